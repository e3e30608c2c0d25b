#pragma once

#include <QHeaderView>

#include <vector>

namespace redial {

/// Headings of two lines: above the name of a group of columns, once for all of them, beneath what each of
/// them is. What the model says as heading (for copies and files) may be longer. Columns of a group stay
/// together.
class GroupedHeader : public QHeaderView {
    Q_OBJECT
public:
    struct Section {
        QString group; ///< empty: the name stands alone
        QString name;
        Qt::Alignment alignment;
    };

    explicit GroupedHeader(QWidget* parent = nullptr);

    void setSections(std::vector<Section> sections);
    bool beginsGroup(int section) const; ///< another group than the column before

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    const Section* at(int section) const;
    QRect groupRect(int section) const; ///< of all its columns that are shown
    QString shownName(int section) const;

    std::vector<Section> m_sections;
};

} // namespace redial

#pragma once

#include <QAbstractButton>

namespace redial {

/// One workspace of the list: its name, where it lies, when it was last changed.
class RecentRow : public QAbstractButton {
    Q_OBJECT
public:
    RecentRow(const QString& path, bool isOpen, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_folder;
    QString m_note;
    bool m_isOpen;
};

} // namespace redial

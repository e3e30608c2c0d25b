#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace redial {

/// A wide part, and beside it cards that scroll over a footer. In a narrow window the side goes beneath.
class SideColumns : public QWidget {
    Q_OBJECT
public:
    explicit SideColumns(QWidget* parent = nullptr);

    void setMain(QWidget* main);
    void addCard(QWidget* card);
    void addAboveFooter(QWidget* widget);
    QHBoxLayout* footer() const { return m_footer; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_columns;
    QWidget* m_side;
    QVBoxLayout* m_inSide;
    QVBoxLayout* m_cards;
    QHBoxLayout* m_footer;
};

} // namespace redial

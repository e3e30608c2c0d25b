#pragma once

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace redial {

/// A row of tools beside a title. Where the window is too narrow for all, its buttons go into a menu behind
/// “»”, the last ones first and a checked one after all others.
class FoldingTools : public QWidget {
    Q_OBJECT
public:
    explicit FoldingTools(QWidget* parent = nullptr);

    QSize sizeHint() const override; ///< of the whole row, folded or not
    QSize minimumSizeHint() const override;

protected:
    /// For a subclass to fill; call addFolding() for buttons that may go into the menu, which stay visible
    /// otherwise.
    QHBoxLayout* row() const { return m_row; }
    void addFolding(QAbstractButton* button);
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int widthWithout(const QList<QAbstractButton*>& folded, bool isMinimum) const;
    QList<QAbstractButton*> foldingOrder() const;
    void fold();
    void fillMenu();

    QHBoxLayout* m_row;
    QToolButton* m_more;
    QMenu* m_menu;
    QList<QAbstractButton*> m_foldable;
    bool m_isFolding = false;
};

} // namespace redial

#pragma once

#include <QStyledItemDelegate>

namespace redial {

/// A cell of the matrix: the rate large, the number of calls small beside it, the heat behind both. What
/// rests on few calls is pale and has no heat.
class MatrixDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// As wide as the largest figures ask.
    static int usualWidth(const QFont& font);

private:
    static QFont smallFont(const QFont& font);
};

} // namespace redial

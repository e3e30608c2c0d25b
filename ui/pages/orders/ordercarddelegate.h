#pragma once

#include <QStyledItemDelegate>

namespace redial {

/// An order in two lines, where there is little width: when, who answered, about what, and at the right what
/// became of it; beneath, over the whole width, what the caller said.
class OrderCardDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    static int heightFor(const QFontMetrics& metrics); ///< of a row
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace redial

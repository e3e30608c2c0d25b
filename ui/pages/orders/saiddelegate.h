#pragma once

#include <QStyledItemDelegate>

namespace redial {

/// A category as a pale tag, then what the caller said, in one line. The tag is TagRole of the model.
class SaidDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace redial

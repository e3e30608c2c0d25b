#include "ui/pages/imports/mappingdelegate.h"

#include "core/intake/field.h"
#include "ui/common/theme.h"
#include "ui/pages/imports/mappingmodel.h"

#include <QComboBox>
#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace redial {

namespace {

constexpr int padding = 9;

/// Small enough that the hairlines between rows stay.
QRect buttonRect(const QStyleOptionViewItem& option, const QString& text)
{
    const int width = option.fontMetrics.horizontalAdvance(text) + 2 * padding;
    QRect rect = option.rect.adjusted(4, 2, -8, -2);
    rect.setWidth(std::min(width, rect.width()));
    return rect;
}

QString buttonText(const QModelIndex& index)
{
    const QString text = index.data().toString();
    return index.data(MappingModel::AskRole).toBool() ? text + QStringLiteral(" ? ▾")
                                                      : text + QStringLiteral(" ▾");
}

} // namespace

void TintDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // The table's style sheet leaves backgrounds of the model out.
    const QVariant tint = index.data(Qt::BackgroundRole);
    if (tint.isValid() && !(option.state & QStyle::State_Selected))
        painter->fillRect(option.rect, tint.value<QColor>());
    QStyledItemDelegate::paint(painter, option, index);
}

void MappingDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    QStyledItemDelegate::paint(painter, cell, QModelIndex());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (cell.backgroundBrush.style() != Qt::NoBrush && !(option.state & QStyle::State_Selected))
        painter->fillRect(option.rect, cell.backgroundBrush);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, Theme::selection());
    const QString text = buttonText(index);
    const QRect rect = buttonRect(option, text);
    if (index.flags() & Qt::ItemIsEditable) {
        painter->setPen(option.state & QStyle::State_HasFocus ? Theme::accent() : Theme::line());
        painter->setBrush(Theme::surface());
        painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    painter->setPen(Theme::text());
    painter->setFont(option.font);
    const QRect inside = rect.adjusted(padding, 0, -2, 0);
    painter->drawText(inside, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
        option.fontMetrics.elidedText(text, Qt::ElideMiddle, inside.width()));
    painter->restore();
}

QSize MappingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {option.fontMetrics.horizontalAdvance(buttonText(index)) + 2 * padding + 16,
        option.fontMetrics.height() + 12};
}

QWidget* MappingDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* list = new QComboBox(parent);
    list->setObjectName(QStringLiteral("import-field-list"));
    list->addItem(MappingModel::fieldText(MappingModel::keptField), MappingModel::keptField);
    list->insertSeparator(1);
    for (size_t field = 0; field < fieldCount; ++field)
        list->addItem(MappingModel::fieldText(static_cast<int>(field)), static_cast<int>(field));
    list->setMaxVisibleItems(20);
    auto* self = const_cast<MappingDelegate*>(this);
    connect(list, &QComboBox::activated, self, [self, list] { self->finish(list); });
    // Open at once: nobody clicks a button to get another one.
    QTimer::singleShot(0, list, [list] { list->showPopup(); });
    return list;
}

void MappingDelegate::finish(QWidget* editor)
{
    emit commitData(editor);
    emit closeEditor(editor);
}

void MappingDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* list = static_cast<QComboBox*>(editor);
    list->setCurrentIndex(list->findData(index.data(Qt::EditRole)));
}

void MappingDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, static_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
}

} // namespace redial

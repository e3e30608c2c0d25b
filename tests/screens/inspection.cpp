#include "tests/screens/inspection.h"

#include "ui/common/elidedlabel.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTextDocumentFragment>
#include <QToolButton>

namespace redial::screens {

namespace {

constexpr int tolerance = 1; ///< pixels: rounding at odd scales

QString shownText(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        if (qobject_cast<const ElidedLabel*>(label))
            return {};
        if (label->textFormat() == Qt::RichText
            || (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text())))
            return QTextDocumentFragment::fromHtml(label->text()).toPlainText();
        return label->text();
    }
    if (const auto* tool = qobject_cast<const QToolButton*>(widget))
        return tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull() ? QString()
                                                                                           : tool->text();
    if (qobject_cast<const QPushButton*>(widget) || qobject_cast<const QCheckBox*>(widget)
        || qobject_cast<const QRadioButton*>(widget))
        return qobject_cast<const QAbstractButton*>(widget)->text();
    return {};
}

/// What is wrong with the size of one widget; empty when nothing is.
QString tooSmall(const QWidget* widget)
{
    const QSize wanted = widget->sizeHint();
    if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->wordWrap()) {
        const int height = label->heightForWidth(label->width());
        return height > label->height() + tolerance
            ? QStringLiteral("%1 px high, needs %2").arg(label->height()).arg(height)
            : QString();
    }
    if (wanted.width() > widget->width() + tolerance)
        return QStringLiteral("%1 px wide, needs %2").arg(widget->width()).arg(wanted.width());
    if (widget->fontMetrics().height() > widget->height() + tolerance)
        return QStringLiteral("%1 px high, needs %2")
            .arg(widget->height())
            .arg(widget->fontMetrics().height());
    return {};
}

/// How far it is cut by the widgets around it, up to the window or what scrolls.
QString cutAround(const QWidget* widget)
{
    QRect part = widget->rect();
    for (const QWidget* inner = widget; !inner->isWindow(); inner = inner->parentWidget()) {
        const QWidget* outer = inner->parentWidget();
        part.translate(inner->pos());
        const auto* area = qobject_cast<const QAbstractScrollArea*>(outer->parentWidget());
        if (area && area->viewport() == outer)
            return {};
        if (!outer->rect().adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(part))
            return QStringLiteral("reaches out of %1 “%2”")
                .arg(QLatin1String(outer->metaObject()->className()), outer->objectName());
    }
    return {};
}

/// Headings that are cut without a tip that says them whole.
void inspectHeadings(const QHeaderView& headings, QStringList& found)
{
    for (int section = 0; section < headings.count(); ++section) {
        const auto data = [&](Qt::ItemDataRole role) {
            return headings.model()->headerData(section, headings.orientation(), role).toString();
        };
        const QString text = data(Qt::DisplayRole);
        const int width = headings.sectionSize(section);
        if (!headings.isSectionHidden(section) && data(Qt::ToolTipRole).isEmpty()
            && headings.fontMetrics().horizontalAdvance(text) > width + tolerance)
            found << QStringLiteral("heading “%1” of %2: %3 px wide, needs %4")
                         .arg(text, headings.parentWidget()->objectName())
                         .arg(width)
                         .arg(headings.fontMetrics().horizontalAdvance(text));
    }
}

void inspect(QWidget* top, QStringList& found)
{
    for (const QHeaderView* headings : top->findChildren<QHeaderView*>())
        if (headings->metaObject() == &QHeaderView::staticMetaObject && headings->isVisibleTo(top)
            && headings->window() == top && headings->orientation() == Qt::Horizontal
            && headings->model() != nullptr)
            inspectHeadings(*headings, found);
    for (const QWidget* widget : top->findChildren<QWidget*>()) {
        const QString text =
            widget->isVisibleTo(top) && widget->window() == top ? shownText(widget) : QString();
        if (text.isEmpty() || text.contains(QChar(0x2026)))
            continue;
        QString what = tooSmall(widget);
        if (what.isEmpty())
            what = cutAround(widget);
        if (!what.isEmpty())
            found << QStringLiteral("%1 “%2” (%3): %4")
                         .arg(QLatin1String(widget->metaObject()->className()), text.left(60).simplified(),
                             widget->objectName(), what);
    }
}

} // namespace

QStringList cutTexts(QWidget* window)
{
    QStringList found;
    inspect(window, found);
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (widget->isVisible() && widget->windowType() == Qt::Popup)
            inspect(widget, found);
    return found;
}

bool isBlank(const QImage& picture, const QRect& part)
{
    const double scale = picture.devicePixelRatio();
    const QRect pixels =
        QRect((QPointF(part.topLeft()) * scale).toPoint(), part.size() * scale) & picture.rect();
    if (pixels.isEmpty())
        return true;
    const QRgb first = picture.pixel(pixels.topLeft());
    for (int y = pixels.top(); y <= pixels.bottom(); ++y)
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            if (picture.pixel(x, y) != first)
                return false;
    return true;
}

} // namespace redial::screens

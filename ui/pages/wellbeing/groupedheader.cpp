#include "ui/pages/wellbeing/groupedheader.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace redial {

GroupedHeader::GroupedHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    setHighlightSections(false);
    setSectionsMovable(false);
}

void GroupedHeader::setSections(std::vector<Section> sections)
{
    m_sections = std::move(sections);
    viewport()->update();
}

const GroupedHeader::Section* GroupedHeader::at(int section) const
{
    return section >= 0 && static_cast<size_t>(section) < m_sections.size()
        ? &m_sections[static_cast<size_t>(section)]
        : nullptr;
}

bool GroupedHeader::beginsGroup(int section) const
{
    const Section* here = at(section);
    const Section* before = at(section - 1);
    return here != nullptr && before != nullptr && here->group != before->group;
}

QRect GroupedHeader::groupRect(int section) const
{
    const QString group = at(section)->group;
    int first = section;
    while (at(first - 1) != nullptr && at(first - 1)->group == group)
        --first;
    int width = 0;
    int left = -1;
    for (int one = first; at(one) != nullptr && at(one)->group == group; ++one) {
        if (isSectionHidden(one))
            continue;
        if (left < 0)
            left = sectionViewportPosition(one);
        width += sectionSize(one);
    }
    return {left, 0, width, viewport()->height()};
}

QString GroupedHeader::shownName(int section) const
{
    const Section* one = at(section);
    if (one == nullptr)
        return {};
    if (sortIndicatorSection() != section)
        return one->name;
    return one->name
        + (sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral(" ▲") : QStringLiteral(" ▼"));
}

QSize GroupedHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), 2 * fontMetrics().lineSpacing() + 3 * Theme::grid()};
}

QSize GroupedHeader::sectionSizeFromContents(int section) const
{
    const Section* one = at(section);
    if (one == nullptr)
        return QHeaderView::sectionSizeFromContents(section);
    return {fontMetrics().horizontalAdvance(one->name + QStringLiteral(" ▼")) + 4 * Theme::grid(),
        sizeHint().height()};
}

void GroupedHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Section* one = at(section);
    if (one == nullptr)
        return;
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, Theme::surface());
    painter->setPen(Theme::line().darker(112));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (beginsGroup(section))
        painter->drawLine(rect.topLeft(), rect.bottomLeft());
    const int margin = 2 * Theme::grid();
    const int half = rect.height() / 2;
    if (!one->group.isEmpty()) {
        // Each column paints its part of the one name.
        const QRect all = groupRect(section).adjusted(margin, Theme::grid(), -margin, 0);
        painter->setPen(Theme::text());
        painter->drawText(QRect(all.left(), all.top(), all.width(), half - Theme::grid()),
            Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(one->group, Qt::ElideRight, all.width()));
    }
    const QRect inside = rect.adjusted(margin, half, -margin, -Theme::grid() / 2);
    painter->setPen(Theme::mutedText());
    painter->drawText(inside, static_cast<int>(one->alignment),
        fontMetrics().elidedText(shownName(section), Qt::ElideRight, inside.width()));
    painter->restore();
}

} // namespace redial

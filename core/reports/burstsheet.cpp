#include "core/reports/burstsheet.h"

#include "core/wording/formatting.h"
#include "core/wording/schemewording.h"

#include <algorithm>
#include <map>

namespace redial {

namespace {

enum Column { Caller, Calls, Orders, First, Last, Span, Reason };
constexpr int headerRow = 2;
constexpr double reasonWidth = 84;

/// Numbers by how often they occur, most first.
std::vector<std::pair<quint32, int>> ranked(const std::map<quint32, int>& counts)
{
    std::vector<std::pair<quint32, int>> result(counts.begin(), counts.end());
    std::ranges::stable_sort(result, std::greater(), [](const auto& one) { return one.second; });
    return result;
}

} // namespace

BurstSheet::BurstSheet(ReportWorkbook& workbook, const RepeatReportInput& input, const RepeatFigures& figures,
    const PageFrame& frame)
    : m_input(input), m_figures(figures), m_frame(frame), m_sheet(workbook, tr("Frequent callers"))
{
}

void BurstSheet::write()
{
    const size_t shown = std::min<size_t>(m_input.bursts.size(), most);
    m_sheet.lines(0, 2);
    m_sheet.text(0, 0, tr("Who is back too often"), Style::Title);
    QString note = tr("Callers with %1. Most calls first.").arg(SchemeWording::monitoring(m_figures.repeats().scheme));
    if (m_input.bursts.size() > shown)
        note += QLatin1Char(' ') + tr("The first %1 of %2.").arg(shown).arg(m_input.bursts.size());
    m_sheet.text(1, 0, note, Style::Note);
    m_sheet.headings(headerRow,
        {
            {tr("Caller"), 16},
            {tr("Calls"), 8, true},
            {tr("Orders"), 8, true},
            {tr("First call"), 19},
            {tr("Last call"), 19},
            {tr("Hours in all"), 9, true},
            {tr("About what, with whom"), reasonWidth},
        },
        static_cast<qint64>(shown));
    for (size_t i = 0; i < shown; ++i)
        row(headerRow + 1 + static_cast<int>(i), m_input.bursts[i]);
    if (shown == 0)
        m_sheet.text(headerRow + 1, 0, tr("Nobody called that often."), Style::Note);
    m_sheet.freeze(headerRow + 1, 1);
    m_sheet.print(m_frame, headerRow, headerRow);
}

void BurstSheet::row(int row, const Burst& burst)
{
    const OrderBook& book = m_figures.book();
    const QString why = reason(burst);
    const std::string_view key = book.dictionaries().callers.at(burst.caller);
    m_sheet.lines(row, ReportSheet::linesIn(why, reasonWidth));
    m_sheet.text(row, Caller, m_input.reveal == Reveal::Masked ? maskKey(key) : std::string(key), Style::Wrapped);
    m_sheet.count(row, Calls, burst.calls);
    m_sheet.count(row, Orders, burst.orders());
    m_sheet.time(row, First, book.time(burst.firstRow));
    m_sheet.time(row, Last, book.time(burst.lastRow));
    m_sheet.number(row, Span, static_cast<double>(book.time(burst.lastRow).seconds - book.time(burst.firstRow).seconds) / 3600,
        m_sheet.formats().of(Style::Hours));
    m_sheet.text(row, Reason, why, Style::Wrapped);
}

QString BurstSheet::reason(const Burst& burst) const
{
    constexpr qsizetype named = 3;
    const OrderColumns& columns = m_figures.book().columns();
    const std::vector<CategoryTree::Node>& categoryOf = columns.categories;
    std::map<quint32, int> categories, agents;
    for (const quint32 row : burst.rows) {
        ++categories[m_figures.book().dictionaries().categories.cut(categoryOf[row], m_figures.matrix().level())];
        ++agents[columns.agents[row]];
    }
    QStringList items;
    for (const auto& [category, times] : ranked(categories)) {
        if (items.size() == named)
            break;
        items << QStringLiteral("%1 ×%2").arg(m_figures.categoryName(category)).arg(times);
    }
    const QString what = static_cast<size_t>(named) < categories.size()
        ? tr("%1 and %2 other categories").arg(items.join(tr(", "))).arg(categories.size() - static_cast<size_t>(named))
        : items.join(tr(", "));
    if (agents.size() == 1)
        return tr("%1; always %2").arg(what, m_figures.agentName(agents.begin()->first));
    return tr("%1; %2 agents").arg(what).arg(agents.size());
}

} // namespace redial

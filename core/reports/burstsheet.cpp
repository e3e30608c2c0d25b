#include "core/reports/burstsheet.h"

#include "core/callers/burstranking.h"
#include "core/wording/callerwording.h"
#include "core/wording/formatting.h"
#include "core/wording/schemewording.h"

#include <algorithm>

namespace redial {

namespace {

enum Column { Caller, Points, First, Last, Calls, Orders, Span, Unresolved, SameSubject, Reason };
constexpr int headerRow = 2;
constexpr double reasonWidth = 64;

} // namespace

BurstSheet::BurstSheet(ReportWorkbook& workbook, const RepeatReportInput& input, const RepeatFigures& figures,
    const PageFrame& frame)
    : m_input(input)
    , m_figures(figures)
    , m_frame(frame)
    , m_sheet(workbook, tr("Frequent callers"))
{
}

void BurstSheet::write()
{
    const size_t shown = std::min<size_t>(m_input.bursts.size(), most);
    m_sheet.lines(0, 2);
    m_sheet.text(0, 0, tr("Who is back too often"), Style::Title);
    QStringList notes{tr("Callers with %1.").arg(SchemeWording::monitoring(m_figures.repeats().scheme)),
        CallerWording::scoreRule()};
    if (m_input.bursts.size() > shown)
        notes << tr("The first %1 of %2.").arg(shown).arg(m_input.bursts.size());
    m_sheet.text(1, 0, Formatting::sentences(notes), Style::Note);
    m_sheet.headings(headerRow,
        {
            {tr("Caller"), 16},
            {tr("Points"), 9, true},
            {tr("First call"), 19},
            {tr("Last call"), 19},
            {tr("Calls"), 10, true},
            {tr("Orders"), 10, true},
            {tr("Hours in all"), 12, true},
            {tr("Unresolved"), 12, true},
            {tr("Same subject again"), 12, true},
            {tr("About what, with whom"), reasonWidth},
        },
        static_cast<qint64>(shown));
    const std::vector<BurstFacts> facts =
        BurstDescriber(m_figures.repeats().book, m_figures.matrix().level()).describe(m_input.bursts);
    const std::vector<size_t> places = rankBursts(m_figures.book(), facts, BurstOrder::Worst);
    for (size_t i = 0; i < shown; ++i)
        row(headerRow + 1 + static_cast<int>(i), facts[places[i]]);
    if (shown == 0)
        m_sheet.text(headerRow + 1, 0, tr("Nobody called that often."), Style::Note);
    m_sheet.freeze(headerRow + 1, 1);
    m_sheet.print(m_frame, headerRow, headerRow);
}

void BurstSheet::row(int row, const BurstFacts& facts)
{
    const QString why = reason(facts);
    const std::string_view key = m_figures.book().dictionaries().callers.at(facts.caller);
    m_sheet.lines(row, ReportSheet::linesIn(why, reasonWidth));
    m_sheet.text(
        row, Caller, m_input.reveal == Reveal::Masked ? maskKey(key) : std::string(key), Style::Wrapped);
    m_sheet.count(row, Points, burstScore(facts).points);
    m_sheet.time(row, First, facts.first);
    m_sheet.time(row, Last, facts.last);
    m_sheet.count(row, Calls, facts.calls);
    m_sheet.count(row, Orders, facts.orders);
    m_sheet.number(
        row, Span, static_cast<double>(facts.spanSeconds) / 3600, m_sheet.formats().of(Style::Hours));
    if (facts.unresolved.of > 0)
        m_sheet.count(row, Unresolved, facts.unresolved.part);
    m_sheet.count(row, SameSubject, facts.sameSubject.part);
    m_sheet.text(row, Reason, why, Style::Wrapped);
}

QString BurstSheet::reason(const BurstFacts& facts) const
{
    constexpr size_t named = 3;
    QStringList items;
    for (const CountedNumber& one : facts.categories) {
        if (static_cast<size_t>(items.size()) == named)
            break;
        items << QStringLiteral("%1 ×%2").arg(m_figures.categoryName(one.number)).arg(one.orders);
    }
    const QString what = named < facts.categories.size()
        ? tr("%1 and %2 other categories").arg(items.join(tr(", "))).arg(facts.categories.size() - named)
        : items.join(tr(", "));
    QString text = facts.agents.size() == 1
        ? tr("%1; always %2").arg(what, m_figures.agentName(facts.agents.front().number))
        : tr("%1; %2 agents").arg(what).arg(facts.agents.size());
    for (const BurstReasonNumbers& one : burstScore(facts).reasons)
        if (one.reason == BurstReason::MaskedKey || one.reason == BurstReason::HeavyKey)
            text = tr("%1; %2", "a further remark").arg(text, CallerWording::reason(one));
    return text;
}

} // namespace redial

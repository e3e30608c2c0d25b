#include "core/reports/summarysheet.h"

#include "core/reports/logoimage.h"
#include "core/statistics/wilson.h"
#include "core/wording/formatting.h"
#include "core/wording/repeatswording.h"
#include "core/wording/schemewording.h"

#include <algorithm>

namespace redial {

namespace {

constexpr int labels = 0;
constexpr int values = 1;
constexpr int texts = 2;
constexpr double labelWidth = 34;
constexpr double valueWidth = 20;
constexpr double textWidth = 92;

} // namespace

SummarySheet::SummarySheet(ReportWorkbook& workbook, const RepeatReportInput& input, const RepeatFigures& figures,
    const PageFrame& frame)
    : m_input(input), m_figures(figures), m_frame(frame), m_sheet(workbook, tr("Summary"))
{
}

void SummarySheet::write()
{
    m_sheet.width(labels, labelWidth);
    m_sheet.width(values, valueWidth);
    m_sheet.width(texts, textWidth);
    heading();
    rate();
    standsOut();
    foundation();
    repeatShare();
    definition();
    coverage();
    m_sheet.print(m_frame, 0, 0);
}

void SummarySheet::heading()
{
    placeLogo(m_sheet, m_input.logo, texts);
    m_sheet.lines(m_row, 2);
    m_sheet.text(m_row++, labels, m_frame.title, Style::Title);
    if (!m_input.centre.isEmpty())
        m_sheet.text(m_row++, labels, m_input.centre, Style::Subtitle);
    m_sheet.text(m_row++, labels, tr("Period: %1").arg(Formatting::period(m_figures.repeats().period)), Style::Subtitle);
    const QString scheme = Formatting::text(m_figures.repeats().scheme.name);
    const QString line = SchemeWording::line(m_figures.repeats().scheme);
    m_sheet.text(m_row++, labels,
        scheme.isEmpty() ? tr("Definition: %1").arg(line) : tr("Scheme “%1”: %2").arg(scheme, line), Style::Subtitle);
    m_sheet.text(m_row++, labels,
        tr("Made %1 with Redial %2. %3")
            .arg(Formatting::time(m_input.madeAt), QStringLiteral(REDIAL_VERSION),
                m_input.reveal == Reveal::Masked ? tr("Callers are masked.")
                                                 : tr("Callers are shown in full: handle with care.")),
        Style::Note);
    const QString empty = RepeatsWording::whyEmpty(m_figures.repeats());
    if (!empty.isEmpty()) {
        ++m_row;
        m_sheet.lines(m_row, ReportSheet::linesIn(empty, textWidth));
        m_sheet.text(m_row, labels, tr("No repeat rate"), Style::Warning);
        m_sheet.blank(m_row, values, Style::Warning);
        m_sheet.text(m_row++, texts, empty, Style::Warning);
    }
}

void SummarySheet::rate()
{
    const Repeats& found = m_figures.repeats();
    section(tr("Repeat rate"));
    m_sheet.text(m_row, labels, tr("Repeat rate"), Style::StrongText);
    if (found.base == 0)
        m_sheet.text(m_row, values, tr("none"), Style::StrongText);
    m_sheet.share(m_row, values, found.repeated, found.base, Style::StrongPercent);
    explain({}, tr("Repeated calls of all calls judged. It is charged to the earlier call, whose answer did not hold."));
    if (const auto interval = wilsonInterval(found.repeated, found.base)) {
        m_sheet.percent(m_row, values, interval->low);
        explain(tr("95% interval, from"), tr("Chance alone would move the rate within these bounds (Wilson)."));
        m_sheet.percent(m_row, values, interval->high);
        explain(tr("95% interval, to"), {});
    }
    figure(tr("Repeated calls"), found.repeated, tr("Each stands beside the call that repeated it on the details sheet."));
    figure(tr("Calls judged (base)"), found.base,
        tr("Calls whose caller is known and could have come back within the window."));
    figure(tr("Different callers"), found.callers,
        tr("Behind the calls judged. Few callers and many calls: a handful of people make the rate."));
    share(tr("First-contact resolution"), found.base - found.notFirstContact, found.base,
        found.scheme.dispatchCountsAgainstFcr
            ? tr("Calls neither repeated nor dispatched. Derived from calls, not asked from callers.")
            : tr("Calls that were not repeated. Derived from calls, not asked from callers."));
    figure(tr("Too recent to judge"), found.immature,
        found.scheme.immature == ImmatureCalls::Include
            ? RepeatsWording::tooRecent(found)
            : tr("Their window was not over when the data end; they are in no rate."));
    figure(tr("… of them already back"), found.immatureBack, tr("They will count as repeated once their window is over."));
}

QString SummarySheet::most(const std::vector<GroupFigures>& groups) const
{
    constexpr size_t named = 5;
    QStringList items;
    for (const GroupFigures& group : groups) {
        if (items.size() == named || group.tally.repeats == 0)
            break;
        //: A category or an agent, its repeats, its repeat rate
        items << tr("%1: %2 (%3)")
                     .arg(group.name, Formatting::count(group.tally.repeats),
                         Formatting::percent(static_cast<double>(group.tally.repeats) / group.tally.calls));
    }
    //: Between the entries of a list whose entries contain commas
    return items.join(tr("; "));
}

void SummarySheet::standsOut()
{
    if (m_figures.repeats().repeated == 0)
        return;
    section(tr("Where most repeats arise"));
    line(tr("Categories"), most(m_figures.categories()));
    line(tr("Agents"), most(m_figures.agents()));
    line(tr("How to read this"),
        tr("Repeats and, in brackets, the repeat rate. Agents differ in what they are asked: compare them within a "
           "category, on the matrix sheet."));
}

void SummarySheet::foundation()
{
    const Repeats& found = m_figures.repeats();
    section(tr("What the figures rest on"));
    figure(tr("Orders in the period"), found.orders, tr("All of them, whatever the scheme's filter."));
    figure(tr("… with a caller (identified)"), found.identified,
        tr("Only these can be followed; of the others nobody knows whether they came back."));
    share(tr("Identified share"), found.identified, found.orders,
        tr("The rate speaks for this share of the orders."));
    figure(tr("Left out by the scheme"), found.identified - found.base - found.immature,
        tr("With a caller, but outgoing, invalid, filtered, dispatched or of an excluded caller, as the definition says."));
    figure(tr("Calls from masked numbers"), m_figures.maskedCalls(),
        m_figures.maskedCalls() == 0 ? tr("No number was masked in the source.")
                                     : RepeatsWording::maskedKeys(m_figures.maskedCalls(), found.base));
}

void SummarySheet::repeatShare()
{
    const RepeatShare& share = m_input.repeatShare;
    section(tr("The later call's view"));
    this->share(tr("Share of calls that are repeats"), share.repeats, share.calls,
        tr("The figure some cities publish. It counts the calls that come back, not the calls that were repeated: never "
           "compare it with the repeat rate."));
    figure(tr("Calls that are repeats"), share.repeats, {});
    figure(tr("Calls judged for this share"), share.calls, {});
    figure(tr("Unknown"), share.unknown,
        tr("So early in the data that an earlier call may lie before them; in neither number."));
}

void SummarySheet::definition()
{
    section(tr("The definition in words"));
    bool first = true;
    for (const QString& sentence : SchemeWording::sentences(m_figures.repeats().scheme)) {
        line(first ? tr("What counts") : QString(), sentence);
        first = false;
    }
}

void SummarySheet::coverage()
{
    constexpr size_t shown = 12;
    const std::vector<Stretch>& stretches = m_figures.book().coverage();
    section(tr("Times covered by the data"));
    for (size_t i = 0; i < std::min(stretches.size(), shown); ++i) {
        const bool last = i + 1 == stretches.size();
        m_sheet.time(m_row, values, stretches[i].from);
        explain(i == 0 ? tr("Complete") : QString(),
            tr("to %1").arg(Formatting::time(stretches[i].to))
                + (last && stretches.size() > 1 ? tr(" (between the stretches the data have gaps)") : QString()));
    }
    if (stretches.size() > shown)
        line({}, tr("and %1 more stretches").arg(stretches.size() - shown));
    if (stretches.empty())
        line(tr("Complete"), tr("nowhere: no orders"));
}

void SummarySheet::section(const QString& title)
{
    ++m_row;
    m_sheet.lines(m_row, 1);
    m_sheet.text(m_row, labels, title, Style::Section);
    m_sheet.blank(m_row, values, Style::Section);
    m_sheet.blank(m_row++, texts, Style::Section);
}

void SummarySheet::figure(const QString& label, qint64 value, const QString& explanation)
{
    m_sheet.count(m_row, values, value);
    explain(label, explanation);
}

void SummarySheet::share(const QString& label, qint64 part, qint64 of, const QString& explanation)
{
    m_sheet.share(m_row, values, part, of);
    explain(label, explanation);
}

void SummarySheet::line(const QString& label, const QString& text) { explain(label, text); }

void SummarySheet::explain(const QString& label, const QString& text)
{
    m_sheet.lines(m_row, std::max(ReportSheet::linesIn(text, textWidth), ReportSheet::linesIn(label, labelWidth)));
    if (!label.isEmpty())
        m_sheet.text(m_row, labels, label, Style::Label);
    if (!text.isEmpty())
        m_sheet.text(m_row, texts, text, Style::Wrapped);
    ++m_row;
}

} // namespace redial

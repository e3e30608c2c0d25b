#include "core/reports/callersreport.h"

#include "core/followups/followupindex.h"
#include "core/reports/callersoverview.h"
#include "core/reports/callerstable.h"
#include "core/reports/detailtable.h"
#include "core/reports/effecttables.h"
#include "core/reports/followupsheet.h"
#include "core/reports/orderbatches.h"
#include "core/reports/workspacereport.h"
#include "core/store/workspace.h"
#include "core/wording/callerwording.h"
#include "core/wording/followupwording.h"
#include "core/wording/formatting.h"
#include "core/wording/schemewording.h"

#include <algorithm>
#include <map>

namespace redial {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(redial::CallersReport)
};

constexpr int mostChartedCauses = 15;

/// The sheets of one report, one after the other.
class CallersReportMaker {
public:
    CallersReportMaker(const CallersReportInput& input, const Workspace& workspace, Progress& progress)
        : m_input(input)
        , m_workspace(workspace)
        , m_progress(progress)
        , m_frame{input.title.isEmpty() ? Texts::tr("Frequent callers report") : input.title, input.centre,
              SchemeWording::monitoring(input.scheme)}
    {
    }

    Result<CallersReport> make();

private:
    Result<void> read();
    Result<TablePlace> add(StreamedTable table, const QString& note, TableRows rows);
    Result<TablePlace> addWeeks(qint64& weeks);
    Result<TablePlace> addFollowUps();
    Result<TablePlace> addCauses(qint64& causes);
    Result<void> addEffects();
    ReportChart chartOf(
        const TablePlace& place, qint64 rows, const QString& title, const QString& series) const;

    const CallersReportInput& m_input;
    const Workspace& m_workspace;
    Progress& m_progress;
    PageFrame m_frame;
    CallersListing m_callers;
    DetailListing m_details;
    FollowUpListing m_followUps;
    std::unique_ptr<ReportWorkbook> m_workbook;
};

Result<void> CallersReportMaker::read()
{
    Result<FollowUpListing> followUps = listFollowUps(m_workspace, m_input.reveal, m_progress);
    if (!followUps)
        return followUps.error();
    m_followUps = *std::move(followUps);
    m_callers = CallersListing::make(m_input.book, *m_input.bursts, m_input.level);
    m_callers.followUps = latestFollowUps(*m_input.book, *m_input.bursts, m_followUps.followUps);
    m_callers.roster = m_input.roster;
    m_callers.reveal = m_input.reveal;

    const Result<std::vector<std::string>> extras = DetailTable::extraColumns(m_workspace);
    if (!extras)
        return extras.error();
    m_details.book = m_input.book;
    m_details.rows = std::make_shared<const std::vector<DetailRow>>(
        detailRows(m_input.book, m_input.scheme, *m_input.bursts, m_callers.worstFirst));
    for (const std::optional<FollowUp>& one : m_callers.followUps)
        m_details.states.push_back(one ? std::optional(one->state) : std::nullopt);
    m_details.columns = DetailTable::shownColumns(m_input.scheme.details, *extras);
    m_details.roster = m_input.roster;
    m_details.reveal = m_input.reveal;
    return {};
}

Result<TablePlace> CallersReportMaker::add(StreamedTable table, const QString& note, TableRows rows)
{
    table.notes << Formatting::sentences(m_input.reveal == Reveal::Masked
            ? QStringList{note, Texts::tr("Callers are masked.")}
            : QStringList{note});
    return addTableSheets(*m_workbook, table, rows, m_progress);
}

Result<TablePlace> CallersReportMaker::addWeeks(qint64& weeks)
{
    struct Week {
        qint64 bursts = 0;
        qint64 calls = 0;
        std::vector<quint32> callers;
    };
    std::map<qint64, Week> found; // by Monday
    for (const Burst& burst : *m_input.bursts) {
        const qint64 day = m_input.book->time(burst.firstRow).day();
        Week& week = found[day - weekday(day) + 1];
        ++week.bursts;
        week.calls += burst.calls;
        week.callers.push_back(burst.caller);
    }
    const qint64 first = found.empty() ? 0 : found.begin()->first;
    weeks = found.empty() ? 0 : (found.rbegin()->first - first) / 7 + 1;
    StreamedTable table;
    table.title = Texts::tr("Weeks");
    table.columns = {{Texts::tr("Week from"), 14}, {Texts::tr("Callers"), 11, true},
        {Texts::tr("Bursts"), 11, true}, {Texts::tr("Calls in them"), 13, true}};
    table.rows = weeks;
    return add(table,
        Texts::tr("Monday to Sunday, by the first call of a burst; weeks without any stand as 0."),
        [&](qint64 row, std::vector<TableCell>& cells) -> Result<void> {
            Week& week = found[first + row * 7];
            std::sort(week.callers.begin(), week.callers.end());
            const auto end = std::unique(week.callers.begin(), week.callers.end());
            cells = {Formatting::text(formatDay(first + row * 7)), TableCount{end - week.callers.begin()},
                TableCount{week.bursts}, TableCount{week.calls}};
            return {};
        });
}

Result<TablePlace> CallersReportMaker::addFollowUps()
{
    StreamedTable table;
    table.title = Texts::tr("Follow-ups");
    table.columns = {{Texts::tr("Caller"), 16}, {FollowUpWording::field(FollowUpField::Orders), 9, true}};
    const std::array widths{12.0, 20.0, 44.0, 36.0, 22.0, 13.0};
    for (size_t i = 0; i < editableFields.size(); ++i)
        table.columns.push_back({FollowUpWording::field(editableFields[i]), widths[i]});
    table.columns.push_back({Texts::tr("Changed by"), 16});
    table.columns.push_back({Texts::tr("Changed"), 19});
    table.rows = std::ssize(m_followUps.followUps);
    return add(table, Texts::tr("All follow-ups of the workspace."),
        [&](qint64 row, std::vector<TableCell>& cells) -> Result<void> {
            const auto at = static_cast<size_t>(row);
            const FollowUp& one = m_followUps.followUps[at].followUp;
            cells = {Formatting::text(m_followUps.shownCaller(at)), TableCount{std::ssize(one.orders)}};
            for (size_t i = 0; i < editableFields.size(); ++i)
                cells.push_back(FollowUpWording::value(editableFields[i], m_followUps.shown[at].shown[i]));
            cells.push_back(Formatting::text(one.author));
            cells.push_back(one.changedAt);
            return {};
        });
}

Result<TablePlace> CallersReportMaker::addCauses(qint64& causes)
{
    constexpr size_t causeField = 1;
    static_assert(editableFields[causeField] == FollowUpField::Cause);
    std::map<std::string, std::array<qint64, 4>> counts;
    for (const OutgoingFollowUp& one : m_followUps.shown)
        ++counts[one.shown[causeField]][static_cast<size_t>(one.followUp.state)];
    std::vector<std::pair<std::string, qint64>> order;
    for (const auto& [cause, states] : counts)
        order.emplace_back(cause, states[0] + states[1] + states[2] + states[3]);
    std::stable_sort(
        order.begin(), order.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    causes = std::ssize(order);
    StreamedTable table;
    table.title = Texts::tr("Causes");
    table.columns = {{FollowUpWording::field(FollowUpField::Cause), 30}, {Texts::tr("Follow-ups"), 12, true}};
    for (const FollowUpState state : followUpStates)
        table.columns.push_back({FollowUpWording::state(state), 12, true});
    table.rows = causes;
    return add(table, Texts::tr("All follow-ups of the workspace, by cause."),
        [&](qint64 row, std::vector<TableCell>& cells) -> Result<void> {
            const auto& [cause, count] = order[static_cast<size_t>(row)];
            cells = {cause.empty() ? Texts::tr("no cause yet") : Formatting::text(cause), TableCount{count}};
            for (const qint64 one : counts[cause])
                cells.push_back(TableCount{one});
            return {};
        });
}

/// Only where there is something to say.
Result<void> CallersReportMaker::addEffects()
{
    const Result<QByteArray> days = m_workspace.setting(effectDaysSetting);
    if (!days)
        return days.error();
    CauseEffectTable causes;
    causes.days = effectDays(*days);
    causes.effects = causeEffects(
        *m_input.book, m_input.scheme, doneFollowUps(*m_input.book, m_followUps.followUps), causes.days);
    const Result<LineEffectTable> lines = lineEffectTable(
        m_input.book, m_input.scheme, m_input.period, m_workspace, m_input.reveal, m_progress);
    if (!lines)
        return lines.error();
    const auto addSheet = [&](const auto& rows) -> Result<void> {
        StreamedTable table = rows.table();
        if (table.rows == 0)
            return {};
        const QString note = table.notes.takeFirst();
        const auto added = add(std::move(table), note, [&](qint64 row, std::vector<TableCell>& cells) {
            rows.fill(row, cells);
            return Result<void>();
        });
        return added ? Result<void>() : Result<void>(added.error());
    };
    if (const Result<void> added = addSheet(causes); !added)
        return added;
    return addSheet(*lines);
}

ReportChart CallersReportMaker::chartOf(
    const TablePlace& place, qint64 rows, const QString& title, const QString& series) const
{
    ReportChart chart;
    chart.title = title;
    chart.series = series;
    chart.sheet = place.sheet;
    chart.names = 0;
    chart.values = 1;
    chart.firstRow = place.headerRow + 1;
    chart.lastRow = place.headerRow + static_cast<int>(rows);
    chart.width = 1.8;
    return chart;
}

Result<CallersReport> CallersReportMaker::make()
{
    if (const Result<void> done = read(); !done)
        return done.error();
    const size_t cells = m_details.rows->size() * m_details.columns.size();
    Result<std::unique_ptr<ReportWorkbook>> made =
        ReportWorkbook::make(cells > m_input.cellsInMemory ? WorkbookMode::Streaming : WorkbookMode::Tables,
            {m_frame.title, m_input.centre, m_input.madeAt});
    if (!made)
        return made.error();
    m_workbook = *std::move(made);

    std::array<qint64, 4> states{};
    for (const ResolvedFollowUp& one : m_followUps.followUps)
        ++states[static_cast<size_t>(one.followUp.state)];
    CallersOverview overview(*m_workbook, m_input, m_frame);
    overview.write(states);

    qint64 weeks = 0;
    qint64 causes = 0;
    const auto callers = add(m_callers.table(), CallerWording::scoreRule(),
        [&](qint64 row, std::vector<TableCell>& line) -> Result<void> {
            m_callers.fill(row, line);
            return {};
        });
    if (!callers)
        return callers.error();
    const auto weekly = addWeeks(weeks);
    if (!weekly)
        return weekly.error();
    OrderBatches orders = m_details.batches(m_workspace);
    const auto details = add(m_details.table(),
        Texts::tr("Every order of every burst, callers worst first, in the columns of the scheme. “Next "
                  "call” and what follows it look beyond period and filters."),
        [&](qint64 row, std::vector<TableCell>& line) { return m_details.fill(row, orders, line); });
    if (!details)
        return details.error();
    const auto followUps = addFollowUps();
    if (!followUps)
        return followUps.error();
    const auto byCause = addCauses(causes);
    if (!byCause)
        return byCause.error();
    if (const Result<void> added = addEffects(); !added)
        return added.error();

    if (weeks > 0) {
        ReportChart chart =
            chartOf(*weekly, weeks, Texts::tr("Frequent callers by week"), Texts::tr("Callers"));
        chart.kind = ReportChart::Kind::Columns;
        overview.addChart(chart);
    }
    if (causes > 0) {
        const qint64 bars = std::min<qint64>(causes, mostChartedCauses);
        ReportChart chart =
            chartOf(*byCause, bars, Texts::tr("Follow-ups by cause"), Texts::tr("Follow-ups"));
        chart.height = heightOfBars(static_cast<int>(bars));
        overview.addChart(chart);
    }
    const QStringList sheets = m_workbook->sheetNames();
    Result<QByteArray> bytes = m_workbook->finish();
    if (!bytes)
        return bytes.error();
    return CallersReport{*std::move(bytes), sheets};
}

} // namespace

Result<CallersReport> makeCallersReport(
    CallersReportInput input, const Workspace& workspace, Progress& progress)
{
    if (const Result<void> read = readReportSettings(workspace, input.centre, input.logo); !read)
        return read.error();
    if (!input.roster) {
        Result<AgentRoster> roster = agentRoster(workspace, input.madeAt);
        if (!roster)
            return roster.error();
        input.roster = std::make_shared<const AgentRoster>(*std::move(roster));
    }
    return CallersReportMaker(input, workspace, progress).make();
}

} // namespace redial

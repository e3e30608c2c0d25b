#include "core/reports/matrixsheet.h"

#include "core/statistics/wilson.h"
#include "core/wording/formatting.h"
#include "core/wording/schemewording.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <tuple>

namespace redial {

namespace {

constexpr int nameColumn = 0;
constexpr int rateColumn = 1;
constexpr int callsColumn = 2;
constexpr int lowColumn = 3;
constexpr int highColumn = 4;
constexpr int firstPair = 5;

constexpr int titleRow = 0;
constexpr int noteRow = 1;
constexpr int headerRow = 2;
constexpr int unitRow = 3;
constexpr int allRow = 4;
constexpr int intervalRow = 5;
constexpr int firstAgentRow = 6;

constexpr double rateWidth = 7.5;
constexpr double callsWidth = 7;
constexpr int pairsPerPage = 16;

double rateOf(const RepeatTally& tally) { return tally.calls == 0 ? 0 : static_cast<double>(tally.repeats) / tally.calls; }

} // namespace

MatrixSheet::MatrixSheet(ReportWorkbook& workbook, const RepeatFigures& figures, const PageFrame& frame)
    : m_figures(figures), m_frame(frame), m_sheet(workbook, tr("Matrix"))
{
    arrange();
}

void MatrixSheet::arrange()
{
    for (const GroupFigures& agent : m_figures.agents())
        m_agents.push_back(&agent);
    std::ranges::stable_sort(m_agents, [](const GroupFigures* a, const GroupFigures* b) {
        const auto place = [](const GroupFigures* one) {
            return std::tuple(one->number == 0, one->tally.calls < RepeatFigures::fewCalls, -rateOf(one->tally));
        };
        return place(a) < place(b);
    });

    for (const GroupFigures& category : m_figures.categories())
        m_categories.push_back(&category);
    std::ranges::stable_sort(m_categories, std::greater(), [](const GroupFigures* one) { return one->tally.calls; });
    if (m_categories.size() > mostCategories) {
        m_leftOut = m_categories.size() - mostCategories;
        for (size_t i = mostCategories; i < m_categories.size(); ++i) {
            m_others.calls += m_categories[i]->tally.calls;
            m_others.repeats += m_categories[i]->tally.repeats;
        }
        m_categories.resize(mostCategories);
    }
    std::ranges::stable_sort(m_categories, {}, [](const GroupFigures* one) { return one->number == CategoryTree::none; });

    const RepeatMatrix& matrix = m_figures.matrix();
    m_pairOf.assign(matrix.categories().size(), m_categories.size());
    for (size_t i = 0; i < m_categories.size(); ++i)
        m_pairOf[m_categories[i]->number] = i;
    m_cellsBegin.assign(matrix.agents().size() + 1, 0);
    for (const MatrixCell& cell : matrix.cells()) {
        ++m_cellsBegin[cell.agent + 1];
        if (cell.tally.calls >= RepeatFigures::fewCalls)
            m_hottestRate = std::max(m_hottestRate, rateOf(cell.tally));
    }
    for (size_t agent = 1; agent < m_cellsBegin.size(); ++agent)
        m_cellsBegin[agent] += m_cellsBegin[agent - 1];
    for (const GroupFigures* agent : m_agents)
        if (agent->tally.calls >= RepeatFigures::fewCalls)
            m_hottestRate = std::max(m_hottestRate, rateOf(agent->tally));
}

int MatrixSheet::columnOfPair(size_t pair) const { return firstPair + 2 * static_cast<int>(pair); }

void MatrixSheet::write()
{
    headings();
    if (m_agents.empty()) {
        m_sheet.text(allRow, nameColumn, tr("No calls to judge."), Style::Note);
    } else {
        allRows();
        int row = firstAgentRow;
        for (const GroupFigures* agent : m_agents)
            agentRow(row++, *agent);
    }
    m_sheet.freeze(firstAgentRow, lowColumn);
    const int pairs = static_cast<int>(m_categories.size()) + (m_leftOut > 0 ? 1 : 0);
    const int pages = std::max(1, (pairs + pairsPerPage - 1) / pairsPerPage);
    m_sheet.print(m_frame, headerRow, intervalRow, callsColumn, pages);
}

void MatrixSheet::headings()
{
    double nameWidth = 12;
    for (const GroupFigures* agent : m_agents)
        nameWidth = std::clamp(ReportSheet::columnsOf(agent->name) + 2.0, nameWidth, 28.0);
    m_sheet.width(nameColumn, nameWidth);
    for (const int column : {rateColumn, callsColumn, lowColumn, highColumn})
        m_sheet.width(column, 8);

    m_sheet.lines(titleRow, 2);
    m_sheet.text(titleRow, nameColumn, tr("Repeat rate by agent and category"), Style::Title);
    QString note = tr("Each category: repeat rate and, beside it, calls judged. The darker, the higher, up to %1. Pale, "
                      "without colour: fewer than %2 calls.")
                       .arg(Formatting::percent(m_hottestRate))
                       .arg(RepeatFigures::fewCalls);
    if (m_leftOut > 0)
        note += QLatin1Char(' ')
            + tr("The %1 categories with fewest calls are summed up in the last columns; the sheet of categories has "
                 "each.")
                  .arg(m_leftOut);
    m_sheet.text(noteRow, nameColumn, note, Style::Note);

    int deepest = 1;
    for (const GroupFigures* category : m_categories)
        deepest = std::max(deepest, ReportSheet::linesIn(category->name, rateWidth + callsWidth - 1));
    m_sheet.lines(headerRow, std::min(deepest, 6));
    m_sheet.text(headerRow, nameColumn, tr("Agent"), Style::Header);
    const auto over = [&](int column, const QString& name) {
        if (m_sheet.workbook().mode() == WorkbookMode::Tables) {
            m_sheet.merged(headerRow, column, column + 1, name, Style::HeaderNumber);
        } else {
            m_sheet.text(headerRow, column, name, Style::Header);
            m_sheet.blank(headerRow, column + 1, Style::Header);
        }
    };
    over(rateColumn, tr("All"));
    over(lowColumn, tr("95% interval"));
    for (size_t i = 0; i < m_categories.size(); ++i)
        over(columnOfPair(i), m_categories[i]->name);
    if (m_leftOut > 0)
        over(columnOfPair(m_categories.size()), tr("%1 other categories").arg(m_leftOut));

    m_sheet.blank(unitRow, nameColumn, Style::Header);
    const auto under = [&](int column, const QString& left, const QString& right) {
        m_sheet.text(unitRow, column, left, Style::HeaderNumber);
        m_sheet.text(unitRow, column + 1, right, Style::HeaderNumber);
    };
    under(rateColumn, tr("rate"), tr("calls"));
    under(lowColumn, tr("from"), tr("to"));
    const size_t pairs = m_categories.size() + (m_leftOut > 0 ? 1 : 0);
    for (size_t i = 0; i < pairs; ++i) {
        m_sheet.width(columnOfPair(i), rateWidth);
        m_sheet.width(columnOfPair(i) + 1, callsWidth);
        under(columnOfPair(i), tr("rate"), tr("calls"));
    }
}

void MatrixSheet::allRows()
{
    const Repeats& found = m_figures.repeats();
    const auto interval = [&](int row, int column, const RepeatTally& tally) {
        if (const auto bounds = wilsonInterval(tally.repeats, tally.calls)) {
            m_sheet.percent(row, column, bounds->low, Style::IntervalPercent);
            m_sheet.percent(row, column + 1, bounds->high, Style::IntervalPercent);
        }
    };
    const RepeatTally all{static_cast<quint32>(found.base), static_cast<quint32>(found.repeated), 0};

    m_sheet.text(allRow, nameColumn, tr("All"), Style::StrongText);
    const auto sums = [&](int column, const RepeatTally& tally) {
        m_sheet.share(allRow, column, tally.repeats, tally.calls, Style::StrongPercent);
        m_sheet.count(allRow, column + 1, tally.calls, Style::StrongCount);
    };
    sums(rateColumn, all);
    interval(allRow, lowColumn, all);
    for (size_t i = 0; i < m_categories.size(); ++i)
        sums(columnOfPair(i), m_categories[i]->tally);
    if (m_leftOut > 0)
        sums(columnOfPair(m_categories.size()), m_others);

    m_sheet.text(intervalRow, nameColumn, tr("95% interval"), Style::Note);
    for (size_t i = 0; i < m_categories.size(); ++i)
        interval(intervalRow, columnOfPair(i), m_categories[i]->tally);
    if (m_leftOut > 0)
        interval(intervalRow, columnOfPair(m_categories.size()), m_others);
}

void MatrixSheet::agentRow(int row, const GroupFigures& agent)
{
    m_sheet.text(row, nameColumn, agent.name);
    pair(row, rateColumn, agent.tally);
    if (const auto bounds = wilsonInterval(agent.tally.repeats, agent.tally.calls)) {
        m_sheet.percent(row, lowColumn, bounds->low, Style::IntervalPercent);
        m_sheet.percent(row, highColumn, bounds->high, Style::IntervalPercent);
    }
    std::vector<std::pair<size_t, RepeatTally>> tallies; // by pair
    RepeatTally others;
    const std::vector<MatrixCell>& cells = m_figures.matrix().cells();
    for (size_t i = m_cellsBegin[agent.number]; i < m_cellsBegin[agent.number + 1]; ++i) {
        const size_t at = m_pairOf[cells[i].category];
        if (at < m_categories.size()) {
            tallies.emplace_back(at, cells[i].tally);
        } else {
            others.calls += cells[i].tally.calls;
            others.repeats += cells[i].tally.repeats;
        }
    }
    std::ranges::sort(tallies, {}, [](const auto& one) { return one.first; });
    if (others.calls > 0)
        tallies.emplace_back(m_categories.size(), others);
    for (const auto& [at, tally] : tallies)
        pair(row, columnOfPair(at), tally);
}

void MatrixSheet::pair(int row, int column, const RepeatTally& tally)
{
    const double rate = rateOf(tally);
    if (tally.calls < RepeatFigures::fewCalls) {
        m_sheet.percent(row, column, rate, Style::FaintPercent);
        m_sheet.count(row, column + 1, tally.calls, Style::FaintCount);
        return;
    }
    const int step = heatOf(tally);
    m_sheet.number(row, column, rate, m_sheet.formats().heat(step, ReportFormats::HeatCell::Rate));
    m_sheet.number(row, column + 1, tally.calls, m_sheet.formats().heat(step, ReportFormats::HeatCell::Calls));
}

int MatrixSheet::heatOf(const RepeatTally& tally) const
{
    if (m_hottestRate <= 0)
        return 0;
    const double part = std::min(rateOf(tally) / m_hottestRate, 1.0);
    return static_cast<int>(part * ReportFormats::hottest + 0.5);
}

} // namespace redial

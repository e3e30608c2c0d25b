#include "core/intake/fieldmatch.h"

#include <algorithm>
#include <map>

namespace redial {

namespace {

/// Below, a proposal is a question.
constexpr double certainEnough = 0.6;
/// A runner-up this close makes a question of both.
constexpr double closeBehind = 0.08;
/// From here on a heading says plainly what it is, whatever stands beside it.
constexpr double plainlySaid = 0.8;

} // namespace

FieldMatch::FieldMatch(std::span<const StoredRow> rows, bool dates1904) : m_rows(rows), m_dates1904(dates1904)
{
}

void FieldMatch::addColumn(std::string_view header, ColumnEvidence evidence)
{
    m_columns.push_back({interpretHeader(header), std::move(evidence)});
}

bool FieldMatch::isAssigned(Field field) const
{
    return std::any_of(
        m_decisions.begin(), m_decisions.end(), [&](const Decision& d) { return d.field == field; });
}

std::vector<FieldMatch::Score> FieldMatch::scores() const
{
    std::vector<Score> result;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const Column& column = m_columns[i];
        if (!column.meaning.isKnown() && !column.meaning.soundsLikeTime) {
            for (const FieldGuess& guess : guessFromValues(column.evidence))
                result.push_back({i, guess.field, guess.weight, false});
            continue;
        }
        for (const FieldGuess& guess : column.meaning.guesses) {
            Field field = guess.field;
            if (field == Field::Time && column.evidence.clocks >= 0.5
                && column.evidence.clocks > column.evidence.times)
                field = Field::TimeOfDay;
            const double score = guess.weight * valuesFit(field, column.evidence);
            if (score >= 0.2)
                result.push_back({i, field, score, true});
        }
    }
    return result;
}

/// Columns of one family of levels become levels one after the other; a family of one column is the
/// category.
void FieldMatch::chooseLevels(std::vector<Score>& scores)
{
    std::map<std::string, std::vector<size_t>> families;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const LevelGuess& level = m_columns[i].meaning.level;
        if (level.rank > 0)
            families[level.family].push_back(i);
    }
    const std::vector<size_t>* best = nullptr;
    double bestWeight = 0;
    for (const auto& [name, columns] : families) {
        double weight = 0;
        for (const size_t column : columns)
            weight += m_columns[column].meaning.level.weight
                * valuesFit(Field::CategoryLevel1, m_columns[column].evidence);
        weight = weight / static_cast<double>(columns.size()) + (columns.size() > 1 ? 0.1 : 0);
        if (weight > bestWeight) {
            best = &columns;
            bestWeight = weight;
        }
    }
    if (!best)
        return;
    const bool pathColumn = std::any_of(scores.begin(), scores.end(), [&](const Score& score) {
        return score.field == Field::Category && score.score >= 0.85
            && !m_columns[score.column].evidence.separator.empty();
    });
    if (pathColumn && best->size() == 1)
        return;
    std::vector<size_t> columns = *best;
    std::stable_sort(columns.begin(), columns.end(), [&](size_t a, size_t b) {
        return m_columns[a].meaning.level.rank < m_columns[b].meaning.level.rank;
    });
    std::erase_if(scores, [&](const Score& score) {
        const bool own = std::find(columns.begin(), columns.end(), score.column) != columns.end();
        return own || (score.field == Field::Category && columns.size() > 1);
    });
    for (size_t i = 0; i < columns.size() && i < 5; ++i) {
        const auto field = columns.size() == 1
            ? Field::Category
            : static_cast<Field>(static_cast<size_t>(Field::CategoryLevel1) + i);
        const Column& column = m_columns[columns[i]];
        scores.push_back(
            {columns[i], field, column.meaning.level.weight * valuesFit(field, column.evidence), true});
    }
}

void FieldMatch::assign(const std::vector<Score>& scores)
{
    for (const Score& score : scores) {
        Decision& decision = m_decisions[score.column];
        if (decision.field || isAssigned(score.field))
            continue;
        decision.field = score.field;
        decision.confidence = score.score;
        decision.ask = score.score < certainEnough;
    }
}

void FieldMatch::askRivals(const std::vector<Score>& scores)
{
    for (const Score& loser : scores) {
        Decision& decision = m_decisions[loser.column];
        if (decision.field)
            continue;
        for (Decision& winner : m_decisions) {
            if (winner.field != loser.field || winner.confidence - loser.score > closeBehind)
                continue;
            winner.ask = true;
            decision.ask = true;
        }
    }
}

/// A required field given on a heading that does not say it plainly, while another column of the same
/// kind stands beside it, is a question.
void FieldMatch::askLookAlikes(Field field)
{
    const auto chosen = std::find_if(
        m_decisions.begin(), m_decisions.end(), [&](const Decision& d) { return d.field == field; });
    if (chosen == m_decisions.end() || chosen->confidence >= plainlySaid)
        return;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const Column& column = m_columns[i];
        Decision& other = m_decisions[i];
        const bool alike = field == Field::Caller
            ? column.evidence.phones >= 0.6 && column.evidence.distinct.size() > 1
            : column.evidence.times >= 0.9 && column.evidence.clocked >= 0.5 && !other.field;
        const bool taken = other.field && other.field != Field::SecondNumber;
        if (!alike || taken || column.meaning.isOther || column.evidence.filledShare < 0.5)
            continue;
        chosen->ask = true;
        other.ask = true;
    }
}

/// A clock column is only half of a time, and of use beside a column of dates alone.
void FieldMatch::settleTimeOfDay()
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_decisions[i].field != Field::TimeOfDay)
            continue;
        bool dateBeside = false;
        for (size_t j = 0; j < m_columns.size(); ++j)
            dateBeside =
                dateBeside || (m_decisions[j].field == Field::Time && m_columns[j].evidence.clocked < 0.2);
        if (!dateBeside)
            m_decisions[i] = {std::nullopt, 0.5, true};
    }
}

/// Beside dates alone a column whose heading sounds like a time is likely the clock, even if only some of
/// its values are readable: orders that are all received at midnight would be worse than a question.
void FieldMatch::proposeTimeOfDay()
{
    if (isAssigned(Field::TimeOfDay))
        return;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_decisions[i].field == Field::Time && m_columns[i].evidence.clocked > 0)
            return;
    }
    std::optional<size_t> best;
    for (size_t i = 0; i < m_columns.size() && isAssigned(Field::Time); ++i) {
        const ColumnEvidence& evidence = m_columns[i].evidence;
        const std::vector<FieldGuess>& guesses = m_columns[i].meaning.guesses;
        const bool claims = std::any_of(guesses.begin(), guesses.end(), [](const FieldGuess& guess) {
            return guess.field == Field::Time || guess.field == Field::TimeOfDay;
        });
        if (!claims || m_decisions[i].field || evidence.clocks == 0 || evidence.clocks <= evidence.times)
            continue;
        if (!best || evidence.clocks > m_columns[*best].evidence.clocks)
            best = i;
    }
    if (best)
        m_decisions[*best] = {Field::TimeOfDay, 0.5 * m_columns[*best].evidence.clocks, true};
}

/// A required field nobody's heading claims: the best values get it, with a question.
void FieldMatch::proposeMissing(Field field)
{
    if (isAssigned(field))
        return;
    std::optional<size_t> best;
    double bestScore = 0;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const Column& column = m_columns[i];
        if (m_decisions[i].field || column.evidence.isEmpty())
            continue;
        double score = 0;
        if (field == Field::Time && column.evidence.times >= 0.9)
            score = column.evidence.filledShare * (0.5 + 0.5 * column.evidence.clocked)
                * (column.meaning.isOther ? 0.4 : 1)
                * (column.evidence.distinctShare > 0.2 || column.evidence.filled < 5 ? 1 : 0.3);
        if (field == Field::Caller && column.evidence.phones >= 0.6)
            score = column.evidence.phones * (column.meaning.isOther ? 0.4 : 1)
                * (column.evidence.distinct.size() > 2 ? 1 : 0.3);
        if (score > bestScore) {
            best = i;
            bestScore = score;
        }
    }
    if (best && bestScore >= 0.2)
        m_decisions[*best] = {field, 0.35 * bestScore, true};
}

/// Orders are received before they are dispatched and closed: a time that mostly lies after is
/// likely another one.
void FieldMatch::checkSequence()
{
    const auto columnOf = [&](Field field) -> std::optional<size_t> {
        for (size_t i = 0; i < m_decisions.size(); ++i) {
            if (m_decisions[i].field == field)
                return i;
        }
        return std::nullopt;
    };
    const auto received = columnOf(Field::Time);
    if (!received || isAssigned(Field::TimeOfDay))
        return;
    const auto timeAt = [&](const StoredRow& row, size_t column) -> std::optional<SourceTime> {
        if (column >= row.cells.size())
            return std::nullopt;
        return readTime(row.cells[column].text, {m_columns[column].evidence.dateOrder, m_dates1904}).time;
    };
    for (const Field field : {Field::DispatchedAt, Field::ClosedAt}) {
        const auto later = columnOf(field);
        if (!later || m_columns[*later].evidence.clocked < 0.2)
            continue;
        size_t compared = 0;
        size_t before = 0;
        for (const StoredRow& row : m_rows) {
            const auto first = timeAt(row, *received);
            const auto second = timeAt(row, *later);
            if (!first || !second)
                continue;
            ++compared;
            before += second->time.seconds + 60 < first->time.seconds;
        }
        if (before * 5 > compared) {
            m_decisions[*received].ask = true;
            m_decisions[*later].ask = true;
        }
    }
}

/// Columns that become no field: how sure that is, and whether to ask.
void FieldMatch::judgeKept()
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        Decision& decision = m_decisions[i];
        const Column& column = m_columns[i];
        if (decision.field)
            continue;
        decision.confidence = column.meaning.isOther ? 0.9 : column.meaning.isKnown() ? 0.6 : 0.7;
        const bool claimsTime = column.meaning.soundsLikeTime && !column.meaning.guesses.empty();
        if (claimsTime && !column.evidence.isEmpty() && column.evidence.times < 0.6
            && column.evidence.clocks < 0.6) {
            decision.ask = true;
            decision.confidence = 0.5;
        }
        if (decision.ask)
            decision.confidence = std::min(decision.confidence, 0.5);
    }
}

std::vector<FieldMatch::Decision> FieldMatch::decide()
{
    m_decisions.assign(m_columns.size(), {});
    std::vector<Score> all = scores();
    chooseLevels(all);
    std::stable_sort(
        all.begin(), all.end(), [](const Score& a, const Score& b) { return a.score > b.score; });
    assign(all);
    settleTimeOfDay();
    askRivals(all);
    askLookAlikes(Field::Time);
    askLookAlikes(Field::Caller);
    proposeMissing(Field::Time);
    proposeMissing(Field::Caller);
    proposeTimeOfDay();
    checkSequence();
    judgeKept();
    return m_decisions;
}

} // namespace redial

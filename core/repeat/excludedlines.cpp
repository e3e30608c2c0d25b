#include "core/repeat/excludedlines.h"

#include <unordered_map>

namespace redial {

namespace {

constexpr quint32 noLine = 0xffffffff;

std::optional<double> changeOf(const RepeatRate& from, const RepeatRate& to)
{
    const auto before = from.share();
    const auto after = to.share();
    return before && after ? std::optional(*after - *before) : std::nullopt;
}

RepeatRate rateOf(const Repeats& repeats)
{
    return {repeats.base, repeats.repeated};
}

/// By number of the table: the line with that key.
std::vector<quint32> linesOf(const TextTable& keys, std::span<const std::string> lines)
{
    std::unordered_map<std::string_view, quint32> known;
    for (size_t line = 0; line < lines.size(); ++line)
        known.try_emplace(lines[line], static_cast<quint32>(line));
    std::vector<quint32> result(keys.size(), noLine);
    for (quint32 number = 1; number < keys.size(); ++number)
        if (const auto found = known.find(keys.at(number)); found != known.end())
            result[number] = found->second;
    return result;
}

/// By row: the line it belongs to, by the caller's key or else the telephone number.
std::vector<quint32> lineOfRows(const OrderBook& book, std::span<const std::string> lines)
{
    const std::vector<quint32> ofCaller = linesOf(book.dictionaries().callers, lines);
    const std::vector<quint32> ofPhone = linesOf(book.phoneKeys(), lines);
    std::vector<quint32> result(book.size(), noLine);
    for (size_t row = 0; row < result.size(); ++row) {
        const quint32 line = ofCaller[book.columns().callers[row]];
        result[row] = line != noLine ? line : ofPhone[book.phones()[row]];
    }
    return result;
}

Scheme leavingOut(Scheme scheme, std::span<const std::string> lines, size_t exceptFor)
{
    for (size_t line = 0; line < lines.size(); ++line)
        if (line != exceptFor && lines[line] != lines[exceptFor])
            scheme.excludedCallers.push_back(lines[line]);
    return scheme;
}

} // namespace

std::optional<double> RepeatRate::share() const
{
    return base == 0 ? std::nullopt
                     : std::optional(static_cast<double>(repeated) / static_cast<double>(base));
}

Result<ExcludedLineEffects> excludedLineEffects(std::shared_ptr<const OrderBook> book, const Scheme& scheme,
    const Period& period, std::span<const std::string> lines, Progress& progress)
{
    const Error cancelled{ErrorCode::Cancelled, {}, {}};
    const auto total = static_cast<qint64>(lines.size()) + 2;
    if (!progress.advance(0, total))
        return cancelled;
    Scheme withoutLines = scheme;
    withoutLines.excludedCallers.insert(withoutLines.excludedCallers.end(), lines.begin(), lines.end());
    ExcludedLineEffects effects;
    effects.without = rateOf(findRepeats(book, withoutLines, period));
    if (!progress.advance(1, total))
        return cancelled;
    const Repeats all = findRepeats(book, scheme, period);
    effects.with = rateOf(all);
    for (const std::string& line : lines)
        effects.lines.push_back({line, 0, effects.without, {}});

    // What a caller's calls count depends on this caller's other calls alone: a line that is a whole caller
    // adds just its own. One that is only a part of a caller is judged anew.
    const std::vector<quint32> lineOfRow = lineOfRows(*book, lines);
    std::vector<bool> isPart(lines.size());
    const std::vector<quint32>& begin = book->callerBegin();
    for (quint32 row = 0; row < book->size(); ++row) {
        const quint32 line = lineOfRow[row];
        if (line == noLine)
            continue;
        ExcludedLineEffect& effect = effects.lines[line];
        effect.orders += period.contains(book->time(row));
        effect.with.base += all.isBase(row);
        effect.with.repeated += all.states[row] == Repeats::State::BaseRepeated;
        const quint32 caller = book->columns().callers[row];
        isPart[line] = isPart[line]
            || (caller != 0
                && (lineOfRow[begin[caller]] != line || lineOfRow[begin[caller + 1] - 1] != line
                    || (row > begin[caller] && lineOfRow[row - 1] != line)));
    }
    for (size_t line = 0; line < lines.size(); ++line) {
        if (!progress.advance(static_cast<qint64>(line) + 2, total))
            return cancelled;
        if (isPart[line])
            effects.lines[line].with = rateOf(findRepeats(book, leavingOut(scheme, lines, line), period));
        effects.lines[line].change = changeOf(effects.without, effects.lines[line].with);
    }
    effects.change = changeOf(effects.without, effects.with);
    return effects;
}

} // namespace redial

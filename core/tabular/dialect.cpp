#include "core/tabular/dialect.h"

#include "core/tabular/recordparser.h"

#include <algorithm>
#include <map>
#include <optional>

namespace redial {

namespace {

constexpr std::string_view candidates = ",\t;|";
constexpr std::string_view rareCandidates = "^ ";
constexpr size_t headRecords = 5;

/// Cells in each record of the pieces, blank records left out.
std::vector<size_t> fieldCounts(std::span<const TextPiece> pieces, char delimiter, const QuoteStyle& quotes)
{
    std::vector<size_t> counts;
    for (const TextPiece& piece : pieces) {
        std::string_view text = piece.text;
        if (piece.begin == TextPiece::Begin::InLine)
            text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
        RecordParser parser(delimiter, quotes);
        parser.start(text,
            piece.end == TextPiece::End::AtEndOfFile ? RecordParser::Text::Ends : RecordParser::Text::GoesOn);
        for (;;) {
            const RecordParser::Outcome outcome = parser.next();
            // Too many columns are still columns: reading says so.
            if (outcome != RecordParser::Outcome::Record && outcome != RecordParser::Outcome::TooManyColumns)
                break;
            if (!parser.isBlank())
                counts.push_back(parser.fieldCount());
        }
    }
    return counts;
}

struct Score {
    double consistency = 0; ///< 0…1
    size_t cells = 0; ///< of the typical record
    size_t records = 0;
};

/// Nothing when the delimiter does not make columns of this text.
std::optional<Score> score(std::span<const size_t> counts)
{
    if (counts.empty())
        return std::nullopt;
    std::map<size_t, size_t> records;
    for (const size_t count : counts)
        ++records[count];
    const size_t several = counts.size() - records[1];
    if (several * 2 < counts.size())
        return std::nullopt;
    records.erase(1);
    const auto typical = std::ranges::max_element(records, {}, &std::pair<const size_t, size_t>::second);
    const auto head = counts.first(std::min(headRecords, counts.size()));
    const auto headHits = std::ranges::count(head, typical->first);
    const double share = static_cast<double>(typical->second) / static_cast<double>(counts.size());
    const double headShare = static_cast<double>(headHits) / static_cast<double>(head.size());
    return Score{0.75 * share + 0.25 * headShare, typical->first, counts.size()};
}

bool isBetter(const Score& one, const Score& other)
{
    static constexpr double equal = 0.01;
    if (one.consistency > other.consistency + equal)
        return true;
    return one.consistency > other.consistency - equal && one.cells > other.cells;
}

/// Excel's own first line: sep=; with or without quotes around it.
std::optional<char> separatorLine(std::string_view text)
{
    std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    if (line.size() == 7 && line.front() == '"' && line.back() == '"')
        line = line.substr(1, 5);
    if (line.size() != 5 || (!line.starts_with("sep=") && !line.starts_with("SEP=")))
        return std::nullopt;
    const char delimiter = line[4];
    const bool isPossible = delimiter == '\t' || (delimiter > 0x20 && delimiter < 0x7F && delimiter != '"');
    return isPossible ? std::optional(delimiter) : std::nullopt;
}

struct Attempt {
    Dialect dialect;
    std::optional<Score> score;
};

bool isBetter(const Attempt& one, const Attempt& other)
{
    return one.score && (!other.score || isBetter(*one.score, *other.score));
}

Attempt attemptWith(std::span<const TextPiece> pieces, char delimiter, const QuoteStyle& quotes)
{
    static constexpr double alike = 0.9;
    Attempt tried{{delimiter, false, quotes, 0}, score(fieldCounts(pieces, delimiter, quotes))};
    if (tried.score && tried.score->consistency >= alike)
        tried.dialect.cells = tried.score->cells;
    return tried;
}

Attempt attempt(std::span<const TextPiece> pieces, char delimiter)
{
    const QuoteEvidence usual = quoteEvidence(pieces, delimiter, '"');
    Attempt best = attemptWith(pieces, delimiter, quoteStyle(usual, '"'));
    if (usual.opened > 0)
        return best;
    const QuoteEvidence apostrophes = quoteEvidence(pieces, delimiter, '\'');
    if (!apostrophes.isPaired())
        return best;
    const Attempt other = attemptWith(pieces, delimiter, quoteStyle(apostrophes, '\''));
    const bool isUsual = other.score && apostrophes.opened * 2 >= other.score->records;
    return isBetter(other, best) || isUsual ? other : best;
}

} // namespace

Dialect dialectOf(std::span<const TextPiece> pieces, char delimiter)
{
    return attempt(pieces, delimiter).dialect;
}

Dialect detectDialect(std::span<const TextPiece> pieces)
{
    if (pieces.empty())
        return {};
    if (const auto stated = separatorLine(pieces.front().text)) {
        Dialect dialect = dialectOf(pieces, *stated);
        dialect.hasSeparatorLine = true;
        return dialect;
    }
    Attempt best;
    for (const char delimiter : candidates) {
        const Attempt candidate = attempt(pieces, delimiter);
        if (isBetter(candidate, best))
            best = candidate;
    }
    if (best.score)
        return best.dialect;
    for (const char delimiter : rareCandidates) {
        static constexpr size_t fewestCells = 3;
        const Attempt candidate = attempt(pieces, delimiter);
        if (candidate.dialect.cells >= fewestCells && isBetter(candidate, best))
            best = candidate;
    }
    return best.dialect;
}

} // namespace redial

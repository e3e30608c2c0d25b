#include "core/wellbeing/population.h"

#include "core/base/text.h"
#include "core/intake/totalrow.h"
#include "core/orders/wordlists.h"
#include "core/tabular/numbertext.h"
#include "core/tabular/recordparser.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace redial {

namespace {

using Table = std::vector<std::vector<std::string>>;

constexpr std::string_view tenThousand = "万";
/// More people than there are: a phone number or an id, not a population.
constexpr double mostResidents = 2e9;
constexpr std::string_view regionWords[] = {"镇街", "街镇", "街道", "乡镇", "镇", "区域", "地区", "社区",
    "辖区", "region", "area", "district", "town"};
constexpr std::string_view residentWords[] = {
    "常住人口", "人口", "居民", "人数", "residents", "population", "inhabitants"};

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/// "128,600" without its commas; empty where commas stand elsewhere.
std::string withoutThousands(std::string_view text)
{
    std::string digits;
    size_t sinceComma = 0;
    bool hasComma = false;
    bool isFraction = false;
    for (const char c : text) {
        if (c == ',') {
            if (isFraction || (hasComma ? sinceComma != 3 : sinceComma < 1 || sinceComma > 3))
                return {};
            hasComma = true;
            sinceComma = 0;
            continue;
        }
        if (c == '.') {
            if (hasComma && sinceComma != 3)
                return {};
            isFraction = true;
        } else if (!isFraction) {
            ++sinceComma;
        }
        digits += c;
    }
    return hasComma && !isFraction && sinceComma != 3 ? std::string() : digits;
}

/// What a cell says, before a header makes ten thousands of it.
struct Number {
    double value = 0;
    bool hasUnit = false; ///< 万 stood beside it
};

std::optional<Number> numberIn(std::string_view cell)
{
    std::string text = normalisedWord(cell);
    Number number;
    const auto drop = [&](std::string_view ending) {
        if (!text.ends_with(ending))
            return false;
        text.resize(text.size() - ending.size());
        return true;
    };
    drop("人") || drop("名");
    number.hasUnit = drop(tenThousand);
    text = withoutThousands(text);
    // No sign, no exponent: neither is a count of people as somebody writes it.
    if (text.empty() || text.find_first_not_of("0123456789.") != std::string::npos
        || !parseNumber(text, number.value))
        return std::nullopt;
    return number;
}

std::optional<qint64> residentsIn(std::string_view cell, bool inTenThousands)
{
    const std::optional<Number> number = numberIn(cell);
    if (!number)
        return std::nullopt;
    const bool scaled = number->hasUnit || inTenThousands;
    const double residents = scaled ? number->value * 10'000 : number->value;
    if (!(residents >= 1) || residents > mostResidents)
        return std::nullopt;
    const double whole = std::round(residents);
    if (!scaled && std::abs(residents - whole) > 1e-6)
        return std::nullopt;
    return static_cast<qint64>(whole);
}

bool isBlank(const std::vector<std::string>& row)
{
    return std::all_of(row.begin(), row.end(), [](const std::string& cell) { return trimmed(cell).empty(); });
}

std::string_view cellOf(const std::vector<std::string>& row, size_t column)
{
    return column < row.size() ? trimmed(row[column]) : std::string_view();
}

/// Which columns hold what.
class Layout {
public:
    explicit Layout(const Table& table) : m_table(table)
    {
        while (m_headerRows < table.size() && !hasNumber(table[m_headerRows]))
            ++m_headerRows;
        for (const auto& row : table)
            m_columns = std::max(m_columns, row.size());
        findRegion();
        findResidents();
    }

    size_t headerRows() const { return m_headerRows; }
    size_t region() const { return m_region; }
    size_t residents() const { return m_residents; }

    bool inTenThousands() const
    {
        if (contains(header(m_residents), tenThousand))
            return true;
        return std::any_of(m_table.begin(), m_table.begin() + static_cast<std::ptrdiff_t>(m_headerRows),
            [](const std::vector<std::string>& row) {
                const auto filled = std::count_if(
                    row.begin(), row.end(), [](const std::string& cell) { return !trimmed(cell).empty(); });
                return filled == 1 && std::any_of(row.begin(), row.end(), [](const std::string& cell) {
                    return contains(cell, tenThousand);
                });
            });
    }

private:
    static bool hasNumber(const std::vector<std::string>& row)
    {
        return std::any_of(
            row.begin(), row.end(), [](const std::string& cell) { return numberIn(cell).has_value(); });
    }
    /// The cells above the numbers, as words are compared. A title in a row of its own heads no column.
    std::string header(size_t column) const
    {
        std::string text;
        for (size_t row = 0; row < m_headerRows; ++row)
            if (m_table[row].size() > 1)
                text += normalisedWord(cellOf(m_table[row], column));
        return text;
    }
    bool isHeaded(size_t column, std::span<const std::string_view> words) const
    {
        const std::string text = header(column);
        return std::any_of(
            words.begin(), words.end(), [&](std::string_view word) { return contains(text, word); });
    }
    /// More of the cells below the header are of that kind than of the other.
    bool holds(size_t column, bool numbers) const
    {
        int sum = 0;
        for (size_t row = m_headerRows; row < m_table.size(); ++row)
            if (const std::string_view cell = cellOf(m_table[row], column); !cell.empty())
                sum += numberIn(cell).has_value() == numbers ? 1 : -1;
        return sum > 0;
    }
    std::optional<size_t> first(size_t from, bool numbers, std::span<const std::string_view> words) const
    {
        for (size_t column = from; column < m_columns; ++column)
            if (holds(column, numbers) && (words.empty() || isHeaded(column, words)))
                return column;
        return std::nullopt;
    }
    void findRegion()
    {
        const std::optional<size_t> headed = first(0, false, regionWords);
        m_region = headed ? *headed : first(0, false, {}).value_or(0);
    }
    void findResidents()
    {
        for (const std::string_view& word : residentWords)
            if (const std::optional<size_t> headed = first(0, true, {&word, 1})) {
                m_residents = *headed;
                return;
            }
        const std::optional<size_t> right = first(m_region + 1, true, {});
        m_residents = right ? *right : first(0, true, {}).value_or(m_region + 1);
    }

    const Table& m_table;
    size_t m_headerRows = 0;
    size_t m_columns = 0;
    size_t m_region = 0;
    size_t m_residents = 1;
};

std::string joined(const std::vector<std::string>& row)
{
    std::string text;
    for (const std::string& cell : row) {
        if (&cell != &row.front())
            text += '\t';
        text += trimmed(cell);
    }
    return text;
}

char delimiterOf(std::string_view text)
{
    for (const char delimiter : {'\t', ';', ','})
        if (contains(text, {&delimiter, 1}))
            return delimiter;
    return ' ';
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

/// 鹭桥街道,96,400 cut at its commas: where the rest of a line is one number with thousands, it is one cell.
void rejoinThousands(std::vector<std::string>& row)
{
    for (size_t i = 1; i + 1 < row.size(); ++i) {
        std::string rest = row[i];
        for (size_t j = i + 1; j < row.size(); ++j)
            rest += ',' + row[j];
        if (!numberIn(rest))
            continue;
        row.resize(i);
        row.push_back(std::move(rest));
        return;
    }
}

} // namespace

PopulationReading readPopulation(const Table& rows)
{
    Table table;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(table),
        [](const std::vector<std::string>& row) { return !isBlank(row); });
    PopulationReading result;
    const Layout layout(table);
    // Without any number there is no header either: nothing of it was understood.
    const size_t begin = layout.headerRows() == table.size() ? 0 : layout.headerRows();
    const bool inTenThousands = layout.inTenThousands();
    std::vector<Population::Row> read;
    for (size_t i = begin; i < table.size(); ++i) {
        const std::string_view region = cellOf(table[i], layout.region());
        const std::optional<qint64> residents =
            residentsIn(cellOf(table[i], layout.residents()), inTenThousands);
        if (region.empty() || numberIn(region) || !residents || isTotalWord(region))
            result.unread.push_back(joined(table[i]));
        else
            read.push_back({std::string(region), *residents});
    }
    result.population = Population(std::move(read));
    return result;
}

std::optional<qint64> readResidents(std::string_view cell)
{
    return residentsIn(cell, false);
}

std::vector<std::optional<qint64>> readResidentsColumn(std::string_view text)
{
    std::vector<std::optional<qint64>> column;
    bool hasNumber = false;
    while (!text.empty()) {
        const size_t end = std::min(text.find('\n'), text.size());
        const std::string_view cell = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::optional<qint64> residents = readResidents(cell);
        if (!residents && !cell.empty())
            return {};
        column.push_back(residents);
        hasNumber = hasNumber || residents;
    }
    return hasNumber ? column : std::vector<std::optional<qint64>>();
}

PopulationReading readPopulation(std::string_view text)
{
    // Full-width separators are as usual in typed Chinese as the others.
    const std::string plain =
        replaced(replaced(replaced(std::string(text), "，", ","), "；", ";"), "　", " ");
    const char delimiter = delimiterOf(plain);
    RecordParser parser(delimiter);
    parser.start(plain, RecordParser::Text::Ends);
    Table table;
    for (;;) {
        const RecordParser::Outcome outcome = parser.next();
        if (outcome == RecordParser::Outcome::End || outcome == RecordParser::Outcome::NeedMore)
            break;
        std::vector<std::string> row;
        for (const Cell& cell : parser.cells())
            if (delimiter != ' ' || !cell.text.empty())
                row.emplace_back(cell.text);
        if (delimiter == ',')
            rejoinThousands(row);
        table.push_back(std::move(row));
    }
    return readPopulation(table);
}

} // namespace redial

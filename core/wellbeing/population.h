#pragma once

/// Residents per region: a small table the user types, pastes or imports.

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace redial {

class Population {
public:
    struct Row {
        std::string region; ///< as the orders write it
        qint64 residents = 0; ///< at least 1
        bool operator==(const Row&) const = default;
    };

    Population() = default;
    /// Of several rows of one region the last holds, in the place of the first; rows without a region or with
    /// fewer than one resident are dropped.
    explicit Population(std::vector<Row> rows);

    const std::vector<Row>& rows() const { return m_rows; } ///< in the order given
    bool isEmpty() const { return m_rows.empty(); }
    std::optional<qint64> residents(std::string_view region) const; ///< names compared as normalisedWord()

    QByteArray toJson() const;
    static Population fromJson(const QByteArray& json); ///< empty for what is none
    bool operator==(const Population&) const = default;

private:
    std::vector<Row> m_rows;
    std::unordered_map<std::string, size_t> m_places; ///< in m_rows, by normalisedWord() of the region
};

/// What a pasted or imported table of two or more columns says. The rows before the first number are its
/// header. The region is the column whose header says so (镇街, 街道, region …), else the first with names;
/// the residents the column whose header says so (人口, residents …), else the first with numbers to the
/// right of the region, else the first with numbers. "128,600", "12.86万", "128600人" are numbers; with 万 in
/// the header of the column (or in a title above the table) numbers are ten thousands. Rows that are no
/// region with a number are told, as they stood; so are totals (合计 …). Rows of blanks are passed over.
struct PopulationReading {
    Population population;
    std::vector<std::string> unread; ///< the cells joined by tabs; the header is not among them
};
PopulationReading readPopulation(const std::vector<std::vector<std::string>>& rows);
/// Text from the clipboard, one row a line; cells separated by tabs, else semicolons, else commas, else
/// blanks.
PopulationReading readPopulation(std::string_view text);
/// The number of residents one cell says, as it is read in a table; nothing for what is none.
std::optional<qint64> readResidents(std::string_view cell);
/// Text from the clipboard that is one column of nothing but such numbers, one a line (blank lines are
/// nothing); empty for anything else.
std::vector<std::optional<qint64>> readResidentsColumn(std::string_view text);

} // namespace redial

#pragma once

/// Residents per region: a small table the user types, pastes or imports.

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
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
    /// Of several rows of one region the last holds; rows without a region or with fewer than one are
    /// dropped.
    explicit Population(std::vector<Row> rows);

    const std::vector<Row>& rows() const { return m_rows; } ///< in the order given
    bool isEmpty() const { return m_rows.empty(); }
    std::optional<qint64> residents(std::string_view region) const; ///< names compared as normalisedWord()

    QByteArray toJson() const;
    static Population fromJson(const QByteArray& json); ///< empty for what is none
    bool operator==(const Population&) const = default;

private:
    std::vector<Row> m_rows;
};

/// What a pasted or imported table of two or more columns says: the first column with names is the region,
/// the first with numbers the residents. "128,600", "12.86万", "128600人" are numbers; with 万 in the header
/// the numbers are ten thousands. Rows that are no region with a number are told, as they stood.
struct PopulationReading {
    Population population;
    std::vector<std::string> unread; ///< lines that say neither, the header not among them
};
PopulationReading readPopulation(const std::vector<std::vector<std::string>>& rows);
/// Cells separated by tab, semicolon or comma, one row a line: text from the clipboard.
PopulationReading readPopulation(std::string_view text);

} // namespace redial

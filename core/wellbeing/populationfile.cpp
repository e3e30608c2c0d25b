#include "core/wellbeing/populationfile.h"

#include "core/tabular/tablesource.h"

namespace redial {

namespace {

/// More than any country has villages to fare well in: somebody chose the file of the orders.
constexpr size_t mostRows = 20'000;

} // namespace

Result<PopulationReading> readPopulationFile(const QString& path, Progress& progress)
{
    Result<std::unique_ptr<TableSource>> source = TableSource::open(path);
    if (!source)
        return source.error();
    std::optional<PopulationReading> first;
    const std::vector<SheetInfo>& sheets = (*source)->sheets();
    for (size_t sheet = 0; sheet < sheets.size(); ++sheet) {
        if (sheets[sheet].hidden)
            continue;
        std::vector<std::vector<std::string>> rows;
        const Result<void> read = (*source)->read(
            sheet,
            [&](const Row& row) {
                std::vector<std::string> cells;
                for (const Cell& cell : row.cells)
                    cells.emplace_back(cell.text);
                rows.push_back(std::move(cells));
                return rows.size() <= mostRows;
            },
            progress);
        if (!read)
            return read.error();
        if (rows.size() > mostRows)
            return Error{ErrorCode::FileTooLarge, path, {}};
        PopulationReading reading = readPopulation(rows);
        if (!reading.population.isEmpty())
            return reading;
        if (!first)
            first = std::move(reading);
    }
    return first ? *std::move(first) : PopulationReading{};
}

} // namespace redial

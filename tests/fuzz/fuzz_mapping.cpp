/// Profiles as somebody edited them, and sheets of any shape: `{` begins a profile, anything else is rows
/// of cells parted by tabs.

#include "fuzz.h"

#include "core/intake/mapping.h"

using namespace redial;
using fuzz::check;

namespace {

std::vector<StoredRow> rowsOf(std::string_view text)
{
    static constexpr size_t mostRows = 400;
    static constexpr size_t mostCells = 200;
    static constexpr CellKind kinds[] = {
        CellKind::Text, CellKind::Number, CellKind::DateTime, CellKind::Boolean, CellKind::Error};
    std::vector<StoredRow> rows;
    StoredRow row;
    while (rows.size() < mostRows && !text.empty()) {
        const size_t end = std::min(text.find_first_of("\t\n"), text.size());
        std::string cell(text.substr(0, end));
        // A sign in front gives the kind of cell.
        const bool isTyped = cell.size() > 1 && static_cast<unsigned char>(cell.front()) < std::size(kinds);
        const CellKind kind = isTyped ? kinds[static_cast<size_t>(cell.front())] : CellKind::Text;
        if (isTyped)
            cell.erase(0, 1);
        if (row.cells.size() < mostCells)
            row.cells.push_back({cell, cell.empty() ? CellKind::Empty : kind});
        const bool endsRow = end == text.size() || text[end] == '\n';
        text.remove_prefix(std::min(end + 1, text.size()));
        if (endsRow || text.empty()) {
            row.number = static_cast<qint64>(rows.size()) + 1;
            rows.push_back(std::move(row));
            row = {};
        }
    }
    return rows;
}

void readProfile(std::string_view text)
{
    const QByteArray json(text.data(), static_cast<qsizetype>(text.size()));
    const Result<ImportProfile> profile = profileFromJson(json, QStringLiteral("p"));
    if (!profile)
        return;
    const Result<ImportProfile> again = profileFromJson(profileToJson(*profile), QStringLiteral("p"));
    check(again.has_value(), "a written profile can be read");
    check(*again == *profile, "and is the same");
    Header header;
    for (const ImportProfile::Column& column : profile->columns)
        header.names.push_back(column.header);
    header.names.push_back("来电时间");
    Mapping mapping = recognise(header, {}, {});
    applyProfile(*profile, mapping);
    check(mapping.columns.size() == header.names.size(), "profiles add no columns");
    profileFrom(mapping, QStringLiteral("q"));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static constexpr size_t longest = 32 * 1024;
    if (size == 0 || size > longest)
        return 0;
    const std::string_view bytes = fuzz::textOf(data, size);
    if (bytes.front() == '{') {
        readProfile(bytes);
        return 0;
    }
    const std::vector<StoredRow> rows = rowsOf(fuzz::asUtf8(bytes));
    for (const bool dates1904 : {false, true}) {
        SourceTraits traits;
        traits.dates1904 = dates1904;
        fuzz::parseRows(rows, traits);
    }
    return 0;
}

#include "core/intake/mapping.h"

#include "core/intake/columnevidence.h"
#include "core/intake/fieldmatch.h"
#include "core/intake/headervocabulary.h"

#include <algorithm>

namespace redial {

namespace {

constexpr size_t sampleCount = 5;
constexpr size_t longestSample = 200;

/// Cut between characters.
std::string shortened(std::string_view text)
{
    if (text.size() <= longestSample)
        return std::string(text);
    size_t end = longestSample;
    while (end > longestSample - 4 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return std::string(text.substr(0, end));
}

std::vector<std::string> samplesOf(std::span<const StoredRow> rows, size_t column)
{
    std::vector<std::string> samples;
    for (const StoredRow& row : rows) {
        if (column >= row.cells.size() || row.cells[column].text.empty())
            continue;
        const std::string text = shortened(row.cells[column].text);
        if (std::find(samples.begin(), samples.end(), text) == samples.end())
            samples.push_back(text);
        if (samples.size() == sampleCount)
            break;
    }
    return samples;
}

} // namespace

std::optional<size_t> Mapping::columnOf(Field field) const
{
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].field == field)
            return i;
    }
    return std::nullopt;
}

Mapping recognise(const Header& header, std::span<const StoredRow> rows, const SourceTraits& traits)
{
    Mapping mapping;
    mapping.dates1904 = traits.dates1904;
    FieldMatch match(rows, traits.dates1904);
    for (size_t i = 0; i < header.names.size(); ++i)
        match.addColumn(header.names[i], examineColumn(rows, i, traits.dates1904));
    const std::vector<FieldMatch::Decision> decisions = match.decide();
    for (size_t i = 0; i < header.names.size(); ++i) {
        const FieldMatch::Decision& decision = decisions[i];
        ColumnMapping column;
        column.header = header.names[i];
        column.field = decision.field;
        column.confidence = decision.confidence;
        column.ask = decision.ask;
        const bool isTime = decision.field && isTimeField(*decision.field);
        // A kept column may yet be made a time or a category by hand.
        if (isTime || (!decision.field && match.evidence(i).dateOrder != DateOrder::Open))
            column.dateOrder = match.evidence(i).dateOrder;
        if (decision.field == Field::Category || !decision.field)
            column.separator = match.evidence(i).separator;
        column.ask = column.ask || column.dateOrder == DateOrder::Open;
        column.samples = samplesOf(rows, i);
        mapping.columns.push_back(std::move(column));
    }
    return mapping;
}

bool isHeaderWord(std::string_view text)
{
    return interpretHeader(text).isKnown();
}

std::string headerFingerprint(std::span<const std::string> names)
{
    // FNV-1a of G. Fowler, L. C. Noll and P. Vo, with a mark after each name.
    quint64 hash = 14695981039346656037u;
    const auto add = [&](unsigned char byte) { hash = (hash ^ byte) * 1099511628211u; };
    for (const std::string& name : names) {
        for (const char c : name)
            add(static_cast<unsigned char>(c));
        add(0x1F);
    }
    static constexpr char digits[] = "0123456789abcdef";
    std::string text(16, '0');
    for (size_t i = 16; i-- > 0; hash >>= 4)
        text[i] = digits[hash & 15];
    return text;
}

} // namespace redial

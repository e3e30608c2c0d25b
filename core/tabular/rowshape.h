#pragma once

#include "core/tabular/headerfinder.h"

namespace redial {

/// What a cell looks like to somebody who does not know the language.
enum class CellLook {
    Blank,
    Label, ///< short, words rather than figures: a heading, or a short text value
    Caption, ///< a label that names what follows: "导出时间：", "Unit: all"
    Value, ///< number, date, phone, code, long text
};
CellLook cellLook(const StoredRow::StoredCell& cell);

/// The counts header finding goes by.
struct RowShape {
    std::vector<CellLook> looks; ///< one a cell
    size_t filled = 0;
    size_t captions = 0;
    size_t values = 0;
    size_t words = 0; ///< well-known headings
    size_t different = 0; ///< different texts among the filled

    CellLook at(size_t column) const { return column < looks.size() ? looks[column] : CellLook::Blank; }
    bool isFilled(size_t column) const { return at(column) != CellLook::Blank; }
    bool hasOnlyLabels() const { return filled > 0 && values == 0 && captions == 0; }
};
RowShape rowShape(const StoredRow& row, FunctionRef<bool(std::string_view)> isHeaderWord);

/// A cell's text as a heading: trimmed, line breaks made blanks.
std::string headingText(const StoredRow& row, size_t column);

} // namespace redial

#pragma once

#include <span>
#include <string>

namespace redial {

/// How a text file separates its cells.
struct Dialect {
    char delimiter = 0; ///< ',' ';' '\t' '|' or what a first line "sep=…" names; 0: a single column
    bool hasSeparatorLine = false; ///< the first line is Excel's "sep=…" and no data
};

/// One part of a file as UTF-8.
struct TextPiece {
    enum class Begin { AtLine, InLine }; ///< InLine: its first line is cut and not looked at
    enum class End { AtEndOfFile, InLine };
    std::string text;
    Begin begin = Begin::AtLine;
    End end = End::AtEndOfFile;
};

/// The delimiter under which most records of all pieces have the same number of cells, and more than
/// one; the first records (the header is there) count for a quarter; between equals the one that
/// gives more cells. Free text is full of commas, but never the same number of them in each row.
Dialect detectDialect(std::span<const TextPiece> pieces);

} // namespace redial

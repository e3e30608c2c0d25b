#pragma once

#include "core/tabular/quotestyle.h"

#include <span>
#include <string>

namespace redial {

/// How a text file separates its cells.
struct Dialect {
    char delimiter =
        0; ///< ',' ';' '\t' '|', rarely '^' or ' ', or what a first line "sep=…" names; 0: a single column
    bool hasSeparatorLine = false; ///< the first line is Excel's "sep=…" and no data
    QuoteStyle quotes;
    /// How many cells nearly every record has, empty ones at its end included; 0 when they differ.
    size_t cells = 0;
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
/// gives more cells. Free text is full of commas, but never the same number of them in each row. Blanks
/// and carets are tried when nothing else makes columns. Apostrophes are quotes where that makes the
/// records more alike, or where most records have them around a cell.
Dialect detectDialect(std::span<const TextPiece> pieces);

/// The same for a delimiter that is known.
Dialect dialectOf(std::span<const TextPiece> pieces, char delimiter);

} // namespace redial

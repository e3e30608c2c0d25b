#pragma once

#include <cstddef>
#include <span>

namespace redial {

struct TextPiece;

/// How a text file quotes cells that hold its delimiter. Nearly all do as in RFC 4180: these defaults.
struct QuoteStyle {
    char quote = '"'; ///< or '\''
    bool hasBackslashes = false; ///< \" inside quotes is a quote, \\ a backslash
    bool isAfterBlanks = false; ///< delimiters are followed by blanks, also before quotes: 1, "a, b", 2
    bool operator==(const QuoteStyle&) const = default;
};

/// What stands at the borders of cells, counted.
struct QuoteEvidence {
    size_t opened = 0; ///< quotes that begin a cell, blanks before them or not
    size_t openedAfterBlanks = 0;
    size_t openedAfterDelimiter = 0; ///< and no blank
    size_t closed = 0; ///< quotes that end a cell
    size_t backslashed = 0; ///< \" inside a cell
    size_t doubled = 0; ///< "" inside a cell

    /// Quotes come in pairs around cells.
    bool isPaired() const
    {
        return opened >= 2 && opened <= closed * 10 / 9 + 1 && closed <= opened * 10 / 9 + 1;
    }
};
QuoteEvidence quoteEvidence(std::span<const TextPiece> pieces, char delimiter, char quote);

QuoteStyle quoteStyle(const QuoteEvidence& evidence, char quote);

} // namespace redial

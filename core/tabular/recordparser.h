#pragma once

/// Cuts delimited text into records and cells, as Excel does where writers disagree:
/// - a cell that begins with a quote ends at the next single quote; doubled quotes are one; what
///   follows up to the delimiter is added as it is (`"aaa"bbb` is aaabbb);
/// - unless it is followed by text and another quote of the same line rather ends the cell: then it was
///   never doubled and is a character (`"the "5, 6" bus"` is the "5, 6" bus);
/// - a quote inside an unquoted cell is a character like any other (`ab"c"d`);
/// - `="00123"`, Excel's way to write digits that stay text, is 00123;
/// - CR, LF and CRLF end a record, in any mixture; NULs are dropped.
///
/// A stray quote must not swallow the rest of a file. It is taken literally, and its record ends with
/// its line, when no closing quote comes within quotedLimit or before the end of the text, or when
/// the one that comes is on another line and stands in mid-cell (it rather opens a cell there).
/// That also bounds the time: no part of a text is gone over more than twice.

#include "core/tabular/quotestyle.h"
#include "core/tabular/structuralscanner.h"
#include "core/tabular/tablesource.h"

namespace redial {

class RecordParser {
public:
    static constexpr char noDelimiter = '\n'; ///< for text of a single column
    static constexpr size_t quotedLimit = 1024 * 1024; ///< bytes of one quoted cell
    static constexpr size_t columnLimit = 16384; ///< as in Excel; empty cells beyond are ignored

    explicit RecordParser(char delimiter, const QuoteStyle& style = {})
        : m_scanner(delimiter, style.quote)
        , m_delimiter(delimiter)
        , m_style(style)
        , m_quote(style.quote)
    {
    }

    enum class Text { GoesOn, Ends };
    /// `text` begins with a record and must stay until the cells are no longer needed.
    void start(std::string_view text, Text continuation);

    enum class Outcome {
        Record,
        NeedMore, ///< the text goes on and the record in hand is not complete: start again from position()
        End,
        TooManyColumns, ///< a filled cell beyond columnLimit
    };
    Outcome next();

    /// The record's cells, views into the text or into the parser; trailing empty ones are cut.
    std::span<const Cell> cells() const { return {m_cells.data(), m_filled}; }
    /// With the trailing empty ones.
    size_t fieldCount() const { return m_fields; }
    /// No cell holds anything but blanks.
    bool isBlank() const;
    size_t recordBegin() const { return m_begin; }
    /// Where the next record begins.
    size_t position() const { return m_position; }
    /// Lines the record takes: 1, or more where a quoted cell has line breaks.
    qint64 lines() const { return m_lines; }
    /// Stray quotes taken literally so far.
    qint64 literalQuotes() const { return m_literalQuotes; }

private:
    static constexpr size_t cut = std::string_view::npos; ///< the cell goes on beyond the text

    Outcome finish(size_t separator);
    size_t plainCell(size_t begin);
    size_t quotedCell(size_t begin);
    size_t cellBegin(size_t begin) const;
    size_t closedCell(size_t begin, size_t quote, bool hasDoubled, qint64 lineBreaks);
    size_t laterClosing(size_t quote) const;
    bool isBackslashed(size_t begin, size_t quote) const;
    size_t literalCell(size_t begin);
    size_t nextSeparator();
    bool isSeparator(char c) const { return c == m_delimiter || c == '\n' || c == '\r'; }
    std::string_view unquoted(std::string_view text);
    std::string_view kept(size_t scratchBegin) const
    {
        return std::string_view(m_scratch).substr(scratchBegin);
    }
    void addCell(std::string_view text);
    void addRareCell(std::string_view text);

    StructuralScanner m_scanner;
    char m_delimiter;
    QuoteStyle m_style;
    char m_quote;
    std::string_view m_text;
    bool m_ends = false;
    bool m_hasNuls = false;

    std::vector<Cell> m_cells;
    std::string m_scratch; ///< cells that differ from the text; never grows while a record is read
    size_t m_filled = 0;
    size_t m_fields = 0;
    bool m_tooManyColumns = false;
    size_t m_begin = 0;
    size_t m_position = 0;
    qint64 m_lines = 0;
    qint64 m_literalHere = 0;
    qint64 m_literalQuotes = 0;
};

} // namespace redial

#include "core/tabular/recordparser.h"
#include "core/base/text.h"

#include "core/tabular/utf8.h"

#include <algorithm>

namespace redial {

void RecordParser::start(std::string_view text, Text continuation)
{
    m_text = text;
    m_ends = continuation == Text::Ends;
    m_hasNuls = text.find('\0') != std::string_view::npos;
    m_position = 0;
    m_scratch.clear();
    m_scratch.reserve(
        3 * text.size()); // each cell goes in at most three times, ever shorter: views stay good
    m_scanner.start(text);
}

// These three are gone through for every cell.

Q_ALWAYS_INLINE size_t RecordParser::nextSeparator()
{
    size_t position = m_scanner.next();
    while (position < m_text.size() && m_text[position] == m_quote)
        position = m_scanner.next();
    return position == m_text.size() && !m_ends ? cut : position;
}

Q_ALWAYS_INLINE void RecordParser::addCell(std::string_view text)
{
    if (m_hasNuls || text.starts_with('=') || m_fields >= columnLimit) {
        addRareCell(text);
        return;
    }
    ++m_fields;
    m_cells.push_back({text, text.empty() ? CellKind::Empty : CellKind::Text});
    if (!text.empty())
        m_filled = m_fields;
}

Q_ALWAYS_INLINE size_t RecordParser::plainCell(size_t begin)
{
    const size_t end = nextSeparator();
    if (end != cut)
        addCell(m_text.substr(begin, end - begin));
    return end;
}

RecordParser::Outcome RecordParser::next()
{
    m_begin = m_position;
    if (m_begin == m_text.size())
        return m_ends ? Outcome::End : Outcome::NeedMore;
    m_cells.clear();
    m_scratch.clear();
    m_filled = 0;
    m_fields = 0;
    m_tooManyColumns = false;
    m_lines = 1;
    m_literalHere = 0;
    size_t begin = m_begin;
    if (m_text.substr(begin, 3) == "\xEF\xBB\xBF") // files put together carry the mark in the middle
        begin += 3;
    for (;;) {
        if (m_style.isAfterBlanks)
            begin = cellBegin(begin);
        const bool isQuoted = begin < m_text.size() && m_text[begin] == m_quote;
        const size_t separator = isQuoted ? quotedCell(begin) : plainCell(begin);
        if (separator == cut)
            return Outcome::NeedMore;
        if (separator == m_text.size() || m_text[separator] != m_delimiter || m_delimiter == noDelimiter)
            return finish(separator);
        begin = separator + 1;
    }
}

RecordParser::Outcome RecordParser::finish(size_t separator)
{
    if (separator == m_text.size()) {
        m_position = separator;
    } else if (m_text[separator] == '\n') {
        m_position = separator + 1;
    } else {
        if (separator + 1 == m_text.size() && !m_ends)
            return Outcome::NeedMore;
        const bool withFeed = separator + 1 < m_text.size() && m_text[separator + 1] == '\n';
        if (withFeed)
            m_scanner.next();
        m_position = separator + (withFeed ? 2 : 1);
    }
    m_literalQuotes += m_literalHere;
    return m_tooManyColumns ? Outcome::TooManyColumns : Outcome::Record;
}

size_t RecordParser::quotedCell(size_t begin)
{
    m_scanner.next(); // the opening quote
    bool hasDoubled = false;
    qint64 lineBreaks = 0;
    for (;;) {
        const size_t at = m_scanner.next();
        if (at - begin > quotedLimit || (at == m_text.size() && m_ends))
            return literalCell(begin);
        if (at == m_text.size())
            return cut;
        const char next = at + 1 < m_text.size() ? m_text[at + 1] : '\0';
        if (m_text[at] == m_quote) {
            if (at + 1 == m_text.size() && !m_ends)
                return cut;
            const bool isBackslashed = m_style.hasBackslashes && this->isBackslashed(begin, at);
            if (!isBackslashed && next != m_quote)
                return closedCell(begin, at, hasDoubled, lineBreaks);
            if (!isBackslashed)
                m_scanner.next();
            hasDoubled = true;
            continue;
        }
        switch (m_text[at]) {
        case '\n':
            ++lineBreaks;
            break;
        case '\r':
            lineBreaks += next != '\n';
            break;
        default:
            break; // a delimiter
        }
    }
}

/// Behind the blanks that stand before a quote.
size_t RecordParser::cellBegin(size_t begin) const
{
    const size_t filled = m_text.find_first_not_of(' ', begin);
    return filled != std::string_view::npos && m_text[filled] == m_quote && m_delimiter != ' ' ? filled
                                                                                               : begin;
}

bool RecordParser::isBackslashed(size_t begin, size_t quote) const
{
    size_t backslashes = 0;
    while (quote - backslashes > begin + 1 && m_text[quote - backslashes - 1] == '\\')
        ++backslashes;
    return backslashes % 2 == 1;
}

size_t RecordParser::closedCell(size_t begin, size_t quote, bool hasDoubled, qint64 lineBreaks)
{
    size_t end = nextSeparator();
    if (end == cut)
        return cut;
    if (lineBreaks == 0 && !trimmed(m_text.substr(quote + 1, end - quote - 1)).empty()) {
        const size_t later = laterClosing(quote);
        if (later == cut)
            return cut;
        if (later != quote) {
            quote = later;
            hasDoubled = true; // perhaps, behind the first one
            m_scanner.seek(quote + 1);
            end = nextSeparator();
        }
    }
    std::string_view text = m_text.substr(begin + 1, quote - begin - 1);
    const std::string_view rest = m_text.substr(quote + 1, end - quote - 1);
    if (!rest.empty() || hasDoubled || m_style.hasBackslashes) {
        if (lineBreaks > 0 && !trimmed(rest).empty())
            return literalCell(begin);
        const size_t scratchBegin = m_scratch.size();
        unquoted(text);
        m_scratch += rest;
        text = kept(scratchBegin);
    }
    m_lines += lineBreaks;
    addCell(text);
    return end;
}

/// The quote of the same line that ends the cell when the one at `quote`, with text behind it, was only meant
/// as a character; `quote` itself when there is none. Looks no further than the next cell that opens with a
/// quote, so that no part of a line is looked at twice.
size_t RecordParser::laterClosing(size_t quote) const
{
    const char marks[] = {m_quote, '\r', '\n'};
    const auto nextMark = [&](size_t from) {
        return std::min(m_text.find_first_of(std::string_view(marks, std::size(marks)), from), m_text.size());
    };
    const auto isLineEnd = [&](size_t at) {
        return at == m_text.size() || m_text[at] == '\n' || m_text[at] == '\r';
    };
    size_t perhaps = quote;
    size_t inside = 1;
    size_t at = nextMark(quote + 1);
    for (; !isLineEnd(at); at = nextMark(at + 1)) {
        if (m_text[at - 1] == m_delimiter)
            return perhaps;
        if (at + 1 < m_text.size() && m_text[at + 1] == m_quote) {
            ++at;
            continue;
        }
        const size_t filled = m_delimiter == ' ' ? at + 1 : m_text.find_first_not_of(' ', at + 1);
        const size_t after = std::min(filled, m_text.size());
        if (after == m_text.size())
            return m_ends ? at : cut;
        if (isLineEnd(after))
            return at;
        if (m_text[after] == m_delimiter) {
            if (after + 1 == m_text.size() && !m_ends)
                return cut;
            // Before a cell that is quoted, or with its own quotes in pairs, it is the end for sure.
            if (inside % 2 == 0 || (after + 1 < m_text.size() && m_text[after + 1] == m_quote))
                return at;
            if (perhaps == quote)
                perhaps = at;
        }
        ++inside;
    }
    return at == m_text.size() && !m_ends ? cut : perhaps;
}

size_t RecordParser::literalCell(size_t begin)
{
    ++m_literalHere;
    m_scanner.seek(begin + 1);
    const size_t end = nextSeparator();
    if (end == cut)
        return cut;
    const std::string_view text = m_text.substr(begin, end - begin);
    // Three of them can only mean one.
    const bool isOneQuote = text.size() == 3 && text.find_first_not_of(m_quote) == std::string_view::npos;
    addCell(isOneQuote ? text.substr(2) : text);
    return end;
}

/// The text with each doubled quote made one, and what backslashes protect without them.
std::string_view RecordParser::unquoted(std::string_view text)
{
    const size_t scratchBegin = m_scratch.size();
    const auto isProtected = [&](char c, char next) {
        return next == m_quote ? c == m_quote || (c == '\\' && m_style.hasBackslashes)
                               : c == '\\' && next == '\\' && m_style.hasBackslashes;
    };
    for (size_t at = 0; at + 1 < text.size();) {
        if (!isProtected(text[at], text[at + 1])) {
            ++at;
            continue;
        }
        m_scratch += text.substr(0, at);
        m_scratch += text[at + 1];
        text.remove_prefix(at + 2);
        at = 0;
    }
    m_scratch += text;
    return kept(scratchBegin);
}

void RecordParser::addRareCell(std::string_view text)
{
    if (m_hasNuls && text.find('\0') != std::string_view::npos) {
        const size_t scratchBegin = m_scratch.size();
        std::ranges::copy_if(text, std::back_inserter(m_scratch), [](char c) { return c != '\0'; });
        text = kept(scratchBegin);
    }
    if (text.size() >= 3 && text.starts_with("=\"") && text.ends_with('"')) {
        text = text.substr(2, text.size() - 3);
        if (text.find('"') != std::string_view::npos)
            text = unquoted(text);
    }
    ++m_fields;
    if (m_fields > columnLimit) {
        m_tooManyColumns = m_tooManyColumns || !text.empty();
        return;
    }
    m_cells.push_back({text, text.empty() ? CellKind::Empty : CellKind::Text});
    if (!text.empty())
        m_filled = m_fields;
}

bool RecordParser::isBlank() const
{
    // Nearly every record begins with an ASCII character that is no blank.
    if (m_filled > 0 && !m_cells.front().text.empty() && m_cells.front().text.front() > ' ')
        return false;
    return std::ranges::all_of(cells(), [](const Cell& cell) { return trimmed(cell.text).empty(); });
}

} // namespace redial

#include "core/base/text.h"
#include "core/tabular/recordparser.h"

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
    while (position < m_text.size() && m_text[position] == '"')
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
        const bool isQuoted = begin < m_text.size() && m_text[begin] == '"';
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
        switch (m_text[at]) {
        case '"':
            if (at + 1 == m_text.size() && !m_ends)
                return cut;
            if (next != '"')
                return closedCell(begin, at, hasDoubled, lineBreaks);
            m_scanner.next();
            hasDoubled = true;
            break;
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

size_t RecordParser::closedCell(size_t begin, size_t quote, bool hasDoubled, qint64 lineBreaks)
{
    const size_t end = nextSeparator();
    if (end == cut)
        return cut;
    std::string_view text = m_text.substr(begin + 1, quote - begin - 1);
    const std::string_view rest = m_text.substr(quote + 1, end - quote - 1);
    if (!rest.empty() || hasDoubled) {
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

size_t RecordParser::literalCell(size_t begin)
{
    ++m_literalHere;
    m_scanner.seek(begin + 1);
    return plainCell(begin);
}

/// The text with each doubled quote made one.
std::string_view RecordParser::unquoted(std::string_view text)
{
    const size_t scratchBegin = m_scratch.size();
    for (size_t quote = text.find("\"\""); quote != std::string_view::npos; quote = text.find("\"\"")) {
        m_scratch += text.substr(0, quote + 1);
        text.remove_prefix(quote + 2);
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

#include "core/tabular/quotestyle.h"

#include "core/tabular/dialect.h"

#include <string_view>

namespace redial {

namespace {

class QuoteCounter {
public:
    QuoteCounter(std::string_view text, char delimiter, char quote)
        : m_text(text)
        , m_delimiter(delimiter)
        , m_quote(quote)
    {
    }

    void count(QuoteEvidence& evidence) const
    {
        for (size_t at = m_text.find(m_quote); at != std::string_view::npos;
             at = m_text.find(m_quote, at + 1)) {
            const size_t before = beforeBlanks(at);
            const bool opens = isBorder(before);
            const bool closes = !opens && isBorderAt(at + 1);
            evidence.opened += opens;
            evidence.closed += closes || (opens && isEmptyCell(at));
            if (opens && before != at && before > 0 && m_text[before - 1] == m_delimiter)
                ++evidence.openedAfterBlanks;
            if (opens && before == at && before > 0 && m_text[before - 1] == m_delimiter)
                ++evidence.openedAfterDelimiter;
            if (opens && isEmptyCell(at))
                ++at;
            if (opens || closes)
                continue;
            if (m_text[at - 1] == '\\' && m_text[at + 1] != m_quote) {
                ++evidence.backslashed;
            } else if (m_text[at + 1] == m_quote) {
                ++evidence.doubled;
                ++at;
            }
        }
    }

private:
    bool isSeparator(char c) const { return c == m_delimiter || c == '\n' || c == '\r'; }
    bool isBorderAt(size_t position) const
    {
        return position >= m_text.size() || isSeparator(m_text[position]);
    }
    bool isBorder(size_t end) const { return end == 0 || isSeparator(m_text[end - 1]); }
    bool isEmptyCell(size_t at) const
    {
        return at + 1 < m_text.size() && m_text[at + 1] == m_quote && isBorderAt(at + 2);
    }
    size_t beforeBlanks(size_t position) const
    {
        while (position > 0 && m_text[position - 1] == ' ' && m_delimiter != ' ')
            --position;
        return position;
    }

    std::string_view m_text;
    char m_delimiter;
    char m_quote;
};

} // namespace

QuoteEvidence quoteEvidence(std::span<const TextPiece> pieces, char delimiter, char quote)
{
    QuoteEvidence evidence;
    for (const TextPiece& piece : pieces)
        QuoteCounter(piece.text, delimiter, quote).count(evidence);
    return evidence;
}

QuoteStyle quoteStyle(const QuoteEvidence& evidence, char quote)
{
    QuoteStyle style;
    style.quote = quote;
    style.isAfterBlanks = evidence.openedAfterBlanks > 0 && evidence.openedAfterDelimiter == 0;
    style.hasBackslashes = evidence.backslashed > 0 && evidence.doubled == 0;
    return style;
}

} // namespace redial

#pragma once

#include "core/intake/celltext.h"

#include <optional>
#include <string_view>

namespace redial {

struct Clock {
    int hour = 0;
    int minute = 0;
    int second = 0;
    bool hasSeconds = false;
};

/// Reads along a text of digits, letters and marks.
class TimeScanner {
public:
    explicit TimeScanner(std::string_view text) : m_text(text) { }

    bool atEnd() const { return m_at >= m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    char peekAfter() const { return m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0'; }
    void advance() { ++m_at; }
    bool take(char c)
    {
        if (peek() != c || atEnd())
            return false;
        ++m_at;
        return true;
    }
    void skipBlanks()
    {
        while (peek() == ' ' || peek() == '\t' || peek() == ',')
            ++m_at;
    }
    /// Up to nine digits; -1 when there is none or more. `length` is how many there were.
    int number(int& length)
    {
        int value = 0;
        length = 0;
        while (isDigit(peek())) {
            if (++length > 9)
                return -1;
            value = value * 10 + (peek() - '0');
            ++m_at;
        }
        return length == 0 ? -1 : value;
    }
    std::string_view word()
    {
        const size_t begin = m_at;
        while (isLetter(peek()))
            ++m_at;
        return m_text.substr(begin, m_at - begin);
    }
    size_t position() const { return m_at; }
    void moveTo(size_t position) { m_at = position; }
    std::string_view rest() const { return m_text.substr(m_at); }

private:
    std::string_view m_text;
    size_t m_at = 0;
};

/// Whether the clock exists: up to 23:59:59, and 24:00:00, which is the next day's midnight.
bool isClock(const Clock& clock);

/// The clock and everything after it, to the end of the text: half of the day, fraction, zone.
std::optional<Clock> takeClock(TimeScanner& scan);

} // namespace redial

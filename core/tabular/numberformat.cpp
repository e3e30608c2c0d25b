#include "core/tabular/numberformat.h"

#include <algorithm>

namespace redial {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool startsWith(std::string_view text, std::string_view lowerPrefix)
{
    return text.size() >= lowerPrefix.size()
        && std::ranges::equal(text.substr(0, lowerPrefix.size()), lowerPrefix, {}, lower);
}

/// Walks over one format code, or its first section, and collects what it shows.
class FormatScanner {
public:
    explicit FormatScanner(std::string_view code) : m_rest(code) { }

    NumberFormat scan()
    {
        while (!m_rest.empty() && !(m_rest.front() == ';' && !m_conditional))
            step();
        settleMinutes(0);
        if (m_digits || m_text)
            return {};
        if (m_elapsed && !m_format.showsDate)
            m_format.kind = NumberFormat::Kind::Elapsed;
        else if (m_format.showsDate || m_format.showsTime)
            m_format.kind = NumberFormat::Kind::DateTime;
        return m_format;
    }

private:
    void step()
    {
        const char c = lower(m_rest.front());
        switch (c) {
        case '"':
            return skipPast(m_rest.find('"', 1));
        case '\\': // the next character as it is
        case '_': // a gap as wide as the next character
        case '*': // filled up with the next character
            return drop(2);
        case '[':
            return bracket();
        case '0':
        case '#':
        case '?':
            m_digits = m_digits || !m_fraction;
            return drop(1);
        case '@':
            m_text = true;
            return drop(1);
        case '.':
            m_fraction = m_last == 's'; // "ss.000": these zeros are parts of a second
            return drop(1);
        case 'a':
            return letterA();
        case 'g':
            return drop(startsWith(m_rest, "general") ? 7 : 1);
        case 'y':
        case 'm':
        case 'd':
        case 'h':
        case 's':
            return token(c);
        default:
            m_fraction = false;
            return drop(1);
        }
    }

    void drop(size_t count) { m_rest.remove_prefix(std::min(count, m_rest.size())); }
    void skipPast(size_t end) { drop(end == std::string_view::npos ? m_rest.size() : end + 1); }

    size_t run(char c) const
    {
        size_t length = 0;
        while (length < m_rest.size() && lower(m_rest[length]) == c)
            ++length;
        return length;
    }

    /// [h], [mm], [ss] are durations, [>=1] a condition; colours, locales and numerals say nothing.
    void bracket()
    {
        const size_t end = m_rest.find(']');
        const std::string_view inside =
            m_rest.substr(1, end == std::string_view::npos ? m_rest.size() : end - 1);
        skipPast(end);
        if (inside.empty())
            return;
        const char c = lower(inside.front());
        if (c == '<' || c == '>' || c == '=') {
            m_conditional = true;
        } else if ((c == 'h' || c == 'm' || c == 's')
            && std::ranges::all_of(inside, [c](char other) { return lower(other) == c; })) {
            m_elapsed = true;
            show(c == 'm' ? 'n' : c);
        }
    }

    /// AM/PM and A/P are marks of the hour; aaa and aaaa the weekday in Chinese and Japanese.
    void letterA()
    {
        if (startsWith(m_rest, "am/pm"))
            return drop(5);
        if (startsWith(m_rest, "a/p"))
            return drop(3);
        const size_t length = run('a');
        if (length >= 3)
            show('d');
        drop(length);
    }

    /// m is a month unless hours come before it or seconds after it.
    void token(char c)
    {
        const size_t length = run(c);
        drop(length);
        m_fraction = false;
        if (c != 'm') {
            settleMinutes(c);
            show(c);
        } else if (m_last == 'h' && length <= 2) {
            settleMinutes(c);
            show('n');
        } else {
            settleMinutes(c);
            m_openMinutes = length <= 2;
            m_last = 'm';
            if (!m_openMinutes)
                m_format.showsDate = true;
        }
    }

    void settleMinutes(char next)
    {
        if (m_openMinutes && next == 's')
            m_format.showsTime = true;
        else if (m_openMinutes)
            m_format.showsDate = true;
        m_openMinutes = false;
    }

    void show(char c) // 'n' stands for minutes
    {
        m_last = c;
        m_format.showsDate = m_format.showsDate || c == 'y' || c == 'd';
        m_format.showsTime = m_format.showsTime || c == 'h' || c == 'n' || c == 's';
        m_format.showsSeconds = m_format.showsSeconds || c == 's';
    }

    std::string_view m_rest;
    NumberFormat m_format;
    char m_last = 0;
    bool m_openMinutes = false; ///< an m or mm was seen that may yet turn out to be minutes
    bool m_fraction = false;
    bool m_digits = false; ///< 0, # or ?: no date has them, so "USD 0" is none
    bool m_text = false;
    bool m_elapsed = false;
    bool m_conditional = false;
};

} // namespace

NumberFormat parseNumberFormat(std::string_view code)
{
    if (!code.empty() && std::ranges::all_of(code, [](char c) { return c == '0'; })) {
        NumberFormat padded;
        padded.kind = NumberFormat::Kind::ZeroPadded;
        padded.zeros = static_cast<quint8>(std::min<size_t>(code.size(), 255));
        return padded;
    }
    return FormatScanner(code).scan();
}

NumberFormat parseNamedNumberFormat(std::string_view code)
{
    if (code == "General Date")
        return parseNumberFormat("yyyy-mm-dd h:mm:ss");
    if (code == "Short Date" || code == "Medium Date" || code == "Long Date")
        return parseNumberFormat("yyyy-mm-dd");
    if (code == "Long Time")
        return parseNumberFormat("h:mm:ss");
    if (code == "Short Time" || code == "Medium Time")
        return parseNumberFormat("h:mm");
    static constexpr std::string_view numbers[] = {"General", "General Number", "Currency", "Fixed",
        "Standard", "Percent", "Scientific", "Euro Currency"};
    if (std::ranges::find(numbers, code) != std::end(numbers))
        return {};
    return parseNumberFormat(code);
}

NumberFormat builtinNumberFormat(qint64 id)
{
    const auto between = [id](qint64 from, qint64 to) { return id >= from && id <= to; };
    if (between(14, 17) || between(27, 31) || id == 36 || between(50, 54) || between(57, 58))
        return parseNumberFormat("yyyy-mm-dd");
    if (id == 18 || id == 20 || id == 32 || id == 34 || id == 55)
        return parseNumberFormat("h:mm");
    if (id == 19 || id == 21 || id == 33 || id == 35 || id == 56)
        return parseNumberFormat("h:mm:ss");
    if (id == 22)
        return parseNumberFormat("yyyy-mm-dd h:mm");
    if (id == 45 || id == 47)
        return parseNumberFormat("mm:ss");
    if (id == 46)
        return parseNumberFormat("[h]:mm:ss");
    return {};
}

} // namespace redial

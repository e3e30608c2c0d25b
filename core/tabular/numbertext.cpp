#include "core/tabular/numbertext.h"

#include <QtGlobal>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <system_error>

namespace redial {

namespace {

constexpr size_t significantDigits = 15;
constexpr double exactBelow = 9'007'199'254'740'992; // 2^53

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "007" and "12.000" mean 7 and 12: cuts what says nothing. Takes digits and at most one point.
std::string_view withoutIdleZeros(std::string_view digits)
{
    const size_t point = digits.find('.');
    if (point != std::string_view::npos) {
        const size_t last = digits.find_last_not_of('0');
        digits = digits.substr(0, last == point ? point : last + 1);
    }
    while (digits.size() > 1 && digits[0] == '0' && isDigit(digits[1]))
        digits.remove_prefix(1);
    return digits;
}

/// Lays out ±d.ddd × 10^exponent without E-notation.
char* writePlain(char* out, std::string_view digits, int exponent)
{
    if (exponent < 0) {
        *out++ = '0';
        *out++ = '.';
        out = std::fill_n(out, -exponent - 1, '0');
        return std::ranges::copy(digits, out).out;
    }
    const size_t whole = static_cast<size_t>(exponent) + 1;
    if (digits.size() <= whole) {
        out = std::ranges::copy(digits, out).out;
        return std::fill_n(out, whole - digits.size(), '0');
    }
    out = std::ranges::copy(digits.substr(0, whole), out).out;
    *out++ = '.';
    return std::ranges::copy(digits.substr(whole), out).out;
}

char* writeScientific(char* out, std::string_view digits, int exponent)
{
    *out++ = digits.front();
    if (digits.size() > 1) {
        *out++ = '.';
        out = std::ranges::copy(digits.substr(1), out).out;
    }
    *out++ = 'E';
    if (exponent >= 0)
        *out++ = '+';
    return std::to_chars(out, out + 6, exponent).ptr;
}

std::string_view writeValue(double value, NumberBuffer& buffer)
{
    char scientific[40];
    const auto written = std::to_chars(scientific, scientific + sizeof scientific, value < 0 ? -value : value,
        std::chars_format::scientific, significantDigits - 1);
    const std::string_view text(scientific, static_cast<size_t>(written.ptr - scientific));
    const size_t mark = text.find('e');
    std::array<char, significantDigits> digits{};
    size_t count = 0;
    for (const char c : text.substr(0, mark)) {
        if (isDigit(c))
            digits[count++] = c;
    }
    while (count > 1 && digits[count - 1] == '0')
        --count;
    int exponent = 0;
    const size_t sign = text[mark + 1] == '+' ? 2 : 1;
    std::from_chars(text.data() + mark + sign, text.data() + text.size(), exponent);

    const std::string_view significant(digits.data(), count);
    if (significant == "0")
        return "0";
    char* out = buffer.data();
    if (value < 0)
        *out++ = '-';
    const bool plain = exponent < 21 && exponent >= -21;
    out = plain ? writePlain(out, significant, exponent) : writeScientific(out, significant, exponent);
    return {buffer.data(), static_cast<size_t>(out - buffer.data())};
}

} // namespace

bool parseNumber(std::string_view raw, double& value)
{
    if (raw.size() > 1 && raw[0] == '+' && raw[1] != '-')
        raw.remove_prefix(1); // from_chars does not know it
    // from_chars also takes "inf" and "nan", which no workbook means as a number
    if (raw.empty() || raw.find_first_not_of("0123456789.eE+-") != std::string_view::npos)
        return false;
    const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), value);
    return error == std::errc() && end == raw.data() + raw.size();
}

std::string_view numberText(std::string_view raw, NumberBuffer& buffer)
{
    const bool negative = !raw.empty() && raw.front() == '-';
    std::string_view unsignedPart = raw.substr(negative ? 1 : 0);
    size_t digitCount = 0;
    size_t points = 0;
    for (const char c : unsignedPart) {
        digitCount += isDigit(c);
        points += c == '.';
    }
    const bool plain = digitCount + points == unsignedPart.size() && digitCount > 0 && points <= 1
        && isDigit(unsignedPart.front());
    if (plain) {
        unsignedPart = withoutIdleZeros(unsignedPart);
        const bool whole = unsignedPart.find('.') == std::string_view::npos;
        // counts a leading "0." as a digit, which only sends a few more numbers the long way
        if (whole || unsignedPart.size() <= significantDigits + 1) {
            if (!negative || unsignedPart == "0")
                return unsignedPart;
            if (unsignedPart.data() == raw.data() + 1)
                return raw.substr(0, unsignedPart.size() + 1);
        }
    }
    double value = 0;
    return parseNumber(raw, value) ? writeValue(value, buffer) : std::string_view();
}

std::string_view numberText(double value, NumberBuffer& buffer)
{
    // exactly held: an id of 16 digits that a program, not Excel, has written
    if (std::abs(value) < exactBelow && value == std::trunc(value)) {
        const auto end =
            std::to_chars(buffer.data(), buffer.data() + buffer.size(), static_cast<qint64>(value)).ptr;
        return {buffer.data(), static_cast<size_t>(end - buffer.data())};
    }
    return std::isfinite(value) ? writeValue(value, buffer) : std::string_view();
}

} // namespace redial

#include "core/tabular/htmlcell.h"

#include "core/base/text.h"
#include "core/tabular/numbertext.h"

#include <algorithm>
#include <charconv>

namespace redial {

namespace {

constexpr size_t mostFormats = 65'536;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char small = static_cast<char>(c | 0x20);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

/// `yyyy\0022年\0022\\ h\:mm` → `yyyy"年"\ h:mm`: a backslash takes the next character as it is, or four
/// hexadecimal digits as one.
std::string unescaped(std::string_view text)
{
    std::string result;
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            result += text[i];
            continue;
        }
        const bool isCode = i + 4 < text.size() && text[i + 1] == '0' && text[i + 2] == '0'
            && hexDigit(text[i + 3]) >= 2 && hexDigit(text[i + 3]) < 8 && hexDigit(text[i + 4]) >= 0;
        if (isCode) {
            result += static_cast<char>(hexDigit(text[i + 3]) * 16 + hexDigit(text[i + 4]));
            i += 4;
        } else {
            result += text[++i];
        }
    }
    return result;
}

HtmlFormat formatOf(std::string_view code)
{
    return {parseNamedNumberFormat(code), code == "@"};
}

/// The number format among the declarations of a style.
std::optional<HtmlFormat> formatIn(std::string_view declarations)
{
    for (const std::string_view property : {"mso-number-format", "vnd.ms-excel.numberformat"}) {
        size_t at = declarations.find(property);
        if (at == std::string_view::npos)
            continue;
        std::string_view rest = declarations.substr(at + property.size());
        at = rest.find_first_not_of(" \t\r\n");
        if (at == std::string_view::npos || rest[at] != ':')
            continue;
        rest = trimmed(rest.substr(at + 1));
        const bool isQuoted = rest.starts_with('"') || rest.starts_with('\'');
        size_t end = isQuoted ? 1 : 0;
        const char last = isQuoted ? rest.front() : ';';
        while (end < rest.size() && rest[end] != last)
            end += rest[end] == '\\' ? 2 : 1;
        rest = rest.substr(0, end);
        return formatOf(unescaped(isQuoted ? rest.substr(1) : trimmed(rest)));
    }
    return std::nullopt;
}

qint64 spanOf(std::optional<std::string_view> text, qint64 most)
{
    qint64 span = 1;
    if (text) {
        const std::string_view digits = trimmed(*text);
        const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), span);
        if (parsed.ec == std::errc::result_out_of_range)
            return digits.starts_with('-') ? 1 : most;
        if (parsed.ec != std::errc())
            return 1;
    }
    return std::clamp<qint64>(span, 1, most);
}

/// LibreOffice notes the value 0 for what shows as an error.
bool isErrorText(std::string_view text)
{
    static constexpr std::string_view errors[] = {
        "#N/A", "#NAME?", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NULL!"};
    return std::ranges::find(errors, text) != std::end(errors);
}

std::string decoded(std::string_view text)
{
    std::string result;
    appendDecoded(result, text);
    return result;
}

} // namespace

void HtmlStyles::addStyleSheet(std::string_view css)
{
    while (m_formats.size() < mostFormats) {
        const size_t open = css.find('{');
        if (open == std::string_view::npos)
            return;
        const size_t close = std::min(css.find('}', open), css.size());
        const std::optional<HtmlFormat> format = formatIn(css.substr(open + 1, close - open - 1));
        std::string_view selectors = format ? css.substr(0, open) : std::string_view();
        css.remove_prefix(std::min(close + 1, css.size()));
        while (!selectors.empty()) {
            const size_t comma = std::min(selectors.find(','), selectors.size());
            std::string_view selector = trimmed(selectors.substr(0, comma));
            selectors.remove_prefix(std::min(comma + 1, selectors.size()));
            // the last word decides ("table td.id"); with a class the tag does not matter
            const size_t word = selector.find_last_of(" \t\r\n>");
            selector = word == std::string_view::npos ? selector : selector.substr(word + 1);
            const size_t dot = selector.find('.');
            std::string key(dot == std::string_view::npos ? selector : selector.substr(dot));
            if (dot == std::string_view::npos)
                std::ranges::transform(key, key.begin(),
                    [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
            m_formats.insert_or_assign(std::move(key), *format);
        }
    }
}

std::optional<HtmlFormat> HtmlStyles::of(const HtmlScanner& cell) const
{
    if (const auto style = cell.attribute("style")) {
        if (const auto own = formatIn(decoded(*style)))
            return own;
    }
    if (m_formats.empty())
        return std::nullopt;
    std::string_view classes = cell.attribute("class").value_or(std::string_view());
    while (!classes.empty()) {
        const size_t blank = std::min(classes.find_first_of(" \t\r\n"), classes.size());
        const auto found = m_formats.find("." + std::string(classes.substr(0, blank)));
        if (found != m_formats.end())
            return found->second;
        classes.remove_prefix(std::min(blank + 1, classes.size()));
    }
    const auto found = m_formats.find(std::string(cell.name()));
    return found == m_formats.end() ? std::nullopt : std::optional(found->second);
}

HtmlCell HtmlCell::of(const HtmlScanner& tag, const HtmlStyles& styles)
{
    HtmlCell cell;
    cell.columns =
        static_cast<size_t>(spanOf(tag.attribute("colspan"), static_cast<qint64>(RowBuilder::mostColumns)));
    cell.rows = spanOf(tag.attribute("rowspan"), RowBuilder::lastRow);
    cell.format = styles.of(tag);
    const auto say = [&cell](Kind what, std::string_view text) {
        cell.kind = what;
        cell.value = decoded(text);
    };
    if (const auto text = tag.attribute("x:str"))
        say(Kind::Text, *text);
    else if (const auto error = tag.attribute("x:err"))
        say(Kind::Error, *error);
    else if (const auto boolean = tag.attribute("x:bool"))
        say(Kind::Boolean, *boolean);
    else if (const auto number = tag.attribute("x:num"))
        say(Kind::Number, *number);
    else if (const auto value = tag.attribute("sdval")) {
        say(Kind::Number, *value);
        // language; its language; format
        const std::string format = decoded(tag.attribute("sdnum").value_or(std::string_view()));
        const size_t first = format.find(';');
        const size_t second = first == std::string::npos ? first : format.find(';', first + 1);
        if (second != std::string::npos) {
            const std::string_view code = std::string_view(format).substr(second + 1);
            cell.format = formatOf(code);
            if (code == "BOOLEAN")
                cell.kind = Kind::Boolean;
        }
    }
    return cell;
}

void HtmlCell::addTo(RowBuilder& row, size_t column, std::string_view shown) const
{
    const std::string_view said = value.empty() ? shown : trimmed(value);
    switch (kind) {
    case Kind::Text:
        return row.add(column, CellKind::Text, value.empty() ? shown : std::string_view(value));
    case Kind::Error:
        return row.add(column, CellKind::Error, said);
    case Kind::Boolean:
        return row.add(column, CellKind::Boolean,
            said == "1" || said == "TRUE" || said == "true" || said == "True" ? "TRUE" : "FALSE");
    case Kind::Number: {
        double number = 0;
        if (isErrorText(shown))
            return row.add(column, CellKind::Error, shown);
        if (!parseNumber(said, number))
            return row.add(column, CellKind::Text, shown);
        if (format && format->isText)
            return row.add(column, CellKind::Text, said);
        return row.addNumber(column, said, format ? format->format : NumberFormat{}, DateSystem::From1900);
    }
    case Kind::Shown:
        break;
    }
    // without a note the text stays as it is, like a text file's; but what is to be padded is a number
    const bool isPadded = format && format->format.kind == NumberFormat::Kind::ZeroPadded && !shown.empty()
        && shown.find_first_not_of("0123456789") == std::string_view::npos
        && shown.size() < format->format.zeros;
    if (isPadded)
        row.addNumber(column, shown, format->format, DateSystem::From1900);
    else
        row.add(column, CellKind::Text, shown);
}

} // namespace redial

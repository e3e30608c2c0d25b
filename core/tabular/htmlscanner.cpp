#include "core/tabular/htmlscanner.h"

#include <algorithm>

namespace redial {

namespace {

constexpr size_t longestTag = 32 * 1024 * 1024; // pictures stand in attributes
constexpr size_t longestComment = 1024 * 1024;
constexpr size_t longestStyleSheet = 8 * 1024 * 1024;
constexpr size_t mostAttributes = 256;
constexpr std::string_view blanks = " \t\r\n\f";

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

size_t findIgnoringCase(std::string_view text, std::string_view lowerWord)
{
    const auto found = std::search(text.begin(), text.end(), lowerWord.begin(), lowerWord.end(),
        [](char any, char word) { return lower(any) == word; });
    return found == text.end() && !lowerWord.empty() ? std::string_view::npos
                                                     : static_cast<size_t>(found - text.begin());
}

} // namespace

std::optional<std::string_view> HtmlScanner::attribute(std::string_view name) const
{
    const auto found = std::ranges::find(m_attributes, name, &Attribute::name);
    return found == m_attributes.end() ? std::nullopt : std::optional(found->value);
}

/// False at the end of the file.
Result<bool> HtmlScanner::more(FunctionRef<bool()> goOn)
{
    if (m_stream.atEnd())
        return false;
    if (!goOn())
        return Error{ErrorCode::Cancelled, m_path, {}};
    if (Result<void> more = m_stream.more(m_position); !more)
        return more.error();
    m_position = 0;
    return true;
}

/// Passes over everything up to `end` and that too, however much it is; false when it does not come.
Result<bool> HtmlScanner::skipPast(std::string_view end, FunctionRef<bool()> goOn)
{
    for (;;) {
        const size_t at = findIgnoringCase(rest(), end);
        if (at != std::string_view::npos) {
            m_position += at + end.size();
            return true;
        }
        m_position += rest().size() - std::min(rest().size(), end.size() - 1);
        const Result<bool> grown = more(goOn);
        if (!grown || !*grown)
            return grown;
    }
}

Result<HtmlScanner::Token> HtmlScanner::next(FunctionRef<bool()> goOn)
{
    m_attributes.clear();
    m_text = {};
    if (m_isInStyle)
        return styleSheet(goOn);
    for (;;) {
        // the longest thing to be recognised by its front is "<!--", the longest entity some 30 bytes
        constexpr size_t enoughBytes = 64;
        if (rest().size() < enoughBytes && !m_stream.atEnd()) {
            const Result<bool> grown = more(goOn);
            if (!grown)
                return grown.error();
            continue;
        }
        if (rest().empty())
            return Token::End;
        if (rest().front() != '<') {
            size_t length = std::min(rest().find('<'), rest().size());
            if (length == rest().size() && !m_stream.atEnd()) {
                // an entity is not parted
                const size_t ampersand = rest().rfind('&');
                if (ampersand != std::string_view::npos && ampersand > 0 && length - ampersand < enoughBytes)
                    length = ampersand;
            }
            return textUpTo(length);
        }
        if (rest().starts_with("<!--"))
            return comment(goOn);
        const char second = rest().size() > 1 ? rest()[1] : ' ';
        const bool isEnd = second == '/' && rest().size() > 2 && isLetter(rest()[2]);
        if (isEnd || isLetter(second))
            return tag(goOn);
        if (second != '!' && second != '?' && second != '/')
            return textUpTo(1);
        const Result<bool> passed = skipPast(">", goOn);
        if (!passed)
            return passed.error();
    }
}

HtmlScanner::Token HtmlScanner::textUpTo(size_t length)
{
    m_text = rest().substr(0, length);
    m_position += length;
    return Token::Text;
}

Result<HtmlScanner::Token> HtmlScanner::comment(FunctionRef<bool()> goOn)
{
    constexpr size_t openingBytes = 4;
    for (;;) {
        const size_t end = rest().find("-->", openingBytes);
        if (end != std::string_view::npos) {
            m_text = rest().substr(openingBytes, end - openingBytes);
            m_position += end + 3;
            return Token::Comment;
        }
        if (rest().size() > longestComment) {
            const Result<bool> passed = skipPast("-->", goOn);
            return passed ? Result<Token>(Token::Comment) : passed.error();
        }
        const Result<bool> grown = more(goOn);
        if (!grown)
            return grown.error();
        if (!*grown) {
            m_position += rest().size();
            return Token::End;
        }
    }
}

/// How long the tag at hand is; 0 when the file ends in it. A > in quotes ends nothing.
Result<size_t> HtmlScanner::tagEnd(FunctionRef<bool()> goOn)
{
    char quote = 0;
    bool isAfterEquals = false;
    for (size_t at = 1;; ++at) {
        while (at >= rest().size()) {
            if (at > longestTag)
                return Error{ErrorCode::FileDamaged, m_path, QStringLiteral("a tag of more than 32 MB")};
            const Result<bool> grown = more(goOn);
            if (!grown)
                return grown.error();
            if (!*grown)
                return size_t{0};
        }
        const char c = rest()[at];
        if (quote != 0) {
            quote = c == quote ? 0 : quote;
        } else if (c == '>') {
            return at + 1;
        } else if ((c == '"' || c == '\'') && isAfterEquals) {
            quote = c;
            isAfterEquals = false;
        } else if (blanks.find(c) == std::string_view::npos) {
            isAfterEquals = c == '=';
        }
    }
}

Result<HtmlScanner::Token> HtmlScanner::tag(FunctionRef<bool()> goOn)
{
    const Result<size_t> length = tagEnd(goOn);
    if (!length)
        return length.error();
    if (*length == 0) {
        m_position += rest().size();
        return Token::End;
    }
    std::string_view inside = rest().substr(1, *length - 2);
    m_position += *length;
    const bool isEnd = inside.starts_with('/');
    inside.remove_prefix(isEnd ? 1 : 0);
    const size_t nameEnd = std::min(inside.find_first_of(" \t\r\n\f/"), inside.size());
    m_name.assign(inside.substr(0, nameEnd));
    std::ranges::transform(m_name, m_name.begin(), lower);
    if (isEnd)
        return Token::EndTag;
    readAttributes(inside.substr(nameEnd));
    if (m_name == "script" || m_name == "style") {
        m_attributes.clear(); // the text they lie in moves
        m_isInStyle = m_name == "style";
        if (!m_isInStyle) {
            const Result<bool> passed = skipPast("</script", goOn);
            if (!passed)
                return passed.error();
        }
    }
    return Token::StartTag;
}

Result<HtmlScanner::Token> HtmlScanner::styleSheet(FunctionRef<bool()> goOn)
{
    m_isInStyle = false;
    constexpr std::string_view endTag = "</style";
    size_t searched = 0;
    for (;;) {
        const size_t end = findIgnoringCase(rest().substr(searched), endTag);
        if (end != std::string_view::npos) {
            textUpTo(searched + end);
            return Token::StyleSheet;
        }
        searched = rest().size() - std::min(rest().size(), endTag.size() - 1);
        if (rest().size() > longestStyleSheet)
            return Error{ErrorCode::FileDamaged, m_path, QStringLiteral("a style sheet of more than 8 MB")};
        const Result<bool> grown = more(goOn);
        if (!grown)
            return grown.error();
        if (!*grown) {
            m_position += rest().size();
            return Token::End;
        }
    }
}

void HtmlScanner::readAttributes(std::string_view inside)
{
    while (m_attributes.size() < mostAttributes) {
        inside.remove_prefix(std::min(inside.find_first_not_of(" \t\r\n\f/"), inside.size()));
        if (inside.empty())
            return;
        const size_t nameEnd = std::min(inside.find_first_of("= \t\r\n\f/", 1), inside.size());
        Attribute attribute;
        attribute.name.assign(inside.substr(0, nameEnd));
        std::ranges::transform(attribute.name, attribute.name.begin(), lower);
        inside.remove_prefix(nameEnd);
        const size_t next = inside.find_first_not_of(blanks);
        if (next != std::string_view::npos && inside[next] == '=') {
            inside.remove_prefix(next + 1);
            inside.remove_prefix(std::min(inside.find_first_not_of(blanks), inside.size()));
            const bool isQuoted = inside.starts_with('"') || inside.starts_with('\'');
            const size_t begin = isQuoted ? 1 : 0;
            const size_t end = std::min(
                isQuoted ? inside.find(inside.front(), 1) : inside.find_first_of(blanks), inside.size());
            attribute.value = inside.substr(begin, end - begin);
            inside.remove_prefix(std::min(end + begin, inside.size()));
        }
        m_attributes.push_back(std::move(attribute));
    }
}

} // namespace redial

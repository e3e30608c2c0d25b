#include "core/wording/masking.h"

#include "core/wording/numbermask.h"

#include <QChar>
#include <QString>

#include <algorithm>

namespace redial {

namespace {

std::u32string decoded(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).toStdU32String();
}

std::string encoded(const std::u32string& text)
{
    return QString::fromUcs4(text.data(), static_cast<qsizetype>(text.size())).toStdString();
}

/// Replaces `secret` by `mask` (of the same length) wherever it stands; within Latin words and numbers
/// only when it is a number as long as a telephone's.
void coverLiteral(std::u32string& text, const std::u32string& secret, const std::u32string& mask)
{
    const bool hidesAnywhere =
        secret.size() >= 7 && std::ranges::all_of(secret, [](char32_t c) { return digitOf(c) >= 0; });
    for (size_t at = text.find(secret); at != std::u32string::npos;
         at = text.find(secret, at + secret.size())) {
        const size_t end = at + secret.size();
        if (!hidesAnywhere && isWord(secret.front()) && at > 0 && isWord(text[at - 1]))
            continue;
        if (!hidesAnywhere && isWord(secret.back()) && end < text.size() && isWord(text[end]))
            continue;
        text.replace(at, secret.size(), mask);
    }
}

std::u32string maskedName(std::u32string name)
{
    bool within = false;
    for (char32_t& c : name) {
        if (QChar::isSpace(c) || c == U'\u00b7') {
            within = false;
            continue;
        }
        if (within)
            c = U'*';
        within = true;
    }
    if (name.size() == 1)
        name[0] = U'*';
    return name;
}

std::u32string maskedKey(std::u32string key)
{
    coverPlaces(key.size(), [&](size_t i) -> char32_t& { return key[i]; });
    return key;
}

} // namespace

std::string maskKey(std::string_view key)
{
    return encoded(maskedKey(decoded(key)));
}

std::string maskName(std::string_view name)
{
    return encoded(maskedName(decoded(name)));
}

std::string maskText(
    std::string_view text, std::span<const std::string> names, std::span<const std::string> keys)
{
    if (text.empty())
        return {};
    std::u32string result = decoded(text);
    for (const std::string& key : keys)
        if (const std::u32string secret = decoded(key); secret.size() >= 4)
            coverLiteral(result, secret, maskedKey(secret));
    NumberMask(result).apply();
    for (const std::string& name : names)
        if (const std::u32string secret = decoded(name); secret.size() >= 2)
            coverLiteral(result, secret, maskedName(secret));
    return encoded(result);
}

} // namespace redial

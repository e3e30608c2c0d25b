#include "core/base/text.h"
#include "core/tabular/rowshape.h"

#include "core/tabular/utf8.h"

#include <algorithm>
#include <set>

namespace redial {

namespace {

constexpr size_t longestLabel = 40; ///< characters; more is a sentence

struct Characters {
    size_t all = 0;
    size_t digits = 0;
    size_t letters = 0; ///< of any script; everything beyond ASCII counts as one
};

Characters countCharacters(std::string_view text)
{
    Characters count;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0) == 0x80)
            continue;
        ++count.all;
        count.digits += byte >= '0' && byte <= '9';
        count.letters += byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    }
    return count;
}

/// "导出时间：" and "导出时间：2024-03-01", but not the time 08:05.
bool isCaption(std::string_view text)
{
    if (text.ends_with(':') || text.find("\xEF\xBC\x9A") != std::string_view::npos) // U+FF1A
        return true;
    const size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0)
        return false;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return !isDigit(text[colon - 1]) && text.find("://") != colon;
}

} // namespace

CellLook cellLook(const StoredRow::StoredCell& cell)
{
    switch (cell.kind) {
    case CellKind::Empty:
        return CellLook::Blank;
    case CellKind::Number:
    case CellKind::DateTime:
    case CellKind::Boolean:
    case CellKind::Error:
        return CellLook::Value;
    case CellKind::Text:
        break;
    }
    const std::string_view text = trimmed(cell.text);
    if (text.empty())
        return CellLook::Blank;
    if (isCaption(text))
        return CellLook::Caption;
    const Characters characters = countCharacters(text);
    const bool isValue =
        characters.letters == 0 || characters.digits * 2 > characters.all || characters.all > longestLabel;
    return isValue ? CellLook::Value : CellLook::Label;
}

RowShape rowShape(const StoredRow& row, FunctionRef<bool(std::string_view)> isHeaderWord)
{
    RowShape shape;
    std::set<std::string> texts;
    for (size_t column = 0; column < row.cells.size(); ++column) {
        const CellLook look = cellLook(row.cells[column]);
        shape.looks.push_back(look);
        if (look == CellLook::Blank)
            continue;
        const std::string text = headingText(row, column);
        ++shape.filled;
        shape.captions += look == CellLook::Caption;
        shape.values += look == CellLook::Value;
        shape.words += isHeaderWord(text);
        texts.insert(text);
    }
    shape.different = texts.size();
    return shape;
}

std::string headingText(const StoredRow& row, size_t column)
{
    if (column >= row.cells.size())
        return {};
    std::string text(trimmed(row.cells[column].text));
    for (size_t at = text.find("\r\n"); at != std::string::npos; at = text.find("\r\n", at))
        text.erase(at, 1);
    std::ranges::replace_if(
        text, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return text;
}

} // namespace redial

#include "core/intake/totalrow.h"

#include "core/intake/celltext.h"

namespace redial {

namespace {

constexpr std::string_view words[] = {"合计", "总计", "小计", "共计", "总数", "累计", "汇总", "grandtotal",
    "subtotal", "totals", "total", "sum", "共"};
/// What may follow the word beside numbers: "合计（条）", "共 812 条记录", "Total rows: 200".
constexpr std::string_view companions[] = {"条", "件", "单", "个", "行", "项", "数据", "记录", "工单", "数",
    "rows", "row", "records", "record", "orders", "tickets", "items", "calls", "count", "量"};

/// Digits and marks dropped.
std::string lettersOf(std::string_view text)
{
    std::string letters;
    for (const char c : text) {
        if (static_cast<unsigned char>(c) >= 0x80 || isLetter(c))
            letters.push_back(toLower(c));
    }
    return letters;
}

} // namespace

bool isTotalWord(std::string_view cell)
{
    const std::string_view value = trimmed(cell);
    if (value.empty() || value.size() > 64 || isDigit(value.front()))
        return false;
    const auto first = static_cast<unsigned char>(toLower(value.front()));
    if (first < 0x80 && first != 't' && first != 's' && first != 'g')
        return false;
    std::string buffer;
    const std::string_view folded = foldWidth(value, buffer);
    std::string letters = lettersOf(folded);
    for (const std::string_view word : words) {
        if (!letters.starts_with(word))
            continue;
        std::string_view rest = std::string_view(letters).substr(word.size());
        const bool bare = word == "共" || word == "sum";
        if (bare && rest.empty())
            return word == "sum";
        while (!rest.empty()) {
            size_t length = 0;
            for (const std::string_view companion : companions) {
                if (rest.starts_with(companion) && companion.size() > length)
                    length = companion.size();
            }
            if (length == 0)
                break;
            rest.remove_prefix(length);
        }
        if (rest.empty() && (word != "共" || folded.find_first_of("0123456789") != std::string_view::npos))
            return true;
    }
    return false;
}

} // namespace redial

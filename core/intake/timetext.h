#pragma once

#include <string_view>

namespace redial {

/// A time cell's text brought to plain ASCII, without allocating: full-width digits and colons
/// folded, 年月日时分秒 made marks, 上午 and 下午 made AM and PM, weekdays dropped.
/// "２０２４年3月1日 下午3时5分" becomes "2024-3-1 PM 3:5:". Views what it was assigned.
class TimeText {
public:
    /// False when the text is too long for a time or holds anything else.
    bool assign(std::string_view cell);
    std::string_view text() const { return m_text; }

private:
    bool fold(std::string_view cell);

    static constexpr size_t capacity = 64;
    char m_buffer[capacity];
    std::string_view m_text;
};

/// 1…12 for English names and their abbreviations of three letters or more, in any case; else 0.
int monthFromName(std::string_view name);
bool isWeekdayName(std::string_view name);

} // namespace redial

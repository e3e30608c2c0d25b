#include "core/intake/timetext.h"

#include "core/intake/celltext.h"

#include <cstring>

namespace redial {

namespace {

struct Replacement {
    std::string_view from;
    std::string_view to;
};

/// Longer ones before those they begin with.
constexpr Replacement replacements[] = {{"年", "-"}, {"月", "-"}, {"日", " "}, {"号", " "}, {"时", ":"},
    {"時", ":"}, {"点", ":"}, {"點", ":"}, {"分钟", ":"}, {"分", ":"}, {"秒", ""}, {"整", ""},
    {"上午", " AM "}, {"早上", " AM "}, {"凌晨", " AM "}, {"下午", " PM "}, {"中午11", " AM 11"},
    {"中午 11", " AM 11"}, {"中午", " PM "},
    // Of the night before or after? Nobody can tell: not a time.
    {"晚上12", " ?"}, {"晚上 12", " ?"}, {"晚上00", " ?"}, {"晚上0:", " ?"}, {"晚上", " PM "}, {"星期一", " "}, {"星期二", " "}, {"星期三", " "}, {"星期四", " "}, {"星期五", " "},
    {"星期六", " "}, {"星期日", " "}, {"星期天", " "}, {"周一", " "}, {"周二", " "}, {"周三", " "},
    {"周四", " "}, {"周五", " "}, {"周六", " "}, {"周日", " "}, {"\u202F", " "}, {"\u2009", " "}};

bool isNameOrAbbreviation(std::string_view name, std::string_view full)
{
    return name.size() >= 3 && name.size() <= full.size()
        && equalsIgnoringCase(name, full.substr(0, name.size()));
}

} // namespace

bool TimeText::assign(std::string_view cell)
{
    std::string_view text = trimmed(cell);
    if (text.starts_with('\''))
        text = trimmed(text.substr(1));
    else if (text.starts_with("’"))
        text = trimmed(text.substr(3));
    if (text.empty() || text.size() > 2 * capacity)
        return false;
    if (isAscii(text)) {
        m_text = text;
        return text.size() <= capacity;
    }
    return fold(text);
}

bool TimeText::fold(std::string_view cell)
{
    size_t length = 0;
    const auto append = [&](std::string_view piece) {
        if (length + piece.size() > capacity)
            return false;
        std::memcpy(m_buffer + length, piece.data(), piece.size());
        length += piece.size();
        return true;
    };
    while (!cell.empty()) {
        const size_t bytes = sequenceLength(cell, 0);
        if (bytes == 1) {
            if (static_cast<unsigned char>(cell[0]) >= 0x80 || !append(cell.substr(0, 1)))
                return false;
            cell.remove_prefix(1);
            continue;
        }
        const Replacement* found = nullptr;
        for (const Replacement& candidate : replacements) {
            if (cell.starts_with(candidate.from)) {
                found = &candidate;
                break;
            }
        }
        if (found) {
            // "星期日" is one replacement; "1日(周五)" leaves its brackets behind.
            if (!append(found->to))
                return false;
            cell.remove_prefix(found->from.size());
            continue;
        }
        std::string folded;
        const std::string_view piece = foldWidth(cell.substr(0, bytes), folded);
        if (!isAscii(piece) || !append(piece))
            return false;
        cell.remove_prefix(bytes);
    }
    m_text = trimmed(std::string_view(m_buffer, length));
    // "2024年3月1日(周五) 8:05": an emptied pair of brackets.
    for (size_t open = m_text.find("( )"); open != std::string_view::npos; open = m_text.find("( )"))
        std::memset(m_buffer + (m_text.data() - m_buffer) + open, ' ', 3);
    m_text = trimmed(m_text);
    return !m_text.empty();
}

int monthFromName(std::string_view name)
{
    static constexpr std::string_view months[] = {"january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december"};
    for (int i = 0; i < 12; ++i) {
        if (isNameOrAbbreviation(name, months[i]))
            return i + 1;
    }
    return 0;
}

bool isWeekdayName(std::string_view name)
{
    for (const std::string_view day :
        {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}) {
        if (isNameOrAbbreviation(name, day))
            return true;
    }
    return false;
}

} // namespace redial

#include "core/intake/columnevidence.h"

#include "core/intake/categorypath.h"
#include "core/intake/celltext.h"
#include "core/intake/duration.h"
#include "core/intake/mapping.h"
#include "core/intake/phonenumber.h"

#include <array>
#include <unordered_set>

namespace redial {

namespace {

/// Longer cells are judged by their length alone.
constexpr size_t longestExamined = 200;

template <size_t N> bool isOneOf(std::string_view value, const std::string_view (&words)[N])
{
    for (const std::string_view word : words) {
        if (equalsIgnoringCase(value, word))
            return true;
    }
    return false;
}

constexpr std::string_view yesNoWords[] = {"是", "否", "yes", "no", "y", "n", "true", "false", "已解决",
    "未解决", "解决", "部分解决", "基本解决", "转办", "派单", "直接办结", "已派单", "未派单", "直接解答",
    "直接答复", "已转办", "有", "无"};
constexpr std::string_view satisfactionWordList[] = {"非常满意", "满意", "基本满意", "一般", "不满意",
    "非常不满意", "比较满意", "未评价", "很满意", "satisfied", "very satisfied", "dissatisfied",
    "very dissatisfied", "unsatisfied", "neutral", "good", "bad", "offered", "unoffered", "比较不满意",
    "不评价"};
constexpr std::string_view typeWordList[] = {"咨询", "投诉", "求助", "建议", "举报", "表扬", "感谢", "报修",
    "求决", "意见", "申诉", "业务咨询", "投诉举报", "意见建议", "咨询类", "投诉类", "求助类", "建议类",
    "举报类", "complaint", "question", "incident", "request", "problem", "inquiry", "enquiry", "suggestion",
    "service request", "task"};
constexpr std::string_view directionWordList[] = {
    "呼入", "呼出", "in", "out", "inbound", "outbound", "来电", "去电", "incoming", "outgoing"};

bool isIdentityNumber(std::string_view value)
{
    if (value.size() != 18)
        return false;
    static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    static constexpr std::string_view checks = "10X98765432";
    int sum = 0;
    bool masked = false;
    for (size_t i = 0; i < 17; ++i) {
        masked = masked || value[i] == '*';
        if (!isDigit(value[i]) && value[i] != '*')
            return false;
        sum += (value[i] - '0') * weights[i];
    }
    const char last = value[17] == 'x' ? 'X' : value[17];
    if (masked)
        return isDigit(last) || last == 'X' || last == '*';
    return last == checks[static_cast<size_t>(sum % 11)];
}

bool isPhone(std::string_view value)
{
    std::string buffer;
    std::string number;
    const std::string_view text = foldWidth(value, buffer);
    if (phoneDigits(text) < 7 || !normalisePhone(text, number))
        return false;
    if (isMobile(number))
        return true;
    if (number.size() < 10 || number.size() > 14)
        return number.size() == 7 || number.size() == 8
            ? number.find_first_not_of("0123456789*") == std::string::npos && number[0] != '0'
                && number[0] != '1' && number.substr(0, 2) != "20"
            : false;
    return number[0] == '0' || number[0] == '+' || number.starts_with("400") || number.starts_with("800")
        || (number.size() == 10 && text.find_first_of("-() ") != std::string_view::npos);
}

bool isAgentWord(std::string_view value)
{
    for (const std::string_view beginning : {"坐席", "座席", "工号", "话务员", "agent", "Agent", "客服"}) {
        if (value.starts_with(beginning) && value.size() > beginning.size()
            && value.size() < beginning.size() + 12)
            return true;
    }
    return false;
}

struct Counts {
    size_t times = 0, clocked = 0, serials = 0, clocks = 0, durations = 0, phones = 0, identities = 0;
    size_t numbers = 0, yesNo = 0, satisfaction = 0, types = 0, directions = 0, agents = 0, running = 0;
    qint64 lastNumber = 0;
};

void countWords(std::string_view value, Counts& counts)
{
    counts.yesNo += isOneOf(value, yesNoWords);
    counts.satisfaction += isOneOf(value, satisfactionWordList);
    counts.types += isOneOf(value, typeWordList);
    counts.directions += isOneOf(value, directionWordList);
    counts.agents += isAgentWord(value);
}

/// A clock without the marks of one: 080509, 80509, 0.3369.
bool isBareClock(std::string_view value)
{
    const bool digits = (value.size() == 5 || value.size() == 6) && isAllDigits(value);
    const bool fraction = value.size() > 2 && value.starts_with("0.") && isAllDigits(value.substr(2));
    return (digits || fraction) && readClock(value);
}

void countTime(std::string_view value, bool dates1904, Counts& counts)
{
    const TimeReading reading = readTime(value, {DateOrder::NotNeeded, dates1904});
    if (isBareClock(value)) {
        ++counts.clocks;
        if (!reading.time)
            return;
    }
    if (reading.time && reading.hasClock && !reading.isSerial && isNoDate(*reading.time)) {
        ++counts.clocks;
        return;
    }
    const bool ordered = reading.clue == DateClue::DayFirstOnly || reading.clue == DateClue::MonthFirstOnly
        || reading.clue == DateClue::Either;
    if (reading.time || ordered || reading.mayBeYearFirst) {
        ++counts.times;
        counts.serials += reading.isSerial;
        const bool midnight = reading.time && !reading.isSerial && reading.time->time.secondOfDay() == 0;
        counts.clocked += reading.hasClock && !midnight;
    } else if (value.find(':') != std::string_view::npos || value.find("时") != std::string_view::npos) {
        counts.clocks += readClock(value).has_value();
    }
}

void count(std::string_view value, bool dates1904, Counts& counts)
{
    countTime(value, dates1904, counts);
    countWords(value, counts);
    counts.durations += readDuration(value).has_value();
    counts.phones += isPhone(value);
    counts.identities += isIdentityNumber(value);
    qint64 number = 0;
    if (isAllDigits(value) && value.size() <= 15) {
        ++counts.numbers;
        for (const char c : value)
            number = number * 10 + (c - '0');
        counts.running += number == counts.lastNumber + 1;
        counts.lastNumber = number;
    }
}

} // namespace

ColumnEvidence examineColumn(std::span<const StoredRow> rows, size_t column, bool dates1904)
{
    ColumnEvidence evidence;
    evidence.rows = rows.size();
    std::unordered_set<std::string_view> seen;
    std::vector<std::string_view> values;
    Counts counts;
    double bytes = 0;
    for (const StoredRow& row : rows) {
        if (column >= row.cells.size() || row.cells[column].kind == CellKind::Error)
            continue;
        const std::string_view value = cellValue(row.cells[column].text);
        if (value.empty())
            continue;
        ++evidence.filled;
        bytes += static_cast<double>(value.size());
        if (seen.insert(value).second)
            evidence.distinct.emplace_back(value.substr(0, longestExamined));
        if (value.size() > longestExamined)
            continue;
        values.push_back(value);
        count(value, dates1904, counts);
    }
    if (evidence.filled == 0)
        return evidence;
    const auto filled = static_cast<double>(evidence.filled);
    const auto share = [&](size_t part) { return static_cast<double>(part) / filled; };
    evidence.filledShare = filled / static_cast<double>(rows.size());
    evidence.distinctShare = share(seen.size());
    evidence.times = share(counts.times);
    evidence.clocked =
        counts.times > 0 ? static_cast<double>(counts.clocked) / static_cast<double>(counts.times) : 0;
    evidence.serials = share(counts.serials);
    evidence.clocks = share(counts.clocks);
    evidence.durations = share(counts.durations);
    evidence.phones = share(counts.phones);
    evidence.identities = share(counts.identities);
    evidence.numbers = share(counts.numbers);
    evidence.yesNo = share(counts.yesNo);
    evidence.satisfactionWords = share(counts.satisfaction);
    evidence.typeWords = share(counts.types);
    evidence.directionWords = share(counts.directions);
    evidence.agentWords = share(counts.agents);
    evidence.meanLength = bytes / filled;
    evidence.isRunning = counts.numbers == evidence.filled && counts.running + 1 >= counts.numbers;
    if (evidence.times >= 0.5)
        evidence.dateOrder = settleDateOrder(values);
    if (evidence.times < 0.5 && evidence.phones < 0.5 && evidence.meanLength < longestExamined)
        evidence.separator = findSeparator(evidence.distinct);
    return evidence;
}

} // namespace redial

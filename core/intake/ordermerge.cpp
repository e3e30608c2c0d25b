#include "core/intake/ordermerge.h"

#include <algorithm>
#include <cstring>

namespace redial {

namespace {

// The fields that are plain text; the caller, whose quality goes with it, and the category, which is
// a path, are treated beside them.
constexpr std::string OrderFields::*textFields[] = {&OrderFields::orderId, &OrderFields::secondNumber,
    &OrderFields::callerName, &OrderFields::identityNumber, &OrderFields::agent, &OrderFields::type,
    &OrderFields::title, &OrderFields::content, &OrderFields::region, &OrderFields::address,
    &OrderFields::department, &OrderFields::dispatched, &OrderFields::status, &OrderFields::satisfaction,
    &OrderFields::resolved, &OrderFields::channel, &OrderFields::direction};

constexpr std::optional<SourceTime> OrderFields::*timeFields[] = {
    &OrderFields::dispatchedAt, &OrderFields::dueAt, &OrderFields::closedAt};

constexpr std::optional<qint64> OrderFields::*numberFields[] = {
    &OrderFields::talkSeconds, &OrderFields::waitSeconds};

// Takes eight bytes at a time through a multiply and a fold; every text goes in with its length, so
// that "ab","c" and "a","bc" differ. Little-endian by construction: the same number on every machine.
class Hasher {
public:
    void add(quint64 number)
    {
        m_state = (m_state ^ number) * 0x9E3779B97F4A7C15ULL;
        m_state ^= m_state >> 32;
        m_state *= 0xD6E8FEB86659FD93ULL;
        m_state ^= m_state >> 29;
    }
    void add(std::string_view text)
    {
        add(text.size());
        for (; text.size() >= 8; text.remove_prefix(8))
            add(word(text.substr(0, 8)));
        if (!text.empty())
            add(word(text));
    }
    void add(const std::optional<SourceTime>& time)
    {
        add(time ? static_cast<quint64>(time->time.seconds) * 2 + (time->hasSeconds ? 1 : 0) : ~quint64(0));
    }
    quint64 result() const { return m_state ^ (m_state >> 32); }

private:
    static quint64 word(std::string_view bytes)
    {
        quint64 number = 0;
        for (size_t i = 0; i < bytes.size(); ++i)
            number |= static_cast<quint64>(static_cast<unsigned char>(bytes[i])) << (8 * i);
        return number;
    }
    quint64 m_state = 0x2545F4914F6CDD1DULL;
};

void addAllButTimes(Hasher& hasher, const OrderFields& fields)
{
    for (const auto field : textFields)
        hasher.add(std::string_view(fields.*field));
    hasher.add(std::string_view(fields.caller));
    hasher.add(static_cast<quint64>(fields.callerQuality));
    hasher.add(fields.category.size());
    for (const std::string& level : fields.category)
        hasher.add(std::string_view(level));
    for (const auto field : numberFields)
        hasher.add((fields.*field) ? static_cast<quint64>(*(fields.*field)) : ~quint64(0));
}

bool isSameTime(const std::optional<SourceTime>& a, const std::optional<SourceTime>& b)
{
    return a && b ? redial::isSameTime(*a, *b) : a.has_value() == b.has_value();
}

bool fitsMask(std::string_view masked, std::string_view whole)
{
    return masked.size() == whole.size()
        && std::equal(masked.begin(), masked.end(), whole.begin(),
            [](char maskedChar, char wholeChar) { return maskedChar == '*' || maskedChar == wholeChar; });
}

SourceTime preferSeconds(SourceTime old, SourceTime row)
{
    return redial::isSameTime(old, row) && old.hasSeconds ? old : row;
}

void keepOldCaller(const OrderFields& old, OrderFields& row)
{
    const bool lessThanKnown = row.callerQuality == KeyQuality::Masked
        && old.callerQuality == KeyQuality::Whole && fitsMask(row.caller, old.caller);
    if (row.caller.empty() || lessThanKnown) {
        row.caller = old.caller;
        row.callerQuality = old.callerQuality;
    }
}

void fillBlanks(const OrderFields& old, OrderFields& row)
{
    for (const auto field : textFields) {
        if ((row.*field).empty())
            row.*field = old.*field;
    }
    keepOldCaller(old, row);
    if (row.category.empty())
        row.category = old.category;
    for (const auto field : timeFields) {
        const std::optional<SourceTime>& before = old.*field;
        std::optional<SourceTime>& after = row.*field;
        if (before)
            after = after ? preferSeconds(*before, *after) : *before;
    }
    for (const auto field : numberFields) {
        if (!(row.*field))
            row.*field = old.*field;
    }
    row.received = preferSeconds(old.received, row.received);
}

bool haveEqualFields(const OrderFields& a, const OrderFields& b)
{
    return std::all_of(
               std::begin(textFields), std::end(textFields), [&](auto field) { return a.*field == b.*field; })
        && std::all_of(std::begin(timeFields), std::end(timeFields),
            [&](auto field) { return isSameTime(a.*field, b.*field); })
        && std::all_of(std::begin(numberFields), std::end(numberFields),
            [&](auto field) { return a.*field == b.*field; })
        && a.caller == b.caller && a.callerQuality == b.callerQuality && a.category == b.category;
}

} // namespace

bool isSameTime(SourceTime a, SourceTime b)
{
    if (a.hasSeconds && b.hasSeconds)
        return a.time == b.time;
    return a.time.seconds / 60 == b.time.seconds / 60;
}

quint64 identityKey(const OrderFields& fields)
{
    Hasher hasher;
    if (!fields.orderId.empty())
        hasher.add(std::string_view(fields.orderId));
    else
        addAllButTimes(hasher, fields);
    return hasher.result();
}

quint64 fieldsHash(const OrderFields& fields)
{
    Hasher hasher;
    addAllButTimes(hasher, fields);
    for (const auto field : timeFields)
        hasher.add(fields.*field);
    return hasher.result();
}

bool isSameOrder(const OrderFields& old, const OrderFields& row)
{
    if (old.orderId != row.orderId || !isSameTime(old.received, row.received))
        return false;
    return !row.orderId.empty() || haveEqualFields(old, row);
}

MergeOutcome mergeOrder(
    const OrderFields& old, OrderFields& row, FunctionRef<int(std::string_view)> statusRank)
{
    MergeOutcome outcome;
    fillBlanks(old, row);
    if (row.status != old.status) {
        const int before = statusRank(old.status);
        const int after = statusRank(row.status);
        if (after > 0 && after < before) {
            row.status = old.status;
            outcome.statusKept = true;
        }
    }
    outcome.changed = !haveEqualFields(old, row);
    return outcome;
}

} // namespace redial

#include "core/callers/followupeffect.h"

#include "core/callers/callercalls.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace redial {

namespace {

constexpr qint64 weekSeconds = 7 * Timestamp::secondsPerDay;

/// Whether all seconds after `after` up to `until` are covered.
bool isCovered(const std::vector<Stretch>& coverage, Timestamp after, Timestamp until)
{
    return std::ranges::any_of(coverage, [&](const Stretch& stretch) {
        return stretch.from.seconds <= after.seconds + 1 && until <= stretch.to;
    });
}

bool isTouched(const std::vector<Stretch>& coverage, Timestamp after, Timestamp until)
{
    return std::ranges::any_of(
        coverage, [&](const Stretch& stretch) { return stretch.from <= until && after < stretch.to; });
}

EffectWeek makeWeek(int number, Timestamp done)
{
    const qint64 first = number < 0 ? number : number - 1;
    return {
        number, {done.seconds + first * weekSeconds}, {done.seconds + (first + 1) * weekSeconds}, false, 0};
}

/// Weeks −mostWeeks … mostWeeks without 0, but none at the outer ends of which nothing is covered.
std::vector<EffectWeek> makeWeeks(const std::vector<Stretch>& coverage, Timestamp done, int mostWeeks)
{
    const auto reach = [&](int direction) {
        int far = mostWeeks;
        for (; far > 0; --far) {
            const EffectWeek week = makeWeek(direction * far, done);
            if (isTouched(coverage, week.after, week.until))
                break;
        }
        return far;
    };
    mostWeeks = std::clamp(mostWeeks, 0, WeeklyEffect::mostWeeks);
    std::vector<EffectWeek> weeks;
    const int last = reach(1);
    for (int number = -reach(-1); number <= last; ++number) {
        if (number == 0)
            continue;
        weeks.push_back(makeWeek(number, done));
        weeks.back().covered = isCovered(coverage, weeks.back().after, weeks.back().until);
    }
    return weeks;
}

std::optional<double> perWeek(qint64 calls, qint64 weeks)
{
    return weeks == 0 ? std::nullopt : std::optional(static_cast<double>(calls) / static_cast<double>(weeks));
}

/// The calls of callers, read when asked for.
class CallsByCaller {
public:
    CallsByCaller(const OrderBook& book, const Scheme& scheme)
        : m_book(book)
        , m_roles(selectRows(book, scheme, {}, DispatchRule::Ignore))
    {
    }
    const std::vector<quint32>& times(quint32 caller)
    {
        m_calls.read(m_book, m_roles, RowRole::canRepeat, m_book.callerBegin()[caller],
            m_book.callerBegin()[caller + 1]);
        return m_calls.times();
    }

private:
    const OrderBook& m_book;
    std::vector<quint8> m_roles;
    CallerCalls m_calls;
};

/// The earliest "done" of each caller, by key.
using EarliestDone = std::map<std::string_view, Timestamp>;

void keepEarliest(EarliestDone& earliest, const DoneFollowUp& followUp)
{
    const auto [at, isNew] = earliest.try_emplace(followUp.caller, followUp.done);
    if (!isNew)
        at->second = std::min(at->second, followUp.done);
}

class CauseJudge {
public:
    CauseJudge(const OrderBook& book, const Scheme& scheme, int days)
        : m_book(book)
        , m_calls(book, scheme)
        , m_seconds(days * Timestamp::secondsPerDay)
    {
        const TextTable& keys = book.dictionaries().callers;
        for (quint32 caller = 1; caller < keys.size(); ++caller)
            m_numbers.emplace(keys.at(caller), caller);
    }

    CauseEffect judge(const EarliestDone& earliest)
    {
        CauseEffect effect;
        for (const auto& [key, done] : earliest)
            add(effect, key, done);
        if (effect.judged > 0)
            effect.share = static_cast<double>(effect.backWithin) / static_cast<double>(effect.judged);
        effect.interval = wilsonInterval(effect.backWithin, effect.judged);
        return effect;
    }

private:
    void add(CauseEffect& effect, std::string_view key, Timestamp done)
    {
        const auto found = m_numbers.find(key);
        if (found == m_numbers.end()) {
            ++effect.unknown;
            return;
        }
        const std::vector<quint32>& times = m_calls.times(found->second);
        const auto next =
            std::ranges::upper_bound(times, done.seconds, {}, [](quint32 time) { return qint64{time}; });
        const bool isBack = next != times.end();
        const bool isSoonBack = isBack && *next - done.seconds <= m_seconds;
        ++effect.callers;
        effect.backEver += isBack;
        effect.masked += m_book.dictionaries().maskedCallers[found->second];
        if (isCovered(m_book.coverage(), done, Timestamp{done.seconds + m_seconds})) {
            ++effect.judged;
            effect.backWithin += isSoonBack;
        } else {
            ++effect.tooRecent;
            effect.tooRecentBack += isSoonBack;
        }
    }

    const OrderBook& m_book;
    CallsByCaller m_calls;
    qint64 m_seconds;
    std::unordered_map<std::string_view, quint32> m_numbers;
};

} // namespace

WeeklyEffect weeklyEffect(
    const OrderBook& book, const Scheme& scheme, quint32 caller, Timestamp done, int mostWeeks)
{
    WeeklyEffect effect;
    effect.weeks = makeWeeks(book.coverage(), done, mostWeeks);
    if (caller != 0) {
        CallsByCaller calls(book, scheme);
        for (const quint32 time : calls.times(caller)) {
            if (time > done.seconds && !effect.firstCallAfter)
                effect.firstCallAfter = Timestamp{time};
            const auto week = std::ranges::lower_bound(effect.weeks, Timestamp{time}, {}, &EffectWeek::until);
            if (week != effect.weeks.end() && week->after.seconds < time)
                ++week->calls;
        }
    }
    for (const EffectWeek& week : effect.weeks) {
        if (!week.covered)
            continue;
        (week.number < 0 ? effect.weeksBefore : effect.weeksAfter) += 1;
        (week.number < 0 ? effect.callsBefore : effect.callsAfter) += week.calls;
    }
    effect.perWeekBefore = perWeek(effect.callsBefore, effect.weeksBefore);
    effect.perWeekAfter = perWeek(effect.callsAfter, effect.weeksAfter);
    return effect;
}

CauseEffects causeEffects(
    const OrderBook& book, const Scheme& scheme, const std::vector<DoneFollowUp>& followUps, int days)
{
    std::map<std::string_view, EarliestDone> byCause;
    EarliestDone all;
    for (const DoneFollowUp& followUp : followUps) {
        keepEarliest(byCause[followUp.cause], followUp);
        keepEarliest(all, followUp);
    }
    CauseJudge judge(book, scheme, days);
    CauseEffects effects;
    effects.all = judge.judge(all);
    for (const auto& [cause, earliest] : byCause) {
        effects.causes.push_back(judge.judge(earliest));
        effects.causes.back().cause = std::string(cause);
    }
    std::ranges::stable_sort(effects.causes, std::greater(), &CauseEffect::callers);
    return effects;
}

} // namespace redial

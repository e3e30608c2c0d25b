#pragma once

#include "core/callers/bursts.h"

#include <optional>

namespace redial {

/// A number of a dictionary (agent, region, department) or a category node, and how many orders of the
/// burst have it. 0 is "none".
struct CountedNumber {
    quint32 number = 0;
    qint64 orders = 0;
    bool operator==(const CountedNumber&) const = default;
};

/// `part` of `of`; `of` holds only what is known. No rate where `of` is 0.
struct PartOf {
    qint64 part = 0;
    qint64 of = 0;
    bool operator==(const PartOf&) const = default;
    std::optional<double> share() const
    {
        return of == 0 ? std::nullopt : std::optional(static_cast<double>(part) / static_cast<double>(of));
    }
};

/// What a burst consists of. Lists: most orders first, then by text; orders without an agent (category,
/// region, department) are counted under number 0, which comes last.
///
/// Example: 5 calls in 9 h as 6 orders; 施工管理 ×4, 物业 ×1, none ×1; three agents; 4 of 5 known answers
/// "not resolved"; 2 of 2 ratings dissatisfied; 3 of the 5 calls about something called about before.
struct BurstFacts {
    quint32 caller = 0;
    Timestamp first;
    Timestamp last;
    qint64 spanSeconds = 0;
    qint64 calls = 0; ///< distinct seconds
    qint64 orders = 0;
    std::vector<CountedNumber> agents;
    std::vector<CountedNumber> categories; ///< cut to the level
    std::vector<CountedNumber> regions;
    std::vector<CountedNumber> departments;
    qint64 differentAgents = 0; ///< without "none"
    PartOf unresolved; ///< orders, of those whose outcome is known
    PartOf dissatisfied; ///< orders, of those that are rated
    qint64 talkSeconds = 0; ///< of the orders whose talk time is known
    qint64 talkKnown = 0; ///< how many those are
    /// Calls about a category (cut to the level) that an earlier call of the burst was about, of all its
    /// calls; no category is never the same. The first call never is "again".
    PartOf sameSubject;
    bool maskedKey = false; ///< the number was masked in the source: perhaps several people
    bool heavyKey = false; ///< by far the heaviest (heavycallers.h): perhaps a line, not a person
};

/// Facts of bursts of one book, categories at one level. Keeps what they all need (category cuts, heavy
/// keys): making it costs a pass over the callers, each answer one over the burst's orders.
class BurstDescriber {
public:
    /// level 0: the full path.
    BurstDescriber(std::shared_ptr<const OrderBook> book, int level);

    const OrderBook& book() const { return *m_book; }
    int level() const { return m_level; }
    BurstFacts describe(const Burst& burst) const;
    /// One for each, in the order given.
    std::vector<BurstFacts> describe(const std::vector<Burst>& bursts) const;

private:
    PartOf sameSubject(const Burst& burst) const;

    std::shared_ptr<const OrderBook> m_book;
    int m_level;
    std::vector<CategoryTree::Node> m_cuts; ///< by category
    std::vector<bool> m_heavy; ///< by caller
};

} // namespace redial

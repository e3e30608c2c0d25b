#pragma once

/// What an import says about itself beside the orders: accounts, coverage, words on no list, cuts and
/// heavy keys.

#include "core/callers/heavycallers.h"
#include "core/imports/importer.h"
#include "core/store/identityindex.h"

#include <map>

namespace redial {

/// Where the coverage could end when the last hundredth of the orders takes more than a tenth of the
/// time: at the last order before. Nothing under a hundred orders. Sorts `times`.
std::optional<Timestamp> thinTail(std::vector<quint32>& times);

/// Of one source, while it is read.
class SourceTally {
public:
    ImportAccount account;
    void addTime(Timestamp time) { m_times.push_back(static_cast<quint32>(time.seconds)); }
    /// Orders of any kind, skipped ones too.
    std::optional<Stretch> ofOrders() const;
    std::optional<Timestamp> thinTail() { return redial::thinTail(m_times); }
    /// Whether several orders have no other time than midnight: their clock stands elsewhere or nowhere.
    bool isMidnightOnly() const;

private:
    std::vector<quint32> m_times;
};

/// Counts words that are on no list.
class UnknownWords {
public:
    explicit UnknownWords(const WordLists& lists) : m_lists(lists) { }
    void count(const OrderFields& fields);
    std::vector<UnknownWord> result() const;

private:
    void countIn(WordKind kind, const std::string& word);
    bool isKnown(WordKind kind, std::string_view word) const;

    struct Count {
        bool known = false;
        qint64 orders = 0;
    };
    const WordLists& m_lists;
    std::map<WordKind, std::unordered_map<std::string, Count>> m_counts;
};

} // namespace redial

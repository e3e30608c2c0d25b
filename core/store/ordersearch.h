#pragma once

#include "core/store/workspace.h"

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace redial {

class Database;

/// Finds orders by what somebody typed (Workspace::searchOrders). One pass over the numbers of all
/// orders, one over their texts; nothing is indexed, so an import pays nothing for it.
class OrderSearch {
public:
    explicit OrderSearch(Database& database);

    Result<FoundOrders> search(std::string_view text, size_t limit, Progress& progress);

private:
    struct Candidate {
        qint64 id = 0;
        qint64 time = 0;
        bool byCaller = false;
        bool matches = false;
    };

    void understand(std::string_view text);
    void findCallers();
    Result<std::vector<Candidate>> visible(Progress& progress);
    Result<void> readTexts(std::vector<Candidate>& candidates, Progress& progress);
    bool matches(std::string_view content) const;

    Database& m_database;
    std::vector<std::string> m_words; ///< folded; all have to occur
    std::string m_whole; ///< folded: what an order id may hold
    std::string m_number; ///< part of a caller key; empty when the text is no number
    std::unordered_set<qint64> m_callers;
};

} // namespace redial

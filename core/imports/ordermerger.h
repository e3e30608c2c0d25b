#pragma once

/// Which rows are new orders, which replace one and which say nothing new: the rules of
/// intake/ordermerge.h applied to what the workspace holds and what the import has brought so far.

#include "core/orders/wordlists.h"
#include "core/store/stagedimport.h"

namespace redial {

class OrderMerger {
public:
    OrderMerger(StagedImport& staged, const WordLists& lists) : m_staged(staged), m_lists(lists) { }

    enum class Outcome { Imported, Replaced, Skipped };
    struct Admitted {
        Outcome outcome = Outcome::Imported;
        bool statusKept = false;
        std::string refusedStatus; ///< set with statusKept
    };
    /// Stages the row; `order` becomes what is stored.
    Result<Admitted> admit(SourceOrder& order, StagedImport::SourceKey source);

private:
    Result<bool> admitInto(
        IdentityIndex::Entry& entry, SourceOrder& order, StagedImport::SourceKey source, Admitted& admitted);
    bool isCandidate(const IdentityIndex::Entry& entry, SourceTime received, bool exact) const;

    StagedImport& m_staged;
    const WordLists& m_lists;
    quint64 m_orderKey = 0;
    quint64 m_fieldsHash = 0;
};

} // namespace redial

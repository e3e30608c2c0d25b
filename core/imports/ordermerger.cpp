#include "core/imports/ordermerger.h"

#include "core/intake/ordermerge.h"

namespace redial {

Result<OrderMerger::Admitted> OrderMerger::admit(SourceOrder& order, StagedImport::SourceKey source)
{
    m_orderKey = identityKey(order.fields);
    m_fieldsHash = fieldsHash(order.fields);
    Admitted admitted;
    IdentityIndex& identities = m_staged.identities();
    const auto time = static_cast<quint32>(order.fields.received.time.seconds);
    // The very same time first: a time without seconds fits several.
    for (const bool exact : {true, false}) {
        IdentityIndex::Entry* entry = nullptr;
        while ((entry = identities.next(m_orderKey, time, entry))) {
            if (!isCandidate(*entry, order.fields.received, exact))
                continue;
            const Result<bool> same = admitInto(*entry, order, source, admitted);
            if (!same)
                return same.error();
            if (*same)
                return admitted;
        }
    }
    m_staged.add(order, source, m_orderKey, m_fieldsHash, std::nullopt);
    return admitted;
}

Result<bool> OrderMerger::admitInto(
    IdentityIndex::Entry& entry, SourceOrder& order, StagedImport::SourceKey source, Admitted& admitted)
{
    if (entry.fieldsHash == m_fieldsHash) {
        m_staged.sight(entry, order.position, source);
        admitted.outcome = Outcome::Skipped;
        return true;
    }
    const Result<StagedImport::Version> old = m_staged.version(entry.version);
    if (!old)
        return old.error();
    if (!isSameOrder(old->fields, order.fields))
        return false;
    const auto rank = [this](std::string_view word) {
        return word.empty() ? 0 : static_cast<int>(m_lists.status(word).value_or(StatusRank::Unknown));
    };
    const std::string status = order.fields.status;
    const MergeOutcome merged = mergeOrder(old->fields, order.fields, rank);
    if (merged.statusKept) {
        admitted.statusKept = true;
        admitted.refusedStatus = status;
    }
    if (!merged.changed) {
        m_staged.sight(entry, order.position, source);
        admitted.outcome = Outcome::Skipped;
        return true;
    }
    m_staged.add(order, source, m_orderKey, fieldsHash(order.fields), StagedImport::Replaced{&entry, &*old});
    admitted.outcome = Outcome::Replaced;
    return true;
}

bool OrderMerger::isCandidate(const IdentityIndex::Entry& entry, SourceTime received, bool exact) const
{
    const SourceTime known{{entry.time}, entry.hasSeconds};
    return exact ? known == received : known != received && isSameTime(known, received);
}

} // namespace redial

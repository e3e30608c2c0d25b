#include "core/imports/batchaccount.h"

#include "core/store/stagedimport.h"

#include <algorithm>

namespace redial {

namespace {

AccountRow rowOf(const ImportReport::RejectLine& line, AccountRow::Kind kind)
{
    return {kind, line.source, line.sheet, line.reject.position.row, line.reject.reason, line.reject.column,
        line.reject.value, line.reject.names, line.reject.keys};
}

RejectReason reasonFromName(std::string_view name)
{
    for (const RejectReason reason :
        {RejectReason::TimeUnreadable, RejectReason::TimeInFuture, RejectReason::TimeTooEarly,
            RejectReason::DigitsLost, RejectReason::TotalRow, RejectReason::ExtraCells}) {
        if (rejectReasonName(reason) == name)
            return reason;
    }
    return RejectReason::TimeMissing;
}

} // namespace

BatchAccount accountOf(const ImportReport& report, Timestamp importedAt)
{
    BatchAccount account;
    account.summary = {report.batch, importedAt, report.account, report.sources};
    for (const ImportReport::RejectLine& line : report.rejects)
        account.rows.push_back(rowOf(line, AccountRow::Kind::Rejected));
    for (const ImportReport::RejectLine& line : report.digitsLost)
        account.rows.push_back(rowOf(line, AccountRow::Kind::DigitsLost));
    for (const ImportReport::KeptStatus& kept : report.keptStatus)
        account.rows.push_back(
            {AccountRow::Kind::StatusKept, kept.source, kept.sheet, kept.row, {}, kept.kept, kept.refused, {}, {}});
    account.seconds = report.seconds;
    account.leftOut = report.leftOut;
    account.unknownWords = report.unknownWords;
    account.proposedCuts = report.proposedCuts;
    account.heavyKeys = report.heavyKeys;
    account.midnightOnly = report.midnightOnly;
    account.damaged = report.damaged;
    return account;
}

BatchAccount accountOf(const BatchSummary& batch, const std::vector<StoredReject>& rejects)
{
    BatchAccount account;
    account.summary = batch;
    for (const StoredReject& reject : rejects) {
        const RejectReason reason = reasonFromName(reject.reason);
        const auto kind =
            reason == RejectReason::DigitsLost ? AccountRow::Kind::DigitsLost : AccountRow::Kind::Rejected;
        account.rows.push_back(
            {kind, reject.source, reject.sheet, reject.row, reason, reject.column, reject.value,
                reject.names, reject.keys});
    }
    std::stable_sort(account.rows.begin(), account.rows.end(),
        [](const AccountRow& a, const AccountRow& b) { return a.kind < b.kind; });
    return account;
}

} // namespace redial

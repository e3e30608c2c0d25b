#include "core/wording/importwording.h"

#include "core/wording/formatting.h"

namespace redial {

QStringList ImportWording::sentences(const ImportReport& report, Reveal reveal)
{
    QStringList sentences{account(report)};
    sentences << doubts(report.account);
    for (const ImportReport::Damaged& one : report.damaged)
        sentences << damaged(report.sources[one.source].file, one.damage);
    for (const BatchSummary::Source& source : report.sources) {
        if (const QString sentence = withoutCoverage(source); !sentence.isEmpty())
            sentences << sentence;
    }
    for (const ImportReport::LeftOut& one : report.leftOut)
        sentences << leftOut(one);
    for (const ImportReport::MidnightOnly& one : report.midnightOnly)
        sentences << midnightOnly(report, one);
    for (const UnknownWord& one : report.unknownWords)
        sentences << unknownWord(one);
    for (const ProposedCut& one : report.proposedCuts)
        sentences << proposedCut(report, one);
    for (const ImportReport::HeavyKey& one : report.heavyKeys)
        sentences << heavyKey(one, reveal);
    return sentences;
}

QString ImportWording::account(const ImportReport& report)
{
    const ImportAccount& account = report.account;
    return tr("Read %1 rows = %2 imported + %3 replaced + %4 skipped + %5 rejected, in %6 s.", nullptr,
        Formatting::grammaticalNumber(account.read))
        .arg(Formatting::count(account.read), Formatting::count(account.imported),
            Formatting::count(account.replaced), Formatting::count(account.skipped),
            Formatting::count(account.rejected))
        .arg(report.seconds, 0, 'f', 1);
}

QStringList ImportWording::doubts(const ImportAccount& account)
{
    QStringList sentences;
    if (account.withoutCaller > 0)
        sentences << tr("%1 orders have no caller; they count as orders but cannot be followed.", nullptr,
            Formatting::grammaticalNumber(account.withoutCaller))
                         .arg(Formatting::count(account.withoutCaller));
    if (account.maskedCallers > 0)
        sentences << tr(
            "%1 orders have a caller number that was already masked in the source. Different people can "
            "share a masked number, so their repeats may be too high.",
            nullptr, Formatting::grammaticalNumber(account.maskedCallers))
                         .arg(Formatting::count(account.maskedCallers));
    if (account.digitsLost > 0)
        sentences << tr("%1 rows have a caller, order id or identity number that has lost its digits (such as "
                        "1.38E+10): they were taken without it. Export the column as text.",
            nullptr, Formatting::grammaticalNumber(account.digitsLost))
                         .arg(Formatting::count(account.digitsLost));
    if (account.padded > 0)
        sentences << tr("%1 rows were shorter than the header; the missing cells are empty.", nullptr,
            Formatting::grammaticalNumber(account.padded))
                         .arg(Formatting::count(account.padded));
    if (account.statusKept > 0)
        sentences << tr("%1 rows had a status that lies before the one known; the later status was kept.",
            nullptr, Formatting::grammaticalNumber(account.statusKept))
                         .arg(Formatting::count(account.statusKept));
    return sentences;
}

QString ImportWording::reason(RejectReason reason)
{
    switch (reason) {
    case RejectReason::TimeMissing:
        return tr("the time of the call is missing");
    case RejectReason::TimeUnreadable:
        return tr("the time of the call cannot be read");
    case RejectReason::TimeInFuture:
        return tr("the time of the call lies in the future");
    case RejectReason::TimeTooEarly:
        return tr("the time of the call lies before 1970");
    case RejectReason::DigitsLost:
        return tr("this number has lost its digits");
    case RejectReason::TotalRow:
        return tr("this is a total, not an order");
    case RejectReason::ExtraCells:
        return tr("the row has more filled cells than the header has columns");
    }
    Q_UNREACHABLE();
}

QString ImportWording::leftOut(const ImportReport::LeftOut& leftOut)
{
    const QString sheet = Formatting::text(leftOut.sheet.sheet);
    if (leftOut.sheet.isHidden)
        return tr("Sheet “%1” of %2 is hidden and was left out; --sheet “%1” reads it.")
            .arg(sheet, leftOut.file);
    switch (leftOut.sheet.reason) {
    case ErrorCode::NoTimeColumn:
        return tr("Sheet “%1” of %2 was left out: it has no column with the time of the call.")
            .arg(sheet, leftOut.file);
    case ErrorCode::NoCallerColumn:
        return tr("Sheet “%1” of %2 was left out: it has no column with the caller.")
            .arg(sheet, leftOut.file);
    default:
        return tr("Sheet “%1” of %2 was left out: it has no row with column names.").arg(sheet, leftOut.file);
    }
}

QString ImportWording::damaged(const QString& file, const SourceDamage& damage)
{
    return tr("In %1 %2 characters could not be read and are shown as �%3. Probably the encoding is another "
              "one: take "
              "the import back, choose another encoding, and import again.",
        nullptr, Formatting::grammaticalNumber(damage.brokenCharacters))
        .arg(file, Formatting::count(damage.brokenCharacters), firstLine(damage));
}

QString ImportWording::damagedSoFar(const SourceDamage& damage)
{
    return tr(
        "%1 characters cannot be read with this encoding and are shown as �%2. Choose another encoding.",
        nullptr, Formatting::grammaticalNumber(damage.brokenCharacters))
        .arg(Formatting::count(damage.brokenCharacters), firstLine(damage));
}

QString ImportWording::firstLine(const SourceDamage& damage)
{
    return damage.firstBrokenLine > 0
        ? tr(", first in line %1").arg(Formatting::count(damage.firstBrokenLine))
        : QString();
}

QString ImportWording::withoutCoverage(const BatchSummary::Source& source)
{
    if (!source.ofOrders || source.coverage)
        return {};
    return tr("%1 counts as covering no time at all: its orders are from %2 to %3, outside of what it was "
              "said to be "
              "complete for. None of its calls can be judged.")
        .arg(source.file, Formatting::time(source.ofOrders->from), Formatting::time(source.ofOrders->to));
}

QString ImportWording::wordMeaning(WordKind kind)
{
    switch (kind) {
    case WordKind::Satisfaction:
        return tr("satisfaction");
    case WordKind::Resolved:
        return tr("resolved");
    case WordKind::Dispatched:
        return tr("dispatched");
    case WordKind::Direction:
        return tr("direction");
    case WordKind::Status:
        return tr("status");
    case WordKind::InvalidType:
        return tr("invalid calls");
    }
    Q_UNREACHABLE();
}

QString ImportWording::midnightOnly(const ImportReport& report, const ImportReport::MidnightOnly& source)
{
    return tr(
        "In %1 all times are midnight: column “%2” holds dates only. If the clock stands in another column, "
        "take the import back, name that column time_of_day in an import profile, and import again.")
        .arg(report.sources[source.source].file, Formatting::text(source.column));
}

QString ImportWording::unknownWord(const UnknownWord& word)
{
    return tr("“%1” (%2: %3 orders) is on no word list and counts as unknown.", nullptr,
        Formatting::grammaticalNumber(word.count))
        .arg(Formatting::text(word.word), wordMeaning(word.kind), Formatting::count(word.count));
}

QString ImportWording::proposedCut(const ImportReport& report, const ProposedCut& cut)
{
    return tr(
        "In %1 the last hundredth of the orders takes more than a tenth of the time; the export is probably "
        "complete only to %2. If so, take the import back and import again with --complete-to.")
        .arg(report.sources[cut.source].file, Formatting::time(cut.cutTo));
}

QString ImportWording::heavyKey(const ImportReport::HeavyKey& key, Reveal reveal)
{
    return tr(
        "%1 has %2 orders, by far the most: perhaps a line, not a person. --exclude-callers leaves it out.",
        nullptr, Formatting::grammaticalNumber(key.orders))
        .arg(Formatting::text(reveal == Reveal::Revealed ? key.caller : maskKey(key.caller)),
            Formatting::count(key.orders));
}

} // namespace redial

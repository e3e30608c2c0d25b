#include "core/wording/recoverywording.h"

#include "core/wording/formatting.h"

namespace redial {

QString RecoveryWording::sum(const RecoveryAccount& account)
{
    const qint64 saved = account.orders.saved;
    const QString orders = tr("%1 orders were saved.", nullptr, Formatting::grammaticalNumber(saved))
                               .arg(Formatting::count(saved));
    if (account.isComplete())
        return Formatting::sentences({orders, tr("Nothing is known to be lost.")});
    if (account.orders.lost == 0)
        return Formatting::sentences({orders, tr("No order is known to be lost.")});
    return Formatting::sentences({orders,
        tr("%1 are known to be lost.", nullptr, Formatting::grammaticalNumber(account.orders.lost))
            .arg(Formatting::count(account.orders.lost))});
}

QStringList RecoveryWording::lines(const RecoveryAccount& account)
{
    QStringList lines;
    const auto say = [&lines](const QString& what, const RecoveryAccount::Count& count) {
        if (count.saved == 0 && count.lost == 0)
            return;
        lines << (count.lost == 0
                ? tr("%1: %2 saved").arg(what, Formatting::count(count.saved))
                : tr("%1: %2 saved, %3 lost")
                      .arg(what, Formatting::count(count.saved), Formatting::count(count.lost)));
    };
    const auto add = [&lines](const QString& sentence, qint64 count) {
        if (count > 0)
            lines << sentence.arg(Formatting::count(count));
    };
    say(tr("Orders"), account.orders);
    add(tr("Orders without their texts (title, content, address, columns of your own): %1"),
        account.withoutTexts);
    add(tr("Orders whose caller was lost: %1"), account.withoutCaller);
    add(tr("Agents, categories and other words lost in orders: %1"), account.withoutWords);
    for (const RecoveryAccount::Import& import : account.ofImports)
        if (import.orders.lost > 0)
            say(tr("Import %1 (%2)").arg(import.id.value).arg(import.files.join(tr(", ", "between files"))),
                import.orders);
    lines << (account.imports.lost == 0
            ? tr("Imports: %1 saved").arg(Formatting::count(account.imports.saved))
            : tr("Imports: %1 saved, %2 whose file name and counts were lost")
                  .arg(Formatting::count(account.imports.saved), Formatting::count(account.imports.lost)));
    say(tr("Rows that had not been imported"), account.rejects);
    say(tr("Follow-ups"), account.followUps);
    add(tr("Follow-ups put together from their history: %1"), account.fromHistory);
    say(tr("Entries of their history"), account.history);
    say(tr("Links between callers"), account.links);
    say(tr("Settings and schemes"), account.settings);
    add(tr("Rows that could not be told what they belong to: %1"), account.strayRows);
    lines << tr("Damaged: %1 of %2 pages of the file")
                 .arg(Formatting::count(account.damagedPages), Formatting::count(account.pages));
    return lines;
}

QString RecoveryWording::backup(const Backup& backup)
{
    QStringList parts{backup.replacedAt
            ? tr("%1, before a backup was restored").arg(Formatting::time(*backup.replacedAt))
            : Formatting::text(formatDay(backup.day))};
    if (backup.orders)
        parts << tr("%1 orders", nullptr, Formatting::grammaticalNumber(*backup.orders))
                     .arg(Formatting::count(*backup.orders));
    if (backup.followUps && *backup.followUps > 0)
        parts << tr("%1 follow-ups", nullptr, Formatting::grammaticalNumber(*backup.followUps))
                     .arg(Formatting::count(*backup.followUps));
    return parts.join(QStringLiteral(" · "));
}

} // namespace redial

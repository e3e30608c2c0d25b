#include "core/reports/effecttables.h"

#include "core/intake/callerkey.h"
#include "core/store/settingrows.h"
#include "core/store/workspace.h"
#include "core/wording/callerwording.h"
#include "core/wording/formatting.h"
#include "core/wording/orderwording.h"
#include "core/wording/pairwording.h"

#include <algorithm>
#include <array>

namespace redial {

namespace {

constexpr int usualEffectDays = 30;

TableCell shareCell(const std::optional<double>& share)
{
    return share ? TableCell(TableShare{*share}) : TableCell();
}

} // namespace

int effectDays(const QByteArray& setting)
{
    const int kept = setting.toInt();
    return kept > 0 ? std::min(kept, mostEffectDays) : usualEffectDays;
}

QString CauseEffectTable::heading(Column column, int days)
{
    switch (column) {
    case Cause:
        return tr("Cause");
    case Callers:
        return tr("Callers");
    case Share:
        return tr("Back within %Ln day(s)", nullptr, days);
    case Interval:
        return tr("Interval");
    case Back:
        return tr("Back");
    case Judged:
        return tr("Judged");
    case TooRecent:
        return tr("Too recent");
    case TooRecentBack:
        return tr("Of these back");
    case BackEver:
        return tr("Back ever");
    case Unknown:
        return tr("Orders gone");
    }
    Q_UNREACHABLE();
}

StreamedTable CauseEffectTable::table() const
{
    constexpr std::array<double, columnCount> widths{30, 11, 16, 14, 9, 9, 12, 14, 12, 13};
    StreamedTable table;
    table.title = tr("Effect by cause");
    for (int column = 0; column < columnCount; ++column)
        table.columns.push_back({heading(static_cast<Column>(column), days),
            widths[static_cast<size_t>(column)], column != Cause && column != Interval});
    table.notes = {tr("Whether callers were back after their follow-up was done. A caller counts once for a "
                      "cause, from the first time it was done; whose days are not over is in no share.")};
    table.frozenColumns = 1;
    table.rows = effects.causes.empty() ? 0 : std::ssize(effects.causes) + 1;
    return table;
}

void CauseEffectTable::fill(qint64 row, std::vector<TableCell>& cells) const
{
    const bool isTotal = row == std::ssize(effects.causes);
    const CauseEffect& effect = isTotal ? effects.all : effects.causes[static_cast<size_t>(row)];
    cells = {isTotal               ? tr("All causes")
            : effect.cause.empty() ? tr("no cause given")
                                   : Formatting::text(effect.cause),
        TableCount{effect.callers}, shareCell(effect.share),
        PairWording::interval(effect.backWithin, effect.judged), TableCount{effect.backWithin},
        TableCount{effect.judged}, TableCount{effect.tooRecent}, TableCount{effect.tooRecentBack},
        TableCount{effect.backEver}, TableCount{effect.unknown}};
}

QString LineEffectTable::heading(Column column)
{
    switch (column) {
    case Number:
        return tr("Number");
    case Reason:
        return tr("Reason");
    case Orders:
        return tr("Orders");
    case Without:
        return tr("Repeat rate without it");
    case With:
        return tr("With it");
    case Change:
        return tr("Change");
    }
    Q_UNREACHABLE();
}

std::map<std::string, QString> LineEffectTable::reasonsOf(const std::vector<QStringList>& lines)
{
    std::map<std::string, QString> reasons;
    for (const QStringList& line : lines)
        reasons[readCallerKey(line.value(0).toStdString()).key] = line.value(1);
    return reasons;
}

QString LineEffectTable::reason(const std::map<std::string, QString>& reasons, const std::string& key)
{
    const auto known = reasons.find(key);
    return known == reasons.end() ? tr("of the scheme") : known->second;
}

StreamedTable LineEffectTable::table() const
{
    constexpr std::array<double, columnCount> widths{18, 28, 11, 18, 12, 16};
    StreamedTable table;
    table.title = tr("Lines left out");
    for (int column = 0; column < columnCount; ++column)
        table.columns.push_back({heading(static_cast<Column>(column)), widths[static_cast<size_t>(column)],
            column == Orders || column == Without || column == With});
    table.notes = {tr("The repeat rate as it is, and as it would be were only this line counted as a caller; "
                      "in the last row: were all of them.")};
    table.rows = effects.lines.empty() ? 0 : std::ssize(effects.lines) + 1;
    return table;
}

void LineEffectTable::fill(qint64 row, std::vector<TableCell>& cells) const
{
    if (row < std::ssize(effects.lines)) {
        const ExcludedLineEffect& line = effects.lines[static_cast<size_t>(row)];
        cells = {OrderWording::caller(line.key, reveal), reason(reasons, line.key), TableCount{line.orders},
            shareCell(effects.without.share()), shareCell(line.with.share()),
            CallerWording::change(line.change)};
        return;
    }
    qint64 orders = 0;
    for (const ExcludedLineEffect& line : effects.lines)
        orders += line.orders;
    cells = {tr("All lines"), QString(), TableCount{orders}, shareCell(effects.without.share()),
        shareCell(effects.with.share()), CallerWording::change(effects.change)};
}

Result<LineEffectTable> lineEffectTable(std::shared_ptr<const OrderBook> book, Scheme scheme,
    const Period& period, const Workspace& workspace, Reveal reveal, Progress& progress)
{
    const Result<QByteArray> kept = workspace.setting(QStringLiteral("excluded_lines"));
    if (!kept)
        return kept.error();
    const std::vector<std::string> lines = std::move(scheme.excludedCallers);
    scheme.excludedCallers.clear();
    Result<ExcludedLineEffects> effects =
        excludedLineEffects(std::move(book), scheme, period, lines, progress);
    if (!effects)
        return effects.error();
    return LineEffectTable{
        *std::move(effects), LineEffectTable::reasonsOf(settingRowsFromJson(*kept, 2)), reveal};
}

} // namespace redial

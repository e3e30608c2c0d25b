#pragma once

/// What became of it, on its way to a file: cause by cause who was back after all, and what each line that is
/// left out changes in the repeat rate. The window shows the same columns under the same headings.

#include "core/callers/followupeffect.h"
#include "core/repeat/excludedlines.h"
#include "core/reports/streamedtable.h"
#include "core/wording/masking.h"

#include <QCoreApplication>

#include <map>

namespace redial {

class Workspace;

/// After how many days "back" is judged: what the workspace keeps under effectDaysSetting, or the usual.
inline const QString effectDaysSetting = QStringLiteral("effect_days");
constexpr int mostEffectDays = 3650;
int effectDays(const QByteArray& setting);

/// Causes, most callers first, and all of them together in the last row.
struct CauseEffectTable {
    Q_DECLARE_TR_FUNCTIONS(redial::EffectTables)
public:
    enum Column {
        Cause,
        Callers,
        Share,
        Interval,
        Back,
        Judged,
        TooRecent,
        TooRecentBack,
        BackEver,
        Unknown
    };
    static constexpr int columnCount = Unknown + 1;
    static QString heading(Column column, int days);

    CauseEffects effects;
    int days = 0;

    /// Title, columns, rows and how it is counted; further notes and the time are the caller's.
    StreamedTable table() const;
    void fill(qint64 row, std::vector<TableCell>& cells) const;
};

/// The lines in the order they are named, and all of them together in the last row.
struct LineEffectTable {
    Q_DECLARE_TR_FUNCTIONS(redial::EffectTables)
public:
    enum Column { Number, Reason, Orders, Without, With, Change };
    static constexpr int columnCount = Change + 1;
    static QString heading(Column column);
    /// Why a line is left out, by key, from the rows (number, reason) of the setting.
    static std::map<std::string, QString> reasonsOf(const std::vector<QStringList>& lines);
    /// "of the scheme" for a line nobody gave a reason for.
    static QString reason(const std::map<std::string, QString>& reasons, const std::string& key);

    ExcludedLineEffects effects;
    std::map<std::string, QString> reasons;
    Reveal reveal = Reveal::Masked;

    StreamedTable table() const;
    void fill(qint64 row, std::vector<TableCell>& cells) const;
};

/// The effects of the lines among the scheme's excluded callers, with the reasons the workspace keeps.
/// Errors: Cancelled, those of reading the workspace.
Result<LineEffectTable> lineEffectTable(std::shared_ptr<const OrderBook> book, Scheme scheme,
    const Period& period, const Workspace& workspace, Reveal reveal, Progress& progress);

} // namespace redial

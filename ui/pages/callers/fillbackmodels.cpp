#include "ui/pages/callers/fillbackmodels.h"

#include "core/wording/followupwording.h"
#include "core/wording/formatting.h"

#include <QCoreApplication>
#include <QFont>

#include <algorithm>

namespace redial {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(redial::FillBackModels)
};

const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

QString shown(FollowUpField field, const std::string& text, Reveal reveal)
{
    return FollowUpWording::value(field, reveal == Reveal::Masked ? maskText(text) : text);
}

/// In one line; nothing reads as a dash.
QString line(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("–") : text.simplified();
}

template <typename Row> TableColumn<Row> rowColumn()
{
    return {Texts::tr("Row"), right, [](const Row& row) { return QString::number(row.row); },
        [](const Row& row) { return QVariant(row.row); }, nullptr};
}

template <typename Row> TableColumn<Row> callerColumn()
{
    return {Texts::tr("Caller"), left, [](const Row& row) { return row.caller; }, nullptr, nullptr};
}

template <typename Row> TableColumn<Row> fieldColumn()
{
    return {Texts::tr("Field"), left, [](const Row& row) { return FollowUpWording::field(row.field); },
        nullptr, nullptr};
}

template <typename Row> TableColumn<Row> textColumn(const QString& title, QString Row::*text)
{
    return {title, left, [text](const Row& row) { return line(row.*text); }, nullptr,
        [text](
            const Row& row, int role) { return role == Qt::ToolTipRole ? QVariant(row.*text) : QVariant(); }};
}

/// One side of a conflict: ● the one that will stand.
TableColumn<FillBackConflict> sideColumn(const QString& title, QString FillBackConflict::*text, bool isOfFile)
{
    return {title, left,
        [text, isOfFile](const FillBackConflict& row) {
            return (row.fileWins == isOfFile ? QStringLiteral("● ") : QStringLiteral("○ ")) + line(row.*text);
        },
        nullptr,
        [text, isOfFile](const FillBackConflict& row, int role) -> QVariant {
            if (role == Qt::FontRole && row.fileWins == isOfFile) {
                QFont bold;
                bold.setBold(true);
                return bold;
            }
            return role == Qt::ToolTipRole ? QVariant(row.*text) : QVariant();
        }};
}

} // namespace

std::vector<FillBackChange> fillBackChanges(
    const FilledBack& compared, const CallerNames& names, Reveal reveal)
{
    std::vector<FillBackChange> rows;
    for (const FilledBack::Changed& changed : compared.changed)
        for (size_t at = 0; at < editableFields.size(); ++at)
            if (changed.before[at] != changed.after[at])
                rows.push_back({changed.row, names(changed.fillBack.followUp), editableFields[at],
                    shown(editableFields[at], changed.before[at], reveal),
                    shown(editableFields[at], changed.after[at], reveal)});
    return rows;
}

std::vector<FillBackConflict> fillBackConflicts(
    const FilledBack& compared, const CallerNames& names, Reveal reveal, const std::set<size_t>& fileWins)
{
    std::vector<FillBackConflict> rows;
    for (size_t at = 0; at < compared.conflicts.size(); ++at) {
        const FilledBack::Conflict& one = compared.conflicts[at];
        rows.push_back({at, one.row, names(one.followUp), one.field, shown(one.field, one.inRedial, reveal),
            shown(one.field, one.inFile, reveal), FollowUpWording::conflict(one.reason),
            fileWins.contains(at)});
    }
    return rows;
}

std::vector<FillBackProblem> fillBackProblems(const FilledBack& compared, Reveal reveal)
{
    std::vector<FillBackProblem> rows;
    for (const auto& [row, why] : compared.unknown)
        rows.push_back({row, Texts::tr("Row not read: %1").arg(FollowUpWording::unknown(why))});
    for (const FilledBack::Invalid& one : compared.invalid)
        rows.push_back({one.row,
            Texts::tr("%1 stays as it is: “%2” cannot stand there.")
                .arg(FollowUpWording::field(one.field), shown(one.field, one.text, reveal))});
    std::ranges::stable_sort(rows, {}, &FillBackProblem::row);
    return rows;
}

std::vector<TableColumn<FillBackChange>> fillBackChangeColumns()
{
    return {rowColumn<FillBackChange>(), callerColumn<FillBackChange>(), fieldColumn<FillBackChange>(),
        textColumn(Texts::tr("In Redial"), &FillBackChange::before),
        textColumn(Texts::tr("In the file"), &FillBackChange::after)};
}

std::vector<TableColumn<FillBackConflict>> fillBackConflictColumns()
{
    return {rowColumn<FillBackConflict>(), callerColumn<FillBackConflict>(), fieldColumn<FillBackConflict>(),
        sideColumn(Texts::tr("In Redial"), &FillBackConflict::inRedial, false),
        sideColumn(Texts::tr("In the file"), &FillBackConflict::inFile, true),
        textColumn(Texts::tr("Why"), &FillBackConflict::why)};
}

std::vector<TableColumn<FillBackProblem>> fillBackProblemColumns()
{
    return {rowColumn<FillBackProblem>(), textColumn(Texts::tr("What"), &FillBackProblem::what)};
}

} // namespace redial

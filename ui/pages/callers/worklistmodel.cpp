#include "ui/pages/callers/worklistmodel.h"

#include "core/wording/followupwording.h"
#include "core/wording/formatting.h"
#include "core/wording/orderwording.h"
#include "ui/common/theme.h"
#include "ui/pages/callers/followuptexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace redial {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(redial::WorklistModel)
};

/// The first line of a text, hidden as the rest of the window is.
QString firstLine(const std::string& text, Reveal reveal)
{
    const std::string line = text.substr(0, text.find('\n'));
    return Formatting::text(reveal == Reveal::Masked ? maskText(line) : line);
}

} // namespace

std::vector<TableColumn<WorkRow>> worklistColumns(const WorklistContext& context)
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    const auto book = context.book;
    const Reveal reveal = context.reveal;
    const qint64 today = context.today;
    const auto of = [](const WorkRow& row) -> const FollowUp& { return row.followUp->followUp; };
    std::vector<TableColumn<WorkRow>> columns;
    columns.push_back({Texts::tr("State"), Qt::AlignHCenter | Qt::AlignVCenter,
        [of](const WorkRow& row) { return cameBackMark(row.followUp->cameBackAt()) + stateMark(&of(row)); },
        [of](const WorkRow& row) { return QVariant(static_cast<int>(of(row).state)); },
        [of](const WorkRow& row, int role) -> QVariant {
            const std::optional<Timestamp> back = row.followUp->cameBackAt();
            if (role == Qt::ForegroundRole && back)
                return Theme::warning();
            if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
                return {};
            return back ? cameBackText(*back) : FollowUpWording::state(of(row).state);
        }});
    columns.push_back({Texts::tr("Caller"), left,
        [of, reveal](const WorkRow& row) { return OrderWording::caller(of(row).caller, reveal); }, nullptr,
        nullptr});
    columns.push_back(
        {Texts::tr("Review"), left, [of, today](const WorkRow& row) { return reviewText(&of(row), today); },
            [of](const WorkRow& row) {
                return of(row).reviewDay ? QVariant::fromValue(*of(row).reviewDay) : QVariant();
            },
            [of, today](const WorkRow& row, int role) -> QVariant {
                return role == Qt::ForegroundRole && isOverdue(of(row), today) ? QVariant(Theme::bad())
                                                                               : QVariant();
            }});
    columns.push_back({Texts::tr("Cause"), left,
        [of](const WorkRow& row) { return Formatting::text(of(row).cause); }, nullptr, nullptr});
    columns.push_back({Texts::tr("Department"), left,
        [of](const WorkRow& row) { return Formatting::text(of(row).department); }, nullptr, nullptr});
    columns.push_back({Texts::tr("Finding"), left,
        [of, reveal](const WorkRow& row) {
            const std::optional<Timestamp> back = row.followUp->cameBackAt();
            const QString line = firstLine(of(row).finding, reveal);
            return back ? QStringLiteral("↩ %1 · %2").arg(cameBackText(*back), line) : line;
        },
        nullptr, nullptr});
    columns.push_back({Texts::tr("Orders"), right,
        [](const WorkRow& row) {
            const auto there = static_cast<qint64>(row.followUp->orders.size());
            return row.followUp->missing == 0
                ? Formatting::count(there)
                : Texts::tr("%1 (%2 gone)").arg(there).arg(row.followUp->missing);
        },
        [](const WorkRow& row) {
            return QVariant::fromValue(static_cast<qint64>(row.followUp->orders.size()));
        },
        [](const WorkRow& row, int role) -> QVariant {
            return role == Qt::ToolTipRole && row.followUp->missing > 0
                ? Texts::tr("Their import was taken back; the follow-up stays.")
                : QVariant();
        }});
    columns.push_back({Texts::tr("Last order"), left,
        [book](const WorkRow& row) {
            return row.row && book ? Formatting::time(book->time(*row.row)).left(16) : QStringLiteral("–");
        },
        [book](const WorkRow& row) {
            return row.row && book ? QVariant::fromValue(book->time(*row.row).seconds) : QVariant();
        },
        nullptr});
    columns.push_back({Texts::tr("Changed"), left,
        [of](const WorkRow& row) { return Formatting::time(of(row).changedAt).left(16); },
        [of](const WorkRow& row) { return QVariant::fromValue(of(row).changedAt.seconds); },
        [of](const WorkRow& row, int role) -> QVariant {
            return role == Qt::ToolTipRole ? Formatting::text(of(row).author) : QVariant();
        }});
    return columns;
}

std::vector<WorkRow> worklistRows(
    const WorklistContext& context, const std::vector<std::optional<quint32>>& rowOf, Waiting waiting)
{
    std::vector<WorkRow> rows;
    if (!context.followUps)
        return rows;
    for (size_t i = 0; i < context.followUps->size(); ++i) {
        const ResolvedFollowUp& one = (*context.followUps)[i];
        if (context.cause && one.followUp.cause != *context.cause)
            continue;
        if (isWaiting(one.followUp.state, one.followUp.reviewDay, waiting, context.today))
            rows.push_back({&one, i < rowOf.size() ? rowOf[i] : std::nullopt});
    }
    std::stable_sort(rows.begin(), rows.end(), [&](const WorkRow& a, const WorkRow& b) {
        return comesBefore(a.followUp->followUp, b.followUp->followUp, context.today);
    });
    return rows;
}

} // namespace redial

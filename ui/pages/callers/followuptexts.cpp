#include "ui/pages/callers/followuptexts.h"

#include "core/followups/worklist.h"
#include "core/wording/formatting.h"

#include <QCoreApplication>
#include <QLocale>

namespace redial {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(redial::FollowUpTexts)
};

} // namespace

QString stateMark(FollowUpState state)
{
    switch (state) {
    case FollowUpState::ToCheck:
        return QStringLiteral("○");
    case FollowUpState::Checking:
        return QStringLiteral("◐");
    case FollowUpState::Done:
        return QStringLiteral("●");
    case FollowUpState::NoAction:
        return QStringLiteral("⊘");
    }
    Q_UNREACHABLE();
}

QString stateMark(const FollowUp* followUp)
{
    return followUp != nullptr ? stateMark(followUp->state) : QStringLiteral("–");
}

QString cameBackMark(std::optional<Timestamp> calledAt)
{
    return calledAt ? QStringLiteral("↩") : QString();
}

QString cameBackText(Timestamp calledAt)
{
    return Texts::tr("came back on %1: open again").arg(Formatting::time(calledAt).left(16));
}

bool isOverdue(const FollowUp& followUp, qint64 today)
{
    return isWaiting(followUp.state, followUp.reviewDay, Waiting::Overdue, today);
}

QString dayText(qint64 day)
{
    const QLocale locale(Texts::tr("en_US", "the locale of day names"));
    return QStringLiteral("%1 %2").arg(
        Formatting::text(formatDay(day)), locale.dayName(weekday(day), QLocale::ShortFormat));
}

QString reviewText(const FollowUp* followUp, qint64 today)
{
    if (followUp == nullptr || !followUp->reviewDay || !isOpen(followUp->state))
        return QStringLiteral("–");
    const qint64 day = *followUp->reviewDay;
    if (day == today)
        return Texts::tr("today");
    if (day < today)
        return Texts::tr("%Ln day(s) overdue", nullptr, static_cast<int>(today - day));
    return dayText(day).mid(5);
}

QString savedText(const FollowUp& followUp)
{
    const QString at = Formatting::time(followUp.changedAt);
    return followUp.author.empty() ? Texts::tr("Saved %1").arg(at)
                                   : Texts::tr("Saved %1 · %2").arg(at, Formatting::text(followUp.author));
}

QString roughly(qint64 seconds)
{
    constexpr qint64 hour = 3600;
    constexpr qint64 hoursOfDay = 24;
    if (seconds < hour)
        return Formatting::elapsed(seconds);
    const qint64 hours = (seconds + hour / 2) / hour;
    return hours < 3 * hoursOfDay ? Texts::tr("%1 h").arg(hours)
                                  : Texts::tr("%1 d").arg((hours + hoursOfDay / 2) / hoursOfDay);
}

} // namespace redial

#include "ui/frame/periodpicker.h"

#include "core/orders/periods.h"
#include "core/wording/formatting.h"
#include "ui/common/menuwidgets.h"

#include <QEvent>

namespace redial {

namespace {

constexpr int quartersOffered = 4;

} // namespace

PeriodPicker::PeriodPicker(Session& session, QWidget* parent)
    : WordLink(QStringLiteral("period"), parent)
    , m_session(session)
{
    setMenuMaker([this](QMenu& menu) { fill(menu); });
    connect(&m_session, &Session::schemeChanged, this, &PeriodPicker::refresh);
    connect(&m_session, &Session::closed, this, &PeriodPicker::refresh);
    refresh();
}

QString PeriodPicker::wordFor(const Period& period)
{
    if (const auto month = asCalendarMonth(period))
        //: %1 year, %2 month
        return tr("%1-%2", "month").arg(month->year).arg(month->month, 2, 10, QLatin1Char('0'));
    if (const auto quarter = asCalendarQuarter(period))
        //: %1 year, %2 quarter 1–4
        return tr("%1 Q%2", "quarter").arg(quarter->year).arg((quarter->month + 2) / 3);
    return Formatting::period(period);
}

void PeriodPicker::refresh()
{
    setMeaning(tr("Period"));
    setWord(wordFor(m_session.period()));
    setVisible(m_session.hasWorkspace());
}

void PeriodPicker::fill(QMenu& menu)
{
    const auto covered = m_session.covered();
    const qint64 lastDay = covered ? covered->to.day() : Session::now().day();
    const auto offer = [&](const char* name, const QString& text, const Period& period) {
        QAction* action = MenuWidgets::addChoice(menu, QStringLiteral("period_") + QLatin1String(name), text,
            m_session.period() == period, [this, period] { m_session.setPeriod(period); });
        action->setToolTip(Formatting::period(period));
    };
    const auto withWord = [](const QString& name, const Period& period) {
        return tr("%1 (%2)", "a period and its dates").arg(name, wordFor(period));
    };
    offer("all", Formatting::period({}), {});
    menu.addSeparator();
    offer("thisMonth", withWord(tr("This month"), calendarMonth(lastDay)), calendarMonth(lastDay));
    offer("lastMonth", withWord(tr("Last month"), calendarMonth(lastDay, 1)), calendarMonth(lastDay, 1));
    offer("last7", withWord(tr("Last 7 days"), lastDays(lastDay, 7)), lastDays(lastDay, 7));
    offer("last30", withWord(tr("Last 30 days"), lastDays(lastDay, 30)), lastDays(lastDay, 30));
    menu.addSeparator();
    for (int back = 0; back < quartersOffered; ++back) {
        const Period quarter = calendarQuarter(lastDay, back);
        offer(qPrintable(QStringLiteral("quarter%1").arg(back)), wordFor(quarter), quarter);
    }
    menu.addSeparator();
    if (covered)
        MenuWidgets::addCaption(
            menu, tr("Seen from %1, the last day with orders").arg(Formatting::text(formatDay(lastDay))));
    const Period& now = m_session.period();
    const qint64 first = now.from ? now.from->day() : calendarMonth(lastDay).from->day();
    const qint64 last = now.to ? Timestamp{now.to->seconds - 1}.day() : lastDay;
    MenuWidgets::addPeriodEntry(menu, QStringLiteral("period"), wholeDays(first, last),
        [this](const Period& period) { m_session.setPeriod(period); });
}

void PeriodPicker::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    WordLink::changeEvent(event);
}

} // namespace redial

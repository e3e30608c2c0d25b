#include "ui/frame/periodpicker.h"

#include "core/orders/periods.h"
#include "core/wording/formatting.h"
#include "ui/common/menuwidgets.h"

#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QWidgetAction>

namespace redial {

namespace {

constexpr int quartersOffered = 4;

qint64 epochDay()
{
    return QDate(1970, 1, 1).toJulianDay();
}

QDateEdit* dateField(const QString& name, qint64 day, QWidget* parent)
{
    auto* field = new QDateEdit(QDate::fromJulianDay(epochDay() + day), parent);
    field->setObjectName(name);
    field->setCalendarPopup(true);
    field->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    return field;
}

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
    addFromTo(menu, lastDay);
}

void PeriodPicker::addFromTo(QMenu& menu, qint64 lastDay)
{
    auto* widget = new QWidget(&menu);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(28, 3, 12, 5);
    const Period& now = m_session.period();
    auto* from = dateField(QStringLiteral("periodFrom"),
        now.from ? now.from->day() : calendarMonth(lastDay).from->day(), widget);
    auto* to = dateField(
        QStringLiteral("periodTo"), now.to ? Timestamp{now.to->seconds - 1}.day() : lastDay, widget);
    from->setAccessibleName(tr("First day"));
    to->setAccessibleName(tr("Last day"));
    auto* use = new QPushButton(tr("Use"), widget);
    use->setObjectName(QStringLiteral("periodFromTo"));
    row->addWidget(from);
    row->addWidget(new QLabel(tr("to", "between two dates"), widget));
    row->addWidget(to);
    row->addWidget(use);
    auto* action = new QWidgetAction(&menu);
    action->setDefaultWidget(widget);
    menu.addAction(action);
    connect(use, &QPushButton::clicked, this, [this, &menu, from, to] {
        const Period period =
            wholeDays(from->date().toJulianDay() - epochDay(), to->date().toJulianDay() - epochDay());
        menu.close();
        m_session.setPeriod(period);
    });
}

void PeriodPicker::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    WordLink::changeEvent(event);
}

} // namespace redial

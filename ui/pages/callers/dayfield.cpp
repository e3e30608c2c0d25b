#include "ui/pages/callers/dayfield.h"

#include "core/base/timestamp.h"
#include "ui/pages/callers/followuptexts.h"

#include <QCalendarWidget>
#include <QCoreApplication>
#include <QMenu>
#include <QWidgetAction>

namespace redial {

namespace {

constexpr int friday = 5;
constexpr int daysOfWeek = 7;

QDate dateOf(qint64 day)
{
    return QDate(1970, 1, 1).addDays(day);
}

qint64 dayOf(const QDate& date)
{
    return QDate(1970, 1, 1).daysTo(date);
}

/// The next Friday, today's left out.
qint64 nextWeekday(qint64 today, int wanted)
{
    const int ahead = (wanted - weekday(today) + daysOfWeek) % daysOfWeek;
    return today + (ahead == 0 ? daysOfWeek : ahead);
}

} // namespace

DayField::DayField(QWidget* parent) : QPushButton(parent), m_menu(new QMenu(this))
{
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this,
        [this] { fillMenu(*m_menu, m_today, m_day, [this](std::optional<qint64> day) { choose(day); }); });
    retranslate();
}

void DayField::setDay(std::optional<qint64> day)
{
    m_day = day;
    retranslate();
}

void DayField::retranslate()
{
    setText(m_day ? dayText(*m_day) : tr("no review"));
}

void DayField::choose(std::optional<qint64> day)
{
    if (day == m_day)
        return;
    setDay(day);
    emit dayChosen(day);
}

void DayField::fillMenu(QMenu& menu, qint64 today, std::optional<qint64> day,
    const std::function<void(std::optional<qint64>)>& choose)
{
    menu.clear();
    const auto add = [&](const char* name, const QString& text, std::optional<qint64> to) {
        QAction* action = menu.addAction(to ? QStringLiteral("%1\t%2").arg(text, dayText(*to)) : text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, &menu, [choose, to] { choose(to); });
    };
    add("day.tomorrow", tr("tomorrow"), today + 1);
    add("day.friday", tr("Friday"), nextWeekday(today, friday));
    add("day.monday", tr("Monday"), nextWeekday(today, 1));
    add("day.week", tr("in a week"), today + daysOfWeek);
    add("day.fortnight", tr("in two weeks"), today + 2 * daysOfWeek);
    add("day.month", tr("in a month"), dayOf(dateOf(today).addMonths(1)));
    add("day.none", tr("no review"), {});
    menu.addSeparator();
    auto* calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setLocale(
        QLocale(QCoreApplication::translate("redial::FollowUpTexts", "en_US", "the locale of day names")));
    calendar->setSelectedDate(dateOf(day.value_or(today)));
    const auto take = [choose, &menu](const QDate& date) {
        menu.close();
        choose(dayOf(date));
    };
    connect(calendar, &QCalendarWidget::activated, &menu, take);
    connect(calendar, &QCalendarWidget::clicked, &menu, take);
    auto* action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
}

} // namespace redial

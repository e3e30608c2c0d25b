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
    connect(m_menu, &QMenu::aboutToShow, this, &DayField::fill);
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

void DayField::fill()
{
    m_menu->clear();
    const auto add = [this](const char* name, const QString& text, std::optional<qint64> day) {
        QAction* action = m_menu->addAction(day ? QStringLiteral("%1\t%2").arg(text, dayText(*day)) : text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, [this, day] { choose(day); });
    };
    add("day.tomorrow", tr("tomorrow"), m_today + 1);
    add("day.friday", tr("Friday"), nextWeekday(m_today, friday));
    add("day.monday", tr("Monday"), nextWeekday(m_today, 1));
    add("day.week", tr("in a week"), m_today + daysOfWeek);
    add("day.fortnight", tr("in two weeks"), m_today + 2 * daysOfWeek);
    add("day.month", tr("in a month"), dayOf(dateOf(m_today).addMonths(1)));
    add("day.none", tr("no review"), {});
    m_menu->addSeparator();
    auto* calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setLocale(
        QLocale(QCoreApplication::translate("redial::FollowUpTexts", "en_US", "the locale of day names")));
    calendar->setSelectedDate(dateOf(m_day.value_or(m_today)));
    connect(calendar, &QCalendarWidget::activated, this, [this](const QDate& date) {
        m_menu->close();
        choose(dayOf(date));
    });
    connect(calendar, &QCalendarWidget::clicked, this, [this](const QDate& date) {
        m_menu->close();
        choose(dayOf(date));
    });
    auto* action = new QWidgetAction(m_menu);
    action->setDefaultWidget(calendar);
    m_menu->addAction(action);
}

} // namespace redial

#pragma once

#include <QPushButton>

#include <functional>
#include <optional>

class QMenu;

namespace redial {

/// A day that may be none: shows it, and opens a menu of the days one usually means and a calendar.
class DayField : public QPushButton {
    Q_OBJECT
public:
    explicit DayField(QWidget* parent = nullptr);

    /// Days since 1970-01-01.
    void setDay(std::optional<qint64> day);
    std::optional<qint64> day() const { return m_day; }
    /// What the menu's "today" is; the field has no clock of its own.
    void setToday(qint64 today) { m_today = today; }
    void retranslate();
    /// The days one usually means and a calendar, in another menu too. `day`: what the calendar shows.
    static void fillMenu(QMenu& menu, qint64 today, std::optional<qint64> day,
        const std::function<void(std::optional<qint64>)>& choose);

signals:
    void dayChosen(std::optional<qint64> day); ///< by the user

private:
    void choose(std::optional<qint64> day);

    QMenu* m_menu;
    std::optional<qint64> m_day;
    qint64 m_today = 0;
};

} // namespace redial

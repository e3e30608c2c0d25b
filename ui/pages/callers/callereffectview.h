#pragma once

#include "ui/pages/callers/callerslists.h"

#include <QWidget>

namespace redial {

class ChartPanel;
class Session;

/// Did it help? Calls per week before and after the caller's follow-up was done.
class CallerEffectView : public QWidget {
    Q_OBJECT
public:
    explicit CallerEffectView(Session& session, QWidget* parent = nullptr);

    void show(std::shared_ptr<const CallersData> data, const CallerChoice& choice);
    void retranslate();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void say(const QString& why);

    Session& m_session;
    std::shared_ptr<const CallersData> m_data;
    CallerChoice m_choice;
    ChartPanel* m_chart;
    int m_asked = 0; ///< counts the questions: an answer to an earlier one is not shown
};

} // namespace redial

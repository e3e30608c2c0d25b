#pragma once

#include "ui/pages/callers/callerslists.h"

#include <QWidget>

class QAction;
class QButtonGroup;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace redial {

class ChartPanel;
class CallerDeletion;
class CallerEffectView;
class DenseTable;
class ElidedLabel;
class FollowUpEditor;
class FollowUpHistory;
class OrdersModel;
class SamePersons;
class SamePersonView;
class Session;
class WordLink;

/// One caller: who (hidden or shown), all calls as a timeline, the orders it is about, and beneath them
/// what the supervisor writes, what was written before.
class CallerPane : public QWidget {
    Q_OBJECT
public:
    explicit CallerPane(Session& session, QWidget* parent = nullptr);

    void show(std::shared_ptr<const CallersData> data, const CallerChoice& choice);
    const CallerChoice& choice() const { return m_choice; }
    FollowUpEditor& editor() { return *m_editor; }
    void retranslate();

protected:
    void changeEvent(QEvent* event) override;

signals:
    void orderActivated(redial::OrderId order);
    void revealRequested(bool reveal);

private:
    void layOut();
    void showHead();
    void showTimeline();
    void showOrders();
    void sizeOrders();
    void showBelow();

    Session& m_session;
    std::shared_ptr<const CallersData> m_data;
    CallerChoice m_choice;
    QLabel* m_name;
    WordLink* m_reveal;
    ElidedLabel* m_facts;
    ElidedLabel* m_reasons;
    ChartPanel* m_timeline;
    OrdersModel* m_orders;
    DenseTable* m_table;
    QButtonGroup* m_tabs;
    QStackedWidget* m_below;
    FollowUpEditor* m_editor;
    FollowUpHistory* m_history;
    SamePersons* m_persons;
    SamePersonView* m_samePerson;
    CallerEffectView* m_effect;
    CallerDeletion* m_deletion;
    QToolButton* m_menu;
    QAction* m_delete;
};

} // namespace redial

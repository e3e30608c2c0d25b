#pragma once

#include "ui/common/page.h"
#include "ui/pages/callers/callerslists.h"

#include <memory>
#include <optional>

class QStackedWidget;

namespace redial {

class CallerKeys;
class CallerPane;
class CallersBulk;
class CausesView;
class CallersTools;
class EmptyState;
class OrderPane;
class Session;
class ThresholdSide;

/// Who is back too often, and the supervisor's notebook about them: the list, the map of thresholds
/// beneath it, beside it the caller with the follow-up. A step further one order with its timeline.
class CallersPage : public Page {
    Q_OBJECT
public:
    CallersPage(Session& session, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("callers"); }
    QString title() const override { return tr("Frequent callers"); }
    QString iconName() const override { return QStringLiteral("callers"); }
    int waiting() const override;
    void retranslate() override;
    QWidget* tools() override;
    QVariant state() const override;
    void restore(const QVariant& state) override;
    QStringList breadcrumbs() const override;
    void restoreCrumb(int index) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void connectAll();
    QWidget* withBars(QWidget* lists);
    void compute();
    void takeData(std::shared_ptr<const CallersData> data);
    void placeFollowUps();
    void takeMarks(CallersMarks marks);
    void followUpsChanged();
    void present();
    void showEmpty();
    void showCurrent();
    void showTools();
    void setThreshold(int calls, qint64 withinSeconds);
    void openOrder(std::optional<OrderId> order);
    void showCauses(bool causes); ///< instead of the lists
    void showFollowUpsOf(const std::string& cause);
    bool isDirty() const;

    Session& m_session;
    std::shared_ptr<const CallersData> m_data;
    std::shared_ptr<const OrderBook> m_askedBook; ///< what m_data was last asked of
    std::shared_ptr<const std::vector<Burst>> m_askedBursts;
    int m_askedLevel = -1;
    std::vector<std::pair<FollowUpId, size_t>> m_placed; ///< follow-ups and how many orders they had
    std::optional<OrderId> m_order;
    bool m_showsCauses = false;

    CallersTools* m_tools;
    QStackedWidget* m_stack;
    QStackedWidget* m_listStack; ///< the lists, or why there is nothing in them
    CallersLists* m_lists;
    EmptyState* m_empty;
    CallerPane* m_pane;
    OrderPane* m_orderPane;
    CallersBulk* m_bulk;
    CallerKeys* m_keys;
    CausesView* m_causes;
    ThresholdSide* m_threshold;
};

} // namespace redial

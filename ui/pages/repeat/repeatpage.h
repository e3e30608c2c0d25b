#pragma once

#include "ui/common/page.h"
#include "ui/pages/repeat/repeatgroup.h"

#include "core/base/id.h"
#include "core/repeat/callset.h"

#include <memory>
#include <optional>

class QStackedWidget;

namespace redial {

class MatrixPane;
class OrderPane;
class PairsPane;
class RepeatEmpty;
class RepeatHeadline;
class RepeatTools;
class Session;
struct WithoutFrequent;

/// Who calls back, about what, after whose answer: the matrix, beneath it the calls behind the figure
/// that was clicked, and a step further one order with its caller's timeline.
class RepeatPage : public Page {
    Q_OBJECT
public:
    RepeatPage(Session& session, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("repeat"); }
    QString title() const override { return tr("Repeat rate"); }
    QString iconName() const override { return QStringLiteral("repeat"); }
    void retranslate() override;
    QWidget* tools() override;
    QVariant state() const override;
    void restore(const QVariant& state) override;
    QStringList breadcrumbs() const override;
    void restoreCrumb(int index) override;

private:
    void layOut();
    void connectAll();
    void refresh();
    void takeFigures(const WithoutFrequent& figures);
    void showSet(CallSet set);
    void openOrder(OrderId order);
    void go(const RepeatGroup& group, std::optional<OrderId> order);
    void present();
    void keepGroup();
    void showLevel();

    Session& m_session;
    RepeatGroup m_group;
    std::optional<OrderId> m_order;
    bool m_wasRevealed = false;

    RepeatTools* m_tools;
    QStackedWidget* m_stack;
    QWidget* m_main;
    RepeatEmpty* m_empty;
    RepeatHeadline* m_headline;
    MatrixPane* m_matrix;
    PairsPane* m_pairs;
    OrderPane* m_orderPane;
    std::shared_ptr<const AgentRoster> m_roster; ///< in what is shown
    RepeatShare m_share; ///< of what is shown
};

} // namespace redial

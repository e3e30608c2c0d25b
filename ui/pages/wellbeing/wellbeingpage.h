#pragma once

#include "ui/common/page.h"
#include "ui/pages/wellbeing/wellbeingplace.h"

#include <memory>
#include <optional>

class QStackedWidget;
class QTimer;

namespace redial {

struct OrderList;
class DictionaryView;
class IndexView;
class ListedOrders;
class MarkOrders;
class PopulationView;
class Session;
class ThreeRatesView;
class WellbeingEmpty;
class WellbeingTools;

/// How people fare, as far as orders tell: the index by region and period with what moved it; a step further
/// the orders of a figure, and an order with its caller. Other views beside it: three rates, dictionary,
/// residents.
class WellbeingPage : public Page {
    Q_OBJECT
public:
    WellbeingPage(Session& session, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("wellbeing"); }
    QString title() const override { return tr("Well-being"); }
    QString iconName() const override { return QStringLiteral("wellbeing"); }
    void retranslate() override;
    QWidget* tools() override;
    QVariant state() const override;
    void restore(const QVariant& state) override;
    QStringList breadcrumbs() const override;
    void restoreCrumb(int index) override;

    /// What the figures were reckoned from last; null before.
    std::shared_ptr<const Wellbeing> wellbeing() const { return m_wellbeing; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void addView(WellbeingView view, QWidget* widget);
    void connectViews();
    void openList(const std::vector<quint32>& rows, const QString& name);
    void forgetLists(); ///< of orders that may be gone
    /// What m_place.list is, where it is there still.
    std::shared_ptr<const OrderList> list() const;
    void connectAll();
    void addExports();
    void setChoosing(bool isChoosing);
    void readChoices();
    void choose(const WellbeingSettings& settings);
    void keepChoices();
    void fillBaselines();
    void compute();
    void take(std::shared_ptr<const Wellbeing> wellbeing);
    void showStale();
    void present();
    QWidget* presentIndex(); ///< answers what is to be seen
    void showTools();
    void go(const WellbeingPlace& place);
    void openMark(const Wellbeing::Mark& mark);

    Session& m_session;
    WellbeingInput m_choices; ///< in force: settings, dictionary, residents
    WellbeingInput m_asked; ///< what the newest figures were asked from
    std::shared_ptr<const Wellbeing> m_wellbeing;
    Period m_period; ///< of the session, when the place was chosen
    bool m_wasRevealed = false;
    bool m_isChosenHere = false; ///< read-only: settings are not those of the workspace
    WellbeingPlace m_place;
    QTimer* m_keeping; ///< a slider that moves is not written at every step

    WellbeingTools* m_tools;
    QStackedWidget* m_stack;
    IndexView* m_index;
    WellbeingEmpty* m_empty;
    MarkOrders* m_orders;
    ThreeRatesView* m_rates;
    DictionaryView* m_dictionary;
    PopulationView* m_residents;
    ListedOrders* m_listed;
    std::vector<std::shared_ptr<const OrderList>> m_lists; ///< by number; null: dropped
    std::vector<std::pair<WellbeingView, QWidget*>> m_views;
};

} // namespace redial

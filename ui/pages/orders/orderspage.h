#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/orders/orderbook.h"
#include "ui/common/page.h"
#include "ui/session/batchlist.h"

#include <optional>

class QLabel;
class QPushButton;

namespace redial {

class ListView;
class OrderPane;
class OrdersModel;
class Session;

/// All orders of the period and filter, or those a search found; beneath, the one that is chosen with
/// its caller's timeline.
class OrdersPage : public Page {
    Q_OBJECT
public:
    OrdersPage(Session& session, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("orders"); }
    QString title() const override { return tr("Orders"); }
    QString iconName() const override { return QStringLiteral("orders"); }
    void retranslate() override;
    QWidget* tools() override;
    QVariant state() const override;
    /// A map as state() makes it, or a text to search.
    void restore(const QVariant& state) override;
    QStringList breadcrumbs() const override;
    void restoreCrumb(int index) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Listed {
        std::shared_ptr<const OrderBook> book;
        std::vector<quint32> rows; ///< newest first
        qint64 found = 0;
        std::optional<Error> error;
    };
    void layOut();
    void refresh(); ///< lists anew, at once when the page is seen, else when it is
    void list();
    void listBatch();
    void search();
    void take(Listed listed);
    void openOrder(std::optional<OrderId> order, bool isStep);
    void showHeadline();
    void exportList();

    Session& m_session;
    QString m_search; ///< empty: the period's orders
    std::optional<BatchList> m_batch; ///< the orders behind a count of an import
    std::optional<OrderId> m_order;
    qint64 m_found = 0;
    bool m_isListing = false;
    bool m_isOutdated = true;
    bool m_wasRevealed = false;
    QString m_problem;

    QWidget* m_tools;
    QPushButton* m_all;
    QPushButton* m_export;
    QLabel* m_headline;
    QLabel* m_hint;
    QWidget* m_lists;
    OrdersModel* m_model;
    ListView* m_list;
    OrderPane* m_pane;
    QWidget* m_paneFrame;
};

} // namespace redial

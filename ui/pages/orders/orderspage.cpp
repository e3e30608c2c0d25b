#include "ui/pages/orders/orderspage.h"

#include "core/orders/orderlist.h"
#include "core/wording/errors.h"
#include "core/wording/formatting.h"
#include "ui/common/theme.h"
#include "ui/pages/orders/listview.h"
#include "ui/pages/orders/orderpane.h"
#include "ui/pages/orders/ordersexport.h"
#include "ui/pages/orders/ordersmodel.h"
#include "ui/pages/orders/saiddelegate.h"
#include "ui/pages/orders/surface.h"
#include "ui/session/session.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace redial {

namespace {

const QString lane = QStringLiteral("orders");
constexpr size_t mostFound = 10000;

} // namespace

OrdersPage::OrdersPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_tools(new QWidget(this))
    , m_all(new QPushButton)
    , m_export(new QPushButton)
    , m_headline(new QLabel)
    , m_hint(new QLabel)
    , m_lists(new QWidget)
    , m_model(new OrdersModel(session, OrdersModel::Kind::List, QStringLiteral("order-texts"), this))
    , m_list(new ListView)
    , m_pane(new OrderPane(session, QStringLiteral("order")))
    , m_paneFrame(new Surface(m_pane))
{
    layOut();
    connect(&m_session, &Session::resultsChanged, this, &OrdersPage::refresh);
    connect(&m_session, &Session::opened, this, [this] {
        m_search.clear();
        m_batch.reset();
        m_order.reset();
        refresh();
    });
    connect(&m_session, &Session::schemeChanged, this, [this] {
        if (m_wasRevealed == m_session.isRevealed())
            return;
        m_wasRevealed = m_session.isRevealed();
        refresh();
    });
    connect(m_list, &ListView::rowActivated, this, [this](int row) {
        if (row >= 0)
            openOrder(m_model->orders().order(m_model->bookRow(row)), true);
    });
    connect(m_pane, &OrderPane::orderChosen, this, [this](OrderId order) { openOrder(order, true); });
    connect(m_all, &QPushButton::clicked, this, [this] {
        restore({});
        emit stateChanged();
    });
    connect(m_export, &QPushButton::clicked, this, &OrdersPage::exportList);
    retranslate();
}

void OrdersPage::layOut()
{
    const int grid = Theme::grid();
    m_list->setObjectName(QStringLiteral("orderList"));
    m_headline->setObjectName(QStringLiteral("ordersHeadline"));
    m_hint->setObjectName(QStringLiteral("ordersHint"));
    m_all->setObjectName(QStringLiteral("allOrders"));
    m_export->setObjectName(QStringLiteral("exportOrders"));
    m_headline->setTextFormat(Qt::PlainText);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setContentsMargins(0, grid, 0, 0);

    auto* tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(grid);
    tools->addWidget(m_all);
    tools->addWidget(m_export);
    m_tools->hide();

    m_list->setModel(m_model);
    m_list->setItemDelegateForColumn(
        OrdersModel::sectionOf(OrdersModel::Kind::List, OrdersModel::Said), new SaidDelegate(m_list));
    m_list->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    connect(m_list->horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_model, &OrdersModel::sort);
    m_list->horizontalHeader()->setSectionsClickable(true);

    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(new Surface(m_list));
    splitter->addWidget(m_paneFrame);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({300, 300});
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(3 * grid);
    auto* lists = new QVBoxLayout(m_lists);
    lists->setContentsMargins(0, 0, 0, 0);
    lists->addWidget(splitter);
    m_paneFrame->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addWidget(m_headline);
    layout->addWidget(m_hint);
    layout->addWidget(m_lists, 1);
    layout->addStretch(0);
}

void OrdersPage::refresh()
{
    m_isOutdated = true;
    if (!m_session.book()) {
        m_session.tasks().cancel(lane);
        take({});
    } else if (isVisible()) {
        list();
    }
}

void OrdersPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isOutdated && m_session.book())
        list();
}

void OrdersPage::list()
{
    m_isOutdated = false;
    if (m_batch) {
        listBatch();
        return;
    }
    if (!m_search.isEmpty()) {
        search();
        return;
    }
    m_isListing = true;
    showHeadline();
    m_session.tasks().run(
        lane, {}, this,
        [book = m_session.book(), filter = m_session.scheme().filter, period = m_session.period()](
            Progress&) {
            Listed listed{book, listOrders(*book, filter, period), 0, {}};
            listed.found = static_cast<qint64>(listed.rows.size());
            return listed;
        },
        [this](Listed listed) { take(std::move(listed)); });
}

void OrdersPage::listBatch()
{
    m_isListing = true;
    showHeadline();
    m_session.tasks().run(
        lane, {}, this,
        [workspace = m_session.workspace(), book = m_session.book(), batch = *m_batch](Progress&) {
            Listed listed{book, {}, 0, {}};
            const Result<std::vector<OrderId>> orders = workspace->batchOrders(batch.batch, batch.part);
            if (!orders) {
                listed.error = orders.error();
                return listed;
            }
            listed.rows = rowsOfOrders(*book, *orders);
            listed.found = static_cast<qint64>(listed.rows.size());
            return listed;
        },
        [this](Listed listed) { take(std::move(listed)); });
}

void OrdersPage::search()
{
    m_isListing = true;
    showHeadline();
    m_session.tasks().run(
        lane, tr("Searching"), this,
        [workspace = m_session.workspace(), book = m_session.book(), text = m_search.toStdString()](
            Progress& progress) {
            Listed listed{book, {}, 0, {}};
            const Result<FoundOrders> found = workspace->searchOrders(text, mostFound, progress);
            if (!found) {
                listed.error = found.error();
                return listed;
            }
            listed.rows = rowsOfOrders(*book, found->ids);
            listed.found = found->found;
            return listed;
        },
        [this](Listed listed) { take(std::move(listed)); });
}

void OrdersPage::take(Listed listed)
{
    m_isListing = false;
    m_problem.clear();
    if (listed.error)
        m_problem = listed.error->code == ErrorCode::Cancelled ? tr("The search was stopped.")
                                                               : errorSentence(*listed.error);
    m_found = listed.found;
    if (listed.book)
        m_model->show(listed.book, std::move(listed.rows));
    else
        m_model->clear();
    if (m_list->horizontalHeader()->sortIndicatorSection() != 0
        || m_list->horizontalHeader()->sortIndicatorOrder() != Qt::DescendingOrder)
        m_model->sort(m_list->horizontalHeader()->sortIndicatorSection(),
            m_list->horizontalHeader()->sortIndicatorOrder());
    const auto width = [this](OrdersModel::Column column, const QString& like) {
        m_list->setColumnWidth(OrdersModel::sectionOf(OrdersModel::Kind::List, column),
            m_list->fontMetrics().horizontalAdvance(like) + 6 * Theme::grid());
    };
    width(OrdersModel::Time, QStringLiteral("2024-03-04 09:12"));
    width(OrdersModel::Caller, QStringLiteral("0000 ****0000"));
    width(OrdersModel::Agent, QStringLiteral("0000 0000"));
    width(OrdersModel::Type, QStringLiteral("0000 0000"));
    width(OrdersModel::Region, QStringLiteral("0000 0000 00"));
    width(OrdersModel::Said, QString(64, QLatin1Char('0')));
    showHeadline();
    openOrder(m_order, false);
    if (m_model->rowCount() == 1 && !m_search.isEmpty() && !m_order)
        openOrder(m_model->orders().order(m_model->bookRow(0)), false);
}

void OrdersPage::openOrder(std::optional<OrderId> order, bool isStep)
{
    const bool isNew = m_order != order;
    m_order = order;
    m_paneFrame->setVisible(order.has_value());
    m_pane->show(order);
    if (order && !m_model->rows().empty()) {
        const auto row = rowOfOrder(m_model->orders().book(), *order);
        const int at = row ? m_model->rowOf(*row) : -1;
        if (at >= 0)
            m_list->setCurrentIndex(m_model->index(at, 0));
        else
            m_list->clearSelection();
    }
    if (isNew && isStep)
        emit stateChanged();
    else
        emit breadcrumbsChanged();
}

void OrdersPage::showHeadline()
{
    const QString count = Formatting::count(m_found);
    QString text;
    QString hint;
    if (!m_session.hasWorkspace()) {
        text = tr("No workspace is open: open one, or drop an export of the order system on the window.");
    } else if (!m_session.book()) {
        text = tr("The orders are being read.");
    } else if (!m_problem.isEmpty()) {
        text = m_problem;
    } else if (m_batch) {
        text = m_isListing ? tr("Listing the orders…") : m_batch->headline(m_found);
        if (!m_isListing)
            hint = tr("The period does not matter. Orders that a later import replaced stand there.");
    } else if (!m_search.isEmpty()) {
        text = m_isListing ? tr("Searching “%1”…").arg(m_search)
            : m_found == 1 ? tr("1 order for “%1”").arg(m_search)
                           : tr("%1 orders for “%2”").arg(count, m_search);
        if (!m_isListing && m_found > static_cast<qint64>(mostFound))
            hint = tr("The newest %1 are shown.").arg(Formatting::count(static_cast<qint64>(mostFound)));
        else if (!m_isListing && m_found == 0)
            hint =
                tr("Found are whole phone numbers (also where they are shown masked) or at least four digits "
                   "of one, order ids, and words that all stand in title and content. The period does not "
                   "matter.");
    } else {
        text = m_isListing ? tr("Listing the orders…")
                           : tr("%1 orders: %2").arg(count, Formatting::period(m_session.period()));
        if (!m_isListing && m_found == 0)
            hint = tr("There are no orders in this period and filter: choose another period, or import the "
                      "months it covers.");
    }
    m_headline->setText(text);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_lists->setVisible(m_model->rowCount() > 0);
    m_all->setVisible(!m_search.isEmpty() || m_batch);
    m_export->setEnabled(m_model->rowCount() > 0 && !m_isListing);
}

void OrdersPage::exportList()
{
    if (!m_model->rows().empty())
        exportOrders(m_session, this, m_model->orders().bookPointer(), m_model->rows(), m_headline->text(),
            !m_search.isEmpty() || m_batch);
}

QWidget* OrdersPage::tools()
{
    return m_tools;
}

QVariant OrdersPage::state() const
{
    QVariantMap state = m_batch ? m_batch->toState() : QVariantMap();
    if (!m_search.isEmpty())
        state.insert(QStringLiteral("search"), m_search);
    if (m_order)
        state.insert(QStringLiteral("order"), m_order->value);
    return state;
}

void OrdersPage::restore(const QVariant& state)
{
    QVariantMap map = state.toMap();
    if (state.typeId() == QMetaType::QString)
        map = {{QStringLiteral("search"), state}};
    const QString search = map.value(QStringLiteral("search")).toString().trimmed();
    std::optional<OrderId> order;
    if (const QVariant id = map.value(QStringLiteral("order")); id.isValid())
        order = OrderId(id.toLongLong());
    const std::optional<BatchList> batch = BatchList::fromState(map);
    const bool isSame = search == m_search && batch == m_batch && !m_isOutdated && m_problem.isEmpty();
    m_search = search;
    m_batch = batch;
    if (isSame && !m_isListing) {
        openOrder(order, false);
        return;
    }
    m_order = order;
    m_isOutdated = true;
    if (m_session.book())
        list();
    emit breadcrumbsChanged();
}

QStringList OrdersPage::breadcrumbs() const
{
    QStringList crumbs;
    if (m_batch)
        crumbs << m_batch->crumb();
    if (!m_search.isEmpty())
        crumbs << tr("Search “%1”").arg(m_search);
    if (m_order)
        crumbs << tr("Order");
    return crumbs;
}

void OrdersPage::restoreCrumb(int index)
{
    QVariantMap map = index >= 0 && m_batch ? m_batch->toState() : QVariantMap();
    if (index >= 0 && !m_search.isEmpty())
        map.insert(QStringLiteral("search"), m_search);
    restore(map);
    emit stateChanged();
}

void OrdersPage::retranslate()
{
    m_all->setText(tr("All orders of the period"));
    m_export->setText(tr("Export…"));
    m_list->setAccessibleName(tr("Orders"));
    m_model->retranslate();
    m_pane->retranslate();
    showHeadline();
}

} // namespace redial

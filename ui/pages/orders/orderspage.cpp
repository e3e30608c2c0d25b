#include "ui/pages/orders/orderspage.h"

#include "core/wording/errors.h"
#include "ui/common/densetable.h"
#include "ui/common/emptystate.h"
#include "ui/common/theme.h"
#include "ui/pages/orders/orderpane.h"
#include "ui/pages/orders/ordersexport.h"
#include "ui/pages/orders/ordersmodel.h"
#include "ui/pages/orders/saiddelegate.h"
#include "ui/pages/orders/surface.h"
#include "ui/session/session.h"
#include "ui/session/setlink.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace redial {

OrdersPage::OrdersPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_listing(new OrderListing(session, this))
    , m_roster(session.roster())
    , m_tools(new QWidget(this))
    , m_all(new QPushButton)
    , m_export(new QPushButton)
    , m_headline(new QLabel)
    , m_hint(new EmptyState(QStringLiteral("ordersHint")))
    , m_lists(new QWidget)
    , m_model(new OrdersModel(session, OrdersModel::Kind::List, QStringLiteral("order-texts"), this))
    , m_list(new DenseTable(DenseTable::SortedBy::Model))
    , m_pane(new OrderPane(session, QStringLiteral("order")))
    , m_paneFrame(new Surface(m_pane))
{
    layOut();
    connect(&m_session, &Session::resultsChanged, this, &OrdersPage::refresh);
    connect(&m_session, &Session::opened, this, [this] {
        m_question = {};
        m_order.reset();
        refresh();
    });
    connect(&m_session, &Session::settingsChanged, this, [this] {
        if (m_roster != m_session.roster())
            refresh();
    });
    connect(m_listing, &OrderListing::came, this, &OrdersPage::take);
    connect(m_listing, &OrderListing::sorted, this, [this](const OrderListing::Listed& listed) {
        if (!listed.error && !m_model->orders().isEmpty() && listed.book == m_model->orders().bookPointer())
            m_model->show(listed.book, listed.rows);
        openOrder(m_order, false);
    });
    connect(&m_session, &Session::schemeChanged, this, [this] {
        if (m_wasRevealed == m_session.isRevealed())
            return;
        m_wasRevealed = m_session.isRevealed();
        refresh();
    });
    connect(m_list, &DenseTable::rowActivated, this, [this](int row) {
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
    m_all->setObjectName(QStringLiteral("allOrders"));
    m_export->setObjectName(QStringLiteral("exportOrders"));
    m_headline->setTextFormat(Qt::PlainText);

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
    connect(m_list->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &OrdersPage::sort);
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
        m_listing->stop();
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
    m_listing->ask(m_question);
    showHeadline();
}

void OrdersPage::take(const OrderListing::Listed& listed)
{
    m_problem.clear();
    if (listed.error)
        m_problem = listed.error->code == ErrorCode::Cancelled ? tr("The search was stopped.")
                                                               : errorSentence(*listed.error);
    m_found = listed.found;
    m_roster = m_session.roster();
    if (listed.book)
        m_model->show(listed.book, listed.rows);
    else
        m_model->clear();
    const QHeaderView* header = m_list->horizontalHeader();
    if (header->sortIndicatorSection() != 0 || header->sortIndicatorOrder() != Qt::DescendingOrder)
        sort();
    fitColumns();
    showHeadline();
    openOrder(m_order, false);
    if (m_model->rowCount() == 1 && !m_question.isOfPeriod() && !m_order)
        openOrder(m_model->orders().order(m_model->bookRow(0)), false);
}

void OrdersPage::sort()
{
    const int section = m_list->horizontalHeader()->sortIndicatorSection();
    const Qt::SortOrder order = m_list->horizontalHeader()->sortIndicatorOrder();
    m_listing->stopSorting();
    if (m_model->rows().empty())
        return;
    if (section == OrdersModel::sectionOf(OrdersModel::Kind::List, OrdersModel::OrderNumber))
        m_listing->sortByOrderId(m_model->orders().bookPointer(), m_model->rows(), order);
    else
        m_model->sort(section, order);
}

void OrdersPage::fitColumns()
{
    const auto width = [this](OrdersModel::Column column, const QString& like) {
        m_list->setColumnWidth(OrdersModel::sectionOf(OrdersModel::Kind::List, column),
            m_list->fontMetrics().horizontalAdvance(like) + 6 * Theme::grid());
    };
    width(OrdersModel::Time, QStringLiteral("2024-03-04 09:12"));
    width(OrdersModel::Caller, QStringLiteral("0000 ****0000"));
    width(OrdersModel::Agent,
        m_roster->isEmpty() ? QStringLiteral("0000 0000") : QStringLiteral("0000 0000 0000"));
    width(OrdersModel::Type, QStringLiteral("0000 0000"));
    width(OrdersModel::Region, QStringLiteral("0000 0000 00"));
    width(OrdersModel::OrderNumber, QStringLiteral("GD20240304000000"));
    // What was said has the rest.
    const int said = OrdersModel::sectionOf(OrdersModel::Kind::List, OrdersModel::Said);
    int taken = 0;
    for (int section = 0; section < m_model->columnCount(); ++section)
        if (section != said)
            taken += m_list->columnWidth(section);
    m_list->setColumnWidth(said, std::max(220, m_list->viewport()->width() - taken));
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
    const auto toPage = [this](const char* id) {
        return [this, id] { emit pageRequested(QLatin1String(id), {}); };
    };
    m_headline->setText(m_listing->headline(m_found, m_problem));
    const QString hint = m_problem.isEmpty() ? m_listing->hint(m_found) : QString();
    std::vector<EmptyState::Way> ways;
    if (!m_session.hasWorkspace()) {
        ways = {{QStringLiteral("ordersToStart"), tr("Open or begin a workspace"), toPage("welcome")}};
    } else if (m_session.book() && m_found == 0 && !m_listing->isRunning()) {
        if (m_session.book()->size() == 0)
            ways = {{QStringLiteral("ordersToImport"), tr("Import orders"), toPage("import")}};
        else if (m_question.isOfPeriod())
            ways = {{QStringLiteral("ordersAllPeriod"), tr("Look at all orders"),
                [this] { emit pageRequested(QStringLiteral("orders"), SetLink::state(CallSet::All)); }}};
    }
    const bool isEmpty = m_model->rowCount() == 0;
    const bool isSettled = isEmpty && !m_listing->isRunning();
    if (isSettled)
        m_hint->sayInMiddle(m_headline->text(), hint, ways);
    else
        m_hint->say(hint, ways);
    m_hint->setVisible(isSettled || !hint.isEmpty());
    m_headline->setVisible(!isSettled);
    m_lists->setVisible(!isEmpty);
    m_all->setVisible(!m_question.isOfPeriod());
    m_export->setEnabled(m_model->rowCount() > 0 && !m_listing->isRunning());
}

void OrdersPage::exportList()
{
    if (!m_model->rows().empty())
        exportOrders(m_session, this, m_model->orders().bookPointer(), m_model->rows(), m_headline->text(),
            m_question.isOfAllPeriods() ? Period() : m_session.period());
}

QWidget* OrdersPage::tools()
{
    return m_tools;
}

QVariant OrdersPage::state() const
{
    QVariantMap state;
    if (!m_question.search.isEmpty())
        state.insert(QStringLiteral("search"), m_question.search);
    if (m_question.set)
        state = SetLink::state(*m_question.set).toMap();
    if (m_question.batch)
        state = m_question.batch->toState();
    if (m_order)
        state.insert(QStringLiteral("order"), m_order->value);
    return state;
}

void OrdersPage::restore(const QVariant& state)
{
    QVariantMap map = state.toMap();
    if (state.typeId() == QMetaType::QString)
        map = {{QStringLiteral("search"), state}};
    OrderListing::Question question{map.value(QStringLiteral("search")).toString().trimmed(),
        callSetFromName(map.value(QStringLiteral("set")).toString().toStdString()),
        BatchList::fromState(map)};
    std::optional<OrderId> order;
    if (const QVariant id = map.value(QStringLiteral("order")); id.isValid())
        order = OrderId(id.toLongLong());
    const bool isSame = question == m_question && !m_isOutdated && m_problem.isEmpty();
    m_question = std::move(question);
    if (isSame && !m_listing->isRunning()) {
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
    if (!m_question.search.isEmpty())
        crumbs << tr("Search “%1”").arg(OrderListing::shownSearch(m_question.search, m_session.isRevealed()));
    else if (m_question.set)
        crumbs << tr("Orders of a figure");
    else if (m_question.batch)
        crumbs << m_question.batch->crumb();
    if (m_order)
        crumbs << tr("Order");
    return crumbs;
}

void OrdersPage::restoreCrumb(int index)
{
    QVariantMap map = index >= 0 ? state().toMap() : QVariantMap();
    map.remove(QStringLiteral("order"));
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

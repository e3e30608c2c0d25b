#include "ui/pages/wellbeing/listedorders.h"

#include "core/wording/formatting.h"
#include "ui/common/densetable.h"
#include "ui/common/theme.h"
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

#include <algorithm>

namespace redial {

namespace {

int section(OrdersModel::Column column)
{
    return OrdersModel::sectionOf(OrdersModel::Kind::List, column);
}

} // namespace

ListedOrders::ListedOrders(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_headline(new QLabel)
    , m_export(new QPushButton)
    , m_model(
          new OrdersModel(session, OrdersModel::Kind::List, QStringLiteral("wellbeing-listed-texts"), this))
    , m_table(new DenseTable(DenseTable::SortedBy::Model))
    , m_pane(new OrderPane(session, QStringLiteral("wellbeing-listed-order")))
    , m_paneFrame(new Surface(m_pane))
{
    layOut();
    connect(m_table, &DenseTable::rowActivated, this, [this](int row) {
        if (row >= 0)
            emit orderChosen(m_model->orders().order(m_model->bookRow(row)));
    });
    connect(m_pane, &OrderPane::orderChosen, this, &ListedOrders::orderChosen);
    connect(m_export, &QPushButton::clicked, this, [this] {
        if (m_list)
            exportOrders(m_session, this, m_list->book, m_model->rows(), m_headline->text(), true);
    });
    retranslate();
}

void ListedOrders::layOut()
{
    const int grid = Theme::grid();
    m_headline->setObjectName(QStringLiteral("listedOrders.headline"));
    m_export->setObjectName(QStringLiteral("listedOrders.export"));
    m_table->setObjectName(QStringLiteral("listedOrders.list"));
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont bold = font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(section(OrdersModel::Said), new SaidDelegate(m_table));
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
        [this](int column, Qt::SortOrder order) {
            // Order numbers stand on disk only.
            if (column != section(OrdersModel::OrderNumber))
                m_model->sort(column, order);
        });
    auto* top = new QHBoxLayout;
    top->addWidget(m_headline, 1);
    top->addWidget(m_export);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(new Surface(m_table));
    splitter->addWidget(m_paneFrame);
    splitter->setSizes({300, 300});
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(3 * grid);
    m_paneFrame->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addLayout(top);
    layout->addWidget(splitter, 1);
}

void ListedOrders::show(std::shared_ptr<const OrderList> list, std::optional<OrderId> order)
{
    if (m_list != list) {
        m_list = std::move(list);
        m_model->show(m_list->book, m_list->rows);
        m_table->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
        m_model->sort(0, Qt::DescendingOrder);
        fitColumns();
    }
    m_order = order;
    showHeadline();
    m_paneFrame->setVisible(m_order.has_value());
    m_pane->show(m_order);
    if (!m_order)
        return;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->orders().order(m_model->bookRow(row)) == *m_order) {
            m_table->setCurrentIndex(m_model->index(row, 0));
            return;
        }
    m_table->clearSelection(); // another one of the caller's timeline
}

void ListedOrders::fitColumns()
{
    const auto width = [this](OrdersModel::Column column, const QString& like) {
        m_table->setColumnWidth(
            section(column), m_table->fontMetrics().horizontalAdvance(like) + 6 * Theme::grid());
    };
    width(OrdersModel::Time, QStringLiteral("2024-03-04 09:12"));
    width(OrdersModel::Caller, QStringLiteral("0000 ****0000"));
    width(OrdersModel::Agent, QStringLiteral("0000 0000 0000"));
    width(OrdersModel::Type, QStringLiteral("0000 0000"));
    width(OrdersModel::Region, QStringLiteral("0000 0000 00"));
    width(OrdersModel::OrderNumber, QStringLiteral("GD20240304000000"));
    int taken = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (column != section(OrdersModel::Said))
            taken += m_table->columnWidth(column);
    m_table->setColumnWidth(section(OrdersModel::Said), std::max(220, m_table->viewport()->width() - taken));
}

void ListedOrders::showHeadline()
{
    if (m_list)
        m_headline->setText(QStringList{
            m_list->name, tr("%n order(s)", nullptr, Formatting::grammaticalNumber(std::ssize(m_list->rows)))}
                                .join(QStringLiteral(" · ")));
}

void ListedOrders::clear()
{
    m_list.reset();
    m_order.reset();
    m_model->clear();
    m_pane->show({});
}

void ListedOrders::forgetTexts()
{
    if (m_list)
        m_model->show(m_list->book, m_model->rows());
    m_pane->show(m_order);
}

void ListedOrders::retranslate()
{
    m_export->setText(tr("Export…"));
    m_table->setAccessibleName(tr("Orders"));
    m_model->retranslate();
    m_pane->retranslate();
    showHeadline();
}

} // namespace redial

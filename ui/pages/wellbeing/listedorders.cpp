#include "ui/pages/wellbeing/listedorders.h"

#include "core/wording/formatting.h"
#include "ui/common/densetable.h"
#include "ui/common/keptsplitter.h"
#include "ui/common/theme.h"
#include "ui/pages/orders/orderlisting.h"
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
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace redial {

namespace {

int section(OrdersModel::Column column)
{
    return OrdersModel::sectionOf(OrdersModel::Kind::List, column);
}

} // namespace

ListedOrders::ListedOrders(Session& session, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_headline(new QLabel)
    , m_figure(new QLabel)
    , m_choices(new QHBoxLayout)
    , m_export(new QPushButton)
    , m_model(new OrdersModel(session, OrdersModel::Kind::List, name + QStringLiteral("-texts"), this))
    , m_sorter(new OrderListing(session, this))
    , m_table(new DenseTable(DenseTable::SortedBy::Model))
    , m_pane(new OrderPane(session, name + QStringLiteral("-order")))
    , m_paneFrame(new Surface(m_pane))
{
    layOut(name);
    connect(m_table, &DenseTable::rowActivated, this, [this](int row) {
        if (row >= 0)
            emit orderChosen(m_model->orders().order(m_model->bookRow(row)));
    });
    connect(m_sorter, &OrderListing::sorted, this, [this](const OrderListing::Listed& listed) {
        if (!listed.error && m_list && m_sorted == m_list && listed.book == m_list->book)
            m_model->show(listed.book, listed.rows);
        selectOrder();
    });
    connect(m_pane, &OrderPane::orderChosen, this, &ListedOrders::orderChosen);
    connect(m_export, &QPushButton::clicked, this, &ListedOrders::exportList);
    retranslate();
}

void ListedOrders::layOut(const QString& name)
{
    const int grid = Theme::grid();
    m_headline->setObjectName(name + QStringLiteral(".headline"));
    m_figure->setObjectName(name + QStringLiteral(".figure"));
    m_export->setObjectName(name + QStringLiteral(".export"));
    m_table->setObjectName(name + QStringLiteral(".list"));
    QFont bold = font();
    bold.setBold(true);
    m_headline->setFont(bold);
    for (QLabel* label : {m_headline, m_figure}) {
        label->setTextFormat(Qt::PlainText);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_figure->setForegroundRole(QPalette::PlaceholderText);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(section(OrdersModel::Said), new SaidDelegate(m_table));
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ListedOrders::sort);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_headline);
    words->addWidget(m_figure);
    auto* top = new QHBoxLayout;
    top->addLayout(words, 1);
    top->addLayout(m_choices);
    top->addSpacing(grid);
    top->addWidget(m_export);
    auto* splitter = new KeptSplitter(Qt::Vertical, QStringLiteral("wellbeing-orders"), {300, 300});
    splitter->addWidget(new Surface(m_table));
    splitter->addWidget(m_paneFrame);
    splitter->setHandleWidth(3 * grid);
    m_paneFrame->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addLayout(top);
    layout->addWidget(splitter, 1);
}

void ListedOrders::addChoice(QPushButton* button)
{
    m_choices->addWidget(button);
}

void ListedOrders::setHeadline(const QString& headline)
{
    m_headline->setText(headline);
}

void ListedOrders::setFigure(const QString& figure)
{
    m_figure->setText(figure);
}

qint64 ListedOrders::count() const
{
    return m_list ? std::ssize(m_list->rows) : 0;
}

QString ListedOrders::countText() const
{
    return tr("%1 order(s)", nullptr, Formatting::grammaticalNumber(count())).arg(Formatting::count(count()));
}

void ListedOrders::show(std::shared_ptr<const OrderList> list)
{
    if (m_list == list)
        return;
    m_list = std::move(list);
    m_export->setEnabled(count() > 0);
    if (!m_list)
        return; // what is listed stays until the next list is there
    m_headline->setText(m_list->name);
    m_figure->setText(countText());
    m_model->show(m_list->book, m_list->rows);
    sort();
    fitColumns();
    selectOrder();
}

void ListedOrders::sort()
{
    const int column = m_table->horizontalHeader()->sortIndicatorSection();
    const Qt::SortOrder order = m_table->horizontalHeader()->sortIndicatorOrder();
    m_sorter->stopSorting();
    if (m_model->rows().empty())
        return;
    m_sorted = m_list;
    if (column == section(OrdersModel::OrderNumber))
        m_sorter->sortByOrderId(m_model->orders().bookPointer(), m_model->rows(), order);
    else
        m_model->sort(column, order);
}

void ListedOrders::fitColumns()
{
    // The last one is stretched: what it asks for counts, not what it has.
    int taken = 0;
    const auto width = [&](OrdersModel::Column column, const QString& like) {
        const int wide = m_table->fontMetrics().horizontalAdvance(like) + 6 * Theme::grid();
        m_table->setColumnWidth(section(column), wide);
        taken += wide;
    };
    width(OrdersModel::Time, QStringLiteral("2024-03-04 09:12"));
    width(OrdersModel::Caller, QStringLiteral("0000 ****0000"));
    width(OrdersModel::Agent,
        m_session.roster()->isEmpty() ? QStringLiteral("0000 0000") : QStringLiteral("0000 0000 0000"));
    width(OrdersModel::Type, QStringLiteral("0000 0000"));
    width(OrdersModel::Region, QStringLiteral("0000 0000 00"));
    width(OrdersModel::OrderNumber, QStringLiteral("GD20240304000000"));
    // The scroll bar may come a moment later.
    const int room = std::min(
        m_table->viewport()->width(), m_table->width() - m_table->verticalScrollBar()->sizeHint().width());
    m_table->setColumnWidth(section(OrdersModel::Said), std::max(220, room - taken));
}

void ListedOrders::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Once what lies inside has its size.
    QTimer::singleShot(0, this, &ListedOrders::fitColumns);
}

void ListedOrders::showOrder(std::optional<OrderId> order)
{
    m_order = order;
    m_paneFrame->setVisible(m_order.has_value());
    m_pane->show(m_order);
    selectOrder();
}

void ListedOrders::selectOrder()
{
    if (!m_order || m_model->rows().empty())
        return;
    const auto row = rowOfOrder(m_model->orders().book(), *m_order);
    const int at = row ? m_model->rowOf(*row) : -1;
    if (at >= 0)
        m_table->setCurrentIndex(m_model->index(at, 0));
    else
        m_table->clearSelection(); // another one of the caller's timeline
}

void ListedOrders::exportList()
{
    if (count() > 0)
        exportOrders(m_session, this, m_list->book, m_model->rows(),
            QStringList{m_headline->text(), m_figure->text()}.join(QStringLiteral(" · ")), {});
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
    if (m_list)
        m_figure->setText(countText());
}

} // namespace redial

#include "ui/pages/wellbeing/markorders.h"

#include "core/wording/formatting.h"
#include "core/wording/wellbeingwording.h"
#include "ui/common/densetable.h"
#include "ui/common/theme.h"
#include "ui/pages/orders/orderlisting.h"
#include "ui/pages/orders/orderpane.h"
#include "ui/pages/orders/ordersexport.h"
#include "ui/pages/orders/ordersmodel.h"
#include "ui/pages/orders/saiddelegate.h"
#include "ui/pages/orders/surface.h"
#include "ui/session/session.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace redial {

namespace {

const QString lane = QStringLiteral("wellbeing-orders");

int section(OrdersModel::Column column)
{
    return OrdersModel::sectionOf(OrdersModel::Kind::List, column);
}

} // namespace

struct MarkOrders::Found {
    std::shared_ptr<const Wellbeing> wellbeing;
    NamedMark mark;
    std::vector<quint32> rows;
};

MarkOrders::MarkOrders(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_headline(new QLabel)
    , m_figure(new QLabel)
    , m_part(new QPushButton)
    , m_whole(new QPushButton)
    , m_export(new QPushButton)
    , m_model(new OrdersModel(session, OrdersModel::Kind::List, QStringLiteral("wellbeing-texts"), this))
    , m_sorter(new OrderListing(session, this))
    , m_list(new DenseTable(DenseTable::SortedBy::Model))
    , m_pane(new OrderPane(session, QStringLiteral("wellbeing-order")))
    , m_paneFrame(new Surface(m_pane))
{
    layOut();
    connect(m_list, &DenseTable::rowActivated, this, [this](int row) {
        if (row >= 0)
            emit orderChosen(m_model->orders().order(m_model->bookRow(row)));
    });
    connect(m_sorter, &OrderListing::sorted, this, [this](const OrderListing::Listed& listed) {
        if (!listed.error && m_isListed && m_sorted == m_mark
            && listed.book == m_model->orders().bookPointer())
            m_model->show(listed.book, listed.rows);
        showOrder();
    });
    connect(m_pane, &OrderPane::orderChosen, this, &MarkOrders::orderChosen);
    connect(m_part, &QPushButton::clicked, this, [this] { emit partChosen(true); });
    connect(m_whole, &QPushButton::clicked, this, [this] { emit partChosen(false); });
    connect(m_export, &QPushButton::clicked, this, &MarkOrders::exportList);
}

void MarkOrders::layOut()
{
    const int grid = Theme::grid();
    m_headline->setObjectName(QStringLiteral("markOrders.headline"));
    m_figure->setObjectName(QStringLiteral("markOrders.figure"));
    m_part->setObjectName(QStringLiteral("markOrders.part"));
    m_whole->setObjectName(QStringLiteral("markOrders.whole"));
    m_export->setObjectName(QStringLiteral("markOrders.export"));
    m_list->setObjectName(QStringLiteral("markOrders.list"));
    QFont bold = font();
    bold.setBold(true);
    m_headline->setFont(bold);
    for (QLabel* label : {m_headline, m_figure}) {
        label->setTextFormat(Qt::PlainText);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_figure->setForegroundRole(QPalette::PlaceholderText);
    auto* which = new QButtonGroup(this);
    for (QPushButton* button : {m_part, m_whole}) {
        button->setCheckable(true);
        which->addButton(button);
    }

    m_list->setModel(m_model);
    m_list->setItemDelegateForColumn(section(OrdersModel::Said), new SaidDelegate(m_list));
    m_list->horizontalHeader()->setSectionsClickable(true);
    m_list->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    connect(m_list->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &MarkOrders::sort);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_headline);
    words->addWidget(m_figure);
    auto* top = new QHBoxLayout;
    top->addLayout(words, 1);
    top->addWidget(m_part);
    top->addWidget(m_whole);
    top->addSpacing(grid);
    top->addWidget(m_export);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(new Surface(m_list));
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

void MarkOrders::show(
    std::shared_ptr<const Wellbeing> wellbeing, const NamedMark& mark, std::optional<OrderId> order)
{
    m_order = order;
    if (m_wellbeing != wellbeing || m_mark != mark) {
        m_wellbeing = std::move(wellbeing);
        m_mark = mark;
        m_isListed = false;
        const auto looked = m_mark->in(*m_wellbeing);
        if (!looked) {
            take({m_wellbeing, mark, {}});
            return;
        }
        m_session.tasks().run(
            lane, {}, this,
            [wellbeing = m_wellbeing, looked = *looked, mark](Progress&) {
                Found found{wellbeing, mark, wellbeing->rowsOf(looked)};
                sortRows(found.rows, *wellbeing->input().book, OrderKey::Time, Qt::DescendingOrder);
                return found;
            },
            [this](const Found& found) {
                if (found.wellbeing == m_wellbeing && m_mark == found.mark)
                    take(found);
            });
    }
    showHeadline();
    showOrder();
}

void MarkOrders::take(const Found& found)
{
    m_isListed = true;
    m_model->show(found.wellbeing->input().book, found.rows);
    const QHeaderView* header = m_list->horizontalHeader();
    if (header->sortIndicatorSection() != 0 || header->sortIndicatorOrder() != Qt::DescendingOrder)
        sort();
    fitColumns();
    showHeadline();
    showOrder();
}

void MarkOrders::sort()
{
    const int column = m_list->horizontalHeader()->sortIndicatorSection();
    const Qt::SortOrder order = m_list->horizontalHeader()->sortIndicatorOrder();
    m_sorter->stopSorting();
    if (m_model->rows().empty())
        return;
    m_sorted = m_mark;
    if (column == section(OrdersModel::OrderNumber))
        m_sorter->sortByOrderId(m_model->orders().bookPointer(), m_model->rows(), order);
    else
        m_model->sort(column, order);
}

void MarkOrders::fitColumns()
{
    const auto width = [this](OrdersModel::Column column, const QString& like) {
        m_list->setColumnWidth(
            section(column), m_list->fontMetrics().horizontalAdvance(like) + 6 * Theme::grid());
    };
    width(OrdersModel::Time, QStringLiteral("2024-03-04 09:12"));
    width(OrdersModel::Caller, QStringLiteral("0000 ****0000"));
    width(OrdersModel::Agent,
        m_session.roster()->isEmpty() ? QStringLiteral("0000 0000") : QStringLiteral("0000 0000 0000"));
    width(OrdersModel::Type, QStringLiteral("0000 0000"));
    width(OrdersModel::Region, QStringLiteral("0000 0000 00"));
    width(OrdersModel::OrderNumber, QStringLiteral("GD20240304000000"));
    int taken = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (column != section(OrdersModel::Said))
            taken += m_list->columnWidth(column);
    m_list->setColumnWidth(section(OrdersModel::Said), std::max(220, m_list->viewport()->width() - taken));
}

void MarkOrders::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Once what lies inside has its size.
    QTimer::singleShot(0, this, &MarkOrders::fitColumns);
}

void MarkOrders::showOrder()
{
    m_paneFrame->setVisible(m_order.has_value());
    m_pane->show(m_order);
    if (!m_order || m_model->rows().empty())
        return;
    const auto row = rowOfOrder(m_model->orders().book(), *m_order);
    const int at = row ? m_model->rowOf(*row) : -1;
    if (at >= 0)
        m_list->setCurrentIndex(m_model->index(at, 0));
    else
        m_list->clearSelection();
}

void MarkOrders::showHeadline()
{
    if (!m_wellbeing || !m_mark)
        return;
    const auto mark = m_mark->in(*m_wellbeing);
    m_part->setVisible(mark && mark->indicator && *mark->indicator != Indicator::OrderRate);
    m_whole->setVisible(m_part->isVisibleTo(this));
    m_export->setEnabled(m_isListed && !m_model->rows().empty());
    if (!mark) {
        m_headline->setText(tr("This figure is not there any more"));
        m_figure->clear();
        return;
    }
    m_headline->setText(QStringList{unitName(*m_wellbeing, mark->unit),
        periodName(*m_wellbeing, mark->period), markName(*m_wellbeing, *mark)}
                            .join(QStringLiteral(" · ")));
    const WellbeingFigure& figure = m_wellbeing->figure(mark->unit, mark->period);
    QStringList facts;
    const auto score = [&](const QString& name, const std::optional<double>& value) {
        facts << (value ? tr("%1 %2", "name and score").arg(name, Formatting::decimal(*value, 1))
                        : tr("%1: not scored").arg(name));
    };
    if (mark->dimension && mark->indicator) {
        const IndicatorFigure& one =
            figure.dimensions[*mark->dimension].indicators[static_cast<size_t>(*mark->indicator)];
        facts << WellbeingWording::figure(*mark->indicator, one, !m_wellbeing->input().population.isEmpty());
        score(tr("Score"), one.score);
        m_part->setText(QStringLiteral("%1 %2").arg(
            WellbeingWording::part(*mark->indicator), Formatting::count(one.part)));
        m_whole->setText(QStringLiteral("%1 %2").arg(
            WellbeingWording::whole(*mark->indicator), Formatting::count(static_cast<qint64>(one.of))));
        (mark->part ? m_part : m_whole)->setChecked(true);
    } else if (mark->dimension) {
        score(tr("Score"), figure.dimensions[*mark->dimension].score);
    } else {
        score(tr("Index"), figure.index);
    }
    if (m_isListed)
        facts << tr("%1 order(s)", nullptr, Formatting::grammaticalNumber(std::ssize(m_model->rows())))
                     .arg(Formatting::count(std::ssize(m_model->rows())));
    m_figure->setText(facts.join(QStringLiteral(" · ")));
}

void MarkOrders::exportList()
{
    if (m_isListed && !m_model->rows().empty())
        exportOrders(m_session, this, m_model->orders().bookPointer(), m_model->rows(),
            m_headline->text() + QStringLiteral(" · ") + m_figure->text(), true);
}

void MarkOrders::clear()
{
    m_session.tasks().cancel(lane);
    m_wellbeing.reset();
    m_mark.reset();
    m_order.reset();
    m_isListed = false;
    m_model->clear();
    m_pane->show({});
}

void MarkOrders::forgetTexts()
{
    if (m_wellbeing && m_isListed)
        m_model->show(m_wellbeing->input().book, m_model->rows());
    m_pane->show(m_order);
}

void MarkOrders::retranslate()
{
    m_export->setText(tr("Export…"));
    m_list->setAccessibleName(tr("Orders of the figure"));
    m_model->retranslate();
    m_pane->retranslate();
    showHeadline();
}

} // namespace redial

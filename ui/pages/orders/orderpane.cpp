#include "ui/pages/orders/orderpane.h"

#include "core/wording/errors.h"
#include "core/wording/formatting.h"
#include "core/wording/orderwording.h"
#include "ui/common/densetable.h"
#include "ui/common/theme.h"
#include "ui/pages/orders/ordersmodel.h"
#include "ui/pages/orders/saiddelegate.h"
#include "ui/pages/orders/timelinestrip.h"
#include "ui/session/session.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace redial {

std::optional<quint32> rowOfOrder(const OrderBook& book, OrderId order)
{
    const std::vector<qint64>& orders = book.columns().orders;
    const auto found = std::find(orders.begin(), orders.end(), order.value);
    if (found == orders.end())
        return std::nullopt;
    return static_cast<quint32>(found - orders.begin());
}

OrderPane::OrderPane(Session& session, const QString& lane, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_lane(lane)
    , m_title(new QLabel)
    , m_timelineTitle(new QLabel)
    , m_facts(new QTextBrowser)
    , m_strip(new TimelineStrip)
    , m_timeline(
          new OrdersModel(session, OrdersModel::Kind::Timeline, lane + QStringLiteral("-timeline"), this))
    , m_list(new DenseTable(DenseTable::SortedBy::Model))
{
    const int grid = Theme::grid();
    m_facts->setObjectName(QStringLiteral("orderFacts"));
    m_facts->setFrameShape(QFrame::NoFrame);
    m_facts->setStyleSheet(QStringLiteral("QTextBrowser { border: none; }"));
    m_facts->setOpenLinks(false);
    m_title->setObjectName(QStringLiteral("orderTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setContentsMargins(2 * grid, 2 * grid, 2 * grid, grid);
    m_timelineTitle->setObjectName(QStringLiteral("timelineTitle"));
    m_timelineTitle->setTextFormat(Qt::PlainText);
    m_timelineTitle->setContentsMargins(2 * grid, 2 * grid, 2 * grid, grid);
    for (QLabel* label : {m_title, m_timelineTitle}) {
        QFont bold = label->font();
        bold.setBold(true);
        label->setFont(bold);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_list->setObjectName(QStringLiteral("timeline"));
    m_list->setModel(m_timeline);
    m_list->setItemDelegateForColumn(
        OrdersModel::sectionOf(OrdersModel::Kind::Timeline, OrdersModel::Said), new SaidDelegate(m_list));
    m_list->horizontalHeader()->setSortIndicatorShown(false);

    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addWidget(m_title);
    leftLayout->addWidget(m_facts, 1);
    auto* right = new QWidget;
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(0);
    rightLayout->addWidget(m_timelineTitle);
    rightLayout->addWidget(m_strip);
    rightLayout->addWidget(m_list, 1);
    auto* splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    connect(m_list, &DenseTable::rowActivated, this, [this](int row) {
        if (row >= 0)
            emit orderChosen(m_timeline->orders().order(m_timeline->bookRow(row)));
    });
}

void OrderPane::show(std::optional<OrderId> order)
{
    m_order = order;
    m_row.reset();
    const auto book = m_session.book();
    if (order && book)
        m_row = rowOfOrder(*book, *order);
    showTimeline();
    showTitle();
    m_facts->clear();
    if (m_row)
        fetchFacts();
}

void OrderPane::showTimeline()
{
    if (!m_row) {
        m_timeline->clear();
        m_strip->show({}, {});
        return;
    }
    const auto book = m_session.book();
    const OrderColumns& columns = book->columns();
    const quint32 caller = columns.callers[*m_row];
    std::vector<quint32> rows{*m_row}; // of an unknown caller: the order alone
    if (caller != 0) {
        rows.resize(book->callerBegin()[caller + 1] - book->callerBegin()[caller]);
        std::iota(rows.begin(), rows.end(), book->callerBegin()[caller]);
    }
    std::vector<quint32> times;
    for (const quint32 row : rows)
        times.push_back(columns.times[row]);
    m_strip->show(std::move(times), columns.times[*m_row]);
    m_timeline->show(book, std::move(rows));
    m_timeline->setMarked(m_row);
    m_list->resizeColumnToContents(OrdersModel::sectionOf(OrdersModel::Kind::Timeline, OrdersModel::Time));
    m_list->setColumnWidth(0, m_list->columnWidth(0) + 2 * Theme::grid());
    const QFontMetrics metrics = m_list->fontMetrics();
    const QString since = m_timeline->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString();
    const int widest = std::max(metrics.horizontalAdvance(since),
        metrics.horizontalAdvance(
            QStringLiteral("+ %1").arg(Formatting::elapsed(Timestamp::secondsPerDay - 60))));
    m_list->setColumnWidth(1, widest + 8 * Theme::grid());
    m_list->resizeColumnToContents(OrdersModel::sectionOf(OrdersModel::Kind::Timeline, OrdersModel::Agent));
    if (const int at = m_timeline->rowOf(*m_row); at >= 0) {
        m_list->setCurrentIndex(m_timeline->index(at, 0));
        m_list->scrollTo(m_timeline->index(at, 0), QAbstractItemView::PositionAtCenter);
    }
}

void OrderPane::showTitle()
{
    if (!m_row) {
        m_title->setText(m_order ? tr("This order is no longer in the workspace.") : QString());
        m_timelineTitle->clear();
        return;
    }
    const BookOrders& orders = m_timeline->orders();
    m_title->setText(tr("Order of %1").arg(orders.fullTime(*m_row)));
    const auto calls = static_cast<qint64>(m_timeline->rows().size());
    const bool known = orders.book().columns().callers[*m_row] != 0;
    if (!known)
        m_timelineTitle->setText(tr("The caller is unknown: no timeline."));
    else if (calls == 1)
        m_timelineTitle->setText(tr("Caller %1: no other call").arg(orders.caller(*m_row)));
    else
        m_timelineTitle->setText(
            tr("Caller %1: all %2 orders").arg(orders.caller(*m_row), Formatting::count(calls)));
    m_strip->setAccessibleName(m_timelineTitle->text());
}

void OrderPane::fetchFacts()
{
    m_session.tasks().run(
        m_lane + QStringLiteral("-facts"), {}, this,
        [workspace = m_session.workspace(), id = *m_order](
            Progress&) { return workspace->orders(std::span(&id, 1)); },
        [this, id = *m_order](const Result<std::vector<StoredOrder>>& orders) {
            if (m_order != id)
                return;
            if (!orders)
                m_facts->setPlainText(errorSentence(orders.error()));
            else if (orders->empty())
                m_facts->setPlainText(tr("This order is no longer in the workspace."));
            else
                showFacts(orders->front());
        });
}

void OrderPane::showFacts(const StoredOrder& order)
{
    const Reveal reveal = m_session.isRevealed() ? Reveal::Revealed : Reveal::Masked;
    QString html = QStringLiteral("<table cellspacing='0' cellpadding='4' width='100%'>");
    bool inExtras = false;
    for (const OrderFact& fact : OrderWording::facts(order, reveal, *m_session.roster())) {
        if (fact.isExtra && !inExtras) {
            inExtras = true;
            html +=
                QStringLiteral("<tr><td colspan='2' style='padding-top:12px; color:%1'><b>%2</b></td></tr>")
                    .arg(Theme::mutedText().name(), tr("Other columns of the source").toHtmlEscaped());
        }
        html += QStringLiteral("<tr><td style='color:%1; white-space:nowrap; padding-right:12px'>%2</td>"
                               "<td width='100%'>%3</td></tr>")
                    .arg(Theme::mutedText().name(), fact.name.toHtmlEscaped(),
                        fact.value.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
    }
    m_facts->setHtml(html + QStringLiteral("</table>"));
}

void OrderPane::retranslate()
{
    m_facts->setAccessibleName(tr("All fields of the order"));
    m_list->setAccessibleName(tr("All orders of the caller"));
    m_timeline->retranslate();
    if (m_order)
        show(m_order);
}

} // namespace redial

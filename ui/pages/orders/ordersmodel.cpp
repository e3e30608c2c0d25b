#include "ui/pages/orders/ordersmodel.h"

#include "core/wording/formatting.h"
#include "ui/common/tablemodel.h"
#include "ui/common/theme.h"
#include "ui/pages/orders/showntexts.h"
#include "ui/session/session.h"

#include <QFont>

#include <algorithm>
#include <span>

namespace redial {

namespace {

std::span<const OrdersModel::Column> columnsOf(OrdersModel::Kind kind)
{
    static constexpr OrdersModel::Column list[] = {OrdersModel::Time, OrdersModel::Caller, OrdersModel::Agent,
        OrdersModel::Said, OrdersModel::Type, OrdersModel::Region, OrdersModel::OrderNumber};
    static constexpr OrdersModel::Column timeline[] = {
        OrdersModel::Time, OrdersModel::Since, OrdersModel::Agent, OrdersModel::Said};
    static constexpr OrdersModel::Column cards[] = {OrdersModel::Said};
    switch (kind) {
    case OrdersModel::Kind::List:
        return list;
    case OrdersModel::Kind::Timeline:
        return timeline;
    case OrdersModel::Kind::Cards:
        return cards;
    }
    Q_UNREACHABLE();
}

} // namespace

OrdersModel::OrdersModel(Session& session, Kind kind, const QString& lane, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_kind(kind)
    , m_texts(new ShownTexts(session, lane, this))
{
    connect(m_texts, &ShownTexts::loaded, this, &OrdersModel::textsCame);
}

void OrdersModel::show(std::shared_ptr<const OrderBook> book, std::vector<quint32> rows)
{
    beginResetModel();
    m_texts->forget();
    m_orders = BookOrders(
        std::move(book), m_session.isRevealed() ? Reveal::Revealed : Reveal::Masked, m_session.roster());
    m_rows = std::move(rows);
    m_orders.setYearOf(m_rows);
    endResetModel();
}

void OrdersModel::clear()
{
    beginResetModel();
    m_texts->forget();
    m_rows.clear();
    m_marked.reset();
    m_orders = BookOrders();
    endResetModel();
}

int OrdersModel::rowOf(quint32 bookRow) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), bookRow);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void OrdersModel::setMarked(std::optional<quint32> bookRow)
{
    m_marked = bookRow;
    textsCame();
}

void OrdersModel::textsCame()
{
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void OrdersModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    textsCame();
}

int OrdersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OrdersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columnsOf(m_kind).size());
}

OrdersModel::Column OrdersModel::columnAt(int section) const
{
    return columnsOf(m_kind)[static_cast<size_t>(section)];
}

int OrdersModel::sectionOf(Kind kind, Column column)
{
    const auto columns = columnsOf(kind);
    const auto found = std::find(columns.begin(), columns.end(), column);
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

QString OrdersModel::said(quint32 row) const
{
    const ShownTexts::Text* text = m_texts->text(m_orders.order(row));
    return text ? text->said : QStringLiteral("…");
}

QString OrdersModel::card(quint32 row) const
{
    const BookOrders::Outcome outcome = m_orders.outcome(row);
    QStringList parts{m_orders.time(row), m_orders.agent(row), m_orders.tag(row)};
    parts << outcome.bad << outcome.usual << said(row);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString OrdersModel::since(int at) const
{
    if (at == 0)
        return {};
    const std::vector<quint32>& times = m_orders.book().columns().times;
    const qint64 seconds = qint64{times[bookRow(at)]} - times[bookRow(at - 1)];
    constexpr qint64 day = Timestamp::secondsPerDay;
    // Hours say little where it was weeks.
    return QStringLiteral("+ ")
        + (seconds >= 4 * day ? Formatting::duration(seconds / day * day) : Formatting::elapsed(seconds));
}

QString OrdersModel::text(quint32 row, int at, Column column) const
{
    switch (column) {
    case Time:
        return m_orders.time(row);
    case Since:
        return since(at);
    case Caller:
        return m_orders.caller(row);
    case Agent:
        return m_orders.agent(row);
    case Said: {
        if (m_kind == Kind::Cards)
            return card(row);
        const QString tag = m_orders.tag(row);
        return tag.isEmpty() ? said(row) : tag + QStringLiteral(" · ") + said(row);
    }
    case Type:
        return m_orders.type(row);
    case Region:
        return m_orders.region(row);
    case OrderNumber: {
        const ShownTexts::Text* text = m_texts->text(m_orders.order(row));
        return text ? text->orderId : QStringLiteral("…");
    }
    case columnCountOfAll:
        break;
    }
    return {};
}

QVariant OrdersModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Column column = columnAt(index.column());
    const quint32 row = bookRow(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TableRole::Export:
        return text(row, index.row(), column);
    case Qt::ToolTipRole:
        if (column == Said)
            return QStringLiteral("<p><b>%1</b></p><p>%2</p>")
                .arg(m_orders.category(row).toHtmlEscaped(), said(row).toHtmlEscaped());
        if (column == Agent)
            return m_orders.agentInFull(row);
        return column == Time ? QVariant(m_orders.fullTime(row)) : QVariant();
    case Qt::FontRole:
        if (m_marked == row) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::ForegroundRole:
        return column == Since ? QVariant(Theme::accent()) : QVariant();
    case OrderRole::Tag:
        return column == Said ? QVariant(m_orders.tag(row)) : QVariant();
    case OrderRole::Said:
        return column == Said ? QVariant(said(row)) : QVariant();
    case OrderRole::Time:
        return m_orders.time(row);
    case OrderRole::Agent:
        return m_orders.agent(row);
    case OrderRole::Outcome:
        return m_orders.outcome(row).usual;
    case OrderRole::BadOutcome:
        return m_orders.outcome(row).bad;
    case OrderRole::Order:
        return m_orders.order(row).value;
    case TableRole::Row:
        return row;
    default:
        return {};
    }
}

QVariant OrdersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (columnAt(section)) {
    case Time:
        return tr("Call");
    case Since:
        return tr("Since the call before");
    case Caller:
        return tr("Caller");
    case Agent:
        return tr("Agent");
    case Said:
        return tr("What was said");
    case Type:
        return tr("Type");
    case Region:
        return tr("Region");
    case OrderNumber:
        return tr("Order id");
    case columnCountOfAll:
        break;
    }
    return {};
}

void OrdersModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || m_rows.empty() || m_kind != Kind::List)
        return;
    OrderKey key = OrderKey::Time;
    switch (columnAt(column)) {
    case Caller:
        key = OrderKey::Caller;
        break;
    case Agent:
        key = OrderKey::Agent;
        break;
    case Said:
        key = OrderKey::Category;
        break;
    case Type:
        key = OrderKey::Type;
        break;
    case Region:
        key = OrderKey::Region;
        break;
    case Time:
    case Since:
    case OrderNumber: // on disk: not sorted by
    case columnCountOfAll:
        break;
    }
    beginResetModel();
    sortRows(m_rows, m_orders.book(), key, order);
    endResetModel();
}

void OrdersModel::readTextsOf(const std::vector<int>& rows, std::function<void()> then)
{
    std::vector<OrderId> orders;
    for (const int row : rows)
        orders.push_back(m_orders.order(bookRow(row)));
    m_texts->read(std::move(orders), std::move(then));
}

} // namespace redial

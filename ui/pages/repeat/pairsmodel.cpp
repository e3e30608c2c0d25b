#include "ui/pages/repeat/pairsmodel.h"

#include "core/wording/formatting.h"
#include "ui/common/tablemodel.h"
#include "ui/common/theme.h"
#include "ui/pages/orders/showntexts.h"
#include "ui/session/session.h"

#include <algorithm>

namespace redial {

PairsModel::PairsModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_texts(new ShownTexts(session, QStringLiteral("pair-texts"), this))
{
    connect(m_texts, &ShownTexts::loaded, this, &PairsModel::textsCame);
}

void PairsModel::show(std::shared_ptr<const Repeats> repeats, std::vector<quint32> rows, Which which)
{
    beginResetModel();
    m_texts->forget();
    m_repeats = std::move(repeats);
    m_group = std::move(rows);
    m_which = which;
    m_orders = BookOrders(
        m_repeats->book, m_session.isRevealed() ? Reveal::Revealed : Reveal::Masked, m_session.roster());
    m_orders.setYearOf(m_group);
    choose();
    endResetModel();
}

void PairsModel::clear()
{
    beginResetModel();
    m_texts->forget();
    m_repeats.reset();
    m_group.clear();
    m_rows.clear();
    m_orders = BookOrders();
    endResetModel();
}

void PairsModel::setWhich(Which which)
{
    if (m_which == which || !m_repeats)
        return;
    beginResetModel();
    m_which = which;
    choose();
    endResetModel();
}

void PairsModel::choose()
{
    m_rows.clear();
    for (const quint32 row : m_group)
        if (m_which == Which::All || isRepeated(row))
            m_rows.push_back(row);
    arrange();
}

bool PairsModel::isRepeated(quint32 bookRow) const
{
    return m_repeats->states[bookRow] == Repeats::State::BaseRepeated;
}

qint64 PairsModel::secondsBetween(quint32 row) const
{
    if (!isRepeated(row))
        return -1;
    const std::vector<quint32>& times = m_orders.book().columns().times;
    return qint64{times[m_repeats->repeatedBy[row]]} - times[row];
}

void PairsModel::arrange()
{
    const auto sortBy = [this](auto value) {
        std::sort(m_rows.begin(), m_rows.end(), [&](quint32 a, quint32 b) {
            const qint64 left = value(a);
            const qint64 right = value(b);
            // Calls without a repeat come last whichever way.
            if ((left < 0) != (right < 0))
                return right < 0;
            if (left != right)
                return m_sortOrder == Qt::AscendingOrder ? left < right : right < left;
            return a < b;
        });
    };
    const OrderBook& book = m_orders.book();
    switch (static_cast<Column>(m_sortColumn)) {
    case Time:
        return sortRows(m_rows, book, OrderKey::Time, m_sortOrder);
    case Caller:
        return sortRows(m_rows, book, OrderKey::Caller, m_sortOrder);
    case Agent:
        return sortRows(m_rows, book, OrderKey::Agent, m_sortOrder);
    case Said:
        return sortRows(m_rows, book, OrderKey::Category, m_sortOrder);
    case Between:
        return sortBy([this](quint32 row) { return secondsBetween(row); });
    case RepeatTime:
        return sortBy([&](quint32 row) {
            return isRepeated(row) ? qint64{book.columns().times[m_repeats->repeatedBy[row]]} : -1;
        });
    case RepeatSaid:
        return sortBy([&](quint32 row) {
            return isRepeated(row) ? qint64{book.columns().categories[m_repeats->repeatedBy[row]]} : -1;
        });
    case columnCountOfAll:
        break;
    }
}

void PairsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCountOfAll)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    if (m_rows.empty())
        return;
    beginResetModel();
    arrange();
    endResetModel();
}

void PairsModel::textsCame()
{
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PairsModel::forgetTexts()
{
    if (m_repeats)
        show(m_repeats, m_group, m_which);
}

void PairsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    textsCame();
}

int PairsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PairsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnCountOfAll;
}

QString PairsModel::said(quint32 row) const
{
    const ShownTexts::Text* text = m_texts->text(m_orders.order(row));
    return text ? text->said : QStringLiteral("…");
}

QString PairsModel::text(quint32 row, Column column) const
{
    const bool repeated = isRepeated(row);
    const quint32 repeat = m_repeats->repeatedBy[row];
    const auto withTag = [this](quint32 of) {
        const QString tag = m_orders.tag(of);
        return tag.isEmpty() ? said(of) : tag + QStringLiteral(" · ") + said(of);
    };
    switch (column) {
    case Time:
        return m_orders.time(row);
    case Caller:
        return m_orders.caller(row);
    case Agent:
        return m_orders.agent(row);
    case Said:
        return withTag(row);
    case Between:
        return repeated ? QStringLiteral("→ %1 →").arg(Formatting::elapsed(secondsBetween(row)))
                        : tr("not back");
    case RepeatTime:
        return repeated ? m_orders.time(repeat) : QString();
    case RepeatSaid:
        return repeated ? withTag(repeat) : QString();
    case columnCountOfAll:
        break;
    }
    return {};
}

QVariant PairsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    const quint32 row = bookRow(index.row());
    const bool isSecond = column == RepeatTime || column == RepeatSaid;
    const bool repeated = isRepeated(row);
    const quint32 of = isSecond && repeated ? m_repeats->repeatedBy[row] : row;
    const bool hasSaid = column == Said || (column == RepeatSaid && repeated);
    switch (role) {
    case Qt::DisplayRole:
    case TableRole::Export:
        return text(row, column);
    case Qt::ToolTipRole:
        if (hasSaid)
            return QStringLiteral("<p><b>%1</b></p><p>%2</p>")
                .arg(m_orders.category(of).toHtmlEscaped(), said(of).toHtmlEscaped());
        if (column == Agent)
            return m_orders.agentInFull(row);
        return column == Time || (column == RepeatTime && repeated) ? QVariant(m_orders.fullTime(of))
                                                                    : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(column == Between ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter));
    case Qt::ForegroundRole:
        if (column == Between)
            return repeated ? Theme::accent() : Theme::paleText();
        return {};
    case OrderRole::Tag: // the second call's only where it is about something else
        if (column == RepeatSaid && repeated && m_orders.tag(of) == m_orders.tag(row))
            return {};
        return hasSaid ? QVariant(m_orders.tag(of)) : QVariant();
    case OrderRole::Said:
        return hasSaid ? QVariant(said(of)) : QVariant();
    case OrderRole::Order:
        return m_orders.order(of).value;
    case TableRole::Row:
        return row;
    default:
        return {};
    }
}

QVariant PairsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(section == Between ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Time:
        return tr("Call");
    case Caller:
        return tr("Caller");
    case Agent:
        return tr("Agent");
    case Said:
        return tr("What was said");
    case Between:
        return tr("Interval");
    case RepeatTime:
        return tr("Called again");
    case RepeatSaid:
        return tr("What they said the second time");
    case columnCountOfAll:
        break;
    }
    return {};
}

void PairsModel::readTextsOf(const std::vector<int>& rows, std::function<void()> then)
{
    std::vector<OrderId> orders;
    for (const int row : rows) {
        orders.push_back(order(row));
        if (isRepeated(bookRow(row)))
            orders.push_back(m_orders.order(repeatOf(row)));
    }
    m_texts->read(std::move(orders), std::move(then));
}

} // namespace redial

#include "ui/pages/callers/detailsmodel.h"

#include "core/reports/orderbatches.h"
#include "ui/common/tablemodel.h"
#include "ui/pages/callers/followuptexts.h"
#include "ui/pages/orders/bookorders.h"
#include "ui/pages/orders/showntexts.h"
#include "ui/session/session.h"

#include <algorithm>
#include <numeric>

namespace redial {

namespace {

using Kind = DetailTable::Kind;

const QString sortLane = QStringLiteral("callers-details-sort");

std::optional<OrderKey> bookKey(Kind kind)
{
    switch (kind) {
    case Kind::Time:
        return OrderKey::Time;
    case Kind::Caller:
        return OrderKey::Caller;
    case Kind::Agent:
        return OrderKey::Agent;
    case Kind::Category:
    case Kind::LastCategory:
        return OrderKey::Category;
    case Kind::Type:
        return OrderKey::Type;
    case Kind::Region:
        return OrderKey::Region;
    case Kind::Department:
        return OrderKey::Department;
    default: // a figure of the row itself
        return std::nullopt;
    }
}

/// What a row is sorted by; nothing: last.
std::optional<qint64> figure(
    Kind kind, const BurstDetail& detail, const OrderBook& book, const std::optional<FollowUpState>& state)
{
    const auto known = [](quint32 seconds) {
        return seconds == 0 ? std::nullopt : std::optional<qint64>(seconds);
    };
    switch (kind) {
    case Kind::State:
        return state ? std::optional<qint64>(static_cast<int>(*state)) : std::nullopt;
    case Kind::Rank:
        return detail.rank;
    case Kind::NextCall:
        return detail.nextCall ? std::optional(detail.nextCall->seconds) : std::nullopt;
    case Kind::HoursUntil:
        return detail.secondsUntilNext;
    case Kind::CallsWithin:
        return detail.callsWithin;
    case Kind::ClosedAt:
        return known(book.columns().closedAt[detail.row]);
    case Kind::DueAt:
        return known(book.columns().dueAt[detail.row]);
    default:
        return std::nullopt;
    }
}

/// Texts of one column, as they stand on the screen; what has none comes last either way.
std::vector<quint32> sortedTexts(
    const QStringList& texts, std::vector<quint32> order, Qt::SortOrder direction)
{
    const QCollator collator = nameCollator();
    std::vector<std::optional<QCollatorSortKey>> keys;
    for (const QString& text : texts)
        keys.push_back(text.isEmpty() ? std::nullopt : std::optional(collator.sortKey(text)));
    std::stable_sort(order.begin(), order.end(), [&](quint32 a, quint32 b) {
        if (!keys[a] || !keys[b])
            return keys[a].has_value() && !keys[b];
        return direction == Qt::AscendingOrder ? *keys[a] < *keys[b] : *keys[b] < *keys[a];
    });
    return order;
}

} // namespace

DetailsModel::DetailsModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_texts(new ShownTexts(session, QStringLiteral("callers-details"), this))
    , m_columns(DetailTable::columns({}))
    , m_rows(std::make_shared<const std::vector<DetailRow>>())
{
    connect(m_texts, &ShownTexts::loaded, this, &DetailsModel::textsCame);
}

void DetailsModel::readTexts()
{
    m_texts->setFurther([columns = m_columns, cells = m_cells](const StoredOrder& order) {
        QStringList texts;
        for (const TableCell& cell : cells.cells(columns, order))
            texts << DetailTable::text(cell).simplified();
        return texts;
    });
}

void DetailsModel::setExtraColumns(const std::vector<std::string>& extras)
{
    beginResetModel();
    m_texts->forget();
    m_columns = DetailTable::columns(extras);
    readTexts();
    endResetModel();
}

void DetailsModel::show(std::shared_ptr<const CallersData> shown, BurstStates states)
{
    beginResetModel();
    m_session.tasks().cancel(sortLane);
    m_texts->forget();
    m_book = shown ? shown->book : nullptr;
    m_rows = shown ? shown->details : std::make_shared<const std::vector<DetailRow>>();
    m_states = std::move(states);
    m_cells =
        DetailTable(m_book, m_session.roster(), m_session.isRevealed() ? Reveal::Revealed : Reveal::Masked);
    readTexts();
    m_order.resize(m_rows->size());
    std::iota(m_order.begin(), m_order.end(), 0U);
    endResetModel();
    sort(m_sortedBy, m_sortOrder);
}

void DetailsModel::setStates(BurstStates states)
{
    m_states = std::move(states);
    textsCame();
}

void DetailsModel::textsCame()
{
    if (!m_order.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::shared_ptr<const std::vector<DetailRow>> DetailsModel::sortedRows() const
{
    auto rows = std::make_shared<std::vector<DetailRow>>();
    rows->reserve(m_order.size());
    for (const quint32 place : m_order)
        rows->push_back((*m_rows)[place]);
    return rows;
}

int DetailsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int DetailsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString DetailsModel::onDisk(const DetailRow& shown, size_t column) const
{
    const ShownTexts::Text* text = m_texts->text(m_book->order(shown.detail.row));
    return text != nullptr ? text->further.value(static_cast<qsizetype>(column)) : QStringLiteral("…");
}

QVariant DetailsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto at = static_cast<size_t>(index.column());
    const DetailTable::Column& column = m_columns[at];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(DetailTable::isFigure(column.kind) ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    if (role == TableRole::Row)
        return index.row();
    if (role != Qt::DisplayRole && role != TableRole::Export && role != Qt::ToolTipRole)
        return {};
    const DetailRow& shown = row(index.row());
    const std::optional<FollowUpState> state =
        shown.burst < m_states.size() ? m_states[shown.burst] : std::nullopt;
    if (column.kind == Kind::State && role == Qt::DisplayRole)
        return state ? stateMark(*state) : QStringLiteral("–");
    const QString text = DetailTable::isOnDisk(column.kind)
        ? onDisk(shown, at)
        : DetailTable::text(m_cells.cell(column, shown.detail, state));
    // A tip of many lines, not one across the screen.
    return role == Qt::ToolTipRole && !text.isEmpty() ? QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped())
                                                      : text;
}

QVariant DetailsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const DetailTable::Column& column = m_columns[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return column.title;
    return {};
}

DetailsModel::Places DetailsModel::sortedByBook(const DetailTable::Column& column, Qt::SortOrder order) const
{
    Places places(m_rows->size());
    std::iota(places.begin(), places.end(), 0U);
    if (const std::optional<OrderKey> key = bookKey(column.kind)) {
        // An order belongs to one burst: its row of the book says where it is here.
        std::vector<std::pair<quint32, quint32>> placeOf;
        std::vector<quint32> rows;
        for (const quint32 place : places) {
            rows.push_back((*m_rows)[place].detail.row);
            placeOf.emplace_back(rows.back(), place);
        }
        std::sort(placeOf.begin(), placeOf.end());
        sortRows(rows, *m_book, *key, order);
        for (size_t i = 0; i < rows.size(); ++i)
            places[i] =
                std::lower_bound(placeOf.begin(), placeOf.end(), std::pair(rows[i], quint32{0}))->second;
        return places;
    }
    std::vector<std::optional<qint64>> figures;
    for (const DetailRow& one : *m_rows)
        figures.push_back(figure(column.kind, one.detail, *m_book,
            one.burst < m_states.size() ? m_states[one.burst] : std::nullopt));
    std::stable_sort(places.begin(), places.end(), [&](quint32 a, quint32 b) {
        if (!figures[a] || !figures[b])
            return figures[a].has_value() && !figures[b];
        return order == Qt::AscendingOrder ? *figures[a] < *figures[b] : *figures[b] < *figures[a];
    });
    return places;
}

void DetailsModel::sortByDisk(size_t column, Qt::SortOrder direction)
{
    m_session.tasks().run(
        sortLane, tr("Sorting"), this,
        [workspace = m_session.workspace(), book = m_book, rows = m_rows, cells = m_cells,
            wanted = std::vector{m_columns[column]}, direction](Progress& progress) -> Result<Places> {
            OrderBatches orders(*workspace, rows->size(),
                [&](size_t place) { return book->order((*rows)[place].detail.row); });
            QStringList texts;
            for (size_t place = 0; place < rows->size(); ++place) {
                if (place % OrderBatches::atOnce == 0
                    && !progress.advance(static_cast<qint64>(place), std::ssize(*rows)))
                    return Error{ErrorCode::Cancelled, {}, {}};
                const Result<const StoredOrder*> order = orders.at(place);
                if (!order)
                    return order.error();
                texts << (*order != nullptr ? DetailTable::text(cells.cells(wanted, **order).front())
                                            : QString());
            }
            Places places(rows->size());
            std::iota(places.begin(), places.end(), 0U);
            return sortedTexts(texts, std::move(places), direction);
        },
        [this, rows = m_rows](const Result<Places>& places) {
            if (places && rows == m_rows)
                takeOrder(*places);
            else if (!places && places.error().code != ErrorCode::Cancelled)
                emit m_session.failed(places.error());
        });
}

void DetailsModel::sort(int column, Qt::SortOrder order)
{
    m_sortedBy = column;
    m_sortOrder = order;
    m_session.tasks().cancel(sortLane);
    if (!m_book)
        return;
    if (column < 0 || column >= columnCount()) {
        Places places(m_rows->size());
        std::iota(places.begin(), places.end(), 0U);
        takeOrder(std::move(places));
    } else if (DetailTable::isOnDisk(m_columns[static_cast<size_t>(column)].kind)) {
        sortByDisk(static_cast<size_t>(column), order);
    } else {
        takeOrder(sortedByBook(m_columns[static_cast<size_t>(column)], order));
    }
}

void DetailsModel::takeOrder(Places order)
{
    if (order == m_order)
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    Places rowOf(order.size());
    for (size_t row = 0; row < order.size(); ++row)
        rowOf[order[row]] = static_cast<quint32>(row);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& one : before)
        after << index(static_cast<int>(rowOf[m_order[static_cast<size_t>(one.row())]]), one.column());
    m_order = std::move(order);
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void DetailsModel::readTextsOf(const std::vector<int>& rows, std::function<void()> then)
{
    std::vector<OrderId> orders;
    for (const int at : rows)
        orders.push_back(m_book->order(row(at).detail.row));
    m_texts->read(std::move(orders), std::move(then));
}

} // namespace redial

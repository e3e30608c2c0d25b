#include "ui/pages/orders/orderlisting.h"

#include "core/orders/orderlist.h"
#include "core/wording/formatting.h"
#include "core/wording/masking.h"
#include "ui/pages/orders/orderidsort.h"
#include "ui/session/session.h"

namespace redial {

namespace {

const QString lane = QStringLiteral("orders");
const QString sortLane = QStringLiteral("orders-sort");

} // namespace

OrderListing::OrderListing(Session& session, QObject* parent) : QObject(parent), m_session(session) { }

void OrderListing::ask(const Question& question)
{
    m_question = question;
    m_isRunning = true;
    stopSorting();
    const auto deliver = [this](Listed listed) { take(std::move(listed)); };
    if (!question.search.isEmpty()) {
        m_session.tasks().run(
            lane, tr("Searching"), this,
            [workspace = m_session.workspace(), book = m_session.book(),
                text = question.search.toStdString()](Progress& progress) {
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
            deliver);
        return;
    }
    if (question.batch) {
        m_session.tasks().run(
            lane, {}, this,
            [workspace = m_session.workspace(), book = m_session.book(), batch = *question.batch](Progress&) {
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
            deliver);
        return;
    }
    m_session.tasks().run(
        lane, {}, this,
        [book = m_session.book(), matrix = m_session.matrix(), set = question.set,
            filter = m_session.scheme().filter, period = m_session.period()](Progress&) {
            Listed listed{book, {}, 0, {}};
            if (!set)
                listed.rows = listOrders(*book, filter, period);
            else if (matrix) {
                listed.book = matrix->repeats().book;
                listed.rows = rowsOf(matrix->repeats(), *set);
            }
            listed.found = static_cast<qint64>(listed.rows.size());
            return listed;
        },
        deliver);
}

void OrderListing::stop()
{
    m_session.tasks().cancel(lane);
    stopSorting();
    m_isRunning = false;
}

void OrderListing::take(Listed listed)
{
    m_isRunning = false;
    emit came(listed);
}

void OrderListing::sortByOrderId(
    std::shared_ptr<const OrderBook> book, std::vector<quint32> rows, Qt::SortOrder order)
{
    m_session.tasks().run(
        sortLane, tr("Sorting by order id"), this,
        [workspace = m_session.workspace(), book = std::move(book), rows = std::move(rows), order](
            Progress& progress) mutable {
            Listed listed{book, {}, 0, {}};
            Result<std::vector<quint32>> sorted =
                sortedByOrderId(*workspace, book, std::move(rows), order, progress);
            if (sorted)
                listed.rows = *std::move(sorted);
            else
                listed.error = sorted.error();
            listed.found = static_cast<qint64>(listed.rows.size());
            return listed;
        },
        [this](const Listed& listed) { emit sorted(listed); });
}

void OrderListing::stopSorting()
{
    m_session.tasks().cancel(sortLane);
}

QString OrderListing::shownSearch(const QString& search, bool isRevealed)
{
    return isRevealed ? search : Formatting::text(maskText(search.toStdString()));
}

QString OrderListing::headlineOfSet(qint64 found) const
{
    const QString count = Formatting::count(found);
    const int n = Formatting::grammaticalNumber(found);
    switch (*m_question.set) {
    case CallSet::All:
        return tr("%1 orders: all of the workspace", nullptr, n).arg(count);
    case CallSet::WithCaller:
        return tr("%1 orders with a caller: all of the workspace", nullptr, n).arg(count);
    case CallSet::Judged:
        return tr("%1 calls that the rate rests on", nullptr, n).arg(count);
    case CallSet::Repeated:
        return tr("%1 calls that were repeated", nullptr, n).arg(count);
    case CallSet::TooRecent:
        return tr("%1 calls too recent to judge", nullptr, n).arg(count);
    case CallSet::TooRecentBack:
        return tr("%1 calls too recent to judge whose callers are back already", nullptr, n).arg(count);
    case CallSet::Repeating:
        return tr("%1 calls that are repeats themselves", nullptr, n).arg(count);
    }
    Q_UNREACHABLE();
}

QString OrderListing::headline(qint64 found, const QString& problem) const
{
    if (!m_session.hasWorkspace())
        return tr("No workspace is open");
    if (!m_session.book())
        return tr("The orders are being read.");
    if (!problem.isEmpty())
        return problem;
    const QString count = Formatting::count(found);
    if (const QString search = shownSearch(m_question.search, m_session.isRevealed()); !search.isEmpty())
        return m_isRunning ? tr("Searching “%1”…").arg(search)
            : found == 0   ? tr("No order for “%1”").arg(search)
            : found == 1   ? tr("1 order for “%1”").arg(search)
                           : tr("%1 orders for “%2”").arg(count, search);
    if (m_isRunning)
        return tr("Listing the orders…");
    if (m_question.batch)
        return m_question.batch->headline(found);
    if (m_question.set)
        return headlineOfSet(found);
    if (m_session.book()->size() == 0)
        return tr("No orders yet");
    if (found == 0)
        return tr("No orders in this period");
    return tr("%1 orders: %2", nullptr, Formatting::grammaticalNumber(found))
        .arg(count, Formatting::period(m_session.period()));
}

QString OrderListing::hint(qint64 found) const
{
    if (!m_session.hasWorkspace())
        return tr("Open one, or drop an export of the order system on the window.");
    if (m_isRunning || !m_session.book())
        return {};
    if (m_question.batch)
        return tr("The period does not matter. Orders that a later import replaced stand there.");
    if (found > static_cast<qint64>(mostFound) && !m_question.search.isEmpty())
        return tr("The newest %1 are shown.").arg(Formatting::count(static_cast<qint64>(mostFound)));
    if (found > 0)
        return {};
    if (!m_question.search.isEmpty())
        return tr("Found are whole phone numbers (also where they are shown masked) or at least four digits "
                  "of one, order ids, and words that all stand in title and content. The period does not "
                  "matter.");
    if (m_session.book()->size() == 0)
        return tr("The workspace holds no orders yet: import an export of the order system first.");
    if (m_question.set)
        return tr("No order belongs to this figure any more: scheme or period have changed.");
    return tr("There are no orders in this period and filter: choose another period, or import the "
              "months it covers.");
}

} // namespace redial

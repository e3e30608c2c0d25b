#include "ui/pages/repeat/matrixexport.h"

#include "core/wording/orderwording.h"
#include "core/wording/repeatswording.h"
#include "ui/pages/orders/bookorders.h"
#include "ui/pages/orders/tablesaving.h"
#include "ui/pages/repeat/matrixmodel.h"
#include "ui/session/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace redial {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(redial::MatrixExport)
};

constexpr size_t pairsAtOnce = 1000;

/// The names and figures of a matrix in the order shown, without the model: the file is made on another
/// thread.
struct MatrixSnapshot {
    std::shared_ptr<const RepeatMatrix> matrix;
    std::vector<quint32> agents;
    std::vector<CategoryTree::Node> categories;
    std::shared_ptr<const AgentRoster> roster;
};

void appendTally(std::vector<TableCell>& cells, const RepeatTally& tally)
{
    if (tally.calls == 0) {
        cells.insert(cells.end(), 2, std::monostate{});
        return;
    }
    cells.push_back(TableShare{static_cast<double>(tally.repeats) / tally.calls});
    cells.push_back(TableCount{tally.calls});
}

std::vector<TableCell> matrixRow(const MatrixSnapshot& snapshot, qint64 row)
{
    const RepeatMatrix& matrix = *snapshot.matrix;
    const Repeats& repeats = matrix.repeats();
    std::vector<TableCell> cells;
    if (row == 0) {
        cells.push_back(Texts::tr("All"));
        appendTally(cells,
            {static_cast<quint32>(repeats.base), static_cast<quint32>(repeats.repeated),
                static_cast<quint32>(repeats.callers)});
        for (const CategoryTree::Node category : snapshot.categories)
            appendTally(cells, matrix.categories()[category]);
        return cells;
    }
    const quint32 agent = snapshot.agents[static_cast<size_t>(row) - 1];
    cells.push_back(OrderWording::agent(repeats.book->dictionaries().agents.at(agent), *snapshot.roster));
    appendTally(cells, matrix.agents()[agent]);
    const auto begin = std::lower_bound(matrix.cells().begin(), matrix.cells().end(), agent,
        [](const MatrixCell& cell, quint32 sought) { return cell.agent < sought; });
    const auto end = std::upper_bound(begin, matrix.cells().end(), agent,
        [](quint32 sought, const MatrixCell& cell) { return sought < cell.agent; });
    for (const CategoryTree::Node category : snapshot.categories) {
        const auto cell = std::lower_bound(begin, end, category,
            [](const MatrixCell& one, CategoryTree::Node sought) { return one.category < sought; });
        appendTally(cells, cell != end && cell->category == category ? cell->tally : RepeatTally());
    }
    return cells;
}

StreamedTable matrixTable(const MatrixSnapshot& snapshot, Reveal reveal)
{
    const Repeats& repeats = snapshot.matrix->repeats();
    StreamedTable table;
    table.title = Texts::tr("Repeat rate");
    table.notes =
        QStringList{RepeatsWording::rate(repeats.repeated, repeats.base), RepeatsWording::tooRecent(repeats)}
        + tableNotes(repeats.scheme, repeats.period, reveal);
    table.columns = {{Texts::tr("Agent"), 14}};
    const auto addGroup = [&](const QString& name) {
        table.columns.push_back({Texts::tr("%1, rate").arg(name), 12, true});
        table.columns.push_back({Texts::tr("%1, calls").arg(name), 10, true});
    };
    addGroup(Texts::tr("All"));
    for (const CategoryTree::Node category : snapshot.categories)
        addGroup(OrderWording::category(repeats.book->dictionaries().categories, category));
    table.frozenColumns = 1;
    table.rows = static_cast<qint64>(snapshot.agents.size()) + 1;
    return table;
}

/// Texts of both orders of a run of pairs, read when the first of them is written.
class PairTexts {
public:
    PairTexts(
        const Workspace& workspace, const Repeats& repeats, const std::vector<quint32>& rows, Reveal reveal)
        : m_workspace(workspace)
        , m_repeats(repeats)
        , m_rows(rows)
        , m_reveal(reveal)
    {
    }

    Result<void> read(size_t at)
    {
        if (at % pairsAtOnce != 0)
            return {};
        std::vector<OrderId> ids;
        for (size_t i = at; i < std::min(at + pairsAtOnce, m_rows.size()); ++i) {
            ids.push_back(m_repeats.book->order(m_rows[i]));
            if (const quint32 repeat = m_repeats.repeatedBy[m_rows[i]]; repeat < m_repeats.book->size())
                ids.push_back(m_repeats.book->order(repeat));
        }
        const Result<std::vector<StoredOrder>> orders = m_workspace.orders(ids);
        if (!orders)
            return orders.error();
        m_texts.clear();
        for (const StoredOrder& order : *orders)
            m_texts.insert(order.id.value,
                {OrderWording::orderId(order, m_reveal), OrderWording::said(order, m_reveal)});
        return {};
    }
    std::pair<QString, QString> of(quint32 row) const
    {
        return m_texts.value(m_repeats.book->order(row).value);
    }

private:
    const Workspace& m_workspace;
    const Repeats& m_repeats;
    const std::vector<quint32>& m_rows;
    Reveal m_reveal;
    QHash<qint64, std::pair<QString, QString>> m_texts;
};

StreamedTable pairsTable(const Repeats& repeats, const QString& title, const QString& summary, Reveal reveal)
{
    StreamedTable table;
    table.title = title;
    table.notes = QStringList{summary} + tableNotes(repeats.scheme, repeats.period, reveal);
    table.columns = {{Texts::tr("Order"), 17}, {Texts::tr("Time received"), 19}, {Texts::tr("Caller"), 14},
        {Texts::tr("Agent"), 11}, {Texts::tr("Category"), 26}, {Texts::tr("What was said"), 46},
        {Texts::tr("Hours between"), 9, true}, {Texts::tr("Repeat: order"), 17},
        {Texts::tr("Repeat: time received"), 19}, {Texts::tr("Repeat: agent"), 11},
        {Texts::tr("Repeat: category"), 26}, {Texts::tr("Repeat: what was said"), 46}};
    table.frozenColumns = 2;
    return table;
}

} // namespace

void exportMatrix(Session& session, QWidget* parent, const MatrixModel& model)
{
    if (!model.matrix())
        return;
    const MatrixSnapshot snapshot{model.sharedMatrix(), model.agents(), model.categories(), session.roster()};
    askAndSaveTable(session, parent, Texts::tr("Repeat rate"),
        [snapshot, now = Session::now()](
            const Workspace&, Reveal reveal, const QString& path, Progress& progress) {
            StreamedTable table = matrixTable(snapshot, reveal);
            table.madeAt = now;
            const auto rows = [&](qint64 row, std::vector<TableCell>& cells) -> Result<void> {
                cells = matrixRow(snapshot, row);
                return {};
            };
            return saveStreamedTable(path, table, rows, progress);
        });
}

void exportPairs(Session& session, QWidget* parent, std::shared_ptr<const Repeats> repeats,
    std::vector<quint32> rows, const QString& title, const QString& summary)
{
    QString name = title;
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    name.replace(QStringLiteral(" › "), QStringLiteral("-"));
    askAndSaveTable(session, parent, name,
        [repeats, rows = std::move(rows), title, summary, roster = session.roster(), now = Session::now()](
            const Workspace& workspace, Reveal reveal, const QString& path, Progress& progress) {
            StreamedTable table = pairsTable(*repeats, title, summary, reveal);
            table.madeAt = now;
            table.rows = static_cast<qint64>(rows.size());
            const BookOrders orders(repeats->book, reveal, roster);
            PairTexts texts(workspace, *repeats, rows, reveal);
            const auto fill = [&](qint64 at, std::vector<TableCell>& cells) -> Result<void> {
                if (const Result<void> read = texts.read(static_cast<size_t>(at)); !read)
                    return read;
                const quint32 row = rows[static_cast<size_t>(at)];
                cells = {texts.of(row).first, repeats->book->time(row), orders.caller(row), orders.agent(row),
                    orders.category(row), texts.of(row).second};
                if (repeats->states[row] != Repeats::State::BaseRepeated)
                    return {};
                const quint32 repeat = repeats->repeatedBy[row];
                const std::vector<quint32>& times = repeats->book->columns().times;
                cells.insert(cells.end(),
                    {TableHours{(times[repeat] - times[row]) / 3600.0}, texts.of(repeat).first,
                        repeats->book->time(repeat), orders.agent(repeat), orders.category(repeat),
                        texts.of(repeat).second});
                return {};
            };
            return saveStreamedTable(path, table, fill, progress);
        });
}

} // namespace redial

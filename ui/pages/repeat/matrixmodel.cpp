#include "ui/pages/repeat/matrixmodel.h"

#include "core/repeat/pairsummary.h"
#include "core/wording/formatting.h"
#include "core/wording/orderwording.h"
#include "core/wording/pairwording.h"
#include "ui/common/tablemodel.h"
#include "ui/pages/orders/bookorders.h"

#include <algorithm>

namespace redial {

namespace {

double rate(const RepeatTally& tally)
{
    return tally.calls == 0 ? -1 : static_cast<double>(tally.repeats) / tally.calls;
}

/// Numbers of the groups that have base calls, in the order asked for; what they are sorted by may be a part
/// of those only. "None" is last by name.
template <typename Number, typename Name>
std::vector<Number> arranged(const std::vector<RepeatTally>& tallies, const std::vector<RepeatTally>& sorted,
    MatrixSort sort, Name name)
{
    struct Entry {
        Number number;
        RepeatTally tally;
        QCollatorSortKey key;
    };
    const QCollator collator = nameCollator();
    std::vector<Entry> entries;
    for (Number number = 0; number < tallies.size(); ++number)
        if (tallies[number].calls > 0)
            entries.push_back({number, sorted[number], collator.sortKey(name(number))});
    const auto byName = [](const Entry& a, const Entry& b) {
        if ((a.number == 0) != (b.number == 0))
            return b.number == 0;
        return a.key < b.key;
    };
    std::sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) {
        const bool fewA = a.tally.calls < PairSummary::fewCalls;
        const bool fewB = b.tally.calls < PairSummary::fewCalls;
        if (sort == MatrixSort::Rate && fewA != fewB)
            return fewB;
        if (sort == MatrixSort::Rate && rate(a.tally) != rate(b.tally))
            return rate(a.tally) > rate(b.tally);
        if (sort != MatrixSort::Name && a.tally.calls != b.tally.calls)
            return a.tally.calls > b.tally.calls;
        return byName(a, b);
    });
    std::vector<Number> numbers;
    for (const Entry& entry : entries)
        numbers.push_back(entry.number);
    return numbers;
}

} // namespace

void MatrixModel::show(std::shared_ptr<const RepeatMatrix> matrix, std::shared_ptr<const AgentRoster> roster)
{
    beginResetModel();
    m_roster = std::move(roster);
    m_matrix = std::move(matrix);
    m_cellBegin.clear();
    if (m_matrix) {
        m_cellBegin.assign(m_matrix->agents().size() + 1, m_matrix->cells().size());
        for (size_t cell = m_matrix->cells().size(); cell-- > 0;)
            m_cellBegin[m_matrix->cells()[cell].agent] = cell;
        for (size_t agent = m_matrix->agents().size(); agent-- > 0;)
            m_cellBegin[agent] = std::min(m_cellBegin[agent], m_cellBegin[agent + 1]);
        m_hottest = hottestRate(*m_matrix);
    }
    arrange();
    endResetModel();
}

void MatrixModel::setSort(MatrixSort agents, MatrixSort categories)
{
    beginResetModel();
    m_agentSort = agents;
    m_categorySort = categories;
    m_sortCategory.reset();
    arrange();
    endResetModel();
}

void MatrixModel::sortNextBy(int column)
{
    if (!m_matrix || column < 0 || column >= columnCount())
        return;
    beginResetModel();
    const bool isAgain = sortColumn() == column && m_agentSort != MatrixSort::Name;
    if (isAgain && m_agentSort == MatrixSort::Calls) {
        m_sortCategory.reset();
        m_agentSort = MatrixSort::Rate;
    } else if (isAgain) {
        m_agentSort = MatrixSort::Calls;
    } else {
        m_sortCategory.reset();
        if (column > 0)
            m_sortCategory = m_matrix->repeats().book->dictionaries().categories.joined(
                m_categories[static_cast<size_t>(column) - 1]);
        m_agentSort = MatrixSort::Rate;
    }
    arrange();
    endResetModel();
}

int MatrixModel::sortColumn() const
{
    if (!m_sortCategory || !m_matrix)
        return 0;
    const CategoryTree& tree = m_matrix->repeats().book->dictionaries().categories;
    for (size_t column = 0; column < m_categories.size(); ++column)
        if (tree.joined(m_categories[column]) == *m_sortCategory)
            return static_cast<int>(column) + 1;
    return 0;
}

std::vector<RepeatTally> MatrixModel::sortTallies() const
{
    const int column = sortColumn();
    if (column == 0)
        return m_matrix->agents();
    const CategoryTree::Node category = m_categories[static_cast<size_t>(column) - 1];
    std::vector<RepeatTally> tallies(m_matrix->agents().size());
    for (const MatrixCell& cell : m_matrix->cells())
        if (cell.category == category)
            tallies[cell.agent] = cell.tally;
    return tallies;
}

void MatrixModel::arrange()
{
    m_agents.clear();
    m_categories.clear();
    if (!m_matrix)
        return;
    const OrderDictionaries& names = m_matrix->repeats().book->dictionaries();
    m_categories =
        arranged<CategoryTree::Node>(m_matrix->categories(), m_matrix->categories(), m_categorySort,
            [&](CategoryTree::Node node) { return Formatting::text(names.categories.joined(node)); });
    m_categoryNames = OrderWording::lastCategories(names.categories, m_categories);
    if (sortColumn() == 0)
        m_sortCategory.reset(); // another level of categories does not have it
    m_agents = arranged<quint32>(m_matrix->agents(), sortTallies(), m_agentSort,
        [&](quint32 agent) { return Formatting::text(names.agents.at(agent)); });
}

RepeatTally MatrixModel::tally(int row, int column) const
{
    if (row == 0 && column == 0) {
        const Repeats& repeats = m_matrix->repeats();
        return {static_cast<quint32>(repeats.base), static_cast<quint32>(repeats.repeated),
            static_cast<quint32>(repeats.callers)};
    }
    if (row == 0)
        return m_matrix->categories()[m_categories[static_cast<size_t>(column) - 1]];
    const quint32 agent = m_agents[static_cast<size_t>(row) - 1];
    if (column == 0)
        return m_matrix->agents()[agent];
    const CategoryTree::Node category = m_categories[static_cast<size_t>(column) - 1];
    const auto begin = m_matrix->cells().begin() + static_cast<qsizetype>(m_cellBegin[agent]);
    const auto end = m_matrix->cells().begin() + static_cast<qsizetype>(m_cellBegin[agent + 1]);
    const auto cell = std::lower_bound(begin, end, category,
        [](const MatrixCell& one, CategoryTree::Node sought) { return one.category < sought; });
    return cell != end && cell->category == category ? cell->tally : RepeatTally();
}

QString MatrixModel::agentName(int row) const
{
    if (row == 0)
        return tr("All");
    return OrderWording::agent(
        m_matrix->repeats().book->dictionaries().agents.at(m_agents[static_cast<size_t>(row) - 1]),
        *m_roster);
}

QString MatrixModel::agentInFull(int row) const
{
    if (row == 0)
        return tr("All");
    return OrderWording::agentInFull(
        m_matrix->repeats().book->dictionaries().agents.at(m_agents[static_cast<size_t>(row) - 1]),
        *m_roster);
}

QString MatrixModel::categoryName(int column) const
{
    if (column == 0)
        return tr("All");
    return m_categoryNames[column - 1];
}

QString MatrixModel::categoryPath(int column) const
{
    if (column == 0)
        return tr("All");
    return OrderWording::category(
        m_matrix->repeats().book->dictionaries().categories, m_categories[static_cast<size_t>(column) - 1]);
}

int MatrixModel::rowOf(quint32 agent) const
{
    const auto found = std::find(m_agents.begin(), m_agents.end(), agent);
    return found == m_agents.end() ? 0 : static_cast<int>(found - m_agents.begin()) + 1;
}

int MatrixModel::columnOf(CategoryTree::Node category) const
{
    const auto found = std::find(m_categories.begin(), m_categories.end(), category);
    return found == m_categories.end() ? 0 : static_cast<int>(found - m_categories.begin()) + 1;
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_agents.empty() ? 0 : static_cast<int>(m_agents.size()) + 1;
}

int MatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_categories.empty() ? 0 : static_cast<int>(m_categories.size()) + 1;
}

QString MatrixModel::describe(int row, int column) const
{
    return tr("%1, %2").arg(agentName(row), categoryPath(column));
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_matrix)
        return {};
    const RepeatTally tally = this->tally(index.row(), index.column());
    const bool few = tally.calls < PairSummary::fewCalls;
    switch (role) {
    case Qt::DisplayRole:
        return PairWording::shortRate(tally);
    case TableRole::SecondText:
        return tally.calls == 0 ? QString() : Formatting::count(tally.calls);
    case TableRole::Sort:
    case TableRole::Export:
        return tally.calls == 0 ? QVariant() : QVariant(rate(tally));
    case TableRole::Heat:
        return few || index.row() == 0 ? QVariant() : QVariant(colourStrength(tally, m_hottest));
    case TableRole::Pale:
        return few;
    case Qt::ToolTipRole:
        return QStringLiteral("<p style='white-space:pre'><b>%1</b><br>%2</p>")
            .arg(describe(index.row(), index.column()).toHtmlEscaped(),
                PairWording::tally(tally).toHtmlEscaped());
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(describe(index.row(), index.column()), PairWording::tally(tally));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_matrix || section < 0)
        return {};
    if (orientation == Qt::Vertical ? section >= rowCount() : section >= columnCount())
        return {};
    const bool isSorted =
        orientation == Qt::Horizontal && m_agentSort != MatrixSort::Name && section == sortColumn();
    switch (role) {
    case Qt::DisplayRole:
        if (orientation == Qt::Vertical)
            return agentName(section);
        if (!isSorted)
            return categoryName(section);
        return m_agentSort == MatrixSort::Rate
            ? categoryName(section) + QStringLiteral(" ↓")
            //: Heading of a column of the matrix by whose number of calls the agents stand
            : tr("%1 calls ↓").arg(categoryName(section));
    case Qt::ToolTipRole:
        if (orientation == Qt::Vertical)
            return agentInFull(section);
        return QString(categoryPath(section) + QLatin1Char('\n')
            + tr("A click puts the agents in order of this column: by rate, then by calls"));
    case TableRole::Export:
        return orientation == Qt::Vertical ? agentName(section) : categoryPath(section);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(
            orientation == Qt::Vertical ? agentName(section) : categoryPath(section),
            PairWording::tally(orientation == Qt::Vertical ? tally(section, 0) : tally(0, section)));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(orientation == Qt::Vertical
                ? Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter)
                : Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    default:
        return {};
    }
}

void MatrixModel::retranslate()
{
    beginResetModel();
    arrange(); // "none" has a name in each language
    endResetModel();
}

} // namespace redial

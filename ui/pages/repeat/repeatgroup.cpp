#include "ui/pages/repeat/repeatgroup.h"

#include "core/repeat/pairsummary.h"
#include "core/wording/formatting.h"
#include "core/wording/orderwording.h"

#include <QCoreApplication>

namespace redial {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(redial::RepeatGroup)
};

QString categoryText(const std::string& joined)
{
    return joined.empty() ? OrderWording::agent({}) // "none"
                          : Formatting::text(joined).replace(QLatin1Char('/'), QStringLiteral(" › "));
}

} // namespace

std::optional<quint32> agentNumber(const OrderBook& book, const std::string& name)
{
    const TextTable& agents = book.dictionaries().agents;
    for (quint32 number = 0; number < agents.size(); ++number)
        if (agents.at(number) == name)
            return number;
    return std::nullopt;
}

std::optional<CategoryTree::Node> categoryNumber(const OrderBook& book, const std::string& joined)
{
    const CategoryTree& tree = book.dictionaries().categories;
    for (CategoryTree::Node node = 0; node < tree.size(); ++node)
        if (tree.joined(node) == joined)
            return node;
    return std::nullopt;
}

QStringList RepeatGroup::names(const AgentRoster& roster) const
{
    switch (kind) {
    case Kind::Nothing:
        return {};
    case Kind::All:
        return {Texts::tr("All calls")};
    case Kind::Agent:
        return {OrderWording::agent(agent, roster)};
    case Kind::Category:
        return {categoryText(category)};
    case Kind::Cell:
        return {OrderWording::agent(agent, roster), categoryText(category)};
    }
    Q_UNREACHABLE();
}

QString RepeatGroup::title(const AgentRoster& roster) const
{
    return names(roster).join(QStringLiteral(" › "));
}

std::vector<quint32> RepeatGroup::rows(const RepeatMatrix& matrix) const
{
    const OrderBook& book = *matrix.repeats().book;
    quint32 agentAt = 0;
    CategoryTree::Node categoryAt = CategoryTree::none;
    if (hasAgent()) {
        const auto found = agentNumber(book, agent);
        if (!found)
            return {};
        agentAt = *found;
    }
    if (hasCategory()) {
        const auto found = categoryNumber(book, category);
        if (!found)
            return {};
        categoryAt = *found;
    }
    switch (kind) {
    case Kind::Nothing:
        return {};
    case Kind::All:
        return allBaseRows(matrix.repeats());
    case Kind::Agent:
        return matrix.rowsOfAgent(agentAt);
    case Kind::Category:
        return matrix.rowsOfCategory(categoryAt);
    case Kind::Cell: {
        MatrixCell cell;
        cell.agent = agentAt;
        cell.category = categoryAt;
        return matrix.rowsOf(cell);
    }
    }
    Q_UNREACHABLE();
}

RepeatTally RepeatGroup::comparedWith(const RepeatMatrix& matrix) const
{
    if (kind == Kind::Cell) {
        const auto node = categoryNumber(*matrix.repeats().book, category);
        return node && *node < matrix.categories().size() ? matrix.categories()[*node] : RepeatTally();
    }
    if (kind == Kind::Nothing || kind == Kind::All)
        return {};
    const Repeats& repeats = matrix.repeats();
    return {static_cast<quint32>(repeats.base), static_cast<quint32>(repeats.repeated),
        static_cast<quint32>(repeats.callers)};
}

QString RepeatGroup::comparedName() const
{
    return kind == Kind::Cell
        ? Texts::tr("%1 over all agents").arg(categoryText(category).section(QStringLiteral(" › "), -1))
        : Texts::tr("all calls");
}

QVariantMap RepeatGroup::toVariant() const
{
    QVariantMap state{{QStringLiteral("kind"), static_cast<int>(kind)}};
    if (hasAgent())
        state.insert(QStringLiteral("agent"), QString::fromStdString(agent));
    if (hasCategory())
        state.insert(QStringLiteral("category"), QString::fromStdString(category));
    return state;
}

RepeatGroup RepeatGroup::fromVariant(const QVariantMap& state)
{
    RepeatGroup group;
    const int kind = state.value(QStringLiteral("kind")).toInt();
    if (kind < 0 || kind > static_cast<int>(Kind::Cell))
        return group;
    group.kind = static_cast<Kind>(kind);
    group.agent = state.value(QStringLiteral("agent")).toString().toStdString();
    group.category = state.value(QStringLiteral("category")).toString().toStdString();
    return group;
}

} // namespace redial

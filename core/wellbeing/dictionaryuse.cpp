#include "core/wellbeing/dictionaryuse.h"

#include "core/orders/orderselection.h"
#include "core/orders/wordlists.h"
#include "core/wellbeing/ruleindex.h"

#include <algorithm>
#include <map>
#include <set>

namespace redial {

namespace {

void markRepetitions(const std::vector<DictionaryRule>& rules, std::vector<RuleUse>& uses)
{
    std::set<std::pair<DictionaryRule::Kind, std::string>> known;
    for (size_t rule = 0; rule < rules.size(); ++rule)
        uses[rule].isRepetition = !known.emplace(rules[rule].kind, normalisedWord(rules[rule].text)).second;
}

/// By node, the rules that apply on any level of it.
std::vector<std::vector<int>> applyingRules(const WellbeingDictionary& dictionary, const CategoryTree& tree)
{
    const RuleIndex index(dictionary.rules);
    std::vector<std::string> paths(tree.size());
    std::vector<std::vector<int>> rules(tree.size());
    for (CategoryTree::Node node = 1; node < tree.size(); ++node) {
        const CategoryTree::Node parent = tree.parent(node);
        const std::string name = normalisedWord(tree.name(node));
        paths[node] = parent == CategoryTree::none ? name : paths[parent] + '/' + name;
        rules[node] = rules[parent];
        for (const int rule : index.rulesAt(paths[node], name))
            if (std::find(rules[node].begin(), rules[node].end(), rule) == rules[node].end())
                rules[node].push_back(rule);
    }
    return rules;
}

/// How many orders each rule takes from each other.
class Takers {
public:
    Takers(const std::vector<DictionaryRule>& rules, std::vector<RuleUse>& uses)
        : m_rules(rules)
        , m_uses(uses)
    {
    }

    void take(int from, int taker, qint64 orders)
    {
        const bool isContested = dimension(from) != dimension(taker);
        RuleUse& use = m_uses[static_cast<size_t>(from)];
        use.taken += orders;
        use.contested += isContested ? orders : 0;
        m_taken[{from, !isContested, taker}] += orders;
    }

    void nameThem()
    {
        std::map<std::pair<int, bool>, qint64> most;
        for (const auto& [who, orders] : m_taken) {
            const auto& [from, isSame, taker] = who;
            RuleUse& use = m_uses[static_cast<size_t>(from)];
            qint64& best = most[{from, isSame}];
            // Contested ones come first.
            if (orders > best && (!isSame || use.contested == 0))
                use.taker = taker;
            best = std::max(best, orders);
        }
    }

private:
    const std::string& dimension(int rule) const { return m_rules[static_cast<size_t>(rule)].dimension; }

    const std::vector<DictionaryRule>& m_rules;
    std::vector<RuleUse>& m_uses;
    std::map<std::tuple<int, bool, int>, qint64> m_taken;
};

} // namespace

std::optional<double> DictionaryUse::coverage() const
{
    return orders > 0 ? std::optional(static_cast<double>(caught) / static_cast<double>(orders))
                      : std::nullopt;
}

std::vector<qint64> ordersOfCategories(const OrderBook& book, const Scheme& scheme)
{
    std::vector<qint64> orders(book.dictionaries().categories.size());
    const std::vector<quint8> selected = selectOrders(book, scheme, {});
    for (size_t row = 0; row < selected.size(); ++row)
        orders[book.columns().categories[row]] += selected[row];
    return orders;
}

DictionaryUse useOfDictionary(
    const WellbeingDictionary& dictionary, const CategoryTree& tree, const std::vector<qint64>& orders)
{
    return useOfDictionary(dictionary, DictionaryMatch(dictionary, tree), tree, orders);
}

DictionaryUse useOfDictionary(const WellbeingDictionary& dictionary, const DictionaryMatch& match,
    const CategoryTree& tree, const std::vector<qint64>& orders)
{
    DictionaryUse use;
    use.rules.resize(dictionary.rules.size());
    use.ordersOfDimensions.resize(dictionary.dimensions.size());
    markRepetitions(dictionary.rules, use.rules);
    const std::vector<std::vector<int>> applying = applyingRules(dictionary, tree);
    Takers takers(dictionary.rules, use.rules);
    for (CategoryTree::Node node = 0; node < orders.size(); ++node) {
        if (orders[node] == 0)
            continue;
        use.orders += orders[node];
        const int decides = match.rule(node);
        if (node == CategoryTree::none) {
            use.withoutCategory = orders[node];
        } else if (decides == DictionaryMatch::none) {
            use.uncaught.emplace_back(node, orders[node]);
        } else {
            use.caught += orders[node];
            use.rules[static_cast<size_t>(decides)].orders += orders[node];
            const int dimension = match.dimension(node);
            (dimension == DictionaryMatch::none ? use.ordersOfNone
                                                : use.ordersOfDimensions[static_cast<size_t>(dimension)]) +=
                orders[node];
            for (const int rule : applying[node])
                if (rule != decides)
                    takers.take(rule, decides, orders[node]);
        }
    }
    takers.nameThem();
    std::sort(use.uncaught.begin(), use.uncaught.end(), [](const auto& a, const auto& b) {
        return std::pair(-a.second, a.first) < std::pair(-b.second, b.first);
    });
    return use;
}

std::vector<quint32> rowsOfRule(
    const OrderBook& book, const Scheme& scheme, const WellbeingDictionary& dictionary, int rule)
{
    const DictionaryMatch match(dictionary, book.dictionaries().categories);
    const std::vector<quint8> selected = selectOrders(book, scheme, {});
    std::vector<quint32> rows;
    for (size_t row = 0; row < selected.size(); ++row)
        if (selected[row] && match.rule(book.columns().categories[row]) == rule)
            rows.push_back(static_cast<quint32>(row));
    return rows;
}

std::vector<quint32> rowsOfCategory(const OrderBook& book, const Scheme& scheme, CategoryTree::Node node)
{
    const std::vector<quint8> selected = selectOrders(book, scheme, {});
    std::vector<quint32> rows;
    for (size_t row = 0; row < selected.size(); ++row)
        if (selected[row] && book.columns().categories[row] == node)
            rows.push_back(static_cast<quint32>(row));
    return rows;
}

} // namespace redial

#pragma once

/// What a dictionary does with the orders at hand, for whoever edits it: how many orders each rule decides
/// on, where another rule decides although it applies, and what no rule catches.
/// Example: of the words 安全 (safety) and 食品安全 (health) the first applies to 市场监管/食品安全, too, but
/// the second decides: 安全 has 0 orders there, all of them taken, all of them contested.
///
/// Orders are those of the index (wellbeing.h): incoming, passing the scheme's filter, of no excluded caller,
/// of any time.

#include "core/orders/orderbook.h"
#include "core/orders/scheme.h"
#include "core/wellbeing/dictionary.h"

#include <optional>
#include <utility>
#include <vector>

namespace redial {

struct RuleUse {
    qint64 orders = 0; ///< it decides on these
    qint64 taken = 0; ///< it applies to these as well, but another rule decides
    qint64 contested = 0; ///< of the taken ones: the other rule says another dimension
    int taker = DictionaryMatch::none; ///< the rule that takes most; of contested ones, where there are any
    /// An earlier rule of the same kind says the same text: this one can never decide.
    bool isRepetition = false;
    bool operator==(const RuleUse&) const = default;
};

struct DictionaryUse {
    std::vector<RuleUse> rules; ///< as in the dictionary
    std::vector<qint64> ordersOfDimensions; ///< as in the dictionary
    qint64 ordersOfNone = 0; ///< caught by rules that say none
    qint64 orders = 0;
    qint64 caught = 0;
    qint64 withoutCategory = 0; ///< no rule can catch them
    /// Categories with orders that no rule catches, the most orders first.
    std::vector<std::pair<CategoryTree::Node, qint64>> uncaught;

    std::optional<double> coverage() const; ///< caught of orders; nothing without orders
};

/// By node of the book's categories.
std::vector<qint64> ordersOfCategories(const OrderBook& book, const Scheme& scheme);

/// `match`: the dictionary's, of the tree.
DictionaryUse useOfDictionary(const WellbeingDictionary& dictionary, const DictionaryMatch& match,
    const CategoryTree& tree, const std::vector<qint64>& orders);
DictionaryUse useOfDictionary(
    const WellbeingDictionary& dictionary, const CategoryTree& tree, const std::vector<qint64>& orders);

/// The book rows a rule decides on, and those of exactly one category. In the order of the book.
std::vector<quint32> rowsOfRule(
    const OrderBook& book, const Scheme& scheme, const WellbeingDictionary& dictionary, int rule);
std::vector<quint32> rowsOfCategory(const OrderBook& book, const Scheme& scheme, CategoryTree::Node node);

} // namespace redial

#include "core/repeat/flow.h"

#include "core/repeat/repeats.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>

namespace redial {

std::vector<Transition> findFlow(const OrderBook& book, const Scheme& scheme, const Period& period, int level)
{
    const OrderColumns& columns = book.columns();
    const CategoryTree& tree = book.dictionaries().categories;
    const std::vector<CategoryTree::Node> cuts = tree.cuts(level);
    const std::vector<quint8> roles = selectRows(book, scheme, period, DispatchRule::Apply);
    const NextCalls next = nextCalls(book, roles, {}, scheme.gapSeconds);
    const RepeatWindow window(book, scheme);

    std::map<std::pair<CategoryTree::Node, CategoryTree::Node>, Transition> byPair;
    std::vector<qint64> leaving(cuts.size());
    std::vector<qint64> arriving(cuts.size());
    qint64 all = 0;
    for (quint32 row = 0; row < book.size(); ++row) {
        if (!(roles[row] & RowRole::selected) || next.rows[row] == noRow)
            continue;
        if (next.times[row] - columns.times[row]
            > window.seconds(columns.times[row], columns.categories[row]))
            continue;
        const CategoryTree::Node source = cuts[columns.categories[row]];
        const CategoryTree::Node target = cuts[columns.categories[next.rows[row]]];
        byPair[{source, target}].rows.push_back(row);
        ++leaving[source];
        ++arriving[target];
        ++all;
    }

    struct Named {
        std::string source;
        std::string target;
        Transition transition;
    };
    std::vector<Named> named;
    for (auto& [pair, transition] : byPair) {
        transition.source = pair.first;
        transition.target = pair.second;
        const double count = static_cast<double>(transition.count());
        transition.share = count / static_cast<double>(leaving[pair.first]);
        transition.lift =
            transition.share * static_cast<double>(all) / static_cast<double>(arriving[pair.second]);
        named.push_back({tree.joined(pair.first), tree.joined(pair.second), std::move(transition)});
    }
    // UTF-8 bytes compare as code points do.
    std::sort(named.begin(), named.end(), [](const Named& a, const Named& b) {
        return std::forward_as_tuple(-a.transition.count(), a.source, a.target)
            < std::forward_as_tuple(-b.transition.count(), b.source, b.target);
    });
    std::vector<Transition> result;
    for (Named& one : named)
        result.push_back(std::move(one.transition));
    return result;
}

} // namespace redial

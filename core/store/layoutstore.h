#pragma once

/// Layouts: the columns of a source with the fields they became. Extra values of an order are kept by
/// column number, so each order names the layout its numbers count in. Sources with the same columns
/// share one.

#include "core/base/result.h"
#include "core/intake/orderfields.h"

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace redial {

class Database;

struct LayoutColumn {
    std::string header;
    std::string field; ///< fieldName(), "" for a column that is kept
    bool operator==(const LayoutColumn&) const = default;
};
using Layout = std::vector<LayoutColumn>;

class LayoutStore {
public:
    /// Failures stay in `database`.
    explicit LayoutStore(Database& database);

    const Layout& layout(qint64 id) const; ///< empty for an unknown id
    const std::unordered_map<qint64, Layout>& all() const { return m_layouts; }

    /// The number of a layout, new or not; new ones are written with the next save().
    qint64 number(const Layout& layout);
    void save(Database& database);

    /// The extras of a row with those of the order it replaces where it has none: columns that only the
    /// old layout keeps are appended to a layout made for the two. Answers the layout of the result.
    qint64 mergeExtras(qint64 oldLayout, const std::vector<ExtraValue>& oldExtras, qint64 rowLayout,
        std::vector<ExtraValue>& extras);

private:
    struct Join {
        qint64 layout = 0;
        std::vector<size_t> columns; ///< old column → column of `layout`
    };
    const Join& join(qint64 oldLayout, qint64 rowLayout);

    std::unordered_map<qint64, Layout> m_layouts;
    std::map<std::pair<qint64, qint64>, Join> m_joins;
    std::vector<qint64> m_unsaved;
    qint64 m_next = 1;
};

} // namespace redial

#include "core/store/layoutstore.h"

#include "core/store/database.h"

#include <algorithm>

namespace redial {

LayoutStore::LayoutStore(Database& database)
{
    Statement layouts(database, "SELECT id FROM layout");
    while (layouts.step()) {
        m_layouts[layouts.integer(0)];
        m_next = std::max(m_next, layouts.integer(0) + 1);
    }
    Statement columns(database, "SELECT layout, header, field FROM layout_column ORDER BY layout, number");
    while (columns.step())
        m_layouts[columns.integer(0)].push_back({std::string(columns.text(1)), std::string(columns.text(2))});
}

const Layout& LayoutStore::layout(qint64 id) const
{
    static const Layout none;
    const auto found = m_layouts.find(id);
    return found == m_layouts.end() ? none : found->second;
}

qint64 LayoutStore::number(const Layout& layout)
{
    for (const auto& [id, known] : m_layouts) {
        if (known == layout)
            return id;
    }
    m_layouts.emplace(m_next, layout);
    m_unsaved.push_back(m_next);
    return m_next++;
}

void LayoutStore::save(Database& database)
{
    if (m_unsaved.empty())
        return;
    Statement insertLayout(database, "INSERT INTO layout (id) VALUES (?1)");
    Statement insertColumn(
        database, "INSERT INTO layout_column (layout, number, header, field) VALUES (?1, ?2, ?3, ?4)");
    for (const qint64 id : m_unsaved) {
        insertLayout.bind(1, id).run();
        qint64 number = 0;
        for (const LayoutColumn& column : m_layouts[id]) {
            insertColumn.bind(1, id).bind(2, number++);
            insertColumn.bindText(3, column.header).bindText(4, column.field).run();
        }
    }
    m_unsaved.clear();
}

qint64 LayoutStore::mergeExtras(qint64 oldLayout, const std::vector<ExtraValue>& oldExtras, qint64 rowLayout,
    std::vector<ExtraValue>& extras)
{
    if (oldExtras.empty())
        return rowLayout;
    const Join* joined = oldLayout == rowLayout ? nullptr : &join(oldLayout, rowLayout);
    const Layout& before = layout(oldLayout);
    for (const ExtraValue& old : oldExtras) {
        // A value that could not be read gives way to what the row says in that field.
        if (old.column >= before.size() || !before[old.column].field.empty())
            continue;
        const size_t column = joined ? joined->columns[old.column] : old.column;
        const bool has = std::any_of(
            extras.begin(), extras.end(), [&](const ExtraValue& extra) { return extra.column == column; });
        if (!has)
            extras.push_back({column, old.text});
    }
    std::sort(extras.begin(), extras.end(),
        [](const ExtraValue& a, const ExtraValue& b) { return a.column < b.column; });
    return joined ? joined->layout : rowLayout;
}

const LayoutStore::Join& LayoutStore::join(qint64 oldLayout, qint64 rowLayout)
{
    const auto [found, isNew] = m_joins.try_emplace({oldLayout, rowLayout});
    Join& join = found->second;
    if (!isNew)
        return join;
    Layout both = layout(rowLayout);
    std::vector<bool> taken(both.size());
    for (const LayoutColumn& column : layout(oldLayout)) {
        if (!column.field.empty()) {
            join.columns.push_back(0); // never asked for
            continue;
        }
        // A header may stand twice: the n-th of the old is the n-th of the new.
        size_t place = 0;
        while (place < taken.size() && (taken[place] || both[place] != column))
            ++place;
        if (place == taken.size()) {
            both.push_back(column);
            taken.push_back(false);
        }
        taken[place] = true;
        join.columns.push_back(place);
    }
    join.layout = number(both);
    return join;
}

} // namespace redial

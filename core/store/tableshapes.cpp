#include "core/store/tableshapes.h"

#include "core/store/database.h"

#include <algorithm>

namespace redial {

namespace {

TableShape::Column::Type typeOf(std::string_view declared)
{
    if (declared == "TEXT")
        return TableShape::Column::Type::Text;
    return declared == "BLOB" ? TableShape::Column::Type::Blob : TableShape::Column::Type::Integer;
}

TableShape shapeOf(Database& database, const std::string& table, bool hasRowid)
{
    TableShape shape;
    shape.name = table;
    shape.hasRowid = hasRowid;
    std::vector<std::pair<qint64, size_t>> keys; // place in the primary key, column
    Statement columns(database, "SELECT name, type, \"notnull\", dflt_value, pk FROM pragma_table_info(?1)");
    columns.bindText(1, table);
    while (columns.step()) {
        if (columns.integer(4) > 0)
            keys.emplace_back(columns.integer(4), shape.columns.size());
        shape.columns.push_back({std::string(columns.text(0)), typeOf(columns.text(1)),
            columns.integer(2) == 0 && columns.integer(4) == 0, !columns.isNull(3)});
    }
    if (hasRowid) {
        if (keys.size() == 1 && shape.columns[keys.front().second].type == TableShape::Column::Type::Integer)
            shape.rowidColumn = keys.front().second;
        return shape;
    }
    // Without rowid the key's columns come first in the record.
    std::sort(keys.begin(), keys.end());
    std::vector<TableShape::Column> ordered;
    for (const auto& [place, column] : keys)
        ordered.push_back(shape.columns[column]);
    for (size_t column = 0; column < shape.columns.size(); ++column)
        if (std::none_of(keys.begin(), keys.end(), [&](const auto& key) { return key.second == column; }))
            ordered.push_back(shape.columns[column]);
    shape.columns = std::move(ordered);
    return shape;
}

} // namespace

bool TableShape::fits(const PageFile::Record& record, Known known) const
{
    using Value = PageFile::Value::Kind;
    if (record.values.size() > columns.size())
        return false;
    if (known == Known::Nothing && record.values.size() < columns.size())
        return false;
    for (size_t i = record.values.size(); i < columns.size(); ++i)
        if (!columns[i].mayBeNull && !columns[i].hasDefault)
            return false;
    for (size_t i = 0; i < record.values.size(); ++i) {
        const Value kind = record.values[i].kind;
        if (i == rowidColumn) {
            if (kind != Value::Null)
                return false;
            continue;
        }
        if (kind == Value::Null) {
            if (!columns[i].mayBeNull)
                return false;
            continue;
        }
        switch (columns[i].type) {
        case Column::Type::Integer:
            if (kind != Value::Integer)
                return false;
            break;
        case Column::Type::Text:
            if (kind != Value::Text)
                return false;
            break;
        case Column::Type::Blob: // a column of this kind keeps what it is given
            if (kind != Value::Blob && known == Known::Nothing)
                return false;
            break;
        }
    }
    return true;
}

Result<std::vector<TableShape>> tableShapes(Database& database)
{
    std::vector<std::pair<std::string, bool>> names;
    Statement tables(database,
        "SELECT name, sql LIKE '%WITHOUT ROWID%' FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
        "'sqlite_%'");
    while (tables.step())
        names.emplace_back(tables.text(0), tables.integer(1) == 0);
    std::vector<TableShape> shapes;
    for (const auto& [name, hasRowid] : names)
        shapes.push_back(shapeOf(database, name, hasRowid));
    if (const Result<void> read = database.check(); !read)
        return read.error();
    return shapes;
}

} // namespace redial

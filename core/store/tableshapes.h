#pragma once

/// What the rows of each table of a workspace look like, from the schema itself: by that a row of a damaged
/// file is known when nothing says any more which table its page belonged to.

#include "core/base/result.h"
#include "core/store/pagefile.h"

#include <optional>
#include <string>
#include <vector>

namespace redial {

class Database;

struct TableShape {
    struct Column {
        enum class Type { Integer, Text, Blob };
        std::string name;
        Type type = Type::Integer;
        bool mayBeNull = false;
        bool hasDefault = false;
    };
    std::string name;
    bool hasRowid = true;
    std::optional<size_t> rowidColumn; ///< the column that is the rowid; NULL in the record
    std::vector<Column> columns; ///< in the order of the record

    /// Whether a record can be a row of this table. Columns that were added to the table later may be missing
    /// where the page is known to be this table's.
    enum class Known { PageIsIts, Nothing };
    bool fits(const PageFile::Record& record, Known known) const;
};

/// Of all tables in `database`, SQLite's own left out.
Result<std::vector<TableShape>> tableShapes(Database& database);

} // namespace redial

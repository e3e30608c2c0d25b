#pragma once

/// Whole orders, as they are shown and dumped.

#include "core/store/dictionary.h"
#include "core/store/layoutstore.h"
#include "core/store/workspace.h"

#include <map>

namespace redial {

class OrderStore {
public:
    /// Failures stay in `database`.
    explicit OrderStore(Database& database);

    Result<std::vector<StoredOrder>> orders(std::span<const OrderId> ids);
    /// The visible orders as imported, first to last; only those of one caller if given.
    Result<void> each(std::optional<std::string_view> caller, FunctionRef<bool(const StoredOrder&)> take);
    /// Workspace::eachEvidence()
    Result<void> eachEvidence(FunctionRef<bool(const PersonEvidence&)> take, Progress& progress);
    /// Workspace::extraHeaders()
    Result<std::vector<std::string>> extraHeaders(
        size_t count, FunctionRef<OrderId(size_t place)> orderAt, Progress& progress);
    /// Ids of the visible orders as imported.
    Result<std::vector<OrderId>> visible(std::optional<std::string_view> caller);

private:
    using Seen = std::map<qint64, std::vector<bool>>; ///< which columns of a layout say something
    bool read(qint64 id, StoredOrder& order);
    void readExtras(qint64 id, Seen& seen);

    Database& m_database;
    TextCache m_texts;
    LayoutStore m_layouts;
    Statement m_order;
    Statement m_content;
    Statement m_layout;
};

} // namespace redial

#pragma once

#include "core/store/workspace.h"

namespace redial {

/// The log of unmasked views and exports: rows are added and never changed.
class RevealStore {
public:
    explicit RevealStore(Database& database) : m_database(database) { }

    Result<void> add(const RevealRecord& record);
    Result<std::vector<RevealRecord>> all();

private:
    Database& m_database;
};

} // namespace redial

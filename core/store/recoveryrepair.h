#pragma once

/// The second half of a recovery (recovery.h): the rows that were saved are made to belong together again.

#include "core/store/recovery.h"

namespace redial {

class Database;

class RecoveryRepair {
public:
    RecoveryRepair(Database& database, Timestamp now, RecoveryAccount& account)
        : m_database(database)
        , m_now(now)
        , m_account(account)
    {
    }
    /// In one transaction. Failures stay in the database.
    void run();

private:
    qint64 change(const char* sql); ///< answers how many rows
    qint64 number(const char* sql);
    void dropUnpublished();
    void joinOrders();
    void joinImports();
    void fillLayouts();
    void joinFollowUps();
    void rebuildFollowUp(qint64 id);
    void dropSenselessSettings();

    Database& m_database;
    Timestamp m_now;
    RecoveryAccount& m_account;
};

} // namespace redial

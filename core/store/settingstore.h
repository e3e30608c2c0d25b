#pragma once

/// Schemes, import profiles, word lists and small settings. Each is a value written as a whole.

#include "core/intake/mapping.h"
#include "core/orders/scheme.h"
#include "core/orders/wordlists.h"

#include <optional>
#include <vector>

namespace redial {

class Database;

class SettingStore {
public:
    explicit SettingStore(Database& database) : m_database(database) { }

    Result<std::vector<Scheme>> schemes(); ///< in the order they were first saved
    Result<void> saveScheme(const Scheme& scheme);
    Result<void> removeScheme(const std::string& name); ///< SchemeNotFound

    Result<std::optional<ImportProfile>> profile(const std::string& fingerprint);
    Result<void> saveProfile(const ImportProfile& profile);

    Result<WordLists> wordLists();
    Result<void> saveWordLists(const WordLists& lists);

    Result<QByteArray> setting(const QString& name);
    Result<void> saveSetting(const QString& name, const QByteArray& value);

    /// Within a transaction of the caller; failures stay in the database.
    void putScheme(const Scheme& scheme);
    void putSetting(const QString& name, const QByteArray& value);
    /// Those whose name begins with `prefix`, each with its name.
    std::vector<std::pair<QString, QByteArray>> settingsFrom(const QString& prefix);

private:
    void put(const char* sql, std::string_view key, const QByteArray& value);
    Result<void> write(const char* sql, std::string_view key, const QByteArray& value);

    Database& m_database;
};

} // namespace redial

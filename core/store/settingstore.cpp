#include "core/store/settingstore.h"

#include "core/store/database.h"

namespace redial {

namespace {

constexpr const char* schemeSql = "INSERT INTO scheme (name, json) VALUES (?1, ?2) "
                                  "ON CONFLICT (name) DO UPDATE SET json = excluded.json";
constexpr const char* settingSql = "INSERT OR REPLACE INTO setting (name, value) VALUES (?1, ?2)";

const QString wordListsSetting = QStringLiteral("word_lists");
const QString userPrefix = QStringLiteral("user."); // apart from the store's own settings

QByteArray bytesOf(std::string_view view)
{
    return QByteArray(view.data(), static_cast<qsizetype>(view.size()));
}

std::string userKey(const QString& name)
{
    return QString(userPrefix % name).toStdString();
}

Error damaged(const Database& database, const QString& what)
{
    return {ErrorCode::WorkspaceDamaged, database.path(), what};
}

} // namespace

Result<std::vector<Scheme>> SettingStore::schemes()
{
    std::vector<Scheme> schemes;
    Statement statement(m_database, "SELECT json FROM scheme ORDER BY id");
    while (statement.step()) {
        Result<Scheme> scheme = schemeFromJson(bytesOf(statement.blob(0)));
        if (!scheme)
            return damaged(m_database, scheme.error().detail);
        schemes.push_back(*std::move(scheme));
    }
    if (const Result<void> read = m_database.check(); !read)
        return read.error();
    return schemes;
}

Result<void> SettingStore::saveScheme(const Scheme& scheme)
{
    if (Result<void> valid = validate(scheme); !valid)
        return valid;
    return write(schemeSql, scheme.name, schemeToJson(scheme));
}

Result<void> SettingStore::removeScheme(const std::string& name)
{
    Transaction transaction(m_database);
    Statement statement(m_database, "DELETE FROM scheme WHERE name = ?1");
    statement.bindText(1, name).run();
    const qint64 removed = m_database.changes();
    if (const Result<void> done = transaction.commit(); !done)
        return done;
    if (removed == 0)
        return Error{ErrorCode::SchemeNotFound, QString::fromStdString(name), {}};
    return {};
}

Result<std::optional<ImportProfile>> SettingStore::profile(const std::string& fingerprint)
{
    Statement statement(m_database, "SELECT json FROM profile WHERE fingerprint = ?1");
    statement.bindText(1, fingerprint);
    std::optional<QByteArray> json;
    if (statement.step())
        json = bytesOf(statement.blob(0));
    statement.reset();
    if (const Result<void> read = m_database.check(); !read)
        return read.error();
    if (!json)
        return std::optional<ImportProfile>();
    Result<ImportProfile> profile = profileFromJson(*json, QString::fromStdString(fingerprint));
    if (!profile)
        return damaged(m_database, profile.error().detail);
    return std::optional(*std::move(profile));
}

Result<void> SettingStore::saveProfile(const ImportProfile& profile)
{
    return write("INSERT OR REPLACE INTO profile (fingerprint, json) VALUES (?1, ?2)", profile.fingerprint,
        profileToJson(profile));
}

Result<WordLists> SettingStore::wordLists()
{
    const Result<QByteArray> json = setting(wordListsSetting);
    if (!json)
        return json.error();
    if (json->isEmpty())
        return WordLists::defaults();
    std::optional<WordLists> lists = WordLists::fromJson(*json);
    if (!lists)
        return damaged(m_database, wordListsSetting);
    return *std::move(lists);
}

Result<void> SettingStore::saveWordLists(const WordLists& lists)
{
    return saveSetting(wordListsSetting, lists.toJson());
}

Result<QByteArray> SettingStore::setting(const QString& name)
{
    const std::string key = userKey(name);
    Statement statement(m_database, "SELECT value FROM setting WHERE name = ?1");
    statement.bindText(1, key);
    QByteArray value;
    if (statement.step())
        value = bytesOf(statement.blob(0));
    statement.reset();
    if (const Result<void> read = m_database.check(); !read)
        return read.error();
    return value;
}

Result<void> SettingStore::saveSetting(const QString& name, const QByteArray& value)
{
    return write(settingSql, userKey(name), value);
}

void SettingStore::putScheme(const Scheme& scheme)
{
    put(schemeSql, scheme.name, schemeToJson(scheme));
}

std::vector<std::pair<QString, QByteArray>> SettingStore::settingsFrom(const QString& prefix)
{
    const std::string key = userKey(prefix);
    Statement statement(m_database, "SELECT name, value FROM setting WHERE substr(name, 1, length(?1)) = ?1");
    statement.bindText(1, key);
    std::vector<std::pair<QString, QByteArray>> found;
    while (statement.step())
        found.emplace_back(QString::fromStdString(std::string(statement.text(0))).mid(userPrefix.size()),
            bytesOf(statement.blob(1)));
    return found;
}

void SettingStore::putSetting(const QString& name, const QByteArray& value)
{
    put(settingSql, userKey(name), value);
}

Result<void> SettingStore::write(const char* sql, std::string_view key, const QByteArray& value)
{
    Transaction transaction(m_database);
    put(sql, key, value);
    return transaction.commit();
}

void SettingStore::put(const char* sql, std::string_view key, const QByteArray& value)
{
    Statement statement(m_database, sql);
    statement.bindText(1, key);
    statement.bindBlob(2, std::string_view(value.constData(), static_cast<size_t>(value.size()))).run();
}

} // namespace redial

#include "core/store/migrations.h"

#include "core/store/databasecopy.h"
#include "core/store/schema.h"

namespace redial {

namespace {

enum class Kind { Empty, Workspace };

Result<Kind> kindOf(Database& database, qint64 newest)
{
    const qint64 application = database.pragma("application_id");
    const qint64 version = database.pragma("user_version");
    Statement tables(database, "SELECT count(*) FROM sqlite_schema");
    const bool empty = tables.step() && tables.integer(0) == 0;
    tables.reset();
    if (const Result<void> read = database.check(); !read)
        return read.error();
    if (application == 0 && version == 0 && empty)
        return Kind::Empty;
    if (application != workspaceApplicationId)
        return Error{ErrorCode::NotAWorkspace, database.path(), {}};
    if (version > newest)
        return Error{ErrorCode::WorkspaceNewer, database.path(), QString::number(version)};
    if (version < 1 || empty)
        return Error{ErrorCode::WorkspaceDamaged, database.path(), {}};
    return Kind::Workspace;
}

} // namespace

std::span<const std::string> workspaceMigrations()
{
    static const std::string steps[] = {schema::step1, schema::step2};
    return steps;
}

Result<void> migrate(Database& database, std::span<const std::string> steps, EmptyFile emptyFile)
{
    const auto newest = static_cast<qint64>(steps.size());
    const Result<Kind> kind = kindOf(database, newest);
    if (!kind)
        return kind.error();
    if (*kind == Kind::Empty && emptyFile == EmptyFile::Refuse)
        return Error{ErrorCode::NotAWorkspace, database.path(), {}};
    const qint64 version = *kind == Kind::Empty ? 0 : database.pragma("user_version");
    if (version > 0 && version < newest) {
        const QString copy = database.path() % QStringLiteral(".v%1.bak").arg(version);
        NoProgress unwatched;
        if (const Result<void> saved = copyDatabase(database, copy, unwatched); !saved)
            return saved.error();
    }
    for (qint64 step = version; step < newest; ++step) {
        Transaction transaction(database);
        database.execute(steps[static_cast<size_t>(step)].c_str());
        const QByteArray stamp = "PRAGMA application_id=" + QByteArray::number(workspaceApplicationId)
            + "; PRAGMA user_version=" + QByteArray::number(step + 1) + ";";
        database.execute(stamp.constData());
        if (const Result<void> done = transaction.commit(); !done)
            return done.error();
    }
    return {};
}

Result<void> checkVersion(Database& database, std::span<const std::string> steps)
{
    const auto newest = static_cast<qint64>(steps.size());
    const Result<Kind> kind = kindOf(database, newest);
    if (!kind)
        return kind.error();
    if (*kind == Kind::Empty)
        return Error{ErrorCode::NotAWorkspace, database.path(), {}};
    if (database.pragma("user_version") < newest)
        return Error{ErrorCode::WorkspaceReadOnly, database.path(), QStringLiteral("older version")};
    return database.check();
}

} // namespace redial

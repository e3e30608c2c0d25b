#include "core/store/recovery.h"

#include "core/store/databasecopy.h"
#include "core/store/migrations.h"
#include "core/store/recoveryrepair.h"
#include "core/store/recoveryrows.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace redial {

namespace {

qint64 countOf(Database& database, const char* table)
{
    Statement count(database, std::string("SELECT count(*) FROM ").append(table));
    return count.step() ? count.integer(0) : 0;
}

void countSaved(Database& database, const RecoveryRows& recovery, RecoveryAccount& account)
{
    account.rejects.saved = countOf(database, "reject");
    account.followUps.saved = countOf(database, "follow_up");
    account.history.saved = countOf(database, "follow_up_change");
    account.links.saved = countOf(database, "person_link");
    account.settings.saved =
        countOf(database, "setting") + countOf(database, "scheme") + countOf(database, "profile");
    account.settings.lost +=
        recovery.lostOf("setting") + recovery.lostOf("scheme") + recovery.lostOf("profile");
}

/// What the imports say there should be. Deleted by law is not lost.
void compareImports(Database& database, const std::vector<BatchSummary>& batches, RecoveryAccount& account)
{
    const bool isDeletedByLaw = countOf(database, "deletion") > 0;
    Statement count(database, "SELECT count(*) FROM orders WHERE batch = ?1");
    qint64 missing = 0;
    for (const BatchSummary& batch : batches) {
        RecoveryAccount::Import import;
        import.id = batch.id;
        for (const BatchSummary::Source& source : batch.sources)
            if (!source.file.isEmpty())
                import.files << source.file;
        count.bind(1, batch.id.value);
        import.orders.saved = count.step() ? count.integer(0) : 0;
        count.reset();
        if (!isDeletedByLaw)
            import.orders.lost =
                std::max<qint64>(0, batch.account.imported + batch.account.replaced - import.orders.saved);
        missing += import.orders.lost;
        account.ofImports.push_back(std::move(import));
    }
    account.orders.lost = std::max(account.orders.lost, missing);
    account.imports.saved = static_cast<qint64>(batches.size()) - account.imports.lost;
}

/// The new file as a workspace: opened, cleared of what was not finished, read once.
Result<void> proveIt(const QString& path, RecoveryAccount& account, Progress& progress)
{
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, Access::ReadWrite);
    if (!workspace)
        return workspace.error();
    const Result<std::vector<BatchSummary>> batches = (*workspace)->batches();
    if (!batches)
        return batches.error();
    const Result<std::shared_ptr<const OrderBook>> book = (*workspace)->loadBook(progress);
    if (!book)
        return book.error();
    account.orders.saved = static_cast<qint64>((*book)->size());
    const Result<std::unique_ptr<Database>> database =
        Database::open(path, Access::ReadOnly, Database::Missing::Fail);
    if (!database)
        return database.error();
    compareImports(**database, *batches, account);
    return (*database)->check();
}

Result<void> fill(
    PageFile& file, const QString& path, Timestamp now, RecoveryAccount& account, Progress& progress)
{
    const Result<std::unique_ptr<Database>> target =
        Database::open(path, Access::ReadWrite, Database::Missing::Create);
    if (!target)
        return target.error();
    (*target)->execute("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF;"); // nothing yet to be lost
    (*target)->setCacheSize(64 << 20);
    if (Result<void> made = migrate(**target, workspaceMigrations(), EmptyFile::MakeWorkspace); !made)
        return made;
    RecoveryRows recovery(file, **target, account, progress);
    if (Result<void> done = recovery.run(); !done)
        return done;
    if (recovery.rowsSaved() == 0)
        return Error{ErrorCode::NotAWorkspace, {}, {}};
    account.orders.lost = recovery.lostOf("orders");
    account.rejects.lost = recovery.lostOf("reject");
    account.followUps.lost = recovery.lostOf("follow_up");
    account.history.lost = recovery.lostOf("follow_up_change");
    account.links.lost = recovery.lostOf("person_link");
    Transaction transaction(**target);
    RecoveryRepair(**target, now, account).run();
    countSaved(**target, recovery, account);
    return transaction.commit();
}

} // namespace

bool RecoveryAccount::isComplete() const
{
    const auto isAll = [](const Count& count) { return count.lost == 0; };
    return damagedPages == 0 && strayRows == 0 && withoutTexts == 0 && withoutCaller == 0 && withoutWords == 0
        && isAll(orders) && isAll(imports) && isAll(rejects) && isAll(followUps) && isAll(history)
        && isAll(links) && isAll(settings);
}

Result<RecoveryAccount> recoverWorkspace(
    const QString& damaged, const QString& output, Timestamp now, Progress& progress)
{
    if (QFileInfo::exists(output))
        return Error{ErrorCode::FileExists, output, {}};
    const Result<std::unique_ptr<PageFile>> file = PageFile::open(damaged);
    if (!file)
        return file.error();
    RecoveryAccount account;
    const QString part = unfinishedName(output);
    removeDatabase(part);
    Result<void> done = fill(**file, part, now, account, progress);
    if (done)
        done = proveIt(part, account, progress);
    if (!done) {
        removeDatabase(part);
        Error error = done.error();
        if (error.code == ErrorCode::NotAWorkspace || error.code == ErrorCode::Cancelled)
            error.subject = damaged;
        else if (error.subject == part)
            error.subject = output;
        return error;
    }
    // What was written without waiting for the disk is put on it here.
    Result<std::unique_ptr<Database>> written =
        Database::open(part, Access::ReadWrite, Database::Missing::Fail);
    if (!written)
        return written.error();
    if (const Result<void> finished = finishCopy(*std::move(written), output); !finished)
        return finished.error();
    return account;
}

bool wasWorkspace(const QString& path)
{
    // The list of tables stands at the beginning of every workspace, and is text.
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    constexpr qint64 beginning = 256 << 10;
    const QByteArray bytes = file.read(beginning);
    return bytes.contains("CREATE TABLE order_row (") || bytes.contains("CREATE TABLE follow_up_change (");
}

} // namespace redial

#include "core/store/databasecopy.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <filesystem>

namespace redial {

namespace {

constexpr int pagesBetweenReports = 1024;

/// Over what is there, in one step, also on Windows; QFile::rename() would refuse.
Result<void> replaceFile(const QString& from, const QString& to)
{
    std::error_code failure;
    std::filesystem::rename(
        QFileInfo(from).filesystemAbsoluteFilePath(), QFileInfo(to).filesystemAbsoluteFilePath(), failure);
    if (failure)
        return Error{ErrorCode::WriteFailed, to, QString::fromStdString(failure.message())};
    return {};
}

} // namespace

DatabaseCopy::DatabaseCopy(Database& source, Database& target) : m_target(target)
{
    m_backup = sqlite3_backup_init(target.m_handle, "main", source.m_handle, "main");
    if (!m_backup)
        target.fail(sqlite3_errcode(target.m_handle));
}

DatabaseCopy::~DatabaseCopy()
{
    sqlite3_backup_finish(m_backup);
}

DatabaseCopy::Outcome DatabaseCopy::step(int pages)
{
    if (!m_backup || m_target.failed())
        return Outcome::Failed;
    const int code = sqlite3_backup_step(m_backup, pages);
    if (code == SQLITE_OK)
        return Outcome::More;
    if (code == SQLITE_DONE)
        return Outcome::Done;
    // The message of a failed step belongs to finish.
    sqlite3_backup_finish(m_backup);
    m_backup = nullptr;
    m_target.fail(code);
    return Outcome::Failed;
}

void DatabaseCopy::flush()
{
    sqlite3_file* file = nullptr;
    // A failure shows when the copy is finished.
    if (sqlite3_file_control(m_target.m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK && file
        && file->pMethods)
        file->pMethods->xSync(file, SQLITE_SYNC_NORMAL);
}

int DatabaseCopy::pagesLeft() const
{
    return m_backup ? sqlite3_backup_remaining(m_backup) : 0;
}

int DatabaseCopy::pagesTotal() const
{
    return m_backup ? sqlite3_backup_pagecount(m_backup) : 0;
}

QString unfinishedName(const QString& path)
{
    return path % QStringLiteral(".part");
}

Error namedFinally(Error error, const QString& path)
{
    if (error.subject == unfinishedName(path))
        error.subject = path;
    return error;
}

bool removeDatabase(const QString& path)
{
    bool gone = true;
    // The journal first: one that outlives its file would be played back into the next of that name.
    for (const QString& ending :
        {QStringLiteral(".part-journal"), QStringLiteral(".part"), QStringLiteral("-journal"), QString()}) {
        const QString name = path % ending;
        if (QFileInfo::exists(name) && !QFile::remove(name))
            gone = false;
    }
    return gone;
}

Result<std::unique_ptr<Database>> beginCopy(const QString& path)
{
    const QString part = unfinishedName(path);
    QFile::remove(part % QStringLiteral("-journal"));
    QFile::remove(part);
    Result<std::unique_ptr<Database>> copy =
        Database::open(part, Access::ReadWrite, Database::Missing::Create);
    if (copy)
        (*copy)->execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;");
    return copy;
}

Result<void> finishCopy(std::unique_ptr<Database> copy, const QString& path)
{
    Result<void> done = copy->check();
    copy.reset();
    const QString part = unfinishedName(path);
    if (done) {
        // A change that must be on the disk takes all earlier pages with it.
        Result<std::unique_ptr<Database>> again =
            Database::open(part, Access::ReadWrite, Database::Missing::Fail);
        if (again) {
            const QByteArray version = QByteArray::number((*again)->pragma("user_version"));
            (*again)->execute(QByteArray("PRAGMA user_version=").append(version).constData());
            done = (*again)->check();
        } else {
            done = again.error();
        }
    }
    if (done)
        done = replaceFile(part, path);
    if (done)
        return {};
    QFile::remove(part);
    return namedFinally(done.error(), path);
}

Result<void> copyDatabase(Database& source, const QString& path, Progress& progress)
{
    Result<std::unique_ptr<Database>> target = beginCopy(path);
    if (!target)
        return namedFinally(target.error(), path);
    Result<void> copied = [&]() -> Result<void> {
        DatabaseCopy copy(source, **target);
        for (;;) {
            switch (copy.step(pagesBetweenReports)) {
            case DatabaseCopy::Outcome::Done:
                return {};
            case DatabaseCopy::Outcome::Failed:
                return (*target)->check();
            case DatabaseCopy::Outcome::More:
                break;
            }
            if (!progress.advance(copy.pagesTotal() - copy.pagesLeft(), copy.pagesTotal()))
                return Error{ErrorCode::Cancelled, path, {}};
        }
    }();
    if (!copied) {
        target->reset();
        QFile::remove(unfinishedName(path));
        return namedFinally(copied.error(), path);
    }
    return finishCopy(*std::move(target), path);
}

Result<void> checkWhole(Database& database, Progress& progress)
{
    database.stopWith(&progress);
    QString finding;
    {
        Statement check(database, "PRAGMA quick_check(1)");
        if (check.step() && check.text(0) != "ok")
            finding = QString::fromUtf8(check.text(0).data(), static_cast<qsizetype>(check.text(0).size()));
    }
    database.stopWith(nullptr);
    if (Result<void> read = database.check(); !read)
        return read;
    if (!finding.isEmpty())
        return Error{ErrorCode::WorkspaceDamaged, database.path(), finding.section(QLatin1Char('\n'), 0, 1)};
    return {};
}

} // namespace redial

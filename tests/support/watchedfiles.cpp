#include "tests/support/watchedfiles.h"

#include <sqlite3.h>

#include <new>

namespace redial::test {

namespace {

WatchedFiles::Before& watcher()
{
    static WatchedFiles::Before before;
    return before;
}

std::function<void(const char*)>& teller()
{
    static std::function<void(const char*)> tell;
    return tell;
}

sqlite3_vfs* original = nullptr;

struct File {
    sqlite3_file base;
    std::string* path;
    sqlite3_file* real; ///< lies behind this
};

File& fileOf(sqlite3_file* file)
{
    return *reinterpret_cast<File*>(file);
}

int ask(WatchedFiles::Call call, const std::string& path)
{
    return watcher() ? watcher()(call, path) : SQLITE_OK;
}

sqlite3_file* realOf(sqlite3_file* file)
{
    return fileOf(file).real;
}

int closeFile(sqlite3_file* file)
{
    File& watched = fileOf(file);
    const int code = watched.real->pMethods ? watched.real->pMethods->xClose(watched.real) : SQLITE_OK;
    delete watched.path;
    watched.path = nullptr;
    return code;
}

const sqlite3_io_methods& methods()
{
    static const sqlite3_io_methods table = [] {
        sqlite3_io_methods m{};
        m.iVersion = 1; // no shared memory, no mapping: workspaces use neither
        m.xClose = closeFile;
        m.xRead = [](sqlite3_file* file, void* to, int size, sqlite3_int64 at) {
            if (const int code = ask(WatchedFiles::Call::Read, *fileOf(file).path); code != SQLITE_OK)
                return code;
            return realOf(file)->pMethods->xRead(realOf(file), to, size, at);
        };
        m.xWrite = [](sqlite3_file* file, const void* from, int size, sqlite3_int64 at) {
            if (const int code = ask(WatchedFiles::Call::Write, *fileOf(file).path); code != SQLITE_OK)
                return code;
            return realOf(file)->pMethods->xWrite(realOf(file), from, size, at);
        };
        m.xTruncate = [](sqlite3_file* file, sqlite3_int64 size) {
            if (const int code = ask(WatchedFiles::Call::Truncate, *fileOf(file).path); code != SQLITE_OK)
                return code;
            return realOf(file)->pMethods->xTruncate(realOf(file), size);
        };
        m.xSync = [](sqlite3_file* file, int flags) {
            if (const int code = ask(WatchedFiles::Call::Sync, *fileOf(file).path); code != SQLITE_OK)
                return code;
            return realOf(file)->pMethods->xSync(realOf(file), flags);
        };
        m.xFileSize = [](sqlite3_file* file, sqlite3_int64* size) {
            return realOf(file)->pMethods->xFileSize(realOf(file), size);
        };
        m.xLock = [](sqlite3_file* file, int level) {
            return realOf(file)->pMethods->xLock(realOf(file), level);
        };
        m.xUnlock = [](sqlite3_file* file, int level) {
            return realOf(file)->pMethods->xUnlock(realOf(file), level);
        };
        m.xCheckReservedLock = [](sqlite3_file* file, int* locked) {
            return realOf(file)->pMethods->xCheckReservedLock(realOf(file), locked);
        };
        m.xFileControl = [](sqlite3_file* file, int what, void* with) {
            return realOf(file)->pMethods->xFileControl(realOf(file), what, with);
        };
        m.xSectorSize = [](sqlite3_file* file) { return realOf(file)->pMethods->xSectorSize(realOf(file)); };
        m.xDeviceCharacteristics = [](sqlite3_file* file) {
            return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
        };
        return m;
    }();
    return table;
}

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    File& watched = fileOf(file);
    watched.base.pMethods = nullptr;
    watched.real = reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(file) + sizeof(File));
    const std::string path = name ? name : "";
    if (flags & SQLITE_OPEN_CREATE)
        if (const int code = ask(WatchedFiles::Call::Create, path); code != SQLITE_OK)
            return code;
    const int code = original->xOpen(original, name, watched.real, flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    watched.path = new std::string(path);
    watched.base.pMethods = &methods();
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs*, const char* name, int sync)
{
    if (const int code = ask(WatchedFiles::Call::Delete, name); code != SQLITE_OK)
        return code;
    return original->xDelete(original, name, sync);
}

int traced(unsigned, void*, void*, void* sql)
{
    if (teller())
        teller()(static_cast<const char*>(sql));
    return 0;
}

int traceEach(sqlite3* database, const char**, const void*)
{
    return sqlite3_trace_v2(database, SQLITE_TRACE_STMT, traced, nullptr);
}

} // namespace

void WatchedFiles::install(Before before)
{
    watcher() = std::move(before);
    if (original)
        return;
    original = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs watched = *original;
    watched.zName = "watched";
    watched.szOsFile = static_cast<int>(sizeof(File)) + original->szOsFile;
    watched.xOpen = openFile;
    watched.xDelete = deleteFile;
    sqlite3_vfs_register(&watched, 1);
}

void WatchedFiles::tellStatements(std::function<void(const char* sql)> tell)
{
    teller() = std::move(tell);
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(traceEach));
}

} // namespace redial::test

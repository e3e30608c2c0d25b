#include "core/base/savefile.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace redial {

bool commitWhole(QSaveFile& file)
{
    return file.flush() && file.commit();
}

Error writeError(const QString& path, const QFileDevice& file, qint64 bytes)
{
    // Qt knows a full disk by its own code in some places, and only by the system's words in others.
    const auto says = [&](int number) {
        return file.errorString() == QString::fromStdString(std::generic_category().message(number));
    };
    bool isFull = file.error() == QFileDevice::ResourceError || says(ENOSPC);
#ifdef EDQUOT
    isFull = isFull || says(EDQUOT);
#endif
    // Windows says it in its own words only. Of a folder that is not there nothing is known.
    constexpr qint64 asGoodAsNone = 64 << 10;
    const qint64 room = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable();
    isFull = isFull || (room >= 0 && room < std::max(bytes, asGoodAsNone));
    return {isFull ? ErrorCode::DiskFull : ErrorCode::WriteFailed, path, file.errorString()};
}

Result<void> saveFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly);
    if (isOpen && file.write(content) == content.size() && commitWhole(file))
        return {};
    return writeError(path, file, isOpen ? content.size() : 0);
}

Result<void> saveCopy(const QString& source, const QString& path)
{
    constexpr qint64 blockSize = 1 << 20;
    QFile from(source);
    if (!from.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, source, from.errorString()};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(path, file);
    for (QByteArray block = from.read(blockSize); !block.isEmpty(); block = from.read(blockSize))
        if (file.write(block) != block.size())
            return writeError(path, file, block.size());
    if (from.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileUnreadable, source, from.errorString()};
    if (!commitWhole(file))
        return writeError(path, file);
    return {};
}

} // namespace redial

#include "core/base/savefile.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <cerrno>
#include <system_error>

namespace redial {

bool commitWhole(QSaveFile& file)
{
    return file.flush() && file.commit();
}

Error writeError(const QString& path, const QFileDevice& file)
{
    // Qt knows a full disk by its own code in some places, and only by the system's words in others.
    const auto says = [&](int number) {
        return file.errorString() == QString::fromStdString(std::generic_category().message(number));
    };
    bool isFull = file.error() == QFileDevice::ResourceError || says(ENOSPC);
#ifdef EDQUOT
    isFull = isFull || says(EDQUOT);
#endif
    return {isFull ? ErrorCode::DiskFull : ErrorCode::WriteFailed, path, file.errorString()};
}

Result<void> saveFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly);
    if (isOpen && file.write(content) == content.size() && commitWhole(file))
        return {};
    Error error = writeError(path, file);
    // Qt may say nothing when only the beginning could be written; that still takes its room here.
    if (isOpen && QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() < content.size())
        error.code = ErrorCode::DiskFull;
    return error;
}

} // namespace redial

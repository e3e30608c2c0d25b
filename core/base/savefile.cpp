#include "core/base/savefile.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace redial {

Result<void> saveFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly);
    if (isOpen && file.write(content) == content.size() && file.commit())
        return {};
    // Qt may say nothing when only the beginning could be written; that still takes its room here.
    const bool full = file.error() == QFileDevice::ResourceError
        || (isOpen && QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() < content.size());
    return Error{full ? ErrorCode::DiskFull : ErrorCode::WriteFailed, path, file.errorString()};
}

} // namespace redial

#include "core/base/savefile.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace redial {

Result<void> saveFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    const auto failed = [&] {
        // Qt often says no more than that writing failed. What was written so far still takes its room here.
        const bool full = file.error() == QFileDevice::ResourceError
            || (file.error() == QFileDevice::WriteError
                && QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() < content.size());
        return Error{full ? ErrorCode::DiskFull : ErrorCode::WriteFailed, path, file.errorString()};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    if (file.write(content) != content.size() || !file.commit())
        return failed();
    return {};
}

} // namespace redial

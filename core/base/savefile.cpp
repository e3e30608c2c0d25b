#include "core/base/savefile.h"

#include <QSaveFile>

namespace redial {

Result<void> saveFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    const auto failed = [&] {
        const bool full = file.error() == QFileDevice::ResourceError;
        return Error{full ? ErrorCode::DiskFull : ErrorCode::WriteFailed, path, file.errorString()};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    if (file.write(content) != content.size() || !file.commit())
        return failed();
    return {};
}

} // namespace redial

#pragma once

#include "core/base/result.h"

#include <QByteArray>

class QFileDevice;
class QSaveFile;

namespace redial {

/// Writes a file whole or not at all: what was there stays until everything is on the disk.
/// Errors: DiskFull, WriteFailed (the file may be open in Excel, the folder missing or protected).
Result<void> saveFile(const QString& path, const QByteArray& content);
/// The same with the content of another file, which is never held in memory as a whole.
Result<void> saveCopy(const QString& source, const QString& path);

/// For what is written piece by piece. The last step: QSaveFile::commit() of Qt 6.4 alone does not look
/// whether what it still held in memory found room, and puts half a file in the place of a whole one.
bool commitWhole(QSaveFile& file);
/// DiskFull or WriteFailed: what kept the file from being written. Qt may say nothing when only a beginning
/// could be; a disk with less room than `bytes`, what was to be written, is taken for full.
Error writeError(const QString& path, const QFileDevice& file, qint64 bytes = 0);

} // namespace redial

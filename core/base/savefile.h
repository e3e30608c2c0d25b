#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace redial {

/// Writes a file whole or not at all: what was there stays until everything is on the disk.
/// Errors: DiskFull, WriteFailed (the file may be open in Excel, the folder missing or protected).
Result<void> saveFile(const QString& path, const QByteArray& content);

} // namespace redial

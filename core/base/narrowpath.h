#pragma once

#include <QByteArray>
#include <QString>

namespace redial {

/// The path of an existing folder for libraries that open files by a `char*`. On Windows that is a path in
/// the system's code page, where 张三 may have no letters: then the short name (ZHANG~1), which volumes
/// keep for such programs. Our own code opens files through QFile and has no use for this.
QByteArray narrowFolder(const QString& folder);

} // namespace redial

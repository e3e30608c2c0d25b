#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace redial::test {

/// Whether the system's own Python, which has the packages of the distribution, has openpyxl; tests skip
/// without it. False for programs for Windows, also under wine, where Python runs but knows other paths.
bool hasOpenpyxl();

/// What that Python printed; nothing when it failed, with its complaint as a warning.
std::optional<QByteArray> runPython(const QStringList& arguments);

} // namespace redial::test

#include "core/base/narrowpath.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <string>
#endif

namespace redial {

#ifdef Q_OS_WIN

namespace {

QString shortName(const QString& folder)
{
    const std::wstring path = folder.toStdWString();
    std::wstring answer(GetShortPathNameW(path.c_str(), nullptr, 0), L'\0'); // with the final zero
    answer.resize(GetShortPathNameW(path.c_str(), answer.data(), static_cast<DWORD>(answer.size())));
    return answer.empty() ? folder : QString::fromStdWString(answer);
}

bool isNarrow(const QString& folder)
{
    // A letter that is missing becomes a similar one, so only the way back tells.
    return QString::fromLocal8Bit(folder.toLocal8Bit()) == folder;
}

} // namespace

QByteArray narrowFolder(const QString& folder)
{
    const QString native = QDir::toNativeSeparators(folder);
    return (isNarrow(native) ? native : shortName(native)).toLocal8Bit();
}

#else

QByteArray narrowFolder(const QString& folder)
{
    return QFile::encodeName(folder);
}

#endif

} // namespace redial

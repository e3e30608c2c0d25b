#pragma once

#include <QFile>

namespace redial::test {

#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool countsMemory = false; ///< the memory is the sanitizer's
#else
inline constexpr bool countsMemory = true;
#endif

/// The most memory this process had so far, in MB; 0 where the system does not say.
inline double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

} // namespace redial::test

#pragma once

#include <QtGlobal>

namespace redial::test {

/// How much longer than usual what is measured may take here.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr double slowness = 4;
#elif defined(Q_OS_WIN)
inline constexpr double slowness = 4; // under wine, where the clock of a process is that of the wall, too
#else
inline constexpr double slowness = 1;
#endif

} // namespace redial::test

#include "app/console.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <fcntl.h>
#include <io.h>

#include <cstdio>
#endif

namespace redial {

#ifdef Q_OS_WIN

Console::Console() : m_encodingBefore(GetConsoleOutputCP())
{
    SetConsoleOutputCP(CP_UTF8);
    for (std::FILE* stream : {stdout, stderr})
        _setmode(_fileno(stream), _O_BINARY);
}

Console::~Console()
{
    if (m_encodingBefore != 0) // it is 0 without a console
        SetConsoleOutputCP(m_encodingBefore);
}

#else

Console::Console() = default;
Console::~Console() = default;

#endif

} // namespace redial

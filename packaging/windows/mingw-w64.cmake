# CMake toolchain file: programs for 64-bit Windows, built on Debian by mingw-w64 against a prefix that
# packaging/windows/build-prefix has made. The prefix is named by REDIAL_MINGW_PREFIX, as a CMake variable
# or in the environment. What was built is run by wine.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(redial_triple x86_64-w64-mingw32)
# The flavour with POSIX threads: std::thread and std::mutex exist in no other.
set(CMAKE_C_COMPILER ${redial_triple}-gcc-posix)
set(CMAKE_CXX_COMPILER ${redial_triple}-g++-posix)
set(CMAKE_RC_COMPILER ${redial_triple}-windres)

if(NOT REDIAL_MINGW_PREFIX)
    set(REDIAL_MINGW_PREFIX "$ENV{REDIAL_MINGW_PREFIX}")
endif()
if(NOT IS_DIRECTORY "${REDIAL_MINGW_PREFIX}")
    message(FATAL_ERROR "REDIAL_MINGW_PREFIX must name the folder packaging/windows/build-prefix has made, not \"${REDIAL_MINGW_PREFIX}\".")
endif()
set(REDIAL_MINGW_PREFIX "${REDIAL_MINGW_PREFIX}" CACHE PATH "Libraries for Windows")
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES REDIAL_MINGW_PREFIX)

# Libraries and headers of this system would be found otherwise.
set(CMAKE_FIND_ROOT_PATH ${REDIAL_MINGW_PREFIX} /usr/${redial_triple})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# Nor may pkg-config answer for this system.
set(ENV{PKG_CONFIG_LIBDIR} ${REDIAL_MINGW_PREFIX}/lib/pkgconfig)

# Qt's tools (moc, rcc, lrelease) run here and are those of this system.
set(QT_HOST_PATH /usr CACHE PATH "Qt whose tools run on this system")
file(GLOB redial_host_packages /usr/lib/*-linux-gnu/cmake/Qt6)
list(GET redial_host_packages 0 redial_host_package)
cmake_path(GET redial_host_package PARENT_PATH redial_host_packages)
set(QT_HOST_PATH_CMAKE_DIR ${redial_host_packages} CACHE PATH "CMake packages of that Qt")
set(Qt6LinguistTools_DIR ${redial_host_packages}/Qt6LinguistTools CACHE PATH "lrelease and lupdate")

if(EXISTS /usr/lib/wine/wine64)
    set(CMAKE_CROSSCOMPILING_EMULATOR "${CMAKE_CURRENT_LIST_DIR}/run-with-wine;${REDIAL_MINGW_PREFIX}/bin")
endif()

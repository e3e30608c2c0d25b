# Third-party libraries core links. Their own headers are not held to our warnings (SYSTEM).
find_package(ZLIB REQUIRED)
find_package(EXPAT REQUIRED)
find_package(SQLite3 3.40 REQUIRED)

# Neither of these two ships a CMake package in Debian 12; a cross prefix has no pkg-config files.
function(redial_find_library target header library)
    find_path(${target}_INCLUDE_DIR ${header} PATH_SUFFIXES minizip REQUIRED)
    find_library(${target}_LIBRARY ${library} REQUIRED)
    add_library(${target} INTERFACE)
    target_include_directories(${target} SYSTEM INTERFACE ${${target}_INCLUDE_DIR})
    target_link_libraries(${target} INTERFACE ${${target}_LIBRARY} ZLIB::ZLIB)
endfunction()
redial_find_library(minizip unzip.h minizip)
redial_find_library(xlsxwriter xlsxwriter.h xlsxwriter)

# Third-party libraries core links. Their own headers are not held to our warnings (SYSTEM).
find_package(ZLIB REQUIRED)
find_package(EXPAT REQUIRED)
find_package(SQLite3 3.40 REQUIRED)

# Neither of these two ships a CMake package in Debian 12; a cross prefix has no pkg-config files. They are
# imported with what they call, so that static ones are linked in the order they need.
function(redial_find_library target header library)
    find_path(${target}_INCLUDE_DIR ${header} PATH_SUFFIXES minizip REQUIRED)
    find_library(${target}_LIBRARY ${library} REQUIRED)
    add_library(${target} UNKNOWN IMPORTED GLOBAL)
    set_target_properties(${target} PROPERTIES
        IMPORTED_LOCATION ${${target}_LIBRARY}
        INTERFACE_INCLUDE_DIRECTORIES ${${target}_INCLUDE_DIR}
        INTERFACE_LINK_LIBRARIES "${ARGN}")
endfunction()
redial_find_library(minizip unzip.h minizip ZLIB::ZLIB)
redial_find_library(xlsxwriter xlsxwriter.h xlsxwriter minizip)

# What every target of the project is compiled with: warnings are errors, in every preset.
add_library(redial-options INTERFACE)
target_include_directories(redial-options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(redial-options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_FOREACH
    QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    REDIAL_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(redial-options INTERFACE /W4 /WX /utf-8 /permissive-)
    target_compile_definitions(redial-options INTERFACE NOMINMAX _CRT_SECURE_NO_WARNINGS)
else()
    target_compile_options(redial-options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Werror
        # g++ 12 sees overlaps in std::string where there are none (GCC bug 105651).
        $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
        # Meant so: four comparisons without a branch.
        $<$<CXX_COMPILER_ID:Clang>:-Wno-bitwise-instead-of-logical>)
endif()
if(REDIAL_SANITIZE)
    target_compile_options(redial-options INTERFACE
        -fsanitize=${REDIAL_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all
        # With the checks in between g++ 12 no longer sees that a variant of QString is set (GCC manual,
        # -fsanitize: "may result in false positive warnings").
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_link_options(redial-options INTERFACE -fsanitize=${REDIAL_SANITIZE})
endif()

#pragma once

#include <string>
#include <string_view>
#include <vector>

class QFile;

namespace redial {

/// Names of the streams and storages in an OLE2 compound document ([MS-CFB]), just enough to tell an
/// encrypted workbook from a legacy one.
struct OleDirectory {
    std::vector<std::u16string> names; ///< empty when the directory cannot be read

    bool has(std::u16string_view name) const;
};

/// Reads at most the first 64 directory sectors; never fails, whatever the bytes.
OleDirectory oleDirectory(QFile& file);

} // namespace redial

#pragma once

/// The texts a workbook's cells refer to by number: the one thing of a workbook kept in memory.
/// They lie one behind the other in blocks that are never moved or copied, so a string costs its
/// UTF-8 bytes and twelve more.

#include "core/tabular/xmlparser.h"

#include <memory>
#include <string_view>
#include <vector>

namespace redial {

class SharedStrings {
public:
    /// Reads the part; counts the part states are not believed.
    /// Errors: those of parseXml, FileTooLarge (more than 4 GB of text).
    Result<void> load(ZipStream& stream, FunctionRef<bool()> goOn);

    size_t size() const { return m_starts.size(); }
    /// Valid as long as this object. `index` must be below size().
    std::string_view at(size_t index) const;

    /// False when there would be too much of it.
    bool append(std::string_view text);

private:
    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::vector<const char*> m_starts; ///< of the length (quint32) before each text
    char* m_free = nullptr;
    size_t m_freeBytes = 0;
    qint64 m_totalBytes = 0;
};

} // namespace redial

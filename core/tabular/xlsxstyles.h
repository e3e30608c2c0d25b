#pragma once

/// The number formats of a workbook's cell styles (xl/styles.xml: numFmts and cellXfs).

#include "core/tabular/numberformat.h"
#include "core/tabular/xmlparser.h"

#include <vector>

namespace redial {

class XlsxStyles {
public:
    /// Errors: those of parseXml, FileTooLarge (more than a million styles; Excel allows 65,490).
    Result<void> load(ZipStream& stream);

    /// By a cell's style index; a plain number where there is no such style.
    NumberFormat format(size_t style) const
    {
        return style < m_formats.size() ? m_formats[style] : NumberFormat{};
    }

private:
    std::vector<NumberFormat> m_formats;
};

} // namespace redial

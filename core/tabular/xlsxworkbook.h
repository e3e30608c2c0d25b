#pragma once

/// The table of contents of an .xlsx or .xlsm file: which sheets there are and which parts hold them.

#include "core/tabular/exceldate.h"
#include "core/tabular/relationships.h"

#include <vector>

namespace redial {

struct XlsxSheet {
    std::string name;
    std::string part; ///< empty when the workbook does not say where it is
    bool hidden = false; ///< hidden or very hidden
};

struct XlsxWorkbook {
    std::vector<XlsxSheet> sheets; ///< worksheets only, in the workbook's order
    DateSystem dateSystem = DateSystem::From1900;
    std::string stylesPart; ///< empty when there is none
    std::string sharedStringsPart; ///< empty when there is none

    /// Errors: those of parseXml, FormatUnknown and FormatNotYetRead for archives of another kind
    /// (detail: "docx", "odt", "xlsb", "zip" …).
    static Result<XlsxWorkbook> load(ZipArchive& archive);
};

} // namespace redial

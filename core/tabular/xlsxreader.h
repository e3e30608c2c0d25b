#pragma once

/// Reads .xlsx and .xlsm: a zip of XML parts (ECMA-376, transitional and strict). A sheet is
/// inflated and parsed as it is read; only the shared strings and the styles' number formats are
/// kept. Formulas are not computed: their stored results count. Document properties, charts,
/// macros and everything else in the package are never opened.

#include "core/tabular/tablesource.h"

namespace redial {

/// Opens what is in a zip: .xlsx, .xlsm, .ods (odsreader.h). Takes files that begin like a zip; anything else
/// is FormatUnknown (a workbook with a password is no zip: contentsniffer.h). Errors: FileNotFound,
/// FileUnreadable, FileEncrypted, FileDamaged, FileTooLarge, FormatUnknown, FormatNotYetRead (detail: "xlsb",
/// "numbers", "docx", "zip" …).
Result<std::unique_ptr<TableSource>> openPackage(const QString& path);

} // namespace redial

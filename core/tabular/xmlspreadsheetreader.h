#pragma once

/// Reads XML Spreadsheet 2003 (SpreadsheetML of Excel 2002 and 2003), which is mostly called .xls or
/// .xml. Cells say their type themselves; number formats count for numbers, dates and leading zeros.

#include "core/tabular/tablesource.h"
#include "core/tabular/textfile.h"

namespace redial {

/// Reads the whole file once to list its sheets. Errors: FileUnreadable, FileDamaged, FileTooLarge.
Result<std::unique_ptr<TableSource>> openXmlSpreadsheet(const QString& path, const TextFile& text);

} // namespace redial

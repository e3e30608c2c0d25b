#pragma once

/// Reads the tables of a web page, which order systems like to export as ".xls": each table that is not
/// empty is a sheet. Texts stay as they are shown, unless the page says otherwise (htmlcell.h).

#include "core/tabular/tablesource.h"
#include "core/tabular/textfile.h"

namespace redial {

/// Errors: FileUnreadable, FileDamaged, FileTooLarge, FormatUnknown (no table in it; detail "html").
Result<std::unique_ptr<TableSource>> openHtml(const QString& path, const TextFile& text);

} // namespace redial

#pragma once

/// Reads OpenDocument spreadsheets: .ods, a zip of which content.xml matters, and .fods, the same in a
/// single XML file.

#include "core/tabular/tablesource.h"
#include "core/tabular/textfile.h"
#include "core/tabular/ziparchive.h"

namespace redial {

/// Whether the archive says that it is an OpenDocument spreadsheet.
bool isOds(ZipArchive& archive);

/// Both read the whole document once to list its sheets.
/// Errors: FileUnreadable, FileEncrypted, FileDamaged, FileTooLarge.
Result<std::unique_ptr<TableSource>> openOds(std::unique_ptr<ZipArchive> archive);
Result<std::unique_ptr<TableSource>> openFlatOds(const QString& path, const TextFile& text);

} // namespace redial

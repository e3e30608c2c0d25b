#pragma once

/// Reads .xls of Excel 2 to 2003: records (biffrecords.h) in a compound document (olefile.h), or bare
/// as Excel 2 to 4 and many small exporters write them. Shared strings are kept in memory, sheets are
/// read row by row. Formulas are not computed: their stored results count.

#include "core/tabular/tablesource.h"

class QIODevice;

namespace redial {

/// Of the options the encoding counts, for workbooks of before Excel 97, where the code page is often wrong.
/// Errors: FileNotFound, FileUnreadable, FileEncrypted, FileDamaged, EncodingUnknown.
Result<std::unique_ptr<TableSource>> openXls(const QString& path, const OpenOptions& options = {});

/// The same for what is open already; `name` is what messages call it.
Result<std::unique_ptr<TableSource>> openXls(
    std::unique_ptr<QIODevice> file, const QString& name, const OpenOptions& options = {});

} // namespace redial

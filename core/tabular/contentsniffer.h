#pragma once

#include "core/base/result.h"

#include <QString>

#include <string_view>

class QFile;

namespace redial {

/// What a file is by its first bytes, whatever it is called.
enum class ContentKind {
    Text,
    Zip, ///< a workbook, if anything we read
    Xls,
    Html,
    XmlSpreadsheet, ///< of Excel 2002 and 2003
    FlatOds, ///< OpenDocument in a single XML file
    EncryptedWorkbook, ///< OLE2 around an encrypted .xlsx
    NotYetRead, ///< tables we know but have no reader for: "mhtml"
    Unknown, ///< no table: "pdf", "png", …, "binary"
};

struct Content {
    ContentKind kind = ContentKind::Text;
    QString name; ///< of what is not read
};

/// By signature and, for OLE2, by the names in its directory.
Content sniffContent(QFile& file, std::string_view head);

/// Text that is markup instead of delimited cells: HTML and XML Spreadsheet 2003, which order systems like to
/// export as ".xls", and others. `text` is the beginning of the file as UTF-8.
Content sniffMarkup(std::string_view text);

/// Whether bytes of an 8-bit encoding have too many control characters to be a text: NULs at the end
/// of the file (a writer's reserved space) are none, a few elsewhere are damage.
bool looksBinary(std::string_view bytes);

} // namespace redial

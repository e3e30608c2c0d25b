#pragma once

/// Reading any export as rows of text (ARCHITECTURE.md, spine 1).
///
/// A *table source* is one opened file. It has *sheets* (a text file has exactly one); a sheet is
/// read as a stream of *rows*, each a run of *cells*: UTF-8 text with a hint of what the file says
/// the cell is. Nothing is interpreted here: which row is the header is found by headerfinder.h,
/// which column means what by intake/. Readers decide by content, never by a file's extension,
/// and need constant memory (apart from a workbook's shared strings).
///
/// Example: the CSV line `GD1,"2024-03-01 08:05:09",13800001234` is a row of three Text cells;
/// the same row of a workbook is Text, DateTime ("2024-03-01 08:05:09"), Number ("13800001234").

#include "core/base/functionref.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace redial {

enum class CellKind : quint8 {
    Empty,
    Text,
    Number, ///< plain digits where the value is whole; else up to 15 significant digits; E-notation only
            ///< beyond 1e21
    DateTime, ///< "2024-03-01 08:05:09", "2024-03-01 08:05" (format shows no seconds and there are none),
              ///< "2024-03-01", "08:05:09"
    Boolean, ///< "TRUE" or "FALSE"
    Error, ///< "#N/A", "#REF!" …
};

/// Text is valid only during the sink's call.
struct Cell {
    std::string_view text;
    CellKind kind = CellKind::Empty;
};

struct Row {
    qint64 number = 0; ///< 1-based: the row in a sheet; the line a record begins on in a text file
    qint64 offset = -1; ///< byte in the file where the record begins; -1 in workbooks
    std::span<const Cell> cells; ///< from the first column; trailing empty cells are cut
    size_t fieldCount = 0; ///< fields of the record with the empty ones at its end; 0 in workbooks, which
                           ///< never store those, so that there no row is short
};

/// Takes one row; returns false to stop reading (which is not an error).
using RowSink = FunctionRef<bool(const Row&)>;

enum class FileFormat {
    Csv, ///< text with delimiters, whatever it is called
    Xlsx,
    Xls, ///< of Excel 2 to 2003
    Html, ///< tables of a web page, mostly called .xls
    XmlSpreadsheet, ///< of Excel 2002 and 2003, mostly called .xls
    Ods, ///< OpenDocument, packed or flat
};

struct SheetInfo {
    std::string name; ///< as the workbook names it; empty for text files
    bool hidden = false;
};

/// What was found out about a file before its rows are read.
struct SourceTraits {
    FileFormat format = FileFormat::Csv;
    std::string encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "windows-1252"; empty for
                          ///< workbooks that need none
    char delimiter = 0; ///< ',' ';' '\t' '|' or what "sep=" names; 0 for workbooks and text of one column
    bool dates1904 = false; ///< serials in plain Number cells count from 1904-01-01
};

struct OpenOptions {
    /// Overrides detection for text files: "UTF-8", "GB18030" (also GBK, GB2312), "UTF-16LE", "UTF-16BE",
    /// "windows-1252".
    std::string encoding;
    /// Overrides detection for text files: what parts the columns.
    std::optional<char> delimiter = {};
    bool operator==(const OpenOptions&) const = default;
};

/// What a reading had to mend.
struct SourceDamage {
    qint64 brokenCharacters = 0; ///< could not be decoded and became U+FFFD, in what was read of the file
    qint64 firstBrokenLine = 0; ///< Row::number of the first row that has one; 0: none, or not in a row read
    qint64 literalQuotes = 0; ///< opened a cell and never closed it: taken as they are
    bool operator==(const SourceDamage&) const = default;
};

class TableSource {
public:
    virtual ~TableSource() = default;

    /// Opens a file with whichever reader recognises its content.
    /// Errors: FileNotFound, FileUnreadable, FileEncrypted, FileDamaged, FormatUnknown,
    /// FormatNotYetRead, EncodingUnknown, NoRows (an empty file).
    static Result<std::unique_ptr<TableSource>> open(const QString& path, const OpenOptions& options = {});

    virtual const SourceTraits& traits() const = 0;
    virtual const std::vector<SheetInfo>& sheets() const = 0;

    /// Streams the sheet's rows, blank ones left out. Progress counts bytes of the file.
    /// Can be called again, for any sheet; one call at a time.
    /// Errors: Cancelled, FileUnreadable, FileDamaged (subject: the file, detail: where), FileTooLarge.
    virtual Result<void> read(size_t sheet, RowSink sink, Progress& progress) = 0;

    /// Of the last read(). Only text files can be damaged and yet be read.
    virtual SourceDamage damage() const { return {}; }
};

} // namespace redial

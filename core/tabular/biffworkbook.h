#pragma once

/// What an .xls says about all its cells before any of them: version, sheets, code page, day count,
/// number formats. Excel 5 and later say it in a part of its own at the front; Excel 2 to 4, and
/// programs that write the records of one sheet and nothing else, in the sheet.

#include "core/tabular/biffrecords.h"
#include "core/tabular/exceldate.h"
#include "core/tabular/tablesource.h"
#include "core/tabular/textencoding.h"

#include <unordered_map>

namespace redial {

/// Number formats by a cell's style.
class BiffStyles {
public:
    /// Looks at the record at hand; takes what is a style or a format.
    void take(BiffRecords& records, int version);

    /// Of style number `style`; a plain number where there is none.
    NumberFormat cellFormat(size_t style) const;
    /// Of a cell of Excel 2, which may name its format itself.
    NumberFormat cellFormat2(quint8 styleByte, quint8 formatByte, size_t longStyle) const;

private:
    NumberFormat format(quint16 index) const;
    void takeFormat(BiffRecords& records, int version);

    std::vector<quint16> m_styles; ///< format of each
    std::unordered_map<quint16, NumberFormat> m_formats; ///< the workbook's own
    bool m_hasBuiltin = false; ///< formats the workbook does not spell out have their usual meaning
};

/// How the workbook's texts are to be read.
struct BiffTexts {
    int version = 8;
    TextEncoding encoding = TextEncoding::Windows1252; ///< before Excel 97

    void append(BiffCursor& cursor, size_t length, std::string& out) const;
};

struct BiffSheet {
    std::string name;
    qint64 begin = 0; ///< of its records in the stream
    bool hidden = false; ///< hidden or very hidden
};

struct BiffWorkbook {
    int version = 8; ///< of Excel's format: 2, 3, 4, 5 (also 7), 8
    std::vector<BiffSheet> sheets; ///< worksheets only
    DateSystem dateSystem = DateSystem::From1900;
    BiffTexts texts;
    BiffStyles styles;
    bool hasStylesInSheets = false;
    qint64 stringsPosition = -1; ///< of the record with the shared strings; -1: none

    /// `encoding` overrides the code page. Errors, without a subject: FileEncrypted, FileDamaged,
    /// EncodingUnknown.
    static Result<BiffWorkbook> load(BiffRecords& records, const std::string& encoding);
};

} // namespace redial

#pragma once

/// Turns the records of one worksheet of an .xls into rows, one row in memory at a time.
///
/// Excel writes row by row; some programs write column by column. A first quick pass over the
/// records' places finds out, and then only those places are sorted. What a sheet says about its
/// size is not looked at.

#include "core/tabular/biffworkbook.h"
#include "core/tabular/rowbuilder.h"
#include "core/tabular/sharedstrings.h"

namespace redial {

class BiffSheetParser {
public:
    BiffSheetParser(
        BiffRecords& records, const BiffWorkbook& workbook, const SharedStrings& strings, RowSink sink);

    /// Reads the sheet that begins at `begin`. `goOn` is told how far it is, and how far it will be: 0 while
    /// that is not known; its false is Cancelled. Errors, without a subject: Cancelled, FileDamaged,
    /// FileTooLarge.
    Result<void> read(qint64 begin, FunctionRef<bool(qint64 done, qint64 total)> goOn);

private:
    using GoOn = FunctionRef<bool(qint64, qint64)>;
    struct Place {
        quint32 row;
        qint64 position; ///< of a cell's record
    };

    Result<void> survey(qint64 begin, GoOn goOn);
    Result<void> readInOrder(qint64 begin, GoOn goOn);
    Result<void> readSorted(qint64 begin, GoOn goOn);
    bool isCell() const;
    void passCell(std::vector<Place>& places, bool keepsPlaces);
    bool take();
    void takeValue(size_t column);
    void takeFormula(size_t column, const NumberFormat& format, double value, quint64 bits);
    void takeResultText(size_t column);
    void takeText(size_t column, size_t valueAt, bool hasShortLength);
    void addErrorOrBoolean(size_t column, quint8 value, bool isError);
    bool finishRow();
    Error damaged(const std::string& what) const;

    BiffRecords& m_records;
    const BiffWorkbook& m_workbook;
    const SharedStrings& m_strings;
    RowBuilder m_row;
    BiffStyles m_styles;

    qint64 m_end = 0; ///< behind the sheet's last record
    qint64 m_cells = 0;
    bool m_isCut = false;
    bool m_isOrdered = true;
    quint32 m_lastRow = 0;
    qint64 m_rowNumber = 0; ///< of the row being built, from 1
    size_t m_longStyle = 0; ///< of the next cell, if the cell itself has no room for it (Excel 2)
    std::string m_text;
    std::optional<Error> m_problem;
};

} // namespace redial

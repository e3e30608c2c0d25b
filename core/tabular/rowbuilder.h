#pragma once

/// One row of a workbook in the making, for every reader of workbooks: cells come in any order of
/// columns, each costs what it holds, and what a number's format says about it is said here once.

#include "core/tabular/exceldate.h"
#include "core/tabular/tablesource.h"

namespace redial {

class RowBuilder {
public:
    static constexpr size_t mostColumns = 16'384; ///< column XFD is the last
    static constexpr qint64 lastRow = 1'048'576;

    explicit RowBuilder(RowSink sink) : m_sink(sink) { }

    /// `column` from 0, below mostColumns. Nothing is added for an empty text.
    void add(size_t column, CellKind kind, std::string_view text);
    /// The same for a text that stays where it is until finish().
    void addOutside(size_t column, CellKind kind, std::string_view text);
    /// A number as files spell it, or its value: a DateTime if the format makes it one, else digits,
    /// with leading zeros if the format pads it. What is no number is Text.
    void addNumber(size_t column, std::string_view raw, const NumberFormat& format, DateSystem system);
    void addNumber(size_t column, double value, const NumberFormat& format, DateSystem system);

    bool isEmpty() const { return m_filled.empty(); }
    size_t filledCells() const { return m_filled.size(); }
    /// Why the row cannot be what a person wrote; null while it can. What is added then is left out.
    const char* excess() const;

    /// Hands the row over, unless it is empty, and begins the next. False when the sink wants no more.
    bool finish(qint64 rowNumber);

private:
    /// Its text lies in m_text (which may still move), or, if `outside` is set, there.
    struct FilledCell {
        size_t column;
        CellKind kind;
        const char* outside;
        size_t begin;
        size_t length;
    };

    bool hasRoom() const { return !excess(); }
    bool addDate(size_t column, double serial, const NumberFormat& format, DateSystem system);
    void addDigits(size_t column, std::string_view digits, const NumberFormat& format);
    void keep(size_t column, CellKind kind, size_t begin);

    const RowSink m_sink;
    std::string m_text; ///< texts of the row's cells
    std::vector<FilledCell> m_filled;
    std::vector<Cell> m_cells; ///< all Empty between rows
};

} // namespace redial

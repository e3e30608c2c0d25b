#pragma once

/// Turns the XML of one worksheet into rows (tablesource.h), one row in memory at a time.
///
/// Positions are taken as they come: a cell or row without its reference, or with an impossible
/// one, follows the one before it; `<dimension>` and merged ranges are not looked at; rows may come
/// in any order. Column XFD (16,384) is the last: a row can be that wide when a stray cell is
/// there, and costs only what its filled cells cost.

#include "core/tabular/exceldate.h"
#include "core/tabular/numbertext.h"
#include "core/tabular/sharedstrings.h"
#include "core/tabular/stringitem.h"
#include "core/tabular/tablesource.h"
#include "core/tabular/xlsxstyles.h"

namespace redial {

class SheetParser final : public XmlHandler {
public:
    SheetParser(const SharedStrings& strings, const XlsxStyles& styles, DateSystem dateSystem, RowSink sink);

    /// The row being read, for messages.
    qint64 rowNumber() const { return m_rowNumber; }
    /// Whether the sink wants no more.
    bool declined() const { return m_declined; }

    void startElement(std::string_view name, const XmlAttributes& attributes) override;
    void endElement() override;
    void text(std::string_view text) override;

private:
    enum class Place : quint8 { Prologue, Sheet, Data, Row, Cell, Value, Inline };
    enum class Type : quint8 { Number, Shared, Inline, FormulaText, Boolean, Error, Date };
    /// A filled cell of the row being read. Its text lies in m_text (which may still move), or,
    /// if `shared` is set, outside.
    struct FilledCell {
        size_t column;
        CellKind kind;
        const char* shared;
        size_t begin;
        size_t length;
    };

    static Type typeOf(std::string_view name);

    void startRow(const XmlAttributes& attributes);
    void endRow();
    void startCell(const XmlAttributes& attributes);
    void endCell();

    void finishNumber();
    void finishShared();
    void finishBoolean();
    void finishDate();
    void keep(CellKind kind);
    void keepOutside(CellKind kind, std::string_view text);
    std::string_view valueText() const { return std::string_view(m_text).substr(m_valueBegin); }

    const SharedStrings& m_strings;
    const XlsxStyles& m_styles;
    const DateSystem m_dateSystem;
    const RowSink m_sink;

    Place m_place = Place::Prologue;
    int m_skippedDepth = 0; ///< elements open inside one that is left out
    StringItem m_item;
    bool m_declined = false;

    qint64 m_rowNumber = 0;
    size_t m_nextColumn = 0;
    std::string m_text; ///< texts of the row's cells
    std::vector<FilledCell> m_filled;
    std::vector<Cell> m_cells; ///< all Empty between rows

    size_t m_column = 0;
    size_t m_style = 0;
    Type m_type = Type::Number;
    size_t m_valueBegin = 0;
    bool m_hasInline = false;
};

} // namespace redial

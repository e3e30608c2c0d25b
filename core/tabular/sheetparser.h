#pragma once

/// Turns the XML of one worksheet into rows (tablesource.h), one row in memory at a time.
///
/// Positions are taken as they come: a cell or row without its reference, or with an impossible
/// one, follows the one before it; `<dimension>` and merged ranges are not looked at; rows may come
/// in any order. Column XFD (16,384) is the last: a row can be that wide when a stray cell is
/// there, and costs only what its filled cells cost.

#include "core/tabular/rowbuilder.h"
#include "core/tabular/sharedstrings.h"
#include "core/tabular/stringitem.h"
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

    static Type typeOf(std::string_view name);

    void startRow(const XmlAttributes& attributes);
    void endRow();
    void startCell(const XmlAttributes& attributes);
    void endCell();

    void finishShared();
    void finishBoolean();
    void finishDate();

    const SharedStrings& m_strings;
    const XlsxStyles& m_styles;
    const DateSystem m_dateSystem;

    Place m_place = Place::Prologue;
    int m_skippedDepth = 0; ///< elements open inside one that is left out
    StringItem m_item;
    bool m_declined = false;

    qint64 m_rowNumber = 0;
    size_t m_nextColumn = 0;
    RowBuilder m_row;

    size_t m_column = 0;
    size_t m_style = 0;
    Type m_type = Type::Number;
    std::string m_value; ///< of the cell being read, as the file has it
    bool m_hasInline = false;
};

} // namespace redial

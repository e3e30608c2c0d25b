#pragma once

/// Turns XML Spreadsheet 2003 into rows. Positions are taken as they come: a row or cell without its
/// ss:Index, or with an impossible one, follows the one before it; sizes and merged ranges only move
/// what follows.

#include "core/tabular/rowbuilder.h"
#include "core/tabular/xmlparser.h"

#include <unordered_map>

namespace redial {

class XmlSpreadsheetParser final : public XmlHandler {
public:
    static constexpr size_t none = static_cast<size_t>(-1);

    /// Rows of worksheet number `wanted` go to the sink; of `none` none do, and the whole file is looked at.
    XmlSpreadsheetParser(size_t wanted, RowSink sink) : m_wanted(wanted), m_row(sink) { }

    const std::vector<SheetInfo>& sheets() const { return m_sheets; }
    DateSystem dateSystem() const { return m_dateSystem; }
    qint64 rowNumber() const { return m_rowNumber; }

    void startElement(std::string_view name, const XmlAttributes& attributes) override;
    void endElement() override;
    void text(std::string_view text) override;

private:
    /// Where the parser is; what is not named is passed over.
    enum class Place : quint8 {
        Root,
        Workbook,
        Styles,
        Style,
        Settings,
        Sheet,
        Table,
        Row,
        Cell,
        Data,
        Options
    };
    enum class Type : quint8 { Number, Text, DateTime, Boolean, Error };
    /// A style's format, or its parent's where it names none.
    struct Style {
        NumberFormat format;
        bool isText = false;
    };

    void enter(Place place);
    void startInWorkbook(std::string_view name, const XmlAttributes& attributes);
    void startInTable(std::string_view name, const XmlAttributes& attributes);
    void startStyle(const XmlAttributes& attributes);
    void startColumn(const XmlAttributes& attributes);
    void startRow(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes);
    void endCell();
    void addDateTime();
    const Style& styleOfCell() const;

    const size_t m_wanted;
    RowBuilder m_row;
    std::vector<Place> m_places = {Place::Root};
    int m_skippedDepth = 0; ///< elements open inside one that is passed over
    int m_dataDepth = 0; ///< elements open inside a cell's data: rich text

    std::unordered_map<std::string, Style> m_styles;
    std::string m_styleName;
    std::vector<SheetInfo> m_sheets;
    DateSystem m_dateSystem = DateSystem::From1900;

    std::string m_tableStyle;
    std::vector<std::string> m_columnStyles;
    size_t m_nextColumnStyle = 0;
    qint64 m_rowNumber = 0;
    qint64 m_rowsBelow = 0; ///< further rows the last one stands for
    std::string m_rowStyle;
    std::string m_cellStyle;
    size_t m_column = 0;
    size_t m_nextColumn = 0;
    Type m_type = Type::Text;
    bool m_hasData = false;
    std::string m_value;
    bool m_isVisibility = false; ///< the text being read is the sheet's
};

} // namespace redial

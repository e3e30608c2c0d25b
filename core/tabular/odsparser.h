#pragma once

/// Turns the content of an OpenDocument spreadsheet (ISO/IEC 26300) into rows. Cells hold their value
/// beside what they show; the value counts, except that a whole number shown with leading zeros keeps
/// them. Repeated cells and rows are repeated only where they hold something, and only as often as a
/// sheet has room for.

#include "core/tabular/rowbuilder.h"
#include "core/tabular/xmlparser.h"

#include <unordered_map>
#include <unordered_set>

namespace redial {

class OdsParser final : public XmlHandler {
public:
    static constexpr size_t none = static_cast<size_t>(-1);

    /// Rows of table number `wanted` go to the sink; of `none` none do, and the whole file is looked at.
    OdsParser(size_t wanted, RowSink sink);

    const std::vector<SheetInfo>& sheets() const { return m_sheets; }
    DateSystem dateSystem() const { return m_dateSystem; }
    qint64 rowNumber() const { return m_rowNumber; }
    bool hasSpreadsheet() const { return m_hasSpreadsheet; }

    void startElement(std::string_view name, const XmlAttributes& attributes) override;
    void endElement() override;
    void text(std::string_view text) override;

private:
    enum class Place : quint8 {
        Root,
        Document,
        Styles,
        Format,
        Style,
        Body,
        Spreadsheet,
        Table,
        Rows,
        Row,
        Cell
    };
    struct HeldCell {
        size_t column;
        size_t repeated;
        CellKind kind;
        std::string text;
    };

    void startStyle(Place place, std::string_view name, const XmlAttributes& attributes);
    void startInTable(std::string_view name, const XmlAttributes& attributes);
    void startInCell(std::string_view name, const XmlAttributes& attributes);
    void startRow(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes);
    void endCell();
    void endRow();
    void hold(CellKind kind, std::string_view text);
    void addDate();
    void addTime();
    void addNumber();
    const NumberFormat& format() const;

    const size_t m_wanted;
    RowBuilder m_row;
    std::vector<Place> m_places = {Place::Root};
    int m_skippedDepth = 0; ///< elements open inside one that is passed over
    int m_cellDepth = 0; ///< elements open inside a cell
    bool m_hasSpreadsheet = false;
    bool m_isOver = false;

    std::unordered_map<std::string, NumberFormat> m_formats; ///< by the name of a date or time style
    std::string m_formatName;
    std::unordered_map<std::string, std::string> m_cellStyles; ///< name → name of its format
    std::unordered_set<std::string> m_hiddenStyles;
    std::string m_styleName;
    std::vector<SheetInfo> m_sheets;
    DateSystem m_dateSystem = DateSystem::From1900;

    qint64 m_rowNumber = 0; ///< of the row being read, or its first if it is repeated
    qint64 m_repeatedRows = 1;
    size_t m_nextColumn = 0;
    std::vector<HeldCell> m_cells; ///< of the row being read
    size_t m_heldBytes = 0;
    size_t m_repeatedColumns = 1;
    qint64 m_repeatedCells = 0; ///< of the sheet so far, beyond those that are written
    std::string m_type;
    bool m_isError = false;
    std::string m_value; ///< as the type has it
    std::string m_cellStyle;
    std::string m_shown;
    bool m_hasParagraph = false;
    bool m_endsInBlank = false;
};

} // namespace redial

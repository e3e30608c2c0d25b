#include "core/tabular/sheetparser.h"
#include "core/base/text.h"

#include <algorithm>
#include <charconv>

namespace redial {

namespace {

constexpr qint64 lastRow = RowBuilder::lastRow;
constexpr size_t mostColumns = RowBuilder::mostColumns;
constexpr size_t mostRowText = 64 * 1024 * 1024;

/// "AB12" → 27; mostColumns or more when there is no such column.
size_t columnOf(std::string_view reference)
{
    size_t column = 0;
    for (const char c : reference) {
        const char letter = static_cast<char>(c & ~0x20); // upper case
        if (c == '$' || letter < 'A' || letter > 'Z') {
            if (c == '$')
                continue;
            break;
        }
        column = column * 26 + static_cast<size_t>(letter - 'A' + 1);
        if (column > mostColumns)
            break;
    }
    return column == 0 ? mostColumns : column - 1;
}

template <typename Number> bool parseWhole(std::string_view text, Number& number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && !text.empty();
}

} // namespace

SheetParser::SheetParser(
    const SharedStrings& strings, const XlsxStyles& styles, DateSystem dateSystem, RowSink sink)
    : m_strings(strings)
    , m_styles(styles)
    , m_dateSystem(dateSystem)
    , m_row(sink)
{
}

void SheetParser::startElement(std::string_view name, const XmlAttributes& attributes)
{
    if (m_skippedDepth > 0) {
        ++m_skippedDepth;
        return;
    }
    switch (m_place) {
    case Place::Prologue:
        m_place = Place::Sheet;
        if (name != "worksheet")
            fail(ErrorCode::FileDamaged, "not a worksheet");
        return;
    case Place::Sheet:
        if (name == "sheetData")
            m_place = Place::Data;
        else
            m_skippedDepth = 1;
        return;
    case Place::Data:
        if (name == "row")
            startRow(attributes);
        else
            m_skippedDepth = 1;
        return;
    case Place::Row:
        if (name == "c")
            startCell(attributes);
        else
            m_skippedDepth = 1;
        return;
    case Place::Cell:
        if (name == "v") {
            m_place = Place::Value;
            if (!m_hasInline) {
                m_value.clear();
                listen(true);
            }
        } else if (name == "is") {
            m_place = Place::Inline;
            m_hasInline = true;
            m_value.clear();
        } else {
            m_skippedDepth = 1;
        }
        return;
    case Place::Value:
        m_skippedDepth = 1;
        return;
    case Place::Inline:
        listen(m_item.start(name, attributes, m_value));
        return;
    }
}

void SheetParser::endElement()
{
    if (m_skippedDepth > 0) {
        --m_skippedDepth;
        return;
    }
    switch (m_place) {
    case Place::Prologue:
    case Place::Sheet:
        return;
    case Place::Data:
        stop(); // validations, links and merged ranges follow: nothing of a row
        return;
    case Place::Row:
        m_place = Place::Data;
        endRow();
        return;
    case Place::Cell:
        m_place = Place::Row;
        endCell();
        return;
    case Place::Value:
        m_place = Place::Cell;
        listen(false);
        return;
    case Place::Inline:
        if (m_item.open())
            listen(m_item.end(m_value));
        else
            m_place = Place::Cell;
        return;
    }
}

void SheetParser::text(std::string_view text)
{
    m_value += text;
    if (m_value.size() > mostRowText)
        fail(ErrorCode::FileTooLarge, "row " + std::to_string(m_rowNumber) + " has more than 64 MB of text");
}

void SheetParser::startRow(const XmlAttributes& attributes)
{
    m_place = Place::Row;
    m_nextColumn = 0;
    qint64 number = 0;
    const bool usable = parseWhole(attributes.value("r"), number) && number >= 1 && number <= lastRow;
    m_rowNumber = usable ? number : m_rowNumber + 1;
}

void SheetParser::endRow()
{
    if (m_row.finish(m_rowNumber))
        return;
    m_declined = true;
    stop();
}

void SheetParser::startCell(const XmlAttributes& attributes)
{
    m_place = Place::Cell;
    m_column = m_nextColumn;
    m_style = 0;
    m_type = Type::Number;
    m_hasInline = false;
    m_value.clear();
    for (const char** pair = attributes.pairs(); *pair; pair += 2) {
        if (pair[0][0] == '\0' || pair[0][1] != '\0')
            continue; // the three that matter have one letter
        const std::string_view value = pair[1];
        if (pair[0][0] == 'r') {
            const size_t column = columnOf(value);
            m_column = column < mostColumns ? column : m_nextColumn;
        } else if (pair[0][0] == 's') {
            parseWhole(value, m_style);
        } else if (pair[0][0] == 't') {
            m_type = typeOf(value);
        }
    }
    m_nextColumn = m_column + 1;
    if (m_column >= mostColumns)
        fail(ErrorCode::FileDamaged, "row " + std::to_string(m_rowNumber) + " goes beyond column XFD");
}

SheetParser::Type SheetParser::typeOf(std::string_view name)
{
    if (name == "s")
        return Type::Shared;
    if (name == "inlineStr")
        return Type::Inline;
    if (name == "str")
        return Type::FormulaText;
    if (name == "b")
        return Type::Boolean;
    if (name == "e")
        return Type::Error;
    if (name == "d")
        return Type::Date;
    return Type::Number;
}

void SheetParser::endCell()
{
    if (m_value.empty())
        return;
    if (m_hasInline) {
        m_row.add(m_column, CellKind::Text, m_value);
    } else {
        switch (m_type) {
        case Type::Number:
            m_row.addNumber(m_column, trimmed(m_value), m_styles.format(m_style), m_dateSystem);
            break;
        case Type::Shared:
            finishShared();
            break;
        case Type::Inline:
        case Type::FormulaText:
            decodeEscapes(m_value, 0);
            m_row.add(m_column, CellKind::Text, m_value);
            break;
        case Type::Boolean:
            finishBoolean();
            break;
        case Type::Error:
            m_row.add(m_column, CellKind::Error, m_value);
            break;
        case Type::Date:
            finishDate();
            break;
        }
    }
    if (const char* const excess = m_row.excess())
        fail(m_row.filledCells() > mostColumns ? ErrorCode::FileDamaged : ErrorCode::FileTooLarge,
            "row " + std::to_string(m_rowNumber) + " has " + excess);
}

void SheetParser::finishShared()
{
    size_t index = 0;
    if (!parseWhole(trimmed(m_value), index) || index >= m_strings.size())
        return m_row.add(m_column, CellKind::Error, "#REF!"); // what Excel calls a reference to nothing
    m_row.addOutside(m_column, CellKind::Text, m_strings.at(index));
}

void SheetParser::finishBoolean()
{
    const std::string_view raw = trimmed(m_value);
    m_row.addOutside(
        m_column, CellKind::Boolean, raw == "1" || raw == "true" || raw == "TRUE" ? "TRUE" : "FALSE");
}

void SheetParser::finishDate()
{
    std::string date;
    const bool understood = appendIsoDate(date, trimmed(m_value), m_styles.format(m_style));
    m_row.add(m_column, understood ? CellKind::DateTime : CellKind::Text, understood ? date : m_value);
}

} // namespace redial

#include "core/base/text.h"
#include "core/tabular/sheetparser.h"

#include <algorithm>
#include <charconv>

namespace redial {

namespace {

constexpr qint64 lastRow = 1'048'576;
constexpr size_t mostColumns = 16'384;
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
    , m_sink(sink)
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
                m_text.resize(m_valueBegin);
                listen(true);
            }
        } else if (name == "is") {
            m_place = Place::Inline;
            m_hasInline = true;
            m_text.resize(m_valueBegin);
        } else {
            m_skippedDepth = 1;
        }
        return;
    case Place::Value:
        m_skippedDepth = 1;
        return;
    case Place::Inline:
        listen(m_item.start(name, attributes, m_text));
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
            listen(m_item.end(m_text));
        else
            m_place = Place::Cell;
        return;
    }
}

void SheetParser::text(std::string_view text)
{
    m_text += text;
    if (m_text.size() > mostRowText)
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
    if (m_filled.empty())
        return;
    size_t width = 0;
    for (const FilledCell& filled : m_filled)
        width = std::max(width, filled.column + 1);
    if (width > m_cells.size())
        m_cells.resize(width);
    for (const FilledCell& filled : m_filled) {
        const char* const begin = filled.shared ? filled.shared : m_text.data() + filled.begin;
        m_cells[filled.column] = {{begin, filled.length}, filled.kind};
    }

    Row row;
    row.number = m_rowNumber;
    row.cells = std::span<const Cell>(m_cells).first(width);
    if (!m_sink(row)) {
        m_declined = true;
        stop();
    }
    for (const FilledCell& filled : m_filled)
        m_cells[filled.column] = {};
    m_filled.clear();
    m_text.clear();
}

void SheetParser::startCell(const XmlAttributes& attributes)
{
    m_place = Place::Cell;
    m_column = m_nextColumn;
    m_style = 0;
    m_type = Type::Number;
    m_hasInline = false;
    m_valueBegin = m_text.size();
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
    if (m_text.size() == m_valueBegin)
        return;
    if (m_filled.size() > mostColumns)
        return fail(
            ErrorCode::FileDamaged, "row " + std::to_string(m_rowNumber) + " has more cells than columns");
    if (m_hasInline)
        return keep(CellKind::Text);
    switch (m_type) {
    case Type::Number:
        return finishNumber();
    case Type::Shared:
        return finishShared();
    case Type::Inline:
    case Type::FormulaText:
        decodeEscapes(m_text, m_valueBegin);
        return keep(CellKind::Text);
    case Type::Boolean:
        return finishBoolean();
    case Type::Error:
        return keep(CellKind::Error);
    case Type::Date:
        return finishDate();
    }
}

void SheetParser::finishNumber()
{
    const NumberFormat format = m_styles.format(m_style);
    const std::string_view raw = trimmed(valueText());
    const bool date =
        format.kind == NumberFormat::Kind::DateTime || format.kind == NumberFormat::Kind::Elapsed;
    if (double serial = 0; date && parseNumber(raw, serial)) {
        const size_t rawEnd = m_text.size();
        if (appendSerial(m_text, serial, format, m_dateSystem)) {
            m_valueBegin = rawEnd;
            return keep(CellKind::DateTime);
        }
    }
    NumberBuffer buffer;
    const std::string_view number = numberText(raw, buffer);
    if (number.empty())
        return keep(CellKind::Text);
    if (number.size() != valueText().size() || number.data() != valueText().data())
        m_text.replace(m_valueBegin, std::string::npos, std::string(number));
    const bool whole = valueText().find_first_not_of("-0123456789") == std::string_view::npos;
    if (format.kind == NumberFormat::Kind::ZeroPadded && whole) {
        const size_t sign = valueText().front() == '-' ? 1 : 0;
        const size_t digits = valueText().size() - sign;
        if (digits < format.zeros)
            m_text.insert(m_valueBegin + sign, format.zeros - digits, '0');
    }
    keep(CellKind::Number);
}

void SheetParser::finishShared()
{
    size_t index = 0;
    if (!parseWhole(trimmed(valueText()), index) || index >= m_strings.size())
        return keepOutside(CellKind::Error, "#REF!"); // what Excel calls a reference to nothing
    const std::string_view text = m_strings.at(index);
    if (text.empty())
        m_text.resize(m_valueBegin);
    else
        keepOutside(CellKind::Text, text);
}

void SheetParser::finishBoolean()
{
    const std::string_view raw = trimmed(valueText());
    keepOutside(CellKind::Boolean, raw == "1" || raw == "true" || raw == "TRUE" ? "TRUE" : "FALSE");
}

void SheetParser::finishDate()
{
    const size_t rawEnd = m_text.size();
    const std::string raw(trimmed(valueText()));
    const bool understood = appendIsoDate(m_text, raw, m_styles.format(m_style));
    if (understood)
        m_valueBegin = rawEnd;
    keep(understood ? CellKind::DateTime : CellKind::Text);
}

/// The cell's text is what m_text holds from m_valueBegin on.
void SheetParser::keep(CellKind kind)
{
    if (m_text.size() > m_valueBegin)
        m_filled.push_back({m_column, kind, nullptr, m_valueBegin, m_text.size() - m_valueBegin});
}

void SheetParser::keepOutside(CellKind kind, std::string_view text)
{
    m_text.resize(m_valueBegin);
    m_filled.push_back({m_column, kind, text.data(), 0, text.size()});
}

} // namespace redial

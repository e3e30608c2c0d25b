#include "core/tabular/xmlspreadsheetparser.h"

#include "core/base/text.h"
#include "core/base/timestamp.h"

#include <algorithm>
#include <charconv>

namespace redial {

namespace {

constexpr size_t mostStyles = 65'536;
constexpr size_t mostSheets = 10'000;
constexpr size_t longestValue = 64 * 1024 * 1024;

/// A whole number of an attribute; `otherwise` when it is none or not within the bounds.
qint64 whole(std::string_view text, qint64 least, qint64 most, qint64 otherwise)
{
    qint64 number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isUsable = error == std::errc() && end == text.data() + text.size() && !text.empty();
    return isUsable && number >= least && number <= most ? number : otherwise;
}

/// "36:05:09.000", as LibreOffice writes a duration of more than a day.
bool appendHours(std::string& out, std::string_view text)
{
    constexpr qint64 mostHours = 9999;
    const size_t colon = text.find(':');
    if (colon == std::string_view::npos || text.size() < colon + 6 || text[colon + 3] != ':')
        return false;
    const qint64 hours = whole(text.substr(0, colon), 0, mostHours, -1);
    const qint64 minutes = whole(text.substr(colon + 1, 2), 0, 59, -1);
    const qint64 seconds = whole(text.substr(colon + 4, 2), 0, 59, -1);
    if (hours < 0 || minutes < 0 || seconds < 0)
        return false;
    NumberFormat elapsed;
    elapsed.kind = NumberFormat::Kind::Elapsed;
    const double days = static_cast<double>((hours * 60 + minutes) * 60 + seconds) / 86400;
    return appendSerial(out, days, elapsed, DateSystem::From1900);
}

} // namespace

void XmlSpreadsheetParser::enter(Place place)
{
    m_places.push_back(place);
}

void XmlSpreadsheetParser::startElement(std::string_view name, const XmlAttributes& attributes)
{
    if (m_skippedDepth > 0) {
        ++m_skippedDepth;
        return;
    }
    switch (m_places.back()) {
    case Place::Root:
        if (name != "Workbook")
            return fail(ErrorCode::FileDamaged, "not a workbook");
        return enter(Place::Workbook);
    case Place::Workbook:
    case Place::Styles:
    case Place::Style:
    case Place::Settings:
    case Place::Sheet:
    case Place::Options:
        return startInWorkbook(name, attributes);
    case Place::Table:
    case Place::Row:
    case Place::Cell:
        return startInTable(name, attributes);
    case Place::Data:
        ++m_dataDepth;
        return;
    }
}

void XmlSpreadsheetParser::startInWorkbook(std::string_view name, const XmlAttributes& attributes)
{
    const Place place = m_places.back();
    if (place == Place::Workbook && name == "Styles")
        return enter(Place::Styles);
    if (place == Place::Styles && name == "Style") {
        startStyle(attributes);
        return enter(Place::Style);
    }
    if (place == Place::Workbook && name == "ExcelWorkbook")
        return enter(Place::Settings);
    if (place == Place::Workbook && name == "Worksheet") {
        if (m_sheets.size() >= mostSheets)
            return fail(ErrorCode::FileTooLarge, "more than 10000 sheets");
        m_sheets.push_back({std::string(attributes.value("Name")), false});
        return enter(Place::Sheet);
    }
    if (place == Place::Sheet && name == "Table" && m_wanted == m_sheets.size() - 1) {
        m_tableStyle = attributes.value("StyleID");
        return enter(Place::Table);
    }
    if (place == Place::Sheet && name == "WorksheetOptions")
        return enter(Place::Options);

    if (place == Place::Style && name == "NumberFormat") {
        const std::string_view code = attributes.value("Format");
        m_styles[m_styleName] = {parseNamedNumberFormat(code), code == "@"};
    } else if (place == Place::Settings && name == "Date1904") {
        m_dateSystem = DateSystem::From1904;
    } else if (place == Place::Options && name == "Visible") {
        m_isVisibility = true;
        m_value.clear();
        listen(true);
    }
    m_skippedDepth = 1;
}

void XmlSpreadsheetParser::startInTable(std::string_view name, const XmlAttributes& attributes)
{
    const Place place = m_places.back();
    if (place == Place::Table && name == "Row") {
        startRow(attributes);
        return enter(Place::Row);
    }
    if (place == Place::Row && name == "Cell") {
        startCell(attributes);
        return enter(Place::Cell);
    }
    if (place == Place::Cell && name == "Data" && !m_hasData) {
        const std::string_view type = attributes.value("Type");
        m_type = type == "Number" ? Type::Number
            : type == "DateTime"  ? Type::DateTime
            : type == "Boolean"   ? Type::Boolean
            : type == "Error"     ? Type::Error
                                  : Type::Text;
        m_hasData = true;
        m_value.clear();
        listen(true);
        return enter(Place::Data);
    }
    if (place == Place::Table && name == "Column")
        startColumn(attributes);
    m_skippedDepth = 1;
}

void XmlSpreadsheetParser::endElement()
{
    if (m_skippedDepth > 0) {
        --m_skippedDepth;
        if (m_skippedDepth == 0 && m_isVisibility) {
            m_isVisibility = false;
            listen(false);
            m_sheets.back().hidden = trimmed(m_value) != "SheetVisible" && !trimmed(m_value).empty();
        }
        return;
    }
    if (m_dataDepth > 0) {
        --m_dataDepth;
        return;
    }
    const Place place = m_places.back();
    m_places.pop_back();
    if (place == Place::Data)
        listen(false);
    else if (place == Place::Cell)
        endCell();
    else if ((place == Place::Row && !m_row.finish(m_rowNumber)) || place == Place::Table)
        stop();
}

void XmlSpreadsheetParser::text(std::string_view text)
{
    m_value += text;
    if (m_value.size() > longestValue)
        fail(ErrorCode::FileTooLarge, "a cell of more than 64 MB");
}

void XmlSpreadsheetParser::startStyle(const XmlAttributes& attributes)
{
    m_styleName = attributes.value("ID");
    if (m_styles.size() >= mostStyles)
        return fail(ErrorCode::FileTooLarge, "more than 65536 styles");
    std::string parent(attributes.value("Parent"));
    if (parent.empty())
        parent = "Default";
    const auto inherited = m_styles.find(parent);
    const Style style = inherited == m_styles.end() ? Style() : inherited->second;
    m_styles[m_styleName] = style;
}

void XmlSpreadsheetParser::startColumn(const XmlAttributes& attributes)
{
    constexpr auto most = static_cast<qint64>(RowBuilder::mostColumns);
    const auto first = static_cast<size_t>(whole(
                           attributes.value("Index"), 1, most, static_cast<qint64>(m_nextColumnStyle) + 1))
        - 1;
    const size_t end = std::min(first + 1 + static_cast<size_t>(whole(attributes.value("Span"), 0, most, 0)),
        RowBuilder::mostColumns);
    m_nextColumnStyle = std::max(m_nextColumnStyle, end);
    const std::string_view style = attributes.value("StyleID");
    if (style.empty() || first >= end)
        return;
    m_columnStyles.resize(std::max(m_columnStyles.size(), end));
    std::fill(m_columnStyles.begin() + static_cast<std::ptrdiff_t>(first),
        m_columnStyles.begin() + static_cast<std::ptrdiff_t>(end), std::string(style));
}

void XmlSpreadsheetParser::startRow(const XmlAttributes& attributes)
{
    const qint64 next = m_rowNumber + 1 + m_rowsBelow;
    m_rowNumber = whole(attributes.value("Index"), 1, RowBuilder::lastRow, next);
    m_rowsBelow = whole(attributes.value("Span"), 0, RowBuilder::lastRow, 0);
    m_rowStyle = attributes.value("StyleID");
    m_nextColumn = 0;
    if (m_rowNumber > RowBuilder::lastRow)
        fail(ErrorCode::FileDamaged, "a row beyond the last one");
}

void XmlSpreadsheetParser::startCell(const XmlAttributes& attributes)
{
    constexpr auto most = static_cast<qint64>(RowBuilder::mostColumns);
    m_column =
        static_cast<size_t>(whole(attributes.value("Index"), 1, most, static_cast<qint64>(m_nextColumn) + 1))
        - 1;
    m_nextColumn = m_column + 1 + static_cast<size_t>(whole(attributes.value("MergeAcross"), 0, most, 0));
    m_cellStyle = attributes.value("StyleID");
    m_hasData = false;
    m_value.clear();
    if (m_column >= RowBuilder::mostColumns)
        fail(ErrorCode::FileDamaged, "row " + std::to_string(m_rowNumber) + " goes beyond column XFD");
}

const XmlSpreadsheetParser::Style& XmlSpreadsheetParser::styleOfCell() const
{
    static const Style plain;
    const std::string* name = &m_cellStyle;
    if (name->empty())
        name = &m_rowStyle;
    if (name->empty() && m_column < m_columnStyles.size())
        name = &m_columnStyles[m_column];
    if (name->empty())
        name = &m_tableStyle;
    const auto found = m_styles.find(name->empty() ? std::string("Default") : *name);
    return found == m_styles.end() ? plain : found->second;
}

void XmlSpreadsheetParser::endCell()
{
    if (m_value.empty())
        return;
    switch (m_type) {
    case Type::Number:
        m_row.addNumber(m_column, trimmed(m_value), styleOfCell().format, m_dateSystem);
        break;
    case Type::Text:
        m_row.add(m_column, CellKind::Text, m_value);
        break;
    case Type::DateTime:
        addDateTime();
        break;
    case Type::Boolean:
        m_row.addOutside(m_column, CellKind::Boolean,
            trimmed(m_value) == "1" || trimmed(m_value) == "true" ? "TRUE" : "FALSE");
        break;
    case Type::Error:
        m_row.add(m_column, CellKind::Error, trimmed(m_value));
        break;
    }
    if (const char* const excess = m_row.excess())
        fail(ErrorCode::FileTooLarge, "row " + std::to_string(m_rowNumber) + " has " + excess);
}

/// A time of day is one of the day before the count begins; a duration may go on from there.
void XmlSpreadsheetParser::addDateTime()
{
    const std::string_view iso = trimmed(m_value);
    const NumberFormat format = styleOfCell().format;
    std::string text;
    const auto isTimeOf = [iso](std::string_view day) {
        return iso.size() > day.size() && iso.starts_with(day) && iso[day.size()] == 'T';
    };
    bool isUnderstood = false;
    if (isTimeOf("1899-12-31") || isTimeOf("1899-12-30") || (isTimeOf("1904-01-01") && !format.showsDate)) {
        isUnderstood = appendIsoDate(text, iso.substr(10), format) || appendHours(text, iso.substr(11));
    } else if (format.kind == NumberFormat::Kind::Elapsed && iso.starts_with("1900-0")) {
        // "1900-01-01T12:05:09" is 36 hours
        std::string time;
        CivilDate day{1900, 0, 0};
        const auto number = [iso](size_t at) {
            return at + 2 <= iso.size() ? static_cast<int>(whole(iso.substr(at, 2), 0, 99, 0)) : 0;
        };
        day.month = number(5);
        day.day = number(8);
        isUnderstood = makeTimestamp(day, 0, 0, 0).has_value() && iso.size() > 10
            && appendIsoDate(time, iso.substr(10), format) && time.size() >= 8;
        if (isUnderstood) {
            const qint64 days = daysFromCivil(day) - daysFromCivil({1899, 12, 31});
            text = std::to_string(days * 24 + whole(std::string_view(time).substr(0, 2), 0, 23, 0))
                + time.substr(2);
        }
    } else {
        isUnderstood = appendIsoDate(text, iso, format);
    }
    m_row.add(m_column, isUnderstood ? CellKind::DateTime : CellKind::Text, isUnderstood ? text : iso);
}

} // namespace redial

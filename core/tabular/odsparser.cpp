#include "core/tabular/odsparser.h"

#include "core/base/text.h"
#include "core/tabular/numbertext.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace redial {

namespace {

constexpr size_t mostStyles = 200'000;
constexpr size_t mostSheets = 10'000;
constexpr size_t mostText = 64 * 1024 * 1024;
constexpr qint64 mostRepeatedCells = 16'000'000; ///< of a sheet, made by repeating others
constexpr std::string_view blanks = " \t\r\n";

/// How often something is there; what goes beyond `room` is just too much for it, however much.
qint64 repetition(std::string_view text, qint64 room)
{
    const qint64 most = room + 1;
    qint64 number = 1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc::result_out_of_range)
        return text.starts_with('-') ? 1 : most;
    return error == std::errc() ? std::clamp<qint64>(number, 1, most) : 1;
}

/// "PT36H05M09.5S" → seconds; negative when it is none.
double secondsOfDuration(std::string_view text)
{
    if (!text.starts_with('P'))
        return -1;
    text.remove_prefix(1);
    double seconds = 0;
    bool isTime = false;
    while (!text.empty()) {
        if (text.front() == 'T') {
            isTime = true;
            text.remove_prefix(1);
            continue;
        }
        double number = 0;
        const auto [end, error] =
            std::from_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
        const auto length = static_cast<size_t>(end - text.data());
        if (error != std::errc() || length == text.size() || number < 0)
            return -1;
        const char unit = text[length];
        const double factor = unit == 'S' && isTime ? 1
            : unit == 'M' && isTime                 ? 60
            : unit == 'H' && isTime                 ? 3600
            : unit == 'D' && !isTime                ? 86400
                                                    : -1;
        if (factor < 0)
            return -1;
        seconds += number * factor;
        text.remove_prefix(length + 1);
    }
    return seconds;
}

} // namespace

OdsParser::OdsParser(size_t wanted, RowSink sink) : m_wanted(wanted), m_row(sink) { }

void OdsParser::startElement(std::string_view name, const XmlAttributes& attributes)
{
    if (m_skippedDepth > 0) {
        ++m_skippedDepth;
        return;
    }
    const Place place = m_places.back();
    const auto enter = [this](Place into) { m_places.push_back(into); };
    switch (place) {
    case Place::Root:
        if (name != "document-content" && name != "document")
            return fail(ErrorCode::FileDamaged, "not a document");
        return enter(Place::Document);
    case Place::Document:
        if (name == "automatic-styles" || name == "styles")
            return enter(Place::Styles);
        if (name == "body")
            return enter(Place::Body);
        break;
    case Place::Styles:
    case Place::Format:
    case Place::Style:
        return startStyle(place, name, attributes);
    case Place::Body:
        if (name == "spreadsheet") {
            m_hasSpreadsheet = true;
            return enter(Place::Spreadsheet);
        }
        break;
    case Place::Spreadsheet:
        if (name == "table") {
            if (m_sheets.size() >= mostSheets)
                return fail(ErrorCode::FileTooLarge, "more than 10000 sheets");
            const bool isHidden = m_hiddenStyles.contains(std::string(attributes.value("style-name")));
            m_sheets.push_back({std::string(attributes.value("name")), isHidden});
            if (m_wanted == m_sheets.size() - 1)
                return enter(Place::Table);
        } else if (name == "calculation-settings") {
            return enter(Place::Body); // holds the null date
        }
        break;
    case Place::Table:
    case Place::Rows:
    case Place::Row:
        return startInTable(name, attributes);
    case Place::Cell:
        return startInCell(name, attributes);
    }
    if (place == Place::Body && name == "null-date"
        && attributes.value("date-value").starts_with("1904-01-01"))
        m_dateSystem = DateSystem::From1904;
    m_skippedDepth = 1;
}

void OdsParser::startStyle(Place place, std::string_view name, const XmlAttributes& attributes)
{
    if (m_formats.size() + m_cellStyles.size() + m_hiddenStyles.size() > mostStyles)
        return fail(ErrorCode::FileTooLarge, "more than 200000 styles");
    if (place == Place::Styles && (name == "date-style" || name == "time-style")) {
        m_formatName = attributes.value("name");
        NumberFormat format;
        format.kind = NumberFormat::Kind::DateTime;
        m_formats.insert_or_assign(m_formatName, format);
        m_places.push_back(Place::Format);
        return;
    }
    if (place == Place::Format) {
        NumberFormat& format = m_formats[m_formatName];
        if (name == "hours" || name == "minutes" || name == "seconds")
            format.showsTime = true;
        else if (name != "text" && name != "am-pm")
            format.showsDate = true;
        format.showsSeconds = format.showsSeconds || name == "seconds";
    } else if (place == Place::Styles && name == "style") {
        m_styleName = attributes.value("name");
        const std::string_view format = attributes.value("data-style-name");
        if (!format.empty())
            m_cellStyles.insert_or_assign(m_styleName, std::string(format));
        m_places.push_back(Place::Style);
        return;
    } else if (place == Place::Style && name == "table-properties"
        && attributes.value("display") == "false") {
        m_hiddenStyles.insert(m_styleName);
    }
    m_skippedDepth = 1;
}

void OdsParser::startInTable(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "table-row-group" || name == "table-rows" || name == "table-header-rows") {
        m_places.push_back(Place::Rows);
    } else if (m_places.back() != Place::Row && name == "table-row") {
        startRow(attributes);
        m_places.push_back(Place::Row);
    } else if (m_places.back() == Place::Row && (name == "table-cell" || name == "covered-table-cell")) {
        startCell(attributes);
        m_places.push_back(Place::Cell);
    } else {
        m_skippedDepth = 1;
    }
}

/// Paragraphs and what is in them; notes and drawings lie in the cell too and are none of its text.
void OdsParser::startInCell(std::string_view name, const XmlAttributes& attributes)
{
    if (m_cellDepth == 0 && name != "p") {
        m_skippedDepth = 1;
        return;
    }
    if (name == "annotation" || name == "note" || name == "frame" || name == "ruby-text") {
        m_skippedDepth = 1;
        listen(false);
        return;
    }
    ++m_cellDepth;
    if (m_cellDepth == 1) {
        if (m_hasParagraph)
            m_shown += '\n';
        m_hasParagraph = true;
        m_endsInBlank = false;
        listen(true);
    } else if (name == "s") {
        m_shown.append(static_cast<size_t>(repetition(attributes.value("c"), 32'767)), ' ');
        m_endsInBlank = false;
    } else if (name == "tab" || name == "line-break") {
        m_shown += name == "tab" ? '\t' : '\n';
        m_endsInBlank = false;
    }
    if (m_shown.size() > mostText)
        fail(ErrorCode::FileTooLarge, "a cell of more than 64 MB");
}

void OdsParser::endElement()
{
    if (m_skippedDepth > 0) {
        if (--m_skippedDepth == 0 && m_cellDepth > 0)
            listen(true);
        return;
    }
    if (m_cellDepth > 0) {
        if (--m_cellDepth == 0)
            listen(false);
        return;
    }
    const Place place = m_places.back();
    m_places.pop_back();
    if (place == Place::Cell)
        endCell();
    else if (place == Place::Row)
        endRow();
    if (place == Place::Table || m_isOver)
        stop();
}

/// White space of any kind and length is one blank, unless an element of its own says otherwise.
void OdsParser::text(std::string_view text)
{
    while (!text.empty()) {
        const size_t word = text.find_first_not_of(blanks);
        m_endsInBlank = m_endsInBlank || word != 0;
        if (word == std::string_view::npos)
            return;
        text.remove_prefix(word);
        const size_t end = std::min(text.find_first_of(blanks), text.size());
        if (m_endsInBlank && !m_shown.empty() && m_shown.back() != '\n')
            m_shown += ' ';
        m_endsInBlank = false;
        m_shown += text.substr(0, end);
        text.remove_prefix(end);
    }
    if (m_shown.size() > mostText)
        fail(ErrorCode::FileTooLarge, "a cell of more than 64 MB");
}

void OdsParser::startRow(const XmlAttributes& attributes)
{
    m_rowNumber += m_rowNumber == 0 ? 1 : m_repeatedRows;
    m_repeatedRows = repetition(attributes.value("number-rows-repeated"), RowBuilder::lastRow);
    m_nextColumn = 0;
    m_cells.clear();
    m_heldBytes = 0;
}

void OdsParser::startCell(const XmlAttributes& attributes)
{
    m_repeatedColumns = static_cast<size_t>(repetition(
        attributes.value("number-columns-repeated"), static_cast<qint64>(RowBuilder::mostColumns)));
    m_type.clear();
    m_isError = false;
    m_value.clear();
    m_cellStyle = attributes.value("style-name");
    m_shown.clear();
    m_hasParagraph = false;
    for (const char** pair = attributes.pairs(); *pair; pair += 2) {
        const std::string_view name = pair[0];
        if (name == "calcext:value-type")
            m_isError = std::string_view(pair[1]) == "error";
        else if (name.ends_with(":value-type"))
            m_type = pair[1];
    }
    const char* const holder = m_type == "date" ? "date-value"
        : m_type == "time"                      ? "time-value"
        : m_type == "boolean"                   ? "boolean-value"
        : m_type == "string"                    ? "string-value"
                                                : "value";
    m_value = attributes.value(holder);
}

void OdsParser::endCell()
{
    if (m_isError)
        hold(CellKind::Error, m_shown);
    else if (m_type == "date")
        addDate();
    else if (m_type == "time")
        addTime();
    else if (m_type == "boolean")
        hold(CellKind::Boolean, m_value == "true" ? "TRUE" : "FALSE");
    else if (m_type == "float" || m_type == "percentage" || m_type == "currency")
        addNumber();
    else
        hold(CellKind::Text, m_value.empty() ? m_shown : m_value);
    m_nextColumn = std::min(m_nextColumn + m_repeatedColumns, RowBuilder::mostColumns + 1);
}

void OdsParser::hold(CellKind kind, std::string_view text)
{
    if (text.empty())
        return;
    const auto where = [this] { return "row " + std::to_string(m_rowNumber); };
    const size_t end = m_nextColumn + m_repeatedColumns;
    if (end > RowBuilder::mostColumns)
        return fail(ErrorCode::FileDamaged, where() + " goes beyond column XFD");
    m_heldBytes += text.size();
    if (m_heldBytes > mostText)
        return fail(ErrorCode::FileTooLarge, where() + " has more than 64 MB of text");
    m_cells.push_back({m_nextColumn, m_repeatedColumns, kind, std::string(text)});
}

void OdsParser::endRow()
{
    if (m_cells.empty())
        return;
    qint64 count = 0;
    for (const HeldCell& cell : m_cells)
        count += static_cast<qint64>(cell.repeated);
    const auto where = [this] { return "row " + std::to_string(m_rowNumber); };
    if (m_rowNumber + m_repeatedRows - 1 > RowBuilder::lastRow)
        return fail(ErrorCode::FileDamaged, where() + " goes beyond the last row");
    m_repeatedCells += count * m_repeatedRows - std::ssize(m_cells);
    if (m_repeatedCells > mostRepeatedCells)
        return fail(ErrorCode::FileTooLarge, where() + " makes it 16 million repeated cells");
    for (qint64 i = 0; i < m_repeatedRows && !m_isOver; ++i) {
        for (const HeldCell& cell : m_cells) {
            for (size_t column = cell.column; column < cell.column + cell.repeated; ++column)
                m_row.addOutside(column, cell.kind, cell.text);
        }
        m_isOver = !m_row.finish(m_rowNumber + i);
    }
}

const NumberFormat& OdsParser::format() const
{
    static const NumberFormat plain;
    const auto style = m_cellStyles.find(m_cellStyle);
    const auto format = style == m_cellStyles.end() ? m_formats.end() : m_formats.find(style->second);
    return format == m_formats.end() ? plain : format->second;
}

void OdsParser::addDate()
{
    std::string iso = m_value;
    if (format().showsTime && iso.find('T') == std::string::npos)
        iso += "T00:00:00";
    std::string text;
    if (appendIsoDate(text, iso, format()))
        hold(CellKind::DateTime, text);
    else
        hold(CellKind::Text, m_shown.empty() ? m_value : m_shown);
}

void OdsParser::addTime()
{
    NumberFormat elapsed;
    elapsed.kind = NumberFormat::Kind::Elapsed;
    const double seconds = secondsOfDuration(m_value);
    std::string text;
    if (seconds >= 0 && appendSerial(text, seconds / 86400, elapsed, DateSystem::From1900))
        hold(CellKind::DateTime, text);
    else
        hold(CellKind::Text, m_shown.empty() ? m_value : m_shown);
}

/// "000123" shown for 123 is an id; "6.1E+11" shown for 612206000000 is not what it is.
void OdsParser::addNumber()
{
    NumberBuffer buffer;
    const std::string_view number = numberText(trimmed(m_value), buffer);
    if (number.empty())
        return hold(CellKind::Text, m_shown.empty() ? m_value : m_shown);
    const std::string_view shown = trimmed(m_shown);
    const bool isPadded = shown.size() > number.size() && shown.ends_with(number)
        && number.find_first_not_of("0123456789") == std::string_view::npos
        && shown.substr(0, shown.size() - number.size()).find_first_not_of('0') == std::string_view::npos;
    hold(CellKind::Number, isPadded ? shown : number);
}

} // namespace redial

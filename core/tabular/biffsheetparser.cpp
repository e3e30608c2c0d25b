#include "core/tabular/biffsheetparser.h"

#include <algorithm>
#include <bit>

namespace redial {

namespace {

constexpr qint64 mostCells = 65'536 * 256; // a full sheet
constexpr qint64 recordsPerReport = 4096;

/// A number packed into 30 bits and two flags.
double unpacked(quint32 packed)
{
    const double value = packed & 2 ? static_cast<double>(static_cast<qint32>(packed) >> 2)
                                    : std::bit_cast<double>(quint64{packed & 0xFFFFFFFC} << 32);
    return packed & 1 ? value / 100 : value;
}

const char* errorText(quint8 code)
{
    switch (code) {
    case 0x00:
        return "#NULL!";
    case 0x07:
        return "#DIV/0!";
    case 0x0F:
        return "#VALUE!";
    case 0x17:
        return "#REF!";
    case 0x1D:
        return "#NAME?";
    case 0x24:
        return "#NUM!";
    default:
        return "#N/A";
    }
}

} // namespace

BiffSheetParser::BiffSheetParser(
    BiffRecords& records, const BiffWorkbook& workbook, const SharedStrings& strings, RowSink sink)
    : m_records(records)
    , m_workbook(workbook)
    , m_strings(strings)
    , m_row(sink)
    , m_styles(workbook.styles)
{
}

Result<void> BiffSheetParser::read(qint64 begin, GoOn goOn)
{
    if (Result<void> surveyed = survey(begin, goOn); !surveyed)
        return surveyed;
    const Result<void> result = m_isOrdered ? readInOrder(begin, goOn) : readSorted(begin, goOn);
    if (!result)
        return result;
    if (m_problem)
        return *m_problem;
    return {};
}

Error BiffSheetParser::damaged(const std::string& what) const
{
    const std::string where = m_rowNumber > 0 ? ", in or after row " + std::to_string(m_rowNumber) : "";
    return {ErrorCode::FileDamaged, {}, QString::fromStdString(what + where)};
}

/// Cells of Excel 2 have kinds of their own, and other programs mix them with later ones.
bool BiffSheetParser::isCell() const
{
    switch (m_records.kind()) {
    case Biff::Integer2:
    case Biff::Number2:
    case Biff::Label2:
    case Biff::BoolErr2:
    case Biff::Formula:
    case Biff::Formula3:
    case Biff::Formula4:
    case Biff::Number:
    case Biff::Label:
    case Biff::BoolErr:
    case Biff::Rk:
    case Biff::MulRk:
    case Biff::RString:
    case Biff::LabelSst:
        return m_records.data().size() >= 6;
    default:
        return false;
    }
}

Result<void> BiffSheetParser::survey(qint64 begin, GoOn goOn)
{
    m_records.seek(begin);
    if (begin < 0 || !m_records.next() || !Biff::isBof(m_records.kind()))
        return damaged("no sheet where there should be one");
    if (m_workbook.hasStylesInSheets)
        m_styles = {};
    qint64 passed = 0;
    int depth = 1;
    while (depth > 0 && m_records.next()) {
        if (++passed % recordsPerReport == 0 && !goOn(0, 0))
            return Error{ErrorCode::Cancelled, {}, {}};
        if (Biff::isBof(m_records.kind())) {
            ++depth; // a chart in the sheet
        } else if (m_records.kind() == Biff::Eof) {
            --depth;
        } else if (depth == 1 && isCell()) {
            const quint32 row = littleEndian<quint16>(m_records.data(), 0);
            m_isOrdered = m_isOrdered && row >= m_lastRow;
            m_lastRow = row;
            ++m_cells;
        } else if (m_workbook.hasStylesInSheets) {
            m_styles.take(m_records, m_workbook.version);
        }
    }
    m_isCut = depth > 0;
    m_end = m_records.nextPosition();
    if (m_cells > mostCells)
        return Error{ErrorCode::FileTooLarge, {}, QStringLiteral("more cells than a sheet has")};
    return {};
}

Result<void> BiffSheetParser::readInOrder(qint64 begin, GoOn goOn)
{
    m_records.seek(begin);
    int depth = 0;
    qint64 passed = 0;
    while (m_records.nextPosition() < m_end && m_records.next()) {
        if (++passed % recordsPerReport == 0 && !goOn(m_records.position() - begin, m_end - begin))
            return Error{ErrorCode::Cancelled, {}, {}};
        if (Biff::isBof(m_records.kind()))
            ++depth;
        else if (m_records.kind() == Biff::Eof)
            --depth;
        else if (depth == 1 && !take())
            return {};
    }
    if (!goOn(m_end - begin, m_end - begin))
        return Error{ErrorCode::Cancelled, {}, {}};
    if (!finishRow() || m_problem)
        return {};
    if (m_isCut)
        return damaged("the sheet ends in the middle");
    return {};
}

Result<void> BiffSheetParser::readSorted(qint64 begin, GoOn goOn)
{
    std::vector<Place> places;
    places.reserve(static_cast<size_t>(m_cells));
    m_records.seek(begin);
    int depth = 0;
    qint64 longStylePosition = -1;
    while (m_records.nextPosition() < m_end && m_records.next()) {
        if (Biff::isBof(m_records.kind()))
            ++depth;
        else if (m_records.kind() == Biff::Eof)
            --depth;
        else if (depth == 1 && isCell())
            places.push_back({littleEndian<quint16>(m_records.data(), 0),
                longStylePosition < 0 ? m_records.position() : longStylePosition});
        longStylePosition = m_records.kind() == Biff::Ixfe2 ? m_records.position() : -1;
    }
    std::ranges::stable_sort(places, {}, &Place::row);
    for (size_t i = 0; i < places.size(); ++i) {
        if (i % recordsPerReport == 0 && !goOn(static_cast<qint64>(i), std::ssize(places)))
            return Error{ErrorCode::Cancelled, {}, {}};
        m_records.seek(places[i].position);
        if (!m_records.next() || (m_records.kind() == Biff::Ixfe2 && take() && !m_records.next()))
            break;
        if (!take())
            return {};
    }
    if (!finishRow() || m_problem)
        return {};
    if (m_isCut)
        return damaged("the sheet ends in the middle");
    return {};
}

/// Hands the row over. False when the sink wants no more.
bool BiffSheetParser::finishRow()
{
    return m_row.finish(m_rowNumber);
}

/// Takes the record at hand; false to end, be it by an error or by the sink.
bool BiffSheetParser::take()
{
    if (m_records.kind() == Biff::Ixfe2 && m_records.data().size() >= 2)
        m_longStyle = littleEndian<quint16>(m_records.data(), 0);
    if (!isCell())
        return true;
    const qint64 row = littleEndian<quint16>(m_records.data(), 0) + 1;
    if (row != m_rowNumber) {
        if (!finishRow())
            return false;
        m_rowNumber = row;
    }
    const size_t column = littleEndian<quint16>(m_records.data(), 2);
    if (column >= RowBuilder::mostColumns)
        m_problem = damaged("a cell beyond column XFD");
    else
        takeValue(column);
    if (const char* const excess = m_row.excess())
        m_problem = damaged(excess);
    return !m_problem;
}

void BiffSheetParser::takeValue(size_t column)
{
    const std::span<const char> data = m_records.data();
    const quint16 kind = m_records.kind();
    const bool isOld = kind <= Biff::BoolErr2 || (kind == Biff::Formula && m_workbook.version == 2);
    const size_t valueAt = isOld ? 7 : 6;
    const size_t valueBytes = data.size() < valueAt ? 0 : data.size() - valueAt;
    const NumberFormat format = isOld
        ? m_styles.cellFormat2(static_cast<quint8>(data[4]), static_cast<quint8>(data[5]), m_longStyle)
        : m_styles.cellFormat(littleEndian<quint16>(data, 4));
    switch (kind) {
    case Biff::Integer2:
        if (valueBytes >= 2)
            m_row.addNumber(column, littleEndian<quint16>(data, valueAt), format, m_workbook.dateSystem);
        return;
    case Biff::Number2:
    case Biff::Number:
        if (valueBytes >= 8)
            m_row.addNumber(column, littleEndianDouble(data, valueAt), format, m_workbook.dateSystem);
        return;
    case Biff::Rk:
        if (valueBytes >= 4)
            m_row.addNumber(
                column, unpacked(littleEndian<quint32>(data, valueAt)), format, m_workbook.dateSystem);
        return;
    case Biff::MulRk: // style and number by turns, then the last column
        for (size_t at = 4; at + 6 <= data.size() && column < RowBuilder::mostColumns; at += 6, ++column)
            m_row.addNumber(column, unpacked(littleEndian<quint32>(data, at + 2)),
                m_styles.cellFormat(littleEndian<quint16>(data, at)), m_workbook.dateSystem);
        return;
    case Biff::Formula:
    case Biff::Formula3:
    case Biff::Formula4:
        if (valueBytes >= 8)
            takeFormula(
                column, format, littleEndianDouble(data, valueAt), littleEndian<quint64>(data, valueAt));
        return;
    case Biff::BoolErr2:
    case Biff::BoolErr:
        if (valueBytes >= 2)
            addErrorOrBoolean(column, static_cast<quint8>(data[valueAt]), data[valueAt + 1] != 0);
        return;
    case Biff::LabelSst:
        if (valueBytes >= 4) {
            const size_t index = littleEndian<quint32>(data, valueAt);
            if (index < m_strings.size())
                m_row.addOutside(column, CellKind::Text, m_strings.at(index));
            else
                m_row.add(column, CellKind::Error, "#REF!"); // what Excel calls a reference to nothing
        }
        return;
    case Biff::Label2:
    case Biff::Label:
    case Biff::RString:
        return takeText(column, valueAt, kind == Biff::Label2);
    default:
        return;
    }
}

/// A result that is no number has 0xFFFF where a number has its highest bytes.
void BiffSheetParser::takeFormula(size_t column, const NumberFormat& format, double value, quint64 bits)
{
    if (bits >> 48 != 0xFFFF)
        return m_row.addNumber(column, value, format, m_workbook.dateSystem);
    const auto code = static_cast<quint8>(bits >> 16);
    switch (bits & 0xFF) {
    case 0:
        return takeResultText(column);
    case 1:
        return addErrorOrBoolean(column, code, false);
    case 2:
        return addErrorOrBoolean(column, code, true);
    default:
        return; // an empty text
    }
}

/// The text a formula gives stands in a record behind it.
void BiffSheetParser::takeResultText(size_t column)
{
    const auto isBetween = [](std::optional<quint16> kind) {
        return kind == Biff::SharedFormula || kind == Biff::Array || kind == Biff::Table;
    };
    while (isBetween(m_records.nextKind()) && m_records.next()) { }
    const std::optional<quint16> kind = m_records.nextKind();
    if ((kind == Biff::String || kind == Biff::String2) && m_records.next())
        takeText(column, 0, kind == Biff::String2);
}

void BiffSheetParser::takeText(size_t column, size_t valueAt, bool hasShortLength)
{
    BiffCursor cursor(m_records);
    cursor.skip(valueAt);
    const size_t length = hasShortLength ? cursor.byte() : cursor.word();
    m_text.clear();
    m_workbook.texts.append(cursor, length, m_text);
    m_row.add(column, CellKind::Text, m_text);
}

void BiffSheetParser::addErrorOrBoolean(size_t column, quint8 value, bool isError)
{
    if (isError)
        m_row.addOutside(column, CellKind::Error, errorText(value));
    else
        m_row.addOutside(column, CellKind::Boolean, value != 0 ? "TRUE" : "FALSE");
}

} // namespace redial

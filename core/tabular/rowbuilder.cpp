#include "core/tabular/rowbuilder.h"

#include "core/tabular/numbertext.h"

#include <algorithm>

namespace redial {

namespace {

constexpr size_t mostText = 64 * 1024 * 1024;

bool isDate(const NumberFormat& format)
{
    return format.kind == NumberFormat::Kind::DateTime || format.kind == NumberFormat::Kind::Elapsed;
}

} // namespace

void RowBuilder::add(size_t column, CellKind kind, std::string_view text)
{
    if (!hasRoom())
        return;
    const size_t begin = m_text.size();
    m_text += text;
    keep(column, kind, begin);
}

void RowBuilder::addOutside(size_t column, CellKind kind, std::string_view text)
{
    if (hasRoom() && !text.empty())
        m_filled.push_back({column, kind, text.data(), 0, text.size()});
}

void RowBuilder::addNumber(size_t column, std::string_view raw, const NumberFormat& format, DateSystem system)
{
    if (double serial = 0;
        isDate(format) && parseNumber(raw, serial) && addDate(column, serial, format, system))
        return;
    NumberBuffer buffer;
    const std::string_view number = numberText(raw, buffer);
    if (number.empty())
        return add(column, CellKind::Text, raw);
    addDigits(column, number, format);
}

void RowBuilder::addNumber(size_t column, double value, const NumberFormat& format, DateSystem system)
{
    if (isDate(format) && addDate(column, value, format, system))
        return;
    NumberBuffer buffer;
    const std::string_view number = numberText(value, buffer);
    if (number.empty())
        return add(column, CellKind::Error, "#NUM!");
    addDigits(column, number, format);
}

bool RowBuilder::addDate(size_t column, double serial, const NumberFormat& format, DateSystem system)
{
    if (!hasRoom())
        return true;
    const size_t begin = m_text.size();
    if (!appendSerial(m_text, serial, format, system))
        return false;
    keep(column, CellKind::DateTime, begin);
    return true;
}

void RowBuilder::addDigits(size_t column, std::string_view digits, const NumberFormat& format)
{
    if (!hasRoom())
        return;
    const size_t begin = m_text.size();
    const bool whole = digits.find_first_not_of("-0123456789") == std::string_view::npos;
    if (format.kind == NumberFormat::Kind::ZeroPadded && whole) {
        if (digits.front() == '-') {
            m_text += '-';
            digits.remove_prefix(1);
        }
        if (digits.size() < format.zeros)
            m_text.append(format.zeros - digits.size(), '0');
    }
    m_text += digits;
    keep(column, CellKind::Number, begin);
}

void RowBuilder::keep(size_t column, CellKind kind, size_t begin)
{
    if (m_text.size() > begin)
        m_filled.push_back({column, kind, nullptr, begin, m_text.size() - begin});
}

const char* RowBuilder::excess() const
{
    if (m_text.size() > mostText)
        return "more than 64 MB of text";
    if (m_filled.size() > mostColumns)
        return "more cells than columns";
    return nullptr;
}

bool RowBuilder::finish(qint64 rowNumber)
{
    if (m_filled.empty())
        return true;
    size_t width = 0;
    for (const FilledCell& filled : m_filled)
        width = std::max(width, filled.column + 1);
    if (width > m_cells.size())
        m_cells.resize(width);
    for (const FilledCell& filled : m_filled) {
        const char* const begin = filled.outside ? filled.outside : m_text.data() + filled.begin;
        m_cells[filled.column] = {{begin, filled.length}, filled.kind};
    }

    Row row;
    row.number = rowNumber;
    row.cells = std::span<const Cell>(m_cells).first(width);
    const bool goesOn = m_sink(row);
    for (const FilledCell& filled : m_filled)
        m_cells[filled.column] = {};
    m_filled.clear();
    m_text.clear();
    return goesOn;
}

} // namespace redial

#include "core/reports/csvtable.h"

#include <algorithm>
#include <array>

namespace redial {

namespace {

bool isNumber(std::string_view cell)
{
    return cell.size() > 1 && cell.substr(1).find_first_not_of("0123456789.") == std::string_view::npos
        && (cell[0] == '-' || cell[0] == '+');
}

/// Blanks before it do not keep every program from reading a formula; Chinese and Japanese spreadsheets
/// take the full-width signs for the plain ones.
bool couldBeFormula(std::string_view cell)
{
    constexpr std::array<std::string_view, 10> starts{"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"};
    constexpr std::array<std::string_view, 4> blanks{" ", "\u00a0", "\u3000", "\ufeff"};
    if (isNumber(cell))
        return false;
    const auto beginning = [&](std::string_view one) { return cell.starts_with(one); };
    for (;;) {
        if (std::ranges::any_of(starts, beginning))
            return true;
        const auto blank = std::ranges::find_if(blanks, beginning);
        if (blank == blanks.end())
            return false;
        cell.remove_prefix(blank->size());
    }
}

} // namespace

CsvTable::CsvTable(QIODevice& output, ByteOrderMark mark) : m_output(output)
{
    if (mark == ByteOrderMark::ForSpreadsheets)
        m_pending = "\xEF\xBB\xBF";
}

CsvTable::~CsvTable()
{
    flush();
}

void CsvTable::row(std::span<const std::string> cells)
{
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_pending += ',';
        appendCell(cells[i]);
    }
    m_pending += '\n';
    if (m_pending.size() >= blockSize)
        flush();
}

void CsvTable::appendCell(std::string_view cell)
{
    const bool guard = couldBeFormula(cell);
    const bool quote = guard || cell.find_first_of(",\"\r\n") != std::string_view::npos;
    if (!quote) {
        m_pending.append(cell.data(), static_cast<qsizetype>(cell.size()));
        return;
    }
    m_pending += '"';
    if (guard)
        m_pending += '\'';
    for (const char c : cell) {
        m_pending += c;
        if (c == '"')
            m_pending += c;
    }
    m_pending += '"';
}

void CsvTable::flush()
{
    if (m_pending.isEmpty())
        return; // the device may be closed already
    m_failed = m_failed || m_output.write(m_pending) != m_pending.size();
    m_pending.clear();
}

bool CsvTable::finish()
{
    flush();
    return !m_failed;
}

} // namespace redial

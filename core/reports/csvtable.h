#pragma once

#include <QIODevice>

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace redial {

/// Writes a table as CSV (RFC 4180, but for lines that end in LF; UTF-8).
/// What a caller dictated must not become a formula when somebody opens the file in a spreadsheet:
/// cells that begin with = + - @ (full-width, too), tab or a carriage return, after blanks as well, get a '
/// in front, numbers excepted.
class CsvTable {
public:
    enum class ByteOrderMark { None, ForSpreadsheets };
    static constexpr qsizetype blockSize = 1 << 16; ///< bytes that are kept before they are written

    explicit CsvTable(QIODevice& output, ByteOrderMark mark = ByteOrderMark::None);
    ~CsvTable();
    CsvTable(const CsvTable&) = delete;
    CsvTable& operator=(const CsvTable&) = delete;

    void row(std::span<const std::string> cells);
    void row(std::initializer_list<std::string> cells) { row(std::span(cells.begin(), cells.size())); }
    /// Writes what is pending; false when anything could not be written.
    bool finish();

private:
    void flush();
    void appendCell(std::string_view cell);

    QIODevice& m_output;
    QByteArray m_pending;
    bool m_failed = false;
};

} // namespace redial

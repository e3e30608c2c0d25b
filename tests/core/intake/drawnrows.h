#pragma once

#include "core/tabular/headerfinder.h"

#include <QFile>

#include <string>
#include <string_view>
#include <vector>

/// Rows drawn as lines of text: "GD1|2024-03-01 08:05:09|13800001234".
namespace drawn {

inline std::vector<std::string> split(std::string_view line, char mark)
{
    std::vector<std::string> parts;
    size_t begin = 0;
    for (size_t at = line.find(mark); at != std::string_view::npos; at = line.find(mark, begin)) {
        parts.emplace_back(line.substr(begin, at - begin));
        begin = at + 1;
    }
    parts.emplace_back(line.substr(begin));
    return parts;
}

inline redial::StoredRow storedRow(std::string_view line, char mark = '|')
{
    redial::StoredRow row;
    for (std::string& text : split(line, mark)) {
        const auto kind = text.empty() ? redial::CellKind::Empty : redial::CellKind::Text;
        row.cells.push_back({std::move(text), kind});
    }
    return row;
}

inline redial::Header header(std::string_view line, char mark = '|')
{
    redial::Header result;
    result.firstRow = result.lastRow = 1;
    result.names = split(line, mark);
    return result;
}

/// A row that views a stored one.
class ViewedRow {
public:
    explicit ViewedRow(const redial::StoredRow& stored, qint64 number = 2)
    {
        for (const auto& cell : stored.cells)
            m_cells.push_back({cell.text, cell.kind});
        m_row.fieldCount = m_cells.size();
        while (!m_cells.empty() && m_cells.back().kind == redial::CellKind::Empty)
            m_cells.pop_back();
        m_row.number = number;
        m_row.cells = m_cells;
    }
    const redial::Row& row() const { return m_row; }

private:
    std::vector<redial::Cell> m_cells;
    redial::Row m_row;
};

inline std::vector<std::string> linesOf(const QString& path)
{
    QFile file(path);
    std::vector<std::string> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QByteArray text = line.endsWith('\r') ? line.chopped(1) : line;
        if (!text.isEmpty())
            lines.push_back(text.toStdString());
    }
    return lines;
}

} // namespace drawn

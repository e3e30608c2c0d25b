#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace redial::test {

/// A workbook as openpyxl reads it (tests/support/readworkbook.py).
class ReadWorkbook {
public:
    /// Whether /usr/bin/python3 has openpyxl; tests skip without it.
    static bool available();
    /// Nothing, with a warning that says why, when openpyxl cannot read the bytes.
    static std::optional<ReadWorkbook> read(const QByteArray& workbook);

    const QJsonObject& facts() const { return m_facts; }
    QStringList sheetNames() const;
    QJsonObject sheet(const QString& name) const;
    /// "s:text", "n:0.25", "d:2024-03-01 08:05:09", "f:…"; "" for an empty cell.
    QString cell(const QString& sheet, const QString& address) const;
    QString format(const QString& sheet, const QString& address) const;
    /// The address of the first cell of that text, row by row; "" when there is none.
    QString find(const QString& sheet, const QString& text) const;
    /// All texts of all cells.
    QStringList texts() const;
    /// How many cells are formulas.
    int formulas() const;

private:
    QJsonObject m_facts;
};

/// "B7" and 2 columns right, 1 row down: "D8".
QString moved(const QString& address, int columns, int rows);

} // namespace redial::test

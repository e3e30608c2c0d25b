#include "tests/core/reports/readworkbook.h"

#include "core/base/timestamp.h"
#include "tests/support/python.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace redial::test {

namespace {

struct Address {
    int row = 0;
    int column = 0;
};

Address parsed(const QString& address)
{
    Address result;
    for (const QChar c : address) {
        if (c.isLetter())
            result.column = result.column * 26 + (c.unicode() - u'A' + 1);
        else
            result.row = result.row * 10 + c.digitValue();
    }
    return result;
}

} // namespace

bool ReadWorkbook::available()
{
    return hasOpenpyxl();
}

std::optional<ReadWorkbook> ReadWorkbook::read(const QByteArray& workbook)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("read.xlsx"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(workbook) != workbook.size())
        return std::nullopt;
    file.close();
    const auto printed = runPython({QStringLiteral(REDIAL_TEST_DATA "/../support/readworkbook.py"), path});
    if (!printed)
        return std::nullopt;
    ReadWorkbook result;
    result.m_facts = QJsonDocument::fromJson(*printed).object();
    return result;
}

QStringList ReadWorkbook::sheetNames() const
{
    QStringList names;
    for (const QJsonValue& sheet : m_facts[QStringLiteral("sheets")].toArray())
        names << sheet[QStringLiteral("name")].toString();
    return names;
}

QJsonObject ReadWorkbook::sheet(const QString& name) const
{
    for (const QJsonValue& sheet : m_facts[QStringLiteral("sheets")].toArray())
        if (sheet[QStringLiteral("name")].toString() == name)
            return sheet.toObject();
    return {};
}

QString ReadWorkbook::cell(const QString& sheetName, const QString& address) const
{
    const QJsonValue value = sheet(sheetName)[QStringLiteral("cells")][address];
    if (value.isUndefined())
        return {};
    const QString kind = value[0].toString();
    if (kind == QStringLiteral("n"))
        return QStringLiteral("n:%1").arg(value[1].toDouble(), 0, 'g', 10);
    if (kind == QStringLiteral("d"))
        return QStringLiteral("d:") + QString::fromStdString(formatTimestamp({value[1].toInteger()}));
    return kind + QLatin1Char(':') + value[1].toString();
}

QString ReadWorkbook::format(const QString& sheetName, const QString& address) const
{
    return sheet(sheetName)[QStringLiteral("cells")][address][2].toString();
}

QString ReadWorkbook::find(const QString& sheetName, const QString& text) const
{
    const QJsonObject cells = sheet(sheetName)[QStringLiteral("cells")].toObject();
    QString best;
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        if (cell.value()[0].toString() != QStringLiteral("s") || cell.value()[1].toString() != text)
            continue;
        const Address here = parsed(cell.key());
        const Address there = parsed(best);
        if (best.isEmpty() || std::pair(here.row, here.column) < std::pair(there.row, there.column))
            best = cell.key();
    }
    return best;
}

QStringList ReadWorkbook::texts() const
{
    QStringList result;
    for (const QJsonValue& sheet : m_facts[QStringLiteral("sheets")].toArray())
        for (const QJsonValue& cell : sheet[QStringLiteral("cells")].toObject())
            if (cell[0].toString() == QStringLiteral("s"))
                result << cell[1].toString();
    return result;
}

int ReadWorkbook::formulas() const
{
    int count = 0;
    for (const QJsonValue& sheet : m_facts[QStringLiteral("sheets")].toArray())
        for (const QJsonValue& cell : sheet[QStringLiteral("cells")].toObject())
            count += cell[0].toString() == QStringLiteral("f");
    return count;
}

QString moved(const QString& address, int columns, int rows)
{
    const Address from = parsed(address);
    QString letters;
    for (int column = from.column + columns; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(u'A' + (column - 1) % 26));
    return letters + QString::number(from.row + rows);
}

} // namespace redial::test

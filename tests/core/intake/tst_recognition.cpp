#include "core/intake/mapping.h"

#include "drawnrows.h"

#include <QDir>
#include <QTest>

using namespace redial;

namespace {

/// A header row of a real system with plausible rows, drawn a column a line:
/// "expected field | heading | value | value …". A question mark after the field, or no field
/// ("-") against a field proposed with a question, says that asking is right as well.
struct Fixture {
    Header header;
    std::vector<StoredRow> rows;
    std::vector<std::string> expected;
};

std::string trimmedBlanks(std::string text)
{
    while (!text.empty() && text.back() == ' ')
        text.pop_back();
    return text.substr(std::min(text.size(), text.find_first_not_of(' ')));
}

Fixture fixtureOf(const QString& path)
{
    Fixture fixture;
    for (const std::string& line : drawn::linesOf(path)) {
        if (line.starts_with('#'))
            continue;
        auto cells = drawn::split(line, '|');
        fixture.expected.push_back(trimmedBlanks(cells[0]));
        fixture.header.names.push_back(trimmedBlanks(cells[1]));
        const size_t column = fixture.expected.size() - 1;
        fixture.rows.resize(std::max(fixture.rows.size(), cells.size() - 2));
        for (size_t i = 2; i < cells.size(); ++i) {
            auto& row = fixture.rows[i - 2].cells;
            row.resize(column + 1);
            row[column].text = trimmedBlanks(cells[i]);
            row[column].kind = row[column].text.empty() ? CellKind::Empty : CellKind::Text;
        }
    }
    return fixture;
}

std::string nameOf(std::optional<Field> field)
{
    return field ? std::string(fieldName(*field)) : std::string("-");
}

} // namespace

class tst_Recognition : public QObject {
    Q_OBJECT

private slots:
    void realHeaders_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(REDIAL_TEST_DATA "/intake/headers"));
        const QStringList names = folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
        QVERIFY(names.size() >= 10);
        for (const QString& name : names)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    /// Every column is mapped right, or the user is asked about it.
    void realHeaders()
    {
        QFETCH(QString, path);
        const Fixture fixture = fixtureOf(path);
        const Mapping mapping = recognise(fixture.header, fixture.rows, {});
        QCOMPARE(mapping.columns.size(), fixture.expected.size());
        QStringList silent;
        size_t right = 0;
        size_t asked = 0;
        for (size_t i = 0; i < mapping.columns.size(); ++i) {
            const ColumnMapping& column = mapping.columns[i];
            std::string expected = fixture.expected[i];
            const bool mayAsk = expected.ends_with('?');
            if (mayAsk)
                expected.pop_back();
            if (nameOf(column.field) == expected) {
                ++right;
                continue;
            }
            const std::string said = column.header + ": " + nameOf(column.field) + (column.ask ? "? (" : " (")
                + std::to_string(column.confidence).substr(0, 4) + ") for " + expected;
            if (column.ask || (mayAsk && !column.field))
                ++asked;
            else
                silent.append(QString::fromStdString(said));
        }
        qInfo("%zu columns: %zu right, %zu asked, %d silently wrong", mapping.columns.size(), right, asked,
            static_cast<int>(silent.size()));
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(QStringLiteral("; "))));
        QVERIFY(right * 10 >= mapping.columns.size() * 7);
        QVERIFY(mapping.columnOf(Field::Time));
    }
};

QTEST_APPLESS_MAIN(tst_Recognition)
#include "tst_recognition.moc"

#include "core/store/settingrows.h"

#include <QTest>

using namespace redial;

class TestSettingRows : public QObject {
    Q_OBJECT
private slots:
    void goesThroughJson();
    void emptyRowsAreLeftOut();
    void otherShapes_data();
    void otherShapes();
    void days_data();
    void days();
};

namespace {

QString printed(const std::vector<QStringList>& rows)
{
    QStringList lines;
    for (const QStringList& row : rows)
        lines << row.join(QLatin1Char('|'));
    return lines.join(QLatin1Char('/'));
}

} // namespace

void TestSettingRows::goesThroughJson()
{
    const std::vector<QStringList> rows{{QStringLiteral("017"), QStringLiteral("张三 \"组长\""), QString()},
        {QStringLiteral("003"), QStringLiteral("a\tb\nc"), QStringLiteral("😀\\")}};
    QVERIFY(settingRowsFromJson(settingRowsToJson(rows), 3) == rows);
    QCOMPARE(settingRowsToJson({}), QByteArray("[]"));
}

void TestSettingRows::emptyRowsAreLeftOut()
{
    const std::vector<QStringList> rows{{}, {QString(), QStringLiteral("  ")},
        {QString(), QStringLiteral("x")}, {QStringLiteral("\t"), QString()}};
    QCOMPARE(printed(settingRowsFromJson(settingRowsToJson(rows), 2)), QStringLiteral("|x"));
}

void TestSettingRows::otherShapes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("rows");
    QTest::addRow("nothing") << QByteArray() << QString();
    QTest::addRow("cut short") << QByteArray(R"([["a","b"],["c")") << QString();
    QTest::addRow("an object") << QByteArray(R"({"a":1})") << QString();
    QTest::addRow("rows that are none")
        << QByteArray(R"([1,"a",null,{"x":1},["b","c"]])") << QStringLiteral("b|c");
    QTest::addRow("cells that are no text")
        << QByteArray(R"([[1,"a"],[null,["x"]]])") << QStringLiteral("|a/|");
    QTest::addRow("short and long rows")
        << QByteArray(R"([["a"],["b","c","d"]])") << QStringLiteral("a|/b|c");
}

void TestSettingRows::otherShapes()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, rows);
    const std::vector<QStringList> read = settingRowsFromJson(json, 2);
    QCOMPARE(printed(read), rows);
    for (const QStringList& row : read)
        QCOMPARE(row.size(), 2);
}

void TestSettingRows::days_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("day");
    const auto row = [](const char* text, const char* day) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(day);
    };
    row("2024-03-01", "2024-03-01");
    row("2024/3/1", "2024-03-01");
    row("2024.3.1", "2024-03-01");
    row("  2024年3月1日 ", "2024-03-01");
    row("2024年03月01", "2024-03-01");
    row("2024-02-29", "2024-02-29");
    row("2023-02-29", "");
    row("2024-13-01", "");
    row("2024-00-10", "");
    row("24-03-01", "");
    row("2024-03", "");
    row("2024-03-01 08:00", "");
    row("1/3/2024", "");
    row("国庆", "");
    row("", "");
}

void TestSettingRows::days()
{
    QFETCH(QString, text);
    QFETCH(QString, day);
    QCOMPARE(settingDay(text), day);
}

QTEST_APPLESS_MAIN(TestSettingRows)
#include "tst_settingrows.moc"

#include "core/wellbeing/population.h"

#include <QTest>

using namespace redial;

class TestPopulation : public QObject {
    Q_OBJECT
private slots:
    void lastRowOfARegionHolds();
    void comparesNamesLoosely();
    void survivesJson();
    void readsText_data();
    void readsText();
    void readsTable();
};

namespace {

QString printed(const Population& population)
{
    QStringList rows;
    for (const Population::Row& row : population.rows())
        rows << QStringLiteral("%1=%2").arg(QString::fromStdString(row.region)).arg(row.residents);
    return rows.join(QLatin1Char(' '));
}

QString printed(const PopulationReading& reading)
{
    QString text = printed(reading.population);
    for (const std::string& line : reading.unread)
        text += QStringLiteral(" !%1").arg(QString::fromStdString(line).replace(u'\t', u'|'));
    return text.trimmed();
}

} // namespace

void TestPopulation::lastRowOfARegionHolds()
{
    const Population population(
        {{"甲镇", 10}, {" 乙镇 ", 20}, {"", 5}, {"丙镇", 0}, {"丁镇", -4}, {"甲镇", 30}});
    QCOMPARE(printed(population), QStringLiteral("甲镇=30 乙镇=20"));
    QVERIFY(!population.residents("丙镇"));
    QVERIFY(!population.residents(""));
}

void TestPopulation::comparesNamesLoosely()
{
    const Population population({{"Ａ街道（北）", 10}});
    QCOMPARE(population.residents("a 街道(北)"), std::optional<qint64>(10));
    QVERIFY(!population.residents("a街道"));
}

void TestPopulation::survivesJson()
{
    const Population before({{"甲镇", 1}, {"乙镇", 1'234'567'890}});
    QVERIFY(Population::fromJson(before.toJson()) == before);
    QVERIFY(Population::fromJson("").isEmpty());
    QVERIFY(Population::fromJson("{\"甲镇\":5}").isEmpty());
    QCOMPARE(printed(Population::fromJson(
                 R"([{"region":"甲镇","residents":5},{"region":"乙镇","residents":"x"},7,{"residents":3}])")),
        QStringLiteral("甲镇=5"));
}

void TestPopulation::readsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("from Excel", "镇街\t人口\n鹭桥街道\t96400\r\n松陌镇\t63,800\n", "鹭桥街道=96400 松陌镇=63800");
    row("without a header", "鹭桥街道\t96400", "鹭桥街道=96400");
    row("units", "甲镇\t12.86万\n乙镇\t128600人\n丙镇\t3万人\n丁镇\t１２８６",
        "甲镇=128600 乙镇=128600 丙镇=30000 丁镇=1286");
    row("ten thousands", "镇街\t常住人口（万人）\n甲镇\t12.86\n乙镇\t6.38万\n丙镇\t5",
        "甲镇=128600 乙镇=63800 丙镇=50000");
    row("ten thousands in a title", "各镇街人口（万人）\n镇街\t人口\n甲镇\t12.86", "甲镇=128600");
    row("万 of another column", "镇街\t产值（万元）\t人口\n甲镇\t77\t5000", "甲镇=5000");
    row("numbered", "序号\t镇街\t人口\n1\t甲镇\t100\n2\t乙镇\t200", "甲镇=100 乙镇=200");
    row("numbered without a header", "1\t甲镇\t100\n2\t乙镇\t200", "甲镇=100 乙镇=200");
    row("the region last", "人口\t镇街\n100\t甲镇", "甲镇=100");
    row("households first", "镇街\t户数\t人口\n甲镇\t30\t100", "甲镇=100");
    row("registered and resident", "镇街\t户籍人口\t常住人口\n甲镇\t30\t100", "甲镇=100");
    row("districts first", "区县\t街道\t人口\n东区\t甲街道\t100\n东区\t乙街道\t200", "甲街道=100 乙街道=200");
    row("commas", "镇街,人口\n甲镇,96,400\n乙镇,1,096,400\n丙镇,500", "甲镇=96400 乙镇=1096400 丙镇=500");
    row("quoted", "\"甲镇\",\"96,400\"", "甲镇=96400");
    row("full-width commas", "甲镇，96400\n乙镇，5万", "甲镇=96400 乙镇=50000");
    row("semicolons", "region;residents\nNorth End;96,400", "North End=96400");
    row("blanks", "甲镇  96400\n乙镇　 500", "甲镇=96400 乙镇=500");
    row("totals and notes", "镇街\t人口\n甲镇\t100\n\n合计\t100\n注：年末数\n乙镇\t不详",
        "甲镇=100 !合计|100 !注：年末数 !乙镇|不详");
    row("no number of people", "甲镇\t0\n乙镇\t-5\n丙镇\t12.5\n丁镇\t1e5\n戊镇\t13800001234\n己镇\t1,23",
        "!甲镇|0 !乙镇|-5 !丙镇|12.5 !丁镇|1e5 !戊镇|13800001234 !己镇|1,23");
    row("no numbers at all", "甲镇\t多\n乙镇\t少", "!甲镇|多 !乙镇|少");
    row("one column", "甲镇\n乙镇", "!甲镇 !乙镇");
    row("only numbers", "100\t200", "!100|200");
    row("nothing", " \n\t\n", "");
    row("twice", "甲镇\t1\n甲镇\t2", "甲镇=2");
}

void TestPopulation::readsText()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(printed(readPopulation(text.toStdString())), expected);
}

void TestPopulation::readsTable()
{
    QCOMPARE(printed(readPopulation({{"镇街", "人口"}, {}, {"甲镇", "1,000"}, {"乙镇"}, {"", "5"}})),
        QStringLiteral("甲镇=1000 !乙镇 !|5"));
}

QTEST_APPLESS_MAIN(TestPopulation)
#include "tst_population.moc"

#include "core/wellbeing/populationfile.h"
#include "core/wellbeing/populationregions.h"
#include "tests/support/drawnbook.h"
#include "tests/support/python.h"

#include <QFile>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

using namespace redial;
using namespace redial::test;

/// The table of residents beside the regions of the orders, and how it is typed, pasted and read from files.
class TestPopulationRegions : public QObject {
    Q_OBJECT
private slots:
    void comparesBothSides();
    void withoutOrders();
    void changesOneNumber();
    void mergesWhatWasRead();
    void readsOneColumn_data();
    void readsOneColumn();
    void readsFiles();
    void readsTheSheetThatHasIt();
    void refusesAFileOfOrders();
};

namespace {

std::shared_ptr<const OrderBook> book()
{
    BookBuilder builder;
    const auto add = [&](const char* time, const char* region, bool outgoing = false) {
        BookBuilder::Order order{time, "a"};
        order.region = region;
        order.outgoing = outgoing;
        builder.add(order);
    };
    add("01 08:00", "乙镇");
    add("01 09:00", "甲镇");
    add("01 10:00", "甲镇");
    add("01 11:00", "");
    add("01 12:00", "丙镇", true);
    return builder.book();
}

PopulationRegions regions(const Population& population)
{
    const auto orders = book();
    return regionsOf(orders->dictionaries().regions, ordersOfRegions(*orders, {}), population);
}

QStringList lines(const PopulationRegions& regions)
{
    QStringList lines;
    for (const PopulationRegion& row : regions.rows)
        lines << QStringLiteral("%1 %2 %3")
                     .arg(QString::fromStdString(row.name))
                     .arg(row.orders)
                     .arg(row.residents ? QString::number(*row.residents) : QStringLiteral("–"));
    return lines;
}

QStringList lines(const Population& population)
{
    QStringList lines;
    for (const Population::Row& row : population.rows())
        lines << QStringLiteral("%1 %2").arg(QString::fromStdString(row.region)).arg(row.residents);
    return lines;
}

} // namespace

void TestPopulationRegions::comparesBothSides()
{
    const PopulationRegions result = regions(Population({{"丁镇", 300}, {" 甲 镇", 1200}}));
    QCOMPARE(lines(result),
        (QStringList{
            QStringLiteral("甲镇 2 1200"), QStringLiteral("乙镇 1 –"), QStringLiteral("丁镇 0 300")}));
    QCOMPARE(result.orders, 3);
    QCOMPARE(result.ordersWithResidents, 2);
    QCOMPARE(result.withoutRegion, 1);
    QCOMPARE(result.ofOrders(), size_t(2));
    QCOMPARE(result.withoutResidents(), size_t(1));
    QCOMPARE(result.withoutOrders(), size_t(1));
    const auto orders = book();
    QCOMPARE(rowsOfRegion(*orders, {}, result.rows[0].region).size(), size_t(2));
}

void TestPopulationRegions::withoutOrders()
{
    const PopulationRegions result = regionsOf({}, {}, Population({{"甲镇", 10}}));
    QCOMPARE(lines(result), QStringList{QStringLiteral("甲镇 0 10")});
    QCOMPARE(result.withoutRegion, 0);
}

void TestPopulationRegions::changesOneNumber()
{
    const Population before({{"甲镇", 10}, {"乙镇", 20}});
    QCOMPARE(lines(withResidents(before, "甲 镇", 11)),
        (QStringList{QStringLiteral("甲 镇 11"), QStringLiteral("乙镇 20")}));
    QCOMPARE(lines(withResidents(before, "丙镇", 30)),
        (QStringList{QStringLiteral("甲镇 10"), QStringLiteral("乙镇 20"), QStringLiteral("丙镇 30")}));
    QCOMPARE(lines(withResidents(before, "甲镇", std::nullopt)), QStringList{QStringLiteral("乙镇 20")});
    QCOMPARE(lines(withResidents(before, "丙镇", std::nullopt)),
        (QStringList{QStringLiteral("甲镇 10"), QStringLiteral("乙镇 20")}));
}

void TestPopulationRegions::mergesWhatWasRead()
{
    const Population before({{"甲镇", 10}, {"乙镇", 20}});
    QCOMPARE(lines(merged(before, Population({{"乙镇", 21}, {"丙镇", 30}}))),
        (QStringList{QStringLiteral("甲镇 10"), QStringLiteral("乙镇 21"), QStringLiteral("丙镇 30")}));
}

void TestPopulationRegions::readsOneColumn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("numbers") << "128600\n12.86万\r\n96,400人\n"
                             << "128600 128600 96400";
    QTest::newRow("one") << "7"
                         << "7";
    QTest::newRow("with a gap") << "7\n\n8"
                                << "7 – 8";
    QTest::newRow("with a name") << "甲镇\n8"
                                 << "";
    QTest::newRow("two columns") << "甲镇\t7\n乙镇\t8"
                                 << "";
    QTest::newRow("nothing") << "\n \n"
                             << "";
}

void TestPopulationRegions::readsOneColumn()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList read;
    for (const auto& one : readResidentsColumn(text.toStdString()))
        read << (one ? QString::number(*one) : QStringLiteral("–"));
    QCOMPARE(read.join(QLatin1Char(' ')), expected);
}

void TestPopulationRegions::readsFiles()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("人口.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("镇街,常住人口（万人）\n甲镇,12.86\n乙镇,不详\n合计,12.86\n");
    file.close();
    NoProgress progress;
    const auto reading = readPopulationFile(path, progress);
    QVERIFY(reading);
    QCOMPARE(lines(reading->population), QStringList{QStringLiteral("甲镇 128600")});
    QCOMPARE(reading->unread.size(), size_t(2));
    const auto missing = readPopulationFile(folder.filePath(QStringLiteral("none.csv")), progress);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::FileNotFound);
}

void TestPopulationRegions::readsTheSheetThatHasIt()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("人口.xlsx"));
    if (!test::hasOpenpyxl())
        QSKIP("python3-openpyxl is not installed");
    const QStringList script{QStringLiteral("-c"),
        QStringLiteral("import openpyxl,sys\n"
                       "b=openpyxl.Workbook()\n"
                       "b.active.title='说明'\n"
                       "b.active.append(['第七次人口普查'])\n"
                       "h=b.create_sheet('草稿'); h.append(['镇街','人口']); h.append(['丙镇',1]);"
                       " h.sheet_state='hidden'\n"
                       "s=b.create_sheet('数据')\n"
                       "s.append(['序号','镇街','常住人口'])\n"
                       "s.append([1,'甲镇',128600]); s.append([2,'乙镇',96400])\n"
                       "b.save(sys.argv[1])\n"),
        path};
    QVERIFY(test::runPython(script));
    NoProgress progress;
    const auto reading = readPopulationFile(path, progress);
    QVERIFY(reading);
    QCOMPARE(lines(reading->population),
        (QStringList{QStringLiteral("甲镇 128600"), QStringLiteral("乙镇 96400")}));
    QVERIFY(reading->unread.empty());
}

void TestPopulationRegions::refusesAFileOfOrders()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("orders.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 25'000; ++i)
        file.write(QByteArrayLiteral("甲镇,") + QByteArray::number(i + 1) + '\n');
    file.close();
    NoProgress progress;
    const auto reading = readPopulationFile(path, progress);
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, ErrorCode::FileTooLarge);
}

QTEST_APPLESS_MAIN(TestPopulationRegions)
#include "tst_populationregions.moc"

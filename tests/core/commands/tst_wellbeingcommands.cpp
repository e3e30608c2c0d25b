// redial-cli wellbeing and report --kind wellbeing, on sample years whose regions differ by what was planted.
#include "core/wellbeing/wellbeingsettings.h"
#include "tests/core/commands/commandrunner.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace redial::test;

class TestWellbeingCommands : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void findsThePlantedRegions_data();
    void findsThePlantedRegions();
    void showsEveryRegionAndMonth();
    void figuresAddUp();
    void tableHasTheSameFigures();
    void weightsAreWhatWasSaid();
    void ratesStandBesideIt();
    void readsThePopulationInAnyEncoding();
    void refusesWhatIsOff_data();
    void refusesWhatIsOff();
    void writesTheReport();

private:
    CommandAnswer ask(const QString& words) const
    {
        const QString command = QStringLiteral("wellbeing --workspace FOLDER/1.redial ");
        return m_runner.run(QString(command + words));
    }
    void make(int seed) const;
    CommandRunner m_runner;
};

/// The sample year N as N.redial, its residents as N.csv.
void TestWellbeingCommands::make(int seed) const
{
    const QString name = QString::number(seed);
    if (m_runner.exists(QString(name + QStringLiteral(".redial"))))
        return;
    QCOMPARE(m_runner
                 .run(QStringLiteral(
                     "sample --orders 30000 --seed %1 --output FOLDER/o%1.csv --truth FOLDER/t%1.json")
                          .arg(name))
                 .status,
        0);
    QCOMPARE(
        m_runner.run(QStringLiteral("import --workspace FOLDER/%1.redial FOLDER/o%1.csv").arg(name)).status,
        0);
    const QJsonObject truth =
        QJsonDocument::fromJson(m_runner.read(QStringLiteral("t%1.json").arg(name))).object();
    QByteArray table("region,residents\n");
    for (const QJsonValue& region : truth.value(QStringLiteral("regions")).toArray())
        table += region[QStringLiteral("region")].toString().toUtf8() + ','
            + QByteArray::number(region[QStringLiteral("population")].toInt()) + '\n';
    m_runner.write(QString(name + QStringLiteral(".csv")), table);
}

void TestWellbeingCommands::initTestCase()
{
    make(1);
}

void TestWellbeingCommands::findsThePlantedRegions_data()
{
    QTest::addColumn<int>("seed");
    for (const int seed : {1, 2, 3})
        QTest::addRow("seed %d", seed) << seed;
}

/// Two regions are planted to do worse at everything and two to do better: these are the last two and the
/// first two by the mean index of the year.
void TestWellbeingCommands::findsThePlantedRegions()
{
    QFETCH(const int, seed);
    make(seed);
    const QJsonObject answer =
        m_runner
            .run(
                QStringLiteral("wellbeing --workspace FOLDER/%1.redial --population FOLDER/%1.csv").arg(seed))
            .object();
    std::map<QString, std::pair<double, int>> sums;
    for (const QJsonValue& figure : answer.value(QStringLiteral("figures")).toArray())
        if (const QString region = figure[QStringLiteral("region")].toString();
            !region.isEmpty() && figure[QStringLiteral("index")].isDouble()) {
            sums[region].first += figure[QStringLiteral("index")].toDouble();
            ++sums[region].second;
        }
    QCOMPARE(sums.size(), size_t(12));
    std::vector<std::pair<double, QString>> order;
    for (const auto& [region, sum] : sums)
        order.emplace_back(sum.first / sum.second, region);
    std::sort(order.begin(), order.end());
    std::map<QString, double> factors; // product: above 1 worse, below better
    const QJsonObject truth =
        QJsonDocument::fromJson(m_runner.read(QStringLiteral("t%1.json").arg(seed))).object();
    for (const QJsonValue& region : truth.value(QStringLiteral("regions")).toArray())
        factors[region[QStringLiteral("region")].toString()] =
            region[QStringLiteral("return_factor")].toDouble()
            * region[QStringLiteral("unresolved_factor")].toDouble()
            * region[QStringLiteral("overdue_factor")].toDouble();
    QStringList lines;
    for (const auto& [mean, region] : order)
        lines << QStringLiteral("%1 %2 (planted %3)").arg(region).arg(mean, 0, 'f', 1).arg(factors[region]);
    const QByteArray all = lines.join(QStringLiteral("; ")).toUtf8();
    for (const size_t at : {size_t(0), size_t(1)})
        QVERIFY2(factors[order[at].second] > 2, all);
    for (const size_t at : {size_t(10), size_t(11)})
        QVERIFY2(factors[order[at].second] < 0.5, all);
}

void TestWellbeingCommands::showsEveryRegionAndMonth()
{
    const QJsonObject answer = ask(QStringLiteral("--population FOLDER/1.csv")).object();
    QCOMPARE(answer.value(QStringLiteral("periods")).toArray().size(), 12);
    QCOMPARE(answer.value(QStringLiteral("regions")).toArray().size(), 12);
    QCOMPARE(answer.value(QStringLiteral("figures")).toArray().size(), 13 * 12);
    QVERIFY(answer.value(QStringLiteral("by_residents")).toBool());
    const QJsonObject march =
        ask(QStringLiteral("--population FOLDER/1.csv --from 2025-03-01 --to 2025-04-01")).object();
    QCOMPARE(march.value(QStringLiteral("figures")).toArray().size(), 13);
    // What is shown does not change what is measured against.
    QCOMPARE(march.value(QStringLiteral("dimensions")), answer.value(QStringLiteral("dimensions")));
    QCOMPARE(march.value(QStringLiteral("figures")).toArray().at(0),
        answer.value(QStringLiteral("figures")).toArray().at(2 * 13));
    QVERIFY(!ask({}).object().value(QStringLiteral("by_residents")).toBool());
}

void TestWellbeingCommands::figuresAddUp()
{
    const QJsonObject answer = ask(QStringLiteral("--population FOLDER/1.csv --change")).object();
    int moved = 0;
    for (const QJsonValue& figure : answer.value(QStringLiteral("figures")).toArray()) {
        if (!figure[QStringLiteral("index")].isDouble())
            continue;
        double sum = 0;
        int scores = 0;
        for (const QJsonValue& dimension : figure[QStringLiteral("dimensions")].toObject()) {
            sum += dimension[QStringLiteral("score")].toDouble(); // none: 0
            scores += dimension[QStringLiteral("score")].isDouble();
        }
        QVERIFY(scores > 0);
        QVERIFY(std::abs(sum / scores - figure[QStringLiteral("index")].toDouble()) < 1e-5);
        const QString step = figure[QStringLiteral("step")].toString();
        QCOMPARE(step,
            figure[QStringLiteral("index")].toDouble() >= redial::WellbeingSettings().good
                ? QStringLiteral("good")
                : figure[QStringLiteral("index")].toDouble() < redial::WellbeingSettings().act
                ? QStringLiteral("act")
                : QStringLiteral("watch"));
        const QJsonValue change = figure[QStringLiteral("moved")];
        if (!change.isObject())
            continue;
        ++moved;
        double points = change[QStringLiteral("coverage")].toDouble();
        for (const QJsonValue& item : change[QStringLiteral("items")].toArray())
            points += item[QStringLiteral("points")].toDouble();
        QVERIFY(std::abs(points - change[QStringLiteral("total")].toDouble()) < 3e-5); // six decimals each
        QVERIFY(
            std::abs(change[QStringLiteral("total")].toDouble() - figure[QStringLiteral("change")].toDouble())
            < 1e-6);
    }
    QVERIFY(moved > 100);
}

void TestWellbeingCommands::tableHasTheSameFigures()
{
    const QStringList lines = ask(QStringLiteral("--population FOLDER/1.csv --csv")).lines();
    const QJsonArray figures =
        ask(QStringLiteral("--population FOLDER/1.csv")).object().value(QStringLiteral("figures")).toArray();
    QVERIFY(lines.first().contains(QStringLiteral(
        "region,period,index,coverage,rank,rank_best,rank_worst,orders,safety,comfort,health,housing")));
    QCOMPARE(lines.size(), figures.size() + 1);
    for (qsizetype at = 0; at < figures.size(); ++at) {
        const QStringList cells = lines.at(at + 1).split(QLatin1Char(','));
        const QJsonValue figure = figures.at(at);
        QCOMPARE(cells.at(0), figure[QStringLiteral("region")].toString());
        QCOMPARE(cells.at(1), figure[QStringLiteral("period")].toString().left(10));
        QCOMPARE(cells.at(2).toDouble(), figure[QStringLiteral("index")].toDouble());
        QCOMPARE(cells.at(7).toDouble(), figure[QStringLiteral("orders")].toDouble());
        QCOMPARE(cells.at(9).toDouble(),
            figure[QStringLiteral("dimensions")][QStringLiteral("comfort")][QStringLiteral("score")]
                .toDouble());
    }
}

void TestWellbeingCommands::weightsAreWhatWasSaid()
{
    const QJsonArray dimensions = ask(QStringLiteral("--weight safety=3 --weight repeat_rate=0"))
                                      .object()
                                      .value(QStringLiteral("dimensions"))
                                      .toArray();
    for (const QJsonValue& one : dimensions) {
        QCOMPARE(one[QStringLiteral("weight")].toDouble(),
            one[QStringLiteral("id")].toString() == QLatin1String("safety") ? 0.5 : 0.166667);
        QCOMPARE(one[QStringLiteral("indicators")][QStringLiteral("repeat_rate")][QStringLiteral("weight")]
                     .toDouble(-1),
            0.0);
    }
    const QJsonObject few = ask(QStringLiteral("--least-orders 400")).object();
    for (const QJsonValue& figure : few.value(QStringLiteral("figures")).toArray())
        QCOMPARE(
            figure[QStringLiteral("too_small")].toBool(), figure[QStringLiteral("orders")].toInt() < 400);
}

void TestWellbeingCommands::ratesStandBesideIt()
{
    const QJsonValue rates =
        ask(QStringLiteral("--population FOLDER/1.csv --rates region --from 2025-03-01 --to 2025-04-01"))
            .object()
            .value(QStringLiteral("rates"));
    QCOMPARE(rates[QStringLiteral("before")][QStringLiteral("from")].toString(),
        QStringLiteral("2025-02-01 00:00:00"));
    QVERIFY(rates[QStringLiteral("a_year_before")].isNull());
    qint64 known = 0;
    for (const QJsonValue& unit : rates[QStringLiteral("units")].toArray()) {
        const QJsonValue resolution = unit[QStringLiteral("resolution")];
        known += resolution[QStringLiteral("of")].toInteger();
        QVERIFY(
            std::abs(resolution[QStringLiteral("rate")].toDouble()
                - resolution[QStringLiteral("part")].toDouble() / resolution[QStringLiteral("of")].toDouble())
            < 1e-6);
        QVERIFY(resolution[QStringLiteral("wilson")][0].toDouble()
            < resolution[QStringLiteral("rate")].toDouble());
    }
    QCOMPARE(
        known, rates[QStringLiteral("all")][QStringLiteral("resolution")][QStringLiteral("of")].toInteger());
    QVERIFY(known > 1000);
    QVERIFY(ask(QStringLiteral("--rates department")).object().value(QStringLiteral("rates")).isObject());
}

void TestWellbeingCommands::readsThePopulationInAnyEncoding()
{
    // 镇街,人口 / 松陌镇,6.38万 in GB18030, as Excel writes it
    m_runner.write(QStringLiteral("gbk.csv"),
        QByteArray::fromHex("d5f2bdd62cc8cbbfda0d0acbc9c4b0d5f22c36333830300d0acab2c3b42cceded6aa0d0a"));
    const CommandAnswer answer = ask(QStringLiteral("--population FOLDER/gbk.csv"));
    QCOMPARE(answer.status, 0);
    bool isFound = false;
    for (const QJsonValue& region : answer.object().value(QStringLiteral("regions")).toArray())
        if (region[QStringLiteral("residents")].isDouble()) {
            QCOMPARE(region[QStringLiteral("residents")].toInt(), 63800);
            QCOMPARE(region[QStringLiteral("region")].toString(), QStringLiteral("松陌镇"));
            isFound = true;
        }
    QVERIFY(isFound);
    QVERIFY2(answer.sentence().contains(QStringLiteral("什么")),
        qPrintable(answer.sentence())); // was not understood
}

void TestWellbeingCommands::refusesWhatIsOff_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("part");
    QTest::newRow("weight") << "--weight repeat_rate" << 2 << "--weight repeat_rate";
    QTest::newRow("unknown weight") << "--weight nobody=2" << 2 << "nobody";
    QTest::newRow("negative weight") << "--weight safety=-1" << 2 << "safety=-1";
    QTest::newRow("baseline") << "--baseline-from 2025-05-01 --baseline-to 2025-04-01" << 2 << "baseline";
    QTest::newRow("periods") << "--periods years" << 2 << "months, weeks";
    QTest::newRow("population") << "--population FOLDER/nowhere.csv" << 1 << "nowhere.csv";
    QTest::newRow("dictionary") << "--dictionary FOLDER/1.csv" << 2 << "1.csv";
    QTest::newRow("table of rates") << "--csv --rates region" << 2 << "--csv";
}

void TestWellbeingCommands::refusesWhatIsOff()
{
    QFETCH(const QString, words);
    QFETCH(const int, status);
    QFETCH(const QString, part);
    const CommandAnswer answer = ask(words);
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.sentence().contains(part), qPrintable(answer.sentence()));
}

void TestWellbeingCommands::writesTheReport()
{
    const auto report = [&](const QString& words) {
        const QString command = QStringLiteral("report --kind wellbeing --workspace FOLDER/1.redial "
                                               "--population FOLDER/1.csv --output FOLDER/r.xlsx ");
        return m_runner.run(QString(command + words));
    };
    QCOMPARE(report({}).object().value(QStringLiteral("sheets")).toArray().size(), 16);
    QVERIFY(m_runner.read(QStringLiteral("r.xlsx")).startsWith("PK"));
    const QJsonArray one = report(QStringLiteral("--region 松陌镇 --month 2025-03"))
                               .object()
                               .value(QStringLiteral("sheets"))
                               .toArray();
    QCOMPARE(one.size(), 3);
    QCOMPARE(one.first().toString(), QStringLiteral("松陌镇"));
    QCOMPARE(report(QStringLiteral("--region 没有镇")).status, 2);
    QVERIFY(report(QStringLiteral("--region 没有镇")).sentence().contains(QStringLiteral("松陌镇")));
    QCOMPARE(report(QStringLiteral("--month 2031-01")).status, 2);
    QCOMPARE(report(QStringLiteral("--month March")).status, 2);
}

QTEST_GUILESS_MAIN(TestWellbeingCommands)
#include "tst_wellbeingcommands.moc"

// The health report, read back cell by cell with openpyxl and compared with the analysis.
#include "core/reports/wellbeingreport.h"

#include "core/imports/importer.h"
#include "core/sample/sampleyear.h"
#include "core/statistics/wilson.h"
#include "core/store/workspace.h"
#include "core/wellbeing/indexsteps.h"
#include "core/wellbeing/worstcategories.h"
#include "core/wording/formatting.h"
#include "core/wording/wellbeingdefinition.h"
#include "core/wording/wellbeingwording.h"
#include "tests/core/reports/readworkbook.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace redial;
using namespace redial::test;

// Cells come back with ten digits.
#define COMPARE_NEAR(actual, expected)                                                                       \
    QVERIFY2(std::abs((actual) - (expected)) <= 1e-8 * std::max(1.0, std::abs(expected)),                    \
        qPrintable(QString::number(actual, 'g', 12)))

class TestWellbeingReport : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void hasASheetForEachRegion();
    void ranksTheRegions();
    void coloursRegionsByMonths();
    void regionSheetAgreesWithTheAnalysis();
    void whatMovedItSumsExactly();
    void indicatorsAddUpToo();
    void worstCategoriesAreTheWorst();
    void examplesAreMasked();
    void ratesHaveTheirInterval();
    void hasNativeCharts();
    void oneRegionComesFirst();
    void saysWhatItIsNotAndHowItIsMade();
    void showsEveryPeriod();
    void doesNotSayTheSameTwice();
    void showsNoSignOfNothing();
    void equalInputEqualBytes();
    void standsAMonthWithoutIndex();

private:
    QByteArray make(std::optional<size_t> unit = {}, Reveal reveal = Reveal::Masked);
    const Wellbeing& all() const { return *m_wellbeing; }
    QString name(size_t unit) const { return WellbeingDefinition::unit(all().units()[unit]); }
    double number(const QString& sheet, const QString& address) const;
    QString text(const QString& sheet, const QString& address) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    PlantedTruth m_truth;
    std::shared_ptr<const Wellbeing> m_wellbeing;
    size_t m_period = 0;
    std::optional<ReadWorkbook> m_book; ///< of all regions
};

void TestWellbeingReport::initTestCase()
{
    if (!ReadWorkbook::available())
        QSKIP("python3-openpyxl is not installed");
    NoProgress progress;
    SampleOptions options;
    options.orders = 14'000;
    options.days = 130;
    options.seed = 3;
    const OrderPlan sample = *makeSampleYear(options, progress);
    m_truth = sample.truth;
    const QString csv = m_folder.filePath(QStringLiteral("orders.csv"));
    QVERIFY(writeSample(sample, csv, progress));
    m_workspace = *Workspace::openOrCreate(m_folder.filePath(QStringLiteral("w.redial")));
    ImportPlan plan;
    plan.now = Timestamp{1'800'000'000};
    plan.sources.push_back({csv, {}, {}, {}, {}});
    QVERIFY(importSources(*m_workspace, plan, progress));

    WellbeingInput input;
    input.book = *m_workspace->loadBook(progress);
    input.dictionary = WellbeingDictionary::defaults();
    std::vector<Population::Row> rows;
    for (const PlantedTruth::Region& region : m_truth.regions)
        rows.push_back({region.name, region.population});
    input.population = Population(std::move(rows));
    m_wellbeing = *makeWellbeing(input, progress);
    QVERIFY(all().newest());
    m_period = *all().newest();
    QCOMPARE(m_period, size_t(3)); // April: May is not whole
    m_book = ReadWorkbook::read(make());
    QVERIFY(m_book);
}

QByteArray TestWellbeingReport::make(std::optional<size_t> unit, Reveal reveal)
{
    WellbeingReportInput input;
    input.wellbeing = m_wellbeing;
    input.period = m_period;
    input.unit = unit;
    input.centre = QStringLiteral("白云热线");
    input.reveal = reveal;
    input.madeAt = *parseIsoTimestamp("2025-06-02");
    NoProgress progress;
    const Result<WellbeingReport> made = makeWellbeingReport(std::move(input), *m_workspace, progress);
    if (!made)
        qFatal("no report");
    return made->workbook;
}

double TestWellbeingReport::number(const QString& sheet, const QString& address) const
{
    const QString cell = m_book->cell(sheet, address);
    return cell.startsWith(QLatin1String("n:")) ? cell.mid(2).toDouble() : std::nan("");
}

QString TestWellbeingReport::text(const QString& sheet, const QString& address) const
{
    return m_book->cell(sheet, address).mid(2);
}

void TestWellbeingReport::hasASheetForEachRegion()
{
    QStringList expected{QStringLiteral("Regions")};
    for (size_t unit = 0; unit < all().units().size(); ++unit)
        expected << name(unit);
    expected << QStringLiteral("Three rates") << QStringLiteral("Definition");
    QCOMPARE(m_book->sheetNames(), expected);
    QCOMPARE(expected.size(), 16); // twelve regions
    QCOMPARE(m_book->formulas(), 0);
    for (const QString& sheet : expected) {
        QVERIFY(m_book->sheet(sheet).value(QStringLiteral("landscape")).toBool());
        QCOMPARE(m_book->sheet(sheet).value(QStringLiteral("fit")).toArray().first().toInt(), 1);
    }
}

void TestWellbeingReport::ranksTheRegions()
{
    const QString sheet = QStringLiteral("Regions");
    double above = 101;
    for (size_t unit = 1; unit < all().units().size(); ++unit) {
        const WellbeingFigure& figure = all().figure(unit, m_period);
        const QString at = m_book->find(sheet, name(unit));
        QVERIFY(!at.isEmpty());
        COMPARE_NEAR(number(sheet, moved(at, 1, 0)), static_cast<double>(*figure.rank));
        QCOMPARE(text(sheet, moved(at, 2, 0)), WellbeingDefinition::ranks(figure.ranks));
        COMPARE_NEAR(number(sheet, moved(at, 3, 0)), *figure.index);
        QCOMPARE(text(sheet, moved(at, 4, 0)),
            WellbeingWording::step(stepOf(*figure.index, all().input().settings)));
        COMPARE_NEAR(number(sheet, moved(at, 5, 0)), *figure.index - *all().figure(unit, m_period - 1).index);
        QVERIFY(m_book->cell(sheet, moved(at, 6, 0)).isEmpty()); // no year before
        COMPARE_NEAR(number(sheet, moved(at, 7, 0)), static_cast<double>(figure.orders));
        COMPARE_NEAR(number(sheet, moved(at, 8, 0)), figure.coverage);
    }
    // The best first.
    QString at = moved(m_book->find(sheet, QStringLiteral("Rank")), -1, 1);
    for (size_t line = 1; line < all().units().size(); ++line, at = moved(at, 0, 1)) {
        const double index = number(sheet, moved(at, 3, 0));
        QVERIFY(index <= above);
        above = index;
    }
}

void TestWellbeingReport::coloursRegionsByMonths()
{
    const QString sheet = QStringLiteral("Regions");
    const QString heading = m_book->find(sheet, QStringLiteral("Index by region and period"));
    QVERIFY(!heading.isEmpty());
    const QJsonObject fills = m_book->sheet(sheet).value(QStringLiteral("fills")).toObject();
    QSet<QString> colours;
    int cells = 0;
    for (int line = 0; line < 13; ++line) {
        const QString at = moved(heading, 0, 2 + line);
        const QString region = text(sheet, at);
        for (size_t unit = 0; unit < all().units().size(); ++unit)
            if (name(unit) == region)
                for (size_t period = 0; period <= m_period; ++period) {
                    const QString cell = moved(at, static_cast<int>(period) + 1, 0);
                    const auto index = all().figure(unit, period).index;
                    QVERIFY(index);
                    COMPARE_NEAR(number(sheet, cell), *index);
                    const QString colour = fills.value(cell).toString();
                    switch (stepOf(*index, all().input().settings)) {
                    case WellbeingStep::Good:
                        QCOMPARE(colour, QStringLiteral("FFD3E2F8"));
                        break;
                    case WellbeingStep::Watch:
                        QCOMPARE(colour, QStringLiteral("FFEEF1F5"));
                        break;
                    case WellbeingStep::Act:
                        QCOMPARE(colour, QStringLiteral("FFF5C8BF"));
                        break;
                    }
                    colours.insert(colour);
                    ++cells;
                }
    }
    QCOMPARE(cells, 13 * 4);
    QVERIFY(colours.size() >= 2);
}

void TestWellbeingReport::regionSheetAgreesWithTheAnalysis()
{
    for (size_t unit = 0; unit < all().units().size(); ++unit) {
        const QString sheet = name(unit);
        const WellbeingFigure& figure = all().figure(unit, m_period);
        const QString index = m_book->find(sheet, QStringLiteral("Well-being index, 0 to 100"));
        COMPARE_NEAR(number(sheet, moved(index, 1, 0)), *figure.index);
        for (size_t dimension = 0; dimension < 4; ++dimension) {
            const QString at =
                m_book->find(sheet, WellbeingWording::dimension(all().dimensions()[dimension]));
            COMPARE_NEAR(number(sheet, moved(at, 1, 0)), *figure.dimensions[dimension].score);
            // Beside a region's score that of all of them.
            if (unit != 0)
                COMPARE_NEAR(
                    number(sheet, moved(at, 5, 0)), *all().figure(0, m_period).dimensions[dimension].score);
            COMPARE_NEAR(number(sheet, moved(at, unit != 0 ? 6 : 5, 0)),
                static_cast<double>(figure.dimensions[dimension].orders));
        }
        const QString months = m_book->find(sheet, QStringLiteral("By month"));
        for (size_t period = 0; period <= m_period; ++period) {
            const QString at = moved(months, 0, 2 + static_cast<int>(period));
            QCOMPARE(text(sheet, at),
                WellbeingWording::period(all().periods()[period].period, WellbeingPeriods::Months));
            COMPARE_NEAR(number(sheet, moved(at, 1, 0)), *all().figure(unit, period).index);
            for (size_t dimension = 0; dimension < 4; ++dimension) {
                const QString cell = moved(at, 2 + static_cast<int>(dimension), 0);
                const auto score = all().figure(unit, period).dimensions[dimension].score;
                QCOMPARE(m_book->cell(sheet, cell).isEmpty(), !score); // too little of it: no score
                if (score)
                    COMPARE_NEAR(number(sheet, cell), *score);
            }
        }
    }
}

void TestWellbeingReport::whatMovedItSumsExactly()
{
    for (size_t unit = 0; unit < all().units().size(); ++unit) {
        const QString sheet = name(unit);
        const QString top =
            m_book->find(sheet, QStringLiteral("What moved it since Mar 2025, in points of the index"));
        QVERIFY(!top.isEmpty());
        const double before = *all().figure(unit, m_period - 1).index;
        const double after = *all().figure(unit, m_period).index;
        QString at = moved(top, 0, 2);
        QCOMPARE(text(sheet, at), QStringLiteral("Mar 2025"));
        COMPARE_NEAR(number(sheet, moved(at, 2, 0)), before);
        double level = before;
        double sum = 0;
        int steps = 0;
        for (at = moved(at, 0, 1); text(sheet, at) != QStringLiteral("Apr 2025"); at = moved(at, 0, 1)) {
            const double points = number(sheet, moved(at, 1, 0));
            QVERIFY2(!std::isnan(points), qPrintable(sheet + at));
            sum += points;
            // The bar: from the lower of the two levels, as high as the points.
            COMPARE_NEAR(number(sheet, moved(at, 3, 0)), std::min(level, level + points));
            COMPARE_NEAR(number(sheet, moved(at, points < 0 ? 6 : 5, 0)), std::abs(points));
            QVERIFY(m_book->cell(sheet, moved(at, points < 0 ? 5 : 6, 0)).isEmpty());
            level += points;
            COMPARE_NEAR(number(sheet, moved(at, 2, 0)), level);
            QVERIFY(++steps < 15);
        }
        QVERIFY(std::abs(level - after) < 1e-7);
        COMPARE_NEAR(number(sheet, moved(at, 2, 0)), after);
        QCOMPARE(text(sheet, moved(at, 0, 1)), QStringLiteral("Together"));
        QVERIFY(std::abs(number(sheet, moved(at, 1, 1)) - (after - before)) < 1e-7);
        QVERIFY(std::abs(sum - (after - before)) < 1e-7);
    }
}

void TestWellbeingReport::indicatorsAddUpToo()
{
    const size_t unit = 3;
    const QString sheet = name(unit);
    const QString top = m_book->find(sheet, QStringLiteral("Indicators"));
    double sum = 0;
    double weights = 0;
    QString at = moved(top, 0, 2);
    int lines = 0;
    for (; text(sheet, at) != QStringLiteral("Together"); at = moved(at, 0, 1)) {
        if (const double points = number(sheet, moved(at, 9, 0)); !std::isnan(points))
            sum += points;
        if (const double weight = number(sheet, moved(at, 8, 0)); !std::isnan(weight))
            weights += weight;
        QVERIFY(++lines < 30);
    }
    QCOMPARE(lines, 4 * 5 + 1);
    QVERIFY(std::abs(sum - number(sheet, moved(at, 9, 0))) < 1e-7);
    QVERIFY(std::abs(weights - 5.0 / 6) < 1e-7); // surge days are a sixth
    const QString repeat =
        m_book->find(sheet, WellbeingDefinition::leaf(all().dimensions()[1], Indicator::RepeatRate, true));
    // The waterfall may name it first.
    const IndicatorFigure& figure = all().figure(unit, m_period).dimensions[1].indicators[1];
    bool isThere = false;
    for (const QString& cell : {repeat, moved(top, 0, 2 + 5 + 1)})
        isThere = isThere
            || (number(sheet, moved(cell, 1, 0)) == static_cast<double>(figure.part)
                && std::abs(number(sheet, moved(cell, 3, 0)) - *figure.value) < 1e-9
                && std::abs(number(sheet, moved(cell, 6, 0)) - *figure.score) < 1e-7);
    QVERIFY(isThere);
}

void TestWellbeingReport::worstCategoriesAreTheWorst()
{
    const size_t unit = 1;
    const QString sheet = name(unit);
    const auto figures = categoryFigures(all(), unit, m_period, 0);
    qint64 orders = 0;
    for (const CategoryFigures& one : figures)
        orders += one.counts.orders;
    QVERIFY(orders <= all().figure(unit, m_period).orders && orders > 0);
    const auto rate = [&](WorstBy by, const QString& title, int column) {
        const QString top = m_book->find(sheet, title);
        QVERIFY2(!top.isEmpty(), qPrintable(title));
        const auto worst = worstCategories(figures, by, 8, all().input().settings);
        QVERIFY(!worst.empty());
        double above = 2;
        for (size_t line = 0; line < worst.size(); ++line) {
            const QString at = moved(top, 0, 2 + static_cast<int>(line));
            COMPARE_NEAR(number(sheet, moved(at, 2, 0)), static_cast<double>(worst[line].counts.orders));
            const auto [part, of] = worst[line].counts.rate(
                by == WorstBy::Unresolved ? Indicator::UnresolvedRate : Indicator::RepeatRate);
            if (of > 0) {
                COMPARE_NEAR(number(sheet, moved(at, column, 0)), static_cast<double>(part) / of);
                COMPARE_NEAR(number(sheet, moved(at, column + 1, 0)), static_cast<double>(of));
            }
            if (by == WorstBy::Orders)
                continue;
            QVERIFY(of >= 5 && part > 0);
            QVERIFY(wilsonInterval(part, of)->low <= above);
            above = wilsonInterval(part, of)->low;
        }
    };
    rate(WorstBy::Orders, QStringLiteral("Categories with the most orders"), 3);
    rate(WorstBy::Repeats, QStringLiteral("Categories after which callers are back most"), 3);
    rate(WorstBy::Unresolved, QStringLiteral("Categories that stay unresolved most"), 5);
}

void TestWellbeingReport::examplesAreMasked()
{
    const size_t unit = 2;
    const std::vector<quint32> rows = exampleOrders(all(), unit, m_period, 8);
    QCOMPARE(rows.size(), size_t(8));
    QSet<quint32> callers;
    for (const quint32 row : rows) {
        QCOMPARE(Formatting::text(all().input().book->dictionaries().regions.at(
                     all().input().book->columns().regions[row])),
            name(unit));
        if (const quint32 caller = all().input().book->columns().callers[row]) {
            QVERIFY(!callers.contains(caller));
            callers.insert(caller);
        }
    }
    const ReadWorkbook revealed = *ReadWorkbook::read(make(unit, Reveal::Revealed));
    const auto shows = [&](const ReadWorkbook& book) {
        int keys = 0;
        const QString all = book.texts().join(QLatin1Char('\n'));
        for (const quint32 row : rows) {
            const std::string key(m_wellbeing->input().book->dictionaries().callers.at(
                m_wellbeing->input().book->columns().callers[row]));
            keys +=
                key.size() > 6 && key.find('*') == std::string::npos && all.contains(Formatting::text(key));
        }
        return keys;
    };
    QVERIFY(shows(revealed) >= 4);
    QCOMPARE(shows(*m_book), 0);
    static const QRegularExpression mobile(QStringLiteral("(?<![0-9])1[3-9][0-9]{9}(?![0-9])"));
    for (const QString& cell : m_book->texts())
        QVERIFY2(!cell.contains(mobile), qPrintable(cell));
}

void TestWellbeingReport::ratesHaveTheirInterval()
{
    ThreeRatesInput input;
    input.book = all().input().book;
    input.period = all().periods()[m_period].period;
    input.by = RatesBy::Region;
    input.population = all().input().population;
    const ThreeRatesTable table = threeRates(input);
    QVERIFY(table.hasBefore && !table.hasYearBefore);
    for (const ThreeRatesRow& row : table.rows) {
        if (row.name.empty())
            continue;
        const QString sheet = Formatting::text(row.name);
        const QString top = m_book->find(sheet, QStringLiteral("Rates as cities publish them"));
        QVERIFY(!top.isEmpty());
        const QString at = m_book->find(sheet, QStringLiteral("Resolution rate"));
        const Share& share = row.now.resolution;
        COMPARE_NEAR(number(sheet, moved(at, 1, 0)), *share.rate());
        COMPARE_NEAR(number(sheet, moved(at, 2, 0)), static_cast<double>(share.of));
        COMPARE_NEAR(number(sheet, moved(at, 3, 0)), wilsonInterval(share.part, share.of)->low);
        COMPARE_NEAR(number(sheet, moved(at, 4, 0)), wilsonInterval(share.part, share.of)->high);
        COMPARE_NEAR(number(sheet, moved(at, 5, 0)), *pointsSince(share, row.before.resolution));
        QVERIFY(m_book->cell(sheet, moved(at, 6, 0)).isEmpty());
        const QString complaints = m_book->find(sheet, QStringLiteral("Complaints per 10,000 residents"));
        COMPARE_NEAR(number(sheet, moved(complaints, 1, 0)), *row.complaintsPerTenThousand);
    }
}

void TestWellbeingReport::hasNativeCharts()
{
    int lines = 0;
    int radars = 0;
    int stacked = 0;
    int bars = 0;
    for (const QJsonValue value : m_book->facts().value(QStringLiteral("charts")).toArray()) {
        const QString xml = value.toString();
        lines += xml.contains(QLatin1String("<c:lineChart>"));
        radars += xml.contains(QLatin1String("<c:radarChart>"));
        stacked += xml.contains(QLatin1String("<c:grouping val=\"stacked\"/>"));
        bars += xml.contains(QLatin1String("<c:barDir val=\"bar\"/>"));
    }
    const int sheets = static_cast<int>(all().units().size());
    QCOMPARE(lines, sheets);
    QCOMPARE(radars, sheets);
    QCOMPARE(stacked, sheets);
    QCOMPARE(bars, sheets + 1);
}

void TestWellbeingReport::oneRegionComesFirst()
{
    const size_t unit = 5;
    const ReadWorkbook book = *ReadWorkbook::read(make(unit));
    QCOMPARE(book.sheetNames(),
        (QStringList{name(unit), QStringLiteral("Regions"), QStringLiteral("Definition")}));
    QCOMPARE(book.facts().value(QStringLiteral("title")).toString(),
        QString(QStringLiteral("Health report: ") + name(unit)));
    QVERIFY(book.texts().contains(QStringLiteral("白云热线")));
}

void TestWellbeingReport::saysWhatItIsNotAndHowItIsMade()
{
    const QString isNot = WellbeingWording::whatItIsNot(all());
    for (const QString& sheet : m_book->sheetNames())
        if (sheet != QStringLiteral("Three rates"))
            QVERIFY2(!m_book->find(sheet, isNot).isEmpty(), qPrintable(sheet));
    for (const QString& sentence : WellbeingDefinition::sentences(all()))
        QVERIFY2(!m_book->find(QStringLiteral("Definition"), sentence).isEmpty(), qPrintable(sentence));
    for (const Indicator indicator : allIndicators)
        QVERIFY(!m_book->find(QStringLiteral("Definition"), WellbeingDefinition::meaning(indicator, true))
                     .isEmpty());
}

void TestWellbeingReport::showsEveryPeriod()
{
    const auto months = m_wellbeing;
    const size_t month = m_period;
    WellbeingInput input = all().input();
    input.settings.periods = WellbeingPeriods::Weeks;
    input.settings.leastOrders = 10;
    NoProgress progress;
    m_wellbeing = *makeWellbeing(input, progress);
    m_period = *all().newest();
    const auto book = ReadWorkbook::read(make());
    QVERIFY(book && m_period >= 15); // more than there are columns for the other tables
    const QString sheet = QStringLiteral("Regions");
    const QString heading = book->find(sheet, QStringLiteral("Index by region and period"));
    for (size_t period = 0; period <= m_period; ++period) {
        const QString cell = book->cell(sheet, test::moved(heading, static_cast<int>(period) + 1, 1));
        QCOMPARE(
            cell.mid(2), WellbeingWording::period(all().periods()[period].period, WellbeingPeriods::Weeks));
    }
    m_wellbeing = months;
    m_period = month;
}

void TestWellbeingReport::doesNotSayTheSameTwice()
{
    // On a region's sheet a column beside its figures is that of all regions; on the sheet of all there is
    // none.
    for (const bool isRegion : {false, true}) {
        const QString sheet = name(isRegion ? 1 : 0);
        const QJsonObject cells = m_book->sheet(sheet).value(QStringLiteral("cells")).toObject();
        int columns = 0;
        for (const QJsonValue cell : cells)
            columns += cell.toArray().at(1).toString() == QStringLiteral("All regions");
        QCOMPARE(columns, isRegion ? 3 : 0); // dimensions, by month, rates
    }
}

void TestWellbeingReport::showsNoSignOfNothing()
{
    // What rounds to nothing has a format without a minus for it; everything else shows its sign.
    int signs = 0;
    for (const QString& sheet : m_book->sheetNames())
        for (const QJsonValue cell : m_book->sheet(sheet).value(QStringLiteral("cells")).toObject()) {
            const QString format = cell.toArray().at(2).toString();
            if (cell.toArray().at(0).toString() != QLatin1String("n") || !format.contains(QChar(0x00b1)))
                continue;
            ++signs;
            const double value = cell.toArray().at(1).toDouble();
            const double least = format.contains(QLatin1String("0.00")) ? 0.005 : 0.05;
            QCOMPARE(format.contains(QChar(0x2212)), std::abs(value) >= least);
        }
    QVERIFY(signs > 100);
    for (const QJsonValue chart : m_book->facts().value(QStringLiteral("charts")).toArray())
        if (chart.toString().contains(QChar(0x2212)))
            QVERIFY(chart.toString().contains(QStringLiteral("[&gt;=0.05]")));
}

void TestWellbeingReport::equalInputEqualBytes()
{
    QVERIFY(make(1) == make(1));
}

void TestWellbeingReport::standsAMonthWithoutIndex()
{
    // January has nothing before it; May is not whole, so its orders per resident are missing.
    const size_t newest = m_period;
    for (const size_t period : {size_t(0), size_t(4)}) {
        m_period = period;
        const auto book = ReadWorkbook::read(make(2));
        m_period = newest;
        QVERIFY(book);
        QCOMPARE(
            book->texts().contains(QStringLiteral("There is no index of the period before to compare with.")),
            period == 0);
        QCOMPARE(book->texts().contains(QStringLiteral("The data cover only a part of this period.")),
            period == 4);
    }
}

QTEST_GUILESS_MAIN(TestWellbeingReport)
#include "tst_wellbeingreport.moc"

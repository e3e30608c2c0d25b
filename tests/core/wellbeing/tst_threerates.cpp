#include "core/statistics/wilson.h"
#include "core/wellbeing/threerates.h"
#include "tests/support/drawnbook.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace redial;
using namespace redial::test;

class TestThreeRates : public QObject {
    Q_OBJECT
private slots:
    void countsByHand();
    void byRegionWithResidents();
    void comparesWithEarlierPeriods_data();
    void comparesWithEarlierPeriods();
    void ordersWithoutAKeyCount();
    void partsAddUp();
    void comparesInPoints();
    void complaintsOfKnownResidents();
    void saysWhatIsCovered();
    void leavesOutWhatIsNotDueYet();
};

namespace {

struct Drawn {
    const char* time;
    const char* caller;
    const char* type;
    const char* region;
    const char* department;
    char resolved = 0; ///< y, n or blank
    char satisfaction = 0; ///< g, u (neutral), b or blank
    char response = 0; ///< y, n or blank
};

Answer answer(char mark)
{
    return mark == 'y' ? Answer::Yes : mark == 'n' ? Answer::No : Answer::Unknown;
}

Satisfaction satisfaction(char mark)
{
    return mark == 'g' ? Satisfaction::Satisfied
        : mark == 'u'  ? Satisfaction::Neutral
        : mark == 'b'  ? Satisfaction::Dissatisfied
                       : Satisfaction::Unrated;
}

ThreeRatesInput inputOf(const std::vector<Drawn>& orders, const char* from, const char* to)
{
    BookBuilder builder;
    for (const Drawn& one : orders) {
        BookBuilder::Order order{one.time, one.caller};
        order.type = one.type;
        order.region = one.region;
        order.department = one.department;
        order.resolved = answer(one.resolved);
        order.satisfaction = satisfaction(one.satisfaction);
        builder.add(order);
    }
    ThreeRatesInput input;
    input.book = builder.book();
    // BookBuilder numbers the orders as they were added; the book sorts them.
    for (size_t row = 0; row < input.book->size(); ++row)
        input.responses.push_back(
            answer(orders[static_cast<size_t>(input.book->columns().orders[row] - 1)].response));
    input.period = {drawnTime(from), drawnTime(to)};
    return input;
}

const std::vector<Drawn> march{
    {"01 08:00", "a", "投诉", "甲镇", "住建局", 'y', 'g', 'y'},
    {"02 08:00", "a", "咨询", "甲镇", "住建局", 'n', 'u', 'y'},
    {"03 08:00", "b", "投诉", "乙镇", "住建局", ' ', 'b', 'n'},
    {"04 08:00", "b", "求助", "乙镇", "", 'y', 'g', ' '},
    {"05 08:00", "c", "投诉", "", "城管局", 'y', ' ', 'y'},
    {"06 08:00", "c", "投诉", "甲镇", "城管局", 'n', 'g', 'n'},
};

QString printed(const Share& share)
{
    return QStringLiteral("%1/%2").arg(share.part).arg(share.of);
}

QString printed(const ThreeRates& rates)
{
    return QStringLiteral("%1 orders, response %2, resolution %3, satisfaction %4, complaints %5")
        .arg(rates.orders)
        .arg(printed(rates.response), printed(rates.resolution), printed(rates.satisfaction))
        .arg(rates.complaints);
}

QStringList printed(const ThreeRatesTable& table)
{
    QStringList rows;
    for (const ThreeRatesRow& row : table.rows)
        rows << QString::fromStdString(row.name.empty() ? "none" : row.name) + QStringLiteral(": ")
                + printed(row.now);
    rows << QStringLiteral("all: ") + printed(table.all.now);
    return rows;
}

} // namespace

void TestThreeRates::countsByHand()
{
    const ThreeRatesInput input = inputOf(march, "01 00:00", "07 00:00");
    const ThreeRatesTable table = threeRates(input);
    QCOMPARE(printed(table),
        (QStringList{
            QStringLiteral("住建局: 3 orders, response 2/3, resolution 1/2, satisfaction 1/3, complaints 2"),
            QStringLiteral("城管局: 2 orders, response 1/2, resolution 1/2, satisfaction 1/1, complaints 2"),
            QStringLiteral("none: 1 orders, response 0/0, resolution 1/1, satisfaction 1/1, complaints 0"),
            QStringLiteral("all: 6 orders, response 3/5, resolution 3/5, satisfaction 3/5, complaints 4")}));
    QVERIFY(table.hasResponses);
    QVERIFY(!table.hasBefore);
    QVERIFY(!table.all.residents);
    QCOMPARE(table.all.now.resolution.rate(), std::optional<double>(0.6));
    QVERIFY(!table.rows.back().now.response.rate());
    const auto interval = wilsonInterval(table.all.now.resolution.part, table.all.now.resolution.of);
    QVERIFY(interval && interval->low < 0.6 && interval->high > 0.6);

    ThreeRatesInput other = input;
    other.responses.clear();
    other.complaintTypes = {"求助", "咨 询"};
    const ThreeRatesTable without = threeRates(other);
    QVERIFY(!without.hasResponses);
    QCOMPARE(printed(without.all.now),
        QStringLiteral("6 orders, response 0/0, resolution 3/5, satisfaction 3/5, complaints 2"));
}

void TestThreeRates::byRegionWithResidents()
{
    ThreeRatesInput input = inputOf(march, "01 00:00", "07 00:00");
    input.by = RatesBy::Region;
    input.population = Population({{"甲镇", 20000}, {"丙镇", 5}});
    const ThreeRatesTable table = threeRates(input);
    QCOMPARE(printed(table).first(),
        QStringLiteral("甲镇: 3 orders, response 2/3, resolution 1/3, satisfaction 2/3, complaints 2"));
    QCOMPARE(table.rows[0].residents, std::optional<qint64>(20000));
    QVERIFY(!table.rows[1].residents);
    QCOMPARE(table.all.residents, std::optional<qint64>(20000));
    QVERIFY(table.rows.back().name.empty());

    input.scheme.filter.regions = {"乙镇"};
    QCOMPARE(printed(threeRates(input).all.now),
        QStringLiteral("2 orders, response 0/1, resolution 1/1, satisfaction 1/2, complaints 1"));
}

void TestThreeRates::comparesWithEarlierPeriods_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("yearBefore");
    QTest::addColumn<QString>("orders"); // now, before, a year before; - where not covered
    QTest::newRow("month") << "2024-03-01"
                           << "2024-04-01"
                           << "2024-02-01 2024-03-01"
                           << "2023-03-01 2023-04-01"
                           << "2 3 1";
    QTest::newRow("quarter") << "2024-01-01"
                             << "2024-04-01"
                             << "2023-10-01 2024-01-01"
                             << "2023-01-01 2023-04-01"
                             << "5 1 -";
    QTest::newRow("days") << "2024-02-29"
                          << "2024-03-03"
                          << "2024-02-26 2024-02-29"
                          << "2023-02-28 2023-03-03"
                          << "3 1 0";
    QTest::newRow("first month") << "2023-02-01"
                                 << "2023-03-01"
                                 << "2023-01-01 2023-02-01"
                                 << "2022-02-01 2022-03-01"
                                 << "1 - -";
}

void TestThreeRates::comparesWithEarlierPeriods()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, before);
    QFETCH(QString, yearBefore);
    QFETCH(QString, orders);
    const ThreeRatesInput input =
        inputOf({{"2023-02-01 09:00", "a", "", "", "x"}, {"2023-03-09 09:00", "a", "", "", "x"},
                    {"2023-12-09 09:00", "a", "", "", "x"}, {"2024-02-10 09:00", "a", "", "", "x"},
                    {"2024-02-28 09:00", "a", "", "", "y"}, {"2024-02-29 09:00", "a", "", "", "x"},
                    {"2024-03-01 09:00", "a", "", "", "x"}, {"2024-03-02 09:00", "a", "", "", "x"},
                    {"2024-04-03 09:00", "a", "", "", "x"}},
            qPrintable(from), qPrintable(to));
    const ThreeRatesTable table = threeRates(input);
    const auto printedPeriod = [](const Period& period) {
        return QString::fromStdString(formatDay(period.from->day()) + ' ' + formatDay(period.to->day()));
    };
    QCOMPARE(printedPeriod(table.before), before);
    QCOMPARE(printedPeriod(table.yearBefore), yearBefore);
    const auto count = [](bool has, const ThreeRates& rates) {
        return has ? QString::number(rates.orders) : QStringLiteral("-");
    };
    QCOMPARE(QStringLiteral("%1 %2 %3")
                 .arg(count(true, table.all.now), count(table.hasBefore, table.all.before),
                     count(table.hasYearBefore, table.all.yearBefore)),
        orders);
    // A department that is quiet now is in the table for what it was before.
    if (QLatin1String(QTest::currentDataTag()) == QLatin1String("month"))
        QCOMPARE(table.rows.back().name, std::string("y"));
}

void TestThreeRates::ordersWithoutAKeyCount()
{
    BookBuilder builder;
    builder.add({"01 08:00", "", "017"});
    BookBuilder::Order outgoing{"01 09:00", "a"};
    outgoing.outgoing = true;
    builder.add(outgoing);
    BookBuilder::Order invalid{"01 10:00", "a"};
    invalid.invalid = true;
    builder.add(invalid);
    builder.add({"01 11:00", "b"});
    builder.add({"01 12:00", "c"});
    ThreeRatesInput input;
    input.book = builder.book();
    input.scheme.excludedCallers = {"b"};
    QCOMPARE(threeRates(input).all.now.orders, 2);
    QVERIFY(!threeRates(input).hasBefore); // an open period has none
}

void TestThreeRates::partsAddUp()
{
    std::mt19937 random(7);
    const auto pick = [&](auto... values) {
        const char options[] = {values...};
        return options[random() % sizeof...(values)];
    };
    const char* const names[] = {"", "甲", "乙", "丙"};
    const char* const types[] = {"", "投诉", "咨询"};
    std::vector<Drawn> orders;
    std::vector<std::string> times;
    times.reserve(400);
    for (int i = 0; i < 400; ++i) {
        times.push_back("2024-0" + std::to_string(2 + random() % 2) + '-' + std::to_string(10 + random() % 19)
            + " 08:00:00");
        orders.push_back({times.back().c_str(), names[random() % 4], types[random() % 3], names[random() % 4],
            names[random() % 4], pick('y', 'n', ' '), pick('g', 'u', 'b', ' '), pick('y', 'n', ' ')});
    }
    ThreeRatesInput input = inputOf(orders, "2024-03-01", "2024-04-01");
    for (const RatesBy by : {RatesBy::Department, RatesBy::Region}) {
        input.by = by;
        const ThreeRatesTable table = threeRates(input);
        ThreeRates sum;
        for (const ThreeRatesRow& row : table.rows) {
            const auto size = [&](Rate rate, bool part) {
                return static_cast<qint64>(rowsOf(input, row.unit, rate, part).size());
            };
            QCOMPARE(size(Rate::Response, true), row.now.response.part);
            QCOMPARE(size(Rate::Response, false), row.now.response.of);
            QCOMPARE(size(Rate::Resolution, true), row.now.resolution.part);
            QCOMPARE(size(Rate::Resolution, false), row.now.resolution.of);
            QCOMPARE(size(Rate::Satisfaction, true), row.now.satisfaction.part);
            QCOMPARE(size(Rate::Satisfaction, false), row.now.satisfaction.of);
            QCOMPARE(size(Rate::Complaints, true), row.now.complaints);
            QCOMPARE(size(Rate::Orders, true), row.now.orders);
            QVERIFY(
                row.now.resolution.part <= row.now.resolution.of && row.now.resolution.of <= row.now.orders);
            sum.orders += row.now.orders;
            sum.complaints += row.now.complaints;
            sum.response.of += row.now.response.of;
            sum.resolution.part += row.now.resolution.part;
            sum.satisfaction.part += row.now.satisfaction.part;
        }
        QCOMPARE(sum.orders, table.all.now.orders);
        QCOMPARE(sum.complaints, table.all.now.complaints);
        QCOMPARE(sum.response.of, table.all.now.response.of);
        QCOMPARE(sum.resolution.part, table.all.now.resolution.part);
        QCOMPARE(sum.satisfaction.part, table.all.now.satisfaction.part);
        QCOMPARE(static_cast<qint64>(rowsOf(input, std::nullopt, Rate::Orders, true).size()),
            table.all.now.orders);
        QVERIFY(std::is_sorted(table.rows.begin(), table.rows.end() - 1,
            [](const ThreeRatesRow& a, const ThreeRatesRow& b) { return a.now.orders > b.now.orders; }));
    }
}

void TestThreeRates::comparesInPoints()
{
    QCOMPARE(pointsSince({3, 4}, {1, 2}), std::optional(25.0));
    QCOMPARE(pointsSince({1, 2}, {3, 4}), std::optional(-25.0));
    QVERIFY(!pointsSince({0, 0}, {1, 2}));
    QVERIFY(!pointsSince({1, 2}, {0, 0}));
}

void TestThreeRates::complaintsOfKnownResidents()
{
    ThreeRatesInput input = inputOf(march, "01 00:00", "31 00:00");
    input.by = RatesBy::Region;
    input.population = Population({{"甲镇", 40'000}});
    const ThreeRatesTable table = threeRates(input);
    QStringList lines;
    for (const ThreeRatesRow& row : table.rows)
        lines << QStringLiteral("%1 %2 %3")
                     .arg(QString::fromStdString(row.name))
                     .arg(row.now.complaints)
                     .arg(row.complaintsPerTenThousand ? QString::number(*row.complaintsPerTenThousand)
                                                       : QStringLiteral("–"));
    // 甲镇 has 2 complaints on 40,000; 乙镇 and the one without a region have no residents to be divided by.
    QCOMPARE(lines,
        (QStringList{QStringLiteral("甲镇 2 0.5"), QStringLiteral("乙镇 1 –"), QStringLiteral(" 1 –")}));
    QCOMPARE(table.all.now.complaints, 4);
    QCOMPARE(table.all.complaintsPerTenThousand, std::optional(0.5));
    QCOMPARE(rowsOf(input, std::nullopt, Rate::ComplaintsOfResidents, true).size(), size_t(2));
    input.population = {};
    QVERIFY(!threeRates(input).all.complaintsPerTenThousand);
    QVERIFY(rowsOf(input, std::nullopt, Rate::ComplaintsOfResidents, true).empty());
}

void TestThreeRates::saysWhatIsCovered()
{
    QVERIFY(threeRates(inputOf(march, "02 00:00", "05 00:00")).isCovered);
    QVERIFY(!threeRates(inputOf(march, "02 00:00", "20 00:00")).isCovered);
    ThreeRatesInput open = inputOf(march, "02 00:00", "05 00:00");
    open.period = {};
    QVERIFY(!threeRates(open).isCovered);
}

void TestThreeRates::leavesOutWhatIsNotDueYet()
{
    BookBuilder builder;
    const auto add = [&](const char* time, Answer resolved, const char* due, const char* closed) {
        BookBuilder::Order order{time, "a"};
        order.region = "甲镇";
        order.resolved = resolved;
        order.dueAt = due;
        order.closedAt = closed;
        builder.add(order);
    };
    add("01 08:00", Answer::No, "05 08:00", ""); // due, and not resolved
    add("28 08:00", Answer::Yes, "2024-04-04 08:00:00", "");
    add("28 09:00", Answer::No, "2024-04-04 08:00:00", ""); // too early to say
    add("29 09:00", Answer::No, "2024-04-04 08:00:00", "30 08:00"); // closed without being resolved
    add("31 09:00", Answer::Unknown, "2024-04-04 08:00:00", "");
    builder.cover("01 00:00", "31 23:59");
    ThreeRatesInput input;
    input.book = builder.book();
    input.by = RatesBy::Region;
    input.period = {drawnTime("01 00:00"), drawnTime("2024-04-01 00:00:00")};
    const ThreeRatesTable table = threeRates(input);
    QCOMPARE(table.all.now.resolution, (Share{1, 3}));
    QCOMPARE(table.rows.front().now.resolution, (Share{1, 3}));
    QCOMPARE(table.all.now.pending, 1);
    QCOMPARE(table.all.now.orders, 5);
    QCOMPARE(rowsOf(input, {}, Rate::Resolution, false).size(), size_t(3));
    QCOMPARE(rowsOf(input, {}, Rate::Resolution, true).size(), size_t(1));
}

QTEST_APPLESS_MAIN(TestThreeRates)
#include "tst_threerates.moc"

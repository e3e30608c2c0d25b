// The whole index against tests/data/wellbeing/index.json, made by index.py with numpy, and weeks.json, made
// by weeks.py with scipy by other means; tolerance 1e-9.
#include "core/wellbeing/wellbeing.h"
#include "tests/support/drawnbook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <map>
#include <numeric>

using namespace redial;

namespace {

constexpr double tolerance = 1e-9;

std::optional<double> number(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

bool isNear(const std::optional<double>& one, const std::optional<double>& other)
{
    return one.has_value() == other.has_value() && (!one || std::abs(*one - *other) < tolerance);
}

std::string text(const QJsonValue& value)
{
    return value.toString().toStdString();
}

/// Orders as lists: seconds, caller, region, category, resolved, satisfaction, due, overdue, and perhaps o
/// for outgoing, x for invalid.
std::shared_ptr<const OrderBook> bookOf(const QJsonArray& orders, std::vector<Stretch> coverage)
{
    OrderDictionaries names;
    std::map<std::string, quint32> callers;
    std::map<std::string, quint32> regions;
    const auto numberOf = [](TextTable& table, std::map<std::string, quint32>& known,
                              const std::string& one) {
        if (one.empty())
            return quint32{0};
        const auto [found, isNew] = known.try_emplace(one, 0);
        if (isNew)
            found->second = table.append(one);
        return found->second;
    };
    OrderColumns columns;
    columns.resize(static_cast<size_t>(orders.size()));
    for (qsizetype i = 0; i < orders.size(); ++i) {
        const QJsonArray order = orders.at(i).toArray();
        const auto row = static_cast<size_t>(i);
        columns.times[row] = static_cast<quint32>(order.at(0).toInteger());
        columns.callers[row] = numberOf(names.callers, callers, text(order.at(1)));
        columns.regions[row] = numberOf(names.regions, regions, text(order.at(2)));
        std::vector<std::string> path;
        for (const QString& level : order.at(3).toString().split(QLatin1Char('/'), Qt::SkipEmptyParts))
            path.push_back(level.toStdString());
        columns.categories[row] = names.categories.add(path);
        const QString resolved = order.at(4).toString();
        const QString satisfaction = order.at(5).toString();
        const Answer answer = resolved == QLatin1String("y") ? Answer::Yes
            : resolved == QLatin1String("n")                 ? Answer::No
                                                             : Answer::Unknown;
        const Satisfaction rated = satisfaction == QLatin1String("good") ? Satisfaction::Satisfied
            : satisfaction == QLatin1String("neutral")                   ? Satisfaction::Neutral
            : satisfaction == QLatin1String("bad")                       ? Satisfaction::Dissatisfied
                                                                         : Satisfaction::Unrated;
        columns.flags[row] = static_cast<quint8>(static_cast<int>(answer) << OrderFlags::resolvedShift
            | static_cast<int>(rated) << OrderFlags::satisfactionShift
            | (order.at(7).toBool() ? OrderFlags::overdue : 0)
            | (order.at(8).toString() == QLatin1String("o") ? OrderFlags::outgoing : 0)
            | (order.at(8).toString() == QLatin1String("x") ? OrderFlags::invalid : 0));
        columns.dueAt[row] = static_cast<quint32>(order.at(6).toInteger());
        columns.orders[row] = i + 1;
    }
    return OrderBook::make(std::move(columns), std::move(names), std::move(coverage));
}

WellbeingDictionary smallDictionary()
{
    WellbeingDictionary dictionary;
    dictionary.dimensions = {{"safety", {}}, {"comfort", {}}};
    dictionary.rules = {{DictionaryRule::Kind::CategoryPrefix, "治安", "safety"},
        {DictionaryRule::Kind::CategoryPrefix, "噪音", "comfort"},
        {DictionaryRule::Kind::CategoryPrefix, "咨询", ""}};
    return dictionary;
}

std::shared_ptr<const Wellbeing> made(const WellbeingInput& input)
{
    NoProgress progress;
    return *makeWellbeing(input, progress);
}

/// Orders of one category and region on the days of March 2024, each of another caller.
void addOrders(test::BookBuilder& builder, const char* region, const char* category, int count,
    Answer resolved = Answer::Yes, const char* month = "2024-03")
{
    for (int i = 0; i < count; ++i)
        builder.add({QStringLiteral("%1-%2 08:00:%3")
                         .arg(QLatin1String(month))
                         .arg(1 + i % 28, 2, 10, QLatin1Char('0'))
                         .arg(i / 28 % 60, 2, 10, QLatin1Char('0'))
                         .toStdString(),
            region + std::string(category) + std::to_string(i) + month, {}, category, {}, region, false,
            false, false, resolved});
}

} // namespace

class TestWellbeing : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void agreesWithAnotherProgram_data();
    void agreesWithAnotherProgram();
    void weeksAgreeWithASecondOpinion_data();
    void weeksAgreeWithASecondOpinion();
    void everyFigureOpensItsOrders();
    void leavesOutWhatIsNotDueYet();
    void isTheSameUnderOtherNames();
    void namesWhatIsTooSmall();
    void countsWhatTheDictionaryCatches();
    void needsNoPopulation();
    void weeksReachAcrossTheYear();
    void standsOrdersWithoutAnything();
    void stopsWhenAsked();

private:
    WellbeingInput input(const QJsonObject& one) const;

    QJsonObject m_expected;
    std::shared_ptr<const OrderBook> m_book;
};

void TestWellbeing::initTestCase()
{
    m_expected = QJsonDocument::fromJson(test::readTestData("wellbeing/index.json")).object();
    QVERIFY(!m_expected.isEmpty());
    m_book = bookOf(m_expected.value(QStringLiteral("orders")).toArray(),
        {{{m_expected.value(QStringLiteral("begin")).toInteger()},
            {m_expected.value(QStringLiteral("end")).toInteger() - 1}}});
}

WellbeingInput TestWellbeing::input(const QJsonObject& one) const
{
    WellbeingInput input;
    input.book = m_book;
    input.dictionary.dimensions = {{"safety", {}}, {"comfort", {}}, {"health", {}}, {"housing", {}}};
    for (const QJsonValue rule : m_expected.value(QStringLiteral("rules")).toArray())
        input.dictionary.rules.push_back(
            {rule.toArray().at(0).toString() == QLatin1String("word") ? DictionaryRule::Kind::Word
                                                                      : DictionaryRule::Kind::CategoryPrefix,
                text(rule.toArray().at(1)), text(rule.toArray().at(2))});
    if (one.value(QStringLiteral("population")).toBool()) {
        std::vector<Population::Row> rows;
        const QJsonObject residents = m_expected.value(QStringLiteral("residents")).toObject();
        for (auto it = residents.begin(); it != residents.end(); ++it)
            rows.push_back({it.key().toStdString(), it.value().toInteger()});
        input.population = Population(std::move(rows));
    }
    WellbeingSettings& settings = input.settings;
    settings.leastOrders = 30;
    const QString rule = one.value(QStringLiteral("rule")).toString();
    if (rule == QLatin1String("entropy"))
        settings.weights = WeightRule::Entropy;
    if (rule == QLatin1String("entered")) {
        settings.weights = WeightRule::Entered;
        settings.indicatorWeights = {2, 3, 1, 1, 1, 0};
        settings.dimensionWeights = {{"housing", 3}};
    }
    if (one.value(QStringLiteral("geometric")).toBool())
        settings.aggregation = Aggregation::Geometric;
    if (const QJsonArray baseline = one.value(QStringLiteral("baseline")).toArray(); !baseline.isEmpty()) {
        const QJsonArray months = m_expected.value(QStringLiteral("months")).toArray();
        settings.baseline = {parseIsoTimestamp(text(months.at(baseline.at(0).toInt()))),
            parseIsoTimestamp(text(months.at(baseline.at(1).toInt())))};
    }
    return input;
}

void TestWellbeing::agreesWithAnotherProgram_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("equal weights") << 0;
    QTest::newRow("entropy weights, a baseline of a year") << 1;
    QTest::newRow("entered weights, geometric, without a population") << 2;
}

void TestWellbeing::agreesWithAnotherProgram()
{
    QFETCH(int, which);
    const QJsonObject expected = m_expected.value(QStringLiteral("cases")).toArray().at(which).toObject();
    const auto wellbeing = made(input(expected));
    QCOMPARE(wellbeing->periods().size(), size_t(15));
    QCOMPARE(wellbeing->units().size(),
        static_cast<size_t>(m_expected.value(QStringLiteral("units")).toArray().size()) + 1);
    QVERIFY(!wellbeing->smallRegions().empty());
    for (size_t dimension = 0; dimension < 4; ++dimension) {
        QVERIFY(isNear(wellbeing->dimensionWeight(dimension),
            number(expected.value(QStringLiteral("dimension_weights"))
                       .toArray()
                       .at(static_cast<int>(dimension)))));
        for (const Indicator indicator : allIndicators) {
            const auto at = static_cast<int>(indicator);
            const IndicatorScale& scale = wellbeing->scale(dimension, indicator);
            const auto of = [&](const char* name) {
                return expected.value(QLatin1String(name))
                    .toArray()
                    .at(static_cast<int>(dimension))
                    .toArray()
                    .at(at);
            };
            QVERIFY(isNear(scale.weight, number(of("weights"))));
            QVERIFY(isNear(scale.lowest, number(of("scales").toArray().at(0))));
            QVERIFY(isNear(scale.highest, number(of("scales").toArray().at(1))));
        }
    }
    int indexes = 0;
    int changes = 0;
    for (const QJsonValue value : expected.value(QStringLiteral("figures")).toArray()) {
        const QJsonObject one = value.toObject();
        const auto unit = std::find_if(wellbeing->units().begin(), wellbeing->units().end(),
            [&](const WellbeingUnit& each) { return each.name == text(one.value(QStringLiteral("unit"))); });
        QVERIFY(unit != wellbeing->units().end());
        const auto at = static_cast<size_t>(unit - wellbeing->units().begin());
        const auto period = static_cast<size_t>(one.value(QStringLiteral("period")).toInt());
        const WellbeingFigure& figure = wellbeing->figure(at, period);
        QCOMPARE(figure.orders, one.value(QStringLiteral("orders")).toInteger());
        QVERIFY(isNear(figure.index, number(one.value(QStringLiteral("index")))));
        QVERIFY(isNear(figure.coverage, number(one.value(QStringLiteral("coverage")))));
        indexes += figure.index ? 1 : 0;
        for (size_t dimension = 0; dimension < 4; ++dimension) {
            const DimensionFigure& found = figure.dimensions[dimension];
            const auto of = [&](const char* name) {
                return one.value(QLatin1String(name)).toArray().at(static_cast<int>(dimension));
            };
            QVERIFY(isNear(found.score, number(of("dimensions"))));
            QVERIFY(isNear(found.coverage, number(of("coverages"))));
            for (size_t indicator = 0; indicator < indicatorCount; ++indicator) {
                const auto place = static_cast<int>(indicator);
                QVERIFY(isNear(found.indicators[indicator].value, number(of("values").toArray().at(place))));
                QVERIFY(isNear(found.indicators[indicator].score, number(of("scores").toArray().at(place))));
            }
        }
        const QJsonObject change = one.value(QStringLiteral("change")).toObject();
        if (period == 0)
            continue;
        const auto moved = wellbeing->change(at, period - 1, period);
        QCOMPARE(moved.has_value(), !change.isEmpty());
        if (!moved)
            continue;
        ++changes;
        QVERIFY(isNear(moved->total, number(change.value(QStringLiteral("total")))));
        QVERIFY(isNear(moved->coverage, number(change.value(QStringLiteral("coverage")))));
        const QJsonArray leaves = change.value(QStringLiteral("leaves")).toArray();
        for (size_t leaf = 0; leaf < moved->leaves.size(); ++leaf)
            QVERIFY(isNear(moved->leaves[leaf], number(leaves.at(static_cast<int>(leaf)))));
    }
    QVERIFY(indexes > 50);
    QVERIFY(changes > 40);
}

void TestWellbeing::weeksAgreeWithASecondOpinion_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("equal weights, geometric") << 0;
    QTest::newRow("entropy weights") << 1;
}

/// A gap in the data, five dimensions of which one comes and goes, an indicator nobody has, rank ranges under
/// the very same weightings, what moved the index by quadrature.
void TestWellbeing::weeksAgreeWithASecondOpinion()
{
    QFETCH(const int, which);
    const QJsonObject all = QJsonDocument::fromJson(test::readTestData("wellbeing/weeks.json")).object();
    const QJsonObject expected = all.value(QStringLiteral("cases")).toArray().at(which).toObject();
    WellbeingInput input;
    std::vector<Stretch> coverage;
    for (const QJsonValue one : all.value(QStringLiteral("stretches")).toArray())
        coverage.push_back({{one.toArray().at(0).toInteger()}, {one.toArray().at(1).toInteger() - 1}});
    input.book = bookOf(all.value(QStringLiteral("orders")).toArray(), coverage);
    for (const QJsonValue one : all.value(QStringLiteral("dimensions")).toArray())
        input.dictionary.dimensions.push_back({text(one), {}});
    for (const QJsonValue rule : all.value(QStringLiteral("rules")).toArray())
        input.dictionary.rules.push_back(
            {rule.toArray().at(0).toString() == QLatin1String("word") ? DictionaryRule::Kind::Word
                                                                      : DictionaryRule::Kind::CategoryPrefix,
                text(rule.toArray().at(1)), text(rule.toArray().at(2))});
    std::vector<Population::Row> residents;
    const QJsonObject people = all.value(QStringLiteral("residents")).toObject();
    for (auto it = people.begin(); it != people.end(); ++it)
        residents.push_back({it.key().toStdString(), it.value().toInteger()});
    input.population = Population(std::move(residents));
    input.scheme.windowSeconds = 48 * 3600;
    input.scheme.issue = IssueRule::SameCategory;
    input.scheme.depth = 1;
    input.scheme.excludedCallers = {"line"};
    input.settings.periods = WellbeingPeriods::Weeks;
    input.settings.weights = which == 0 ? WeightRule::Equal : WeightRule::Entropy;
    input.settings.aggregation = which == 0 ? Aggregation::Geometric : Aggregation::Arithmetic;
    input.settings.leastOrders = all.value(QStringLiteral("least_orders")).toInt();
    input.settings.leastBase = all.value(QStringLiteral("least_base")).toInt();
    input.settings.seed = static_cast<quint64>(all.value(QStringLiteral("seed")).toInteger());
    const auto wellbeing = made(input);

    const QJsonArray weeks = all.value(QStringLiteral("weeks")).toArray();
    QCOMPARE(std::ssize(wellbeing->periods()), weeks.size());
    for (size_t period = 0; period < wellbeing->periods().size(); ++period)
        QCOMPARE(formatDay(wellbeing->periods()[period].period.from->day()),
            text(weeks.at(static_cast<qsizetype>(period))));
    const size_t dimensions = wellbeing->dimensions().size();
    for (size_t dimension = 0; dimension < dimensions; ++dimension) {
        const auto at = static_cast<qsizetype>(dimension);
        QVERIFY(isNear(wellbeing->dimensionWeight(dimension),
            number(expected.value(QStringLiteral("outer")).toArray().at(at))));
        for (const Indicator indicator : allIndicators)
            QVERIFY(isNear(wellbeing->scale(dimension, indicator).weight,
                number(expected.value(QStringLiteral("inner"))
                           .toArray()
                           .at(at)
                           .toArray()
                           .at(static_cast<qsizetype>(indicator)))));
    }
    int indexes = 0;
    int moves = 0;
    int ranges = 0;
    const auto place = [](const QJsonValue& value) {
        return value.isDouble() ? std::optional(static_cast<size_t>(value.toInteger())) : std::nullopt;
    };
    for (const QJsonValue value : expected.value(QStringLiteral("figures")).toArray()) {
        const QJsonObject one = value.toObject();
        const auto unit = std::find_if(wellbeing->units().begin(), wellbeing->units().end(),
            [&](const WellbeingUnit& each) { return each.name == text(one.value(QStringLiteral("unit"))); });
        QVERIFY(unit != wellbeing->units().end());
        const auto at = static_cast<size_t>(unit - wellbeing->units().begin());
        const auto period = static_cast<size_t>(one.value(QStringLiteral("week")).toInt());
        const QByteArray where = QByteArray::fromStdString(unit->name) + ' ' + QByteArray::number(period);
        const WellbeingFigure& figure = wellbeing->figure(at, period);
        QCOMPARE(figure.orders, one.value(QStringLiteral("orders")).toInteger());
        QVERIFY2(isNear(figure.index, number(one.value(QStringLiteral("index")))), where);
        QVERIFY2(isNear(figure.coverage, number(one.value(QStringLiteral("coverage")))), where);
        QCOMPARE(wellbeing->periods()[period].previous, place(one.value(QStringLiteral("previous"))));
        QCOMPARE(wellbeing->periods()[period].yearBefore, place(one.value(QStringLiteral("year"))));
        indexes += figure.index.has_value();
        for (size_t dimension = 0; dimension < dimensions; ++dimension) {
            const auto of = [&](const char* member) {
                return number(
                    one.value(QLatin1String(member)).toArray().at(static_cast<qsizetype>(dimension)));
            };
            QVERIFY2(isNear(figure.dimensions[dimension].score, of("dims")), where);
            QVERIFY2(isNear(figure.dimensions[dimension].coverage, of("coverages")), where);
            for (size_t indicator = 0; indicator < indicatorCount; ++indicator)
                QVERIFY2(isNear(figure.dimensions[dimension].indicators[indicator].value,
                             number(one.value(QStringLiteral("values"))
                                        .toArray()
                                        .at(static_cast<qsizetype>(dimension * indicatorCount + indicator)))),
                    where);
        }
        const QJsonArray range = one.value(QStringLiteral("ranks")).toArray();
        QCOMPARE(figure.ranks.has_value(), !range.isEmpty());
        if (figure.ranks) {
            ++ranges;
            QCOMPARE(*figure.rank, one.value(QStringLiteral("rank")).toInt());
            QCOMPARE(figure.ranks->best, range.at(0).toInt());
            QCOMPARE(figure.ranks->worst, range.at(1).toInt());
        }
        const auto previous = wellbeing->periods()[period].previous;
        const auto moved = previous ? wellbeing->change(at, *previous, period) : std::nullopt;
        const QJsonObject change = one.value(QStringLiteral("moved")).toObject();
        QCOMPARE(moved.has_value(), !change.isEmpty());
        if (!moved)
            continue;
        ++moves;
        QVERIFY2(isNear(moved->total, number(change.value(QStringLiteral("total")))), where);
        QVERIFY2(isNear(moved->coverage, number(change.value(QStringLiteral("coverage")))), where);
        for (size_t leaf = 0; leaf < moved->leaves.size(); ++leaf)
            QVERIFY2(
                isNear(moved->leaves[leaf],
                    number(
                        change.value(QStringLiteral("leaves")).toArray().at(static_cast<qsizetype>(leaf)))),
                where);
    }
    QVERIFY(indexes > 100);
    QVERIFY(moves > 60);
    QVERIFY(ranges > 60);
}

void TestWellbeing::everyFigureOpensItsOrders()
{
    const auto wellbeing = made(input(m_expected.value(QStringLiteral("cases")).toArray().at(0).toObject()));
    qint64 looked = 0;
    for (size_t unit = 0; unit < wellbeing->units().size(); ++unit)
        for (size_t period = 0; period < wellbeing->periods().size(); ++period) {
            const WellbeingFigure& figure = wellbeing->figure(unit, period);
            QCOMPARE(std::ssize(wellbeing->rowsOf({unit, period, {}, {}})), figure.orders);
            for (size_t dimension = 0; dimension < 4; ++dimension)
                for (const Indicator indicator : allIndicators) {
                    const IndicatorFigure& one =
                        figure.dimensions[dimension].indicators[static_cast<size_t>(indicator)];
                    QCOMPARE(std::ssize(wellbeing->rowsOf({unit, period, dimension, indicator})), one.part);
                    if (indicator != Indicator::OrderRate)
                        QCOMPARE(std::ssize(wellbeing->rowsOf({unit, period, dimension, indicator, false})),
                            static_cast<qint64>(one.of));
                    looked += one.part;
                }
        }
    QVERIFY(looked > 10'000);
}

void TestWellbeing::leavesOutWhatIsNotDueYet()
{
    // The data end on 31 March. By order: due, closed, resolved; then whether it is judged, and late.
    const auto order = [](const char* due, const char* closed, Answer resolved) {
        test::BookBuilder::Order one{"2024-03-28 08:00:00", "a", {}, "治安", {}, "甲"};
        one.dueAt = due;
        one.closedAt = closed;
        one.resolved = resolved;
        return one;
    };
    test::BookBuilder builder;
    builder.add(order("2024-03-30 08:00:00", "", Answer::No)); // late
    builder.add(order("2024-03-30 08:00:00", "2024-03-31 08:00:00", Answer::Yes)); // late
    builder.add(order("2024-04-04 08:00:00", "2024-03-29 08:00:00", Answer::No)); // in time, not resolved
    builder.add(order("2024-04-04 08:00:00", "", Answer::Yes)); // in time
    builder.add(order("2024-04-04 08:00:00", "", Answer::No)); // nobody knows yet
    builder.add(order("2024-04-04 08:00:00", "", Answer::Unknown)); // nobody knows yet
    builder.add(order("2024-03-31 23:59:59", "", Answer::No)); // due with the last second: nobody knows yet
    builder.add(order("", "", Answer::No)); // no due time: not resolved
    builder.cover("2024-03-01 00:00:00", "2024-03-31 23:59:59");
    WellbeingInput input;
    input.book = builder.book();
    input.dictionary = smallDictionary();
    input.settings.leastOrders = 1;
    input.settings.leastBase = 1;
    const auto wellbeing = made(input);
    const auto figure = [&](Indicator indicator) {
        return wellbeing->figure(1, 0).dimensions[0].indicators[static_cast<size_t>(indicator)];
    };
    QCOMPARE(figure(Indicator::OverdueRate).value, std::optional(2.0 / 4));
    QCOMPARE(figure(Indicator::UnresolvedRate).value, std::optional(3.0 / 5));
    QCOMPARE(wellbeing->rowsOf({1, 0, 0, Indicator::OverdueRate, false}).size(), size_t(4));
    QCOMPARE(wellbeing->rowsOf({1, 0, 0, Indicator::UnresolvedRate, true}).size(), size_t(3));
    QCOMPARE(wellbeing->figure(1, 0).orders, 8); // all are orders
}

void TestWellbeing::isTheSameUnderOtherNames()
{
    QJsonArray orders = m_expected.value(QStringLiteral("orders")).toArray();
    for (qsizetype i = 0; i < orders.size(); ++i) {
        QJsonArray order = orders.at(i).toArray();
        if (!order.at(2).toString().isEmpty())
            order[2] = QString(QStringLiteral("X") + order.at(2).toString());
        orders[i] = order;
    }
    WellbeingInput same = input(m_expected.value(QStringLiteral("cases")).toArray().at(2).toObject());
    const auto before = made(same);
    same.book = bookOf(orders, m_book->coverage());
    const auto after = made(same);
    for (size_t unit = 0; unit < before->units().size(); ++unit)
        for (size_t period = 0; period < before->periods().size(); ++period) {
            const WellbeingFigure& one = before->figure(unit, period);
            const WellbeingFigure& other = after->figure(unit, period);
            QCOMPARE(one.index, other.index);
            QCOMPARE(one.rank, other.rank);
            if (one.ranks) {
                QCOMPARE(one.ranks->best, other.ranks->best);
                QVERIFY(one.ranks->best <= one.ranks->worst);
                QVERIFY(one.ranks->mean >= one.ranks->best && one.ranks->mean <= one.ranks->worst);
            }
        }
}

void TestWellbeing::namesWhatIsTooSmall()
{
    test::BookBuilder builder;
    addOrders(builder, "大镇", "治安", 60);
    addOrders(builder, "大镇", "治安", 10, Answer::Yes, "2024-04");
    addOrders(builder, "小村", "治安", 49);
    builder.cover("2024-03-01 00:00:00", "2024-04-30 23:59:59");
    WellbeingInput input;
    input.book = builder.book();
    input.dictionary = smallDictionary();
    const auto wellbeing = made(input);
    QCOMPARE(wellbeing->units().size(), size_t(2));
    QCOMPARE(wellbeing->smallRegions().size(), size_t(1));
    QCOMPARE(wellbeing->smallRegions().front().second, 49);
    QVERIFY(!wellbeing->figure(1, 0).isTooSmall);
    QVERIFY(wellbeing->figure(1, 1).isTooSmall);
    QVERIFY(!wellbeing->figure(1, 1).index);
    QCOMPARE(wellbeing->figure(0, 0).orders, 109); // all together have them too
}

void TestWellbeing::countsWhatTheDictionaryCatches()
{
    test::BookBuilder builder;
    addOrders(builder, "大镇", "治安/盗窃", 5);
    addOrders(builder, "大镇", "咨询", 3);
    addOrders(builder, "大镇", "农业", 4);
    addOrders(builder, "", "", 2);
    WellbeingInput input;
    input.book = builder.book();
    input.dictionary = smallDictionary();
    const auto wellbeing = made(input);
    QCOMPARE(wellbeing->orders(), 14);
    QCOMPARE(wellbeing->use().caught, 8);
    QCOMPARE(wellbeing->withoutRegion(), 2);
    std::vector<qint64> ofRules;
    for (const RuleUse& rule : wellbeing->use().rules)
        ofRules.push_back(rule.orders);
    QCOMPARE(ofRules, (std::vector<qint64>{5, 0, 3}));
    QCOMPARE(wellbeing->use().uncaught.size(), size_t(1));
    QCOMPARE(input.book->dictionaries().categories.joined(wellbeing->use().uncaught[0].first),
        std::string("农业"));
    QCOMPARE(wellbeing->use().withoutCategory, 2);
}

void TestWellbeing::needsNoPopulation()
{
    test::BookBuilder builder;
    addOrders(builder, "甲", "治安", 60);
    addOrders(builder, "甲", "噪音", 20, Answer::No);
    addOrders(builder, "乙", "治安", 20, Answer::No);
    addOrders(builder, "乙", "噪音", 40);
    builder.cover("2024-03-01 00:00:00", "2024-03-31 23:59:59");
    WellbeingInput input;
    input.book = builder.book();
    input.dictionary = smallDictionary();
    const auto wellbeing = made(input);
    const IndicatorFigure& share = wellbeing->figure(1, 0).dimensions[0].indicators[0];
    QCOMPARE(share.value, std::optional(0.75));
    // The same orders with residents of one region only: the other has no such figure, and says so by missing
    // it.
    input.population = Population({{"甲", 20'000}});
    const auto resident = made(input);
    QCOMPARE(resident->figure(1, 0).dimensions[0].indicators[0].value, std::optional(30.0));
    QVERIFY(!resident->figure(2, 0).dimensions[0].indicators[0].value);
    QCOMPARE(resident->figure(0, 0).dimensions[0].indicators[0].part, 60);
}

void TestWellbeing::weeksReachAcrossTheYear()
{
    test::BookBuilder builder;
    builder.add({"2023-12-30 08:00:00", "a", {}, "治安", {}, "甲"});
    builder.add({"2024-01-05 08:00:00", "b", {}, "治安", {}, "甲"});
    builder.add({"2024-12-31 08:00:00", "c", {}, "治安", {}, "甲"});
    WellbeingInput input;
    input.book = builder.book();
    input.dictionary = smallDictionary();
    input.settings.periods = WellbeingPeriods::Weeks;
    const auto wellbeing = made(input);
    QCOMPARE(wellbeing->periods().size(), size_t(54));
    QCOMPARE(formatTimestamp(*wellbeing->periods()[1].period.from), std::string("2024-01-01 00:00:00"));
    QVERIFY(!wellbeing->periods()[0].isCovered);
    QVERIFY(wellbeing->periods()[1].isCovered);
    QCOMPARE(wellbeing->periods()[53].yearBefore, std::optional<size_t>(1));
    QCOMPARE(wellbeing->periods()[53].previous, std::optional<size_t>(52));
    QCOMPARE(wellbeing->periodOf(*parseIsoTimestamp("2024-01-07 23:59:59")), std::optional<size_t>(1));
}

void TestWellbeing::standsOrdersWithoutAnything()
{
    WellbeingInput input;
    input.book = test::BookBuilder().book();
    input.dictionary = smallDictionary();
    const auto nothing = made(input);
    QVERIFY(nothing->periods().empty());
    QCOMPARE(nothing->units().size(), size_t(1));
    QVERIFY(!nothing->newest());
    test::BookBuilder builder;
    builder.add({"2024-03-01 08:00:00", "a"});
    input.book = builder.book();
    const auto one = made(input);
    QCOMPARE(one->periods().size(), size_t(1));
    QVERIFY(!one->figure(0, 0).index);
    input.dictionary.dimensions.clear();
    input.dictionary.rules.clear();
    QVERIFY(!made(input)->figure(0, 0).index);
}

void TestWellbeing::stopsWhenAsked()
{
    struct Impatient final : Progress {
        bool advance(qint64, qint64) override { return false; }
    } impatient;
    const auto stopped =
        makeWellbeing(input(m_expected.value(QStringLiteral("cases")).toArray().at(0).toObject()), impatient);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestWellbeing)
#include "tst_wellbeing.moc"

// Percentiles, entropy weights, composite scores and rank ranges against
// tests/data/statistics/composite.json, made by composite.py with numpy; tolerance 1e-9 where nothing is
// said.
#include "core/statistics/compositescore.h"
#include "core/statistics/entropyweights.h"
#include "core/statistics/evenweightings.h"
#include "core/statistics/percentile.h"
#include "tests/support/drawnbook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <numeric>
#include <random>

using namespace redial;

namespace {

constexpr double tolerance = 1e-9;
using Leaves = std::vector<std::optional<double>>;

std::optional<double> number(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

Leaves numbers(const QJsonValue& list)
{
    Leaves values;
    for (const QJsonValue value : list.toArray())
        values.push_back(number(value));
    return values;
}

bool isNear(const std::optional<double>& one, const std::optional<double>& other)
{
    return one.has_value() == other.has_value() && (!one || std::abs(*one - *other) < tolerance);
}

CompositeNode node(const QJsonObject& from)
{
    CompositeNode made;
    made.weight = from.value(QStringLiteral("weight")).toDouble();
    made.aggregation =
        from.value(QStringLiteral("geometric")).toBool() ? Aggregation::Geometric : Aggregation::Arithmetic;
    for (const QJsonValue child : from.value(QStringLiteral("children")).toArray())
        made.children.push_back(node(child.toObject()));
    return made;
}

bool agrees(const CompositeScore& score, const QJsonObject& expected)
{
    const QJsonArray children = expected.value(QStringLiteral("children")).toArray();
    bool isGood = isNear(score.score, number(expected.value(QStringLiteral("score"))))
        && isNear(score.coverage, number(expected.value(QStringLiteral("coverage"))))
        && children.size() == static_cast<qsizetype>(score.children.size());
    for (qsizetype i = 0; isGood && i < children.size(); ++i)
        isGood = agrees(score.children[static_cast<size_t>(i)], children.at(i).toObject());
    return isGood;
}

/// A node with leaves of these weights.
CompositeNode flat(const std::vector<double>& weights, Aggregation aggregation = Aggregation::Arithmetic)
{
    CompositeNode root;
    root.aggregation = aggregation;
    for (const double weight : weights)
        root.children.push_back({{}, weight, Aggregation::Arithmetic, {}});
    return root;
}

} // namespace

class TestCompositeScore : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void percentilesAgreeWithNumpy();
    void entropyWeightsAgreeWithNumpy();
    void scoresAndChangesAgree();
    void publishedEvaluationsOfHotlines_data();
    void publishedEvaluationsOfHotlines();
    void partsSumToTheChange();
    void leavesOutWhatIsMissing();
    void weightingsAreEven();
    void rankRangesAgreeWithNumpy();
    void equalScoresShareARank();
    void ranksAreThoseOfSorting_data();
    void ranksAreThoseOfSorting();

private:
    QJsonObject m_expected;
};

void TestCompositeScore::initTestCase()
{
    m_expected = QJsonDocument::fromJson(test::readTestData("statistics/composite.json")).object();
    QVERIFY(!m_expected.isEmpty());
}

void TestCompositeScore::percentilesAgreeWithNumpy()
{
    const QJsonArray cases = m_expected.value(QStringLiteral("percentiles")).toArray();
    QCOMPARE(cases.size(), 36);
    for (const QJsonValue value : cases) {
        const QJsonObject one = value.toObject();
        std::vector<double> values;
        for (const auto& each : numbers(one.value(QStringLiteral("values"))))
            values.push_back(*each);
        const auto found = percentile(values, one.value(QStringLiteral("share")).toDouble());
        QVERIFY(isNear(found, number(one.value(QStringLiteral("is")))));
    }
    QVERIFY(!percentile({}, 0.5));
}

void TestCompositeScore::entropyWeightsAgreeWithNumpy()
{
    const QJsonArray cases = m_expected.value(QStringLiteral("entropy")).toArray();
    QCOMPARE(cases.size(), 30);
    for (const QJsonValue value : cases) {
        std::vector<Leaves> scores;
        for (const QJsonValue row : value.toObject().value(QStringLiteral("scores")).toArray())
            scores.push_back(numbers(row));
        const std::vector<double> weights = entropyWeights(scores);
        const Leaves expected = numbers(value.toObject().value(QStringLiteral("weights")));
        QCOMPARE(weights.size(), expected.size());
        for (size_t i = 0; i < weights.size(); ++i)
            QVERIFY2(isNear(weights[i], expected[i]), qPrintable(QString::number(weights[i])));
    }
}

void TestCompositeScore::scoresAndChangesAgree()
{
    const QJsonArray cases = m_expected.value(QStringLiteral("composites")).toArray();
    QVERIFY(cases.size() > 50);
    int changes = 0;
    for (qsizetype at = 0; at < cases.size(); ++at) {
        const QJsonObject one = cases.at(at).toObject();
        const QByteArray which = QByteArray::number(at);
        const CompositeNode root = node(one.value(QStringLiteral("tree")).toObject());
        const Leaves before = numbers(one.value(QStringLiteral("before")));
        const Leaves after = numbers(one.value(QStringLiteral("after")));
        QCOMPARE(leafCount(root), before.size());
        QVERIFY2(agrees(compositeScore(root, before), one.value(QStringLiteral("was")).toObject()), which);
        QVERIFY2(agrees(compositeScore(root, after), one.value(QStringLiteral("is")).toObject()), which);
        const auto change = compositeChange(root, before, after);
        const QJsonValue expected = one.value(QStringLiteral("change"));
        QCOMPARE(change.has_value(), expected.isObject());
        if (!change)
            continue;
        ++changes;
        QVERIFY2(isNear(change->total, number(expected.toObject().value(QStringLiteral("total")))), which);
        QVERIFY2(
            isNear(change->coverage, number(expected.toObject().value(QStringLiteral("coverage")))), which);
        const Leaves parts = numbers(expected.toObject().value(QStringLiteral("leaves")));
        for (size_t leaf = 0; leaf < parts.size(); ++leaf)
            QVERIFY2(isNear(change->leaves[leaf], parts[leaf]), which);
    }
    QVERIFY(changes > 30);
}

/// Response, norm and solving scores that third-party evaluations of 12345 hotlines publish with their
/// totals.
void TestCompositeScore::publishedEvaluationsOfHotlines_data()
{
    QTest::addColumn<QList<double>>("scores");
    QTest::addColumn<double>("total");
    QTest::newRow("first") << QList<double>{95.87, 89.37, 87.50} << 89.08;
    QTest::newRow("second") << QList<double>{92.03, 89.71, 82.72} << 86.45;
    QTest::newRow("third") << QList<double>{91.25, 92.83, 84.14} << 88.32;
}

void TestCompositeScore::publishedEvaluationsOfHotlines()
{
    QFETCH(QList<double>, scores);
    QFETCH(double, total);
    const CompositeScore score =
        compositeScore(flat({0.10, 0.40, 0.50}), Leaves(scores.begin(), scores.end()));
    QVERIFY(score.score);
    QVERIFY2(std::abs(*score.score - total) <= 0.02, qPrintable(QString::number(*score.score)));
}

void TestCompositeScore::partsSumToTheChange()
{
    std::mt19937 random(3);
    const auto uniform = [&] { return static_cast<double>(random() % 10001) / 100; };
    for (int round = 0; round < 500; ++round) {
        CompositeNode root;
        root.aggregation = round % 2 == 0 ? Aggregation::Arithmetic : Aggregation::Geometric;
        Leaves before;
        Leaves after;
        for (quint32 child = 0; child < 2 + random() % 4; ++child) {
            root.children.push_back(flat(std::vector<double>(1 + random() % 5, 1)));
            root.children.back().weight = uniform();
            for (size_t leaf = 0; leaf < root.children.back().children.size(); ++leaf) {
                before.push_back(random() % 6 == 0 ? std::nullopt : std::optional(uniform()));
                after.push_back(random() % 6 == 0 ? std::nullopt : std::optional(uniform()));
            }
        }
        const auto change = compositeChange(root, before, after);
        if (!change)
            continue;
        double sum = change->coverage;
        for (const auto& part : change->leaves)
            sum += part.value_or(0);
        QVERIFY(std::abs(sum - change->total) < tolerance);
        // Nothing came or went: nothing is left for coverage.
        const bool isWhole = std::none_of(before.begin(), before.end(), [](auto& one) { return !one; })
            && std::none_of(after.begin(), after.end(), [](auto& one) { return !one; });
        if (isWhole)
            QVERIFY2(std::abs(change->coverage) < tolerance, qPrintable(QString::number(change->coverage)));
    }
}

void TestCompositeScore::leavesOutWhatIsMissing()
{
    const CompositeNode root = flat({1, 1, 2});
    const CompositeScore half = compositeScore(root, Leaves{std::nullopt, std::nullopt, 60.0});
    QCOMPARE(half.score, std::optional(60.0));
    QCOMPARE(half.coverage, 0.5);
    QVERIFY(!compositeScore(root, Leaves{80.0, std::nullopt, std::nullopt}).score);
    // Half is half, whatever the order in which tenths are added up.
    QCOMPARE(compositeScore(flat({0.1, 0.2, 0.3}), Leaves{std::nullopt, std::nullopt, 60.0}).score,
        std::optional(60.0));
    QVERIFY(!compositeScore(flat({0, 0}), Leaves{1.0, 2.0}).score);
    QCOMPARE(*compositeScore(flat({1, 1}, Aggregation::Geometric), Leaves{0.0, 64.0}).score, 8.0);
}

void TestCompositeScore::weightingsAreEven()
{
    constexpr size_t parts = 4;
    constexpr size_t count = 20000;
    const auto drawn = evenWeightings(parts, count, 5);
    QCOMPARE(drawn.size(), count);
    QVERIFY(drawn == evenWeightings(parts, count, 5));
    QVERIFY(drawn != evenWeightings(parts, count, 6));
    for (size_t part = 0; part < parts; ++part) {
        // Each weight is Beta(1, parts − 1): distribution function 1 − (1 − x)^(parts − 1).
        std::vector<double> values;
        for (const auto& weights : drawn)
            values.push_back(weights[part]);
        std::sort(values.begin(), values.end());
        double distance = 0;
        for (size_t i = 0; i < values.size(); ++i) {
            const double expected = 1 - std::pow(1 - values[i], static_cast<double>(parts - 1));
            distance = std::max(distance, std::abs(expected - (static_cast<double>(i) + 0.5) / count));
        }
        QVERIFY2(
            distance < 1.63 / std::sqrt(count), qPrintable(QString::number(distance))); // Kolmogorov, 1 %
    }
    for (const auto& weights : drawn)
        QVERIFY(std::abs(std::accumulate(weights.begin(), weights.end(), 0.0) - 1) < tolerance);
}

void TestCompositeScore::rankRangesAgreeWithNumpy()
{
    const QJsonObject expected = m_expected.value(QStringLiteral("ranks")).toObject();
    const CompositeNode root = flat({1, 1, 1, 1});
    std::vector<std::vector<CompositeScore>> units;
    for (const QJsonValue row : expected.value(QStringLiteral("scores")).toArray()) {
        std::vector<CompositeScore> children;
        for (const auto& score : numbers(row))
            children.push_back({score, 1, {}});
        units.push_back(std::move(children));
    }
    constexpr size_t draws = 20000;
    const auto ranges = rankRanges(root, units, evenWeightings(4, draws, 1));
    const Leaves means = numbers(expected.value(QStringLiteral("mean")));
    const Leaves best = numbers(expected.value(QStringLiteral("best")));
    const Leaves worst = numbers(expected.value(QStringLiteral("worst")));
    for (size_t unit = 0; unit < units.size(); ++unit) {
        QVERIFY(ranges[unit]);
        QVERIFY2(std::abs(ranges[unit]->mean - *means[unit]) < 0.03,
            qPrintable(QString::number(ranges[unit]->mean)));
        QCOMPARE(ranges[unit]->best, static_cast<int>(*best[unit]));
        QCOMPARE(ranges[unit]->worst, static_cast<int>(*worst[unit]));
    }
}

void TestCompositeScore::equalScoresShareARank()
{
    const auto unit = [](std::optional<double> score) {
        return std::vector<CompositeScore>{{score, score ? 1.0 : 0.0, {}}, {score, score ? 1.0 : 0.0, {}}};
    };
    const auto ranges =
        rankRanges(flat({1, 1}), {unit(50), unit(50), unit(40), unit(std::nullopt)}, {{1, 0}, {0.5, 0.5}});
    QCOMPARE(ranges[0]->worst, 1);
    QCOMPARE(ranges[1]->best, 1);
    QCOMPARE(ranges[2]->best, 3);
    QVERIFY(!ranges[3]);
}

void TestCompositeScore::ranksAreThoseOfSorting_data()
{
    QTest::addColumn<bool>("isGeometric");
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("steps"); // few: many equal scores
    for (const bool isGeometric : {false, true})
        for (const int units : {1, 2, 7, 200})
            for (const int steps : {3, 1000000})
                QTest::addRow(
                    "%s, %d units, %d scores", isGeometric ? "geometric" : "arithmetic", units, steps)
                    << isGeometric << units << steps;
}

void TestCompositeScore::ranksAreThoseOfSorting()
{
    QFETCH(bool, isGeometric);
    QFETCH(int, units);
    QFETCH(int, steps);
    constexpr size_t parts = 4;
    std::mt19937 random(static_cast<unsigned>(units + steps));
    std::vector<std::vector<CompositeScore>> scores;
    for (int unit = 0; unit < units; ++unit) {
        std::vector<CompositeScore> children(parts);
        for (CompositeScore& one : children)
            if (random() % 10 != 0) {
                one.score = 100.0 * static_cast<double>(random() % static_cast<unsigned>(steps)) / steps;
                one.coverage = 1;
            }
        scores.push_back(std::move(children));
    }
    CompositeNode root = flat({1, 1, 1, 1});
    root.aggregation = isGeometric ? Aggregation::Geometric : Aggregation::Arithmetic;
    std::vector<std::vector<double>> weightings = evenWeightings(parts, 200, 5);
    weightings.push_back({0, 0, 0, 1}); // who lacks the fourth part counts as 0
    const auto ranges = rankRanges(root, scores, weightings, 0);

    std::vector<RankRange> expected(scores.size(), RankRange{units + 1, 0, 0});
    for (const auto& weights : weightings) {
        for (size_t part = 0; part < parts; ++part)
            root.children[part].weight = weights[part];
        std::vector<double> totals;
        for (const auto& children : scores) {
            Leaves leaves;
            for (const CompositeScore& child : children)
                leaves.push_back(child.score);
            totals.push_back(compositeScore(root, leaves, 0).score.value_or(0));
        }
        for (size_t unit = 0; unit < totals.size(); ++unit) {
            const int rank = 1
                + static_cast<int>(std::count_if(
                    totals.begin(), totals.end(), [&](double other) { return other > totals[unit]; }));
            expected[unit].best = std::min(expected[unit].best, rank);
            expected[unit].worst = std::max(expected[unit].worst, rank);
            expected[unit].mean += rank;
        }
    }
    for (size_t unit = 0; unit < scores.size(); ++unit) {
        const bool isRanked = std::any_of(scores[unit].begin(), scores[unit].end(),
            [](const CompositeScore& child) { return child.score.has_value(); });
        QCOMPARE(ranges[unit].has_value(), isRanked);
        if (!isRanked)
            continue;
        QCOMPARE(ranges[unit]->best, expected[unit].best);
        QCOMPARE(ranges[unit]->worst, expected[unit].worst);
        QCOMPARE(ranges[unit]->mean, expected[unit].mean / static_cast<double>(weightings.size()));
    }
}

QTEST_GUILESS_MAIN(TestCompositeScore)
#include "tst_compositescore.moc"

// The steps of a waterfall: each begins where the one before ended, together they are the change.
#include "core/wellbeing/indexsteps.h"
#include "core/wording/wellbeingwording.h"
#include "tests/support/drawnbook.h"

#include <QTest>

#include <cmath>

using namespace redial;

namespace {

/// Three months of three regions; what gets resolved and how much there is of a category differs.
std::shared_ptr<const Wellbeing> made(Aggregation aggregation = Aggregation::Arithmetic)
{
    test::BookBuilder builder;
    const char* categories[] = {"治安", "噪音", "物业", "医院", "咨询"};
    const char* regions[] = {"甲街道", "乙街道", "丙镇"};
    int number = 0;
    for (int month = 1; month <= 3; ++month)
        for (int region = 0; region < 3; ++region)
            for (int category = 0; category < 5; ++category)
                for (int i = 0; i < 12 + (region * 7 + category * 5 + month * 11) % 9; ++i) {
                    const int draw = (i * 7 + region * 3 + category + month * month) % 10;
                    builder.add({QStringLiteral("2024-0%1-%2 %3:00:00")
                                     .arg(month)
                                     .arg(1 + i % 28, 2, 10, QLatin1Char('0'))
                                     .arg(8 + draw, 2, 10, QLatin1Char('0'))
                                     .toStdString(),
                        std::to_string(number++ / 2), {}, categories[category], {}, regions[region], false,
                        false, false, draw < 3 + region ? Answer::No : Answer::Yes,
                        draw % 4 == month % 4 ? Satisfaction::Dissatisfied : Satisfaction::Satisfied});
                }
    builder.cover("2024-01-01 00:00:00", "2024-03-31 23:59:59");
    WellbeingInput input{builder.book(), {}, WellbeingDictionary::defaults(), {}, {}};
    input.settings.leastOrders = 10;
    input.settings.aggregation = aggregation;
    NoProgress progress;
    return *makeWellbeing(input, progress);
}

} // namespace

class TestIndexSteps : public QObject {
    Q_OBJECT
private slots:
    void sumExactly_data()
    {
        QTest::addColumn<int>("aggregation");
        QTest::addColumn<int>("most");
        for (const int most : {0, 1, 3, 6, 100})
            for (const auto one : {Aggregation::Arithmetic, Aggregation::Geometric})
                QTest::addRow("%d of them, form %d", most, static_cast<int>(one))
                    << static_cast<int>(one) << most;
    }
    void sumExactly()
    {
        QFETCH(const int, aggregation);
        QFETCH(const int, most);
        const auto wellbeing = made(static_cast<Aggregation>(aggregation));
        int looked = 0;
        for (size_t unit = 0; unit < wellbeing->units().size(); ++unit)
            for (size_t after = 1; after < wellbeing->periods().size(); ++after) {
                const auto steps = indexSteps(*wellbeing, unit, after - 1, after, static_cast<size_t>(most));
                QVERIFY(steps.size() >= 2);
                QCOMPARE(steps.front().kind, IndexStep::Kind::Before);
                QCOMPARE(steps.front().points, *wellbeing->figure(unit, after - 1).index);
                QCOMPARE(steps.back().kind, IndexStep::Kind::After);
                QCOMPARE(steps.back().points, *wellbeing->figure(unit, after).index);
                double level = steps.front().points;
                for (size_t at = 1; at + 1 < steps.size(); ++at) {
                    QVERIFY(std::abs(steps[at].from - level) < 1e-9);
                    level = steps[at].from + steps[at].points;
                }
                QVERIFY(std::abs(level - steps.back().points) < 1e-9);
                looked += static_cast<int>(steps.size());
            }
        QVERIFY(looked > 0);
    }

    void namesTheLargest()
    {
        const auto wellbeing = made();
        const auto all = indexSteps(*wellbeing, 1, 0, 1, 100);
        const auto some = indexSteps(*wellbeing, 1, 0, 1, 3);
        const auto indicators = [](const std::vector<IndexStep>& steps) {
            std::vector<double> points;
            for (const IndexStep& step : steps)
                if (step.kind == IndexStep::Kind::Indicator)
                    points.push_back(std::abs(step.points));
            std::sort(points.rbegin(), points.rend());
            return points;
        };
        const std::vector<double> largest = indicators(all);
        const std::vector<double> named = indicators(some);
        QVERIFY(largest.size() > 4);
        QCOMPARE(named.size(), size_t{3});
        QVERIFY(std::equal(named.begin(), named.end(), largest.begin()));
        const auto others = std::find_if(some.begin(), some.end(),
            [](const IndexStep& step) { return step.kind == IndexStep::Kind::Others; });
        QVERIFY(others != some.end());
        QCOMPARE(others->count, static_cast<int>(largest.size()) - 3);
    }

    void worseComesBeforeBetter()
    {
        const auto wellbeing = made();
        for (size_t unit = 0; unit < 4; ++unit) {
            bool isBetter = false;
            double last = 1000;
            for (const IndexStep& step : indexSteps(*wellbeing, unit, 1, 2, 100)) {
                if (step.kind != IndexStep::Kind::Indicator)
                    continue;
                if (step.points > 0 && !isBetter) {
                    isBetter = true;
                    last = 1000;
                }
                QVERIFY(isBetter == (step.points > 0));
                QVERIFY(std::abs(step.points) <= last);
                last = std::abs(step.points);
            }
        }
    }

    void needsTwoIndexes()
    {
        test::BookBuilder builder;
        builder.add({"2024-01-05 08:00:00", "a", {}, "治安", {}, "甲街道"});
        builder.add({"2024-02-05 08:00:00", "a", {}, "治安", {}, "甲街道"});
        WellbeingInput input{builder.book(), {}, WellbeingDictionary::defaults(), {}, {}};
        NoProgress progress;
        const auto wellbeing = *makeWellbeing(input, progress);
        QVERIFY(indexSteps(*wellbeing, 0, 0, 1, 5).empty());
    }

    void stepsOfAScore()
    {
        WellbeingSettings settings;
        settings.good = 70;
        settings.act = 60;
        QCOMPARE(stepOf(70, settings), WellbeingStep::Good);
        QCOMPARE(stepOf(69.999, settings), WellbeingStep::Watch);
        QCOMPARE(stepOf(60, settings), WellbeingStep::Watch);
        QCOMPARE(stepOf(59.999, settings), WellbeingStep::Act);
        settings.good = settings.act = 50;
        QCOMPARE(stepOf(50, settings), WellbeingStep::Good);
        QCOMPARE(stepOf(49, settings), WellbeingStep::Act);
    }

    void saysWhyThereIsNone()
    {
        using Empty = WellbeingWording::Empty;
        const auto emptiness = [](auto fill, int leastOrders) {
            test::BookBuilder builder;
            fill(builder);
            WellbeingInput input{builder.book(), {}, WellbeingDictionary::defaults(), {}, {}};
            input.settings.leastOrders = leastOrders;
            NoProgress progress;
            const auto wellbeing = *makeWellbeing(input, progress);
            const Empty found = WellbeingWording::emptiness(*wellbeing);
            return WellbeingWording::whyEmpty(*wellbeing).isEmpty() == (found == Empty::Not)
                ? static_cast<int>(found)
                : -1;
        };
        const auto orders = [](const char* category, const char* region, int count) {
            return [=](test::BookBuilder& builder) {
                for (int i = 0; i < count; ++i)
                    builder.add({"2024-01-" + std::to_string(10 + i) + " 08:00:00", std::to_string(i), {},
                        category, {}, region, false, false, false, Answer::Yes});
            };
        };
        QCOMPARE(emptiness([](test::BookBuilder&) {}, 5), static_cast<int>(Empty::NoOrders));
        QCOMPARE(emptiness(orders("治安", "", 10), 5), static_cast<int>(Empty::NoRegions));
        QCOMPARE(emptiness(orders("其它", "甲", 10), 5), static_cast<int>(Empty::NothingCaught));
        QCOMPARE(emptiness(orders("治安", "甲", 10), 11), static_cast<int>(Empty::OnlySmallRegions));
        QCOMPARE(emptiness(orders("治安", "甲", 10), 5), static_cast<int>(Empty::NothingToCompare));
        QCOMPARE(WellbeingWording::emptiness(*made()), Empty::Not);
    }
};

QTEST_APPLESS_MAIN(TestIndexSteps)
#include "tst_indexsteps.moc"

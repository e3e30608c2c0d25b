// What the analyses find of what is planted in the sample year, on three seeds: serial callers and their
// bursts, periodic callers, and whether innocents (who call often, but spread and without a rhythm) are
// left alone.
#include "core/callers/bursts.h"
#include "core/callers/periodiccallers.h"
#include "core/sample/samplerows.h"
#include "core/sample/sampleyear.h"
#include "tests/support/drawnbook.h"

#include <QTest>

#include <map>
#include <set>

using namespace redial;
using namespace redial::test;

class TestPlantedCallers : public QObject {
    Q_OBJECT
private slots:
    void areFound_data();
    void areFound();
};

namespace {

/// The key as the import would normalise it; empty for placeholders.
std::string callerKey(const SampleRow& row)
{
    const SampleCell& cell = row[SampleColumn::Caller];
    std::string key;
    for (const char c : cell.text)
        if ((c >= '0' && c <= '9') || c == '*')
            key += c;
    if (key.size() == 13 && key.starts_with("86"))
        key.erase(0, 2);
    return cell.kind != SampleCell::Kind::Empty && key.size() >= 7 ? key : std::string();
}

std::shared_ptr<const OrderBook> bookOf(const OrderPlan& plan)
{
    const SampleRows rows(plan);
    BookBuilder builder;
    SampleRow row;
    const WordLists words = WordLists::defaults();
    for (size_t i = 0; i < rows.size(); ++i) {
        rows.row(i, row);
        BookBuilder::Order order;
        order.time = formatTimestamp({row[SampleColumn::Received].number});
        order.caller = callerKey(row);
        order.outgoing = words.direction(row[SampleColumn::Direction].text) == Direction::Out;
        order.invalid = words.isInvalid(row[SampleColumn::Type].text);
        builder.add(order);
    }
    builder.cover(formatTimestamp(plan.truth.first), formatTimestamp(plan.truth.last));
    return builder.book();
}

struct Found {
    std::map<std::string, std::vector<Stretch>> bursts; ///< first and last call, by key
    std::map<std::string, qint64> periods; ///< seconds, by key
};

Found findAll(const OrderBook& book)
{
    Found found;
    const TextTable& keys = book.dictionaries().callers;
    for (const Burst& burst : findBursts(book, {}, {}))
        found.bursts[std::string(keys.at(burst.caller))].push_back(
            {book.time(burst.firstRow), book.time(burst.lastRow)});
    for (const PeriodicCaller& one : findPeriodicCallers(book, {}, {}))
        found.periods[std::string(keys.at(one.caller))] = one.rhythm.periodSeconds;
    return found;
}

} // namespace

void TestPlantedCallers::areFound_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1, 2, 3})
        QTest::addRow("seed %d", static_cast<int>(seed)) << seed;
}

void TestPlantedCallers::areFound()
{
    QFETCH(const quint64, seed);
    SampleOptions options;
    options.orders = 50000;
    options.seed = seed;
    NoProgress progress;
    const OrderPlan plan = makeSampleYear(options, progress).value();
    const PlantedTruth& truth = plan.truth;
    const Found found = findAll(*bookOf(plan));

    size_t serial = 0, bursts = 0, burstsPlanted = 0;
    for (const PlantedTruth::SerialCaller& caller : truth.serialCallers) {
        const auto own = found.bursts.find(caller.key);
        serial += own != found.bursts.end();
        for (const PlantedTruth::Burst& planted : caller.bursts) {
            ++burstsPlanted;
            bursts +=
                own != found.bursts.end() && std::ranges::any_of(own->second, [&](const Stretch& stretch) {
                    return stretch.from <= planted.first && planted.last <= stretch.to;
                });
        }
    }
    size_t periodic = 0, rightPeriod = 0;
    std::set<std::string> keeping;
    for (const PlantedTruth::PeriodicCaller& caller : truth.periodicCallers) {
        keeping.insert(caller.key);
        const auto own = found.periods.find(caller.key);
        if (own == found.periods.end())
            continue;
        ++periodic;
        const double days = static_cast<double>(own->second) / Timestamp::secondsPerDay;
        rightPeriod += std::abs(days - caller.periodDays) <= 0.05 * caller.periodDays;
    }
    size_t innocentBursts = 0, innocentPeriods = 0;
    for (const PlantedTruth::Innocent& innocent : truth.innocents) {
        innocentBursts += found.bursts.contains(innocent.key);
        innocentPeriods += found.periods.contains(innocent.key);
    }
    const auto others =
        std::ranges::count_if(found.periods, [&](const auto& one) { return !keeping.contains(one.first); });
    qInfo("seed %llu: serial callers %zu of %zu (bursts %zu of %zu); periodic callers %zu of %zu (period "
          "within 5%%: %zu), others taken for periodic %lld; innocents in a burst %zu, taken for periodic "
          "%zu, of %zu",
        seed, serial, truth.serialCallers.size(), bursts, burstsPlanted, periodic,
        truth.periodicCallers.size(), rightPeriod, static_cast<long long>(others), innocentBursts,
        innocentPeriods, truth.innocents.size());

    // Serial callers are planted with three calls in 24 hours and more: none may be missed.
    QVERIFY(truth.serialCallers.size() >= 15);
    QCOMPARE(serial, truth.serialCallers.size());
    QCOMPARE(bursts, burstsPlanted);
    QVERIFY(truth.periodicCallers.size() >= 10);
    QCOMPARE(periodic, truth.periodicCallers.size());
    QCOMPARE(rightPeriod, periodic);
    QVERIFY(truth.innocents.size() >= 10);
    QCOMPARE(innocentBursts, size_t(0));
    QCOMPARE(innocentPeriods, size_t(0));
    // Ordinary callers with six calls fall into a rhythm by chance now and then; they must stay few.
    QVERIFY(others <= 6);
}

QTEST_GUILESS_MAIN(TestPlantedCallers)
#include "tst_plantedcallers.moc"

#include "core/sample/samplerows.h"
#include "core/sample/sampleyear.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace redial;

namespace {

OrderPlan sample(qint64 orders, quint64 seed = 1, int days = 365)
{
    NoProgress progress;
    SampleOptions options;
    options.orders = orders;
    options.seed = seed;
    options.days = days;
    return makeSampleYear(options, progress).value();
}

/// The key as a reader would normalise it; empty for placeholders.
std::string keyOf(const SampleRow& row)
{
    std::string key;
    for (const char c : row[SampleColumn::Caller].text) {
        if ((c >= '0' && c <= '9') || c == '*')
            key += c;
    }
    if (key.size() == 13 && key.starts_with("86"))
        key.erase(0, 2);
    return row[SampleColumn::Caller].kind == SampleCell::Kind::Empty || key.size() < 7 ? std::string() : key;
}

std::string printed(const SampleRow& row)
{
    std::string text;
    for (const SampleCell& cell : row.cells) {
        text += cell.kind == SampleCell::Kind::Empty ? std::string()
            : cell.kind == SampleCell::Kind::Text    ? cell.text
                                                     : std::to_string(cell.number);
        text += '|';
    }
    return text;
}

QByteArray fingerprint(const OrderPlan& plan)
{
    const SampleRows rows(plan);
    QCryptographicHash hash(QCryptographicHash::Sha1);
    SampleRow row;
    for (size_t i = 0; i < std::min<size_t>(rows.size(), 2000); ++i) {
        rows.row(i, row);
        hash.addData(QByteArray::fromStdString(printed(row)));
    }
    return hash.result().toHex();
}

/// Rows read back without looking at the plan: what an analysis would see.
struct Seen {
    explicit Seen(const OrderPlan& plan)
    {
        const SampleRows rows(plan);
        SampleRow row;
        for (size_t i = 0; i < rows.size(); ++i) {
            rows.row(i, row);
            orders.push_back({row[SampleColumn::Received].number, keyOf(row), row[SampleColumn::Agent].text,
                row[SampleColumn::Category].text, row[SampleColumn::Region].text,
                row[SampleColumn::Direction].text == "呼入"});
            if (row[SampleColumn::Category].kind == SampleCell::Kind::Empty)
                orders.back().category.clear();
            if (!orders.back().key.empty() && orders.back().incoming)
                times[orders.back().key].push_back(orders.back().time);
        }
    }
    /// Share of an agent's calls whose caller is back within a week.
    double returnRate(const std::string& agent) const
    {
        int base = 0, back = 0;
        for (const Order& order : orders) {
            if (order.agent != agent || order.key.empty() || !order.incoming)
                continue;
            const auto& own = times.at(order.key);
            const auto next = std::upper_bound(own.begin(), own.end(), order.time);
            ++base;
            back += next != own.end() && *next - order.time <= 7 * 86400 ? 1 : 0;
        }
        return base > 0 ? static_cast<double>(back) / base : 0;
    }
    struct Order {
        qint64 time;
        std::string key;
        std::string agent;
        std::string category;
        std::string region;
        bool incoming;
    };
    std::vector<Order> orders;
    std::map<std::string, std::vector<qint64>> times; ///< of incoming calls, by key, ascending
};

int mostWithin(const std::vector<qint64>& times, qint64 seconds)
{
    size_t begin = 0;
    size_t most = 0;
    for (size_t end = 0; end < times.size(); ++end) {
        while (times[end] - times[begin] > seconds)
            ++begin;
        most = std::max(most, end - begin + 1);
    }
    return static_cast<int>(most);
}

double variationOfGaps(const std::vector<qint64>& times)
{
    const size_t gaps = times.size() - 1;
    const double mean = static_cast<double>(times.back() - times.front()) / static_cast<double>(gaps);
    double squares = 0;
    for (size_t i = 0; i < gaps; ++i) {
        const double off = static_cast<double>(times[i + 1] - times[i]) - mean;
        squares += off * off;
    }
    return std::sqrt(squares / static_cast<double>(gaps - 1)) / mean;
}

} // namespace

class TestSampleYear : public QObject {
    Q_OBJECT
private slots:
    void refusesWhatIsOutOfRange();
    void canBeCancelled();
    void makesExactlyAsMany_data();
    void makesExactlyAsMany();
    void followsFromTheSeed();
    void ratesAreBelievable();
    void rowsAreComplete();
    void textReadsClean();
    void keysAreDistinct();
    void countsCallersAndAgents();
    void plantedAgentsDiffer();
    void plantedWeaknessShows();
    void periodicCallersKeepTime();
    void serialCallersBurst();
    void innocentsStaySpread();
    void surgeHasManyCallers();
    void regionsDiffer();
    void truthIsJson();
};

void TestSampleYear::refusesWhatIsOutOfRange()
{
    NoProgress progress;
    SampleOptions none;
    none.orders = 0;
    SampleOptions tooLong;
    tooLong.days = 3661;
    SampleOptions noDay;
    noDay.firstDay = {2025, 2, 30};
    for (const SampleOptions& options : {none, tooLong, noDay}) {
        const auto result = makeSampleYear(options, progress);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::UsageInvalid);
    }
}

void TestSampleYear::canBeCancelled()
{
    struct Stop final : Progress {
        bool advance(qint64, qint64) override { return false; }
    } stop;
    const auto result = makeSampleYear({}, stop);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

void TestSampleYear::makesExactlyAsMany_data()
{
    QTest::addColumn<qint64>("orders");
    QTest::addColumn<int>("days");
    QTest::newRow("one") << qint64(1) << 365;
    QTest::newRow("ten") << qint64(10) << 365;
    QTest::newRow("a hundred") << qint64(100) << 30;
    QTest::newRow("just no room for plantings") << qint64(1999) << 365;
    QTest::newRow("just room for plantings") << qint64(2000) << 365;
    QTest::newRow("many on one day") << qint64(5000) << 1;
    QTest::newRow("two years") << qint64(5000) << 731;
    QTest::newRow("odd number") << qint64(12347) << 90;
}

void TestSampleYear::makesExactlyAsMany()
{
    QFETCH(qint64, orders);
    QFETCH(int, days);
    const OrderPlan plan = sample(orders, 5, days);
    QCOMPARE(static_cast<qint64>(plan.orders.size()), orders);
    const SampleRows rows(plan);
    SampleRow row;
    qint64 last = 0;
    std::set<std::pair<std::string, qint64>> identities;
    for (size_t i = 0; i < rows.size(); ++i) {
        rows.row(i, row);
        const qint64 time = row[SampleColumn::Received].number;
        QVERIFY(time >= last);
        last = time;
        QVERIFY(identities.emplace(row[SampleColumn::OrderNumber].text, time).second);
    }
    QVERIFY(last <= plan.truth.last.seconds);
}

void TestSampleYear::followsFromTheSeed()
{
    const QByteArray once = fingerprint(sample(20000, 42));
    QCOMPARE(fingerprint(sample(20000, 42)), once);
    QVERIFY(fingerprint(sample(20000, 43)) != once);
    // Written down: another platform or compiler must come to the same rows.
    QCOMPARE(once, QByteArray("ecb7d36ad233b28043dfec5763326898aeacf6c4"));
}

void TestSampleYear::ratesAreBelievable()
{
    const Seen seen(sample(50000));
    int without = 0, outgoing = 0, night = 0, peak = 0, monday = 0, sunday = 0, noCategory = 0, heating = 0,
        winter = 0;
    for (const Seen::Order& order : seen.orders) {
        const Timestamp time{order.time};
        const qint64 hour = time.secondOfDay() / 3600;
        without += order.key.empty() ? 1 : 0;
        outgoing += order.incoming ? 0 : 1;
        night += hour < 6 ? 1 : 0;
        peak += hour == 9 || hour == 10 ? 1 : 0;
        monday += weekday(time.day()) == 1 ? 1 : 0;
        sunday += weekday(time.day()) == 7 ? 1 : 0;
        noCategory += order.category.empty() ? 1 : 0;
        if (order.category.starts_with("公用事业/供暖")) {
            const int month = civilFromDays(time.day()).month;
            ++heating;
            winter += month >= 11 || month <= 3 ? 1 : 0;
        }
    }
    const auto share = [&](int count) { return count / 50000.0; };
    QVERIFY2(share(without) > 0.025 && share(without) < 0.05, qPrintable(QString::number(share(without))));
    QVERIFY2(share(outgoing) > 0.005 && share(outgoing) < 0.03, qPrintable(QString::number(share(outgoing))));
    QVERIFY2(share(night) > 0.01 && share(night) < 0.06, qPrintable(QString::number(share(night))));
    QVERIFY2(share(peak) > 0.15 && share(peak) < 0.3, qPrintable(QString::number(share(peak))));
    QVERIFY2(
        share(noCategory) > 0.01 && share(noCategory) < 0.04, qPrintable(QString::number(share(noCategory))));
    QVERIFY(monday > sunday * 5 / 4);
    QVERIFY(heating > 500);
    QVERIFY(winter > heating * 9 / 10);

    int base = 0, back = 0;
    size_t heaviest = 0;
    for (const auto& [key, times] : seen.times) {
        heaviest = std::max(heaviest, times.size());
        for (size_t i = 0; i < times.size(); ++i) {
            ++base;
            back += i + 1 < times.size() && times[i + 1] - times[i] <= 86400 ? 1 : 0;
        }
    }
    const double rate = static_cast<double>(back) / base;
    QVERIFY2(rate > 0.06 && rate < 0.2, qPrintable(QString::number(rate)));
    QVERIFY(heaviest >= 40);
    QVERIFY(seen.times.size() > 15000 && seen.times.size() < 35000);
}

void TestSampleYear::rowsAreComplete()
{
    const OrderPlan plan = sample(5000);
    const SampleRows rows(plan);
    for (const SampleLeaf& leaf : plan.catalogue.leaves()) {
        QCOMPARE(std::count(leaf.path.begin(), leaf.path.end(), '/'), 2);
        QVERIFY(leaf.tellings.size() >= 2);
    }
    QVERIFY(plan.catalogue.leaves().size() >= 120);
    QVERIFY(plan.catalogue.tops().size() >= 15);
    QCOMPARE(plan.regions.size(), size_t(12));
    SampleRow row;
    for (size_t i = 0; i < rows.size(); ++i) {
        rows.row(i, row);
        QVERIFY(row[SampleColumn::OrderNumber].kind == SampleCell::Kind::Text);
        QVERIFY(row[SampleColumn::Received].kind == SampleCell::Kind::Time);
        QVERIFY(row[SampleColumn::Content].kind == SampleCell::Kind::Text);
        const bool sent = row[SampleColumn::DispatchedAt].kind == SampleCell::Kind::Time;
        if (sent) {
            QVERIFY(row[SampleColumn::DispatchedAt].number >= row[SampleColumn::Received].number);
            QVERIFY(row[SampleColumn::DueAt].number > row[SampleColumn::DispatchedAt].number);
        }
        if (row[SampleColumn::ClosedAt].kind == SampleCell::Kind::Time)
            QVERIFY(row[SampleColumn::ClosedAt].number > row[SampleColumn::Received].number);
    }
}

void TestSampleYear::textReadsClean()
{
    const OrderPlan plan = sample(20000, 9);
    const SampleRows rows(plan);
    SampleRow row;
    for (size_t i = 0; i < rows.size(); ++i) {
        rows.row(i, row);
        const std::string& text = row[SampleColumn::Content].text;
        for (const char* bad : {"{", "}", "附近附近", "，，", "。。", "，。", "的的", "  "})
            QVERIFY2(text.find(bad) == std::string::npos, text.c_str());
        QVERIFY(QString::fromStdString(text).toStdString() == text);
    }
}

void TestSampleYear::keysAreDistinct()
{
    const CallerDirectory directory(77);
    std::set<std::string> keys;
    int masked = 0;
    for (quint32 caller = 1; caller <= 200000; ++caller) {
        if (directory.isMasked(caller))
            ++masked;
        else
            QVERIFY2(keys.insert(directory.key(caller)).second, directory.key(caller).c_str());
    }
    QVERIFY(masked > 400 && masked < 1000);
}

void TestSampleYear::countsCallersAndAgents()
{
    const OrderPlan plan = sample(8000, 3);
    const SampleRows rows(plan);
    std::set<std::string> keys;
    SampleRow row;
    for (size_t i = 0; i < rows.size(); ++i) {
        rows.row(i, row);
        if (const std::string key = keyOf(row); !key.empty())
            keys.insert(key);
    }
    QCOMPARE(plan.callers, static_cast<qint64>(keys.size()));
    QVERIFY(plan.agents >= 14 && plan.agents <= 16);
    QVERIFY(sample(50000).agents >= 60);
}

void TestSampleYear::plantedAgentsDiffer()
{
    for (const quint64 seed : {1, 2, 3}) {
        const OrderPlan plan = sample(50000, seed);
        const Seen seen(plan);
        const auto byFactor = [](const PlantedTruth::Agent& a, const PlantedTruth::Agent& b) {
            return a.returnFactor < b.returnFactor;
        };
        const auto [best, worst] =
            std::minmax_element(plan.truth.agents.begin(), plan.truth.agents.end(), byFactor);
        QVERIFY(best->returnFactor < 0.6 && worst->returnFactor > 1.8);
        const double low = seen.returnRate(best->name);
        const double high = seen.returnRate(worst->name);
        QVERIFY2(high > 1.6 * low, qPrintable(QStringLiteral("%1 %2").arg(low).arg(high)));
    }
}

void TestSampleYear::plantedWeaknessShows()
{
    const OrderPlan plan = sample(200000, 2);
    QVERIFY(plan.truth.weaknesses.size() >= 5);
    int orders = 0, returned = 0;
    double expected = 0;
    for (const PlannedOrder& order : plan.orders) {
        const SampleLeaf& leaf = plan.catalogue.leaves()[order.leaf];
        for (const PlantedWeakness& weakness : plan.roster.weaknesses()) {
            if (weakness.agent == order.agent && weakness.group == leaf.group && order.caller != 0) {
                ++orders;
                returned += order.returns ? 1 : 0;
                expected += leaf.returnRate;
            }
        }
    }
    QVERIFY(orders > 200);
    QVERIFY2(returned > 1.5 * expected, qPrintable(QStringLiteral("%1 %2").arg(returned).arg(expected)));
}

void TestSampleYear::periodicCallersKeepTime()
{
    const OrderPlan plan = sample(50000, 4);
    const Seen seen(plan);
    QVERIFY(plan.truth.periodicCallers.size() >= 5);
    for (const PlantedTruth::PeriodicCaller& caller : plan.truth.periodicCallers) {
        const auto& times = seen.times.at(caller.key);
        QCOMPARE(times.size(), caller.times.size());
        QVERIFY(times.size() >= 9);
        const double variation = variationOfGaps(times);
        QVERIFY2(variation <= 0.35, qPrintable(QString::number(variation)));
    }
}

void TestSampleYear::serialCallersBurst()
{
    const OrderPlan plan = sample(50000, 4);
    const Seen seen(plan);
    QVERIFY(plan.truth.serialCallers.size() >= 10);
    for (const PlantedTruth::SerialCaller& caller : plan.truth.serialCallers) {
        const auto& times = seen.times.at(caller.key);
        for (const PlantedTruth::Burst& burst : caller.bursts) {
            QVERIFY(burst.last.seconds - burst.first.seconds <= 86400);
            const auto from = std::lower_bound(times.begin(), times.end(), burst.first.seconds);
            const auto to = std::upper_bound(times.begin(), times.end(), burst.last.seconds);
            QCOMPARE(static_cast<int>(to - from), burst.calls);
            QVERIFY(burst.calls >= 3);
        }
    }
}

void TestSampleYear::innocentsStaySpread()
{
    const OrderPlan plan = sample(50000, 4);
    const Seen seen(plan);
    QVERIFY(plan.truth.innocents.size() >= 10);
    for (const PlantedTruth::Innocent& innocent : plan.truth.innocents) {
        const auto& times = seen.times.at(innocent.key);
        QCOMPARE(static_cast<int>(times.size()), innocent.calls);
        QVERIFY(innocent.calls >= 7);
        QCOMPARE(mostWithin(times, 30 * 3600), 1);
        QVERIFY2(variationOfGaps(times) > 0.4, qPrintable(QString::number(variationOfGaps(times))));
    }
}

void TestSampleYear::surgeHasManyCallers()
{
    const OrderPlan plan = sample(50000, 6);
    const Seen seen(plan);
    QCOMPARE(plan.truth.surges.size(), size_t(1));
    const PlantedTruth::Surge& surge = plan.truth.surges.front();
    std::map<std::string, std::set<std::string>> callersByDay;
    for (const Seen::Order& order : seen.orders) {
        if (order.category == surge.category && order.region == surge.region && !order.key.empty())
            callersByDay[formatDay(Timestamp{order.time}.day())].insert(order.key);
    }
    const size_t onTheDay = callersByDay[surge.days.front()].size();
    QVERIFY2(onTheDay >= 40, qPrintable(QString::number(onTheDay)));
    for (const auto& [day, callers] : callersByDay) {
        const bool planted = std::find(surge.days.begin(), surge.days.end(), day) != surge.days.end();
        QVERIFY2(planted || callers.size() < onTheDay / 2, day.c_str());
    }
}

void TestSampleYear::regionsDiffer()
{
    const OrderPlan plan = sample(50000, 6);
    const SampleRows rows(plan);
    std::map<std::string, std::pair<int, int>> unresolved;
    SampleRow row;
    for (size_t i = 0; i < rows.size(); ++i) {
        rows.row(i, row);
        if (row[SampleColumn::Resolved].kind == SampleCell::Kind::Empty
            || row[SampleColumn::Region].kind == SampleCell::Kind::Empty)
            continue;
        auto& [known, open] = unresolved[row[SampleColumn::Region].text];
        ++known;
        open += row[SampleColumn::Resolved].text == "否" ? 1 : 0;
    }
    const auto rate = [&](const char* region) {
        return static_cast<double>(unresolved[region].second) / unresolved[region].first;
    };
    QVERIFY(rate("鹭桥街道") > 1.3 * rate("桐隐街道"));
}

void TestSampleYear::truthIsJson()
{
    const OrderPlan plan = sample(5000);
    const QJsonObject root = QJsonDocument::fromJson(truthToJson(plan.truth)).object();
    for (const char* member : {"seed", "agents", "categories", "flows", "regions", "serial_callers",
             "periodic_callers", "innocents", "surges", "holidays", "weaknesses", "test_line"})
        QVERIFY2(root.contains(QLatin1String(member)), member);
    QCOMPARE(root.value(QLatin1String("orders")).toInt(), 5000);
}

QTEST_APPLESS_MAIN(TestSampleYear)
#include "tst_sampleyear.moc"

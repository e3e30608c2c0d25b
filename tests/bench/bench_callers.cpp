// Callers who are back too often: a million orders of 333,000 callers, one core. Everything beside one
// pass of findBursts in the same run: ratios travel better than milliseconds.
//
//     bench_callers [--quick]
#include "core/callers/burstdetails.h"
#include "core/callers/burstranking.h"
#include "core/callers/periodiccallers.h"
#include "core/callers/thresholdmap.h"
#include "tests/bench/benchmark.h"

#include <cstdio>
#include <cstring>
#include <random>

using namespace redial;
using namespace redial::bench;

namespace {

constexpr quint32 begin2024 = 1704067200;
constexpr quint32 year = 365 * 86400;

/// A third as many callers as orders; every tenth order follows the one before within a day. The last
/// `heavy` are all of one caller.
std::shared_ptr<const OrderBook> orderBook(quint32 orders, quint32 heavy)
{
    std::mt19937 random(1);
    OrderDictionaries names;
    const quint32 callers = orders / 3;
    for (quint32 caller = 1; caller <= callers; ++caller)
        names.callers.append("c" + std::to_string(caller));
    OrderColumns columns;
    columns.resize(orders);
    for (quint32 row = 0; row < orders; ++row) {
        const bool follows = row > 0 && random() % 10 == 0;
        columns.times[row] = follows ? columns.times[row - 1] + static_cast<quint32>(random() % 86400)
                                     : begin2024 + static_cast<quint32>(random() % year);
        columns.callers[row] = row + heavy >= orders ? 1
            : follows                                ? columns.callers[row - 1]
                                                     : 1 + static_cast<quint32>(random() % callers);
        columns.orders[row] = row + 1;
    }
    return OrderBook::make(std::move(columns), std::move(names), {{{begin2024}, {begin2024 + year}}});
}

void measure(const char* title, const std::shared_ptr<const OrderBook>& book, int runs)
{
    const Scheme scheme;
    std::vector<Burst> bursts;
    const double pass = medianSeconds(runs, [&] { bursts = findBursts(*book, scheme, {}); });
    std::printf("%s: %zu bursts, %.1f ms\n", title, bursts.size(), pass * 1e3);
    const auto print = [&](const char* what, double seconds) {
        std::printf("    %-42s %8.1f ms   %5.2f × findBursts\n", what, seconds * 1e3, seconds / pass);
    };
    qint64 sum = 0;
    print("map, K 2…10 × 10 T",
        medianSeconds(runs, [&] { sum += thresholdMap(*book, scheme, {}).flagged(3, 4); }));
    print("what would qualify",
        medianSeconds(runs, [&] { sum += nearestThresholds(*book, scheme, {}).mostCalls->callers; }));
    print("periodic callers", medianSeconds(runs, [&] {
        sum += static_cast<qint64>(findPeriodicCallers(*book, scheme, {}).size());
    }));
    print("facts and worst first", medianSeconds(runs, [&] {
        const std::vector<BurstFacts> facts = BurstDescriber(book, 1).describe(bursts);
        sum += static_cast<qint64>(rankBursts(*book, facts, BurstOrder::Worst).front());
    }));
    print("detail rows of all bursts", medianSeconds(runs, [&] {
        const BurstDetails details(book, scheme);
        for (const Burst& burst : bursts)
            sum += details.describe(burst).front().callsWithin;
    }));
    if (sum == 0)
        std::printf("nothing found\n");
}

} // namespace

int main(int argc, char* argv[])
{
    const int runs = argc > 1 && std::strcmp(argv[1], "--quick") == 0 ? 3 : 15;
    measure("1,000,000 orders", orderBook(1000000, 0), runs);
    measure("1,000,000 orders, 100,000 of one caller", orderBook(1000000, 100000), runs);
    return 0;
}

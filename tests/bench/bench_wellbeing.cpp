// The well-being index of a million orders: 200 regions, two years, 600 categories, one core. Beside one pass
// of findRepeats in the same run, which is a part of it.
//
//     bench_wellbeing [--quick]
#include "core/repeat/repeats.h"
#include "core/wellbeing/wellbeing.h"
#include "tests/bench/benchmark.h"

#include <cstdio>
#include <cstring>
#include <random>

using namespace redial;
using namespace redial::bench;

namespace {

constexpr quint32 begin2024 = 1704067200;
constexpr quint32 twoYears = 731 * 86400;

WellbeingInput makeInput(quint32 orders, quint32 regions, quint32 categories)
{
    std::mt19937 random(1);
    OrderDictionaries names;
    const quint32 callers = orders / 3;
    for (quint32 caller = 1; caller <= callers; ++caller)
        names.callers.append("c" + std::to_string(caller));
    std::vector<Population::Row> residents;
    for (quint32 region = 1; region <= regions; ++region) {
        names.regions.append("r" + std::to_string(region));
        residents.push_back({"r" + std::to_string(region), 10000 + static_cast<qint64>(random() % 90000)});
    }
    std::vector<CategoryTree::Node> nodes;
    for (quint32 category = 0; category < categories; ++category)
        nodes.push_back(names.categories.add(std::vector<std::string>{"top" + std::to_string(category % 20),
            "middle" + std::to_string(category % 100), "leaf" + std::to_string(category)}));
    OrderColumns columns;
    columns.resize(orders);
    for (quint32 row = 0; row < orders; ++row) {
        columns.times[row] = begin2024 + static_cast<quint32>(random() % twoYears);
        columns.callers[row] = 1 + static_cast<quint32>(random() % callers);
        columns.regions[row] = 1 + static_cast<quint32>(random() % regions);
        columns.categories[row] = nodes[random() % nodes.size()];
        columns.flags[row] = static_cast<quint8>(
            (random() % 3) << OrderFlags::resolvedShift | (random() % 4) << OrderFlags::satisfactionShift);
        columns.dueAt[row] = random() % 2 == 0 ? columns.times[row] + 86400 : 0;
        columns.orders[row] = row + 1;
    }
    WellbeingInput input;
    input.book =
        OrderBook::make(std::move(columns), std::move(names), {{{begin2024}, {begin2024 + twoYears - 1}}});
    input.population = Population(std::move(residents));
    input.dictionary = WellbeingDictionary::defaults();
    for (size_t rule = 0; rule < 20; ++rule)
        input.dictionary.rules.push_back({DictionaryRule::Kind::CategoryPrefix, "top" + std::to_string(rule),
            input.dictionary.dimensions[rule % input.dictionary.dimensions.size()].id});
    return input;
}

void measure(const char* title, WellbeingInput input, int runs)
{
    qint64 sum = 0;
    const double pass =
        medianSeconds(runs, [&] { sum += findRepeats(input.book, input.scheme, Period{}).base; });
    std::printf("%s: findRepeats %.1f ms\n", title, pass * 1e3);
    const auto print = [&](const char* what, double seconds) {
        std::printf("    %-42s %8.1f ms   %5.2f × findRepeats\n", what, seconds * 1e3, seconds / pass);
    };
    NoProgress progress;
    std::shared_ptr<const Wellbeing> made;
    const auto make = [&] { made = *makeWellbeing(input, progress); };
    print("the index by month", medianSeconds(runs, make));
    print("the orders behind one figure", medianSeconds(runs, [&] {
        sum += static_cast<qint64>(
            made->rowsOf({1, *made->newest(), size_t{0}, Indicator::UnresolvedRate}).size());
    }));
    input.settings.periods = WellbeingPeriods::Weeks;
    input.settings.weights = WeightRule::Entropy;
    print("by week, entropy weights", medianSeconds(runs, make));
    if (sum == 0)
        std::printf("nothing found\n");
}

} // namespace

int main(int argc, char* argv[])
{
    const int runs = argc > 1 && std::strcmp(argv[1], "--quick") == 0 ? 3 : 9;
    measure("1,000,000 orders, 20 regions", makeInput(1000000, 20, 600), runs);
    measure("1,000,000 orders, 200 regions", makeInput(1000000, 200, 600), runs);
    return 0;
}

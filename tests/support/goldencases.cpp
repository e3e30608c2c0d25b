#include "tests/support/goldencases.h"

#include "tests/support/drawnbook.h"

#include <QJsonDocument>

namespace redial::test {

namespace {

constexpr qint64 hour = 3600;

GoldenMatrix matrix(const char* name, const char* arguments, Scheme scheme, int level = 0, Period period = {})
{
    return {name, std::move(scheme), period, level,
        QString::fromUtf8(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts)};
}

} // namespace

std::vector<GoldenMatrix> goldenMatrices()
{
    const auto with = [](auto change) {
        Scheme scheme;
        change(scheme);
        return scheme;
    };
    std::vector<GoldenMatrix> cases;
    cases.push_back(matrix("any-24h", "", Scheme()));
    cases.push_back(matrix("any-24h-immature-included", "--immature include",
        with([](Scheme& s) { s.immature = ImmatureCalls::Include; })));
    cases.push_back(matrix("same-category-full-12h", "--issue category --window 12h", with([](Scheme& s) {
        s.issue = IssueRule::SameCategory;
        s.windowSeconds = 12 * hour;
    })));
    cases.push_back(matrix("same-category-level1-72h", "--issue category --depth 1 --window 72h --level 1",
        with([](Scheme& s) {
            s.issue = IssueRule::SameCategory;
            s.depth = 1;
            s.windowSeconds = 72 * hour;
        }),
        1));
    cases.push_back(
        matrix("same-type-24h", "--issue type", with([](Scheme& s) { s.issue = IssueRule::SameType; })));
    cases.push_back(matrix("natural-day-1", "--window 1d --window-kind day",
        with([](Scheme& s) { s.windowKind = WindowKind::NaturalDay; })));
    cases.push_back(matrix("natural-day-3", "--window 3d --window-kind day", with([](Scheme& s) {
        s.windowKind = WindowKind::NaturalDay;
        s.windowSeconds = 72 * hour;
    })));
    cases.push_back(matrix("any-2h", "--window 2h", with([](Scheme& s) { s.windowSeconds = 2 * hour; })));
    cases.push_back(
        matrix("any-168h-no-dispatched", "--window 168h --dispatched exclude", with([](Scheme& s) {
            s.windowSeconds = 168 * hour;
            s.dispatched = DispatchedOrders::Exclude;
        })));
    cases.push_back(matrix("any-24h-gap-5min", "--gap 5m", with([](Scheme& s) { s.gapSeconds = 300; })));
    cases.push_back(matrix("any-24h-gap-60s", "--gap 60s", with([](Scheme& s) { s.gapSeconds = 60; })));
    cases.push_back(matrix("any-24h-types-咨询-投诉", "--types 咨询,投诉", with([](Scheme& s) {
        s.filter.types = {"咨询", "投诉"};
    })));
    cases.push_back(matrix("any-24h-without-13900000003", "--exclude-callers EXCLUDED",
        with([](Scheme& s) { s.excludedCallers = {"13900000003"}; })));
    cases.push_back(matrix("category-level2-48h", "--issue category --depth 2 --window 48h --level 2",
        with([](Scheme& s) {
            s.issue = IssueRule::SameCategory;
            s.depth = 2;
            s.windowSeconds = 48 * hour;
        }),
        2));
    cases.push_back(matrix("any-24h-override-城乡建设-2h-城乡建设/施工管理-72h-劳动-2h",
        "--override 城乡建设=2h --override 城乡建设/施工管理=72h --override 劳动=2h", with([](Scheme& s) {
            s.overrides = {{"城乡建设", 2 * hour}, {"城乡建设/施工管理", 72 * hour}, {"劳动", 2 * hour}};
        })));
    cases.push_back(matrix("any-24h-period-0305-0310", "--from 2024-03-05 --to 2024-03-10", Scheme(), 0,
        {drawnTime("2024-03-05"), drawnTime("2024-03-10")}));
    cases.push_back(matrix("any-24h-override-劳动保障-168h", "--override 劳动保障=168h", with([](Scheme& s) {
        s.overrides = {{"劳动保障", 168 * hour}};
    })));
    return cases;
}

QJsonObject goldenExpected()
{
    return QJsonDocument::fromJson(readTestData("golden/expected.json")).object();
}

} // namespace redial::test

#include "tests/screens/shots.h"
#include "tests/screens/stage.h"

namespace redial::screens {

namespace {

const QString page = QStringLiteral("repeat");
const QString matrix = QStringLiteral("matrix");
const QString pairs = QStringLiteral("pairs");

} // namespace

PageShots repeatShots()
{
    const std::vector<Content> real{Content::SampleYear, Content::ServiceDesk};
    std::vector<Shot> shots;
    shots.push_back({QStringLiteral("cell"), [](Stage& stage) { stage.clickCell(matrix, 2, 2); }, real});
    shots.push_back({QStringLiteral("agent"), [](Stage& stage) { stage.clickCell(matrix, 1, 0); }});
    shots.push_back({QStringLiteral("order"), [](Stage& stage) {
                         stage.clickCell(matrix, 2, 2);
                         stage.clickCell(pairs, 0, 3);
                         stage.waitShown(QStringLiteral("orderFacts"));
                     }});
    shots.push_back({QStringLiteral("revealed"), [](Stage& stage) {
                         stage.clickCell(matrix, 2, 2);
                         stage.trigger(QStringLiteral("reveal"));
                     }});
    shots.push_back({QStringLiteral("level-1"), [](Stage& stage) { stage.click(QStringLiteral("level1")); }});
    shots.push_back(
        {QStringLiteral("full-categories"), [](Stage& stage) { stage.click(QStringLiteral("level0")); }});
    shots.push_back(
        {QStringLiteral("by-name"), [](Stage& stage) { stage.trigger(QStringLiteral("sortAgentsByName")); }});
    shots.push_back({QStringLiteral("without-frequent-callers"),
        [](Stage& stage) { stage.click(QStringLiteral("withoutFrequent")); }});
    shots.push_back({QStringLiteral("empty-period"), [](Stage& stage) {
                         stage.session().setPeriod({Timestamp{0}, Timestamp{Timestamp::secondsPerDay}});
                         stage.waitUntilQuiet();
                         stage.waitShown(QStringLiteral("repeatEmpty"));
                     }});
    shots.push_back({QStringLiteral("too-recent"), [](Stage& stage) {
                         stage.session().setPeriod({stage.session().covered()->to, {}});
                         stage.waitUntilQuiet();
                     }});
    shots.push_back(withoutWorkspace(page));
    return {page, shots};
}

} // namespace redial::screens

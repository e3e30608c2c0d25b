#include "core/store/settingrows.h"
#include "tests/screens/shots.h"
#include "tests/screens/stage.h"

namespace redial::screens {

namespace {

void saveSchemes(Stage& stage)
{
    Scheme city;
    city.name = "市级口径";
    Scheme strict;
    strict.name = "同一事项 12 小时";
    strict.windowSeconds = 12 * 3600;
    strict.issue = IssueRule::SameCategory;
    strict.depth = 2;
    strict.overrides = {{"劳动保障", 168 * 3600}};
    strict.monitorCalls = 4;
    Scheme day;
    day.name = "自然日";
    day.windowKind = WindowKind::NaturalDay;
    day.dispatched = DispatchedOrders::Exclude;
    for (const Scheme& scheme : {strict, day})
        stage.session().keepScheme(scheme);
    stage.session().saveScheme(city);
    stage.waitUntilQuiet();
}

void fillSettings(Stage& stage)
{
    Session& session = stage.session();
    session.setExcludedLines({{QStringLiteral("13800001234"), QStringLiteral("110 转接")},
        {QStringLiteral("02088886666"), QStringLiteral("测试话机")}});
    session.saveSetting(QStringLiteral("holidays"),
        settingRowsToJson({{QStringLiteral("2025-10-01"), QStringLiteral("国庆节")},
            {QStringLiteral("2025-10-06"), QStringLiteral("中秋节")}}));
    session.saveSetting(QStringLiteral("roster"),
        settingRowsToJson({{QStringLiteral("017"), QStringLiteral("张三"), QStringLiteral("一组"), QString()},
            {QStringLiteral("023"), QStringLiteral("李四"), QStringLiteral("二组"),
                QStringLiteral("2025-09-30")}}));
    session.saveSetting(QStringLiteral("report_heading"), QStringLiteral("白云中心 12345 热线").toUtf8());
    const QString path = session.workspacePath();
    stage.waitUntilQuiet();
    // What is written is read when the workspace is opened.
    stage.trigger(QStringLiteral("closeWorkspace"));
    stage.window().openWorkspace(path);
    stage.waitFor(QStringLiteral("the settings"),
        [&] { return !stage.session().setting(QStringLiteral("report_heading")).isEmpty(); });
    stage.waitUntilQuiet();
    stage.showPage(QStringLiteral("settings"));
}

} // namespace

PageShots schemesShots()
{
    std::vector<Shot> shots;
    shots.push_back({QStringLiteral("saved"), saveSchemes});
    shots.push_back({QStringLiteral("chosen"), [](Stage& stage) {
                         saveSchemes(stage);
                         stage.select(QStringLiteral("schemesTable"), 1);
                     }});
    shots.push_back({QStringLiteral("deleted"), [](Stage& stage) {
                         saveSchemes(stage);
                         stage.click(QStringLiteral("schemeDelete"));
                         stage.waitShown(QStringLiteral("schemeUndoDelete"));
                     }});
    return {QStringLiteral("schemes"), shots};
}

PageShots settingsShots()
{
    std::vector<Shot> shots;
    shots.push_back({QStringLiteral("filled"), fillSettings});
    shots.push_back({QStringLiteral("filled-to-the-end"), [](Stage& stage) {
                         fillSettings(stage);
                         stage.scrollToEnd();
                     }});
    shots.push_back({QStringLiteral("read-only"), [](Stage& stage) {
                         stage.openReadOnly(Content::SampleYear);
                         stage.showPage(QStringLiteral("settings"));
                     }});
    return {QStringLiteral("settings"), shots};
}

} // namespace redial::screens

#include "core/store/backups.h"
#include "core/store/settingrows.h"
#include "tests/screens/shots.h"
#include "tests/screens/stage.h"

#include <QListWidget>

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

/// Lists that are filled in, as after a week.
Result<void> fillLists(Workspace& workspace)
{
    const auto text = [](const char* utf8) { return QString::fromUtf8(utf8); };
    const std::pair<const char*, QByteArray> settings[] = {
        {"excluded_lines",
            settingRowsToJson(
                {{text("13800001234"), text("110 转接")}, {text("02088886666"), text("测试话机")}})},
        {"holidays",
            settingRowsToJson({{text("2025-10-01"), text("国庆节")}, {text("2025-10-06"), text("中秋节")}})},
        {"roster",
            settingRowsToJson({{text("017"), text("张三"), text("一组"), {}},
                {text("023"), text("李四"), text("二组"), text("2025-09-30")}})},
        {"retention_months", "6"}, {"report_heading", text("白云中心 12345 热线").toUtf8()}};
    for (const auto& [name, value] : settings)
        if (const Result<void> saved = workspace.saveSetting(QLatin1String(name), value); !saved)
            return saved;
    return {};
}

void showFilled(Stage& stage)
{
    stage.open(Content::SampleYear, fillLists);
    stage.showPage(QStringLiteral("settings"));
}

/// A week of backups, and what one of them replaced.
Result<void> makeBackups(Workspace& workspace)
{
    NoProgress progress;
    const Timestamp now = Session::now();
    for (int days = keptBackups - 1; days >= 0; --days) {
        const Timestamp then{now.seconds - days * Timestamp::secondsPerDay};
        if (const Result<Backup> made = workspace.backups().make(then, progress); !made)
            return made.error();
    }
    const std::vector<Backup> backups = listBackups(workspace.path());
    const Timestamp replaced{now.day() * Timestamp::secondsPerDay - 8 * 3600};
    QString name = backups.front().path;
    name.replace(QString::fromStdString(formatDay(backups.front().day)) + QStringLiteral(".redial"),
        QString::fromStdString(formatDay(replaced.day())) + QStringLiteral("-160000-replaced.redial"));
    QFile::copy(backups[3].path, name);
    return {};
}

void showBackups(Stage& stage)
{
    stage.open(Content::SampleYear, makeBackups);
    stage.showPage(QStringLiteral("settings"));
    stage.waitFor(QStringLiteral("backups.list"), [&] {
        const auto* list = stage.window().findChild<QListWidget*>(QStringLiteral("backups.list"));
        return list && list->count() == keptBackups + 1;
    });
    stage.scrollToEnd();
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
    shots.push_back({QStringLiteral("filled"), showFilled});
    shots.push_back({QStringLiteral("filled-to-the-end"), [](Stage& stage) {
                         showFilled(stage);
                         stage.scrollToEnd();
                     }});
    shots.push_back({QStringLiteral("backups"), showBackups});
    shots.push_back(
        {QStringLiteral("backup-asked-for"), [](Stage& stage) {
             showBackups(stage);
             if (stage.hasFailed())
                 return;
             stage.window().findChild<QListWidget*>(QStringLiteral("backups.list"))->setCurrentRow(2);
             stage.click(QStringLiteral("backups.restore"));
             const QString word = QStringLiteral("backups.confirmation.word");
             stage.waitFor(word, [&] { // not beneath the end of the page
                 const auto* field = stage.window().findChild<QWidget*>(word);
                 return field && !field->visibleRegion().isEmpty();
             });
         }});
    shots.push_back({QStringLiteral("read-only-to-the-end"), [](Stage& stage) {
                         stage.openReadOnly(Content::SampleYear);
                         stage.showPage(QStringLiteral("settings"));
                         stage.scrollToEnd();
                     }});
    shots.push_back({QStringLiteral("read-only"), [](Stage& stage) {
                         stage.openReadOnly(Content::SampleYear);
                         stage.showPage(QStringLiteral("settings"));
                     }});
    return {QStringLiteral("settings"), shots};
}

} // namespace redial::screens

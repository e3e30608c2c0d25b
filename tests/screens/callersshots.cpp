#include "core/base/savefile.h"
#include "core/reports/followupsheet.h"
#include "core/store/followupstore.h"
#include "tests/screens/shots.h"
#include "tests/screens/stage.h"
#include "ui/common/densetable.h"
#include "ui/pages/callers/callerpane.h"
#include "ui/session/followups.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QProcess>

#include <array>

namespace redial::screens {

namespace {

const QString page = QStringLiteral("callers");
const QString list = QStringLiteral("callers.bursts");

/// A finding beside the first callers, each in another state.
void writeSome(Stage& stage)
{
    stage.clickCell(list, 0, 1);
    const int states = 4;
    for (int row = 0; row < states; ++row) {
        stage.select(list, row);
        auto* finding = stage.window().findChild<QPlainTextEdit*>(QStringLiteral("followUp.finding"));
        finding->insertPlainText(QStringLiteral(
            "已电话回访。市民反映连续三晚 23 时后仍在浇筑，承办单位两次回复“已到场”，但无人与其联系。"));
        stage.trigger(QStringLiteral("callers.setState%1").arg(row));
    }
    stage.select(list, 0);
    stage.waitFor(
        QStringLiteral("everything saved"), [&stage] { return stage.session().followUps().isSaved(); });
}

/// The first callers done half a year ago, each for another cause.
void finishSome(Stage& stage)
{
    stage.waitUntilQuiet();
    Workspace& workspace = *stage.session().workspace();
    const auto book = stage.session().phoneBook();
    const auto bursts = stage.session().bursts();
    const std::array causes{"承办单位未回复", "群体诉求", "承办单位未回复", "答复不清楚"};
    for (size_t i = 0; i < causes.size() && i < bursts->size(); ++i) {
        const Burst& burst = (*bursts)[i];
        const std::array orders{book->order(burst.rows.back())};
        FollowUpEdit edit;
        edit.state = FollowUpState::Done;
        edit.cause = causes[i];
        const Stamp stamp{"主管", {book->time(burst.rows.back()).seconds + 3600}};
        const std::string_view caller = book->phoneKeys().at(book->phones()[burst.rows.back()]);
        if (!workspace.followUps().create(caller, orders, edit, stamp))
            return;
    }
    stage.session().setExcludedLines({{QStringLiteral("110"), QStringLiteral("110 转接")}});
    stage.session().followUps().reload();
    stage.waitUntilQuiet();
}

/// The list as a colleague sends it back, while something was written here too; empty where there is no
/// Python with openpyxl to fill it in.
QString filledIn(Stage& stage)
{
    NoProgress progress;
    const Workspace& workspace = *stage.session().workspace();
    const auto listing = listFollowUps(workspace, Reveal::Masked, progress);
    if (!listing)
        return {};
    const auto sheet = FollowUpSheet::make(*listing, Session::now());
    const QString out = stage.file(QStringLiteral("out.xlsx"));
    const QString back = stage.file(QStringLiteral("back.xlsx"));
    if (!sheet || !saveFile(out, *sheet))
        return {};
    QFile::remove(back);
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral(REDIAL_TEST_DATA "/../support/fillinfollowups.py"), out, back,
            QStringLiteral("0:finding=施工单位已停止夜间浇筑，业主表示认可。"),
            QStringLiteral("0:state=已办结"), QStringLiteral("1:finding=已与物业约定周五现场查看。"),
            QStringLiteral("2:state=差不多")});
    python.waitForFinished();
    if (python.exitCode() != 0 || !QFile::exists(back))
        return {};
    FollowUpEdit meanwhile;
    meanwhile.finding = "来电人本周未再来电。";
    if (!workspace.followUps().change(listing->followUps[1].followUp.id, meanwhile, {"主管", Session::now()}))
        return {};
    stage.session().followUps().reload();
    stage.waitUntilQuiet();
    return back;
}

} // namespace

PageShots callersShots()
{
    std::vector<Shot> shots;
    shots.push_back({QStringLiteral("writing"), writeSome});
    shots.push_back({QStringLiteral("history"), [](Stage& stage) {
                         writeSome(stage);
                         stage.click(QStringLiteral("caller.history"));
                     }});
    shots.push_back({QStringLiteral("worklist"), [](Stage& stage) {
                         writeSome(stage);
                         stage.click(QStringLiteral("callers.showToCheck"));
                     }});
    shots.push_back({QStringLiteral("several"), [](Stage& stage) {
                         writeSome(stage);
                         auto* table = stage.window().findChild<DenseTable*>(list);
                         for (int row = 0; row < 7; ++row)
                             table->selectionModel()->select(table->model()->index(row, 0),
                                 QItemSelectionModel::Select | QItemSelectionModel::Rows);
                         stage.click(QStringLiteral("bulk.begin"));
                         stage.waitUntilQuiet();
                         stage.waitShown(QStringLiteral("bulk.takeBack"));
                     }});
    shots.push_back({QStringLiteral("details"),
        [](Stage& stage) { stage.click(QStringLiteral("callers.showDetails")); }});
    shots.push_back({QStringLiteral("filled-in"), [](Stage& stage) {
                         writeSome(stage);
                         if (const QString file = filledIn(stage); !file.isEmpty())
                             stage.showPage(page, QVariantMap{{QStringLiteral("filledIn"), file}});
                         stage.waitUntilQuiet();
                     }});
    shots.push_back(
        {QStringLiteral("not-a-list"), [](Stage& stage) {
             stage.showPage(
                 page, QVariantMap{{QStringLiteral("filledIn"), stage.file(QStringLiteral("none.xlsx"))}});
             stage.waitUntilQuiet();
         }});
    shots.push_back({QStringLiteral("periodic"),
        [](Stage& stage) { stage.click(QStringLiteral("callers.showRhythms")); }});
    shots.push_back({QStringLiteral("nobody"), [](Stage& stage) {
                         Scheme scheme = stage.session().scheme();
                         scheme.monitorCalls = 900;
                         stage.session().setScheme(scheme);
                     }});
    shots.push_back({QStringLiteral("same-person"), [](Stage& stage) {
                         stage.select(list, 0);
                         stage.click(QStringLiteral("caller.samePerson"));
                         stage.waitUntilQuiet();
                     }});
    shots.push_back({QStringLiteral("effect"), [](Stage& stage) {
                         finishSome(stage);
                         stage.click(QStringLiteral("callers.showDone"));
                         stage.click(QStringLiteral("caller.effect"));
                         stage.waitUntilQuiet();
                     }});
    shots.push_back({QStringLiteral("causes"), [](Stage& stage) {
                         finishSome(stage);
                         stage.click(QStringLiteral("callers.causes"));
                         stage.waitUntilQuiet();
                     }});
    shots.push_back(
        {QStringLiteral("no-causes"), [](Stage& stage) { stage.click(QStringLiteral("callers.causes")); }});
    shots.push_back({QStringLiteral("delete-person"), [](Stage& stage) {
                         stage.select(list, 0);
                         stage.trigger(QStringLiteral("caller.delete"));
                         stage.waitShown(QStringLiteral("caller.deletion.text"));
                         stage.waitUntilQuiet();
                     }});
    shots.push_back(withoutWorkspace(page));
    return {page, shots};
}

} // namespace redial::screens

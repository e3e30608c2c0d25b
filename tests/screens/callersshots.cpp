#include "tests/screens/shots.h"
#include "tests/screens/stage.h"
#include "ui/common/densetable.h"
#include "ui/pages/callers/callerpane.h"
#include "ui/session/followups.h"

#include <QPlainTextEdit>

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
    shots.push_back(withoutWorkspace(page));
    return {page, shots};
}

} // namespace redial::screens

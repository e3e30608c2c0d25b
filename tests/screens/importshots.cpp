#include "tests/screens/shots.h"
#include "tests/screens/stage.h"

namespace redial::screens {

namespace {

const QString page = QStringLiteral("import");

void drop(Stage& stage, const QStringList& names)
{
    QStringList paths;
    for (const QString& name : names)
        paths << stage.file(name);
    stage.showPage(page, paths);
}

void importFlawed(Stage& stage)
{
    drop(stage, {flawedFile});
    stage.waitShown(QStringLiteral("import-mapping"));
    stage.click(QStringLiteral("import-start"));
    stage.waitShown(QStringLiteral("import-read"));
}

} // namespace

PageShots importShots()
{
    const std::vector<Content> empty{Content::Nothing};
    std::vector<Shot> shots;
    shots.push_back({QStringLiteral("desk"),
        [](Stage& stage) {
            drop(stage, {plainFile});
            stage.waitShown(QStringLiteral("import-mapping"));
        },
        empty});
    shots.push_back({QStringLiteral("needs-a-look"),
        [](Stage& stage) {
            drop(stage, {oddFile});
            stage.waitShown(QStringLiteral("import-questions"));
        },
        empty});
    shots.push_back({QStringLiteral("several-files"),
        [](Stage& stage) {
            drop(stage, {plainFile, oddFile, flawedFile});
            stage.waitShown(QStringLiteral("import-mapping"));
        },
        empty});
    shots.push_back({QStringLiteral("wrong-files"),
        [](Stage& stage) {
            drop(stage, {wrongFile, emptyFile});
            stage.waitShown(QStringLiteral("import-questions"));
        },
        empty});
    shots.push_back({QStringLiteral("account"), importFlawed, empty});
    shots.push_back({QStringLiteral("undo-asked"),
        [](Stage& stage) {
            importFlawed(stage);
            stage.click(QStringLiteral("import-undo"));
            stage.waitShown(QStringLiteral("import-message"));
        },
        empty});
    shots.push_back({QStringLiteral("undone"),
        [](Stage& stage) {
            importFlawed(stage);
            stage.click(QStringLiteral("import-undo"));
            stage.click(QStringLiteral("import-undo-yes"));
            stage.waitFor(QStringLiteral("the undo"), [&] { return stage.session().book()->size() == 0; });
        },
        empty});
    shots.push_back({QStringLiteral("earlier-account"), [](Stage& stage) {
                         stage.clickCell(QStringLiteral("import-history"), 0, 0);
                         stage.waitShown(QStringLiteral("import-read"));
                     }});
    shots.push_back({QStringLiteral("read-only"), [](Stage& stage) {
                         stage.openReadOnly(Content::SampleYear);
                         stage.showPage(page);
                     }});
    shots.push_back(withoutWorkspace(page));
    return {page, shots};
}

} // namespace redial::screens

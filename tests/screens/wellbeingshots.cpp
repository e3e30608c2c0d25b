#include "core/wellbeing/population.h"
#include "core/wellbeing/wellbeingsettings.h"
#include "tests/screens/shots.h"
#include "tests/screens/stage.h"
#include "ui/common/densetable.h"
#include "ui/pages/wellbeing/heatmodel.h"
#include "ui/pages/wellbeing/heatview.h"
#include "ui/pages/wellbeing/wellbeingpage.h"

#include <QHeaderView>

namespace redial::screens {

namespace {

const QString page = QStringLiteral("wellbeing");
const QString heat = QStringLiteral("wellbeing.heat");

HeatView* table(Stage& stage)
{
    return stage.window().findChild<HeatView*>(heat);
}

/// Those of the sample's regions; the last one has none.
void enterResidents(Stage& stage)
{
    const Population residents({{"青榆街道", 128600}, {"望澜街道", 112300}, {"鹭桥街道", 96400},
        {"霁光街道", 141200}, {"桐隐街道", 87500}, {"澄砚街道", 104900}, {"云桉新区", 156700},
        {"松陌镇", 63800}, {"石鲤镇", 58200}, {"芦汀镇", 41500}, {"杏泊镇", 49300}});
    stage.session().saveSetting(QLatin1String(populationSetting), residents.toJson());
    stage.waitUntilQuiet();
}

/// The short sample has too few orders a region and month for the least number as it comes.
void makeIndex(Stage& stage)
{
    if (table(stage)->isVisible())
        return;
    WellbeingSettings settings;
    settings.leastOrders = 5;
    settings.leastBase = 1;
    stage.session().saveSetting(QLatin1String(wellbeingSetting), settings.toJson());
    stage.waitShown(heat);
    stage.waitUntilQuiet();
}

void lookAt(Stage& stage, int row, int column)
{
    makeIndex(stage);
    if (table(stage)->model()->rowCount() > row) {
        emit table(stage)->rowLooked(row);
        if (column >= 0)
            emit table(stage)->columnLooked(column);
    }
    stage.waitUntilQuiet();
}

void showCell(Stage& stage, int row, int column)
{
    makeIndex(stage);
    stage.clickCell(heat, row, column);
    stage.waitShown(QStringLiteral("markOrders.list"));
    stage.waitUntilQuiet();
}

} // namespace

PageShots wellbeingShots()
{
    std::vector<Shot> shots;
    shots.push_back({QStringLiteral("with-residents"), [](Stage& stage) { enterResidents(stage); }});
    shots.push_back({QStringLiteral("region"), [](Stage& stage) { lookAt(stage, 3, -1); }});
    shots.push_back({QStringLiteral("region-and-month"), [](Stage& stage) { lookAt(stage, 5, 6); }});
    shots.push_back({QStringLiteral("radar"), [](Stage& stage) {
                         lookAt(stage, 3, -1);
                         stage.click(QStringLiteral("wellbeing.radarTab"));
                     }});
    shots.push_back({QStringLiteral("indicators"), [](Stage& stage) {
                         enterResidents(stage);
                         lookAt(stage, 3, -1);
                         stage.click(QStringLiteral("wellbeing.indicatorsTab"));
                     }});
    shots.push_back({QStringLiteral("orders-of-a-cell"), [](Stage& stage) { showCell(stage, 3, 4); }});
    shots.push_back({QStringLiteral("order"), [](Stage& stage) {
                         showCell(stage, 3, 4);
                         stage.clickCell(QStringLiteral("markOrders.list"), 0, 0);
                         stage.waitShown(QStringLiteral("orderFacts"));
                     }});
    shots.push_back({QStringLiteral("unresolved"), [](Stage& stage) {
                         lookAt(stage, 3, -1);
                         stage.click(QStringLiteral("wellbeing.indicatorsTab"));
                         stage.clickCell(QStringLiteral("wellbeing.indicators"), 2, 1);
                         stage.waitShown(QStringLiteral("markOrders.list"));
                         stage.waitUntilQuiet();
                     }});
    shots.push_back({QStringLiteral("choices"), [](Stage& stage) {
                         stage.click(QStringLiteral("wellbeing.weights"));
                         stage.click(QStringLiteral("wellbeing.entropy"));
                         stage.waitUntilQuiet();
                     }});
    shots.push_back({QStringLiteral("weeks"), [](Stage& stage) {
                         stage.trigger(QStringLiteral("wellbeing.weeks"));
                         stage.waitUntilQuiet();
                     }});
    shots.push_back({QStringLiteral("lines-as-table"), [](Stage& stage) {
                         auto* lines = stage.window().findChild<QWidget*>(QStringLiteral("wellbeing.lines"));
                         lines->findChild<QAction*>(QStringLiteral("chart.asTable"))->trigger();
                     }});
    shots.push_back({QStringLiteral("read-only"), [](Stage& stage) {
                         stage.openReadOnly(Content::SampleYear);
                         stage.showPage(page);
                         stage.waitUntilQuiet();
                         stage.click(QStringLiteral("wellbeing.weights"));
                     }});
    for (const Shot& shot : wellbeingViewsShots())
        shots.push_back(shot);
    shots.push_back(withoutWorkspace(page));
    return {page, shots};
}

} // namespace redial::screens

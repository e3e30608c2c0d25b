// The views of the page of well-being beside the index.
#include "tests/screens/shots.h"
#include "tests/screens/stage.h"

#include "core/wellbeing/dictionary.h"
#include "core/wellbeing/responsecolumn.h"
#include "core/wellbeing/wellbeingsettings.h"
#include "ui/common/densetable.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

namespace redial::screens {

namespace {

void showView(Stage& stage, const char* button)
{
    stage.click(QLatin1String(button));
    stage.waitUntilQuiet();
}

void showDictionary(Stage& stage)
{
    showView(stage, "wellbeing.showDictionary");
}

void showResidents(Stage& stage)
{
    showView(stage, "wellbeing.showResidents");
}

void showRates(Stage& stage)
{
    showView(stage, "wellbeing.showRates");
}

/// Numbers for the regions of the sample, one of them unreadable, one that no orders name.
void pasteResidents(Stage& stage)
{
    showResidents(stage);
    auto* table = stage.window().findChild<DenseTable*>(QStringLiteral("population.table"));
    if (table == nullptr)
        return;
    QStringList lines{QStringLiteral("镇街\t常住人口")};
    for (int row = 0; row + 1 < table->model()->rowCount(); ++row)
        lines << QStringLiteral("%1\t%2")
                     .arg(table->model()->index(row, 0).data().toString())
                     .arg(132'400 - 9'170 * row);
    lines << QStringLiteral("临港片区\t8,300") << QStringLiteral("高新区\t不详");
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    stage.waitUntilQuiet();
}

/// Only the words of what makes ill: most categories are open.
void keepHealthOnly(Stage& stage)
{
    WellbeingDictionary dictionary = WellbeingDictionary::defaults();
    std::erase_if(dictionary.rules, [](const DictionaryRule& rule) { return rule.dimension != "health"; });
    stage.session().saveSetting(QLatin1String(wellbeingDictionarySetting), dictionary.toJson());
    stage.waitUntilQuiet();
}

} // namespace

std::vector<Shot> wellbeingViewsShots()
{
    std::vector<Shot> shots;
    shots.push_back({QStringLiteral("dictionary"), showDictionary, {Content::SampleYear, Content::OneOrder}});
    shots.push_back({QStringLiteral("dictionary-open-categories"), [](Stage& stage) {
                         showDictionary(stage);
                         keepHealthOnly(stage);
                         stage.clickCell(QStringLiteral("uncaught.table"), 0, 2);
                     }});
    shots.push_back({QStringLiteral("dictionary-changed"), [](Stage& stage) {
                         showDictionary(stage);
                         stage.clickCell(QStringLiteral("dimensions.table"), 2, 0);
                         stage.click(QStringLiteral("dimensions.remove"));
                         stage.waitUntilQuiet();
                     }});
    shots.push_back({QStringLiteral("dictionary-orders"), [](Stage& stage) {
                         showDictionary(stage);
                         stage.clickCell(QStringLiteral("rules.table"), 0, 3);
                         stage.waitShown(QStringLiteral("listedOrders.list"));
                     }});
    shots.push_back({QStringLiteral("residents"), showResidents, {Content::SampleYear, Content::OneOrder}});
    shots.push_back({QStringLiteral("residents-pasted"), pasteResidents});
    shots.push_back({QStringLiteral("rates"), showRates, {Content::SampleYear, Content::OneOrder}});
    shots.push_back({QStringLiteral("rates-with-residents"), [](Stage& stage) {
                         pasteResidents(stage);
                         stage.session().saveSetting(QLatin1String(responseColumnSetting),
                             ResponseChoice{std::string("是否解决")}.toJson());
                         showRates(stage);
                     }});
    shots.push_back({QStringLiteral("rates-moved-sideways"), [](Stage& stage) {
                         pasteResidents(stage);
                         stage.session().saveSetting(QLatin1String(responseColumnSetting),
                             ResponseChoice{std::string("是否解决")}.toJson());
                         showRates(stage);
                         auto* table =
                             stage.window().findChild<DenseTable*>(QStringLiteral("threeRates.table"));
                         table->horizontalScrollBar()->setValue(table->horizontalScrollBar()->maximum());
                     }});
    shots.push_back({QStringLiteral("dictionary-overlap"), [](Stage& stage) {
                         showDictionary(stage);
                         stage.clickCell(QStringLiteral("rules.table"), 2, 0);
                     }});
    shots.push_back({QStringLiteral("rates-departments"), [](Stage& stage) {
                         showRates(stage);
                         stage.openWord(QStringLiteral("threeRates.by"));
                         stage.trigger(QStringLiteral("byDepartment"));
                         stage.closeMenus();
                         stage.waitUntilQuiet();
                     }});
    return shots;
}

} // namespace redial::screens

#include "core/wording/formatting.h"
#include "tests/screens/shots.h"
#include "tests/screens/stage.h"

namespace redial::screens {

namespace {

const QString page = QStringLiteral("orders");
const QString list = QStringLiteral("orderList");

/// The first order of the caller who called most: a timeline worth looking at.
void openFrequent(Stage& stage)
{
    const auto bursts = stage.session().bursts();
    if (!bursts || bursts->empty())
        return stage.waitFor(QStringLiteral("a frequent caller"), [] { return false; });
    const OrderBook& book = *stage.session().book();
    stage.type(
        QStringLiteral("search"), Formatting::text(book.dictionaries().callers.at(bursts->front().caller)));
    stage.clickCell(list, 3, 0);
    stage.waitShown(QStringLiteral("timeline"));
}

} // namespace

PageShots ordersShots()
{
    std::vector<Shot> shots;
    shots.push_back({QStringLiteral("found"),
        [](Stage& stage) { stage.type(QStringLiteral("search"), QStringLiteral("施工")); }});
    shots.push_back({QStringLiteral("nothing-found"),
        [](Stage& stage) { stage.type(QStringLiteral("search"), QStringLiteral("GD0000")); }});
    shots.push_back({QStringLiteral("order"), openFrequent, {Content::SampleYear, Content::ServiceDesk}});
    shots.push_back(
        {QStringLiteral("order"), [](Stage& stage) { stage.clickCell(list, 0, 0); }, {Content::OneOrder}});
    shots.push_back({QStringLiteral("order-revealed"), [](Stage& stage) {
                         openFrequent(stage);
                         stage.trigger(QStringLiteral("reveal"));
                     }});
    shots.push_back(withoutWorkspace(page));
    return {page, shots};
}

} // namespace redial::screens

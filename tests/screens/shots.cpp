#include "tests/screens/shots.h"

#include "tests/screens/stage.h"

namespace redial::screens {

Shot withoutWorkspace(const QString& page)
{
    return {QStringLiteral("without-workspace"),
        [page](Stage& stage) {
            stage.openNothing();
            stage.showPage(page);
        },
        {Content::Nothing}};
}

std::vector<PageShots> allShots()
{
    return {welcomeShots(), importShots(), repeatShots(), ordersShots(), callersShots(), wellbeingShots(),
        schemesShots(), settingsShots(), frameShots()};
}

} // namespace redial::screens

#include "tests/screens/shots.h"
#include "tests/screens/stage.h"

namespace redial::screens {

PageShots welcomeShots()
{
    std::vector<Shot> shots;
    shots.push_back(
        {QStringLiteral("first-start"), [](Stage& stage) { stage.openNothing(); }, {Content::Nothing}});
    shots.push_back({QStringLiteral("workspace-closed"),
        [](Stage& stage) { stage.trigger(QStringLiteral("closeWorkspace")); }});
    return {QStringLiteral("welcome"), shots};
}

} // namespace redial::screens

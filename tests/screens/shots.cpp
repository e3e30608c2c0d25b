#include "tests/screens/shots.h"

namespace redial::screens {

std::vector<PageShots> allShots()
{
    return {welcomeShots(), importShots(), repeatShots(), ordersShots(), schemesShots(), settingsShots(),
        frameShots()};
}

} // namespace redial::screens

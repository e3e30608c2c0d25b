#include "ui/common/stepcolours.h"

#include "ui/common/theme.h"

namespace redial {

QColor groundOfStep(WellbeingStep step)
{
    const bool isDark = Theme::isDark();
    switch (step) {
    case WellbeingStep::Good:
        return isDark ? QColor(0x274066) : QColor(0xd0e0f7);
    case WellbeingStep::Watch:
        return isDark ? QColor(0x2a303a) : QColor(0xeef1f5);
    case WellbeingStep::Act:
        return isDark ? QColor(0x6e322d) : QColor(0xf4c7c1);
    }
    Q_UNREACHABLE();
}

} // namespace redial

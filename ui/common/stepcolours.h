#pragma once

#include "core/wellbeing/wellbeingsettings.h"

#include <QColor>

namespace redial {

/// Grounds of the three steps of a score, beneath the text colour of the theme in force. They differ in
/// lightness too, and are never the only sign: what asks for an act is bold and marked.
QColor groundOfStep(WellbeingStep step);

} // namespace redial

#pragma once

#include "core/wellbeing/wellbeing.h"

namespace redial {

class Workspace;

/// What a workspace says about its well-being index, or the defaults: dictionary, residents, settings.
/// Book and scheme of the input are left empty.
Result<WellbeingInput> wellbeingChoices(const Workspace& workspace);
/// The same from the values of the settings wellbeingSetting, wellbeingDictionarySetting and
/// populationSetting.
WellbeingInput wellbeingChoices(
    const QByteArray& settings, const QByteArray& dictionary, const QByteArray& population);

} // namespace redial

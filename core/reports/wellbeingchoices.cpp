#include "core/reports/wellbeingchoices.h"

#include "core/store/workspace.h"

namespace redial {

Result<WellbeingInput> wellbeingChoices(const Workspace& workspace)
{
    const auto settings = workspace.setting(QLatin1String(wellbeingSetting));
    const auto dictionary = workspace.setting(QLatin1String(wellbeingDictionarySetting));
    const auto population = workspace.setting(QLatin1String(populationSetting));
    for (const auto* one : {&settings, &dictionary, &population})
        if (!*one)
            return one->error();
    return wellbeingChoices(*settings, *dictionary, *population);
}

WellbeingInput wellbeingChoices(
    const QByteArray& settings, const QByteArray& dictionary, const QByteArray& population)
{
    WellbeingInput input;
    input.settings = WellbeingSettings::fromJson(settings);
    input.dictionary = WellbeingDictionary::fromJson(dictionary).value_or(WellbeingDictionary::defaults());
    input.population = Population::fromJson(population);
    return input;
}

} // namespace redial

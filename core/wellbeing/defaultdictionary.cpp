#include "core/wellbeing/dictionary.h"

namespace redial {

namespace {

constexpr const char* safety = "safety";
constexpr const char* comfort = "comfort";
constexpr const char* health = "health";
constexpr const char* housing = "housing";
constexpr const char* nothing = "";

struct Word {
    const char* text;
    const char* dimension;
};

constexpr Word words[] = {
    {"治安", safety},
    {"消防", safety},
    {"噪音", comfort},
    {"环卫", comfort},
    {"医疗", health},
    {"卫生", health},
    {"物业", housing},
    {"供水", housing},
    {"咨询", nothing},
};

} // namespace

WellbeingDictionary WellbeingDictionary::defaults()
{
    WellbeingDictionary result;
    result.dimensions = {{safety, {}}, {comfort, {}}, {health, {}}, {housing, {}}};
    for (const Word& word : words)
        result.rules.push_back({DictionaryRule::Kind::Word, word.text, word.dimension});
    return result;
}

} // namespace redial

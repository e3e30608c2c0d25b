#include "core/wellbeing/dictionaryediting.h"

#include "core/base/text.h"
#include "core/orders/wordlists.h"

#include <algorithm>

namespace redial {

namespace {

auto find(WellbeingDictionary& dictionary, const std::string& id)
{
    return std::find_if(dictionary.dimensions.begin(), dictionary.dimensions.end(),
        [&](const Dimension& one) { return one.id == id; });
}

bool isBuiltIn(const std::string& id)
{
    const std::vector<Dimension> usual = WellbeingDictionary::defaults().dimensions;
    return std::any_of(usual.begin(), usual.end(), [&](const Dimension& one) { return one.id == id; });
}

bool isKnown(WellbeingDictionary& dictionary, const std::string& id)
{
    return id.empty() || find(dictionary, id) != dictionary.dimensions.end();
}

} // namespace

std::optional<std::string> addDimension(WellbeingDictionary& dictionary, const std::string& name)
{
    const std::string kept(trimmed(name));
    if (kept.empty())
        return std::nullopt;
    for (int number = 1;; ++number) {
        const std::string id = "own" + std::to_string(number);
        if (find(dictionary, id) != dictionary.dimensions.end())
            continue;
        dictionary.dimensions.push_back({id, kept});
        return id;
    }
}

bool renameDimension(WellbeingDictionary& dictionary, const std::string& id, const std::string& name)
{
    const std::string kept(trimmed(name));
    const auto found = find(dictionary, id);
    if (found == dictionary.dimensions.end() || found->name == kept || (kept.empty() && !isBuiltIn(id)))
        return false;
    found->name = kept;
    return true;
}

std::optional<size_t> removeDimension(WellbeingDictionary& dictionary, const std::string& id)
{
    const auto found = find(dictionary, id);
    if (found == dictionary.dimensions.end() || dictionary.dimensions.size() == 1)
        return std::nullopt;
    dictionary.dimensions.erase(found);
    size_t rules = 0;
    for (DictionaryRule& rule : dictionary.rules)
        if (rule.dimension == id) {
            rule.dimension.clear();
            ++rules;
        }
    return rules;
}

bool moveDimension(WellbeingDictionary& dictionary, const std::string& id, int by)
{
    const auto found = find(dictionary, id);
    if (found == dictionary.dimensions.end())
        return false;
    const auto from = found - dictionary.dimensions.begin();
    const auto last = static_cast<std::ptrdiff_t>(dictionary.dimensions.size()) - 1;
    const auto to = std::clamp<std::ptrdiff_t>(from + by, 0, last);
    const auto begin = dictionary.dimensions.begin();
    if (to > from)
        std::rotate(begin + from, begin + from + 1, begin + to + 1);
    else
        std::rotate(begin + to, begin + from, begin + from + 1);
    return to != from;
}

std::string typedCategory(const std::string& text)
{
    std::string joined;
    std::string segment;
    const auto end = [&] {
        const std::string_view kept = trimmed(segment);
        if (!kept.empty())
            joined.append(joined.empty() ? "" : "/").append(kept);
        segment.clear();
    };
    for (size_t at = 0; at < text.size();) {
        bool isSeparator = false;
        for (const std::string_view separator : {"/", ">", "›", "＞", "／", "→"})
            if (text.compare(at, separator.size(), separator) == 0) {
                end();
                at += separator.size();
                isSeparator = true;
                break;
            }
        if (!isSeparator)
            segment += text[at++];
    }
    end();
    return joined;
}

bool putRule(WellbeingDictionary& dictionary, const DictionaryRule& rule)
{
    DictionaryRule kept = rule;
    kept.text =
        rule.kind == DictionaryRule::Kind::Word ? std::string(trimmed(rule.text)) : typedCategory(rule.text);
    const std::string text = normalisedWord(kept.text);
    if (text.empty() || !isKnown(dictionary, rule.dimension))
        return false;
    const auto same = std::find_if(dictionary.rules.begin(), dictionary.rules.end(),
        [&](const DictionaryRule& one) { return one.kind == kept.kind && normalisedWord(one.text) == text; });
    if (same == dictionary.rules.end()) {
        dictionary.rules.insert(dictionary.rules.begin(), std::move(kept));
        return true;
    }
    const bool isChanged = same->dimension != kept.dimension;
    same->dimension = kept.dimension;
    return isChanged;
}

bool sortRulesInto(WellbeingDictionary& dictionary, std::span<const size_t> rules, const std::string& id)
{
    if (!isKnown(dictionary, id))
        return false;
    bool isChanged = false;
    for (const size_t rule : rules)
        if (rule < dictionary.rules.size() && dictionary.rules[rule].dimension != id) {
            dictionary.rules[rule].dimension = id;
            isChanged = true;
        }
    return isChanged;
}

bool removeRules(WellbeingDictionary& dictionary, std::span<const size_t> rules)
{
    std::vector<bool> isGone(dictionary.rules.size());
    for (const size_t rule : rules)
        if (rule < isGone.size())
            isGone[rule] = true;
    std::vector<DictionaryRule> kept;
    for (size_t rule = 0; rule < isGone.size(); ++rule)
        if (!isGone[rule])
            kept.push_back(std::move(dictionary.rules[rule]));
    const bool isChanged = kept.size() < isGone.size();
    dictionary.rules = std::move(kept);
    return isChanged;
}

} // namespace redial

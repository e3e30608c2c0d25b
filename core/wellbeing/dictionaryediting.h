#pragma once

/// The steps in which a dictionary is changed by hand. Each answers whether anything changed, so that
/// nothing is kept to be undone that was no change.

#include "core/wellbeing/dictionary.h"

#include <span>
#include <string>

namespace redial {

/// A dimension of the user's own, last; answers its id. Blank names add nothing.
std::optional<std::string> addDimension(WellbeingDictionary& dictionary, const std::string& name);
/// A blank name gives a built-in dimension its usual one back; others keep theirs.
bool renameDimension(WellbeingDictionary& dictionary, const std::string& id, const std::string& name);
/// Its rules stay and say none: what they catch is about no dimension, until somebody says of which. The last
/// dimension stays. Answers how many rules these are.
std::optional<size_t> removeDimension(WellbeingDictionary& dictionary, const std::string& id);
/// By so many places, as far as there are any.
bool moveDimension(WellbeingDictionary& dictionary, const std::string& id, int by);

/// What somebody types as a category: 城乡建设 > 施工管理 and 城乡建设/施工管理 are the same joined path.
std::string typedCategory(const std::string& text);
/// In front of all others, so that it decides among equally long words; where the text has a rule of its kind
/// already, that one gets the dimension.
bool putRule(WellbeingDictionary& dictionary, const DictionaryRule& rule);
/// `rules`: places in the dictionary.
bool sortRulesInto(WellbeingDictionary& dictionary, std::span<const size_t> rules, const std::string& id);
bool removeRules(WellbeingDictionary& dictionary, std::span<const size_t> rules);

} // namespace redial

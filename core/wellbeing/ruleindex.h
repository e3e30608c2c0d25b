#pragma once

#include "core/wellbeing/dictionary.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace redial {

/// The rules of a dictionary in the form in which names of categories are compared with them
/// (normalisedWord()).
class RuleIndex {
public:
    explicit RuleIndex(const std::vector<DictionaryRule>& rules);

    /// What decides on the level a category is of, without those above it; DictionaryMatch::none: nothing.
    /// `path` ends with that level.
    int ruleAt(const std::string& path, std::string_view name) const;
    /// All that apply on that level, what decides first.
    std::vector<int> rulesAt(const std::string& path, std::string_view name) const;

private:
    struct Word {
        std::string text;
        int rule = 0;
    };
    std::unordered_map<std::string, int> m_prefixes; ///< of equal ones the first
    std::vector<Word> m_words; ///< the longest first, of equal length in their order
};

} // namespace redial

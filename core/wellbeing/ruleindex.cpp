#include "core/wellbeing/ruleindex.h"

#include "core/orders/wordlists.h"

#include <algorithm>

namespace redial {

RuleIndex::RuleIndex(const std::vector<DictionaryRule>& rules)
{
    for (size_t i = 0; i < rules.size(); ++i) {
        std::string text = normalisedWord(rules[i].text);
        if (text.empty())
            continue;
        const int rule = static_cast<int>(i);
        switch (rules[i].kind) {
        case DictionaryRule::Kind::CategoryPrefix:
            m_prefixes.emplace(std::move(text), rule);
            break;
        case DictionaryRule::Kind::Word:
            m_words.push_back({std::move(text), rule});
            break;
        }
    }
    // Length in bytes, as all that matters is that a word wins over those that are a part of it.
    std::stable_sort(m_words.begin(), m_words.end(),
        [](const Word& a, const Word& b) { return a.text.size() > b.text.size(); });
}

int RuleIndex::ruleAt(const std::string& path, std::string_view name) const
{
    if (const auto found = m_prefixes.find(path); found != m_prefixes.end())
        return found->second;
    const auto word = std::find_if(m_words.begin(), m_words.end(),
        [&](const Word& one) { return name.find(one.text) != std::string_view::npos; });
    return word == m_words.end() ? DictionaryMatch::none : word->rule;
}

std::vector<int> RuleIndex::rulesAt(const std::string& path, std::string_view name) const
{
    std::vector<int> rules;
    if (const auto found = m_prefixes.find(path); found != m_prefixes.end())
        rules.push_back(found->second);
    for (const Word& one : m_words)
        if (name.find(one.text) != std::string_view::npos)
            rules.push_back(one.rule);
    return rules;
}

} // namespace redial

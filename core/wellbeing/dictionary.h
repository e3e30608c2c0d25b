#pragma once

/// The dictionary of the well-being index: which dimension of life an order's category is about
/// (DOMAIN.md §7). Rules are category prefixes and words; the most specific one decides:
/// - from the deepest level of the category upwards, the first level where a rule applies wins;
/// - on one level a prefix that ends exactly there wins over words that stand in its name, of several words
///   the longest, of equal ones the first.
/// A rule may say "none": caught, and about no dimension (consultations, praise). What no rule catches is in
/// no dimension either, but is listed as open.
/// Example: prefix 城乡建设 → housing, word 噪音 → comfort: 城乡建设/施工管理/施工噪音 is comfort,
/// 城乡建设/房产 is housing.

#include "core/orders/categorytree.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <vector>

namespace redial {

struct Dimension {
    std::string id; ///< "safety"; stays when the name changes
    std::string name; ///< as the user named it; empty for a built-in one under its usual name
    bool operator==(const Dimension&) const = default;
};

struct DictionaryRule {
    enum class Kind { CategoryPrefix, Word };
    Kind kind = Kind::Word;
    std::string text; ///< a joined path (whole segments), or a word; words are compared as normalisedWord()
    std::string dimension; ///< id; empty: none, on purpose
    bool operator==(const DictionaryRule&) const = default;
};

struct WellbeingDictionary {
    std::vector<Dimension> dimensions; ///< in the order they are shown
    std::vector<DictionaryRule> rules;
    bool operator==(const WellbeingDictionary&) const = default;

    /// safety, comfort, health, housing, and rules for Chinese 12345 category trees.
    static WellbeingDictionary defaults();
    QByteArray toJson() const;
    /// Rules of unknown dimensions and empty texts are left out; nothing for what is no dictionary.
    static std::optional<WellbeingDictionary> fromJson(const QByteArray& json);
};

/// What the dictionary says of every category of a tree.
class DictionaryMatch {
public:
    static constexpr int none = -1;

    DictionaryMatch(const WellbeingDictionary& dictionary, const CategoryTree& tree);

    /// Index into the dictionary's rules; none: no rule catches it. Node 0 (no category) is caught by none.
    int rule(CategoryTree::Node node) const { return m_rules[node]; }
    /// Index into the dictionary's dimensions; none: about no dimension, or not caught.
    int dimension(CategoryTree::Node node) const { return m_dimensions[node]; }

private:
    std::vector<int> m_rules;
    std::vector<int> m_dimensions;
};

} // namespace redial

#pragma once

#include "core/wellbeing/dictionaryuse.h"
#include "ui/common/tablemodel.h"

#include <QString>

#include <vector>

namespace redial {

/// One line of the dimensions: all rules, a dimension, or none.
struct DimensionRow {
    enum class Kind { All, Dimension, None };
    Kind kind = Kind::All;
    std::string id;
    QString name;
    qint64 rules = 0;
    std::optional<qint64> orders; ///< nothing: not counted yet
};

struct RuleRow {
    size_t rule = 0; ///< place in the dictionary
    DictionaryRule content;
    QString text; ///< as it is shown
    QString dimension; ///< its name
    std::optional<RuleUse> use; ///< nothing: not counted yet
    QString overlap; ///< in words; empty when there is none
};

struct UncaughtRow {
    CategoryTree::Node node = 0;
    QString category;
    qint64 orders = 0;
};

/// What the lists of the dictionary's editor say, made from a dictionary and what was counted of it.
class DictionaryModels : public QObject {
    Q_OBJECT
public:
    enum RuleColumn { RuleText, RuleKind, RuleDimension, RuleOrders, RuleOverlap };
    enum UncaughtColumn { UncaughtCategory, UncaughtOrders, UncaughtMake };

    explicit DictionaryModels(QObject* parent);

    TableModel<DimensionRow>& dimensions() { return *m_dimensions; }
    TableModel<RuleRow>& rules() { return *m_rules; }
    TableModel<UncaughtRow>& uncaught() { return *m_uncaught; }

    /// Which of the rules are shown.
    struct Filter {
        QString text; ///< a part of the rule
        DimensionRow::Kind kind = DimensionRow::Kind::All;
        std::string dimension;
    };
    /// `use` is null or belongs to this dictionary.
    void showDimensions(const WellbeingDictionary& dictionary, const DictionaryUse* use);
    void showRules(const WellbeingDictionary& dictionary, const DictionaryUse* use, const Filter& filter);
    void showUncaught(const CategoryTree& tree, const DictionaryUse& use, const QString& text);
    void clear();
    void retranslate();

    static QString ruleText(const DictionaryRule& rule); ///< 城乡建设 › 施工管理
    static QString dimensionName(const WellbeingDictionary& dictionary, const std::string& id);

private:
    static QString overlap(const WellbeingDictionary& dictionary, const RuleUse& use);

    TableModel<DimensionRow>* m_dimensions;
    TableModel<RuleRow>* m_rules;
    TableModel<UncaughtRow>* m_uncaught;
};

} // namespace redial

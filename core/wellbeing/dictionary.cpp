#include "core/wellbeing/dictionary.h"

#include "core/base/text.h"
#include "core/orders/wordlists.h"
#include "core/wellbeing/ruleindex.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace redial {

namespace {

const QLatin1String prefixKind("prefix");
const QLatin1String wordKind("word");

QString shown(const std::string& text)
{
    return QString::fromStdString(text);
}

std::string member(const QJsonObject& object, const char* name)
{
    const std::string text = object.value(QLatin1String(name)).toString().toStdString();
    return std::string(trimmed(text));
}

std::vector<Dimension> readDimensions(const QJsonArray& array)
{
    std::vector<Dimension> dimensions;
    std::unordered_set<std::string> known;
    for (const QJsonValue& one : array) {
        Dimension dimension{member(one.toObject(), "id"), member(one.toObject(), "name")};
        if (!dimension.id.empty() && known.insert(dimension.id).second)
            dimensions.push_back(std::move(dimension));
    }
    return dimensions;
}

std::optional<DictionaryRule> readRule(const QJsonObject& object)
{
    const QString kind = object.value(QLatin1String("kind")).toString();
    if (kind != prefixKind && kind != wordKind)
        return std::nullopt;
    return DictionaryRule{
        kind == prefixKind ? DictionaryRule::Kind::CategoryPrefix : DictionaryRule::Kind::Word,
        member(object, "text"), member(object, "dimension")};
}

} // namespace

QByteArray WellbeingDictionary::toJson() const
{
    QJsonArray dimensionArray;
    for (const Dimension& one : dimensions)
        dimensionArray.append(
            QJsonObject{{QLatin1String("id"), shown(one.id)}, {QLatin1String("name"), shown(one.name)}});
    QJsonArray ruleArray;
    for (const DictionaryRule& one : rules)
        ruleArray.append(QJsonObject{
            {QLatin1String("kind"), one.kind == DictionaryRule::Kind::Word ? wordKind : prefixKind},
            {QLatin1String("text"), shown(one.text)}, {QLatin1String("dimension"), shown(one.dimension)}});
    return QJsonDocument(
        QJsonObject{{QLatin1String("dimensions"), dimensionArray}, {QLatin1String("rules"), ruleArray}})
        .toJson(QJsonDocument::Compact);
}

std::optional<WellbeingDictionary> WellbeingDictionary::fromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    WellbeingDictionary result;
    result.dimensions = readDimensions(document.object().value(QLatin1String("dimensions")).toArray());
    if (result.dimensions.empty())
        return std::nullopt;
    const auto isKnown = [&](const std::string& id) {
        return id.empty()
            || std::any_of(result.dimensions.begin(), result.dimensions.end(),
                [&](const Dimension& one) { return one.id == id; });
    };
    for (const QJsonValue& one : document.object().value(QLatin1String("rules")).toArray()) {
        std::optional<DictionaryRule> rule = readRule(one.toObject());
        if (rule && !normalisedWord(rule->text).empty() && isKnown(rule->dimension))
            result.rules.push_back(std::move(*rule));
    }
    return result;
}

DictionaryMatch::DictionaryMatch(const WellbeingDictionary& dictionary, const CategoryTree& tree)
    : m_rules(tree.size(), none)
    , m_dimensions(tree.size(), none)
{
    const RuleIndex index(dictionary.rules);
    std::unordered_map<std::string_view, int> dimensions;
    for (size_t i = 0; i < dictionary.dimensions.size(); ++i)
        dimensions.emplace(dictionary.dimensions[i].id, static_cast<int>(i));

    // A parent has a smaller number than its children, so what decides above is known before.
    std::vector<std::string> paths(tree.size());
    for (CategoryTree::Node node = 1; node < tree.size(); ++node) {
        const CategoryTree::Node parent = tree.parent(node);
        const std::string name = normalisedWord(tree.name(node));
        paths[node] = parent == CategoryTree::none ? name : paths[parent] + '/' + name;
        const int own = index.ruleAt(paths[node], name);
        m_rules[node] = own != none ? own : m_rules[parent];
        if (m_rules[node] == none)
            continue;
        const auto found = dimensions.find(dictionary.rules[static_cast<size_t>(m_rules[node])].dimension);
        m_dimensions[node] = found == dimensions.end() ? none : found->second;
    }
}

} // namespace redial

#include "ui/pages/wellbeing/dictionarymodels.h"

#include "core/wording/formatting.h"
#include "core/wording/orderwording.h"
#include "core/wording/wellbeingwording.h"
#include "ui/common/theme.h"

#include <QFont>

#include <algorithm>

namespace redial {

namespace {

constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

const QString unknown = QStringLiteral("…");

template <typename Row> bool hasSameKeys(const std::vector<Row>& a, const std::vector<Row>& b, auto key)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [&](const Row& x, const Row& y) { return key(x) == key(y); });
}

/// The same rows with other figures keep selection and place.
template <typename Row> void show(TableModel<Row>& model, std::vector<Row> rows, auto key)
{
    if (hasSameKeys(model.rows(), rows, key))
        model.updateRows(std::move(rows));
    else
        model.setRows(std::move(rows));
}

} // namespace

DictionaryModels::DictionaryModels(QObject* parent)
    : QObject(parent)
    , m_dimensions(new TableModel<DimensionRow>(this))
    , m_rules(new TableModel<RuleRow>(this))
    , m_uncaught(new TableModel<UncaughtRow>(this))
{
    retranslate();
}

QString DictionaryModels::ruleText(const DictionaryRule& rule)
{
    QString text = Formatting::text(rule.text);
    if (rule.kind == DictionaryRule::Kind::CategoryPrefix)
        text.replace(QLatin1Char('/'), QStringLiteral(" › "));
    return text;
}

QString DictionaryModels::dimensionName(const WellbeingDictionary& dictionary, const std::string& id)
{
    for (const Dimension& one : dictionary.dimensions)
        if (one.id == id)
            return WellbeingWording::dimension(one);
    return tr("none", "dimension");
}

QString DictionaryModels::overlap(const WellbeingDictionary& dictionary, const RuleUse& use)
{
    if (use.isRepetition)
        return tr("stands here twice: the first decides");
    if (use.taker == DictionaryMatch::none)
        return {};
    const DictionaryRule& taker = dictionary.rules[static_cast<size_t>(use.taker)];
    if (use.contested > 0 && taker.dimension.empty())
        //: Orders that another rule sorts into no dimension: number, that rule
        return tr("%1 go by “%2” to none").arg(Formatting::count(use.contested), ruleText(taker));
    return use.contested > 0
        //: Orders that another rule sorts into another dimension: number, that rule, its dimension
        ? tr("%1 go by “%2” to %3")
              .arg(Formatting::count(use.contested), ruleText(taker),
                  dimensionName(dictionary, taker.dimension))
        //: Orders that another rule sorts into the same dimension: number, that rule
        : tr("%1 by “%2” already").arg(Formatting::count(use.taken), ruleText(taker));
}

void DictionaryModels::showDimensions(const WellbeingDictionary& dictionary, const DictionaryUse* use)
{
    const auto rulesOf = [&](const std::string& id) {
        return std::count_if(dictionary.rules.begin(), dictionary.rules.end(),
            [&](const DictionaryRule& rule) { return rule.dimension == id; });
    };
    using Kind = DimensionRow::Kind;
    const auto orders = [&](qint64 count) { return use ? std::optional(count) : std::nullopt; };
    std::vector<DimensionRow> rows;
    rows.push_back({Kind::All, {}, tr("All rules"), static_cast<qint64>(dictionary.rules.size()),
        orders(use ? use->caught : 0)});
    for (size_t i = 0; i < dictionary.dimensions.size(); ++i) {
        const Dimension& one = dictionary.dimensions[i];
        rows.push_back({Kind::Dimension, one.id, WellbeingWording::dimension(one), rulesOf(one.id),
            orders(use ? use->ordersOfDimensions[i] : 0)});
    }
    rows.push_back({Kind::None, {}, tr("No dimension"), rulesOf({}), orders(use ? use->ordersOfNone : 0)});
    show(*m_dimensions, std::move(rows), [](const DimensionRow& row) { return std::pair(row.kind, row.id); });
}

void DictionaryModels::showRules(
    const WellbeingDictionary& dictionary, const DictionaryUse* use, const Filter& filter)
{
    std::vector<RuleRow> rows;
    for (size_t i = 0; i < dictionary.rules.size(); ++i) {
        const DictionaryRule& rule = dictionary.rules[i];
        const QString text = ruleText(rule);
        if (filter.kind != DimensionRow::Kind::All && rule.dimension != filter.dimension)
            continue;
        if (!text.contains(filter.text, Qt::CaseInsensitive)
            && !Formatting::text(rule.text).contains(filter.text, Qt::CaseInsensitive))
            continue;
        RuleRow row{i, rule, text, dimensionName(dictionary, rule.dimension), {}, {}};
        if (use) {
            row.use = use->rules[i];
            row.overlap = overlap(dictionary, use->rules[i]);
        }
        rows.push_back(std::move(row));
    }
    show(*m_rules, std::move(rows),
        [](const RuleRow& row) { return std::tuple(row.rule, row.content.kind, row.content.text); });
}

void DictionaryModels::showUncaught(const CategoryTree& tree, const DictionaryUse& use, const QString& text)
{
    std::vector<UncaughtRow> rows;
    for (const auto& [node, orders] : use.uncaught)
        if (const QString category = OrderWording::category(tree, node);
            category.contains(text, Qt::CaseInsensitive)
            || Formatting::text(tree.joined(node)).contains(text, Qt::CaseInsensitive))
            rows.push_back({node, category, orders});
    show(*m_uncaught, std::move(rows), [](const UncaughtRow& row) { return row.node; });
}

void DictionaryModels::clear()
{
    m_dimensions->setRows({});
    m_rules->setRows({});
    m_uncaught->setRows({});
}

void DictionaryModels::retranslate()
{
    const auto count = [](const std::optional<qint64>& number) {
        return number ? Formatting::count(*number) : unknown;
    };
    const auto raw = [](const std::optional<qint64>& number) {
        return number ? QVariant::fromValue(*number) : QVariant();
    };
    m_dimensions->setColumns({
        {tr("Dimension"), left, [](const DimensionRow& row) { return row.name; }, nullptr, nullptr},
        {tr("Rules"), right, [](const DimensionRow& row) { return Formatting::count(row.rules); },
            [](const DimensionRow& row) { return QVariant::fromValue(row.rules); }, nullptr},
        {tr("Orders"), right, [count](const DimensionRow& row) { return count(row.orders); },
            [raw](const DimensionRow& row) { return raw(row.orders); }, nullptr},
    });

    const auto orders = [](const RuleRow& row) {
        return row.use ? std::optional(row.use->orders) : std::nullopt;
    };
    // What decides on nothing is pale, and says so in words beside it.
    const auto idle = [](const RuleRow& row, int role) -> QVariant {
        if (role == TableRole::Pale)
            return row.use && row.use->orders == 0;
        if (role == Qt::ForegroundRole && row.use && row.use->orders == 0)
            return Theme::paleText();
        return {};
    };
    const QString nothing = tr("catches nothing");
    m_rules->setColumns({
        {tr("Rule"), left, [](const RuleRow& row) { return row.text; }, nullptr,
            [idle](const RuleRow& row, int role) {
                return role == Qt::ToolTipRole ? QVariant(row.text) : idle(row, role);
            }},
        {tr("Kind"), left,
            [category = tr("category"), word = tr("word")](const RuleRow& row) {
                return row.content.kind == DictionaryRule::Kind::Word ? word : category;
            },
            nullptr, idle},
        {tr("Dimension"), left,
            [](const RuleRow& row) { return QString(row.dimension + QStringLiteral(" ▾")); },
            [](const RuleRow& row) { return QVariant(row.dimension); }, idle},
        {tr("Orders"), right, [count, orders](const RuleRow& row) { return count(orders(row)); },
            [raw, orders](const RuleRow& row) { return raw(orders(row)); }, idle},
        {tr("Overlaps"), left,
            [nothing](const RuleRow& row) {
                const bool isIdle = row.use && row.use->orders == 0;
                return isIdle && row.overlap.isEmpty() ? nothing : row.overlap;
            },
            nullptr,
            [](const RuleRow& row, int role) -> QVariant {
                if (role == Qt::ForegroundRole)
                    return row.use && row.use->contested > 0 ? Theme::warning() : Theme::mutedText();
                return role == Qt::ToolTipRole ? QVariant(row.overlap) : QVariant();
            }},
    });

    m_uncaught->setColumns({
        {tr("Category"), left, [](const UncaughtRow& row) { return row.category; }, nullptr,
            [](const UncaughtRow& row, int role) {
                return role == Qt::ToolTipRole ? QVariant(row.category) : QVariant();
            }},
        {tr("Orders"), right, [](const UncaughtRow& row) { return Formatting::count(row.orders); },
            [](const UncaughtRow& row) { return QVariant::fromValue(row.orders); }, nullptr},
        {tr("Rule"), left, [text = tr("make one ▾")](const UncaughtRow&) { return text; },
            [](const UncaughtRow&) { return QVariant(QString()); },
            [](const UncaughtRow&, int role) {
                return role == Qt::ForegroundRole ? QVariant(Theme::accent()) : QVariant();
            }},
    });
}

} // namespace redial

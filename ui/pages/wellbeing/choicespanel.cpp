#include "ui/pages/wellbeing/choicespanel.h"

#include "core/wording/formatting.h"
#include "core/wording/wellbeingwording.h"
#include "ui/common/theme.h"
#include "ui/pages/wellbeing/weightslider.h"
#include "ui/pages/wellbeing/wellbeingplace.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace redial {

namespace {

constexpr double middleWeight = 5; ///< where sliders stand that were equal: room to both sides
constexpr int mostOrders = 100'000;
constexpr int mostBase = 1000;

/// Smallest and largest share of several, as "12.0%" or "12.0–18.5%".
QString shareText(std::vector<double> shares)
{
    if (shares.empty())
        return {};
    const auto [least, most] = std::minmax_element(shares.begin(), shares.end());
    const QString low = Formatting::percent(*least);
    const QString high = Formatting::percent(*most);
    return low == high ? high : QStringLiteral("%1–%2").arg(Formatting::decimal(*least * 100, 1), high);
}

} // namespace

ChoicesPanel::ChoicesPanel(QWidget* parent)
    : Panel(parent)
    , m_title(new QLabel)
    , m_close(new QToolButton)
    , m_kept(new QLabel)
    , m_effect(new QLabel)
    , m_rules(new QButtonGroup(this))
    , m_dimensionColumn(new QVBoxLayout)
    , m_joins(new QButtonGroup(this))
    , m_usual(new QPushButton)
{
    setObjectName(QStringLiteral("wellbeing.choices"));
    layOut();
    connect(m_close, &QToolButton::clicked, this, &ChoicesPanel::closeRequested);
    connect(
        m_rules, &QButtonGroup::idClicked, this, [this](int id) { chooseRule(static_cast<WeightRule>(id)); });
    connect(m_joins, &QButtonGroup::idClicked, this, [this](int id) {
        m_settings.aggregation = static_cast<Aggregation>(id);
        change();
    });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        WellbeingSettings usual;
        usual.periods = m_settings.periods;
        m_settings = usual;
        change();
    });
    for (WeightSlider* slider : std::as_const(m_indicatorSliders))
        connect(slider, &WeightSlider::moved, this, &ChoicesPanel::enterWeights);
    connectNumbers();
}

QLabel* ChoicesPanel::addCaption(QVBoxLayout* column)
{
    auto* caption = new QLabel;
    QFont bold = font();
    bold.setBold(true);
    caption->setFont(bold);
    column->addSpacing(2 * Theme::grid());
    column->addWidget(caption);
    return caption;
}

QPushButton* ChoicesPanel::addChoice(QButtonGroup* group, int id, const char* name)
{
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setCheckable(true);
    group->addButton(button, id);
    return button;
}

QSpinBox* ChoicesPanel::addNumber(
    QVBoxLayout* column, const char* name, QLabel*& label, int lowest, int highest)
{
    auto* box = new QSpinBox;
    box->setObjectName(QLatin1String(name));
    box->setRange(lowest, highest);
    box->setKeyboardTracking(false);
    box->setFixedWidth(90);
    label = new QLabel;
    label->setWordWrap(true);
    label->setBuddy(box);
    auto* row = new QHBoxLayout;
    row->addWidget(label, 1);
    row->addWidget(box);
    column->addLayout(row);
    return box;
}

void ChoicesPanel::layOut()
{
    const int grid = Theme::grid();
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_close->setObjectName(QStringLiteral("wellbeing.closeChoices"));
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    m_effect->setObjectName(QStringLiteral("wellbeing.effect"));
    m_effect->setWordWrap(true);
    m_kept->setObjectName(QStringLiteral("wellbeing.notKept"));
    m_kept->setWordWrap(true);
    m_kept->hide();
    m_effect->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * grid, 2 * grid, 3 * grid, 3 * grid);
    column->setSpacing(grid);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    column->addLayout(head);
    column->addWidget(m_effect);
    column->addWidget(m_kept);

    const auto addGroup = [&](QButtonGroup* group, std::initializer_list<std::pair<int, const char*>> names) {
        auto* row = new QHBoxLayout;
        row->setSpacing(grid);
        for (const auto& [id, name] : names)
            row->addWidget(addChoice(group, id, name));
        row->addStretch(1);
        column->addLayout(row);
    };
    m_weightsCaption = addCaption(column);
    addGroup(m_rules,
        {{static_cast<int>(WeightRule::Equal), "wellbeing.equal"},
            {static_cast<int>(WeightRule::Entered), "wellbeing.entered"},
            {static_cast<int>(WeightRule::Entropy), "wellbeing.entropy"}});
    m_dimensionsCaption = new QLabel;
    m_dimensionsCaption->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_dimensionsCaption);
    m_dimensionColumn->setSpacing(0);
    column->addLayout(m_dimensionColumn);
    m_indicatorsCaption = new QLabel;
    m_indicatorsCaption->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_indicatorsCaption);
    for (const Indicator indicator : allIndicators) {
        if (indicator == Indicator::SurgeDays)
            continue; // comes with the early warning
        auto* slider =
            new WeightSlider(QStringLiteral("wellbeing.weight.") + QLatin1String(indicatorName(indicator)));
        m_indicatorSliders << slider;
        column->addWidget(slider);
    }
    m_joinCaption = addCaption(column);
    addGroup(m_joins,
        {{static_cast<int>(Aggregation::Arithmetic), "wellbeing.arithmetic"},
            {static_cast<int>(Aggregation::Geometric), "wellbeing.geometric"}});
    column->addSpacing(2 * grid);
    m_coverage = addNumber(column, "wellbeing.leastCoverage", m_coverageLabel, 0, 100);
    m_orders = addNumber(column, "wellbeing.leastOrders", m_ordersLabel, 0, mostOrders);
    m_base = addNumber(column, "wellbeing.leastBase", m_baseLabel, 1, mostBase);
    m_coverage->setSingleStep(5);
    m_coverage->setSuffix(QStringLiteral("%"));
    m_orders->setSingleStep(10);
    m_coloursCaption = addCaption(column);
    m_good = addNumber(column, "wellbeing.good", m_goodLabel, 0, 100);
    m_act = addNumber(column, "wellbeing.act", m_actLabel, 0, 100);
    m_usual->setObjectName(QStringLiteral("wellbeing.usual"));
    column->addSpacing(2 * grid);
    column->addWidget(m_usual, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void ChoicesPanel::connectNumbers()
{
    const auto take = [this](QSpinBox* box, auto set) {
        connect(box, &QSpinBox::valueChanged, this, [this, set](int value) {
            if (m_isShowing)
                return;
            set(value);
            change();
        });
    };
    take(m_coverage, [this](int value) { m_settings.leastCoverage = value / 100.0; });
    take(m_orders, [this](int value) { m_settings.leastOrders = value; });
    take(m_base, [this](int value) { m_settings.leastBase = value; });
    // The two limits do not cross: the other one gives way.
    take(m_good, [this](int value) {
        m_settings.good = value;
        m_settings.act = std::min(m_settings.act, m_settings.good);
    });
    take(m_act, [this](int value) {
        m_settings.act = value;
        m_settings.good = std::max(m_settings.act, m_settings.good);
    });
}

void ChoicesPanel::makeDimensionSliders()
{
    qDeleteAll(m_dimensionSliders);
    m_dimensionSliders.clear();
    for (const Dimension& dimension : m_dimensions) {
        auto* slider =
            new WeightSlider(QStringLiteral("wellbeing.weight.") + QString::fromStdString(dimension.id));
        connect(slider, &WeightSlider::moved, this, &ChoicesPanel::enterWeights);
        m_dimensionSliders << slider;
        m_dimensionColumn->addWidget(slider);
    }
}

void ChoicesPanel::chooseRule(WeightRule rule)
{
    const auto& indicators = m_settings.indicatorWeights;
    const bool isEqual = m_settings.dimensionWeights.empty()
        && std::all_of(
            indicators.begin(), indicators.end(), [&](double one) { return one == indicators[0]; });
    if (rule == WeightRule::Entered && isEqual) {
        m_settings.indicatorWeights.fill(middleWeight);
        for (const Dimension& dimension : m_dimensions)
            m_settings.dimensionWeights[dimension.id] = middleWeight;
    }
    m_settings.weights = rule;
    change();
}

void ChoicesPanel::enterWeights()
{
    m_settings.weights = WeightRule::Entered;
    for (qsizetype at = 0; at < m_indicatorSliders.size(); ++at)
        m_settings.indicatorWeights[static_cast<size_t>(at)] = m_indicatorSliders.at(at)->weight();
    for (qsizetype at = 0; at < m_dimensionSliders.size(); ++at)
        m_settings.dimensionWeights[m_dimensions[static_cast<size_t>(at)].id] =
            m_dimensionSliders.at(at)->weight();
    change();
}

void ChoicesPanel::change()
{
    const WellbeingSettings settings = m_settings;
    showChoices(settings, m_dimensions);
    emit changed(settings);
}

void ChoicesPanel::showChoices(const WellbeingSettings& settings, const std::vector<Dimension>& dimensions)
{
    m_isShowing = true;
    m_settings = settings;
    if (m_dimensions != dimensions || m_dimensionSliders.size() != std::ssize(dimensions)) {
        m_dimensions = dimensions;
        makeDimensionSliders();
    }
    const bool isEntered = settings.weights == WeightRule::Entered;
    m_rules->button(static_cast<int>(settings.weights))->setChecked(true);
    for (qsizetype at = 0; at < m_indicatorSliders.size(); ++at) {
        WeightSlider* slider = m_indicatorSliders.at(at);
        slider->setWeight(isEntered ? settings.indicatorWeights[static_cast<size_t>(at)] : middleWeight);
        slider->setSliding(isEntered);
    }
    for (qsizetype at = 0; at < m_dimensionSliders.size(); ++at) {
        WeightSlider* slider = m_dimensionSliders.at(at);
        const Dimension& dimension = m_dimensions[static_cast<size_t>(at)];
        const auto entered = settings.dimensionWeights.find(dimension.id);
        slider->setName(WellbeingWording::dimension(dimension));
        slider->setWeight(!isEntered                         ? middleWeight
                : entered == settings.dimensionWeights.end() ? 1
                                                             : entered->second);
        slider->setSliding(isEntered);
    }
    m_joins->button(static_cast<int>(settings.aggregation))->setChecked(true);
    m_coverage->setValue(static_cast<int>(std::lround(settings.leastCoverage * 100)));
    m_orders->setValue(settings.leastOrders);
    m_base->setValue(settings.leastBase);
    m_good->setValue(static_cast<int>(std::lround(settings.good)));
    m_act->setValue(static_cast<int>(std::lround(settings.act)));
    m_isShowing = false;
}

void ChoicesPanel::showUsed(const Wellbeing& wellbeing, size_t unit, std::optional<size_t> period)
{
    const bool byResidents = !wellbeing.input().population.isEmpty();
    for (qsizetype at = 0; at < m_indicatorSliders.size(); ++at) {
        const Indicator indicator = allIndicators[static_cast<size_t>(at)];
        std::vector<double> shares;
        for (size_t dimension = 0; dimension < wellbeing.dimensions().size(); ++dimension)
            shares.push_back(wellbeing.scale(dimension, indicator).weight);
        m_indicatorSliders.at(at)->setName(WellbeingWording::shortIndicator(indicator, byResidents));
        m_indicatorSliders.at(at)->setShare(shareText(shares));
    }
    for (qsizetype at = 0; at < m_dimensionSliders.size(); ++at)
        if (static_cast<size_t>(at) < wellbeing.dimensions().size())
            m_dimensionSliders.at(at)->setShare(
                Formatting::percent(wellbeing.dimensionWeight(static_cast<size_t>(at))));
    m_index.reset();
    m_about.clear();
    if (period) {
        const qint64 from = wellbeing.periods()[*period].period.from->seconds;
        m_index = wellbeing.figure(unit, *period).index;
        m_about = unitName(wellbeing, unit) + QStringLiteral(" · ") + periodName(wellbeing, *period);
        if (!m_first || m_first->unit != unit || m_first->from != from)
            m_first = First{unit, from, m_index};
    }
    showEffect();
}

void ChoicesPanel::showEffect()
{
    const auto text = [](const std::optional<double>& index) {
        return index ? Formatting::decimal(*index, 1) : QStringLiteral("–");
    };
    if (!m_first || m_about.isEmpty())
        m_effect->clear();
    else if (m_first->index == m_index)
        m_effect->setText(tr("%1: index %2").arg(m_about, text(m_index)));
    else
        m_effect->setText(
            tr("%1: index %2, before your changes %3").arg(m_about, text(m_index), text(m_first->index)));
}

void ChoicesPanel::setKept(bool isKept)
{
    m_kept->setVisible(!isKept);
}

void ChoicesPanel::retranslate()
{
    m_title->setText(tr("How the index is made"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    m_kept->setText(tr("The workspace is read-only: choices hold for this window and are not kept."));
    m_kept->setStyleSheet(QStringLiteral("color: %1").arg(Theme::warning().name()));
    m_weightsCaption->setText(tr("Weights"));
    m_rules->button(static_cast<int>(WeightRule::Equal))->setText(tr("Equal"));
    m_rules->button(static_cast<int>(WeightRule::Entered))->setText(tr("Entered"));
    m_rules->button(static_cast<int>(WeightRule::Entropy))->setText(tr("By entropy"));
    m_rules->button(static_cast<int>(WeightRule::Entropy))
        ->setToolTip(tr("What tells regions and periods apart weighs more"));
    m_dimensionsCaption->setText(tr("Dimensions, share of the index"));
    m_indicatorsCaption->setText(tr("Indicators, share of their dimension"));
    m_joinCaption->setText(tr("Dimensions are joined"));
    m_joins->button(static_cast<int>(Aggregation::Arithmetic))->setText(tr("Arithmetic mean"));
    m_joins->button(static_cast<int>(Aggregation::Geometric))->setText(tr("Geometric mean"));
    m_joins->button(static_cast<int>(Aggregation::Geometric))
        ->setToolTip(tr("A low dimension is not made good by a high one"));
    m_coverageLabel->setText(tr("Least coverage of the weight"));
    m_ordersLabel->setText(tr("Least orders of a region in a period"));
    m_baseLabel->setText(tr("Least orders behind a rate"));
    m_coloursCaption->setText(tr("Colours"));
    m_goodLabel->setText(tr("good from"));
    m_actLabel->setText(tr("act below"));
    m_usual->setText(tr("As usual again"));
    if (!m_dimensions.empty())
        showChoices(m_settings, m_dimensions);
    showEffect();
}

} // namespace redial

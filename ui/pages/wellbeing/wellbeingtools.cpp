#include "ui/pages/wellbeing/wellbeingtools.h"

#include "core/wording/formatting.h"
#include "core/wording/wellbeingwording.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace redial {

WellbeingTools::WellbeingTools(QWidget* parent)
    : FoldingTools(parent)
    , m_views(new QButtonGroup(this))
    , m_periods(new QPushButton)
    , m_weights(new QPushButton)
    , m_baseline(new QPushButton)
    , m_baselineMenu(new QMenu(m_baseline))
    , m_export(new QPushButton)
    , m_exportMenu(new QMenu(m_export))
    , m_months(new QAction(this))
    , m_weeks(new QAction(this))
{
    auto* periods = new QMenu(m_periods);
    auto* kinds = new QActionGroup(this);
    m_months->setObjectName(QStringLiteral("wellbeing.months"));
    m_weeks->setObjectName(QStringLiteral("wellbeing.weeks"));
    for (QAction* action : {m_months, m_weeks}) {
        action->setCheckable(true);
        kinds->addAction(action);
        periods->addAction(action);
    }
    connect(kinds, &QActionGroup::triggered, this, [this](const QAction* action) {
        emit periodsChosen(action == m_weeks ? WellbeingPeriods::Weeks : WellbeingPeriods::Months);
    });
    m_periods->setObjectName(QStringLiteral("wellbeing.periods"));
    m_periods->setMenu(periods);
    m_weights->setObjectName(QStringLiteral("wellbeing.weights"));
    m_weights->setCheckable(true);
    m_baseline->setObjectName(QStringLiteral("wellbeing.baseline"));
    m_baseline->setMenu(m_baselineMenu);
    m_export->setObjectName(QStringLiteral("wellbeing.export"));
    m_export->setMenu(m_exportMenu);
    connect(m_views, &QButtonGroup::idClicked, this,
        [this](int id) { emit viewChosen(static_cast<WellbeingView>(id)); });
    connect(m_weights, &QPushButton::toggled, this, &WellbeingTools::choicesToggled);
}

void WellbeingTools::addView(WellbeingView view)
{
    static const QHash<WellbeingView, QString> names{
        {WellbeingView::Index, QStringLiteral("wellbeing.showIndex")},
        {WellbeingView::Rates, QStringLiteral("wellbeing.showRates")},
        {WellbeingView::Dictionary, QStringLiteral("wellbeing.showDictionary")},
        {WellbeingView::Residents, QStringLiteral("wellbeing.showResidents")}};
    auto* button = new QPushButton;
    button->setObjectName(names.value(view));
    button->setCheckable(true);
    m_views->addButton(button, static_cast<int>(view));
    addFolding(button);
}

void WellbeingTools::finish()
{
    row()->addSpacing(2 * Theme::grid());
    for (QPushButton* button : {m_periods, m_weights, m_baseline, m_export})
        addFolding(button);
    retranslate();
}

void WellbeingTools::showView(WellbeingView view)
{
    if (QAbstractButton* button = m_views->button(static_cast<int>(view)))
        button->setChecked(true);
    // What the index is made of is chosen where it is seen.
    for (QPushButton* button : {m_periods, m_weights, m_baseline})
        button->setEnabled(view == WellbeingView::Index);
}

QString WellbeingTools::viewName(WellbeingView view) const
{
    switch (view) {
    case WellbeingView::Index:
        return tr("Index");
    case WellbeingView::Rates:
        return tr("Three rates");
    case WellbeingView::Dictionary:
        return tr("Dictionary");
    case WellbeingView::Residents:
        return tr("Residents");
    }
    Q_UNREACHABLE();
}

void WellbeingTools::setChoosing(bool isChoosing)
{
    m_weights->setChecked(isChoosing);
}

void WellbeingTools::showChoices(const WellbeingSettings& settings, const Wellbeing* wellbeing)
{
    m_settings = settings;
    m_sorted = wellbeing != nullptr ? WellbeingWording::sorted(*wellbeing) : QString();
    refresh();
}

void WellbeingTools::refresh()
{
    const bool isWeeks = m_settings.periods == WellbeingPeriods::Weeks;
    (isWeeks ? m_weeks : m_months)->setChecked(true);
    m_periods->setText(isWeeks ? m_weeks->text() : m_months->text());
    m_weights->setText(tr("Weights: %1").arg(WellbeingWording::weights(m_settings.weights)));
    m_baseline->setText(tr("Baseline: %1")
                            .arg(m_settings.baseline == Period() ? tr("all", "baseline")
                                                                 : Formatting::period(m_settings.baseline)));
    if (QAbstractButton* dictionary = m_views->button(static_cast<int>(WellbeingView::Dictionary)))
        dictionary->setText(m_sorted.isEmpty() ? tr("Dictionary") : tr("Dictionary: %1").arg(m_sorted));
}

void WellbeingTools::retranslate()
{
    const auto name = [this](WellbeingView view, const QString& text, const QString& what) {
        if (QAbstractButton* button = m_views->button(static_cast<int>(view))) {
            button->setText(text);
            button->setToolTip(what);
        }
    };
    name(WellbeingView::Index, tr("Index"), tr("The index by region and period, and what moved it"));
    name(WellbeingView::Rates, tr("Three rates"),
        tr("Response, resolution and satisfaction, as cities publish them"));
    name(WellbeingView::Dictionary, tr("Dictionary"), tr("Which dimension of life a category belongs to"));
    name(WellbeingView::Residents, tr("Residents"), tr("How many people live in each region"));
    m_months->setText(tr("By month"));
    m_weeks->setText(tr("By week"));
    m_weights->setToolTip(tr("Weights, joining of dimensions, least coverage and colour limits"));
    m_baseline->setToolTip(tr("The time whose best and worst figures are the ends of the scale"));
    m_export->setText(tr("Export"));
    refresh();
}

} // namespace redial

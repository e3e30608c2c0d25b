#include "ui/pages/wellbeing/movedview.h"

#include "core/wording/formatting.h"
#include "core/wording/wellbeingwording.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/chartview.h"
#include "ui/common/densetable.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/theme.h"
#include "ui/pages/wellbeing/indexcharts.h"
#include "ui/pages/wellbeing/wellbeingplace.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace redial {

namespace {

constexpr int leastSteps = 1;
constexpr int narrowestStep = 52; ///< pixels; narrower bars cannot be hit
constexpr int betweenSteps = 8;

/// Pixels of the longest word beneath a bar: what is narrower cannot be read.
int widestWord(const Wellbeing& wellbeing, const QFontMetrics& metrics)
{
    QStringList names;
    for (const Dimension& dimension : wellbeing.dimensions())
        names << WellbeingWording::dimension(dimension);
    for (const Indicator indicator : allIndicators)
        names << WellbeingWording::shortIndicator(indicator, !wellbeing.input().population.isEmpty());
    int widest = 0;
    for (const QString& name : names)
        for (const QString& word : name.split(QLatin1Char(' ')))
            widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

} // namespace

MovedView::MovedView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_tabs(new QButtonGroup(this))
    , m_note(new ElidedLabel)
    , m_stack(new QStackedWidget)
    , m_menus(new QStackedWidget)
    , m_waterfall(new ChartPanel(session))
    , m_radar(new ChartPanel(session))
    , m_table(new DenseTable)
    , m_rows(new TableModel<IndicatorRow>(this))
{
    const int grid = Theme::grid();
    const char* names[] = {"wellbeing.waterfallTab", "wellbeing.radarTab", "wellbeing.indicatorsTab"};
    auto* head = new QHBoxLayout;
    head->setSpacing(grid);
    for (int tab = Waterfall; tab <= Indicators; ++tab) {
        auto* button = new QPushButton;
        button->setObjectName(QLatin1String(names[tab]));
        button->setCheckable(true);
        m_tabs->addButton(button, tab);
        head->addWidget(button);
    }
    m_tabs->button(Waterfall)->setChecked(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addSpacing(grid);
    head->addWidget(m_note, 1);
    m_menus->addWidget(m_waterfall->takeMenuButton());
    m_menus->addWidget(m_radar->takeMenuButton());
    m_menus->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    head->addWidget(m_menus);

    m_waterfall->setObjectName(QStringLiteral("wellbeing.waterfall"));
    m_radar->setObjectName(QStringLiteral("wellbeing.radar"));
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.9);
    for (ChartPanel* panel : {m_waterfall, m_radar})
        panel->view().setFont(small);
    m_table->setObjectName(QStringLiteral("wellbeing.indicators"));
    m_table->setModel(m_rows);
    m_stack->addWidget(m_waterfall);
    m_stack->addWidget(m_radar);
    m_stack->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);

    connect(m_tabs, &QButtonGroup::idClicked, this, &MovedView::showTab);
    connect(m_waterfall, &ChartPanel::markActivated, this, &MovedView::openKey);
    connect(m_radar, &ChartPanel::markActivated, this, &MovedView::openKey);
    connect(m_table, &DenseTable::rowActivated, this, [this](int row) {
        if (row < 0 || !m_period)
            return;
        const IndicatorRow& one = m_rows->row(row);
        emit markActivated({m_unit, *m_period, one.dimension, one.indicator, true});
    });
}

void MovedView::showTab(int tab)
{
    m_tabs->button(tab)->setChecked(true);
    m_stack->setCurrentIndex(tab);
    m_menus->setVisible(tab != Indicators);
    if (tab != Indicators)
        m_menus->setCurrentIndex(tab);
    const ChartPanel* panel = tab == Waterfall ? m_waterfall : m_radar;
    m_note->setText(tab == Indicators ? tr("A row opens its orders")
                                      : panel->content().notes.join(QStringLiteral(" · ")));
    m_note->setToolTip(m_note->text());
}

void MovedView::openKey(const QVariant& key)
{
    if (key == QVariant(indicatorsKey)) {
        showTab(Indicators);
        return;
    }
    if (!m_wellbeing)
        return;
    if (const auto mark = NamedMark::fromVariant(key.toMap()).in(*m_wellbeing))
        emit markActivated(*mark);
}

size_t MovedView::mostSteps() const
{
    // Before, after and the others have their places too.
    const int step = std::max(
        narrowestStep, widestWord(*m_wellbeing, QFontMetrics(m_waterfall->view().font())) + betweenSteps);
    return static_cast<size_t>(std::max(leastSteps, (width() - 24) / step - 3));
}

void MovedView::show(std::shared_ptr<const Wellbeing> wellbeing, size_t unit, std::optional<size_t> period)
{
    m_wellbeing = std::move(wellbeing);
    m_unit = unit;
    m_period = period;
    drawWaterfall();
    m_radar->show(dimensionRadar(*m_wellbeing, unit, period));
    std::vector<IndicatorRow> rows;
    if (period)
        rows = indicatorRows(*m_wellbeing, unit, *period);
    if (rows.size() == m_rows->rows().size() && !rows.empty()) {
        m_rows->updateRows(std::move(rows));
    } else {
        m_rows->setColumns(indicatorColumns());
        m_rows->setRows(std::move(rows));
    }
    m_table->fitColumns();
    showTab(m_tabs->checkedId());
}

void MovedView::drawWaterfall()
{
    m_drawnSteps = mostSteps();
    m_waterfall->show(indexWaterfall(*m_wellbeing, m_unit, m_period, m_drawnSteps));
}

void MovedView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_wellbeing && m_drawnSteps != mostSteps())
        drawWaterfall();
}

TableContent MovedView::indicators() const
{
    TableContent table = m_table->content(tr("Indicators"));
    if (m_wellbeing && m_period)
        table.notes << unitName(*m_wellbeing, m_unit) + QStringLiteral(" · ")
                + periodName(*m_wellbeing, *m_period);
    return table;
}

void MovedView::retranslate()
{
    m_tabs->button(Waterfall)->setText(tr("What moved it"));
    m_tabs->button(Radar)->setText(tr("Dimensions"));
    m_tabs->button(Indicators)->setText(tr("Indicators"));
    m_table->setAccessibleName(tr("Indicators"));
    m_rows->setColumns(indicatorColumns());
    m_table->fitColumns();
    showTab(m_tabs->checkedId());
}

} // namespace redial

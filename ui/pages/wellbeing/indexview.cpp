#include "ui/pages/wellbeing/indexview.h"

#include "core/wording/formatting.h"
#include "core/wording/wellbeingwording.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/chartview.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/keptsplitter.h"
#include "ui/common/panel.h"
#include "ui/common/stepcolours.h"
#include "ui/common/theme.h"
#include "ui/pages/wellbeing/choicespanel.h"
#include "ui/pages/wellbeing/heatmodel.h"
#include "ui/pages/wellbeing/heatview.h"
#include "ui/pages/wellbeing/indexcharts.h"
#include "ui/pages/wellbeing/indexheadline.h"
#include "ui/pages/wellbeing/movedview.h"
#include "ui/pages/wellbeing/wellbeingplace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace redial {

namespace {

constexpr int choicesWidth = 326;
constexpr int leastHeight = 430; ///< of charts and table together; smaller windows scroll
constexpr int leastWidth = 680;

} // namespace

IndexView::IndexView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_sentence(new ElidedLabel)
    , m_headline(new IndexHeadline)
    , m_lines(new ChartPanel(session))
    , m_moved(new MovedView(session))
    , m_heat(new HeatModel(this))
    , m_table(new HeatView)
    , m_legend(new QLabel)
    , m_choicesArea(new QScrollArea)
    , m_choices(new ChoicesPanel)
{
    layOut();
    connect(m_lines, &ChartPanel::markActivated, this, [this](const QVariant& key) {
        if (!m_wellbeing)
            return;
        if (const auto mark = NamedMark::fromVariant(key.toMap()).in(*m_wellbeing))
            emit markActivated(*mark);
    });
    connect(m_moved, &MovedView::markActivated, this, &IndexView::markActivated);
    connect(m_headline, &IndexHeadline::allRequested, this, [this] { emit regionLooked(0); });
    connect(m_table, &HeatView::cellActivated, this, &IndexView::openCell);
    connect(m_table, &HeatView::rowLooked, this, &IndexView::lookAtRow);
    connect(m_table, &HeatView::columnLooked, this, &IndexView::lookAtColumn);
}

void IndexView::layOut()
{
    const int grid = Theme::grid();
    m_sentence->setObjectName(QStringLiteral("wellbeing.sentence"));
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_lines->setObjectName(QStringLiteral("wellbeing.lines"));
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.9);
    m_lines->view().setFont(small);
    m_table->setObjectName(QStringLiteral("wellbeing.heat"));
    m_table->setHeatModel(m_heat);
    m_legend->setObjectName(QStringLiteral("wellbeing.legend"));
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setForegroundRole(QPalette::PlaceholderText);
    m_legend->setWordWrap(true);

    // Eight regions and all of them beneath the charts.
    auto* splitter = new KeptSplitter(Qt::Vertical, QStringLiteral("wellbeing-index"), {270, 325});
    splitter->addWidget(top());
    splitter->addWidget(bottom());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setHandleWidth(3 * grid);
    splitter->setMinimumSize(leastWidth, leastHeight);
    auto* area = new QScrollArea;
    area->setWidget(splitter);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);

    m_choicesArea->setWidget(m_choices);
    m_choicesArea->setWidgetResizable(true);
    m_choicesArea->setFrameShape(QFrame::NoFrame);
    m_choicesArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_choicesArea->setFixedWidth(choicesWidth);
    m_choicesArea->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(3 * grid);
    row->addWidget(area, 1);
    row->addWidget(m_choicesArea);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addWidget(m_sentence);
    layout->addLayout(row, 1);
}

QWidget* IndexView::top()
{
    const int grid = Theme::grid();
    auto* left = new Panel;
    auto* head = new QHBoxLayout;
    head->addWidget(m_headline, 1);
    head->addWidget(m_lines->takeMenuButton(), 0, Qt::AlignTop);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(3 * grid, 2 * grid, 3 * grid, 2 * grid);
    leftColumn->setSpacing(grid);
    leftColumn->addLayout(head);
    leftColumn->addWidget(m_lines, 1);
    auto* right = new Panel;
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(3 * grid, 2 * grid, 3 * grid, 2 * grid);
    rightColumn->addWidget(m_moved);
    auto* charts = new QWidget;
    auto* row = new QHBoxLayout(charts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * grid);
    row->addWidget(left, 1);
    row->addWidget(right, 1);
    return charts;
}

QWidget* IndexView::bottom()
{
    const int grid = Theme::grid();
    auto* panel = new Panel;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, grid);
    column->setSpacing(grid);
    column->addWidget(m_table, 1);
    m_legend->setContentsMargins(3 * grid, 0, 3 * grid, 0);
    column->addWidget(m_legend);
    return panel;
}

void IndexView::show(std::shared_ptr<const Wellbeing> wellbeing, size_t unit, std::optional<size_t> period)
{
    m_wellbeing = std::move(wellbeing);
    m_period = period;
    m_sentence->setText(WellbeingWording::whatItIsNot(*m_wellbeing));
    m_sentence->setToolTip(m_sentence->text());
    m_headline->show(*m_wellbeing, unit, period);
    m_lines->show(indexLines(*m_wellbeing, unit, period));
    m_moved->show(m_wellbeing, unit, period);
    m_heat->show(m_wellbeing, unit, period);
    m_choices->showUsed(*m_wellbeing, unit, period);
    showLegend();
}

void IndexView::showLegend()
{
    if (!m_wellbeing)
        return;
    const WellbeingSettings& settings = m_wellbeing->input().settings;
    const auto entry = [](const QColor& ground, const QString& sign, const QString& text) {
        return QStringLiteral("<span style='background:%1; color:%2'>&nbsp;%3&nbsp;</span>&nbsp;%4")
            .arg(ground.name(), Theme::text().name(), sign, text.toHtmlEscaped());
    };
    const QString blank = QStringLiteral("&nbsp;&nbsp;");
    const QString good = Formatting::decimal(settings.good, 0);
    const QString act = Formatting::decimal(settings.act, 0);
    QStringList entries;
    entries << entry(groundOfStep(WellbeingStep::Good), blank, tr("good: from %1").arg(good))
            << entry(groundOfStep(WellbeingStep::Watch), blank, tr("watch: %1 to %2").arg(act, good))
            << entry(groundOfStep(WellbeingStep::Act),
                   QStringLiteral("<span style='color:%1'>◤</span>").arg(Theme::bad().name()),
                   tr("act: below %1").arg(act))
            << tr("ranks: over %1 random weightings of the dimensions")
                   .arg(Formatting::count(Wellbeing::weightings))
                   .toHtmlEscaped()
            << tr("(41): too few orders to judge").toHtmlEscaped();
    m_legend->setText(entries.join(QStringLiteral("&nbsp;&nbsp;&nbsp; ")));
}

void IndexView::setStale(bool stale)
{
    m_headline->setStale(stale);
    m_table->setFaded(stale);
}

void IndexView::setChoosing(bool isChoosing)
{
    m_choicesArea->setVisible(isChoosing);
    if (isChoosing)
        m_choices->setFocus(Qt::OtherFocusReason);
}

bool IndexView::isChoosing() const
{
    return m_choicesArea->isVisibleTo(this);
}

void IndexView::lookAtRow(int row)
{
    emit regionLooked(m_heat->unit(row));
}

void IndexView::lookAtColumn(int column)
{
    if (column < m_heat->periods())
        emit periodLooked(static_cast<size_t>(column));
    else
        m_heat->setOrder(
            m_heat->order() == HeatModel::Order::Index ? HeatModel::Order::Size : HeatModel::Order::Index);
}

void IndexView::openCell(int row, int column)
{
    if (const auto period = m_heat->period(column))
        emit markActivated({m_heat->unit(row), *period, {}, {}, true});
}

void IndexView::retranslate()
{
    m_headline->retranslate();
    m_moved->retranslate();
    m_choices->retranslate();
    m_heat->retranslate();
    m_table->setAccessibleName(tr("Index by region and period"));
    m_table->nameCorner(tr("Region"));
    showLegend();
}

} // namespace redial

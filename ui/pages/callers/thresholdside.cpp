#include "ui/pages/callers/thresholdside.h"

#include "ui/common/theme.h"
#include "ui/pages/callers/thresholdmapview.h"
#include "ui/pages/callers/thresholdsentence.h"
#include "ui/pages/orders/surface.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace redial {

namespace {

constexpr int mapHeight = 260; ///< pixels; the lists have the rest
constexpr int leastHeightForBoth = 520;

} // namespace

ThresholdSide::ThresholdSide(QWidget* lists, QWidget* parent)
    : QWidget(parent)
    , m_sentence(new ThresholdSentence)
    , m_showMap(new QPushButton)
    , m_lists(new Surface(lists))
    , m_mapTitle(new QLabel)
    , m_map(new ThresholdMapView)
{
    const int grid = Theme::grid();
    m_map->setObjectName(QStringLiteral("callers.map"));
    m_mapTitle->setObjectName(QStringLiteral("callers.mapTitle"));
    m_showMap->setObjectName(QStringLiteral("callers.showMap"));
    m_showMap->setCheckable(true);
    auto* map = new QWidget;
    auto* mapLayout = new QVBoxLayout(map);
    mapLayout->setContentsMargins(3 * grid, 2 * grid, 3 * grid, 2 * grid);
    mapLayout->setSpacing(grid);
    mapLayout->addWidget(m_mapTitle);
    mapLayout->addWidget(m_map);
    mapLayout->addStretch(1);
    map->setBackgroundRole(QPalette::Base);
    map->setAutoFillBackground(true);
    auto* mapArea = new QScrollArea;
    mapArea->setWidget(map);
    mapArea->setWidgetResizable(true);
    mapArea->setFrameShape(QFrame::NoFrame);
    m_mapSide = new Surface(mapArea);

    auto* parts = new QSplitter(Qt::Vertical);
    parts->setObjectName(QStringLiteral("callers.left"));
    parts->addWidget(m_lists);
    parts->addWidget(m_mapSide);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 0);
    parts->setHandleWidth(3 * grid);
    parts->setSizes({mapHeight, mapHeight});
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * grid);
    head->addWidget(m_sentence, 1);
    head->addWidget(m_showMap);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addLayout(head);
    layout->addWidget(parts, 1);

    connect(m_showMap, &QAbstractButton::toggled, this, &ThresholdSide::arrange);
    connect(m_sentence, &ThresholdSentence::thresholdChosen, this, &ThresholdSide::thresholdChosen);
    connect(m_map, &ThresholdMapView::chosen, this, [this](int calls, qint64 withinSeconds) {
        m_showMap->setChecked(false);
        emit thresholdChosen(calls, withinSeconds);
    });
    arrange();
}

void ThresholdSide::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ThresholdSide::arrange()
{
    const bool fitsBoth = height() >= leastHeightForBoth;
    m_showMap->setVisible(!fitsBoth);
    m_mapSide->setVisible(fitsBoth || m_showMap->isChecked());
    m_lists->setVisible(fitsBoth || !m_showMap->isChecked());
}

void ThresholdSide::retranslate()
{
    m_sentence->retranslate();
    m_mapTitle->setText(
        tr("What another threshold would list: callers, by calls and period. A click uses it."));
    m_showMap->setText(tr("Other thresholds"));
}

} // namespace redial

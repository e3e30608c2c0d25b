#include "ui/common/stayingcolumn.h"

#include "ui/common/densetable.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

namespace redial {

StayingColumn::StayingColumn(DenseTable& table, QHeaderView* header)
    : QObject(&table)
    , m_table(table)
    , m_column(new QTableView(&table))
{
    m_column->setObjectName(table.objectName() + QStringLiteral(".staying"));
    m_column->setHorizontalHeader(header);
    m_column->setModel(table.model());
    QItemSelectionModel* own = m_column->selectionModel();
    m_column->setSelectionModel(table.selectionModel());
    own->deleteLater();
    m_column->setFocusPolicy(Qt::NoFocus);
    m_column->setFrameShape(QFrame::NoFrame);
    m_column->setShowGrid(false);
    m_column->setWordWrap(false);
    m_column->setEditTriggers(QTableView::NoEditTriggers);
    m_column->setSelectionBehavior(table.selectionBehavior());
    m_column->setSelectionMode(table.selectionMode());
    m_column->setVerticalScrollMode(QTableView::ScrollPerPixel);
    m_column->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_column->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_column->verticalHeader()->hide();
    m_column->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_column->hide();
    header->setStretchLastSection(false);
    header->setSectionsClickable(true);
    header->setSortIndicator(
        table.horizontalHeader()->sortIndicatorSection(), table.horizontalHeader()->sortIndicatorOrder());
    connectAll();
    table.installEventFilter(this);
    dress();
}

void StayingColumn::connectAll()
{
    QHeaderView* theirs = m_table.horizontalHeader();
    QHeaderView* own = m_column->horizontalHeader();
    connect(theirs, &QHeaderView::sectionResized, this, &StayingColumn::place);
    connect(theirs, &QHeaderView::sectionCountChanged, this, &StayingColumn::place);
    connect(theirs, &QHeaderView::sortIndicatorChanged, own, &QHeaderView::setSortIndicator);
    connect(own, &QHeaderView::sectionClicked, this, [theirs](int section) {
        const bool isAgain = theirs->sortIndicatorSection() == section;
        theirs->setSortIndicator(section,
            isAgain && theirs->sortIndicatorOrder() == Qt::AscendingOrder ? Qt::DescendingOrder
                                                                          : Qt::AscendingOrder);
    });
    connect(m_table.model(), &QAbstractItemModel::modelReset, this, &StayingColumn::place);
    connect(m_table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &StayingColumn::place);
    connect(m_table.verticalScrollBar(), &QScrollBar::valueChanged, m_column->verticalScrollBar(),
        &QScrollBar::setValue);
    connect(m_column->verticalScrollBar(), &QScrollBar::valueChanged, m_table.verticalScrollBar(),
        &QScrollBar::setValue);
    connect(m_table.selectionModel(), &QItemSelectionModel::currentChanged, this, &StayingColumn::uncover);
    connect(m_column, &QTableView::clicked, this, [this](const QModelIndex& index) {
        m_table.setFocus();
        if (QApplication::keyboardModifiers() != Qt::NoModifier)
            return;
        emit m_table.rowActivated(m_table.sourceRow(index));
        emit m_table.cellActivated(m_table.sourceRow(index), index.column());
    });
}

void StayingColumn::dress()
{
    m_column->setFont(m_table.font());
    m_column->verticalHeader()->setDefaultSectionSize(m_table.verticalHeader()->defaultSectionSize());
    const QString sheet = m_table.styleSheet()
        + QStringLiteral("QTableView { border-right: 1px solid %1; }").arg(Theme::line().darker(112).name());
    if (sheet != m_column->styleSheet())
        m_column->setStyleSheet(sheet);
}

void StayingColumn::hideOthers()
{
    for (int column = 1; column < m_column->horizontalHeader()->count(); ++column)
        m_column->setColumnHidden(column, true);
}

void StayingColumn::place()
{
    hideOthers();
    const bool isMoved =
        m_table.horizontalScrollBar()->value() > 0 && m_table.horizontalHeader()->count() > 0;
    m_column->setVisible(isMoved);
    if (!isMoved)
        return;
    const int width = m_table.columnWidth(0);
    m_column->setColumnWidth(0, width);
    m_column->horizontalHeader()->setFixedHeight(m_table.horizontalHeader()->height());
    m_column->setGeometry(m_table.frameWidth(), m_table.frameWidth(), width + 1,
        m_table.horizontalHeader()->height() + m_table.viewport()->height());
    m_column->verticalScrollBar()->setValue(m_table.verticalScrollBar()->value());
    m_column->raise();
}

void StayingColumn::uncover()
{
    const QModelIndex current = m_table.currentIndex();
    if (!m_column->isVisible() || !current.isValid() || current.column() == 0)
        return;
    const int hidden = m_table.columnWidth(0) - m_table.visualRect(current).left();
    if (hidden > 0)
        m_table.horizontalScrollBar()->setValue(m_table.horizontalScrollBar()->value() - hidden);
}

bool StayingColumn::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::StyleChange:
    case QEvent::FontChange:
    case QEvent::PaletteChange:
        dress();
        break;
    case QEvent::Resize:
    case QEvent::LayoutRequest:
        place();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace redial

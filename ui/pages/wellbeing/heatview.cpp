#include "ui/pages/wellbeing/heatview.h"

#include "ui/common/stepcolours.h"
#include "ui/common/tablemodel.h"
#include "ui/common/theme.h"
#include "ui/pages/wellbeing/heatmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace redial {

namespace {

constexpr int mark = 5; ///< side of the corner of what asks for an act

QColor groundOf(const QVariant& step)
{
    return step.isValid() ? groundOfStep(static_cast<WellbeingStep>(step.toInt())) : Theme::surface();
}

} // namespace

void HeatDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant step = index.data(HeatModel::StepRole);
    const bool isAct = step.isValid() && static_cast<WellbeingStep>(step.toInt()) == WellbeingStep::Act;
    const auto* heat = static_cast<const HeatModel*>(index.model());
    const bool isIndex = index.column() == heat->indexColumn();
    painter->save();
    painter->fillRect(option.rect, groundOf(step));
    painter->setPen(step.isValid() ? Theme::surface() : Theme::line());
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (isAct) {
        painter->setBrush(Theme::bad());
        painter->setPen(Qt::NoPen);
        const QPoint corner = option.rect.topLeft();
        painter->drawPolygon(QPolygon({corner, corner + QPoint(mark + 1, 0), corner + QPoint(0, mark + 1)}));
    }
    QFont font = option.font;
    font.setBold(isAct || isIndex || index.row() == 0);
    painter->setFont(font);
    painter->setPen(index.data(TableRole::Pale).toBool() ? Theme::mutedText() : Theme::text());
    painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
    if (option.state & QStyle::State_Selected) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(Theme::accent(), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

HeatHeader::HeatHeader(Qt::Orientation orientation, QWidget* parent) : QHeaderView(orientation, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(12);
}

void HeatHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const bool isColumn = orientation() == Qt::Horizontal;
    const bool isLooked = model()->headerData(section, orientation(), HeatModel::LookedRole).toBool();
    painter->save();
    painter->fillRect(rect, isLooked ? Theme::selection() : Theme::surface());
    painter->setPen(Theme::line());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (isLooked)
        painter->fillRect(isColumn ? QRect(rect.left(), rect.bottom() - 1, rect.width(), 2)
                                   : QRect(rect.left(), rect.top(), 3, rect.height()),
            Theme::accent());
    QFont shown = font();
    shown.setBold(isLooked || (!isColumn && section == 0));
    painter->setFont(shown);
    painter->setPen(isLooked ? Theme::accent() : isColumn ? Theme::mutedText() : Theme::text());
    const int margin = isColumn ? 1 : 3 * Theme::grid();
    const QRect inside = rect.adjusted(margin, 0, -margin, 0);
    const auto alignment =
        model()->headerData(section, orientation(), Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->drawText(inside, static_cast<int>(alignment),
        QFontMetrics(shown).elidedText(
            model()->headerData(section, orientation()).toString(), Qt::ElideRight, inside.width()));
    painter->restore();
}

HeatView::HeatView(QWidget* parent) : QTableView(parent), m_corner(new QLabel(this))
{
    setHorizontalHeader(new HeatHeader(Qt::Horizontal, this));
    setVerticalHeader(new HeatHeader(Qt::Vertical, this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setItemDelegate(new HeatDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setFont(Theme::tabular(font()));
    m_corner->setObjectName(QStringLiteral("heat.corner"));
    m_corner->setForegroundRole(QPalette::PlaceholderText);
    m_corner->setIndent(3 * Theme::grid());
    dress();
    connect(horizontalScrollBar(), &QAbstractSlider::actionTriggered, this, [this] { m_followsEnd = false; });
    connect(this, &QTableView::clicked, this,
        [this](const QModelIndex& index) { emit cellActivated(index.row(), index.column()); });
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &HeatView::columnLooked);
    connect(verticalHeader(), &QHeaderView::sectionClicked, this, &HeatView::rowLooked);
}

void HeatView::setHeatModel(HeatModel* model)
{
    m_model = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &HeatView::fitColumns);
    fitColumns();
}

void HeatView::dress()
{
    m_isDressing = true;
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * Theme::grid());
    horizontalHeader()->setFixedHeight(fontMetrics().height() + 3 * Theme::grid());
    setStyleSheet(QStringLiteral("QTableView { background: %1; border: none; }"
                                 "QHeaderView { background: %1; border: none; }"
                                 "QTableCornerButton::section { background: %1; border: none; }")
                      .arg(Theme::surface().name()));
    m_isDressing = false;
}

void HeatView::fitColumns()
{
    if (m_model == nullptr || m_model->columnCount() == 0)
        return;
    constexpr int widestName = 180;
    const int padding = 6 * Theme::grid();
    const auto widthOf = [this](const QString& text) {
        QFont bold = font();
        bold.setBold(true);
        return QFontMetrics(bold).horizontalAdvance(text);
    };
    int names = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names = std::max(names, widthOf(m_model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString()));
    verticalHeader()->setFixedWidth(std::min(names + padding, widestName));
    const int periods = m_model->periods();
    int last = 0;
    for (const int column : {m_model->indexColumn(), m_model->ranksColumn()}) {
        const int wide = padding
            + std::max(widthOf(QStringLiteral("00–00")),
                widthOf(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
        horizontalHeader()->resizeSection(column, wide);
        last += wide;
    }
    // Few periods share the width; many scroll.
    const int room = width() - verticalHeader()->width() - last - verticalScrollBar()->sizeHint().width() - 2;
    int taken = 0;
    for (int column = 0; column < periods; ++column) {
        const int heading = widthOf(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString())
            + 2 * Theme::grid();
        const int least = std::max({heading, widthOf(QStringLiteral("(000)")) + 2, 44});
        const int share = (room - taken) / (periods - column);
        const int wide = std::max(least, std::min(share, 2 * least + padding));
        horizontalHeader()->resizeSection(column, wide);
        taken += wide;
    }
}

void HeatView::nameCorner(const QString& name)
{
    m_corner->setText(name);
}

void HeatView::updateGeometries()
{
    QTableView::updateGeometries();
    m_corner->setGeometry(
        frameWidth(), frameWidth(), verticalHeader()->width(), horizontalHeader()->height());
    m_corner->raise();
    if (m_followsEnd)
        horizontalScrollBar()->setValue(horizontalScrollBar()->maximum());
}

void HeatView::setFaded(bool faded)
{
    if (m_isFaded == faded)
        return;
    m_isFaded = faded;
    viewport()->update();
}

void HeatView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!m_isFaded)
        return;
    QColor wash = Theme::surface();
    wash.setAlpha(150);
    QPainter(viewport()).fillRect(viewport()->rect(), wash);
}

void HeatView::resizeEvent(QResizeEvent* event)
{
    fitColumns();
    QTableView::resizeEvent(event);
}

void HeatView::copy()
{
    if (m_model == nullptr)
        return;
    QStringList cells{QString()};
    for (int column = 0; column < m_model->columnCount(); ++column)
        cells << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QStringList lines{cells.join(QLatin1Char('\t'))};
    for (int row = 0; row < m_model->rowCount(); ++row) {
        cells = {m_model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString()};
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << m_model->index(row, column).data().toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

QMenu* HeatView::makeMenu(const QModelIndex& index)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("heatMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char* name, const QString& text, auto act) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, act);
    };
    const int row = index.row();
    const int column = index.column();
    if (index.isValid()) {
        add("heat.open", tr("The orders of this cell"),
            [this, row, column] { emit cellActivated(row, column); });
        add("heat.lookAtRegion", tr("Look at this region"), [this, row] { emit rowLooked(row); });
        if (column < m_model->periods())
            add("heat.lookAtPeriod", tr("Look at this period"),
                [this, column] { emit columnLooked(column); });
        menu->addSeparator();
    }
    add("heat.copy", tr("Copy the table"), [this] { copy(); });
    return menu;
}

void HeatView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = isMouse ? indexAt(event->pos()) : currentIndex();
    if (index.isValid())
        setCurrentIndex(index);
    const QPoint below = index.isValid() ? visualRect(index).bottomLeft() : QPoint();
    makeMenu(index)->popup(isMouse ? event->globalPos() : viewport()->mapToGlobal(below));
}

void HeatView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex at = currentIndex();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (isEnter && at.isValid()) {
        emit cellActivated(at.row(), at.column());
    } else if (event->key() == Qt::Key_Space && at.isValid()) {
        const QPersistentModelIndex kept = at;
        if (at.column() < m_model->periods())
            emit columnLooked(at.column());
        emit rowLooked(kept.isValid() ? kept.row() : at.row());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void HeatView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (!m_isDressing && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)) {
        dress();
        fitColumns();
    }
}

} // namespace redial

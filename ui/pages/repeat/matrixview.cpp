#include "ui/pages/repeat/matrixview.h"

#include "ui/common/tablemodel.h"
#include "ui/common/theme.h"
#include "ui/pages/repeat/frozenheader.h"
#include "ui/pages/repeat/matrixdelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace redial {

MatrixView::MatrixView(QWidget* parent) : QTableView(parent), m_corner(new QToolButton(this))
{
    setHorizontalHeader(new FrozenHeader(Qt::Horizontal, this));
    setVerticalHeader(new FrozenHeader(Qt::Vertical, this));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setItemDelegate(new MatrixDelegate(this));
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
    m_corner->setPopupMode(QToolButton::InstantPopup);
    m_corner->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_corner->setAutoRaise(true);
    dress();
    connect(this, &QTableView::clicked, this,
        [this](const QModelIndex& index) { emit cellActivated(index.row(), index.column()); });
    connect(
        horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) { activate(0, column); });
    connect(verticalHeader(), &QHeaderView::sectionClicked, this, [this](int row) { activate(row, 0); });
}

void MatrixView::dress()
{
    m_dressing = true;
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * Theme::grid());
    horizontalHeader()->setFixedHeight(fontMetrics().height() + 3 * Theme::grid());
    setStyleSheet(
        QStringLiteral("QTableView { background: %1; border: none; }"
                       "QHeaderView { background: %1; border: none; }"
                       "QToolButton { background: %1; color: %2; border: none; padding: 0 8px;"
                       " border-bottom: 1px solid %3; text-align: left; }"
                       "QToolButton::menu-indicator { subcontrol-position: right center; right: 4px; }")
            .arg(Theme::surface().name(), Theme::mutedText().name(), Theme::line().name()));
    m_dressing = false;
}

void MatrixView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &MatrixView::fitColumns);
    fitColumns();
}

void MatrixView::fitColumns()
{
    if (!model() || model()->columnCount() == 0)
        return;
    constexpr int rowsMeasured = 200;
    constexpr int widestName = 200;
    int nameWidth = m_corner->sizeHint().width();
    for (int row = 0; row < std::min(model()->rowCount(), rowsMeasured); ++row)
        nameWidth = std::max(nameWidth,
            fontMetrics().horizontalAdvance(model()->headerData(row, Qt::Vertical).toString())
                + 5 * Theme::grid());
    verticalHeader()->setFixedWidth(std::min(nameWidth, widestName));
    // Few columns share the width; many scroll.
    const int usual = MatrixDelegate::usualWidth(font());
    const int room = (width() - verticalHeader()->width() - verticalScrollBar()->sizeHint().width() - 2)
        / model()->columnCount();
    horizontalHeader()->setDefaultSectionSize(std::clamp(room, usual, 2 * usual));
    horizontalHeader()->resizeSection(0, horizontalHeader()->defaultSectionSize() + 4 * Theme::grid());
}

QSize MatrixView::frozen() const
{
    if (!model() || model()->rowCount() == 0)
        return {0, 0};
    return {columnWidth(0), rowHeight(0)};
}

void MatrixView::setFaded(bool faded)
{
    if (m_faded == faded)
        return;
    m_faded = faded;
    viewport()->update();
}

QRect MatrixView::visualRect(const QModelIndex& index) const
{
    QRect rect = QTableView::visualRect(index);
    if (index.row() == 0)
        rect.moveTop(0);
    if (index.column() == 0)
        rect.moveLeft(0);
    return rect;
}

QModelIndex MatrixView::indexAt(const QPoint& position) const
{
    const QSize margin = frozen();
    const int row = position.y() < margin.height() ? 0 : rowAt(position.y());
    const int column = position.x() < margin.width() ? 0 : columnAt(position.x());
    return row < 0 || column < 0 ? QModelIndex() : model()->index(row, column);
}

void MatrixView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    const int vertical = verticalScrollBar()->value();
    const int horizontal = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (index.row() == 0)
        verticalScrollBar()->setValue(vertical);
    else if (const int hidden = frozen().height() - rowViewportPosition(index.row()); hidden > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - hidden);
    if (index.column() == 0)
        horizontalScrollBar()->setValue(horizontal);
    else if (const int hidden = frozen().width() - columnViewportPosition(index.column()); hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void MatrixView::paintCell(QPainter& painter, int row, int column)
{
    const QModelIndex index = model()->index(row, column);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    itemDelegate()->paint(&painter, option, index);
}

void MatrixView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!model() || model()->rowCount() == 0)
        return;
    QPainter painter(viewport());
    const auto lastOr = [](int found, int count) { return found < 0 ? count - 1 : found; };
    const int lastRow = lastOr(rowAt(viewport()->height() - 1), model()->rowCount());
    const int lastColumn = lastOr(columnAt(viewport()->width() - 1), model()->columnCount());
    if (horizontalScrollBar()->value() > 0)
        for (int row = std::max(rowAt(0), 0); row <= lastRow; ++row)
            paintCell(painter, row, 0);
    if (verticalScrollBar()->value() > 0)
        for (int column = std::max(columnAt(0), 0); column <= lastColumn; ++column)
            paintCell(painter, 0, column);
    if (horizontalScrollBar()->value() > 0 || verticalScrollBar()->value() > 0)
        paintCell(painter, 0, 0);
    if (m_faded) {
        QColor wash = Theme::surface();
        wash.setAlpha(150);
        painter.fillRect(viewport()->rect(), wash);
    }
}

void MatrixView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    // The margins must not move along with the rest.
    viewport()->update();
    horizontalHeader()->viewport()->update();
    verticalHeader()->viewport()->update();
}

void MatrixView::resizeEvent(QResizeEvent* event)
{
    fitColumns();
    QTableView::resizeEvent(event);
}

void MatrixView::updateGeometries()
{
    QTableView::updateGeometries();
    m_corner->setGeometry(
        frameWidth(), frameWidth(), verticalHeader()->width(), horizontalHeader()->height());
    m_corner->raise();
}

void MatrixView::activate(int row, int column)
{
    setCurrentIndex(model()->index(row, column));
    emit cellActivated(row, column);
}

QString MatrixView::selectedText() const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return {};
    QStringList parts;
    parts << model()->headerData(current.row(), Qt::Vertical, Qt::ToolTipRole).toString();
    parts << model()->headerData(current.column(), Qt::Horizontal, Qt::ToolTipRole).toString();
    parts << current.data().toString();
    parts << current.data(TableRole::SecondText).toString();
    return parts.join(QLatin1Char('\t'));
}

void MatrixView::copy()
{
    QApplication::clipboard()->setText(selectedText());
}

void MatrixView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        copy();
    else if ((isEnter || event->key() == Qt::Key_Space) && currentIndex().isValid())
        emit cellActivated(currentIndex().row(), currentIndex().column());
    else
        QTableView::keyPressEvent(event);
}

void MatrixView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (!m_dressing && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)) {
        dress();
        fitColumns();
    }
}

} // namespace redial

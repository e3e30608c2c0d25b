#include "ui/pages/repeat/matrixview.h"

#include "ui/common/tablemodel.h"
#include "ui/common/theme.h"
#include "ui/pages/repeat/frozenheader.h"
#include "ui/pages/repeat/matrixdelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace redial {

namespace {

constexpr int cornerMargins = 32; ///< left of its text, and the arrow of its menu

} // namespace

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
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &MatrixView::sortRequested);
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
    int nameWidth = fontMetrics().horizontalAdvance(m_corner->text()) + cornerMargins;
    for (int row = 0; row < std::min(model()->rowCount(), rowsMeasured); ++row)
        nameWidth = std::max(nameWidth,
            fontMetrics().horizontalAdvance(model()->headerData(row, Qt::Vertical).toString())
                + 5 * Theme::grid());
    verticalHeader()->setFixedWidth(std::min(nameWidth, widestName));
    // Few columns share the width; many scroll.
    const int usual = MatrixDelegate::usualWidth(font());
    const int room = (width() - verticalHeader()->width() - verticalScrollBar()->sizeHint().width() - 2)
        / model()->columnCount();
    const int common = std::clamp(room, usual, 2 * usual);
    horizontalHeader()->setDefaultSectionSize(common);
    horizontalHeader()->resizeSection(0, common + 4 * Theme::grid());
    for (int column = 1; column < model()->columnCount(); ++column) {
        const int heading =
            fontMetrics().horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString())
            + 5 * Theme::grid();
        if (const int wanted = std::clamp(heading, common, std::max(common, widestName));
            horizontalHeader()->sectionSize(column) != wanted)
            horizontalHeader()->resizeSection(column, wanted);
    }
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
    // A tool button has its text in the middle: what is right of it is padding, so that it stands left.
    const int padding = std::max(
        8, verticalHeader()->width() - fontMetrics().horizontalAdvance(m_corner->text()) - cornerMargins);
    if (padding != m_cornerPadding) {
        m_cornerPadding = padding;
        m_corner->setStyleSheet(QStringLiteral("QToolButton { padding-right: %1px; }").arg(padding));
    }
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
    parts << model()->headerData(current.row(), Qt::Vertical, TableRole::Export).toString();
    parts << model()->headerData(current.column(), Qt::Horizontal, TableRole::Export).toString();
    parts << current.data().toString();
    parts << current.data(TableRole::SecondText).toString();
    return parts.join(QLatin1Char('\t'));
}

QString MatrixView::tableText() const
{
    const QAbstractItemModel* matrix = model();
    QStringList lines;
    QStringList cells{QString()};
    for (int column = 0; column < matrix->columnCount(); ++column) {
        const QString name = matrix->headerData(column, Qt::Horizontal, TableRole::Export).toString();
        cells << tr("%1, rate (%)").arg(name) << tr("%1, calls").arg(name);
    }
    lines << cells.join(QLatin1Char('\t'));
    for (int row = 0; row < matrix->rowCount(); ++row) {
        cells = {matrix->headerData(row, Qt::Vertical, TableRole::Export).toString()};
        for (int column = 0; column < matrix->columnCount(); ++column) {
            const QModelIndex index = matrix->index(row, column);
            cells << index.data().toString() << index.data(TableRole::SecondText).toString();
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

void MatrixView::copy()
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QApplication::clipboard()->setText(
            m_note.isEmpty() ? text : QString(text + QLatin1Char('\n') + m_note));
}

QMenu* MatrixView::makeMenu(const QModelIndex& index)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("matrixMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char* name, const QString& text, auto act) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    const int row = index.row();
    const int column = index.column();
    if (index.isValid()) {
        add("openMatrixCell", tr("The calls of this cell"), [this, row, column] { activate(row, column); });
        add("openMatrixAgent", tr("All calls of the agent"), [this, row] {
            activate(row, 0);
        })->setEnabled(row > 0);
        add("openMatrixCategory", tr("All calls of the category"), [this, column] {
            activate(0, column);
        })->setEnabled(column > 0);
        menu->addSeparator();
        add("sortByMatrixColumn", tr("Agents in order of this column"),
            [this, column] { emit sortRequested(column); });
        menu->addSeparator();
        add("copyMatrixCell", tr("Copy the cell"), [this] { copy(); })->setShortcut(QKeySequence::Copy);
    }
    add("copyMatrix", tr("Copy the table"),
        [this] { QApplication::clipboard()->setText(tableText() + QLatin1Char('\n') + m_note); });
    return menu;
}

void MatrixView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!model() || model()->rowCount() == 0)
        return;
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = isMouse ? indexAt(event->pos()) : currentIndex();
    if (index.isValid())
        setCurrentIndex(index);
    const QPoint below = index.isValid() ? visualRect(index).bottomLeft() : QPoint();
    makeMenu(index)->popup(isMouse ? event->globalPos() : viewport()->mapToGlobal(below));
}

void MatrixView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        copy();
    else if ((isEnter || event->key() == Qt::Key_Space) && currentIndex().isValid())
        emit cellActivated(currentIndex().row(), currentIndex().column());
    else if (event->key() == Qt::Key_Up && event->modifiers() == Qt::ControlModifier
        && currentIndex().isValid())
        setCurrentIndex(model()->index(0, currentIndex().column()));
    else if (event->key() == Qt::Key_Left && event->modifiers() == Qt::ControlModifier
        && currentIndex().isValid())
        setCurrentIndex(model()->index(currentIndex().row(), 0));
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

#include "ui/pages/orders/listview.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace redial {

ListView::ListView(QWidget* parent) : QTableView(parent)
{
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSortIndicatorShown(true);
    setFont(Theme::tabular(font()));
    dress();
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (QApplication::keyboardModifiers() == Qt::NoModifier)
            emit rowActivated(index.row());
    });
}

void ListView::dress()
{
    m_dressing = true;
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * Theme::grid());
    setStyleSheet(QStringLiteral("QTableView { background: %1; color: %2; border: none;"
                                 " selection-background-color: %3; selection-color: %2; }"
                                 "QTableView::item { border-bottom: 1px solid %4; padding: 0 8px; }"
                                 "QTableView::item:selected { background: %3; color: %2; }"
                                 "QHeaderView { background: %1; border: none; }"
                                 "QHeaderView::section { background: %1; color: %5; border: none;"
                                 " border-bottom: 1px solid %4; padding: 5px 11px; }")
                      .arg(Theme::surface().name(), Theme::text().name(), Theme::selection().name(),
                          Theme::line().name(), Theme::mutedText().name()));
    m_dressing = false;
}

QString ListView::selectedText() const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end(),
        [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    QStringList lines;
    const auto line = [&](auto text) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            if (!isColumnHidden(column))
                cells << text(column).simplified();
        lines << cells.join(QLatin1Char('\t'));
    };
    line([&](int column) { return model()->headerData(column, Qt::Horizontal).toString(); });
    for (const QModelIndex& row : std::as_const(rows))
        line([&](int column) { return row.siblingAtColumn(column).data().toString(); });
    return lines.join(QLatin1Char('\n'));
}

void ListView::copy()
{
    QApplication::clipboard()->setText(selectedText());
}

void ListView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && currentIndex().isValid()) {
        emit rowActivated(currentIndex().row());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void ListView::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, &ListView::copy);
    for (QAction* action : actions())
        menu->addAction(action);
    menu->popup(event->globalPos());
}

void ListView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (!m_dressing && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        dress();
}

void ListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        emit rowChanged(current.row());
}

} // namespace redial

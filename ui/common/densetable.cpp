#include "ui/common/densetable.h"

#include "ui/common/tablemodel.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace redial {

namespace {

/// Sorts by the raw value; what has none comes last whichever way the column is sorted.
class SortedRows : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override
    {
        const QVariant a = left.data(TableRole::Sort);
        const QVariant b = right.data(TableRole::Sort);
        const bool noA = !a.isValid() || a.isNull();
        const bool noB = !b.isValid() || b.isNull();
        if (noA || noB)
            return sortOrder() == Qt::AscendingOrder ? !noA && noB : noA && !noB;
        return QSortFilterProxyModel::lessThan(left, right);
    }
};

TableContent::Cell cell(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return TableCount{value.toLongLong()};
    case QMetaType::Double:
    case QMetaType::Float:
        return TableNumber{value.toDouble()};
    default:
        return value.toString();
    }
}

} // namespace

DenseTable::DenseTable(QWidget* parent) : QTableView(parent), m_sorted(new SortedRows(this))
{
    m_sorted->setSortRole(TableRole::Sort);
    m_sorted->setSortLocaleAware(true);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFont(Theme::tabular(font()));
    dress();
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        emit rowActivated(sourceRow(index));
        emit cellActivated(sourceRow(index), index.column());
    });
}

void DenseTable::dress()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * Theme::grid());
    const QString sheet =
        QStringLiteral("QTableView { background: %1; color: %2; border: none;"
                       " selection-background-color: %3; selection-color: %2; }"
                       "QTableView::item { border-bottom: 1px solid %4; padding: 0 8px; }"
                       "QTableView::item:selected { background: %3; color: %2; }"
                       "QHeaderView { background: %1; border: none; }"
                       "QHeaderView::section { background: %1; color: %5; border: none;"
                       " border-bottom: 1px solid %6; padding: 5px 8px; }")
            .arg(Theme::surface().name(), Theme::text().name(), Theme::selection().name(),
                Theme::line().name(), Theme::mutedText().name(), Theme::line().darker(112).name());
    // Setting one changes the palette, which asks for it again.
    if (sheet != styleSheet())
        setStyleSheet(sheet);
}

void DenseTable::setModel(QAbstractItemModel* model)
{
    m_sorted->setSourceModel(model);
    QTableView::setModel(m_sorted);
    setSortingEnabled(true);
    // As the model has it until a heading is clicked.
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_sorted->sort(-1);
}

QAbstractItemModel* DenseTable::sourceModel() const
{
    return m_sorted->sourceModel();
}

int DenseTable::sourceRow(const QModelIndex& index) const
{
    return index.isValid() ? m_sorted->mapToSource(index).row() : -1;
}

QModelIndex DenseTable::viewIndex(int sourceRow, int column) const
{
    QAbstractItemModel* source = sourceModel();
    return source != nullptr ? m_sorted->mapFromSource(source->index(sourceRow, column)) : QModelIndex();
}

void DenseTable::fitColumns(int widest)
{
    horizontalHeader()->setResizeContentsPrecision(200);
    resizeColumnsToContents();
    for (int column = 0; column < m_sorted->columnCount(); ++column)
        setColumnWidth(column, std::min(columnWidth(column) + Theme::grid(), widest));
}

QString DenseTable::selectedText() const
{
    QItemSelection chosen = selectionModel() != nullptr ? selectionModel()->selection() : QItemSelection();
    if (chosen.isEmpty() && m_sorted->rowCount() > 0)
        chosen.select(
            m_sorted->index(0, 0), m_sorted->index(m_sorted->rowCount() - 1, m_sorted->columnCount() - 1));
    QModelIndexList indexes = chosen.indexes();
    const QHeaderView* header = horizontalHeader();
    std::sort(indexes.begin(), indexes.end(), [header](const QModelIndex& a, const QModelIndex& b) {
        return a.row() != b.row() ? a.row() < b.row()
                                  : header->visualIndex(a.column()) < header->visualIndex(b.column());
    });
    QStringList lines;
    QStringList headings;
    int row = -1;
    for (const QModelIndex& index : std::as_const(indexes)) {
        if (isColumnHidden(index.column()))
            continue;
        const QString text = index.data().toString().simplified();
        if (index.row() != row) {
            lines << text;
            row = index.row();
        } else {
            lines.last() += QLatin1Char('\t') + text;
        }
        if (lines.size() == 1)
            headings << m_sorted->headerData(index.column(), Qt::Horizontal).toString();
    }
    return (QStringList{headings.join(QLatin1Char('\t'))} + lines).join(QLatin1Char('\n'));
}

void DenseTable::copy()
{
    QApplication::clipboard()->setText(selectedText());
}

TableContent DenseTable::content(const QString& title) const
{
    TableContent table;
    table.title = title;
    const QHeaderView* header = horizontalHeader();
    std::vector<int> columns;
    for (int visual = 0; visual < header->count(); ++visual)
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            columns.push_back(header->logicalIndex(visual));
    for (const int column : columns)
        table.headers << m_sorted->headerData(column, Qt::Horizontal).toString();
    table.rows.reserve(static_cast<size_t>(m_sorted->rowCount()));
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        std::vector<TableContent::Cell> cells;
        cells.reserve(columns.size());
        for (const int column : columns)
            cells.push_back(cell(m_sorted->index(row, column).data(TableRole::Export)));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

void DenseTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && currentIndex().isValid()) {
        emit rowActivated(sourceRow(currentIndex()));
        emit cellActivated(sourceRow(currentIndex()), currentIndex().column());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void DenseTable::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, &DenseTable::copy);
    for (QAction* action : actions())
        menu->addAction(action);
    menu->popup(event->globalPos());
}

void DenseTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
}

} // namespace redial

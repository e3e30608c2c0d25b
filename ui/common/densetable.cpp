#include "ui/common/densetable.h"

#include "ui/common/latetexts.h"
#include "ui/common/tablemodel.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>

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

DenseTable::DenseTable(QWidget* parent) : DenseTable(SortedBy::Table, parent) { }

DenseTable::DenseTable(SortedBy sortedBy, QWidget* parent)
    : QTableView(parent)
    , m_sorted(sortedBy == SortedBy::Table ? new SortedRows(this) : nullptr)
{
    if (m_sorted != nullptr) {
        m_sorted->setSortRole(TableRole::Sort);
        m_sorted->setSortLocaleAware(true);
    } else {
        horizontalHeader()->setSortIndicatorShown(true);
    }
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
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFont(Theme::tabular(font()));
    dress();
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (QApplication::keyboardModifiers() == Qt::NoModifier)
            activate(index);
    });
}

void DenseTable::activate(const QModelIndex& index)
{
    const int row = sourceRow(index);
    const int column = index.column();
    emit rowActivated(row);
    emit cellActivated(row, column);
}

void DenseTable::dress()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * Theme::grid());
    const QString sheet =
        QStringLiteral("QTableView { background: %1; color: %2; border: none; outline: 0;"
                       " selection-background-color: %3; selection-color: %2; }"
                       "QTableView::item { border-bottom: 1px solid %4; padding: 0 8px; }"
                       "QTableView::item:selected { background: %3; color: %2; }"
                       "QHeaderView { background: %1; border: none; }"
                       "QHeaderView::section { background: %1; color: %5; border: none;"
                       " border-bottom: 1px solid %6; padding: 5px 11px; }")
            .arg(Theme::surface().name(), Theme::text().name(), Theme::selection().name(),
                Theme::line().name(), Theme::mutedText().name(), Theme::line().darker(112).name());
    // Setting one changes the palette, which asks for it again.
    if (sheet != styleSheet())
        setStyleSheet(sheet);
}

void DenseTable::setModel(QAbstractItemModel* model)
{
    if (m_sorted == nullptr) {
        QTableView::setModel(model);
        return;
    }
    m_sorted->setSourceModel(model);
    QTableView::setModel(m_sorted);
    setSortingEnabled(true);
    // As the model has it until a heading is clicked.
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_sorted->sort(-1);
}

QAbstractItemModel* DenseTable::sourceModel() const
{
    return m_sorted != nullptr ? m_sorted->sourceModel() : model();
}

int DenseTable::sourceRow(const QModelIndex& index) const
{
    if (!index.isValid())
        return -1;
    return m_sorted != nullptr ? m_sorted->mapToSource(index).row() : index.row();
}

QModelIndex DenseTable::viewIndex(int sourceRow, int column) const
{
    const QAbstractItemModel* source = sourceModel();
    if (source == nullptr)
        return {};
    const QModelIndex index = source->index(sourceRow, column);
    return m_sorted != nullptr ? m_sorted->mapFromSource(index) : index;
}

std::vector<int> DenseTable::shownColumns() const
{
    const QHeaderView* header = horizontalHeader();
    std::vector<int> columns;
    for (int visual = 0; visual < header->count(); ++visual)
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column))
            columns.push_back(column);
    return columns;
}

void DenseTable::fitColumns(int widest)
{
    horizontalHeader()->setResizeContentsPrecision(200);
    resizeColumnsToContents();
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        setColumnWidth(column, std::min(columnWidth(column) + Theme::grid(), widest));
}

QString DenseTable::selectedText() const
{
    if (model() == nullptr)
        return {};
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    if (rows.empty() && m_sorted != nullptr)
        for (int row = 0; row < m_sorted->rowCount(); ++row)
            rows.push_back(row);
    const std::vector<int> columns = shownColumns();
    QStringList lines;
    const auto line = [&](auto text) {
        QStringList cells;
        for (const int column : columns)
            cells << text(column).toString().simplified();
        lines << cells.join(QLatin1Char('\t'));
    };
    line([&](int column) { return model()->headerData(column, Qt::Horizontal); });
    for (const int row : rows)
        line([&](int column) { return model()->index(row, column).data(); });
    return lines.join(QLatin1Char('\n'));
}

void DenseTable::copy()
{
    auto* late = dynamic_cast<LateTexts*>(sourceModel());
    if (late == nullptr) {
        QApplication::clipboard()->setText(selectedText());
        return;
    }
    const QModelIndexList chosen = selectionModel()->selectedRows();
    std::vector<int> rows;
    for (const QModelIndex& index : chosen)
        rows.push_back(sourceRow(index));
    // What was chosen is copied, or nothing: not what is chosen by then.
    late->readTextsOf(rows, [table = QPointer(this), chosen] {
        if (table && chosen == table->selectionModel()->selectedRows())
            QApplication::clipboard()->setText(table->selectedText());
    });
}

TableContent DenseTable::content(const QString& title) const
{
    TableContent table;
    table.title = title;
    if (model() == nullptr)
        return table;
    const std::vector<int> columns = shownColumns();
    for (const int column : columns)
        table.headers << model()->headerData(column, Qt::Horizontal).toString();
    table.rows.reserve(static_cast<size_t>(model()->rowCount()));
    for (int row = 0; row < model()->rowCount(); ++row) {
        std::vector<TableContent::Cell> cells;
        cells.reserve(columns.size());
        for (const int column : columns)
            cells.push_back(cell(model()->index(row, column).data(TableRole::Export)));
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
        activate(currentIndex());
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
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::FontChange)
        dress();
}

void DenseTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        emit rowChanged(sourceRow(current));
}

} // namespace redial

#include "ui/common/editabletable.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace redial {

namespace {

constexpr int mostRows = 20'000;
constexpr int hiddenText = Qt::UserRole; ///< of a masked cell
constexpr int shownText = Qt::UserRole + 1; ///< its mask

QTableWidgetItem* newItem(const QString& text, const EditableTable::Check& mask)
{
    const QString shown = mask ? mask(text) : text;
    auto* item = new QTableWidgetItem(shown);
    if (shown != text) {
        item->setData(hiddenText, text);
        item->setData(shownText, shown);
    }
    return item;
}

} // namespace

EditableTable::EditableTable(int columns, QWidget* parent) : QTableWidget(0, columns, parent)
{
    verticalHeader()->hide();
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    dress();
    keepEmptyRow();
    connect(this, &QTableWidget::itemChanged, this, &EditableTable::take);
}

void EditableTable::dress()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * Theme::grid());
    const QString sheet =
        QStringLiteral("QTableWidget { background: %1; color: %2; border: none; outline: 0; }"
                       "QTableWidget::item { border-bottom: 1px solid %3; padding: 0 6px; }"
                       "QTableWidget::item:selected { background: %4; color: %2; }"
                       "QTableWidget QLineEdit { padding: 0 5px; border-radius: 0; }"
                       "QHeaderView { background: %1; border: none; }"
                       "QHeaderView::section { background: %1; color: %5; border: none;"
                       " border-bottom: 1px solid %3; padding: 4px 9px; }")
            .arg(Theme::surface().name(), Theme::text().name(), Theme::line().name(),
                Theme::selection().name(), Theme::mutedText().name());
    // Setting one changes the palette, which asks for it again.
    if (sheet != styleSheet())
        setStyleSheet(sheet);
}

void EditableTable::setHeaders(const QStringList& headers)
{
    setHorizontalHeaderLabels(headers);
    for (int column = 0; column < columnCount(); ++column)
        setColumnWidth(column, std::max(columnWidth(column), horizontalHeader()->sectionSizeHint(column)));
}

void EditableTable::setRows(const std::vector<QStringList>& rows)
{
    m_isFilling = true;
    clearContents();
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column)
            setItem(
                row, column, newItem(rows[static_cast<size_t>(row)].value(column), m_masks.value(column)));
    m_isFilling = false;
    keepEmptyRow();
}

std::vector<QStringList> EditableTable::rows() const
{
    std::vector<QStringList> result;
    for (int row = 0; row < rowCount(); ++row) {
        QStringList texts;
        bool hasText = false;
        for (int column = 0; column < columnCount(); ++column) {
            QString text = textAt(row, column);
            if (const Check check = m_checks.value(column); check && !text.isEmpty())
                text = check(text);
            hasText = hasText || !text.isEmpty();
            texts << text;
        }
        if (hasText)
            result.push_back(texts);
    }
    return result;
}

QString EditableTable::textAt(int row, int column) const
{
    const QTableWidgetItem* at = item(row, column);
    if (at == nullptr)
        return {};
    const QVariant hidden = at->data(hiddenText);
    return hidden.isValid() && at->text() == at->data(shownText).toString() ? hidden.toString()
                                                                            : at->text().trimmed();
}

void EditableTable::take(QTableWidgetItem* item)
{
    if (m_isFilling)
        return;
    m_isFilling = true;
    if (const Check check = m_checks.value(item->column())) {
        const QString kept = check(item->text());
        const bool isBad = !item->text().trimmed().isEmpty() && kept.isEmpty();
        item->setForeground(isBad ? Theme::bad() : Theme::text());
        item->setToolTip(isBad ? tr("Not understood: this does not count") : QString());
        if (!kept.isEmpty())
            item->setText(kept);
    }
    m_isFilling = false;
    keepEmptyRow();
    if (!m_isPasting)
        emit edited();
}

void EditableTable::keepEmptyRow()
{
    const int last = rowCount() - 1;
    bool isEmpty = last >= 0;
    for (int column = 0; isEmpty && column < columnCount(); ++column)
        isEmpty = item(last, column) == nullptr || item(last, column)->text().isEmpty();
    if (!isEmpty && rowCount() < mostRows)
        insertRow(rowCount());
}

void EditableTable::paste(const QString& text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    if (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    const int firstRow = std::max(0, currentRow() >= 0 ? currentRow() : rowCount() - 1);
    const int firstColumn = std::max(0, currentColumn());
    m_isPasting = true; // one edit, however many cells
    for (int at = 0; at < lines.size() && firstRow + at < mostRows; ++at) {
        const QStringList cells = lines[at].split(QLatin1Char('\t'));
        if (firstRow + at >= rowCount())
            insertRow(rowCount());
        for (int column = 0; column < cells.size() && firstColumn + column < columnCount(); ++column) {
            auto* one = new QTableWidgetItem;
            setItem(firstRow + at, firstColumn + column, one);
            one->setText(cells[column].trimmed());
        }
    }
    m_isPasting = false;
    keepEmptyRow();
    emit edited();
}

void EditableTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)) {
        paste(QApplication::clipboard()->text());
    } else if (event->key() == Qt::Key_Delete && state() != EditingState) {
        QList<int> chosen;
        for (const QModelIndex& index : selectedIndexes())
            if (!chosen.contains(index.row()))
                chosen << index.row();
        std::sort(chosen.begin(), chosen.end(), std::greater<>());
        for (const int row : std::as_const(chosen))
            removeRow(row);
        keepEmptyRow();
        emit edited();
    } else {
        QTableWidget::keyPressEvent(event);
    }
}

void EditableTable::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
}

} // namespace redial

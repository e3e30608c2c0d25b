#include "ui/pages/imports/historyview.h"

#include "core/wording/formatting.h"
#include "ui/common/densetable.h"
#include "ui/common/theme.h"

#include <QVBoxLayout>

namespace redial {

namespace {

using Column = TableColumn<BatchSummary>;
constexpr int undoColumn = 7;

Column numberColumn(const QString& title, qint64 ImportAccount::*count)
{
    Column column;
    column.title = title;
    column.alignment = Qt::AlignRight | Qt::AlignVCenter;
    column.text = [count](const BatchSummary& batch) { return Formatting::count(batch.account.*count); };
    column.sort = [count](const BatchSummary& batch) { return QVariant(batch.account.*count); };
    return column;
}

QString coverageOf(const BatchSummary& batch)
{
    std::optional<Stretch> whole;
    for (const BatchSummary::Source& source : batch.sources) {
        if (!source.coverage)
            continue;
        if (!whole)
            whole = source.coverage;
        whole->from = std::min(whole->from, source.coverage->from);
        whole->to = std::max(whole->to, source.coverage->to);
    }
    return whole ? HistoryView::tr("%1 to %2").arg(Formatting::time(whole->from), Formatting::time(whole->to))
                 : QString();
}

QString filesOf(const BatchSummary& batch)
{
    QStringList files;
    for (const BatchSummary::Source& source : batch.sources) {
        if (!files.contains(source.file))
            files << source.file;
    }
    return files.join(QLatin1Char('\n'));
}

} // namespace

QString batchName(const BatchSummary& batch)
{
    QStringList files = filesOf(batch).split(QLatin1Char('\n'));
    return files.size() == 1
        ? files.first()
        : HistoryView::tr("%1 and %Ln more", nullptr, static_cast<int>(files.size()) - 1).arg(files.first());
}

HistoryView::HistoryView(QWidget* parent)
    : Card(parent)
    , m_title(ImportWidgets::heading(this))
    , m_model(new TableModel<BatchSummary>(this))
    , m_table(new DenseTable(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 10, 1, 1);
    m_title->setContentsMargins(13, 0, 13, 0);
    layout->addWidget(m_title);
    m_table->setObjectName(QStringLiteral("import-history"));
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    layout->addWidget(m_table, 1);
    connect(m_table, &DenseTable::cellActivated, this, &HistoryView::follow);
    retranslate();
}

void HistoryView::retranslate()
{
    m_title->setText(tr("Earlier imports"));
    m_table->setAccessibleName(m_title->text());
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    std::vector<Column> columns;
    columns.push_back({tr("Imported at"), left,
        [](const BatchSummary& batch) { return Formatting::time(batch.importedAt); },
        [](const BatchSummary& batch) { return QVariant(batch.importedAt.seconds); }, {}});
    columns.push_back({tr("Files"), left, batchName, {}, [](const BatchSummary& batch, int role) {
                           return role == Qt::ToolTipRole ? QVariant(filesOf(batch)) : QVariant();
                       }});
    columns.push_back(numberColumn(tr("Rows read"), &ImportAccount::read));
    columns.push_back(numberColumn(tr("Imported"), &ImportAccount::imported));
    columns.push_back(numberColumn(tr("Replaced"), &ImportAccount::replaced));
    columns.push_back(numberColumn(tr("Skipped"), &ImportAccount::skipped));
    columns.push_back(numberColumn(tr("Rejected"), &ImportAccount::rejected));
    columns.push_back(
        {QString(), left, [this](const BatchSummary&) { return m_readOnly ? QString() : tr("Undo"); }, {},
            [](const BatchSummary&, int role) {
                return role == Qt::ForegroundRole ? QVariant(Theme::accent())
                    : role == Qt::ToolTipRole     ? QVariant(tr("Take this import back"))
                                                  : QVariant();
            }});
    columns.push_back({tr("Covers"), left, coverageOf, {}, [](const BatchSummary&, int role) {
                           return role == Qt::ForegroundRole ? QVariant(Theme::mutedText()) : QVariant();
                       }});
    m_model->setColumns(std::move(columns));
    m_table->fitColumns();
}

void HistoryView::show(const std::vector<BatchSummary>& batches, bool readOnly)
{
    m_readOnly = readOnly;
    m_model->setRows(batches);
    m_table->fitColumns();
}

void HistoryView::follow(int row, int column)
{
    if (row < 0)
        return;
    const BatchId batch = m_model->row(row).id;
    if (column == undoColumn && !m_readOnly)
        emit undoWanted(batch);
    else
        emit openWanted(batch);
}

} // namespace redial

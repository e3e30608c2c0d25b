#include "ui/pages/imports/mappingmodel.h"

#include "core/wording/fieldwording.h"
#include "core/wording/formatting.h"
#include "core/wording/masking.h"
#include "ui/common/theme.h"

namespace redial {

namespace {

/// Hides who called, by what the column becomes.
std::string maskedSample(const std::string& sample, std::optional<Field> field)
{
    if (field == Field::Caller || field == Field::SecondNumber || field == Field::IdentityNumber)
        return maskKey(sample);
    if (field == Field::CallerName)
        return maskName(sample);
    if (field == Field::OrderId || (field && isTimeField(*field)))
        return sample;
    return maskText(sample);
}

bool sameColumns(const Mapping& a, const Mapping& b)
{
    if (a.columns.size() != b.columns.size())
        return false;
    for (size_t i = 0; i < a.columns.size(); ++i) {
        if (a.columns[i].header != b.columns[i].header)
            return false;
    }
    return true;
}

} // namespace

void MappingModel::setMapping(const Mapping& mapping, bool revealed, bool editable)
{
    m_revealed = revealed;
    m_editable = editable;
    // The row being worked on stays chosen when only what becomes of a column changed.
    if (sameColumns(m_mapping, mapping)) {
        m_mapping = mapping;
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_mapping = mapping;
    endResetModel();
}

void MappingModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int MappingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_mapping.columns.size());
}

int MappingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MappingModel::fieldText(int field)
{
    return field == keptField ? tr("keep as it is") : FieldWording::name(static_cast<Field>(field));
}

QString MappingModel::samples(const ColumnMapping& column) const
{
    if (column.samples.empty())
        return tr("(empty)");
    QStringList texts;
    for (const std::string& sample : column.samples)
        texts << Formatting::text(m_revealed ? sample : maskedSample(sample, column.field)).simplified();
    return texts.join(tr(", ", "between sample values"));
}

QString MappingModel::confidence(const ColumnMapping& column) const
{
    if (!column.ask)
        return column.field ? tr("This column was recognised.")
                            : tr("This column is kept under its own name.");
    if (column.dateOrder == DateOrder::Open)
        return tr("Please look: the dates can be read day first or month first.");
    return column.field ? tr("Please look: this is a guess.")
                        : tr("Please look: this column may be more than kept.");
}

QString MappingModel::text(const ColumnMapping& column, int section) const
{
    switch (section) {
    case Header:
        return column.header.empty() ? tr("(no heading)") : Formatting::text(column.header).simplified();
    case Becomes:
        return fieldText(column.field ? static_cast<int>(*column.field) : keptField);
    case Samples:
        return samples(column);
    default:
        return column.ask ? QStringLiteral("◐") : QStringLiteral("●");
    }
}

QVariant MappingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ColumnMapping& column = m_mapping.columns[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(column, index.column());
    case Qt::EditRole:
        return index.column() == Becomes
            ? QVariant(column.field ? static_cast<int>(*column.field) : keptField)
            : QVariant(text(column, index.column()));
    case Qt::ToolTipRole:
        return index.column() == Confidence ? confidence(column) : text(column, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Confidence ? confidence(column) : text(column, index.column());
    case Qt::ForegroundRole:
        if (index.column() == Confidence)
            return column.ask ? Theme::warning() : Theme::good();
        return index.column() == Samples ? QVariant(Theme::mutedText()) : QVariant();
    case Qt::BackgroundRole:
        return column.ask ? QVariant(Theme::attention()) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Confidence ? QVariant(Qt::AlignCenter)
                                            : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case AskRole:
        return column.ask;
    default:
        return {};
    }
}

bool MappingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() != Becomes || !m_editable)
        return false;
    const int field = value.toInt();
    if (field < keptField || field >= static_cast<int>(fieldCount)
        || field == index.data(Qt::EditRole).toInt())
        return false;
    emit fieldChosen(index.row(), field);
    return true;
}

Qt::ItemFlags MappingModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Becomes && m_editable)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Header:
        return tr("Column in the file");
    case Becomes:
        return tr("Becomes");
    case Samples:
        return tr("First values");
    default:
        return QString();
    }
}

} // namespace redial

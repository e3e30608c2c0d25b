#include "ui/pages/wellbeing/populationtable.h"

#include "core/wording/formatting.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>

#include <algorithm>

namespace redial {

namespace {

constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

/// The field in a cell. Several cells pasted into it are meant for the table.
class NumberField : public QLineEdit {
public:
    NumberField(PopulationTable& table, QWidget* parent) : QLineEdit(parent), m_table(table)
    {
        setAlignment(Qt::AlignRight);
        setFrame(false);
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const QString text = QApplication::clipboard()->text().trimmed();
        const bool isSeveral = text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\t'));
        if (!event->matches(QKeySequence::Paste) || !isSeveral) {
            QLineEdit::keyPressEvent(event);
            return;
        }
        // The field goes away with it: not while it handles the key.
        QMetaObject::invokeMethod(&m_table, &PopulationTable::paste, Qt::QueuedConnection);
    }

private:
    PopulationTable& m_table;
};

class NumberDelegate : public QStyledItemDelegate {
public:
    explicit NumberDelegate(PopulationTable& table) : QStyledItemDelegate(&table), m_table(table) { }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return new NumberField(m_table, parent);
    }
    bool eventFilter(QObject* object, QEvent* event) override
    {
        const bool isKey = event->type() == QEvent::KeyPress;
        const int key = isKey ? static_cast<QKeyEvent*>(event)->key() : 0;
        if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Down && key != Qt::Key_Up)
            return QStyledItemDelegate::eventFilter(object, event);
        const QModelIndex now = m_table.currentIndex();
        auto* editor = qobject_cast<QWidget*>(object);
        emit commitData(editor);
        emit closeEditor(editor);
        const int row =
            std::clamp(now.row() + (key == Qt::Key_Up ? -1 : 1), 0, m_table.model()->rowCount() - 1);
        m_table.setCurrentIndex(m_table.model()->index(row, now.column()));
        return true;
    }

private:
    PopulationTable& m_table;
};

} // namespace

PopulationModel::PopulationModel(QObject* parent) : TableModel<PopulationRegion>(parent)
{
    retranslate();
}

void PopulationModel::show(const std::vector<PopulationRegion>& regions)
{
    const bool isSame = std::equal(rows().begin(), rows().end(), regions.begin(), regions.end(),
        [](const PopulationRegion& a, const PopulationRegion& b) { return a.name == b.name; });
    if (isSame)
        updateRows(regions, [](const PopulationRegion& a, const PopulationRegion& b) { return a == b; });
    else
        setRows(regions);
}

Qt::ItemFlags PopulationModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = TableModel<PopulationRegion>::flags(index);
    if (m_isEditable && index.column() == Residents)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool PopulationModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != Residents || !m_typed)
        return false;
    // By value: what is typed may change the rows.
    const std::string region = row(index.row()).name;
    return m_typed(region, value.toString());
}

void PopulationModel::retranslate()
{
    const QString none = QStringLiteral("–");
    const QString noOrders = tr("no orders say this name");
    const QString noResidents = tr("residents not known");
    setColumns({
        {tr("Region"), left, [](const PopulationRegion& row) { return Formatting::text(row.name); }, nullptr,
            nullptr},
        {tr("Residents"), right,
            [none](const PopulationRegion& row) {
                return row.residents ? Formatting::count(*row.residents) : none;
            },
            [](const PopulationRegion& row) {
                return row.residents ? QVariant::fromValue(*row.residents) : QVariant();
            },
            [](const PopulationRegion& row, int role) -> QVariant {
                if (role == Qt::EditRole)
                    return row.residents ? QString::number(*row.residents) : QString();
                return {};
            }},
        {tr("Orders"), right, [](const PopulationRegion& row) { return Formatting::count(row.orders); },
            [](const PopulationRegion& row) { return QVariant::fromValue(row.orders); }, nullptr},
        {tr("Remark"), left,
            [noOrders, noResidents](const PopulationRegion& row) {
                return row.orders == 0 ? noOrders : row.residents ? QString() : noResidents;
            },
            nullptr,
            [](const PopulationRegion&, int role) {
                return role == Qt::ForegroundRole ? QVariant(Theme::warning()) : QVariant();
            }},
    });
}

PopulationTable::PopulationTable(PopulationModel& model, QWidget* parent) : DenseTable(parent), m_model(model)
{
    setModel(&model);
    setItemDelegateForColumn(PopulationModel::Residents, new NumberDelegate(*this));
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
}

std::string PopulationTable::regionAt(int viewRow) const
{
    return m_model.row(sourceRow(model()->index(viewRow, 0))).name;
}

std::vector<std::string> PopulationTable::chosenRegions() const
{
    std::vector<std::string> regions;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        regions.push_back(regionAt(index.row()));
    return regions;
}

std::vector<std::string> PopulationTable::regionsFromCurrent() const
{
    std::vector<std::string> regions;
    for (int row = std::max(0, currentIndex().row()); row < model()->rowCount(); ++row)
        regions.push_back(regionAt(row));
    return regions;
}

void PopulationTable::paste()
{
    if (QWidget* field = indexWidget(currentIndex()); field != nullptr || state() == EditingState)
        setFocus(); // an open field is done with
    emit pasted(QApplication::clipboard()->text());
}

void PopulationTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex number = currentIndex().siblingAtColumn(PopulationModel::Residents);
    if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        emit clearAsked();
    } else if (number.isValid()
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2)
        && currentIndex().column() != PopulationModel::Orders) {
        setCurrentIndex(number);
        edit(number);
    } else if (number.isValid() && event->modifiers() == Qt::NoModifier && !event->text().isEmpty()
        && event->text().front().isDigit()) {
        setCurrentIndex(number);
        edit(number, AnyKeyPressed, event);
    } else {
        DenseTable::keyPressEvent(event);
    }
}

} // namespace redial

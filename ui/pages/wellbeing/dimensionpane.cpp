#include "ui/pages/wellbeing/dimensionpane.h"

#include "core/wellbeing/dictionaryediting.h"
#include "core/wording/formatting.h"
#include "core/wording/wellbeingwording.h"
#include "ui/common/densetable.h"
#include "ui/common/flowlayout.h"
#include "ui/common/menuwidgets.h"
#include "ui/common/theme.h"
#include "ui/pages/wellbeing/dictionarydesk.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace redial {

DimensionPane::DimensionPane(DictionaryDesk& desk, DictionaryModels& models, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_models(models)
    , m_table(new DenseTable(DenseTable::SortedBy::Model))
    , m_add(addButton("dimensions.add"))
    , m_rename(addButton("dimensions.rename"))
    , m_remove(addButton("dimensions.remove"))
    , m_up(addButton("dimensions.up"))
    , m_down(addButton("dimensions.down"))
{
    layOut();
    const auto withMenu = [this](QPushButton* button, void (DimensionPane::*fill)(QMenu&)) {
        auto* menu = new QMenu(button);
        menu->setObjectName(button->objectName() + QStringLiteral(".menu"));
        button->setMenu(menu);
        connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
            menu->clear();
            (this->*fill)(*menu);
        });
    };
    withMenu(m_add, &DimensionPane::fillAdd);
    withMenu(m_rename, &DimensionPane::fillRename);
    connect(m_remove, &QPushButton::clicked, this, &DimensionPane::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_table, &DenseTable::rowChanged, this, [this](int row) {
        if (row < 0)
            return;
        m_chosen = m_models.dimensions().row(row).id;
        m_chosenKind = m_models.dimensions().row(row).kind;
        refreshButtons();
        emit chosenChanged();
    });
}

QPushButton* DimensionPane::addButton(const char* name)
{
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    return button;
}

void DimensionPane::layOut()
{
    const int grid = Theme::grid();
    m_table->setObjectName(QStringLiteral("dimensions.table"));
    m_table->setModel(&m_models.dimensions());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int column : {1, 2})
        m_table->setColumnWidth(
            column, m_table->fontMetrics().horizontalAdvance(QStringLiteral("000,000")) + 10 * grid);
    m_table->horizontalHeader()->setSectionsMovable(false);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(grid);
    for (QPushButton* button : {m_add, m_rename, m_remove, m_up, m_down})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
}

DimensionRow DimensionPane::chosen() const
{
    DimensionRow row;
    row.kind = m_chosenKind;
    row.id = m_chosen;
    return row;
}

void DimensionPane::chooseAll()
{
    m_table->setCurrentIndex(m_table->viewIndex(0));
}

void DimensionPane::refresh()
{
    // Where the chosen one stands now, or all when it is gone.
    const auto& rows = m_models.dimensions().rows();
    const auto found = std::find_if(rows.begin(), rows.end(),
        [&](const DimensionRow& row) { return row.kind == m_chosenKind && row.id == m_chosen; });
    const auto place = found == rows.end() ? 0 : found - rows.begin();
    if (!rows.empty() && m_table->currentIndex().row() != place)
        m_table->setCurrentIndex(m_table->viewIndex(static_cast<int>(place)));
    refreshButtons();
}

void DimensionPane::refreshButtons()
{
    const bool canEdit = m_desk.canEdit();
    const bool isOne = m_chosenKind == DimensionRow::Kind::Dimension;
    const std::vector<Dimension>& all = m_desk.dictionary().dimensions;
    m_add->setEnabled(canEdit);
    m_rename->setEnabled(canEdit && isOne);
    m_remove->setEnabled(canEdit && isOne && all.size() > 1);
    m_remove->setToolTip(isOne && all.size() == 1 ? tr("The last dimension stays.") : QString());
    m_up->setEnabled(canEdit && isOne && all.front().id != m_chosen);
    m_down->setEnabled(canEdit && isOne && all.back().id != m_chosen);
}

bool DimensionPane::isFree(const QString& name, const std::string& id) const
{
    const std::vector<Dimension>& all = m_desk.dictionary().dimensions;
    return std::none_of(all.begin(), all.end(), [&](const Dimension& one) {
        return one.id != id && WellbeingWording::dimension(one).compare(name, Qt::CaseInsensitive) == 0;
    });
}

void DimensionPane::fillAdd(QMenu& menu)
{
    MenuWidgets::addTextEntry(
        menu, QStringLiteral("dimensions.newName"), tr("Name"), {}, tr("Add"), [this](const QString& text) {
            const QString name = text.trimmed();
            if (!isFree(name, {})) {
                emit m_desk.refused(tr("There is a dimension “%1” already.").arg(name));
                return;
            }
            std::optional<std::string> id;
            m_desk.change(tr("Dimension “%1” added").arg(name), [&](WellbeingDictionary& dictionary) {
                id = addDimension(dictionary, name.toStdString());
                return id.has_value();
            });
            if (id) {
                m_chosen = *id;
                m_chosenKind = DimensionRow::Kind::Dimension;
                refresh();
            }
        });
}

void DimensionPane::fillRename(QMenu& menu)
{
    const std::string id = m_chosen;
    const QString before = DictionaryModels::dimensionName(m_desk.dictionary(), id);
    MenuWidgets::addTextEntry(menu, QStringLiteral("dimensions.name"), tr("Name"), before, tr("Rename"),
        [this, id, before](const QString& text) {
            const QString name = text.trimmed();
            if (!isFree(name, id)) {
                emit m_desk.refused(tr("There is a dimension “%1” already.").arg(name));
                return;
            }
            m_desk.change(tr("“%1” renamed").arg(before), [&](WellbeingDictionary& dictionary) {
                return name != before && renameDimension(dictionary, id, name.toStdString());
            });
        });
}

void DimensionPane::remove()
{
    const std::string id = m_chosen;
    const QString name = DictionaryModels::dimensionName(m_desk.dictionary(), id);
    WellbeingDictionary trial = m_desk.dictionary();
    const auto rules = removeDimension(trial, id);
    if (!rules)
        return;
    m_desk.change(tr("“%1” removed; its %2 rule(s) sort into no dimension now", nullptr,
                      Formatting::grammaticalNumber(static_cast<qint64>(*rules)))
                      .arg(name, Formatting::count(static_cast<qint64>(*rules))),
        [&](WellbeingDictionary& dictionary) { return removeDimension(dictionary, id).has_value(); });
}

void DimensionPane::move(int by)
{
    const std::string id = m_chosen;
    m_desk.change(tr("“%1” moved").arg(DictionaryModels::dimensionName(m_desk.dictionary(), id)),
        [&](WellbeingDictionary& dictionary) { return moveDimension(dictionary, id, by); });
}

void DimensionPane::retranslate()
{
    m_table->setAccessibleName(tr("Dimensions"));
    m_add->setText(tr("Add"));
    m_rename->setText(tr("Rename"));
    m_remove->setText(tr("Remove"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    refreshButtons();
}

} // namespace redial

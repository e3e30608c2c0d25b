#include "ui/pages/wellbeing/rulespane.h"

#include "core/wellbeing/dictionaryediting.h"
#include "core/wording/formatting.h"
#include "core/wording/wellbeingwording.h"
#include "ui/common/densetable.h"
#include "ui/common/theme.h"
#include "ui/pages/wellbeing/dictionarydesk.h"
#include "ui/pages/wellbeing/dimensionmenu.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace redial {

RulesPane::RulesPane(DictionaryDesk& desk, DictionaryModels& models, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_models(models)
    , m_title(new QLabel)
    , m_search(new QLineEdit)
    , m_kind(new QComboBox)
    , m_text(new QLineEdit)
    , m_dimension(new QComboBox)
    , m_add(new QPushButton)
    , m_table(new DenseTable)
    , m_into(new QPushButton)
    , m_remove(new QPushButton)
    , m_overlap(new QLabel)
    , m_removeKey(new QAction(this))
{
    layOut();
    connectAll();
}

void RulesPane::layOut()
{
    const int grid = Theme::grid();
    m_title->setObjectName(QStringLiteral("rules.title"));
    m_search->setObjectName(QStringLiteral("rules.search"));
    m_search->setClearButtonEnabled(true);
    m_kind->setObjectName(QStringLiteral("rules.kind"));
    m_text->setObjectName(QStringLiteral("rules.text"));
    m_dimension->setObjectName(QStringLiteral("rules.dimension"));
    m_add->setObjectName(QStringLiteral("rules.add"));
    m_into->setObjectName(QStringLiteral("rules.into"));
    m_remove->setObjectName(QStringLiteral("rules.remove"));
    m_overlap->setObjectName(QStringLiteral("rules.overlap"));
    m_overlap->setTextFormat(Qt::PlainText);
    m_overlap->setWordWrap(true);
    m_overlap->setForegroundRole(QPalette::PlaceholderText);
    m_table->setObjectName(QStringLiteral("rules.table"));
    m_table->setModel(&m_models.rules());
    m_table->sortByColumn(DictionaryModels::RuleOrders, Qt::DescendingOrder);
    // What overlaps says most: it gets what the others leave.
    const auto width = [this, grid](int column, const QString& like) {
        m_table->setColumnWidth(column, m_table->fontMetrics().horizontalAdvance(like) + 8 * grid);
    };
    width(DictionaryModels::RuleText, QStringLiteral("00000000000"));
    width(DictionaryModels::RuleKind, QStringLiteral("0000"));
    width(DictionaryModels::RuleDimension, QStringLiteral("000000000"));
    width(DictionaryModels::RuleOrders, QStringLiteral("000,000"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);

    auto* head = new QHBoxLayout;
    head->setSpacing(2 * grid);
    head->addWidget(m_title);
    head->addWidget(m_search, 1);
    auto* typed = new QHBoxLayout;
    typed->setSpacing(grid);
    typed->addWidget(m_kind);
    typed->addWidget(m_text, 1);
    typed->addWidget(m_dimension);
    typed->addWidget(m_add);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(m_into);
    buttons->addWidget(m_remove);
    buttons->addSpacing(grid);
    buttons->addWidget(m_overlap, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addLayout(head);
    column->addLayout(typed);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
}

void RulesPane::connectAll()
{
    m_removeKey->setObjectName(QStringLiteral("rules.removeChosen"));
    m_removeKey->setShortcut(QKeySequence::Delete);
    m_removeKey->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_removeKey);
    auto* into = new QMenu(m_into);
    into->setObjectName(QStringLiteral("rules.into.menu"));
    m_into->setMenu(into);
    connect(into, &QMenu::aboutToShow, this, [this, into] {
        into->clear();
        DimensionMenu::fill(*into, QStringLiteral("rules.into_"), m_desk.dictionary(), {},
            [this](const std::string& id) { sortChosenInto(id); });
    });
    connect(m_search, &QLineEdit::textChanged, this, &RulesPane::searchChanged);
    connect(m_add, &QPushButton::clicked, this, &RulesPane::addTyped);
    connect(m_text, &QLineEdit::returnPressed, this, &RulesPane::addTyped);
    connect(m_text, &QLineEdit::textChanged, this, &RulesPane::refreshButtons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RulesPane::retranslate);
    connect(m_remove, &QPushButton::clicked, this, &RulesPane::remove);
    connect(m_removeKey, &QAction::triggered, this, &RulesPane::remove);
    connect(m_table, &DenseTable::cellActivated, this, &RulesPane::open);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RulesPane::refreshButtons);
}

QString RulesPane::searched() const
{
    return m_search->text().trimmed();
}

void RulesPane::clearSearch()
{
    m_search->clear();
}

void RulesPane::open(int row, int column)
{
    if (row < 0)
        return;
    const RuleRow& rule = m_models.rules().row(row);
    switch (column) {
    case DictionaryModels::RuleDimension:
        if (m_desk.canEdit())
            DimensionMenu::popup(
                *m_table, m_table->viewIndex(row, column), QStringLiteral("rules.menu"), [&](QMenu& menu) {
                    DimensionMenu::fill(menu, QStringLiteral("rules.to_"), m_desk.dictionary(),
                        rule.content.dimension, [this](const std::string& id) { sortChosenInto(id); });
                });
        break;
    case DictionaryModels::RuleOrders:
        if (rule.use && rule.use->orders > 0)
            emit ordersOfRuleAsked(static_cast<int>(rule.rule));
        break;
    default:
        break;
    }
}

std::vector<size_t> RulesPane::chosenRules() const
{
    std::vector<size_t> rules;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rules.push_back(m_models.rules().row(m_table->sourceRow(index)).rule);
    std::sort(rules.begin(), rules.end());
    return rules;
}

void RulesPane::sortChosenInto(const std::string& dimension)
{
    const std::vector<size_t> rules = chosenRules();
    if (rules.empty())
        return;
    const QString name = DictionaryModels::dimensionName(m_desk.dictionary(), dimension);
    const QString said = rules.size() == 1
        ? tr("“%1” sorted into: %2")
              .arg(DictionaryModels::ruleText(m_desk.dictionary().rules[rules.front()]), name)
        : tr("%1 rule(s) sorted into: %2", nullptr, Formatting::grammaticalNumber(std::ssize(rules)))
              .arg(Formatting::count(std::ssize(rules)), name);
    m_desk.change(said, [&](WellbeingDictionary& whole) { return sortRulesInto(whole, rules, dimension); });
}

void RulesPane::remove()
{
    const std::vector<size_t> rules = chosenRules();
    if (rules.empty())
        return;
    const QString said = rules.size() == 1
        ? tr("Rule “%1” removed").arg(DictionaryModels::ruleText(m_desk.dictionary().rules[rules.front()]))
        : tr("%1 rule(s) removed", nullptr, Formatting::grammaticalNumber(std::ssize(rules)))
              .arg(Formatting::count(std::ssize(rules)));
    m_desk.change(said, [&](WellbeingDictionary& whole) { return removeRules(whole, rules); });
}

void RulesPane::addTyped()
{
    if (!m_add->isEnabled())
        return;
    DictionaryRule rule;
    rule.kind = static_cast<DictionaryRule::Kind>(m_kind->currentData().toInt());
    rule.text = m_text->text().trimmed().toStdString();
    if (rule.kind == DictionaryRule::Kind::CategoryPrefix)
        rule.text = typedCategory(rule.text);
    rule.dimension = m_dimension->currentData().toString().toStdString();
    m_text->clear();
    emit ruleAdded(rule);
}

void RulesPane::show(const DictionaryRule& rule)
{
    const auto& rows = m_models.rules().rows();
    for (size_t row = 0; row < rows.size(); ++row)
        if (rows[row].content == rule) {
            const QModelIndex index = m_table->viewIndex(static_cast<int>(row));
            m_table->setCurrentIndex(index);
            m_table->scrollTo(index);
            return;
        }
}

void RulesPane::refresh()
{
    fillDimensions();
    refreshButtons();
    //: Heading above the list of rules: how many are shown
    m_title->setText(tr("%1 rule(s)", nullptr, Formatting::grammaticalNumber(m_models.rules().rowCount()))
                         .arg(Formatting::count(m_models.rules().rowCount())));
}

void RulesPane::fillDimensions()
{
    const QVariant current = m_dimension->currentData();
    const int before = m_dimension->currentIndex();
    const QSignalBlocker quiet(m_dimension);
    m_dimension->clear();
    for (const Dimension& one : m_desk.dictionary().dimensions)
        m_dimension->addItem(WellbeingWording::dimension(one), Formatting::text(one.id));
    m_dimension->addItem(DictionaryModels::dimensionName(m_desk.dictionary(), {}), QString());
    const int kept = before < 0 ? 0 : m_dimension->findData(current);
    m_dimension->setCurrentIndex(std::max(0, kept));
}

void RulesPane::refreshButtons()
{
    const bool canEdit = m_desk.canEdit();
    const bool isChosen = m_table->selectionModel()->hasSelection();
    for (QWidget* one : std::initializer_list<QWidget*>{m_kind, m_text, m_dimension})
        one->setEnabled(canEdit);
    m_add->setEnabled(canEdit && !m_text->text().trimmed().isEmpty());
    m_into->setEnabled(canEdit && isChosen);
    m_remove->setEnabled(canEdit && isChosen);
    m_removeKey->setEnabled(canEdit && isChosen);
    showOverlap();
}

void RulesPane::showOverlap()
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    if (chosen.size() != 1) {
        m_overlap->clear();
        return;
    }
    const RuleRow& rule = m_models.rules().row(m_table->sourceRow(chosen.first()));
    m_overlap->setText(rule.overlap.isEmpty() ? QString() : tr("%1: %2").arg(rule.text, rule.overlap));
}

void RulesPane::retranslate()
{
    const int kind = std::max(0, m_kind->currentIndex());
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    m_kind->addItem(tr("Word"), static_cast<int>(DictionaryRule::Kind::Word));
    m_kind->addItem(tr("Category"), static_cast<int>(DictionaryRule::Kind::CategoryPrefix));
    m_kind->setCurrentIndex(kind);
    m_kind->setAccessibleName(tr("Kind of rule"));
    m_kind->setToolTip(
        tr("A word decides wherever it stands in the name of a category; a category decides for "
           "itself and all below it. The deepest level counts, then a category before a word, "
           "then the longest word."));
    m_search->setPlaceholderText(tr("Find a rule"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_text->setPlaceholderText(
        kind == 0 ? tr("New word, such as 噪声") : tr("Category, such as 城乡建设/施工管理"));
    m_text->setAccessibleName(tr("New rule"));
    m_dimension->setAccessibleName(tr("Dimension"));
    m_add->setText(tr("Add"));
    m_into->setText(tr("Sort into"));
    m_remove->setText(tr("Remove"));
    m_removeKey->setText(m_remove->text());
    m_table->setAccessibleName(tr("Rules"));
    refresh();
}

} // namespace redial

#include "ui/pages/wellbeing/uncaughtpane.h"

#include "core/wording/formatting.h"
#include "core/wording/orderwording.h"
#include "ui/common/densetable.h"
#include "ui/common/menuwidgets.h"
#include "ui/common/theme.h"
#include "ui/pages/wellbeing/dictionarydesk.h"
#include "ui/pages/wellbeing/dimensionmenu.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace redial {

UncaughtPane::UncaughtPane(DictionaryDesk& desk, DictionaryModels& models, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_models(models)
    , m_title(new QLabel)
    , m_search(new QLineEdit)
    , m_table(new DenseTable)
    , m_none(new QLabel)
{
    const int grid = Theme::grid();
    m_title->setObjectName(QStringLiteral("uncaught.title"));
    m_search->setObjectName(QStringLiteral("uncaught.search"));
    m_search->setClearButtonEnabled(true);
    m_table->setObjectName(QStringLiteral("uncaught.table"));
    m_table->setModel(&models.uncaught());
    m_none->setObjectName(QStringLiteral("uncaught.none"));
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    auto* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(DictionaryModels::UncaughtCategory, QHeaderView::Stretch);
    for (const int column : {DictionaryModels::UncaughtOrders, DictionaryModels::UncaughtMake})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * grid);
    head->addWidget(m_title);
    head->addWidget(m_search, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addLayout(head);
    column->addWidget(m_none);
    column->addWidget(m_table, 1);
    column->addStretch(0);
    connect(m_search, &QLineEdit::textChanged, this, &UncaughtPane::searchChanged);
    connect(m_table, &DenseTable::cellActivated, this, &UncaughtPane::open);
}

QString UncaughtPane::searched() const
{
    return m_search->text().trimmed();
}

void UncaughtPane::open(int row, int column)
{
    if (row < 0)
        return;
    const CategoryTree::Node node = m_models.uncaught().row(row).node;
    if (column != DictionaryModels::UncaughtMake)
        emit ordersOfCategoryAsked(node);
    else if (m_desk.canEdit() && m_desk.counted())
        DimensionMenu::popup(*m_table, m_table->viewIndex(row, column), QStringLiteral("uncaught.menu"),
            [&](QMenu& menu) { fillRule(menu, node); });
}

void UncaughtPane::fillRule(QMenu& menu, CategoryTree::Node node)
{
    // The category itself first, then those above it: one rule for a whole branch.
    const CategoryTree& tree = m_desk.counted()->book->dictionaries().categories;
    for (CategoryTree::Node at = node; at != CategoryTree::none; at = tree.parent(at)) {
        if (at != node)
            menu.addSeparator();
        MenuWidgets::addCaption(menu, OrderWording::category(tree, at));
        const QString prefix = QStringLiteral("uncaught.%1_").arg(tree.depth(at));
        DimensionMenu::fill(
            menu, prefix, m_desk.dictionary(), {}, [this, path = tree.joined(at)](const std::string& id) {
                emit ruleAdded({DictionaryRule::Kind::CategoryPrefix, path, id});
            });
    }
}

void UncaughtPane::refresh()
{
    const bool isCounted = m_desk.counted() != nullptr;
    const bool isEmpty = m_models.uncaught().rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_none->setVisible(isEmpty);
    m_none->setText(!isCounted     ? tr("The orders are being counted.")
            : searched().isEmpty() ? tr("Some rule catches every category that has orders.")
                                   : tr("No such category is left open."));
    m_title->setText(isCounted ? tr("%1 category(-ies) without a rule", nullptr,
                         Formatting::grammaticalNumber(m_models.uncaught().rowCount()))
                                     .arg(Formatting::count(m_models.uncaught().rowCount()))
                               : tr("Categories that no rule catches"));
}

void UncaughtPane::retranslate()
{
    m_search->setPlaceholderText(tr("Find a category"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_table->setAccessibleName(tr("Categories that no rule catches"));
    refresh();
}

} // namespace redial

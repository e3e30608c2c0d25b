#include "ui/pages/wellbeing/dictionaryview.h"

#include "core/wellbeing/dictionaryediting.h"
#include "core/wording/formatting.h"
#include "core/wording/orderwording.h"
#include "core/wording/wellbeingwording.h"
#include "ui/common/emptystate.h"
#include "ui/common/filedialogs.h"
#include "ui/common/keptsplitter.h"
#include "ui/common/theme.h"
#include "ui/pages/wellbeing/dictionarydesk.h"
#include "ui/pages/wellbeing/dimensionpane.h"
#include "ui/pages/wellbeing/rulespane.h"
#include "ui/pages/wellbeing/uncaughtpane.h"
#include "ui/session/session.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace redial {

DictionaryView::DictionaryView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_desk(new DictionaryDesk(session, this))
    , m_models(new DictionaryModels(this))
    , m_coverage(new QLabel)
    , m_undo(addButton("dictionary.undo", &DictionaryView::undo))
    , m_default(addButton("dictionary.default", &DictionaryView::restoreDefaults))
    , m_read(addButton("dictionary.read", &DictionaryView::readFile))
    , m_write(addButton("dictionary.write", &DictionaryView::writeFile))
    , m_last(new QLabel)
    , m_undoKey(new QShortcut(QKeySequence::Undo, this))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(QStringLiteral("dictionary.empty")))
    , m_dimensions(new DimensionPane(*m_desk, *m_models))
    , m_rules(new RulesPane(*m_desk, *m_models))
    , m_uncaught(new UncaughtPane(*m_desk, *m_models))
{
    setObjectName(QStringLiteral("dictionary"));
    layOut();
    connectAll();
    retranslate();
}

QPushButton* DictionaryView::addButton(const char* name, void (DictionaryView::*act)())
{
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void DictionaryView::layOut()
{
    const int grid = Theme::grid();
    m_coverage->setObjectName(QStringLiteral("dictionary.coverage"));
    m_coverage->setWordWrap(true);
    m_last->setObjectName(QStringLiteral("dictionary.last"));
    m_last->setTextFormat(Qt::PlainText);
    m_last->setForegroundRole(QPalette::PlaceholderText);
    m_undoKey->setContext(Qt::WidgetWithChildrenShortcut);
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * grid);
    head->addWidget(m_coverage, 1);
    for (QPushButton* button : {m_default, m_read, m_write})
        head->addWidget(button);
    auto* steps = new QHBoxLayout;
    steps->setSpacing(2 * grid);
    steps->addWidget(m_undo);
    steps->addWidget(m_last, 1);

    auto* splitter =
        new KeptSplitter(Qt::Horizontal, QStringLiteral("wellbeing-dictionary"), {290, 625, 240});
    splitter->addWidget(m_dimensions);
    splitter->addWidget(m_rules);
    splitter->addWidget(m_uncaught);
    splitter->setStretchFactor(1, 3);
    splitter->setStretchFactor(2, 2);
    splitter->setHandleWidth(4 * grid);
    auto* editor = new QWidget;
    auto* inside = new QVBoxLayout(editor);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(2 * grid);
    inside->addLayout(head);
    inside->addLayout(steps);
    inside->addWidget(splitter, 1);

    auto* none = new QWidget;
    auto* noneColumn = new QVBoxLayout(none);
    noneColumn->setContentsMargins(0, 0, 0, 0);
    noneColumn->addWidget(m_empty);
    noneColumn->addStretch(1);
    m_stack->addWidget(editor);
    m_stack->addWidget(none);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * grid, 3 * grid, 4 * grid, 3 * grid);
    column->addWidget(m_stack);
}

void DictionaryView::connectAll()
{
    connect(m_undoKey, &QShortcut::activated, this, &DictionaryView::undo);
    connect(m_desk, &DictionaryDesk::changed, this, [this] {
        m_problem.clear();
        refresh();
    });
    connect(m_desk, &DictionaryDesk::countsCame, this, &DictionaryView::refresh);
    connect(m_desk, &DictionaryDesk::refused, this, &DictionaryView::say);
    for (const auto signal : {&Session::opened, &Session::closed, &Session::resultsChanged})
        connect(&m_session, signal, this, &DictionaryView::refresh);
    connect(m_dimensions, &DimensionPane::chosenChanged, this, &DictionaryView::showRules);
    connect(m_rules, &RulesPane::searchChanged, this, &DictionaryView::showRules);
    connect(m_rules, &RulesPane::ruleAdded, this, &DictionaryView::addRule);
    connect(m_rules, &RulesPane::ordersOfRuleAsked, this, &DictionaryView::openRule);
    connect(m_uncaught, &UncaughtPane::searchChanged, this, &DictionaryView::showUncaught);
    connect(m_uncaught, &UncaughtPane::ruleAdded, this, &DictionaryView::addRule);
    connect(m_uncaught, &UncaughtPane::ordersOfCategoryAsked, this, &DictionaryView::openCategory);
}

void DictionaryView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void DictionaryView::refresh()
{
    if (!isVisible())
        return;
    m_stack->setCurrentIndex(m_session.hasWorkspace() ? 0 : 1);
    if (!m_session.hasWorkspace()) {
        m_empty->say(tr("No workspace is open."), {});
        m_models->clear();
        return;
    }
    m_desk->count();
    const DictionaryUse* use = m_desk->isCountedNow() ? &m_desk->counted()->use : nullptr;
    m_models->showDimensions(m_desk->dictionary(), use);
    m_dimensions->refresh();
    showRules();
    showUncaught();
    showSentence();
}

void DictionaryView::showRules()
{
    const DimensionRow chosen = m_dimensions->chosen();
    m_models->showRules(m_desk->dictionary(), m_desk->isCountedNow() ? &m_desk->counted()->use : nullptr,
        {m_rules->searched(), chosen.kind, chosen.id});
    m_rules->refresh();
}

void DictionaryView::showUncaught()
{
    // Those of the step before stay until the newest are there.
    if (const auto counted = m_desk->counted())
        m_models->showUncaught(
            counted->book->dictionaries().categories, counted->use, m_uncaught->searched());
    m_uncaught->refresh();
}

void DictionaryView::showSentence()
{
    const bool canEdit = m_desk->canEdit();
    const QString last = m_desk->lastChange();
    m_undo->setEnabled(canEdit && !last.isEmpty());
    m_default->setEnabled(canEdit && !m_desk->isDefault());
    m_read->setEnabled(canEdit);
    m_write->setEnabled(m_session.hasWorkspace());
    m_last->setText(!m_problem.isEmpty() ? m_problem
            : !last.isEmpty()            ? last
            : !canEdit ? tr("This window only reads: another one has the workspace open for writing.")
            : m_desk->isDefault()
            ? tr("This is the dictionary that comes with Redial. What you change is kept in "
                 "the workspace at once.")
            : tr("This dictionary is the workspace's own."));
    m_last->setStyleSheet(
        m_problem.isEmpty() ? QString() : QStringLiteral("color: %1").arg(Theme::bad().name()));
    const auto counted = m_desk->counted();
    if (!counted) {
        m_coverage->setText(tr("The orders are being counted."));
        return;
    }
    const DictionaryUse& use = counted->use;
    if (use.orders == 0) {
        m_coverage->setText(tr("No orders are counted under this scheme."));
        return;
    }
    QStringList sentences{
        tr("%1 of %2 orders sorted.").arg(WellbeingWording::coverage(use), Formatting::count(use.orders))};
    if (const qint64 open = use.orders - use.caught - use.withoutCategory; open > 0)
        sentences << tr("%1 order(s) are in categories that no rule catches.", nullptr,
            Formatting::grammaticalNumber(open))
                         .arg(Formatting::count(open));
    if (use.withoutCategory > 0)
        sentences << tr(
            "%1 order(s) have no category.", nullptr, Formatting::grammaticalNumber(use.withoutCategory))
                         .arg(Formatting::count(use.withoutCategory));
    m_coverage->setText(Formatting::sentences(sentences));
}

void DictionaryView::say(const QString& problem)
{
    m_problem = problem;
    showSentence();
}

void DictionaryView::addRule(const DictionaryRule& rule)
{
    m_problem.clear();
    const QString name = DictionaryModels::dimensionName(m_desk->dictionary(), rule.dimension);
    const QString text = DictionaryModels::ruleText(rule);
    if (!m_desk->change(tr("Rule “%1” for: %2").arg(text, name),
            [&](WellbeingDictionary& dictionary) { return putRule(dictionary, rule); })) {
        say(tr("“%1” has this dimension already.").arg(text));
        return;
    }
    // It must be seen, whatever was searched for.
    m_rules->clearSearch();
    m_dimensions->chooseAll();
    m_rules->show(rule);
}

void DictionaryView::undo()
{
    m_desk->undo();
}

void DictionaryView::restoreDefaults()
{
    m_desk->change(tr("Back to the dictionary that comes with Redial"), [](WellbeingDictionary& dictionary) {
        dictionary = WellbeingDictionary::defaults();
        return true;
    });
}

void DictionaryView::readFile()
{
    const QString path =
        FileDialogs::openFile(this, tr("Read a dictionary from a file"), tr("Dictionary (*.json)"));
    if (!path.isEmpty())
        m_desk->readFile(path);
}

void DictionaryView::writeFile()
{
    QString path = FileDialogs::saveFile(this, tr("Write the dictionary to a file"),
        tr("Well-being dictionary") + QStringLiteral(".json"), tr("Dictionary (*.json)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".json");
    m_desk->writeFile(path);
}

template <typename Find> void DictionaryView::openOrders(const QString& crumb, Find find)
{
    const auto counted = m_desk->counted();
    if (!counted || counted->book != m_session.book())
        return; // counted anew in a moment
    m_session.tasks().run(
        QStringLiteral("wellbeing-dictionary-orders"), {}, this,
        [counted, find](Progress&) { return std::pair(counted->book, find(*counted)); },
        [this, crumb](const std::pair<std::shared_ptr<const OrderBook>, std::vector<quint32>>& answer) {
            if (answer.first == m_session.book())
                emit ordersAsked(answer.second, crumb);
        });
}

void DictionaryView::openRule(int rule)
{
    if (!m_desk->isCountedNow())
        return;
    const QString text = DictionaryModels::ruleText(m_desk->dictionary().rules[static_cast<size_t>(rule)]);
    openOrders(tr("Rule “%1”").arg(text), [rule](const DictionaryDesk::Counted& counted) {
        return rowsOfRule(*counted.book, counted.scheme, counted.dictionary, rule);
    });
}

void DictionaryView::openCategory(quint32 node)
{
    if (const auto counted = m_desk->counted())
        openOrders(OrderWording::category(counted->book->dictionaries().categories, node),
            [node](const DictionaryDesk::Counted& of) { return rowsOfCategory(*of.book, of.scheme, node); });
}

void DictionaryView::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_default->setText(tr("Default dictionary"));
    m_read->setText(tr("Import…"));
    m_write->setText(tr("Export…"));
    m_problem.clear();
    m_models->retranslate();
    m_dimensions->retranslate();
    m_rules->retranslate();
    m_uncaught->retranslate();
    refresh();
}

} // namespace redial

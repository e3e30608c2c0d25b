#include "ui/pages/wellbeing/populationview.h"

#include "core/wording/formatting.h"
#include "ui/common/emptystate.h"
#include "ui/common/filedialogs.h"
#include "ui/common/theme.h"
#include "ui/pages/wellbeing/populationdesk.h"
#include "ui/pages/wellbeing/populationtable.h"
#include "ui/session/session.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace redial {

namespace {

constexpr int unreadLines = 5;

QPushButton* makeButton(const char* name)
{
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    return button;
}

QLabel* makeText(const char* name)
{
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

PopulationView::PopulationView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_desk(new PopulationDesk(session, this))
    , m_model(new PopulationModel(this))
    , m_known(makeText("population.known"))
    , m_paste(makeButton("population.paste"))
    , m_read(makeButton("population.read"))
    , m_clear(makeButton("population.clear"))
    , m_undo(makeButton("population.undo"))
    , m_last(makeText("population.last"))
    , m_undoKey(new QShortcut(QKeySequence::Undo, this))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(QStringLiteral("population.empty")))
    , m_table(new PopulationTable(*m_model))
    , m_region(new QLineEdit)
    , m_residents(new QLineEdit)
    , m_add(makeButton("population.add"))
    , m_missing(makeText("population.missing"))
    , m_unreadBox(new QWidget)
    , m_unreadTitle(makeText("population.unreadTitle"))
    , m_unread(new QPlainTextEdit)
    , m_unreadClose(makeButton("population.unreadClose"))
{
    setObjectName(QStringLiteral("population"));
    layOut();
    connectAll();
    retranslate();
}

void PopulationView::layOut()
{
    const int grid = Theme::grid();
    m_table->setObjectName(QStringLiteral("population.table"));
    m_table->setColumnWidth(PopulationModel::Region, 260);
    m_table->setColumnWidth(PopulationModel::Residents, 140);
    m_table->setColumnWidth(PopulationModel::Orders, 110);
    m_region->setObjectName(QStringLiteral("population.region"));
    m_residents->setObjectName(QStringLiteral("population.residents"));
    m_unread->setObjectName(QStringLiteral("population.unread"));
    m_unread->setReadOnly(true);
    m_unread->setFixedHeight(unreadLines * m_unread->fontMetrics().lineSpacing() + 3 * grid);
    m_last->setForegroundRole(QPalette::PlaceholderText);
    m_missing->setForegroundRole(QPalette::PlaceholderText);
    m_undoKey->setContext(Qt::WidgetWithChildrenShortcut);

    const auto addRow = [grid](QBoxLayout& column) {
        auto* row = new QHBoxLayout;
        row->setSpacing(2 * grid);
        column.addLayout(row);
        return row;
    };
    auto* editor = new QWidget;
    auto* inside = new QVBoxLayout(editor);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(2 * grid);
    auto* head = addRow(*inside);
    head->addWidget(m_known, 1);
    for (QPushButton* button : {m_paste, m_read, m_clear})
        head->addWidget(button);
    auto* steps = addRow(*inside);
    steps->addWidget(m_undo);
    steps->addWidget(m_last, 1);
    inside->addWidget(m_table, 1);
    auto* typed = addRow(*inside);
    typed->addWidget(m_region, 2);
    typed->addWidget(m_residents, 1);
    typed->addWidget(m_add);
    typed->addStretch(2);
    inside->addWidget(m_missing);
    auto* unread = new QVBoxLayout(m_unreadBox);
    unread->setContentsMargins(0, 0, 0, 0);
    unread->setSpacing(grid);
    auto* unreadHead = addRow(*unread);
    unreadHead->addWidget(m_unreadTitle, 1);
    unreadHead->addWidget(m_unreadClose);
    unread->addWidget(m_unread);
    inside->addWidget(m_unreadBox);

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

void PopulationView::connectAll()
{
    m_model->setTyped(
        [this](const std::string& region, const QString& text) { return m_desk->type(region, text); });
    connect(m_desk, &PopulationDesk::changed, this, [this] {
        m_problem.clear();
        refresh();
    });
    connect(m_desk, &PopulationDesk::refused, this, &PopulationView::say);
    for (const auto signal : {&Session::opened, &Session::closed, &Session::resultsChanged})
        connect(&m_session, signal, this, &PopulationView::refresh);
    connect(m_undo, &QPushButton::clicked, m_desk, &PopulationDesk::undo);
    connect(m_clear, &QPushButton::clicked, m_desk, &PopulationDesk::clearAll);
    connect(m_unreadClose, &QPushButton::clicked, m_desk, &PopulationDesk::forgetUnread);
    connect(m_undoKey, &QShortcut::activated, m_desk, &PopulationDesk::undo);
    connect(m_paste, &QPushButton::clicked, m_table, &PopulationTable::paste);
    connect(m_read, &QPushButton::clicked, this, &PopulationView::readFile);
    connect(m_add, &QPushButton::clicked, this, &PopulationView::addTyped);
    for (QLineEdit* field : {m_region, m_residents}) {
        connect(field, &QLineEdit::returnPressed, this, &PopulationView::addTyped);
        connect(field, &QLineEdit::textChanged, this, &PopulationView::showSentence);
    }
    connect(m_table, &PopulationTable::pasted, this,
        [this](const QString& text) { m_desk->paste(text, m_table->regionsFromCurrent()); });
    connect(m_table, &PopulationTable::clearAsked, this, [this] { m_desk->clear(m_table->chosenRegions()); });
    connect(m_table, &DenseTable::cellActivated, this, &PopulationView::open);
}

void PopulationView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void PopulationView::refresh()
{
    if (!isVisible())
        return;
    m_stack->setCurrentIndex(m_session.hasWorkspace() ? 0 : 1);
    if (!m_session.hasWorkspace()) {
        m_empty->say(tr("No workspace is open."), {});
        m_model->show({});
        return;
    }
    m_desk->count();
    m_model->setEditable(m_desk->canEdit());
    m_model->show(m_desk->regions().rows);
    showSentence();
    showMissing();
    const std::vector<std::string>& unread = m_desk->unread();
    m_unreadBox->setVisible(!unread.empty());
    m_unreadTitle->setText(tr("%1 row(s) could not be read, as they stood:", nullptr,
        Formatting::grammaticalNumber(std::ssize(unread)))
                               .arg(Formatting::count(std::ssize(unread))));
    QStringList lines;
    for (const std::string& line : unread)
        lines << Formatting::text(line);
    m_unread->setPlainText(lines.join(QLatin1Char('\n')));
}

void PopulationView::showSentence()
{
    const PopulationRegions& regions = m_desk->regions();
    const bool canEdit = m_desk->canEdit();
    const QString last = m_desk->lastChange();
    for (QWidget* one : std::initializer_list<QWidget*>{m_paste, m_read, m_region, m_residents})
        one->setEnabled(canEdit);
    m_clear->setEnabled(canEdit && !m_desk->population().isEmpty());
    m_undo->setEnabled(canEdit && !last.isEmpty());
    m_add->setEnabled(
        canEdit && !m_region->text().trimmed().isEmpty() && !m_residents->text().trimmed().isEmpty());
    m_last->setText(!m_problem.isEmpty() ? m_problem
            : !last.isEmpty()            ? last
            : !canEdit
            ? tr("This window only reads: another one has the workspace open for writing.")
            : tr("Choose a row and type its number, or copy cells in Excel and press Ctrl+V: a table "
                 "of regions and numbers, or one column of numbers from the chosen row down."));
    m_last->setStyleSheet(
        m_problem.isEmpty() ? QString() : QStringLiteral("color: %1").arg(Theme::bad().name()));
    if (!m_desk->counted()) {
        m_known->setText(tr("The orders are being counted."));
        return;
    }
    const auto ofOrders = static_cast<qint64>(regions.ofOrders());
    const auto known = ofOrders - static_cast<qint64>(regions.withoutResidents());
    QStringList sentences;
    if (ofOrders == 0)
        sentences << tr("No order says its region.");
    else
        sentences << tr("Residents are known for %1 of %2 regions with orders (%3 of %4 orders).")
                         .arg(Formatting::count(known), Formatting::count(ofOrders),
                             Formatting::count(regions.ordersWithResidents),
                             Formatting::count(regions.orders));
    if (ofOrders > 0 && regions.withoutRegion > 0)
        sentences << tr(
            "%1 order(s) say no region.", nullptr, Formatting::grammaticalNumber(regions.withoutRegion))
                         .arg(Formatting::count(regions.withoutRegion));
    m_known->setText(Formatting::sentences(sentences));
}

void PopulationView::showMissing()
{
    QStringList withoutResidents;
    QStringList withoutOrders;
    for (const PopulationRegion& row : m_desk->regions().rows) {
        if (row.orders == 0)
            withoutOrders << Formatting::text(row.name);
        else if (!row.residents)
            withoutResidents << Formatting::text(row.name);
    }
    QStringList lines;
    // Nothing is missing yet in a table nobody has begun.
    if (!withoutResidents.isEmpty() && !m_desk->population().isEmpty())
        lines << tr("Orders, but no residents: %1.").arg(Formatting::list(withoutResidents));
    if (!withoutOrders.isEmpty() && m_desk->counted())
        lines << tr("Residents, but no orders: %1. The name must be the one the orders have.")
                     .arg(Formatting::list(withoutOrders));
    m_missing->setText(lines.join(QLatin1Char('\n')));
    m_missing->setVisible(!lines.isEmpty());
}

void PopulationView::say(const QString& problem)
{
    m_problem = problem;
    showSentence();
}

void PopulationView::addTyped()
{
    if (!m_add->isEnabled() || !m_desk->type(m_region->text().trimmed().toStdString(), m_residents->text()))
        return;
    m_region->clear();
    m_residents->clear();
    m_region->setFocus();
}

void PopulationView::readFile()
{
    const QString path = FileDialogs::openFile(this, tr("Read residents from a file"),
        tr("Tables (*.xlsx *.xlsm *.xls *.ods *.fods *.xml *.html *.htm *.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        m_desk->readFile(path);
}

void PopulationView::open(int row, int column)
{
    const auto counted = m_desk->counted();
    if (row < 0 || column != PopulationModel::Orders || !counted || counted->book != m_session.book())
        return;
    const PopulationRegion& region = m_model->row(row);
    if (region.orders == 0)
        return;
    m_session.tasks().run(
        QStringLiteral("wellbeing-population-orders"), {}, this,
        [counted, number = region.region](Progress&) {
            return std::pair(counted->book, rowsOfRegion(*counted->book, counted->scheme, number));
        },
        [this, name = Formatting::text(region.name)](
            const std::pair<std::shared_ptr<const OrderBook>, std::vector<quint32>>& answer) {
            if (answer.first == m_session.book())
                emit ordersAsked(answer.second, name);
        });
}

void PopulationView::retranslate()
{
    m_paste->setText(tr("Paste"));
    m_read->setText(tr("Import…"));
    m_clear->setText(tr("Empty the table"));
    m_undo->setText(tr("Undo"));
    m_add->setText(tr("Add"));
    m_region->setPlaceholderText(tr("Another region"));
    m_region->setAccessibleName(m_region->placeholderText());
    m_residents->setPlaceholderText(tr("Residents"));
    m_residents->setAccessibleName(m_residents->placeholderText());
    m_unreadClose->setText(tr("Close"));
    m_unread->setAccessibleName(tr("Rows that could not be read"));
    m_table->setAccessibleName(tr("Residents of the regions"));
    m_problem.clear();
    m_model->retranslate();
    refresh();
}

} // namespace redial

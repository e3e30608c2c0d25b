#include "ui/pages/callers/fillbackview.h"

#include "core/wording/formatting.h"
#include "core/wording/orderwording.h"
#include "ui/common/densetable.h"
#include "ui/common/theme.h"
#include "ui/pages/callers/fillbackdesk.h"
#include "ui/session/followups.h"
#include "ui/session/session.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace redial {

namespace {

constexpr int shownLines = 5;

QPlainTextEdit* makeText(const char* name)
{
    auto* text = new QPlainTextEdit;
    text->setObjectName(QLatin1String(name));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFixedHeight(shownLines * text->fontMetrics().lineSpacing() + 3 * Theme::grid());
    return text;
}

QPushButton* makeButton(const char* name)
{
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

FillBackView::FillBackView(Session& session, FillBackDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_desk(desk)
    , m_changes(new TableModel<FillBackChange>(this))
    , m_conflicts(new TableModel<FillBackConflict>(this))
    , m_problems(new TableModel<FillBackProblem>(this))
    , m_title(new QLabel)
    , m_sentence(new QLabel)
    , m_review(new QWidget)
    , m_tabs(new QButtonGroup(this))
    , m_tables(new QStackedWidget)
    , m_choices(new QWidget)
    , m_hint(new QLabel)
    , m_keepAll(makeButton("fillBack.keepAll"))
    , m_takeAll(makeButton("fillBack.takeAll"))
    , m_texts(new QWidget)
    , m_redialName(new QLabel)
    , m_fileName(new QLabel)
    , m_inRedial(makeText("fillBack.inRedial"))
    , m_inFile(makeText("fillBack.inFile"))
    , m_apply(makeButton("fillBack.apply"))
    , m_again(makeButton("fillBack.again"))
    , m_close(makeButton("fillBack.close"))
{
    layOut();
    connect(m_tabs, &QButtonGroup::idClicked, this, [this](int tab) {
        m_tables->setCurrentIndex(tab);
        showTexts();
    });
    connect(m_keepAll, &QPushButton::clicked, this, [this] { chooseAll(false); });
    connect(m_takeAll, &QPushButton::clicked, this, [this] { chooseAll(true); });
    connect(m_apply, &QPushButton::clicked, this, [this] { m_desk.apply(m_fileWins); });
    connect(m_again, &QPushButton::clicked, &m_desk, &FillBackDesk::compareAgain);
    connect(m_close, &QPushButton::clicked, &m_desk, &FillBackDesk::close);
    connect(&m_desk, &FillBackDesk::changed, this, [this] {
        if (m_desk.phase() == FillBackDesk::Phase::Reading)
            m_fileWins.clear();
        refresh();
    });
    connect(&m_session, &Session::schemeChanged, this, &FillBackView::refresh); // masking
    retranslate();
}

DenseTable* FillBackView::addTable(const char* button, const char* name, QAbstractItemModel& model)
{
    auto* table = new DenseTable;
    table->setObjectName(QLatin1String(name));
    table->setModel(&model);
    table->horizontalHeader()->setStretchLastSection(true);
    auto* tab = makeButton(button);
    tab->setCheckable(true);
    m_tabs->addButton(tab, m_tables->addWidget(table));
    connect(table, &DenseTable::rowChanged, this, &FillBackView::showTexts);
    return table;
}

void FillBackView::layOut()
{
    const int grid = Theme::grid();
    QFont bold = m_title->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_sentence->setObjectName(QStringLiteral("fillBack.sentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_apply->setProperty("primary", true);

    addTable("fillBack.showChanges", "fillBack.changes", *m_changes);
    DenseTable* conflicts = addTable("fillBack.showConflicts", "fillBack.conflicts", *m_conflicts);
    addTable("fillBack.showProblems", "fillBack.problems", *m_problems);
    connect(conflicts, &DenseTable::cellActivated, this, [this](int row, int column) {
        if (column == inRedialColumn || column == inFileColumn)
            choose(row, column == inFileColumn);
    });
    auto* other = new QShortcut(QKeySequence(Qt::Key_Space), conflicts);
    other->setContext(Qt::WidgetShortcut);
    connect(other, &QShortcut::activated, this, [this, conflicts] {
        if (const int row = conflicts->sourceRow(conflicts->currentIndex()); row >= 0)
            choose(row, !m_conflicts->row(row).fileWins);
    });

    auto* tabs = new QHBoxLayout;
    tabs->setSpacing(grid);
    for (QAbstractButton* tab : m_tabs->buttons())
        tabs->addWidget(tab);
    tabs->addStretch(1);
    auto* choices = new QHBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(grid);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    choices->addWidget(m_hint, 1);
    choices->addWidget(m_keepAll);
    choices->addWidget(m_takeAll);
    auto* texts = new QHBoxLayout(m_texts);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(3 * grid);
    for (auto [name, text] : {std::pair(m_redialName, m_inRedial), std::pair(m_fileName, m_inFile)}) {
        name->setForegroundRole(QPalette::PlaceholderText);
        auto* side = new QVBoxLayout;
        side->setSpacing(grid);
        side->addWidget(name);
        side->addWidget(text);
        texts->addLayout(side, 1);
    }
    auto* review = new QVBoxLayout(m_review);
    review->setContentsMargins(0, 0, 0, 0);
    review->setSpacing(2 * grid);
    review->addLayout(tabs);
    review->addWidget(m_choices);
    review->addWidget(m_tables, 1);
    review->addWidget(m_texts);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * grid);
    buttons->addWidget(m_apply);
    buttons->addWidget(m_again);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * grid, 4 * grid, 4 * grid, 4 * grid);
    layout->setSpacing(2 * grid);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_review, 1);
    layout->addLayout(buttons);
    layout->addStretch(0);
}

CallerNames FillBackView::names() const
{
    const Reveal reveal = m_session.isRevealed() ? Reveal::Revealed : Reveal::Masked;
    return [this, reveal](FollowUpId id) {
        const ResolvedFollowUp* known = m_session.followUps().find(id);
        return known != nullptr ? OrderWording::caller(known->followUp.caller, reveal) : QString();
    };
}

void FillBackView::fill()
{
    const Reveal reveal = m_session.isRevealed() ? Reveal::Revealed : Reveal::Masked;
    const FilledBack& compared = m_desk.comparison();
    m_changes->setColumns(fillBackChangeColumns());
    m_changes->setRows(fillBackChanges(compared, names(), reveal));
    m_conflicts->setColumns(fillBackConflictColumns());
    m_conflicts->setRows(fillBackConflicts(compared, names(), reveal, m_fileWins));
    m_problems->setColumns(fillBackProblemColumns());
    m_problems->setRows(fillBackProblems(compared, reveal));
    for (int tab = 0; tab < m_tables->count(); ++tab) {
        auto* table = static_cast<DenseTable*>(m_tables->widget(tab));
        table->fitColumns();
        table->setCurrentIndex(table->model()->index(0, 0));
        m_tabs->button(tab)->setEnabled(table->model()->rowCount() > 0);
    }
    const int first = m_conflicts->rowCount() > 0 ? Conflicts
        : m_changes->rowCount() > 0               ? Changes
                                                  : Problems;
    m_tabs->button(first)->setChecked(true);
    m_tables->setCurrentIndex(first);
}

QString FillBackView::summary() const
{
    const FilledBack& compared = m_desk.comparison();
    const auto count = [](size_t number) { return static_cast<int>(number); };
    QStringList parts{tr("%Ln follow-up(s) changed in the file", nullptr, count(compared.changed.size())),
        tr("%Ln unchanged", nullptr, static_cast<int>(compared.unchanged))};
    if (!compared.conflicts.empty())
        parts << tr("%Ln conflict(s)", nullptr, count(compared.conflicts.size()));
    if (!compared.unknown.empty())
        parts << tr("%Ln row(s) not read", nullptr, count(compared.unknown.size()));
    if (!compared.invalid.empty())
        parts << tr("%Ln value(s) that cannot stand there", nullptr, count(compared.invalid.size()));
    return parts.join(QStringLiteral(" · "));
}

QString FillBackView::outcome() const
{
    const FollowUpStore::FillBackOutcome& done = m_desk.outcome();
    QString said = tr("%Ln follow-up(s) changed from the file.", nullptr, static_cast<int>(done.changed));
    if (done.changedMeanwhile.empty())
        return said;
    QStringList callers;
    for (const FollowUpId id : done.changedMeanwhile)
        callers << tr("%1 (no. %2)").arg(names()(id)).arg(id.value);
    return said + QLatin1Char('\n')
        + tr("Changed in Redial since the comparison, and left as they are: %1. Compare again to see them.")
              .arg(callers.join(QStringLiteral(", ")));
}

void FillBackView::say()
{
    m_title->setText(tr("Filled-in list: %1").arg(m_desk.fileName()));
    switch (m_desk.phase()) {
    case FillBackDesk::Phase::Empty:
        m_sentence->clear();
        break;
    case FillBackDesk::Phase::Reading:
        m_sentence->setText(tr("The file is being read and compared."));
        break;
    case FillBackDesk::Phase::Refused:
        m_sentence->setText(m_desk.refusal());
        break;
    case FillBackDesk::Phase::Compared:
        m_sentence->setText(tr("%1. Nothing is written before you apply it.").arg(summary()));
        break;
    case FillBackDesk::Phase::Writing:
        m_sentence->setText(tr("It is being written."));
        break;
    case FillBackDesk::Phase::Written:
        m_sentence->setText(outcome());
        break;
    }
}

void FillBackView::refresh()
{
    using Phase = FillBackDesk::Phase;
    const Phase phase = m_desk.phase();
    const bool isShown = phase == Phase::Compared || phase == Phase::Writing;
    say();
    if (phase == Phase::Compared || phase == Phase::Empty)
        fill();
    const auto name = [this](int tab, const QString& text, int count) {
        m_tabs->button(tab)->setText(
            QStringLiteral("%1 %2").arg(text, Formatting::count(static_cast<qint64>(count))));
    };
    name(Changes, tr("Changes"), m_changes->rowCount());
    name(Conflicts, tr("Conflicts"), m_conflicts->rowCount());
    name(Problems, tr("Not taken"), m_problems->rowCount());
    m_review->setVisible(isShown);
    m_apply->setVisible(isShown);
    m_again->setVisible(phase == Phase::Written && !m_desk.outcome().changedMeanwhile.empty());
    m_close->setText(phase == Phase::Compared ? tr("Discard") : tr("Close"));
    m_close->setEnabled(phase != Phase::Writing);
    takeConflicts();
}

void FillBackView::takeConflicts()
{
    const bool isAnything = !m_desk.comparison().changed.empty() || !m_fileWins.empty();
    m_apply->setEnabled(
        m_desk.phase() == FillBackDesk::Phase::Compared && isAnything && !m_session.isReadOnly());
    m_apply->setToolTip(m_session.isReadOnly()
            ? tr("This window only reads: another one has the workspace open for writing.")
            : QString());
    showTexts();
}

void FillBackView::choose(int conflict, bool fileWins)
{
    choose([conflict](int row) { return row == conflict; }, fileWins);
}

void FillBackView::chooseAll(bool fileWins)
{
    choose([](int) { return true; }, fileWins);
}

void FillBackView::choose(const std::function<bool(int)>& which, bool fileWins)
{
    std::vector<FillBackConflict> rows = m_conflicts->rows();
    for (int at = 0; at < m_conflicts->rowCount(); ++at) {
        if (!which(at))
            continue;
        FillBackConflict& row = rows[static_cast<size_t>(at)];
        row.fileWins = fileWins;
        if (fileWins)
            m_fileWins.insert(row.at);
        else
            m_fileWins.erase(row.at);
    }
    m_conflicts->updateRows(std::move(rows));
    takeConflicts();
}

void FillBackView::showTexts()
{
    auto* table = static_cast<DenseTable*>(m_tables->currentWidget());
    const int row = table->sourceRow(table->currentIndex());
    const int tab = m_tables->currentIndex();
    m_choices->setVisible(tab == Conflicts);
    m_texts->setVisible(tab != Problems);
    m_inRedial->clear();
    m_inFile->clear();
    if (tab == Changes && row >= 0 && row < m_changes->rowCount()) {
        m_inRedial->setPlainText(m_changes->row(row).before);
        m_inFile->setPlainText(m_changes->row(row).after);
    } else if (tab == Conflicts && row >= 0 && row < m_conflicts->rowCount()) {
        m_inRedial->setPlainText(m_conflicts->row(row).inRedial);
        m_inFile->setPlainText(m_conflicts->row(row).inFile);
    }
}

void FillBackView::retranslate()
{
    m_redialName->setText(tr("In Redial"));
    m_fileName->setText(tr("In the file"));
    m_inRedial->setAccessibleName(m_redialName->text());
    m_inFile->setAccessibleName(m_fileName->text());
    m_hint->setText(tr("● stands. Click the other side to take it, or press Space."));
    m_keepAll->setText(tr("Keep all of Redial"));
    m_takeAll->setText(tr("Take all of the file"));
    m_apply->setText(tr("Apply"));
    m_again->setText(tr("Compare again"));
    m_tables->widget(Changes)->setAccessibleName(tr("Changes"));
    m_tables->widget(Conflicts)->setAccessibleName(tr("Conflicts"));
    m_tables->widget(Problems)->setAccessibleName(tr("Not taken"));
    refresh();
}

} // namespace redial

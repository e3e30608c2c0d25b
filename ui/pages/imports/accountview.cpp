#include "ui/pages/imports/accountview.h"

#include "core/wording/formatting.h"
#include "core/wording/importwording.h"
#include "core/wording/masking.h"
#include "ui/common/densetable.h"
#include "ui/common/theme.h"
#include "ui/pages/imports/accountquestions.h"
#include "ui/pages/imports/accountsum.h"
#include "ui/pages/imports/coveragecard.h"
#include "ui/pages/imports/importhistory.h"
#include "ui/pages/imports/sidecolumns.h"
#include "ui/pages/imports/wordquestions.h"
#include "ui/session/tableexport.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace redial {

namespace {

constexpr int sheetColumn = 5;

} // namespace

AccountView::AccountView(Session& session, ImportHistory& history, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_history(history)
    , m_model(new TableModel<AccountRow>(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_sum = new AccountSum(this);
    layout->addWidget(m_sum);
    m_sourceCard = new Card(this);
    auto* inSources = new QVBoxLayout(m_sourceCard);
    inSources->setContentsMargins(14, 8, 14, 8);
    m_sourceText = ImportWidgets::wrappedLabel(m_sourceCard);
    m_sourceText->setObjectName(QStringLiteral("import-sources-read"));
    inSources->addWidget(m_sourceText);
    layout->addWidget(m_sourceCard);
    auto* columns = new SideColumns(this);
    columns->setMain(makeRows());
    makeSide(*columns);
    layout->addWidget(columns, 1);
    connect(m_sum, &AccountSum::partWanted, this, &AccountView::openPart);
    connect(m_sum, &AccountSum::rejectsWanted, this, [this] { m_table->setFocus(); });
    connect(&m_session, &Session::schemeChanged, this, &AccountView::refresh);
    connect(&m_session, &Session::settingsChanged, this, &AccountView::refresh);
    connect(&m_history, &ImportHistory::changed, this, &AccountView::refresh);
    retranslate();
}

QWidget* AccountView::makeRows()
{
    auto* card = new Card(this);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 8, 1, 1);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(13, 0, 10, 0);
    m_rowsTitle = ImportWidgets::heading(card);
    m_rowsTitle->setObjectName(QStringLiteral("import-rows-title"));
    m_export = new QPushButton(card);
    m_export->setObjectName(QStringLiteral("import-export-rejects"));
    head->addWidget(m_rowsTitle, 1);
    head->addWidget(m_export);
    layout->addLayout(head);
    m_noRows = ImportWidgets::mutedLabel(card);
    m_noRows->setContentsMargins(13, 4, 13, 8);
    m_noRows->setWordWrap(true);
    layout->addWidget(m_noRows);
    m_table = new DenseTable(card);
    m_table->setObjectName(QStringLiteral("import-rejects"));
    m_table->setModel(m_model);
    layout->addWidget(m_table, 1);
    layout->addStretch();
    connect(m_export, &QPushButton::clicked, this, &AccountView::exportRows);
    return card;
}

void AccountView::makeSide(SideColumns& columns)
{
    m_questions = new QuestionCard(this);
    m_questions->setObjectName(QStringLiteral("import-open-questions"));
    m_noteCard = new Card(this);
    auto* inNotes = new QVBoxLayout(m_noteCard);
    inNotes->setContentsMargins(14, 12, 14, 12);
    m_noteTitle = ImportWidgets::heading(m_noteCard);
    m_notes = ImportWidgets::wrappedLabel(m_noteCard);
    m_notes->setObjectName(QStringLiteral("import-notes"));
    m_notes->setForegroundRole(QPalette::PlaceholderText);
    inNotes->addWidget(m_noteTitle);
    inNotes->addWidget(m_notes);
    const auto addLink = [&](const char* name, BatchPart part) {
        auto* link = new LinkButton(m_noteCard);
        link->setObjectName(QLatin1String(name));
        inNotes->addWidget(link, 0, Qt::AlignLeft);
        connect(link, &QPushButton::clicked, this, [this, part] { openPart(part); });
        return link;
    };
    m_withoutCaller = addLink("import-open-without-caller", BatchPart::WithoutCaller);
    m_masked = addLink("import-open-masked", BatchPart::MaskedCallers);
    m_coverage = new CoverageCard(this);
    for (QWidget* card : {static_cast<QWidget*>(m_questions), static_cast<QWidget*>(m_noteCard),
             static_cast<QWidget*>(m_coverage)})
        columns.addCard(card);
    m_undo = new LinkButton(this);
    m_undo->setObjectName(QStringLiteral("import-undo"));
    m_results = new QPushButton(this);
    m_results->setObjectName(QStringLiteral("import-results"));
    m_results->setProperty("primary", true);
    m_results->setMinimumHeight(34);
    columns.footer()->addWidget(m_undo);
    columns.footer()->addStretch();
    columns.footer()->addWidget(m_results);
    connect(m_coverage, &CoverageCard::edited, this,
        [this](int line, std::optional<Timestamp> from, std::optional<Timestamp> to) {
            if (m_account)
                m_history.setCompleteness(m_account->summary.id, static_cast<size_t>(line), from, to);
        });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_account)
            emit undoWanted(m_account->summary.id);
    });
    connect(m_results, &QPushButton::clicked, this, &AccountView::resultsWanted);
}

void AccountView::focusResults()
{
    m_results->setFocus();
}

void AccountView::openPart(BatchPart part)
{
    if (m_account)
        emit ordersWanted(m_account->summary, part);
}

void AccountView::retranslate()
{
    m_sum->retranslate();
    m_coverage->retranslate();
    m_withoutCaller->setText(tr("Show the orders without a caller"));
    m_masked->setText(tr("Show the orders with a masked number"));
    m_export->setText(tr("Export…"));
    m_export->setAccessibleName(tr("Export the rows to look at"));
    m_noRows->setText(tr("Every row could be read."));
    m_noteTitle->setText(tr("Good to know"));
    m_undo->setText(tr("Undo this import"));
    m_results->setText(tr("See the repeat rate"));
    m_table->setAccessibleName(tr("Rows to look at"));
    setColumns();
    refresh();
}

void AccountView::setColumns()
{
    using Column = TableColumn<AccountRow>;
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    std::vector<Column> columns;
    columns.push_back({tr("Row"), Qt::AlignRight | Qt::AlignVCenter,
        [](const AccountRow& row) { return Formatting::count(row.row); },
        [](const AccountRow& row) { return QVariant(row.row); }, {}});
    columns.push_back({tr("Reason"), left, [this](const AccountRow& row) { return reasonOf(row); }, {}, {}});
    columns.push_back(
        {tr("Column"), left, [](const AccountRow& row) { return Formatting::text(row.column); }, {}, {}});
    columns.push_back({tr("Value"), left,
        [this](const AccountRow& row) {
            return Formatting::text(
                m_session.isRevealed() ? row.value : maskText(row.value, row.names, row.keys))
                .simplified();
        },
        {}, {}});
    columns.push_back({tr("File"), left,
        [this](const AccountRow& row) {
            return m_account && row.source < m_account->summary.sources.size()
                ? m_account->summary.sources[row.source].file
                : QString();
        },
        {}, {}});
    columns.push_back(
        {tr("Sheet"), left, [](const AccountRow& row) { return Formatting::text(row.sheet); }, {}, {}});
    m_model->setColumns(std::move(columns));
}

QString AccountView::reasonOf(const AccountRow& row) const
{
    switch (row.kind) {
    case AccountRow::Kind::Rejected:
        return ImportWording::reason(row.reason);
    case AccountRow::Kind::DigitsLost:
        return tr("taken without this number: it has lost its digits");
    case AccountRow::Kind::StatusKept:
        return tr("taken, but the later status “%1” was kept").arg(Formatting::text(row.column));
    }
    Q_UNREACHABLE();
}

void AccountView::show(const BatchAccount& account)
{
    m_account = account;
    m_model->setRows(account.rows);
    refresh();
    m_table->fitColumns(260);
}

void AccountView::refresh()
{
    if (!m_account)
        return;
    // What was edited since (the time a source covers) stands in the history.
    if (const BatchSummary* now = m_history.batch(m_account->summary.id))
        m_account->summary = *now;
    m_sum->show(*m_account);
    showSources();
    showRows();
    showQuestions();
    showNotes();
    showCoverage();
    m_undo->setEnabled(!m_session.isReadOnly());
}

void AccountView::showSources()
{
    QStringList lines;
    for (const BatchSummary::Source& source : m_account->summary.sources) {
        QStringList parts{source.file};
        QStringList sheets;
        for (const std::string& sheet : source.sheets) {
            if (!sheet.empty())
                sheets << Formatting::text(sheet);
        }
        if (!sheets.isEmpty())
            parts << Formatting::list(sheets);
        parts << tr("%1 rows", nullptr, Formatting::grammaticalNumber(source.account.read))
                     .arg(Formatting::count(source.account.read));
        if (source.coverage)
            parts << tr("covers %1 to %2")
                         .arg(Formatting::time(source.coverage->from), Formatting::time(source.coverage->to));
        lines << parts.join(QStringLiteral("  ·  "));
    }
    m_sourceText->setText(lines.join(QLatin1Char('\n')));
}

void AccountView::showRows()
{
    const auto count = static_cast<qint64>(m_account->rows.size());
    m_rowsTitle->setText(
        count > 0 ? tr("Rows to look at: %1").arg(Formatting::count(count)) : tr("Rows to look at"));
    m_noRows->setVisible(count == 0);
    m_table->setVisible(count > 0);
    m_table->setColumnHidden(sheetColumn,
        std::none_of(m_account->rows.begin(), m_account->rows.end(),
            [](const AccountRow& row) { return !row.sheet.empty(); }));
    m_export->setVisible(count > 0);
    m_table->viewport()->update();
}

void AccountView::showQuestions()
{
    m_questions->setQuestions(tr("Please look"), AccountQuestions::of(*m_account, m_session, m_history));
    emit questionsChanged();
}

void AccountView::showCoverage()
{
    std::vector<CoverageCard::Line> lines;
    for (const BatchSummary::Source& source : m_account->summary.sources)
        lines.push_back({source.file, source.ofOrders, source.completeFrom, source.completeTo});
    m_coverage->show(std::move(lines), !m_session.isReadOnly());
}

void AccountView::clear()
{
    m_questions->setQuestions({}, {}); // they point into the account
    m_account.reset();
}

int AccountView::questions() const
{
    return m_account && !m_questions->isHidden() ? m_questions->count() : 0;
}

void AccountView::showNotes()
{
    const ImportAccount& account = m_account->summary.account;
    QStringList notes;
    for (const ImportReport::Damaged& one : m_account->damaged)
        notes << ImportWording::damaged(m_account->summary.sources[one.source].file, one.damage);
    for (const BatchSummary::Source& source : m_account->summary.sources) {
        if (const QString sentence = ImportWording::withoutCoverage(source); !sentence.isEmpty())
            notes << sentence;
    }
    for (const ImportReport::MidnightOnly& one : m_account->midnightOnly)
        notes << tr(
            "In %1 all times are midnight: column “%2” holds dates only. If the clock stands in another "
            "column, take the import back, choose that column as the time of day, and import again.")
                     .arg(m_account->summary.sources[one.source].file, Formatting::text(one.column));
    notes << ImportWording::doubts(account);
    for (const ImportReport::LeftOut& one : m_account->leftOut)
        notes << WordQuestions::leftOut(one.sheet);
    QStringList lines;
    for (const ImportReport::HeavyKey& key : m_account->heavyKeys) {
        if (m_history.isExcluded(key.caller))
            lines << Formatting::text(m_session.isRevealed() ? key.caller : maskKey(key.caller));
    }
    if (!lines.isEmpty())
        notes << tr("Not counted, a line: %1 (Settings, excluded lines).").arg(Formatting::list(lines));
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_withoutCaller->setVisible(account.withoutCaller > 0);
    m_masked->setVisible(account.maskedCallers > 0);
    m_noteCard->setVisible(!notes.isEmpty());
}

void AccountView::exportRows()
{
    askAndExport(m_session, this, m_table->content(m_rowsTitle->text()));
}

} // namespace redial

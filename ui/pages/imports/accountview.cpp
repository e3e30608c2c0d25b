#include "ui/pages/imports/accountview.h"

#include "core/wording/formatting.h"
#include "core/wording/importwording.h"
#include "core/wording/masking.h"
#include "ui/common/densetable.h"
#include "ui/common/theme.h"
#include "ui/pages/imports/importhistory.h"
#include "ui/pages/imports/wordquestions.h"
#include "ui/session/tableexport.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace redial {

namespace {

constexpr int sideWidth = 360;
constexpr int narrow = 720;
constexpr const char* figureNames[] = {"read", "imported", "replaced", "skipped", "rejected"};
constexpr qint64 ImportAccount::*figureCounts[] = {&ImportAccount::read, &ImportAccount::imported,
    &ImportAccount::replaced, &ImportAccount::skipped, &ImportAccount::rejected};

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
    layout->addWidget(makeSum());
    m_sourceCard = new Card(this);
    auto* inSources = new QVBoxLayout(m_sourceCard);
    inSources->setContentsMargins(14, 8, 14, 8);
    m_sourceText = ImportWidgets::wrappedLabel(m_sourceCard);
    m_sourceText->setObjectName(QStringLiteral("import-sources-read"));
    inSources->addWidget(m_sourceText);
    layout->addWidget(m_sourceCard);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(12);
    m_columns->addWidget(makeRows(), 1);
    m_columns->addWidget(makeSide());
    layout->addLayout(m_columns, 1);
    connect(&m_session, &Session::schemeChanged, this, &AccountView::refresh);
    connect(&m_session, &Session::settingsChanged, this, &AccountView::refresh);
    connect(&m_history, &ImportHistory::changed, this, &AccountView::refresh);
    retranslate();
}

QWidget* AccountView::makeSum()
{
    auto* sum = new QWidget(this);
    auto* layout = new QHBoxLayout(sum);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    for (size_t i = 0; i < std::size(figureNames); ++i) {
        if (i > 0) {
            auto* sign = ImportWidgets::mutedLabel(sum);
            sign->setText(i == 1 ? QStringLiteral("=") : QStringLiteral("+"));
            ImportWidgets::setPointSize(sign, 1.5, QFont::Normal);
            layout->addWidget(sign);
        }
        auto* figure = new QVBoxLayout;
        figure->setSpacing(0);
        auto* number = new QLabel(sum);
        number->setObjectName(QStringLiteral("import-") + QLatin1String(figureNames[i]));
        ImportWidgets::setPointSize(number, 1.8, QFont::DemiBold);
        auto* caption = ImportWidgets::mutedLabel(sum);
        figure->addWidget(number);
        figure->addWidget(caption);
        layout->addLayout(figure);
        m_figures.append(std::pair(number, caption));
    }
    layout->addStretch();
    m_seconds = ImportWidgets::mutedLabel(sum);
    layout->addWidget(m_seconds, 0, Qt::AlignBottom);
    return sum;
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

QWidget* AccountView::makeSide()
{
    m_side = new QWidget(this);
    QWidget* side = m_side;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto* scroll = new QScrollArea(side);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* cards = new QWidget(scroll);
    auto* inCards = new QVBoxLayout(cards);
    inCards->setContentsMargins(0, 0, 0, 0);
    inCards->setSpacing(12);
    m_questions = new QuestionCard(cards);
    m_questions->setObjectName(QStringLiteral("import-open-questions"));
    m_noteCard = new Card(cards);
    auto* inNotes = new QVBoxLayout(m_noteCard);
    inNotes->setContentsMargins(14, 12, 14, 12);
    m_noteTitle = ImportWidgets::heading(m_noteCard);
    m_notes = ImportWidgets::wrappedLabel(m_noteCard);
    m_notes->setObjectName(QStringLiteral("import-notes"));
    m_notes->setForegroundRole(QPalette::PlaceholderText);
    inNotes->addWidget(m_noteTitle);
    inNotes->addWidget(m_notes);
    inCards->addWidget(m_questions);
    inCards->addWidget(m_noteCard);
    inCards->addStretch();
    scroll->setWidget(cards);
    layout->addWidget(scroll, 1);
    auto* footer = new QHBoxLayout;
    m_undo = new LinkButton(side);
    m_undo->setObjectName(QStringLiteral("import-undo"));
    m_results = new QPushButton(side);
    m_results->setObjectName(QStringLiteral("import-results"));
    m_results->setProperty("primary", true);
    m_results->setMinimumHeight(34);
    footer->addWidget(m_undo);
    footer->addStretch();
    footer->addWidget(m_results);
    layout->addLayout(footer);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_account)
            emit undoWanted(m_account->summary.id);
    });
    connect(m_results, &QPushButton::clicked, this, &AccountView::resultsWanted);
    return side;
}

void AccountView::retranslate()
{
    const QString captions[] = {
        tr("rows read"), tr("imported"), tr("replaced"), tr("skipped"), tr("rejected")};
    const QString meanings[] = {tr("All data rows of the files"), tr("New orders"),
        tr("Orders that were there and are different now"), tr("Orders that were there and are the same"),
        tr("Rows that could not be read")};
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        m_figures[i].second->setText(captions[i]);
        m_figures[i].first->setToolTip(meanings[i]);
        m_figures[i].second->setToolTip(meanings[i]);
    }
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
            return Formatting::text(m_session.isRevealed() ? row.value : maskText(row.value)).simplified();
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
        return tr("taken without its caller: the number has lost its digits");
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
    showSum();
    showSources();
    showRows();
    showQuestions();
    showNotes();
    m_undo->setEnabled(!m_session.isReadOnly());
}

void AccountView::showSum()
{
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        const qint64 count = m_account->summary.account.*figureCounts[i];
        m_figures[i].first->setText(Formatting::count(count));
        m_figures[i].first->setAccessibleName(m_figures[i].second->text());
        m_figures[i].first->setForegroundRole(
            i + 1 == m_figures.size() && count > 0 ? QPalette::BrightText : QPalette::WindowText);
    }
    const QString at = Formatting::time(m_account->summary.importedAt);
    m_seconds->setText(
        m_account->seconds ? tr("%1 · %2 s").arg(at, QString::number(*m_account->seconds, 'f', 1)) : at);
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
        parts << tr("%1 rows").arg(Formatting::count(source.account.read));
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
    m_export->setVisible(count > 0);
    m_table->viewport()->update();
}

void AccountView::showQuestions()
{
    std::vector<QuestionCard::Question> questions;
    if (!m_session.isReadOnly()) {
        WordQuestions::add(questions, m_account->unknownWords, m_session);
        for (const ImportReport::HeavyKey& key : m_account->heavyKeys) {
            if (m_history.isPerson(key.caller) || m_history.isExcluded(key.caller))
                continue;
            const QString shown = Formatting::text(m_session.isRevealed() ? key.caller : maskKey(key.caller));
            questions.push_back({QStringLiteral("import-heavy"),
                tr("%1 has %2 orders, by far the most.").arg(shown, Formatting::count(key.orders)),
                {{tr("A line, not a person"), [this, caller = key.caller] { m_history.exclude(caller); }},
                    {tr("A person"), [this, caller = key.caller] { m_history.keepAsPerson(caller); }}}});
        }
        for (size_t i = 0; i < m_account->proposedCuts.size(); ++i) {
            const ProposedCut cut = m_account->proposedCuts[i];
            const auto& sources = m_account->summary.sources;
            questions.push_back({QStringLiteral("import-cut"),
                tr("%1: the last hundredth of the orders takes more than a tenth of the time. The export is "
                   "probably "
                   "complete only to %2.")
                    .arg(cut.source < sources.size() ? sources[cut.source].file : QString(),
                        Formatting::time(cut.cutTo)),
                {{tr("Cut there"),
                     [this, cut, i] {
                         const BatchId batch = m_account->summary.id;
                         m_account->proposedCuts.erase(
                             m_account->proposedCuts.begin() + static_cast<std::ptrdiff_t>(i));
                         m_history.setCompleteness(batch, cut.source,
                             m_account->summary.sources[cut.source].completeFrom, cut.cutTo);
                         refresh();
                     }},
                    {tr("Leave it"), [this, i] {
                         m_account->proposedCuts.erase(
                             m_account->proposedCuts.begin() + static_cast<std::ptrdiff_t>(i));
                         refresh();
                     }}}});
        }
    }
    m_questions->setQuestions(tr("Please look"), std::move(questions));
    emit questionsChanged();
}

int AccountView::questions() const
{
    return m_account && !m_questions->isHidden() ? m_questions->count() : 0;
}

void AccountView::showNotes()
{
    const ImportAccount& account = m_account->summary.account;
    QStringList notes;
    if (account.withoutCaller > 0)
        notes << tr("%1 orders have no caller; they count as orders but cannot be followed.")
                     .arg(Formatting::count(account.withoutCaller));
    if (account.digitsLost > 0)
        notes << tr("%1 caller numbers had lost their digits. Export the column as text.")
                     .arg(Formatting::count(account.digitsLost));
    if (account.padded > 0)
        notes << tr("%1 rows were shorter than the header; the missing cells are empty.")
                     .arg(Formatting::count(account.padded));
    for (const ImportReport::LeftOut& one : m_account->leftOut)
        notes << WordQuestions::leftOut(one.sheet);
    QStringList lines;
    for (const ImportReport::HeavyKey& key : m_account->heavyKeys) {
        if (m_history.isExcluded(key.caller))
            lines << Formatting::text(m_session.isRevealed() ? key.caller : maskKey(key.caller));
    }
    if (!lines.isEmpty())
        notes << tr("Not counted, a line: %1 (Scheme, excluded callers).").arg(Formatting::list(lines));
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_noteCard->setVisible(!notes.isEmpty());
}

void AccountView::exportRows()
{
    askAndExport(m_session, this, m_table->content(m_rowsTitle->text()));
}

void AccountView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < narrow;
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(isNarrow ? 0 : sideWidth);
    m_side->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : sideWidth);
}

} // namespace redial

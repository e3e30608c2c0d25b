#include "ui/pages/imports/deskview.h"

#include "core/wording/fieldwording.h"
#include "core/wording/formatting.h"
#include "core/wording/importwording.h"
#include "ui/common/densetable.h"
#include "ui/common/emptystate.h"
#include "ui/pages/imports/coveragecard.h"
#include "ui/pages/imports/deskoptions.h"
#include "ui/pages/imports/importwidgets.h"
#include "ui/pages/imports/mappingdelegate.h"
#include "ui/pages/imports/mappingmodel.h"
#include "ui/pages/imports/questioncard.h"
#include "ui/pages/imports/sidecolumns.h"
#include "ui/pages/imports/sourcetable.h"
#include "ui/pages/imports/trialcard.h"
#include "ui/pages/imports/wordquestions.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace redial {

DeskView::DeskView(Session& session, ImportDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_desk(desk)
    , m_sources(new SourceTable(this))
    , m_model(new MappingModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto* sources = new Card(this);
    auto* inSources = new QVBoxLayout(sources);
    inSources->setContentsMargins(6, 4, 6, 4);
    inSources->addWidget(m_sources);
    layout->addWidget(sources);
    auto* columns = new SideColumns(this);
    columns->setMain(makeMapping());
    makeSide(*columns);
    layout->addWidget(columns, 1);

    connect(m_sources, &SourceTable::currentLookChanged, this, &DeskView::showCurrent);
    connect(m_model, &MappingModel::fieldChosen, this, [this](int column, int field) {
        m_desk.setField(static_cast<size_t>(m_sources->current()), static_cast<size_t>(column),
            field == MappingModel::keptField ? std::nullopt : std::optional(static_cast<Field>(field)));
    });
    connect(&m_desk, &ImportDesk::changed, this, &DeskView::refresh);
    connect(&m_session, &Session::schemeChanged, this, &DeskView::showCurrent);
    connect(&m_session, &Session::settingsChanged, this, &DeskView::showCurrent);
    connect(&m_session.tasks(), &TaskRunner::runningChanged, this, &DeskView::showProgress);
    retranslate();
}

QWidget* DeskView::makeMapping()
{
    auto* card = new Card(this);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 6);
    m_mapping = new DenseTable(card);
    m_mapping->setObjectName(QStringLiteral("import-mapping"));
    m_mapping->setModel(m_model);
    m_mapping->setItemDelegate(new TintDelegate(m_mapping));
    m_mapping->setItemDelegateForColumn(MappingModel::Becomes, new MappingDelegate(m_mapping));
    m_mapping->setSortingEnabled(false);
    m_mapping->setSelectionMode(QAbstractItemView::SingleSelection);
    m_mapping->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_mapping->horizontalHeader()->setSectionsMovable(false);
    m_mapping->horizontalHeader()->setStretchLastSection(false);
    m_mapping->horizontalHeader()->setSectionResizeMode(MappingModel::Samples, QHeaderView::Stretch);
    connect(m_mapping, &DenseTable::cellActivated, m_mapping, [this](int row, int column) {
        if (column == MappingModel::Becomes)
            m_mapping->edit(m_mapping->viewIndex(row, column));
    });
    layout->addWidget(m_mapping, 1);
    m_unreadable = new EmptyState(QStringLiteral("import-unreadable"), card);
    layout->addWidget(m_unreadable, 1);
    m_options = new DeskOptions(m_desk, card);
    layout->addWidget(m_options);
    return card;
}

void DeskView::makeSide(SideColumns& columns)
{
    m_questions = new QuestionCard(this);
    m_trial = new TrialCard(this);
    m_coverage = new CoverageCard(this);
    for (QWidget* card : {static_cast<QWidget*>(m_questions), static_cast<QWidget*>(m_trial),
             static_cast<QWidget*>(m_coverage)})
        columns.addCard(card);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("import-progress"));
    columns.addAboveFooter(m_progress);
    m_hint = ImportWidgets::mutedLabel(this);
    m_hint->setObjectName(QStringLiteral("import-hint"));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(QStringLiteral("import-cancel"));
    m_import = new QPushButton(this);
    m_import->setObjectName(QStringLiteral("import-start"));
    m_import->setProperty("primary", true);
    m_import->setMinimumHeight(34);
    columns.footer()->addWidget(m_hint, 1);
    columns.footer()->addWidget(m_cancel);
    columns.footer()->addWidget(m_import);
    connect(m_import, &QPushButton::clicked, this, [this] { m_desk.startImport(); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_desk.cancel(); });
    connect(m_coverage, &CoverageCard::edited, this,
        [this](int, std::optional<Timestamp> from, std::optional<Timestamp> to) {
            m_desk.setCompleteness(static_cast<size_t>(std::max(0, m_sources->current())), from, to);
        });
}

void DeskView::retranslate()
{
    m_mapping->setAccessibleName(tr("What becomes of the columns"));
    m_progress->setAccessibleName(tr("How far the import is"));
    m_options->retranslate();
    m_coverage->retranslate();
    m_cancel->setText(tr("Cancel"));
    m_sources->retranslate();
    m_model->retranslate();
    refresh();
}

const SourceLook* DeskView::currentLook() const
{
    const int current = m_sources->current();
    const std::vector<SourceLook>& looks = m_desk.looks();
    return current >= 0 && static_cast<size_t>(current) < looks.size() ? &looks[static_cast<size_t>(current)]
                                                                       : nullptr;
}

int DeskView::questions() const
{
    return m_questions->isHidden() ? 0 : m_questions->count();
}

void DeskView::refresh()
{
    m_sources->show(m_desk.looks());
    showCurrent();
    showFooter();
    showProgress();
}

void DeskView::showCurrent()
{
    const SourceLook* look = currentLook();
    const bool isIdle = m_desk.phase() != ImportDesk::Phase::Importing;
    const bool isUnreadable = look && look->error;
    m_mapping->setVisible(!isUnreadable);
    m_unreadable->setVisible(isUnreadable);
    if (isUnreadable)
        m_unreadable->sayInMiddle(tr("“%1” cannot be read").arg(QFileInfo(look->path).fileName()),
            tr("Beside stands what is wrong. Redial reads Excel workbooks (.xlsx, .xls), OpenDocument "
               "(.ods), "
               "web pages with tables and text files (.csv)."),
            {});
    m_model->setMapping(
        look && !look->error ? look->group.mapping : Mapping{}, m_session.isRevealed(), isIdle);
    m_mapping->resizeColumnToContents(MappingModel::Becomes);
    m_mapping->resizeColumnToContents(MappingModel::Header);
    m_mapping->setColumnWidth(
        MappingModel::Header, std::clamp(m_mapping->columnWidth(MappingModel::Header) + 16, 120, 240));
    m_mapping->setColumnWidth(
        MappingModel::Becomes, std::clamp(m_mapping->columnWidth(MappingModel::Becomes), 150, 240));
    m_mapping->setColumnWidth(MappingModel::Confidence, 44);
    m_options->show(look, static_cast<size_t>(std::max(0, m_sources->current())), m_session.isRevealed());
    showCoverage(look);
    showQuestions(look);
    m_trial->show(look && !look->error ? look : nullptr, m_session.isRevealed());
}

void DeskView::showCoverage(const SourceLook* look)
{
    std::vector<CoverageCard::Line> lines;
    if (look && !look->error && look->survey)
        lines.push_back(
            {QFileInfo(look->path).fileName(), look->survey->ofOrders, look->completeFrom, look->completeTo});
    m_coverage->show(std::move(lines), m_desk.phase() != ImportDesk::Phase::Importing);
}

void DeskView::showQuestions(const SourceLook* look)
{
    std::vector<QuestionCard::Question> questions;
    const std::vector<SourceLook>& looks = m_desk.looks();
    for (size_t i = 0; i < looks.size(); ++i) {
        if (looks[i].error)
            questions.push_back({QStringLiteral("import-failed"), SourceTable::problemOf(looks[i]),
                {{tr("Leave it out"), [this, i] { m_desk.remove(i); }}}});
        for (const LeftOutSheet& sheet : looks[i].leftOut)
            questions.push_back({QStringLiteral("import-left-out"), WordQuestions::leftOut(sheet), {}});
    }
    if (look && !look->error) {
        const Trial* trial = look->bestTrial();
        if (look->isHeaderMissing)
            questions.push_back({QStringLiteral("import-no-header"),
                tr("No row looks like column names, so the columns are called A, B, C … If a row holds their "
                   "names, "
                   "choose it beneath the columns.")});
        if (trial && trial->damage.brokenCharacters > 0)
            questions.push_back(
                {QStringLiteral("import-damaged"), ImportWording::damagedSoFar(trial->damage)});
        if (!look->openColumns().empty()) {
            const size_t index = static_cast<size_t>(m_sources->current());
            const ColumnMapping& column = look->group.mapping.columns[look->openColumns().front()];
            const QString sample =
                column.samples.empty() ? QString() : Formatting::text(column.samples.front());
            questions.push_back({QStringLiteral("import-dates"),
                tr("“%1” such as %2: which is the day?").arg(Formatting::text(column.header), sample),
                {{tr("the first number"), [this, index] { m_desk.setDateOrder(index, DateOrder::DayFirst); }},
                    {tr("the second number"),
                        [this, index] { m_desk.setDateOrder(index, DateOrder::MonthFirst); }}}});
        }
        if (trial)
            WordQuestions::add(questions, trial->unknownWords, m_session);
    }
    m_questions->setQuestions(tr("Please look"), std::move(questions));
}

void DeskView::showFooter()
{
    const bool isImporting = m_desk.phase() == ImportDesk::Phase::Importing;
    const QString obstacle = m_desk.obstacle();
    const std::optional<qint64> rows = m_desk.rows();
    m_import->setText(rows && obstacle.isEmpty()
            ? tr("Import %1 rows", nullptr, Formatting::grammaticalNumber(*rows))
                  .arg(Formatting::count(*rows))
            : tr("Import"));
    m_import->setEnabled(obstacle.isEmpty());
    m_import->setVisible(!isImporting);
    m_hint->setText(isImporting  ? tr("Importing %1").arg(Formatting::list(m_desk.fileNames()))
            : obstacle.isEmpty() ? tr("No question next time for this kind of file")
                                 : obstacle);
    m_cancel->setVisible(isImporting);
    m_progress->setVisible(isImporting);
}

void DeskView::showProgress()
{
    if (m_desk.phase() != ImportDesk::Phase::Importing)
        return;
    for (const RunningTask& task : m_session.tasks().running()) {
        if (task.lane != QLatin1String("import"))
            continue;
        m_cancel->setEnabled(!task.isStopping);
        // A share of a thousand: files may be larger than an int counts.
        m_progress->setRange(0, task.total > 0 ? 1000 : 0);
        m_progress->setValue(task.total > 0
                ? static_cast<int>(1000.0 * static_cast<double>(task.done) / static_cast<double>(task.total))
                : 0);
    }
}

} // namespace redial

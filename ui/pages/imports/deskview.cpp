#include "ui/pages/imports/deskview.h"

#include "core/wording/errors.h"
#include "core/wording/fieldwording.h"
#include "core/wording/formatting.h"
#include "ui/common/densetable.h"
#include "ui/pages/imports/mappingdelegate.h"
#include "ui/pages/imports/mappingmodel.h"
#include "ui/pages/imports/questioncard.h"
#include "ui/pages/imports/sourcetable.h"
#include "ui/pages/imports/trialcard.h"
#include "ui/pages/imports/wordquestions.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace redial {

namespace {

constexpr int sideWidth = 360;
/// Narrower than this the side goes beneath the mapping.
constexpr int narrow = 720;

constexpr const char* encodings[] = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "windows-1252"};

} // namespace

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
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(12);
    m_columns->addWidget(makeMapping(), 1);
    m_columns->addWidget(makeSide());
    layout->addLayout(m_columns, 1);

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
    auto* options = new QHBoxLayout;
    options->setContentsMargins(8, 0, 8, 0);
    options->setSpacing(14);
    const auto addLink = [&](const char* name) {
        auto* link = new LinkButton(card);
        link->setObjectName(QLatin1String(name));
        options->addWidget(link);
        return link;
    };
    m_encoding = addLink("import-encoding");
    m_sheets = addLink("import-sheets");
    options->addStretch();
    m_remove = addLink("import-remove");
    m_clear = addLink("import-clear");
    layout->addLayout(options);
    for (LinkButton* link : {m_encoding, m_sheets}) {
        auto* menu = new QMenu(link);
        menu->setObjectName(link->objectName() + QStringLiteral("-menu"));
        link->setMenu(menu);
        connect(menu, &QMenu::aboutToShow, this, [this, menu, link] {
            menu->clear();
            link == m_encoding ? fillEncodings(*menu) : fillSheets(*menu);
        });
    }
    connect(m_remove, &QPushButton::clicked, this,
        [this] { m_desk.remove(static_cast<size_t>(std::max(0, m_sources->current()))); });
    connect(m_clear, &QPushButton::clicked, this, [this] { m_desk.clear(); });
    return card;
}

QWidget* DeskView::makeSide()
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
    m_trial = new TrialCard(cards);
    inCards->addWidget(m_questions);
    inCards->addWidget(m_trial);
    inCards->addStretch();
    scroll->setWidget(cards);
    layout->addWidget(scroll, 1);
    m_progress = new QProgressBar(side);
    m_progress->setObjectName(QStringLiteral("import-progress"));
    layout->addWidget(m_progress);
    auto* footer = new QHBoxLayout;
    footer->setSpacing(10);
    m_hint = ImportWidgets::mutedLabel(side);
    m_hint->setObjectName(QStringLiteral("import-hint"));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_cancel = new QPushButton(side);
    m_cancel->setObjectName(QStringLiteral("import-cancel"));
    m_import = new QPushButton(side);
    m_import->setObjectName(QStringLiteral("import-start"));
    m_import->setProperty("primary", true);
    m_import->setMinimumHeight(34);
    footer->addWidget(m_hint, 1);
    footer->addWidget(m_cancel);
    footer->addWidget(m_import);
    layout->addLayout(footer);
    connect(m_import, &QPushButton::clicked, this, [this] { m_desk.startImport(); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_desk.cancel(); });
    return side;
}

void DeskView::retranslate()
{
    m_mapping->setAccessibleName(tr("What becomes of the columns"));
    m_progress->setAccessibleName(tr("How far the import is"));
    m_remove->setText(tr("Leave this file out"));
    m_clear->setText(tr("Clear the desk"));
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
    m_model->setMapping(
        look && !look->error ? look->group.mapping : Mapping{}, m_session.isRevealed(), isIdle);
    m_mapping->resizeColumnToContents(MappingModel::Becomes);
    m_mapping->resizeColumnToContents(MappingModel::Header);
    m_mapping->setColumnWidth(
        MappingModel::Header, std::clamp(m_mapping->columnWidth(MappingModel::Header) + 16, 120, 240));
    m_mapping->setColumnWidth(
        MappingModel::Becomes, std::clamp(m_mapping->columnWidth(MappingModel::Becomes), 150, 240));
    m_mapping->setColumnWidth(MappingModel::Confidence, 44);
    showOptions(look);
    showQuestions(look);
    m_trial->show(look && !look->error ? look : nullptr, m_session.isRevealed());
}

void DeskView::showOptions(const SourceLook* look)
{
    const bool isIdle = m_desk.phase() != ImportDesk::Phase::Importing;
    const bool isText =
        look && (look->error ? !look->open.encoding.empty() : look->traits.format == FileFormat::Csv);
    m_encoding->setVisible(isText);
    if (isText)
        m_encoding->setText(
            tr("Encoding: %1 ▾")
                .arg(QString::fromStdString(
                    look->open.encoding.empty() ? look->traits.encoding : look->open.encoding)));
    m_sheets->setVisible(look && look->sheets.size() > 1);
    if (look)
        m_sheets->setText(tr("Sheets: %1 of %2 ▾").arg(look->group.sheets.size()).arg(look->sheets.size()));
    for (LinkButton* link : {m_encoding, m_sheets, m_remove, m_clear})
        link->setEnabled(isIdle);
    m_remove->setVisible(m_desk.looks().size() > 1);
}

void DeskView::fillEncodings(QMenu& menu)
{
    const SourceLook* look = currentLook();
    if (!look)
        return;
    const auto add = [&](const QString& text, const std::string& encoding) {
        QAction* action = menu.addAction(text, this,
            [this, encoding] { m_desk.setEncoding(static_cast<size_t>(m_sources->current()), encoding); });
        action->setCheckable(true);
        action->setChecked(look->open.encoding == encoding);
        action->setObjectName(QStringLiteral("import-encoding-") + QString::fromStdString(encoding));
    };
    add(tr("as found"), {});
    for (const char* encoding : encodings)
        add(QString::fromLatin1(encoding), encoding);
}

void DeskView::fillSheets(QMenu& menu)
{
    const SourceLook* look = currentLook();
    if (!look)
        return;
    const std::vector<std::string> shown = look->sheetNames();
    for (const SheetInfo& sheet : look->sheets) {
        const bool isShown = std::find(shown.begin(), shown.end(), sheet.name) != shown.end();
        QAction* action =
            menu.addAction(Formatting::text(sheet.name), this, [this, shown, name = sheet.name, isShown] {
                std::vector<std::string> chosen = shown;
                if (isShown)
                    std::erase(chosen, name);
                else
                    chosen.push_back(name);
                if (!chosen.empty())
                    m_desk.setSheets(static_cast<size_t>(m_sources->current()), chosen);
            });
        action->setCheckable(true);
        action->setChecked(isShown);
        action->setObjectName(QStringLiteral("import-sheet-") + Formatting::text(sheet.name));
    }
}

void DeskView::showQuestions(const SourceLook* look)
{
    std::vector<QuestionCard::Question> questions;
    const std::vector<SourceLook>& looks = m_desk.looks();
    for (size_t i = 0; i < looks.size(); ++i) {
        if (looks[i].error)
            questions.push_back({QStringLiteral("import-failed"), errorSentence(*looks[i].error),
                {{tr("Leave it out"), [this, i] { m_desk.remove(i); }}}});
        for (const LeftOutSheet& sheet : looks[i].leftOut)
            questions.push_back({QStringLiteral("import-left-out"), WordQuestions::leftOut(sheet), {}});
    }
    if (look && !look->error) {
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
        const Trial* trial = look->survey ? &*look->survey : look->trial ? &*look->trial : nullptr;
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
    m_import->setText(
        rows && obstacle.isEmpty() ? tr("Import %1 rows").arg(Formatting::count(*rows)) : tr("Import"));
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

void DeskView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < narrow;
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(isNarrow ? 0 : sideWidth);
    m_side->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : sideWidth);
}

} // namespace redial

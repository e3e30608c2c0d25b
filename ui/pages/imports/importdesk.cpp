#include "ui/pages/imports/importdesk.h"

#include "core/reports/followupsheet.h"
#include "core/tabular/tablesource.h"
#include "core/wording/errors.h"

#include <QFileInfo>

#include <algorithm>

namespace redial {

namespace {

const QString lookLane = QStringLiteral("import-look");
const QString surveyLane = QStringLiteral("import-survey");
const QString importLane = QStringLiteral("import");

QString fileName(const QString& path)
{
    return QFileInfo(path).fileName();
}

QString joined(const QStringList& names)
{
    return names.size() == 1 ? names.first()
                             : ImportDesk::tr("%Ln files", nullptr, static_cast<int>(names.size()));
}

constexpr qint64 mostRowsToName = 20; ///< the rows above the headings of a list of follow-ups
constexpr qint64 largestList = 32 << 20; ///< bytes: beyond is no list that people fill in by hand

/// Told by its hidden row, before anything is made of its columns.
bool isFollowUpList(const QString& path, Progress& progress)
{
    if (QFileInfo(path).size() > largestList)
        return false;
    const auto source = TableSource::open(path);
    if (!source || (*source)->sheets().empty())
        return false;
    std::vector<StoredRow> rows;
    const Result<void> read = (*source)->read(
        0,
        [&rows](const Row& row) {
            rows.push_back(storeRow(row));
            return std::ssize(rows) < mostRowsToName;
        },
        progress);
    return read && FollowUpSheet::isOne(rows);
}

/// What the background found out about the files dropped.
struct Looked {
    std::vector<SourceLook> looks;
    QStringList followUpLists;
    bool isWhole = false; ///< false: it was asked to stop
};

} // namespace

ImportDesk::ImportDesk(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::opened, this, [this] {
        const QStringList waiting = std::exchange(m_waiting, {});
        clear();
        if (!waiting.isEmpty())
            addFiles(waiting);
    });
    connect(&session, &Session::closed, this, [this] {
        m_session.tasks().cancel(importLane); // of the workspace that was closed; finishImport() tells
        m_importing = false;
        clear();
    });
}

ImportDesk::Phase ImportDesk::phase() const
{
    if (m_importing)
        return Phase::Importing;
    if (!m_lookingAt.isEmpty())
        return Phase::Looking;
    return m_looks.size() == 0 ? Phase::Empty : Phase::Ready;
}

void ImportDesk::addFiles(const QStringList& paths)
{
    if (paths.isEmpty() || m_importing)
        return;
    if (!m_session.hasWorkspace()) {
        m_waiting = paths;
        return;
    }
    QStringList fresh = m_lookingAt;
    for (const QString& path : paths) {
        if (!m_looks.holds(path) && !fresh.contains(path))
            fresh.append(path);
    }
    if (!fresh.isEmpty())
        look(fresh);
}

void ImportDesk::look(const QStringList& paths)
{
    m_lookingAt = paths;
    m_session.tasks().run(
        lookLane, tr("Looking at %1").arg(joined(fileNames())), this,
        [paths, workspace = m_session.workspace(), now = Session::now()](Progress& progress) {
            Looked looked;
            for (const QString& path : paths) {
                if (isFollowUpList(path, progress)) {
                    looked.followUpLists << path;
                    continue;
                }
                for (SourceLook& look : lookAtFile(path, {}, {}, workspace.get(), now, progress))
                    looked.looks.push_back(std::move(look));
            }
            looked.isWhole = progress.advance(0, 0);
            return looked;
        },
        [this, paths](Looked looked) {
            if (m_lookingAt != paths)
                return; // the desk was cleared meanwhile, or is another workspace's
            takeLooks(std::move(looked.looks), looked.isWhole);
            for (const QString& path : std::as_const(looked.followUpLists))
                emit followUpListFound(path);
        });
    emit changed();
}

void ImportDesk::takeLooks(std::vector<SourceLook> looks, bool isWhole)
{
    m_lookingAt.clear();
    for (SourceLook& look : looks) {
        if (look.error && look.error->code == ErrorCode::Cancelled)
            continue;
        m_looks.add(std::move(look));
    }
    const bool nothingToAsk =
        m_looks.size() > 0 && std::all_of(m_looks.all().begin(), m_looks.all().end(), needsNoQuestion);
    if (isWhole && nothingToAsk && obstacle().isEmpty()) {
        startImport();
        return;
    }
    survey();
    emit changed();
}

void ImportDesk::remove(size_t look)
{
    if (look >= m_looks.size() || m_importing)
        return;
    m_looks.remove(look);
    survey();
    emit changed();
}

void ImportDesk::clear()
{
    m_looks.clear();
    m_lookingAt.clear();
    m_session.tasks().cancel(lookLane);
    m_session.tasks().cancel(surveyLane);
    emit changed();
}

bool ImportDesk::isSurveying() const
{
    return m_session.hasWorkspace() && !rows();
}

std::optional<qint64> ImportDesk::rows() const
{
    qint64 sum = 0;
    for (const SourceLook& look : m_looks.all()) {
        if (look.error)
            continue;
        if (!look.survey)
            return std::nullopt;
        sum += look.survey->rows;
    }
    return sum;
}

QStringList ImportDesk::fileNames() const
{
    QStringList names;
    for (const QString& path : m_lookingAt)
        names << fileName(path);
    for (const SourceLook& look : m_looks.all()) {
        if (!look.error && !names.contains(fileName(look.path)))
            names << fileName(look.path);
    }
    return names;
}

QString ImportDesk::obstacle() const
{
    if (m_session.isReadOnly())
        return tr("This workspace is open in another window or protected; here it can only be read.");
    bool hasSource = false;
    for (const SourceLook& look : m_looks.all()) {
        if (look.error)
            continue;
        hasSource = true;
        const Mapping& mapping = look.group.mapping;
        if (!mapping.columnOf(Field::Time))
            return tr("%1: say which column is the time received.").arg(fileName(look.path));
        if (!look.isImportable())
            return tr("%1: say which column is the caller.").arg(fileName(look.path));
        if (look.completeFrom && look.completeTo && *look.completeTo < *look.completeFrom)
            return tr("%1: the end of its time lies before the beginning.").arg(fileName(look.path));
        if (!look.openColumns().empty())
            return tr("%1: say how its dates are meant.").arg(fileName(look.path));
    }
    return hasSource ? QString() : tr("None of these files can be imported.");
}

void ImportDesk::setField(size_t look, size_t column, std::optional<Field> field)
{
    if (look >= m_looks.size() || m_importing)
        return;
    // Twelve months of one export are told once.
    for (const size_t i : m_looks.like(look)) {
        assignField(m_looks[i].group.mapping, column, field);
        tryAgain(i);
    }
    survey();
    emit changed();
}

void ImportDesk::setDateOrder(size_t look, DateOrder order)
{
    if (look >= m_looks.size() || m_importing)
        return;
    const std::vector<size_t> open = m_looks[look].openColumns();
    for (const size_t i : m_looks.like(look)) {
        for (const size_t column : open) {
            ColumnMapping& mapping = m_looks[i].group.mapping.columns[column];
            mapping.dateOrder = order;
            mapping.ask = false;
        }
        if (m_looks[i].trial)
            m_looks[i].trial->openColumns.clear();
        tryAgain(i);
    }
    survey();
    emit changed();
}

void ImportDesk::setOpenOptions(size_t look, const OpenOptions& open)
{
    if (look >= m_looks.size() || m_importing)
        return;
    // What it looked like by itself is what a file of its kind will look like next time.
    SourceLook& one = m_looks[look];
    if (!one.error && one.open == OpenOptions{})
        one.foundUnread = one.group.foundFingerprint;
    one.open = open;
    lookAgain(look, Again::WholeFile);
}

void ImportDesk::setSheets(size_t look, const std::vector<std::string>& sheets)
{
    if (look >= m_looks.size() || m_importing)
        return;
    m_looks[look].chosenSheets = sheets;
    lookAgain(look, Again::WholeFile);
}

void ImportDesk::setHeaderRow(size_t look, std::optional<qint64> row)
{
    if (look >= m_looks.size() || m_importing)
        return;
    m_looks[look].headerRow = row;
    lookAgain(look, Again::ThisSource);
}

void ImportDesk::setCompleteness(size_t look, std::optional<Timestamp> from, std::optional<Timestamp> to)
{
    if (look >= m_looks.size() || m_importing)
        return;
    m_looks[look].completeFrom = from;
    m_looks[look].completeTo = to;
    emit changed();
}

void ImportDesk::lookAgain(size_t look, Again what)
{
    const SourceLook before = m_looks[look];
    const int serial = m_looks.serial(look);
    SourcePlan plan;
    plan.path = before.path;
    plan.open = before.open;
    plan.headerRow = before.headerRow;
    plan.sheets = before.chosenSheets;
    if (what == Again::ThisSource && before.traits.format != FileFormat::Csv && !before.error)
        plan.sheets = before.sheetNames();
    m_session.tasks().run(
        QStringLiteral("import-look-again"), tr("Looking at %1").arg(fileName(before.path)), this,
        [plan, workspace = m_session.workspace(), now = Session::now()](
            Progress& progress) { return lookAtFile(plan, workspace.get(), now, progress); },
        [this, before, serial, what](std::vector<SourceLook> looks) {
            if (!m_looks.indexOf(serial) || m_importing)
                return;
            for (SourceLook& one : looks) {
                one.foundUnread = before.foundUnread;
                one.chosenSheets = before.chosenSheets;
            }
            looks.front().completeFrom = before.completeFrom;
            looks.front().completeTo = before.completeTo;
            if (what == Again::ThisSource)
                looks.front().leftOut = before.leftOut;
            m_looks.replace(
                [&](size_t i) {
                    return what == Again::WholeFile ? m_looks[i].path == before.path
                                                    : m_looks.serial(i) == serial;
                },
                std::move(looks));
            survey();
            emit changed();
        });
}

void ImportDesk::tryAgain(size_t look)
{
    SourceLook& one = m_looks[look];
    one.survey.reset();
    if (!one.isImportable()) {
        one.trial.reset();
        return;
    }
    const int serial = m_looks.serial(look);
    m_session.tasks().run(
        QStringLiteral("import-trial-%1").arg(serial), {}, this,
        [one, workspace = m_session.workspace(), now = Session::now()](
            Progress& progress) { return tryLook(one, workspace.get(), now, trialRows, progress); },
        [this, serial](Result<Trial> trial) {
            const std::optional<size_t> at = m_looks.indexOf(serial);
            if (!at || m_importing)
                return;
            if (trial) {
                settleDates(m_looks[*at], *trial);
                m_looks[*at].trial = *std::move(trial);
            } else if (trial.error().code != ErrorCode::Cancelled) {
                emit failed(trial.error());
            }
            emit changed();
        });
}

void ImportDesk::survey()
{
    std::vector<std::pair<int, SourceLook>> left;
    for (size_t i = 0; i < m_looks.size(); ++i) {
        if (m_looks[i].isImportable() && !m_looks[i].survey)
            left.emplace_back(m_looks.serial(i), m_looks[i]);
    }
    if (left.empty()) {
        m_session.tasks().cancel(surveyLane);
        return;
    }
    m_session.tasks().run(
        surveyLane, tr("Counting rows"), this,
        [left, workspace = m_session.workspace(), now = Session::now()](Progress& progress) {
            std::vector<std::pair<int, Result<Trial>>> surveys;
            for (const auto& [serial, look] : left)
                surveys.emplace_back(serial, tryLook(look, workspace.get(), now, {}, progress));
            return surveys;
        },
        [this](std::vector<std::pair<int, Result<Trial>>> surveys) { takeSurveys(std::move(surveys)); });
}

void ImportDesk::takeSurveys(std::vector<std::pair<int, Result<Trial>>> surveys)
{
    if (m_importing)
        return;
    for (auto& [serial, survey] : surveys) {
        const std::optional<size_t> at = m_looks.indexOf(serial);
        // Cancelled: the button imports without a number.
        if (!at || !survey)
            continue;
        settleDates(m_looks[*at], *survey);
        m_looks[*at].survey = *std::move(survey);
    }
    emit changed();
}

void ImportDesk::startImport()
{
    if (m_importing || !m_session.hasWorkspace() || !obstacle().isEmpty())
        return;
    m_session.tasks().cancel(surveyLane);
    ImportPlan plan;
    plan.now = Session::now();
    for (const SourceLook& look : m_looks.all()) {
        if (!look.error)
            plan.sources.push_back(planOf(look));
    }
    m_importing = true;
    m_session.tasks().run(
        importLane, tr("Importing %1").arg(joined(fileNames())), this,
        [plan, workspace = m_session.workspace()](Progress& progress) {
            return std::pair(workspace, importAndRemember(*workspace, plan, progress));
        },
        [this](std::pair<std::shared_ptr<Workspace>, Result<ImportReport>> answer) {
            if (answer.first == m_session.workspace())
                finishImport(std::move(answer.second));
            else
                tellElsewhere(*answer.first, answer.second);
        });
    emit changed();
}

/// What became of an import whose workspace was closed meanwhile.
void ImportDesk::tellElsewhere(const Workspace& workspace, const Result<ImportReport>& report)
{
    m_importing = false; // an answer that comes is the newest import's
    emit changed();
    const QString file = fileName(workspace.path());
    if (report)
        emit m_session.noticed(tr("The import into %1 came to its end before it was closed.").arg(file));
    else if (report.error().code == ErrorCode::Cancelled)
        emit m_session.noticed(
            tr("The import into %1 was stopped when it was closed: nothing was imported.").arg(file));
    else
        emit failed(report.error());
}

void ImportDesk::finishImport(Result<ImportReport> report)
{
    m_importing = false;
    if (!report) {
        survey();
        emit changed();
        emit failed(report.error());
        return;
    }
    // What could not be read stays on the desk, with its reason.
    for (size_t i = m_looks.size(); i-- > 0;) {
        if (m_looks[i].error)
            continue;
        m_looks.remove(i);
    }
    emit changed();
    emit imported(*report);
    m_session.reload();
}

void ImportDesk::cancel()
{
    m_session.tasks().cancel(m_importing ? importLane : lookLane);
}

} // namespace redial

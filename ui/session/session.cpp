#include "ui/session/session.h"

#include "core/followups/followup.h"
#include "core/followups/retention.h"
#include "core/reports/effecttables.h"
#include "core/wellbeing/responsecolumn.h"
#include "core/wellbeing/wellbeingsettings.h"
#include "ui/session/followups.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace redial {

namespace {

const QString inForceSetting = QStringLiteral("in_force");
/// What the window reads once when a workspace is opened.
const QStringList readSettings{QStringLiteral("in_force"), QStringLiteral("report_heading"),
    QStringLiteral("report_logo"), QStringLiteral("excluded_lines"), QStringLiteral("holidays"),
    QStringLiteral("roster"),
    QLatin1String(causesSetting), // of follow-ups
    effectDaysSetting, QStringLiteral("callers_columns"), QLatin1String(retentionSetting),
    QLatin1String(wellbeingSetting), QLatin1String(wellbeingDictionarySetting),
    QLatin1String(populationSetting), QLatin1String(responseColumnSetting),
    QLatin1String(complaintTypesSetting)};

QByteArray inForceJson(const Scheme& scheme, const Period& period, int level)
{
    QJsonObject object{{QStringLiteral("scheme"), QJsonDocument::fromJson(schemeToJson(scheme)).object()},
        {QStringLiteral("level"), level}};
    if (period.from)
        object.insert(QStringLiteral("from"), period.from->seconds);
    if (period.to)
        object.insert(QStringLiteral("to"), period.to->seconds);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The rule most centres begin with.
Scheme firstScheme()
{
    Scheme scheme;
    scheme.name = Session::tr("24 h, any issue").toStdString();
    return scheme;
}

} // namespace

struct Session::Opened {
    std::shared_ptr<Workspace> workspace;
    bool readOnly = false;
    std::vector<Scheme> schemes;
    QHash<QString, QByteArray> settings;
    WordLists wordLists;
};

Session::Session(QObject* parent)
    : QObject(parent)
    , m_scheme(firstScheme())
    , m_wordLists(WordLists::defaults())
    , m_followUps(std::make_unique<FollowUps>(*this))
{
}

Session::~Session() = default;

QString Session::workspacePath() const
{
    return m_workspace ? m_workspace->path() : QString();
}

QString Session::workspaceName() const
{
    return QFileInfo(workspacePath()).completeBaseName();
}

void Session::openWorkspace(const QString& path)
{
    openInBackground(path, Opening::Missing::Fail);
}

void Session::createWorkspace(const QString& path)
{
    openInBackground(path, Opening::Missing::Create);
}

void Session::openInBackground(const QString& path, Opening::Missing missing)
{
    const QString file = Opening::fileOf(path);
    const QString lane = QStringLiteral("open");
    if (m_tasks.isRunning(lane) && file == m_openingFile)
        return;
    if (m_workspace && !m_readOnly && file == Opening::fileOf(m_workspace->path())) {
        m_tasks.cancel(lane);
        emit alreadyOpen();
        return;
    }
    m_openingFile = file;
    m_tasks.run(
        lane, tr("Opening %1").arg(QFileInfo(path).fileName()), this,
        [opening = m_opening, path, missing](Progress& progress) -> Result<Opened> {
            Result<Opening::Opened> opened = opening->open(path, missing, progress);
            return opened ? read(std::move(*opened)) : opened.error();
        },
        [this](Result<Opened> opened) {
            if (opened)
                take(std::move(*opened));
            else
                emit failed(opened.error());
        });
}

Result<Session::Opened> Session::read(Opening::Opened file)
{
    Opened opened;
    opened.workspace = std::move(file.workspace);
    opened.readOnly = file.isReadOnly;
    auto schemes = opened.workspace->schemes();
    auto words = opened.workspace->wordLists();
    if (!schemes)
        return schemes.error();
    if (!words)
        return words.error();
    opened.schemes = std::move(*schemes);
    opened.wordLists = std::move(*words);
    for (const QString& name : readSettings) {
        auto value = opened.workspace->setting(name);
        if (!value)
            return value.error();
        opened.settings.insert(name, std::move(*value));
    }
    return opened;
}

void Session::take(Opened opened)
{
    closeWorkspace();
    if (m_workspace)
        return; // held back
    m_workspace = std::move(opened.workspace);
    m_readOnly = opened.readOnly;
    m_savedSchemes = std::move(opened.schemes);
    m_settings = std::move(opened.settings);
    readRoster();
    m_wordLists = std::move(opened.wordLists);
    m_scheme = m_savedSchemes.empty() ? firstScheme() : m_savedSchemes.front();
    const QJsonObject inForce = QJsonDocument::fromJson(m_settings.value(inForceSetting)).object();
    if (!inForce.isEmpty()) {
        const auto scheme =
            schemeFromJson(QJsonDocument(inForce.value(QStringLiteral("scheme")).toObject()).toJson());
        if (scheme)
            m_scheme = *scheme;
        m_level = std::clamp(inForce.value(QStringLiteral("level")).toInt(m_level), 0, 5);
        if (const QJsonValue from = inForce.value(QStringLiteral("from")); from.isDouble())
            m_period.from = Timestamp{from.toInteger()};
        if (const QJsonValue to = inForce.value(QStringLiteral("to")); to.isDouble())
            m_period.to = Timestamp{to.toInteger()};
    }
    emit this->opened();
    emit schemeChanged();
    loadBook();
}

void Session::closeWorkspace()
{
    if (!m_workspace || !m_followUps->mayLeave())
        return;
    for (const char* lane : {"book", "analysis"})
        m_tasks.cancel(QLatin1String(lane));
    m_workspace.reset();
    m_readOnly = false;
    m_revealed = false;
    m_savedSchemes.clear();
    m_settings.clear();
    readRoster();
    m_wordLists = WordLists::defaults();
    m_period = {};
    m_phoneBook.reset();
    m_results = {};
    setStale(false);
    emit closed();
    emit bookChanged();
    emit resultsChanged();
}

void Session::reload()
{
    loadBook();
}

void Session::linksChanged()
{
    m_followUps->reload(); // a call from a linked number re-opens
    m_mustRegroup = true;
    if (m_scheme.identity == Identity::Person)
        compute();
}

void Session::loadBook()
{
    if (!m_workspace)
        return;
    setStale(true);
    m_tasks.run(
        QStringLiteral("book"), tr("Reading the orders"), this,
        [workspace = m_workspace](
            Progress& progress) { return std::pair(workspace, workspace->loadBook(progress)); },
        [this](std::pair<std::shared_ptr<Workspace>, Result<std::shared_ptr<const OrderBook>>> answer) {
            auto& [workspace, book] = answer;
            if (workspace != m_workspace)
                return;
            if (!book) {
                setStale(false);
                emit failed(book.error());
                return;
            }
            m_phoneBook = std::move(*book);
            emit bookChanged();
            compute();
        });
}

void Session::compute()
{
    if (!m_phoneBook)
        return;
    setStale(true);
    m_tasks.run(
        QStringLiteral("analysis"), tr("Computing"), this,
        [question = AnalysisQuestion{m_workspace, m_phoneBook, effectiveScheme(), m_period, m_level},
            before = m_mustRegroup ? AnalysisResults{} : m_results](
            Progress& progress) { return analyse(question, before, progress); },
        [this](const Result<AnalysisResults>& results) { takeResults(results); });
}

void Session::takeResults(const Result<AnalysisResults>& results)
{
    if (results && results->phoneBook != m_phoneBook)
        return;
    if (!results) {
        setStale(false);
        if (results.error().code == ErrorCode::Cancelled)
            return;
        // The scheme asks for what the orders do not have: back to the one the figures belong to.
        if (m_results.matrix) {
            m_scheme = m_computedScheme;
            keepInForce();
            emit schemeChanged();
        }
        emit failed(results.error());
        return;
    }
    m_results = *results;
    m_mustRegroup = false;
    m_computedScheme = m_scheme;
    setStale(false);
    emit resultsChanged();
}

bool Session::isOptional(const QString& lane)
{
    static const QStringList needed{
        QStringLiteral("book"), QStringLiteral("analysis"), QStringLiteral("callers")};
    return !needed.contains(lane);
}

void Session::setStale(bool stale)
{
    if (m_stale == stale)
        return;
    m_stale = stale;
    emit staleChanged();
}

bool Session::isSchemeSaved() const
{
    return std::find(m_savedSchemes.begin(), m_savedSchemes.end(), m_scheme) != m_savedSchemes.end();
}

void Session::setScheme(const Scheme& scheme)
{
    if (const Result<void> valid = validate(scheme); !valid) {
        emit failed(valid.error());
        return;
    }
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    keepInForce();
    emit schemeChanged();
    compute();
}

void Session::setPeriod(const Period& period)
{
    if (period == m_period)
        return;
    m_period = period;
    keepInForce();
    emit schemeChanged();
    compute();
}

void Session::setLevel(int level)
{
    if (level == m_level)
        return;
    m_level = level;
    keepInForce();
    emit schemeChanged();
    compute();
}

void Session::keepInForce()
{
    if (m_workspace && !m_readOnly)
        store([value = inForceJson(m_scheme, m_period, m_level)](
                  Workspace& workspace) { return workspace.saveSetting(inForceSetting, value); });
}

std::optional<Stretch> Session::covered() const
{
    if (!m_phoneBook || m_phoneBook->coverage().empty())
        return {};
    return Stretch{m_phoneBook->coverage().front().from, m_phoneBook->coverage().back().to};
}

Timestamp Session::now()
{
    const QDateTime local = QDateTime::currentDateTime();
    return {(local.date().toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * Timestamp::secondsPerDay
        + local.time().msecsSinceStartOfDay() / 1000};
}

std::string Session::userName()
{
    const QString name = qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER"));
    return name.toStdString();
}

} // namespace redial

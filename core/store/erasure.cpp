#include "core/store/erasure.h"

#include "core/intake/callerkey.h"
#include "core/store/backups.h"
#include "core/store/cleanup.h"
#include "core/store/erasureplan.h"
#include "core/store/followuprows.h"
#include "core/store/migrations.h"
#include "core/store/settingrows.h"
#include "core/store/settingstore.h"
#include "core/store/versions.h"
#include "core/store/workspacefile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace redial {

namespace {

/// A run of the two verbs: a connection of its own, nobody else adding or taking back batches.
class Run {
public:
    static Result<std::unique_ptr<Run>> begin(WorkspaceFile& file, Progress& progress)
    {
        if (file.access() == Access::ReadOnly)
            return Error{ErrorCode::WorkspaceReadOnly, file.path(), {}};
        std::unique_ptr<Run> run(new Run(file));
        Result<std::unique_ptr<Database>> database = file.connect();
        if (!database)
            return database.error();
        run->m_database = std::move(*database);
        run->m_database->setCacheSize(64 << 20);
        // Rows of batches that are no longer live are data too.
        if (const Result<void> cleared = Cleanup(*run->m_database).clearLeftovers(progress); !cleared)
            return cleared.error();
        return run;
    }

    Database& database() { return *m_database; }

    Result<DeletionOutcome> finish(Transaction& transaction, DeletionOutcome outcome)
    {
        Statement log(database(),
            "INSERT INTO deletion (at, author, reason, orders, follow_ups) VALUES (?1, ?2, ?3, ?4, ?5)");
        const DeletionRecord& record = outcome.record;
        log.bind(1, record.at.seconds).bindText(2, record.author).bind(3, static_cast<qint64>(record.reason));
        log.bind(4, record.orders).bind(5, record.followUps).run();
        if (const Result<void> done = transaction.commit(); !done)
            return done.error();
        database().execute("VACUUM");
        outcome.compacted = database().check().has_value();
        for (size_t version = 1; version <= workspaceMigrations().size(); ++version) {
            const QString copy = m_file.path() % QStringLiteral(".v%1.bak").arg(version);
            if (QFile::exists(copy) && !QFile::remove(copy))
                outcome.compacted = false;
        }
        const std::unique_lock<std::mutex> copies = m_file.lockCopies(); // one being made is waited for
        if (!removeBackups(m_file.path()))
            outcome.compacted = false;
        return outcome;
    }

private:
    explicit Run(WorkspaceFile& file) : m_file(file), m_lock(file.lockBatches()) { }

    WorkspaceFile& m_file;
    std::unique_lock<std::mutex> m_lock;
    std::unique_ptr<Database> m_database;
};

/// Schemes and excluded lines without the keys. Read before anything is written: reading asks for failures,
/// and one of a write must not get lost that way.
class SettingsWithout {
public:
    Result<void> read(Database& database, std::span<const std::string> keys)
    {
        const auto isKey = [&](const std::string& key) {
            return std::find(keys.begin(), keys.end(), key) != keys.end();
        };
        SettingStore settings(database);
        const Result<std::vector<Scheme>> schemes = settings.schemes();
        if (!schemes)
            return schemes.error();
        for (Scheme scheme : *schemes)
            if (std::erase_if(scheme.excludedCallers, isKey) > 0)
                m_schemes.push_back(std::move(scheme));
        const Result<QByteArray> stored = settings.setting(linesName());
        if (!stored)
            return stored.error();
        std::vector<QStringList> lines = settingRowsFromJson(*stored, 2);
        const auto isLine = [&](const QStringList& line) {
            const std::string number = line.value(0).trimmed().toStdString();
            return isKey(number) || isKey(readCallerKey(number).key);
        };
        if (std::erase_if(lines, isLine) > 0)
            m_lines = settingRowsToJson(lines);
        const Result<QByteArray> inForce = settings.setting(inForceName());
        if (!inForce)
            return inForce.error();
        QJsonObject object = QJsonDocument::fromJson(*inForce).object();
        const QString schemeName = QStringLiteral("scheme");
        if (Result<Scheme> scheme =
                schemeFromJson(QJsonDocument(object.value(schemeName).toObject()).toJson());
            scheme && std::erase_if(scheme->excludedCallers, isKey) > 0) {
            object.insert(schemeName, QJsonDocument::fromJson(schemeToJson(*scheme)).object());
            m_inForce = QJsonDocument(object).toJson(QJsonDocument::Compact);
        }
        return {};
    }

    void write(Database& database) const
    {
        SettingStore settings(database);
        for (const Scheme& scheme : m_schemes)
            settings.putScheme(scheme);
        if (m_lines)
            settings.putSetting(linesName(), *m_lines);
        if (m_inForce)
            settings.putSetting(inForceName(), *m_inForce);
    }

private:
    static QString linesName() { return QStringLiteral("excluded_lines"); } // rows of number and reason

    static QString inForceName() { return QStringLiteral("in_force"); } // what the window looked at last

    std::vector<Scheme> m_schemes;
    std::optional<QByteArray> m_lines;
    std::optional<QByteArray> m_inForce;
};

void removeLinks(Database& database, std::span<const std::string> keys)
{
    Statement statement(database, "DELETE FROM person_link WHERE first = ?1 OR second = ?1");
    for (const std::string& key : keys)
        statement.bindText(1, key).run();
}

} // namespace

Result<DeletionOutcome> Erasure::deleteCallers(
    std::span<const std::string> keys, const Stamp& stamp, Progress& progress)
{
    const Result<std::unique_ptr<Run>> run = Run::begin(m_file, progress);
    if (!run)
        return run.error();
    Database& database = (*run)->database();
    Transaction transaction(database);
    ErasurePlan plan(database);
    plan.chooseCallers(keys);
    if (const Result<void> made = plan.make(progress); !made)
        return made.error();
    SettingsWithout settings;
    if (const Result<void> read = settings.read(database, keys); !read)
        return read.error();
    DeletionOutcome outcome{
        {stamp.at, stamp.author, DeletionReason::PersonsData, plan.visibleOrders(), 0}, 0, 0, false};
    outcome.mentions = plan.starMentions(keys);
    outcome.rejects = plan.removeRejectsOf(keys);
    plan.removeOrders();
    outcome.record.followUps = plan.removeFollowUps(
        [&](const OrderReference& order) {
            return std::find(keys.begin(), keys.end(), order.caller) != keys.end();
        },
        [&](const FollowUp& followUp) {
            return std::find(keys.begin(), keys.end(), followUp.caller) != keys.end();
        });
    removeLinks(database, keys);
    plan.forgetInLeftOpen(keys, ErasurePlan::Mentions::Star);
    settings.write(database);
    return (*run)->finish(transaction, outcome);
}

Result<qint64> Erasure::ordersBefore(Timestamp limit, Progress& progress) const
{
    const Result<std::unique_ptr<Database>> database = m_file.connect();
    if (!database)
        return database.error();
    return countSeen(
        **database, "id, batch, replaces, time",
        [&](const Statement& row) { return row.integer(3) < limit.seconds; }, progress);
}

Result<DeletionOutcome> Erasure::deleteBefore(Timestamp limit, const Stamp& stamp, Progress& progress)
{
    const Result<std::unique_ptr<Run>> run = Run::begin(m_file, progress);
    if (!run)
        return run.error();
    Database& database = (*run)->database();
    Transaction transaction(database);
    ErasurePlan plan(database);
    plan.chooseBefore(limit);
    if (const Result<void> made = plan.make(progress); !made)
        return made.error();
    DeletionOutcome outcome{
        {stamp.at, stamp.author, DeletionReason::RetentionPeriod, plan.visibleOrders(), 0}, 0, 0, false};
    outcome.rejects = plan.removeRejectsBefore(limit);
    plan.removeOrders();
    plan.cutCoverage(limit);
    outcome.record.followUps =
        plan.removeFollowUps([&](const OrderReference& order) { return order.time.time < limit; },
            [](const FollowUp& followUp) { return followUp.orders.empty(); });
    removeLinks(database, plan.goneCallers());
    plan.forgetInLeftOpen(plan.goneCallers(), ErasurePlan::Mentions::Keep);
    return (*run)->finish(transaction, outcome);
}

Result<std::vector<DeletionRecord>> Erasure::log() const
{
    const WorkspaceFile::Use database = m_file.use();
    std::vector<DeletionRecord> records;
    Statement statement(database, "SELECT at, author, reason, orders, follow_ups FROM deletion ORDER BY id");
    while (statement.step()) {
        const bool byLaw = statement.integer(2) == static_cast<qint64>(DeletionReason::PersonsData);
        records.push_back({{statement.integer(0)}, std::string(statement.text(1)),
            byLaw ? DeletionReason::PersonsData : DeletionReason::RetentionPeriod, statement.integer(3),
            statement.integer(4)});
    }
    if (const Result<void> read = (*database).check(); !read)
        return read.error();
    return records;
}

} // namespace redial

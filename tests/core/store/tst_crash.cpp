/// The process dies, by a signal it cannot catch, at any moment of an import, of taking one back, of bringing
/// an old workspace up to date, of typing a follow-up: the workspace opens again, is whole, and holds all of
/// what was under way or nothing.
///
/// The moments are spread evenly over the *progress* of each phase, not over its time: a phase is counted
/// once without dying (the calls by which SQLite changes files, or the reports of the reader), and then cut
/// at the middle of each of as many equal parts as there are to be deaths. So the commit, which takes
/// milliseconds, is hit as often as asked for, before every page and every sync of it.
/// The test runs itself as the process that dies. REDIAL_KILLS=500 sets how often (50);
/// QTEST_FUNCTION_TIMEOUT in milliseconds must leave time for that.

#include "core/imports/importer.h"
#include "core/store/databasecopy.h"
#include "core/store/followupstore.h"
#include "core/store/migrations.h"
#include "tests/support/watchedfiles.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstring>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace redial;

namespace {

struct Phase {
    const char* name;
    const char* kind; ///< what the child does
    int share; ///< of 50
};
constexpr Phase phases[] = {{"reading", "import", 9}, {"staging", "import", 11}, {"commit", "import", 9},
    {"undo", "undo", 6}, {"clearing", "undo", 6}, {"migration", "migrate", 5}, {"typing", "type", 4}};
constexpr int keysTyped = 60;

[[noreturn]] void die()
{
#ifdef Q_OS_WIN
    TerminateProcess(GetCurrentProcess(), 9);
#else
    std::raise(SIGKILL);
#endif
    std::abort();
}

/// Where the child is, and when it dies. Its threads count the moments of different phases.
class Countdown {
public:
    Countdown(std::string phase, long fatal) : m_phase(std::move(phase)), m_fatal(fatal) { }
    void tick(std::string_view phase)
    {
        if (phase == m_phase && m_ticks++ == m_fatal)
            die();
    }
    long ticks() const { return m_ticks; }

private:
    std::string m_phase;
    long m_fatal; ///< negative: only count
    std::atomic<long> m_ticks = 0;
};

class ReadingProgress final : public Progress {
public:
    explicit ReadingProgress(Countdown& countdown) : m_countdown(countdown) { }
    bool advance(qint64, qint64) override
    {
        m_countdown.tick("reading");
        return true;
    }

private:
    Countdown& m_countdown;
};

Result<ImportReport> import(Workspace& workspace, const QString& path, Progress& progress)
{
    ImportPlan plan;
    plan.now = Timestamp{1'800'000'000};
    plan.sources.push_back({path, {}, {}, {}, {}});
    return importSources(workspace, plan, progress);
}

bool type(Workspace& workspace)
{
    FollowUpEdit edit;
    edit.finding = std::string();
    for (int key = 1; key <= keysTyped; ++key) {
        edit.finding->push_back('x');
        if (!workspace.followUps().change(FollowUpId(1), edit, {"Wang", {1'800'000'000 + key}}))
            return false;
        std::printf("%d\n", key); // it is on the disk, says the store
        std::fflush(stdout);
    }
    return true;
}

/// Arguments: --die KIND PHASE FATAL workspace source
int runChild(const QStringList& arguments)
{
    const QString kind = arguments[2];
    Countdown countdown(arguments[3].toStdString(), arguments[4].toLong());
    std::atomic<const char*> phase = kind == QLatin1String("migrate") ? "migration" : "";
    test::WatchedFiles::install([&](test::WatchedFiles::Call call, const std::string&) {
        // What is read counts, too, where taking back finds out what there is to do.
        if (call != test::WatchedFiles::Call::Read || phase.load() == std::string_view("undo"))
            countdown.tick(phase.load());
        return 0;
    });
    // The statements tell where one phase ends: publishing begins with the counts of the sources, taking back
    // changes the state of the batch, and both end after the commit that follows.
    const bool isImport = kind == QLatin1String("import");
    bool isDeciding = false;
    bool isEnding = false;
    if (isImport || kind == QLatin1String("undo"))
        test::WatchedFiles::tellStatements([&](const char* sql) {
            if (isEnding) {
                countdown.tick(phase.load()); // the moment after
                phase = isImport ? "" : "clearing";
                isDeciding = isEnding = false;
            }
            if (isImport && std::strstr(sql, "INSERT INTO batch"))
                phase = "staging";
            if (std::strstr(sql, isImport ? "UPDATE source SET (read" : "UPDATE batch SET state"))
                isDeciding = true;
            if (isDeciding && isImport)
                phase = "commit";
            isEnding = isDeciding && std::strcmp(sql, "COMMIT") == 0;
        });
    const auto workspace = Workspace::open(arguments[5], Access::ReadWrite);
    if (!workspace)
        return 3;
    ReadingProgress reading(countdown);
    NoProgress unwatched;
    bool done = true;
    if (kind == QLatin1String("import")) {
        done = import(**workspace, arguments[6], reading).has_value();
    } else if (kind == QLatin1String("undo")) {
        phase = "undo";
        done = (*workspace)->undoImport({}, unwatched).has_value();
    } else if (kind == QLatin1String("type")) {
        phase = "typing";
        done = type(**workspace);
    }
    std::printf("ticks %ld\n", countdown.ticks());
    return done ? 0 : 1;
}

/// Everything an import brings or changes, the numbers of rows left out.
struct State {
    qsizetype orders = -1;
    qsizetype batches = -1;
    QByteArray digest; ///< of all fields of all orders
    bool operator==(const State&) const = default;
};

State stateOf(const Workspace& workspace)
{
    State state;
    QByteArrayList lines;
    const Result<void> read = workspace.eachOrder({}, [&](const StoredOrder& order) {
        const OrderFields& fields = order.fields;
        std::string line = fields.orderId + '|' + formatTimestamp(fields.received.time) + '|' + fields.caller
            + '|' + fields.agent + '|' + fields.content;
        for (const auto& [header, text] : order.extras)
            line += '|' + header + '=' + text;
        lines << QByteArray::fromStdString(line);
        return true;
    });
    const auto batches = workspace.batches();
    if (!read || !batches)
        return state;
    std::sort(lines.begin(), lines.end());
    state.orders = lines.size();
    state.batches = static_cast<qsizetype>(batches->size());
    state.digest = QCryptographicHash::hash(lines.join('\n'), QCryptographicHash::Sha256);
    return state;
}

QByteArray orders(int from, int to, const char* agent, int repeated = 1)
{
    QByteArray content;
    for (int i = from; i < to; ++i)
        content += "GD" + QByteArray::number(i) + ",2024-03-01 " + QByteArray::number(10 + i % 10)
            + ":05:09,138" + QByteArray::number(10'000'000 + i) + "," + agent + ","
            + QByteArray("what the caller wanted to have done; ").repeated(repeated) + ",note "
            + QByteArray::number(i) + "\n";
    return content;
}

/// What a death left, as SQLite sees it.
QByteArray integrity(const QString& path)
{
    const auto database = Database::open(path, Access::ReadOnly, Database::Missing::Fail);
    if (!database)
        return database.error().detail.toUtf8();
    Statement check(**database, "PRAGMA integrity_check");
    return check.step() ? QByteArray(check.text(0).data(), static_cast<qsizetype>(check.text(0).size()))
                        : (*database)->check().error().detail.toUtf8();
}

} // namespace

class TestCrash : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void leavesAllOrNothing_data();
    void leavesAllOrNothing();
    void cleanupTestCase();

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    struct Death {
        bool isDead = false;
        QByteArray told;
        QByteArray problem;
    };
    Death runUntil(const Phase& phase, long fatal) const;
    const char* originalOf(const Phase& phase) const;
    void die(const Phase& phase, double at);
    void compare(const Phase& phase, const QByteArray& told);
    void compareTyped(const Workspace& workspace, const QByteArray& told);

    QTemporaryDir m_folder;
    State m_before;
    State m_after;
    State m_old; ///< of the workspace of version 1
    struct Row {
        long moments = 0;
        int deaths = 0;
        int before = 0;
        int after = 0;
    };
    Row m_row;
    QStringList m_table{
        QStringLiteral("phase      moments   killed   opened and whole   nothing of it   all of it")};
};

const char* TestCrash::originalOf(const Phase& phase) const
{
    if (std::strcmp(phase.kind, "undo") == 0)
        return "after";
    return std::strcmp(phase.kind, "migrate") == 0 ? "version1" : "before";
}

TestCrash::Death TestCrash::runUntil(const Phase& phase, long fatal) const
{
    removeDatabase(path("w"));
    removeDatabase(path("w.v1.bak"));
    QFile::remove(path("w.lock"));
    Death death;
    if (!QFile::copy(path(originalOf(phase)), path("w")))
        death.problem = "cannot copy";
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
        {QStringLiteral("--die"), QString::fromLatin1(phase.kind), QString::fromLatin1(phase.name),
            QString::number(fatal), path("w"),
            path(std::strcmp(phase.name, "reading") == 0 ? "long.csv" : "second.csv")});
    if (!process.waitForFinished(120'000))
        death.problem = "does not end";
    death.isDead = process.exitStatus() == QProcess::CrashExit || process.exitCode() == 9;
    if (!death.isDead && process.exitCode() != 0)
        death.problem = "failed: " + QByteArray::number(process.exitCode());
    death.told = process.readAllStandardOutput();
    return death;
}

void TestCrash::initTestCase()
{
    const auto write = [this](const char* name, const QByteArray& rows) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("order_id,time,caller,agent,content,remark\n");
        file.write(rows);
    };
    write("first.csv", orders(0, 2'000, "A"));
    write("second.csv", orders(0, 100, "A").append(orders(1'000, 3'500, "B"))); // again, replaced, new
    write("long.csv", orders(1'000, 2'500, "C", 90)); // takes its time to be read
    NoProgress progress;
    {
        const auto workspace = Workspace::openOrCreate(path("before"));
        QVERIFY(workspace);
        QVERIFY(import(**workspace, path("first.csv"), progress));
        const auto book = (*workspace)->loadBook(progress);
        QVERIFY(book);
        QVERIFY((*workspace)
                    ->followUps()
                    .create("13810000000", std::vector{(*book)->order(0)}, {}, {"Wang", {1}}));
        m_before = stateOf(**workspace);
    }
    QCOMPARE(m_before.orders, 2'000);
    QVERIFY(QFile::copy(path("before"), path("after")));
    {
        const auto workspace = Workspace::open(path("after"), Access::ReadWrite);
        QVERIFY(import(**workspace, path("second.csv"), progress));
        m_after = stateOf(**workspace);
    }
    QCOMPARE(m_after.orders, 3'500);
    QVERIFY(m_after.digest != m_before.digest);
    QVERIFY(QFile::copy(QStringLiteral(REDIAL_TEST_DATA "/store/version1.redial"), path("version1")));
    QFile::setPermissions(path("version1"), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QVERIFY(QFile::copy(path("version1"), path("probe")));
    m_old = stateOf(**Workspace::open(path("probe"), Access::ReadWrite));
    QCOMPARE(m_old.orders, 576);
}

void TestCrash::leavesAllOrNothing_data()
{
    QTest::addColumn<int>("phase");
    for (int i = 0; i < static_cast<int>(std::size(phases)); ++i)
        QTest::newRow(phases[i].name) << i;
}

void TestCrash::leavesAllOrNothing()
{
    QFETCH(int, phase);
    const Phase& one = phases[phase];
    const int kills =
        qEnvironmentVariableIsSet("REDIAL_KILLS") ? qEnvironmentVariableIntValue("REDIAL_KILLS") : 50;
    const int deaths = std::max(1, kills * one.share / 50);
    const Death counted = runUntil(one, -1);
    QVERIFY2(counted.problem.isEmpty() && !counted.isDead, counted.problem.constData());
    m_row = {};
    m_row.moments = counted.told.mid(counted.told.lastIndexOf("ticks ") + 6).trimmed().toLong();
    QVERIFY2(m_row.moments >= 9, qPrintable(QString::number(m_row.moments)));
    for (int i = 0; i < deaths; ++i) {
        die(one, (i + 0.5) / deaths);
        if (QTest::currentTestFailed())
            return;
    }
    m_table << QStringLiteral("%1 %2 %3 %4 %5 %6")
                   .arg(QString::fromLatin1(one.name), -10)
                   .arg(m_row.moments, 7)
                   .arg(deaths, 8)
                   .arg(m_row.deaths, 18)
                   .arg(m_row.before, 15)
                   .arg(m_row.after, 11);
    QCOMPARE(m_row.deaths, deaths);
    // Nothing of a batch is seen before its commit.
    if (one.name == std::string_view("reading") || one.name == std::string_view("staging"))
        QCOMPARE(m_row.after, 0);
}

void TestCrash::die(const Phase& phase, double at)
{
    // Slices are cut by the clock, so a run may have fewer moments than the one that was counted.
    Death death;
    constexpr int attempts = 20;
    double share = at;
    for (int attempt = 0; !death.isDead && attempt < attempts; ++attempt, share *= 0.9) {
        death = runUntil(phase, static_cast<long>(share * static_cast<double>(m_row.moments)));
        QVERIFY2(death.problem.isEmpty(), death.problem.constData());
    }
    QVERIFY(death.isDead);
    compare(phase, death.told);
    if (!QTest::currentTestFailed())
        ++m_row.deaths;
}

void TestCrash::compare(const Phase& phase, const QByteArray& told)
{
    const bool isMigration = std::strcmp(phase.kind, "migrate") == 0;
    // First as a second window would see it, with everything still lying about, then cleared up.
    bool isAfter = false;
    for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
        const auto workspace = Workspace::open(path("w"), access);
        QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().detail));
        const State state = stateOf(**workspace);
        isAfter = state == m_after;
        QVERIFY2(isMigration ? state == m_old : state == m_before || state == m_after,
            qPrintable(QStringLiteral("%1 orders, %2 batches").arg(state.orders).arg(state.batches)));
        if (std::strcmp(phase.kind, "type") == 0)
            compareTyped(**workspace, told);
        if (QTest::currentTestFailed())
            return;
    }
    const bool isUndo = std::strcmp(phase.kind, "undo") == 0;
    ++(isAfter != isUndo ? m_row.after : m_row.before);
    QCOMPARE(integrity(path("w")), QByteArray("ok"));
    if (isMigration) { // the copy from before is whole, whenever it was made
        const auto copy = Database::open(path("w.v1.bak"), Access::ReadOnly, Database::Missing::Fail);
        QVERIFY(copy);
        QCOMPARE((*copy)->pragma("user_version"), 1);
        QCOMPARE(integrity(path("w.v1.bak")), QByteArray("ok"));
    }
    if (std::strcmp(phase.kind, "import") != 0 && !isUndo)
        return;
    constexpr int oneOf = 5;
    if (m_row.deaths % oneOf != 0)
        return;
    // What was cut short can be done again.
    const auto workspace = Workspace::open(path("w"), Access::ReadWrite);
    NoProgress progress;
    QVERIFY(import(**workspace, path("second.csv"), progress));
    const State again = stateOf(**workspace);
    QCOMPARE(again.orders, m_after.orders);
    QCOMPARE(again.digest, m_after.digest);
}

void TestCrash::compareTyped(const Workspace& workspace, const QByteArray& told)
{
    const qsizetype saved = told.trimmed().isEmpty() ? 0 : told.trimmed().split('\n').last().toInt();
    const auto followUp = workspace.followUps().followUp(FollowUpId(1));
    QVERIFY(followUp);
    const auto kept = static_cast<qsizetype>(followUp->finding.size());
    QVERIFY2(kept == saved || kept == saved + 1, qPrintable(QStringLiteral("%1 of %2").arg(kept).arg(saved)));
    if (kept > 0)
        QCOMPARE(workspace.followUps().history(FollowUpId(1))->back().to, followUp->finding);
}

void TestCrash::cleanupTestCase()
{
    for (const QString& line : m_table)
        qInfo("%s", qPrintable(line));
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 7 && arguments[1] == QStringLiteral("--die"))
        return runChild(arguments);
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash.moc"

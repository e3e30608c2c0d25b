/// The process dies at any moment while somebody types and an import runs: the workspace opens again and
/// of the text at most the last second is missing. The test runs itself as the process that dies.
/// REDIAL_KILL_ROUNDS sets the number of rounds.

#include "core/store/followupstore.h"
#include "tests/core/store/storefixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <atomic>
#include <cstdio>
#include <thread>

using namespace redial;

namespace {

Result<ImportReport> importFile(Workspace& workspace, const QString& path)
{
    ImportPlan plan;
    plan.now = Timestamp{1'800'000'000};
    plan.sources.push_back({path, {}, {}, {}, {}});
    NoProgress progress;
    return importSources(workspace, plan, progress);
}

/// Types a letter every 20 ms and tells so; saves as often as it can, at most every 20 ms.
int runChild(const QString& workspacePath, const QString& file)
{
    const auto workspace = Workspace::open(workspacePath, Access::ReadWrite);
    if (!workspace)
        return 3;
    std::thread import([&] {
        for (;;) {
            NoProgress progress;
            [[maybe_unused]] const auto report = importFile(**workspace, file);
            [[maybe_unused]] const auto undone = (*workspace)->undoImport({}, progress);
        }
    });
    // Somebody goes on typing while a save takes its time: what is told is never held up by one.
    std::atomic<qint64> typed = 0;
    std::thread typist([&] {
        QElapsedTimer clock;
        clock.start();
        for (;;) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
            if (clock.elapsed() / 20 <= typed)
                continue;
            typed = clock.elapsed() / 20;
            std::printf("%lld\n", static_cast<long long>(typed));
            std::fflush(stdout);
        }
    });
    FollowUpEdit edit;
    edit.finding = std::string();
    for (;;) {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        edit.finding->resize(static_cast<size_t>(typed), 'x');
        const Stamp stamp{"Wang", {1'800'000'000 + typed / 50}};
        if (!(*workspace)->followUps().change(FollowUpId(1), edit, stamp))
            return 4;
    }
}

} // namespace

class TestFollowUpCrash : public QObject {
    Q_OBJECT

private slots:
    void losesAtMostASecond();
};

void TestFollowUpCrash::losesAtMostASecond()
{
    const int rounds = qEnvironmentVariableIsSet("REDIAL_KILL_ROUNDS")
        ? qEnvironmentVariableIntValue("REDIAL_KILL_ROUNDS")
        : 4;
    test::StoreFixture fixture;
    QVERIFY(fixture.import("order_id,time,caller\nGD1,2024-03-01 08:05:09,13800000001\n"));
    QVERIFY(fixture.workspace->followUps().create(
        "13800000001", fixture.ordersOf("13800000001"), {}, {"Wang", {1}}));
    fixture.workspace.reset();
    const QString many = fixture.folder() + QStringLiteral("/many.csv");
    {
        QFile file(many);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray rows = "order_id,time,caller,content\n";
        for (int i = 0; i < 30'000; ++i)
            rows += "X" + QByteArray::number(i) + ",2024-04-01 10:05:09,139"
                + QByteArray::number(10'000'000 + i) + ",what the caller wanted to have done\n";
        file.write(rows);
    }
    const QString path = fixture.folder() + QStringLiteral("/killed.redial");
    qInfo("round | killed after ms | letters typed | letters kept | missing ms");
    for (int round = 1; round <= rounds; ++round) {
        for (const char* leftover : {"", ".lock", "-journal"})
            QFile::remove(path + QLatin1String(leftover));
        QVERIFY(QFile::copy(fixture.path(), path));
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--type"), path, many});
        QVERIFY(process.waitForStarted());
        // Counted from the first letter: the program has to open the workspace first.
        QVERIFY2(process.waitForReadyRead(60'000), process.readAllStandardError().constData());
        const int after = QRandomGenerator::global()->bounded(100, 4000);
        process.waitForFinished(after);
        QCOMPARE(process.state(), QProcess::Running);
        process.kill();
        process.waitForFinished();
        const QList<QByteArray> told = process.readAllStandardOutput().trimmed().split('\n');
        const qint64 typed = told.last().toLongLong();
        const auto workspace = Workspace::open(path, Access::ReadWrite);
        QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().detail));
        const auto followUp = (*workspace)->followUps().followUp(FollowUpId(1));
        QVERIFY(followUp);
        const qint64 kept = static_cast<qint64>(followUp->finding.size());
        const qint64 missing = (typed - kept) * 20;
        qInfo("%5d | %15d | %13lld | %12lld | %10lld", round, after, static_cast<long long>(typed),
            static_cast<long long>(kept), static_cast<long long>(missing));
        QVERIFY(kept <= typed);
        QVERIFY(missing <= 1000);
        QCOMPARE((*workspace)->followUps().history(FollowUpId(1))->back().to, followUp->finding);
        NoProgress progress;
        const auto book = (*workspace)->loadBook(progress);
        QVERIFY((*book)->size() == 1 || (*book)->size() == 30'001);
    }
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QStringLiteral("--type"))
        return runChild(arguments[2], arguments[3]);
    TestFollowUpCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_followupcrash.moc"

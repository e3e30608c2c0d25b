/// The process dies at any moment of an import or an undo: the workspace opens again and is as it was
/// before, or as it is after, and nothing between. The test runs itself as the process that dies.

#include "core/imports/importer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace redial;

namespace {

Result<ImportReport> import(Workspace& workspace, const QString& path)
{
    ImportPlan plan;
    plan.now = Timestamp{1'800'000'000};
    plan.sources.push_back({path, {}, {}, {}, {}});
    NoProgress progress;
    return importSources(workspace, plan, progress);
}

int runChild(const QStringList& arguments)
{
    const auto workspace = Workspace::open(arguments[2], Access::ReadWrite);
    if (!workspace)
        return 3;
    if (arguments[1] == QStringLiteral("--import"))
        return import(**workspace, arguments[3]) ? 0 : 1;
    NoProgress progress;
    return (*workspace)->undoImport({}, progress) ? 0 : 1;
}

struct State {
    qsizetype orders = 0;
    qsizetype ofAgentB = 0; ///< replaced by the second batch
    qsizetype batches = 0;
    bool operator==(const State&) const = default;
};

State stateOf(const Workspace& workspace)
{
    State state;
    const Result<void> read = workspace.eachOrder({}, [&](const StoredOrder& order) {
        ++state.orders;
        state.ofAgentB += order.fields.agent == "B" ? 1 : 0;
        return true;
    });
    const auto batches = workspace.batches();
    state.batches = read && batches ? static_cast<qsizetype>(batches->size()) : -1;
    return state;
}

QByteArray orders(int from, int to, const char* agent)
{
    QByteArray content = "order_id,time,caller,agent,content\n";
    for (int i = from; i < to; ++i) {
        content += "GD" + QByteArray::number(i) + ",2024-03-01 " + QByteArray::number(10 + i % 10)
            + ":05:09,138" + QByteArray::number(10'000'000 + i) + "," + agent
            + ",what the caller wanted to have done\n";
    }
    return content;
}

} // namespace

class TestCrash : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void leavesBeforeOrAfter_data();
    void leavesBeforeOrAfter();

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    double secondsOf(const QStringList& arguments) const;

    QTemporaryDir m_folder;
    State m_before;
    State m_after;
    double m_importSeconds = 0;
    double m_undoSeconds = 0;
};

double TestCrash::secondsOf(const QStringList& arguments) const
{
    QElapsedTimer timer;
    timer.start();
    return QProcess::execute(QCoreApplication::applicationFilePath(), arguments) == 0
        ? static_cast<double>(timer.elapsed()) / 1000
        : -1;
}

void TestCrash::initTestCase()
{
    for (const auto& [name, content] : {std::pair("first.csv", orders(0, 15'000, "A")),
             std::pair("second.csv", orders(8'000, 24'000, "B"))}) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    {
        const auto workspace = Workspace::openOrCreate(path("before"));
        QVERIFY(workspace);
        QVERIFY(import(**workspace, path("first.csv")));
        m_before = stateOf(**workspace);
    }
    QCOMPARE(m_before, (State{15'000, 0, 1}));
    QVERIFY(QFile::copy(path("before"), path("after")));
    m_importSeconds = secondsOf({QStringLiteral("--import"), path("after"), path("second.csv")});
    QVERIFY(m_importSeconds > 0);
    m_after = stateOf(**Workspace::open(path("after"), Access::ReadOnly));
    QCOMPARE(m_after, (State{24'000, 16'000, 2}));
    QVERIFY(QFile::copy(path("after"), path("probe")));
    m_undoSeconds = secondsOf({QStringLiteral("--undo"), path("probe")});
    QVERIFY(m_undoSeconds > 0);
    QCOMPARE(stateOf(**Workspace::open(path("probe"), Access::ReadOnly)), m_before);
}

void TestCrash::leavesBeforeOrAfter_data()
{
    QTest::addColumn<bool>("undo");
    QTest::addColumn<int>("tenth");
    for (int tenth = 1; tenth <= 10; ++tenth) {
        QTest::addRow("import, %d tenths", tenth) << false << tenth;
        QTest::addRow("undo, %d tenths", tenth) << true << tenth;
    }
}

void TestCrash::leavesBeforeOrAfter()
{
    QFETCH(bool, undo);
    QFETCH(int, tenth);
    for (const char* leftover : {"w", "w.lock", "w-journal"})
        QFile::remove(path(leftover));
    QVERIFY(QFile::copy(path(undo ? "after" : "before"), path("w")));
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
        undo ? QStringList{QStringLiteral("--undo"), path("w")}
             : QStringList{QStringLiteral("--import"), path("w"), path("second.csv")});
    QVERIFY(process.waitForStarted());
    process.waitForFinished(static_cast<int>((undo ? m_undoSeconds : m_importSeconds) * 100 * tenth));
    process.kill(); // not to be caught
    process.waitForFinished();
    // First as a second window would see it, with everything still lying about, then cleared up.
    for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
        const auto workspace = Workspace::open(path("w"), access);
        QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().detail));
        const State state = stateOf(**workspace);
        QVERIFY2(state == m_before || state == m_after,
            qPrintable(QStringLiteral("%1 orders, %2 of them new, %3 batches")
                           .arg(state.orders)
                           .arg(state.ofAgentB)
                           .arg(state.batches)));
    }
    // What was cut short can be done again.
    const auto workspace = Workspace::open(path("w"), Access::ReadWrite);
    QVERIFY(import(**workspace, path("second.csv")));
    QCOMPARE(stateOf(**workspace).orders, m_after.orders);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 2
        && (arguments[1] == QStringLiteral("--import") || arguments[1] == QStringLiteral("--undo")))
        return runChild(arguments);
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash.moc"

#include "ui/pages/welcome/samplework.h"
#include "ui/session/session.h"

#include "core/orders/periods.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace redial;

namespace {

constexpr qint64 hour = 3600;

QStringList names(const Session& session)
{
    QStringList result;
    for (const Scheme& scheme : session.savedSchemes())
        result << QString::fromStdString(scheme.name);
    return result;
}

} // namespace

class tst_Session : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void computesInTheBackground();
    void oldFiguresStayUntilTheNewOnesAreThere();
    void theNewestSchemeWins();
    void invalidSchemesAreRefused();
    void aColumnThatIsMissingBringsTheOldSchemeBack();
    void keepsWhatIsInForce();
    void schemesAreSavedRenamedRemoved();
    void secondWindowIsReadOnly();
    void whatIsOpenStaysOpen();
    void opensAgainWhileItIsStillWritten();
    void anOpeningThatWasOvertakenLocksNothing();
    void excludedLinesCountNowhere();
    void revealingIsLoggedFirst();
    void exportsWithItsDefinition();
    void damagedFilesFail();

private:
    QString copy(const QString& name);
    QTemporaryDir m_folder;
    QString m_sample;
};

void tst_Session::initTestCase()
{
    m_sample = m_folder.filePath(QStringLiteral("sample.redial"));
    auto workspace = Workspace::openOrCreate(m_sample);
    QVERIFY(workspace);
    NoProgress progress;
    QVERIFY(fillWithSampleYear(**workspace, 3000, Session::now(), progress));
}

QString tst_Session::copy(const QString& name)
{
    const QString path = m_folder.filePath(name);
    QFile::remove(path);
    QFile::copy(m_sample, path);
    return path;
}

void tst_Session::computesInTheBackground()
{
    Session session;
    QSignalSpy opened(&session, &Session::opened);
    session.openWorkspace(copy(QStringLiteral("背景.redial")));
    QVERIFY(!session.hasWorkspace());
    QTRY_COMPARE(opened.size(), 1);
    QTRY_VERIFY(session.matrix() != nullptr);
    QCOMPARE(session.book()->size(), size_t{3000});
    QVERIFY(session.matrix()->repeats().base > 0);
    QVERIFY(session.bursts() != nullptr);
    QVERIFY(!session.isStale());
    QVERIFY(!session.isReadOnly());
    QCOMPARE(session.workspaceName(), QStringLiteral("背景"));
}

void tst_Session::oldFiguresStayUntilTheNewOnesAreThere()
{
    Session session;
    session.openWorkspace(copy(QStringLiteral("stale.redial")));
    QTRY_VERIFY(session.matrix() != nullptr);
    const auto before = session.matrix();
    Scheme scheme = session.scheme();
    scheme.windowSeconds = hour;
    session.setScheme(scheme);
    QVERIFY(session.isStale());
    QCOMPARE(session.matrix(), before);
    QTRY_VERIFY(!session.isStale());
    QVERIFY(session.matrix()->repeats().repeated < before->repeats().repeated);
    QCOMPARE(session.matrix()->repeats().scheme.windowSeconds, hour);
}

void tst_Session::theNewestSchemeWins()
{
    Session session;
    session.openWorkspace(copy(QStringLiteral("newest.redial")));
    QTRY_VERIFY(session.matrix() != nullptr);
    QSignalSpy results(&session, &Session::resultsChanged);
    Scheme scheme = session.scheme();
    for (int hours = 1; hours <= 48; ++hours) {
        scheme.windowSeconds = hours * hour;
        session.setScheme(scheme);
    }
    QTRY_VERIFY(!session.isStale());
    QCOMPARE(session.matrix()->repeats().scheme.windowSeconds, 48 * hour);
    QCOMPARE(results.size(), 1);
}

void tst_Session::invalidSchemesAreRefused()
{
    Session session;
    QSignalSpy failed(&session, &Session::failed);
    Scheme scheme = session.scheme();
    scheme.windowSeconds = 0;
    session.setScheme(scheme);
    QCOMPARE(failed.size(), 1);
    QVERIFY(session.scheme().windowSeconds > 0);
}

void tst_Session::aColumnThatIsMissingBringsTheOldSchemeBack()
{
    Session session;
    session.openWorkspace(copy(QStringLiteral("column.redial")));
    QTRY_VERIFY(session.matrix() != nullptr);
    const Scheme before = session.scheme();
    QSignalSpy failed(&session, &Session::failed);
    Scheme scheme = before;
    scheme.identity = Identity::Code;
    scheme.codeColumn = "没有这一列";
    session.setScheme(scheme);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::ColumnNotFound);
    QVERIFY(session.scheme() == before);
    QVERIFY(!session.isStale());
}

void tst_Session::keepsWhatIsInForce()
{
    const QString path = copy(QStringLiteral("kept.redial"));
    Scheme scheme;
    scheme.name = "夜班";
    scheme.windowSeconds = 12 * hour;
    scheme.issue = IssueRule::SameCategory;
    const Period period = calendarQuarter(daysFromCivil({2025, 5, 5}));
    {
        Session session;
        session.openWorkspace(path);
        QTRY_VERIFY(session.matrix() != nullptr);
        session.setScheme(scheme);
        session.setPeriod(period);
        session.setLevel(1);
        QTRY_VERIFY(!session.isStale());
    }
    Session session;
    session.openWorkspace(path);
    QTRY_VERIFY(session.matrix() != nullptr);
    QVERIFY(session.scheme() == scheme);
    QVERIFY(session.period() == period);
    QCOMPARE(session.level(), 1);
}

void tst_Session::schemesAreSavedRenamedRemoved()
{
    const QString path = copy(QStringLiteral("schemes.redial"));
    {
        Session session;
        session.openWorkspace(path);
        QTRY_VERIFY(session.hasWorkspace());
        Scheme scheme = session.scheme();
        scheme.name = "city";
        session.saveScheme(scheme);
        QVERIFY(session.isSchemeSaved());
        scheme.name = "copy";
        session.keepScheme(scheme);
        QCOMPARE(session.scheme().name, std::string("city"));
        session.renameScheme("city", "市口径");
        QCOMPARE(session.scheme().name, std::string("市口径"));
        session.removeScheme("copy");
        QCOMPARE(names(session), QStringList{QStringLiteral("市口径")});
        QTRY_VERIFY(session.tasks().running().isEmpty());
    }
    Session session;
    session.openWorkspace(path);
    QTRY_VERIFY(session.hasWorkspace());
    QCOMPARE(names(session), QStringList{QStringLiteral("市口径")});
}

void tst_Session::secondWindowIsReadOnly()
{
    const QString path = copy(QStringLiteral("two.redial"));
    Session first;
    first.openWorkspace(path);
    QTRY_VERIFY(first.matrix() != nullptr);
    Session second;
    second.openWorkspace(path);
    QTRY_VERIFY(second.matrix() != nullptr);
    QVERIFY(!first.isReadOnly());
    QVERIFY(second.isReadOnly());
    // Changing the view is not changing the workspace.
    QSignalSpy failed(&second, &Session::failed);
    Scheme scheme = second.scheme();
    scheme.windowSeconds = hour;
    second.setScheme(scheme);
    QTRY_VERIFY(!second.isStale());
    QCOMPARE(failed.size(), 0);
    // Saving is: what could not be saved is not in the list either.
    second.keepScheme(scheme);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(second.savedSchemes().empty());
}

void tst_Session::whatIsOpenStaysOpen()
{
    const QString path = copy(QStringLiteral("same.redial"));
    Session session;
    session.openWorkspace(path);
    QTRY_VERIFY(session.matrix() != nullptr);
    const auto before = session.workspace();
    QSignalSpy already(&session, &Session::alreadyOpen);
    QSignalSpy opened(&session, &Session::opened);
    session.openWorkspace(m_folder.path() + QStringLiteral("/./same.redial"));
    session.createWorkspace(path);
    QCOMPARE(already.size(), 2);
    QTest::qWait(50);
    QCOMPARE(opened.size(), 0);
    QCOMPARE(session.workspace(), before);
    QVERIFY(!session.isReadOnly());
}

void tst_Session::opensAgainWhileItIsStillWritten()
{
    const QString path = copy(QStringLiteral("again.redial"));
    Session session;
    QSignalSpy opened(&session, &Session::opened);
    session.openWorkspace(path);
    QTRY_COMPARE(opened.size(), 1);
    // A job that goes on writing for a while after the window has closed the file.
    session.tasks().runInOrder(
        &session,
        [workspace = session.workspace()](Progress&) {
            QThread::msleep(300);
            return workspace->saveSetting(QStringLiteral("report_heading"), "late");
        },
        [](const Result<void>&) {});
    session.closeWorkspace();
    QVERIFY(!session.hasWorkspace());
    session.openWorkspace(path);
    QTRY_COMPARE(opened.size(), 2);
    QVERIFY(!session.isReadOnly());
    QCOMPARE(session.setting(QStringLiteral("report_heading")), QByteArray("late"));
}

void tst_Session::anOpeningThatWasOvertakenLocksNothing()
{
    const QString first = copy(QStringLiteral("first.redial"));
    const QString other = copy(QStringLiteral("other.redial"));
    Session session;
    QSignalSpy opened(&session, &Session::opened);
    for (int i = 0; i < 5; ++i) {
        session.openWorkspace(first);
        session.openWorkspace(other);
        session.openWorkspace(first);
        session.openWorkspace(first);
    }
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(session.workspaceName(), QStringLiteral("first"));
    QVERIFY(!session.isReadOnly());
}

void tst_Session::excludedLinesCountNowhere()
{
    Session session;
    session.openWorkspace(copy(QStringLiteral("lines.redial")));
    QTRY_VERIFY(session.matrix() != nullptr);
    const auto& burst = session.bursts()->front();
    const std::string key(session.book()->dictionaries().callers.at(burst.caller));
    const qint64 before = session.matrix()->repeats().base;
    session.setExcludedLines({{QString::fromStdString(key), QStringLiteral("测试号")}});
    QTRY_VERIFY(!session.isStale());
    QVERIFY(session.matrix()->repeats().base < before);
    QVERIFY(session.scheme().excludedCallers.empty());
    QCOMPARE(session.effectiveScheme().excludedCallers, std::vector<std::string>{key});
}

void tst_Session::revealingIsLoggedFirst()
{
    Session session;
    session.openWorkspace(copy(QStringLiteral("reveal.redial")));
    QTRY_VERIFY(session.hasWorkspace());
    session.setRevealed(true);
    QVERIFY(!session.isRevealed());
    QTRY_VERIFY(session.isRevealed());
    const auto reveals = session.workspace()->reveals();
    QVERIFY(reveals);
    QCOMPARE(reveals->size(), size_t{1});
    session.setRevealed(false);
    QVERIFY(!session.isRevealed());
}

void tst_Session::exportsWithItsDefinition()
{
    Session session;
    session.openWorkspace(copy(QStringLiteral("export.redial")));
    QTRY_VERIFY(session.hasWorkspace());
    QSignalSpy noticed(&session, &Session::noticed);
    TableContent table;
    table.title = QStringLiteral("表");
    table.headers = QStringList{QStringLiteral("坐席"), QStringLiteral("次数")};
    table.rows = {{QStringLiteral("=1+1"), TableCount{5}}, {QStringLiteral("张"), {}}};
    const QString path = m_folder.filePath(QStringLiteral("导出.csv"));
    session.exportTable(table, path);
    QTRY_COMPARE(noticed.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.contains(QStringLiteral("坐席,次数\n\"'=1+1\",5\n张,\n")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("24")));
    session.exportTable(table, m_folder.filePath(QStringLiteral("导出.xlsx")));
    QTRY_COMPARE(noticed.size(), 2);
    QVERIFY(QFile(m_folder.filePath(QStringLiteral("导出.xlsx"))).size() > 1000);
}

void tst_Session::damagedFilesFail()
{
    const QString path = m_folder.filePath(QStringLiteral("no.redial"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    Session session;
    QSignalSpy failed(&session, &Session::failed);
    session.openWorkspace(path);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!session.hasWorkspace());
}

QTEST_MAIN(tst_Session)
#include "tst_session.moc"

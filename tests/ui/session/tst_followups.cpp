#include "ui/session/followups.h"

#include "core/store/workspace.h"
#include "ui/pages/welcome/samplework.h"
#include "ui/session/session.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace redial;

class tst_FollowUps : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsAtOnceAndTellsTheRealNumber();
    void editsWhileItIsBeingCreated();
    void leavingWhileItIsBeingCreated();
    void theProvisionalNumberIsUnderstoodLater();
    void reloadingKeepsWhatIsNewer();
    void aFullDiskKeepsTheTextAndTriesAgain();
    void leavingIsHeldBackOnce();
    void leavingSaysWhatBecameOfMany();
    void staysWhenItsImportIsTakenBack();
    void aCallAfterDoneOpensItAgain();
    void readOnlyChangesNothing();

private:
    void open();
    FollowUps& followUps() { return m_session->followUps(); }
    const FollowUp& of(FollowUpId id) { return followUps().find(id)->followUp; }
    static FollowUpEdit finding(const char* text)
    {
        FollowUpEdit edit;
        edit.finding = text;
        return edit;
    }
    FollowUpId begin(const char* text);
    /// As the file has them.
    QStringList stored();

    QTemporaryDir m_folder;
    QString m_sample;
    QString m_path;
    int m_number = 0;
    std::unique_ptr<Session> m_session;
    std::string m_caller;
    std::vector<OrderId> m_orders;
};

void tst_FollowUps::initTestCase()
{
    m_sample = m_folder.filePath(QStringLiteral("sample.redial"));
    auto workspace = Workspace::openOrCreate(m_sample);
    QVERIFY(workspace);
    NoProgress progress;
    QVERIFY(fillWithSampleYear(**workspace, 3000, Session::now(), progress));
}

void tst_FollowUps::init()
{
    m_path = m_folder.filePath(QStringLiteral("工作区%1.redial").arg(++m_number));
    QVERIFY(QFile::copy(m_sample, m_path));
    open();
}

void tst_FollowUps::cleanup()
{
    m_session.reset();
}

void tst_FollowUps::open()
{
    m_session = std::make_unique<Session>();
    m_session->openWorkspace(m_path);
    QTRY_VERIFY(m_session->matrix() != nullptr);
    QTRY_VERIFY(followUps().all() != nullptr);
    const auto book = m_session->phoneBook();
    const quint32 row = book->callerBegin()[1];
    m_caller = book->phoneKeys().at(book->phones()[row]);
    m_orders = {book->order(row)};
}

FollowUpId tst_FollowUps::begin(const char* text)
{
    return followUps().start(m_caller, m_orders, finding(text));
}

QStringList tst_FollowUps::stored()
{
    QStringList lines;
    const auto workspace = Workspace::open(m_path, Access::ReadOnly);
    if (!workspace)
        return {QStringLiteral("cannot be opened")};
    const auto all = (*workspace)->followUps().all();
    if (!all)
        return {QStringLiteral("cannot be read")};
    for (const FollowUp& one : *all)
        lines << QString::fromStdString(one.finding);
    return lines;
}

void tst_FollowUps::showsAtOnceAndTellsTheRealNumber()
{
    QSignalSpy renamed(&followUps(), &FollowUps::renamed);
    const FollowUpId id = begin("a");
    QVERIFY(id.value < 0);
    QCOMPARE(of(id).finding, std::string("a"));
    QVERIFY(!followUps().isSaved());
    QTRY_VERIFY(followUps().isSaved());
    QCOMPARE(renamed.size(), 1);
    QVERIFY(followUps().savedId(id).value > 0);
    QCOMPARE(followUps().sharing(m_orders), std::optional(followUps().savedId(id)));
    QCOMPARE(stored(), QStringList{QStringLiteral("a")});
}

void tst_FollowUps::editsWhileItIsBeingCreated()
{
    const FollowUpId id = begin("a");
    followUps().edit(id, finding("ab"));
    FollowUpEdit cause;
    cause.cause = "噪音";
    followUps().edit(id, cause);
    QTRY_VERIFY(followUps().isSaved());
    QCOMPARE(stored(), QStringList{QStringLiteral("ab")});
    QCOMPARE(of(id).cause, std::string("噪音"));
    QCOMPARE(followUps().all()->size(), size_t{1});
}

void tst_FollowUps::leavingWhileItIsBeingCreated()
{
    const FollowUpId id = begin("a");
    followUps().edit(id, finding("abc")); // waits for the number
    m_session->closeWorkspace();
    QVERIFY(!m_session->hasWorkspace());
    QCOMPARE(stored(), QStringList{QStringLiteral("abc")});
    open();
    const FollowUpId second = begin("x");
    followUps().edit(second, finding("xyz"));
    m_session.reset(); // without asking
    QCOMPARE(stored(), (QStringList{QStringLiteral("abc"), QStringLiteral("xyz")}));
}

void tst_FollowUps::theProvisionalNumberIsUnderstoodLater()
{
    const FollowUpId id = begin("a");
    QTRY_VERIFY(followUps().isSaved());
    followUps().edit(id, finding("later"));
    QTRY_VERIFY(followUps().isSaved());
    QCOMPARE(stored(), QStringList{QStringLiteral("later")});
}

void tst_FollowUps::reloadingKeepsWhatIsNewer()
{
    const FollowUpId id = begin("0");
    std::string text;
    for (int i = 1; i < 60; ++i) {
        text = std::to_string(i);
        followUps().edit(id, finding(text.c_str()));
        followUps().reload();
        for (int turn = 0; turn < 4; ++turn) {
            QTest::qWait(2);
            QVERIFY(followUps().find(id) != nullptr);
            QCOMPARE(of(id).finding, text);
        }
    }
    QTRY_VERIFY(followUps().isSaved());
    QCOMPARE(stored(), QStringList{QString::fromStdString(text)});
    QTRY_COMPARE(followUps().all()->size(), size_t{1});
}

void tst_FollowUps::aFullDiskKeepsTheTextAndTriesAgain()
{
    const std::string large(3'000'000, 'x');
    QSignalSpy failed(m_session.get(), &Session::failed);
    m_session->workspace()->limitSize(1);
    const FollowUpId id = begin(large.c_str());
    QTRY_VERIFY(followUps().saveError().has_value());
    QCOMPARE(failed.size(), 1);
    QVERIFY(!followUps().isSaved());
    QCOMPARE(of(id).finding, large);
    followUps().edit(id, finding((large + "y").c_str()));
    m_session->workspace()->limitSize(qint64{1} << 40);
    QTRY_VERIFY(followUps().isSaved());
    QVERIFY(!followUps().saveError());
    QCOMPARE(stored(), QStringList{QString::fromStdString(large + "y")});
}

void tst_FollowUps::leavingIsHeldBackOnce()
{
    QSignalSpy held(&followUps(), &FollowUps::heldBack);
    m_session->workspace()->limitSize(1);
    const std::string large(3'000'000, 'x');
    const FollowUpId id = begin(large.c_str());
    m_session->closeWorkspace();
    QVERIFY(m_session->hasWorkspace());
    QCOMPARE(held.size(), 1);
    QVERIFY(!held[0][0].toString().isEmpty());
    QCOMPARE(of(id).finding, large);
    // Another one is not opened in its place either; then there is room again.
    m_session->workspace()->limitSize(qint64{1} << 40);
    QTRY_VERIFY_WITH_TIMEOUT(followUps().isSaved(), 10'000);
    QCOMPARE(stored().size(), 1);

    m_session->workspace()->limitSize(1);
    followUps().edit(id, finding((large + large).c_str()));
    m_session->closeWorkspace();
    QVERIFY(m_session->hasWorkspace());
    QCOMPARE(held.size(), 2);
    followUps().edit(id, finding((large + "more").c_str())); // which nobody has given up yet
    m_session->closeWorkspace();
    QVERIFY(m_session->hasWorkspace());
    QCOMPARE(held.size(), 3);
    m_session->closeWorkspace(); // given up
    QVERIFY(!m_session->hasWorkspace());
    QCOMPARE(stored(), QStringList{QString::fromStdString(large)});
}

/// A change of many that is under way when the workspace is closed.
void tst_FollowUps::leavingSaysWhatBecameOfMany()
{
    QSignalSpy held(&followUps(), &FollowUps::heldBack);
    QSignalSpy failed(m_session.get(), &Session::failed);
    const FollowUpId provisional = begin("one");
    QTRY_VERIFY(followUps().isSaved());
    const FollowUpId id = followUps().savedId(provisional);
    m_session->workspace()->limitSize(1);
    followUps().editAll({id}, finding(std::string(3'000'000, 'x').c_str()));
    QVERIFY(!followUps().isSaved());
    m_session->closeWorkspace(); // nothing has answered yet
    QVERIFY(m_session->hasWorkspace());
    QCOMPARE(held.size(), 1);
    QCOMPARE(failed.size(), 1);
    QVERIFY(followUps().isSaved());
    QCOMPARE(stored(), QStringList{QStringLiteral("one")});
    // One that arrives is told, and nothing is in the way.
    m_session->workspace()->limitSize(qint64{1} << 40);
    followUps().editAll({id}, finding("two"));
    QVERIFY(!followUps().canTakeBack());
    QTRY_VERIFY(followUps().canTakeBack());
    followUps().editAll({id}, finding("three"));
    m_session->closeWorkspace();
    QVERIFY(!m_session->hasWorkspace());
    QCOMPARE(held.size(), 1);
    QCOMPARE(stored(), QStringList{QStringLiteral("three")});
}

void tst_FollowUps::staysWhenItsImportIsTakenBack()
{
    const FollowUpId id = begin("stays");
    QTRY_VERIFY(followUps().isSaved());
    NoProgress progress;
    QVERIFY(m_session->workspace()->undoImport({}, progress));
    m_session->reload();
    QTRY_COMPARE(followUps().find(id)->orders.size(), size_t{0});
    QCOMPARE(followUps().find(id)->missing, qint64{1});
    QCOMPARE(of(id).finding, std::string("stays"));
    // With its orders gone it is still written about.
    followUps().edit(id, finding("stays and grows"));
    QTRY_VERIFY(followUps().isSaved());
    QCOMPARE(stored(), QStringList{QStringLiteral("stays and grows")});
    // The same orders again: found again.
    QVERIFY(fillWithSampleYear(*m_session->workspace(), 3000, Session::now(), progress));
    m_session->reload();
    QTRY_COMPARE(followUps().find(id)->orders.size(), size_t{1});
    QCOMPARE(followUps().find(id)->missing, qint64{0});
}

void tst_FollowUps::aCallAfterDoneOpensItAgain()
{
    // Of the first order of a caller with several; done before the next call came.
    const auto book = m_session->phoneBook();
    quint32 caller = 1;
    while (book->callerBegin()[caller + 1] - book->callerBegin()[caller] < 3)
        ++caller;
    const quint32 row = book->callerBegin()[caller];
    const std::string key(book->phoneKeys().at(book->phones()[row]));
    {
        FollowUpEdit done;
        done.state = FollowUpState::Done;
        const auto made = m_session->workspace()->followUps().create(
            key, std::vector{book->order(row)}, done, {"supervisor", Timestamp{book->time(row).seconds + 1}});
        QVERIFY(made);
    }
    QSignalSpy noticed(m_session.get(), &Session::noticed);
    followUps().reload();
    QTRY_COMPARE(noticed.size(), 1);
    QCOMPARE(followUps().all()->size(), size_t{1});
    QCOMPARE(followUps().all()->front().followUp.state, FollowUpState::ToCheck);
    QCOMPARE(followUps().waiting().toCheck, qint64{1});
    followUps().reload(); // not twice
    QTest::qWait(200);
    QCOMPARE(noticed.size(), 1);
}

void tst_FollowUps::readOnlyChangesNothing()
{
    begin("first");
    QTRY_VERIFY(followUps().isSaved());
    Session second;
    second.openWorkspace(m_path);
    QTRY_VERIFY(second.followUps().all() != nullptr);
    QVERIFY(second.isReadOnly());
    QCOMPARE(second.followUps().all()->front().followUp.finding, std::string("first"));
    second.followUps().edit(second.followUps().all()->front().followUp.id, finding("second"));
    QVERIFY(second.followUps().isSaved());
    QCOMPARE(second.followUps().all()->front().followUp.finding, std::string("first"));
    QCOMPARE(stored(), QStringList{QStringLiteral("first")});
}

QTEST_MAIN(tst_FollowUps)
#include "tst_followups.moc"

#include "tests/ui/frame/windowtest.h"
#include "ui/common/densetable.h"
#include "ui/pages/callers/callerslists.h"
#include "ui/pages/callers/thresholdmapview.h"
#include "ui/session/followups.h"

#include "core/callers/bursts.h"
#include "core/store/followupstore.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <set>

using namespace redial;

/// The page of frequent callers in the real window.
class tst_CallersPage : public WindowTest {
    Q_OBJECT
private slots:
    void initTestCase() { prepare(20'000); }
    void init();
    void cleanup() { m_window.reset(); }
    void arrowKeysWalkAndThePaneFollows();
    void aClickOnTheMapIsTheScheme();
    void nobodyOffersWhatWould();
    void periodicAndBack();
    void revealIsLogged();
    void typingKeepsCursorAndCaller();
    void switchingLanguageAndSchemeWhileTyping();
    void onlyWhatWasTypedIsWritten();
    void anotherWorkspaceWhileTyping();
    void closingWithATextThatCannotBeSaved();
    void theNavigationCounts();
    void manyFollowUpsDoNotHoldTheKeys();

private:
    DenseTable* list() { return find<DenseTable>("callers.bursts"); }
    CallersLists* lists() { return m_window->findChild<CallersLists*>(); }
    QPlainTextEdit* note() { return find<QPlainTextEdit>("followUp.finding"); }
    FollowUps& followUps() { return session().followUps(); }
    void type(const char* text) { QTest::keyClicks(note(), QString::fromLatin1(text), Qt::NoModifier, 40); }
    void step(const char* action) { m_window->findChild<QAction*>(QLatin1String(action))->trigger(); }
    void settle() { QTRY_VERIFY(!session().isStale() && session().tasks().running().isEmpty()); }
};

void tst_CallersPage::init()
{
    openWindow();
    m_window->showPage(QStringLiteral("callers"));
    QTRY_VERIFY(list()->model()->rowCount() > 10);
    QTRY_VERIFY(followUps().all() != nullptr);
    settle();
}

void tst_CallersPage::arrowKeysWalkAndThePaneFollows()
{
    for (const char* name : {"callers.bursts", "callers.rhythms", "callers.worklist"})
        new QAbstractItemModelTester(find<DenseTable>(name)->sourceModel(),
            QAbstractItemModelTester::FailureReportingMode::QtTest, m_window.get());
    list()->setFocus();
    QStringList seen;
    for (int i = 0; i < 8; ++i) {
        seen << QString::fromStdString(lists()->current().key);
        QVERIFY(!text("caller.name").isEmpty());
        QVERIFY(!text("caller.name").contains(seen.last())); // masked
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(list()->currentIndex().row(), i + 1);
    }
    seen.removeDuplicates();
    QVERIFY(seen.size() > 4);
    for (const char* name : {"callers.showRhythms", "callers.showToCheck", "callers.showBursts"})
        find<QPushButton>(name)->click();
    type("x");
    QTRY_VERIFY(followUps().isSaved() && followUps().all()->size() == 1);
}

void tst_CallersPage::aClickOnTheMapIsTheScheme()
{
    auto* map = find<ThresholdMapView>("callers.map");
    QTest::mouseClick(map, Qt::LeftButton, {}, map->cellRect(4, 3).center());
    settle();
    QCOMPARE(session().scheme().monitorCalls, 4);
    QCOMPARE(session().scheme().monitorSeconds, ThresholdMap::withinSeconds[3]);
    QTRY_COMPARE(list()->model()->rowCount(), static_cast<int>(session().bursts()->size()));
    const auto expected = findBursts(*session().book(), session().effectiveScheme(), session().period());
    QCOMPARE(session().bursts()->size(), expected.size());
    // The figure in the cell is callers, a caller may have several bursts.
    std::set<quint32> callers;
    for (const Burst& burst : expected)
        callers.insert(burst.caller);
    const ThresholdMap figures =
        thresholdMap(*session().book(), session().effectiveScheme(), session().period());
    QCOMPARE(figures.flagged(4, 3), static_cast<qint64>(callers.size()));
}

void tst_CallersPage::nobodyOffersWhatWould()
{
    Scheme scheme = session().scheme();
    scheme.monitorCalls = 900;
    session().setScheme(scheme);
    settle();
    QTRY_VERIFY(find<QPushButton>("callers.use0") != nullptr);
    find<QPushButton>("callers.use0")->click();
    QTRY_VERIFY(list()->model()->rowCount() > 0);
    QVERIFY(session().scheme().monitorCalls < 900);
}

void tst_CallersPage::periodicAndBack()
{
    find<QPushButton>("callers.showRhythms")->click();
    QCOMPARE(lists()->view(), CallersLists::View::Rhythm);
    find<QPushButton>("callers.showToCheck")->click();
    QCOMPARE(lists()->view(), CallersLists::View::Worklist);
    m_window->actions().action("back")->trigger();
    QCOMPARE(lists()->view(), CallersLists::View::Rhythm);
}

void tst_CallersPage::revealIsLogged()
{
    const QString key = QString::fromStdString(lists()->current().key);
    QVERIFY(!text("caller.name").contains(key));
    find<QAbstractButton>("caller.reveal")->click();
    QTRY_VERIFY(session().isRevealed());
    QVERIFY(text("caller.name").remove(QLatin1Char(' ')).contains(key));
    QCOMPARE(session().workspace()->reveals()->size(), size_t{1});
}

void tst_CallersPage::typingKeepsCursorAndCaller()
{
    // Not the first row: marks that arrive must not move the hand.
    lists()->step(4);
    const std::string caller = lists()->current().key;
    note()->setFocus();
    for (const char* part : {"abc", "def", "ghi"}) {
        type(part);
        QTRY_VERIFY(followUps().isSaved() && followUps().all()->size() == 1);
        settle();
        QTest::qWait(100);
        QCOMPARE(lists()->current().key, caller);
    }
    QCOMPARE(note()->toPlainText(), QStringLiteral("abcdefghi"));
    // In the middle too, and away and back at once.
    QTest::keyClick(note(), Qt::Key_Home);
    type("12");
    QTest::qWait(600);
    type("3");
    step("callers.next");
    step("callers.previous");
    QCOMPARE(note()->toPlainText(), QStringLiteral("123abcdefghi"));
    QTRY_VERIFY(followUps().isSaved());
    QCOMPARE(followUps().all()->size(), size_t{1});
    // A second one, left before its number is there.
    step("callers.next");
    type("z");
    step("callers.next");
    step("callers.previous");
    QCOMPARE(note()->toPlainText(), QStringLiteral("z"));
    type("y");
    QTRY_VERIFY(followUps().isSaved());
    QTRY_COMPARE(followUps().all()->size(), size_t{2});
}

void tst_CallersPage::switchingLanguageAndSchemeWhileTyping()
{
    lists()->step(3);
    const std::string caller = lists()->current().key;
    auto* cause = find<QComboBox>("followUp.cause");
    note()->setFocus();
    type("ab");
    QTest::keyClicks(cause->lineEdit(), QStringLiteral("own"));
    m_languages.speak(Language::Chinese);
    QCoreApplication::processEvents();
    QCOMPARE(cause->currentText(), QStringLiteral("own"));
    QCOMPARE(note()->toPlainText(), QStringLiteral("ab"));
    m_languages.speak(Language::English);
    type("cd");
    Scheme scheme = session().scheme();
    scheme.monitorSeconds *= 2;
    session().setScheme(scheme);
    type("ef");
    settle();
    QTest::qWait(200);
    type("gh");
    QTRY_COMPARE(followUps().all()->front().followUp.finding, std::string("abcdefgh"));
    QCOMPARE(lists()->current().key, caller);
    QCOMPARE(note()->toPlainText(), QStringLiteral("abcdefgh"));
    QCOMPARE(followUps().all()->size(), size_t{1});
    QCOMPARE(followUps().all()->front().followUp.finding, std::string("abcdefgh"));
    QCOMPARE(followUps().all()->front().followUp.cause, std::string("own"));
}

void tst_CallersPage::onlyWhatWasTypedIsWritten()
{
    note()->setFocus();
    type("a");
    QTRY_VERIFY(followUps().isSaved() && followUps().all()->size() == 1);
    const FollowUpId id = followUps().all()->front().followUp.id;
    type("b");
    FollowUpEdit bulk;
    bulk.cause = "from the others";
    bulk.action = "one\r\ntwo";
    followUps().edit(id, bulk); // while a text is under the fingers
    type("c");
    QTRY_VERIFY(followUps().isSaved());
    QTest::qWait(600);
    QTRY_COMPARE(find<QComboBox>("followUp.cause")->currentText(), QStringLiteral("from the others"));
    const FollowUp& now = followUps().find(id)->followUp;
    QCOMPARE(now.finding, std::string("abc"));
    QCOMPARE(now.cause, std::string("from the others"));
    QCOMPARE(now.action, std::string("one\r\ntwo"));
}

void tst_CallersPage::anotherWorkspaceWhileTyping()
{
    const QString other = m_folder.filePath(QStringLiteral("另一个%1.redial").arg(m_number));
    QVERIFY(QFile::copy(m_original, other));
    note()->setFocus();
    type("before");
    m_window->openWorkspace(other);
    QTest::keyClicks(note(), QStringLiteral("!"));
    QTRY_COMPARE(session().workspacePath(), other);
    const auto workspace = Workspace::open(m_path, Access::ReadOnly);
    QVERIFY(workspace);
    const auto all = (*workspace)->followUps().all();
    QVERIFY(all && all->size() == 1);
    QCOMPARE(all->front().finding, std::string("before!"));
    QTRY_VERIFY(followUps().all() != nullptr);
    QVERIFY(followUps().all()->empty());
    QVERIFY(note()->toPlainText().isEmpty());
}

void tst_CallersPage::closingWithATextThatCannotBeSaved()
{
    note()->setFocus();
    session().workspace()->limitSize(1);
    const QString large = QStringLiteral("what the caller said\n").repeated(50'000);
    note()->setPlainText(large);
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    const QString said = text("statusMessage") + find<QLabel>("statusMessage")->toolTip();
    QVERIFY2(said.contains(QStringLiteral("once more")), qPrintable(said));
    QCOMPARE(note()->toPlainText(), large);
    QVERIFY(m_window->close());
}

void tst_CallersPage::theNavigationCounts()
{
    Page* page = m_window->page(QStringLiteral("callers"));
    QCOMPARE(page->waiting(), 0);
    note()->setFocus();
    type("a");
    step("callers.setState0");
    QTRY_COMPARE(page->waiting(), 1);
    step("callers.setState2");
    QTRY_COMPARE(page->waiting(), 0);
    session().closeWorkspace();
    QCOMPARE(page->waiting(), 0);
}

void tst_CallersPage::manyFollowUpsDoNotHoldTheKeys()
{
    Scheme scheme = session().scheme();
    scheme.monitorCalls = 2;
    scheme.monitorSeconds = 30 * 24 * 3600;
    session().setScheme(scheme);
    settle();
    const auto bursts = session().bursts();
    const auto book = session().book();
    FollowUpStore store = session().workspace()->followUps();
    FollowUpEdit text;
    text.finding = std::string(300, 'x');
    text.cause = "噪音";
    size_t made = 0;
    for (; made < std::min<size_t>(bursts->size(), 500); ++made) {
        std::vector<OrderId> orders;
        for (const quint32 row : (*bursts)[made].rows)
            orders.push_back(book->order(row));
        const std::string key(book->phoneKeys().at(book->phones()[(*bursts)[made].rows.front()]));
        QVERIFY(store.create(key, orders, text, {"s", Session::now()}));
    }
    followUps().reload();
    QTRY_VERIFY(followUps().all()->size() == made);
    settle();
    note()->setFocus();
    type("a");
    QTRY_VERIFY(followUps().isSaved());
    qint64 longest = 0;
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(note(), Qt::Key_B);
        QElapsedTimer clock;
        // The hand-over, then the answer of the save: each turn of the event loop is one wait.
        const auto until = QDeadlineTimer(700);
        while (!until.hasExpired()) {
            clock.start();
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            longest = std::max(longest, clock.elapsed());
            QTest::qSleep(1);
        }
    }
    qInfo("%zu bursts, %zu follow-ups: longest turn of the event loop while typing %lld ms", bursts->size(),
        made, static_cast<long long>(longest));
    QVERIFY2(longest < 200, qPrintable(QString::number(longest)));
}

QTEST_MAIN(tst_CallersPage)
#include "tst_callerspage.moc"

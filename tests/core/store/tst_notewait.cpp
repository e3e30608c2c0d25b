/// How long the saving of a note waits while a long job works on the same workspace.

#include "core/store/followupstore.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/slowness.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <functional>
#include <thread>

using namespace redial;

namespace {

constexpr int orders = 120'000;
/// Seconds, beside what a save takes when nobody else writes: half of the second that may be lost.
constexpr double longestWait = 0.5 * test::slowness;

QByteArray manyOrders()
{
    QByteArray rows = "order_id,time,caller,agent,content\n";
    for (int i = 0; i < orders; ++i)
        rows += "X" + QByteArray::number(i) + ",2024-04-01 10:05:09,139"
            + QByteArray::number(10'000'000 + i / 3) + ",A" + QByteArray::number(i % 40)
            + ",what the caller wanted to have done, in the words of the agent\n";
    return rows;
}

} // namespace

class TestNoteWait : public QObject {
    Q_OBJECT

private slots:
    void init();
    void standsBeforeTheNextSlice();
    void shortWhileAnImportIsTakenBack_data();
    void shortWhileAnImportIsTakenBack();

private:
    std::vector<double> waitsDuring(const std::function<void()>& job);
    void verify(std::vector<double> waits);

    std::unique_ptr<test::StoreFixture> m_fixture;
    FollowUpId m_note;
    double m_alone = 0; ///< the longest of some saves while nobody else writes
};

void TestNoteWait::init()
{
    m_fixture = std::make_unique<test::StoreFixture>();
    QVERIFY(m_fixture->import("order_id,time,caller\nGD1,2024-03-01 08:05:09,13800000001\n"));
    const auto note = m_fixture->workspace->followUps().create(
        "13800000001", m_fixture->ordersOf("13800000001"), {}, {"Wang", {1}});
    QVERIFY(note);
    m_note = note->id;
    const std::vector<double> alone =
        waitsDuring([] { std::this_thread::sleep_for(std::chrono::milliseconds(500)); });
    m_alone = *std::max_element(alone.begin(), alone.end());
}

void TestNoteWait::standsBeforeTheNextSlice()
{
    const auto job = Database::open(m_fixture->path(), Access::ReadWrite, Database::Missing::Fail);
    QVERIFY(job);
    FollowUpEdit edit;
    edit.finding = "heard";
    std::atomic<int> saved = 0;
    std::jthread note; // a failure below must not leave it unjoined
    for (int slice = 0; slice < 2; ++slice) {
        Transaction transaction(**job);
        if (slice == 1)
            break; // the note came before: it had its turn, though the job never paused
        note = std::jthread([&] {
            saved = m_fixture->workspace->followUps().change(m_note, edit, {"Wang", {3}}) ? 1 : -1;
        });
        std::this_thread::sleep_for(std::chrono::milliseconds(300)); // it waits now
        QCOMPARE(saved.load(), 0);
        QVERIFY(transaction.commit());
    }
    const auto read = [&] {
        Statement finding(**job, "SELECT finding FROM follow_up");
        return finding.step() ? std::string(finding.text(0)) : std::string();
    };
    const std::string found = read();
    note.join();
    QCOMPARE(saved.load(), 1);
    QCOMPARE(found, std::string("heard"));
}

std::vector<double> TestNoteWait::waitsDuring(const std::function<void()>& job)
{
    std::atomic<bool> isOver = false;
    std::thread working([&] {
        job();
        isOver = true;
    });
    std::vector<double> waits;
    FollowUpEdit edit;
    edit.finding = std::string();
    while (!isOver) {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        edit.finding->push_back('x');
        QElapsedTimer timer;
        timer.start();
        const bool isSaved(m_fixture->workspace->followUps().change(m_note, edit, {"Wang", {2}}));
        waits.push_back(isSaved ? static_cast<double>(timer.nsecsElapsed()) * 1e-9 : 1e9);
    }
    working.join();
    return waits;
}

void TestNoteWait::verify(std::vector<double> waits)
{
    std::sort(waits.begin(), waits.end());
    QVERIFY(waits.size() > 5);
    qInfo("%zu saves, median %.3f s, 9 of 10 below %.3f s, longest %.3f s (alone: %.3f s)", waits.size(),
        waits[waits.size() / 2], waits[waits.size() * 9 / 10], waits.back(), m_alone);
    QVERIFY2(waits.back() < longestWait + m_alone, qPrintable(QString::number(waits.back())));
}

void TestNoteWait::shortWhileAnImportIsTakenBack_data()
{
    QTest::addColumn<bool>("isRead");
    QTest::newRow("alone") << false;
    QTest::newRow("beside readers") << true;
}

void TestNoteWait::shortWhileAnImportIsTakenBack()
{
    QFETCH(bool, isRead);
    QVERIFY(m_fixture->import(manyOrders()));
    std::atomic<bool> isOver = false;
    std::thread reading([&] {
        NoProgress progress;
        while (isRead && !isOver) { // as the window does after each change
            [[maybe_unused]] const auto book = m_fixture->workspace->loadBook(progress);
            [[maybe_unused]] const auto list = m_fixture->workspace->followUps().resolved(progress);
        }
    });
    bool isUndone = false;
    const std::vector<double> waits = waitsDuring([&] {
        NoProgress progress;
        isUndone = m_fixture->workspace->undoImport({}, progress).has_value();
    });
    isOver = true;
    reading.join();
    QVERIFY(isUndone);
    verify(waits);
}

QTEST_GUILESS_MAIN(TestNoteWait)
#include "tst_notewait.moc"

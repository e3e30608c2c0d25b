#include "core/store/database.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/watchedfiles.h"

#include <QTest>

#include <mutex>

using namespace redial;

/// Whole orders read back by the thousand.
class TestOrderStore : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void asksForTheFileOnceAThousandOrders();
    void nobodyWaitsForWhoTakesThem();
    void readsInsideATransaction();

private:
    static constexpr int count = 2500;
    std::mutex m_mutex;
    QByteArrayList m_statements;
    std::unique_ptr<test::StoreFixture> m_fixture; ///< goes first: closing it is told, too
};

void TestOrderStore::initTestCase()
{
    test::WatchedFiles::tellStatements([this](const char* sql) {
        const std::scoped_lock lock(m_mutex); // an import works on two threads
        m_statements << sql;
    });
    m_fixture = std::make_unique<test::StoreFixture>();
    QByteArray orders = "order_id,time,caller,agent\n";
    for (int i = 0; i < count; ++i)
        orders += "GD" + QByteArray::number(i) + ",2024-03-01 10:05:09,138"
            + QByteArray::number(10'000'000 + i) + ",A\n";
    QVERIFY(m_fixture->import(orders));
}

/// A lock, a look at the file and an unlock for each order take four times as long as reading it.
void TestOrderStore::asksForTheFileOnceAThousandOrders()
{
    m_statements.clear();
    int seen = 0;
    QVERIFY(m_fixture->workspace->eachOrder({}, [&seen](const StoredOrder&) { return ++seen > 0; }));
    QCOMPARE(seen, count);
    QCOMPARE(m_statements.count("BEGIN"), 3);
    QCOMPARE(m_statements.count("COMMIT"), 3);
    // Who stops in the middle leaves nothing open.
    m_statements.clear();
    QVERIFY(m_fixture->workspace->eachOrder({}, [](const StoredOrder&) { return false; }));
    QCOMPARE(m_statements.count("BEGIN"), 1);
    QCOMPARE(m_statements.count("COMMIT"), 1);

    const auto book = m_fixture->book();
    std::vector<OrderId> ids;
    for (quint32 row = 0; row < 700; ++row)
        ids.push_back(book->order(row));
    m_statements.clear();
    QCOMPARE(m_fixture->workspace->orders(ids)->size(), ids.size());
    QCOMPARE(m_statements.count("BEGIN"), 1);
    QCOMPARE(m_statements.last(), QByteArray("COMMIT"));
}

/// A pager that stands still must not keep the window from saving a note.
void TestOrderStore::nobodyWaitsForWhoTakesThem()
{
    m_statements.clear();
    qsizetype open = 0;
    QVERIFY(m_fixture->workspace->eachOrder({}, [&](const StoredOrder&) {
        open += m_statements.count("BEGIN") - m_statements.count("COMMIT");
        return true;
    }));
    QCOMPARE(open, 0);
}

/// An import looks at orders while it writes: their snapshot is its own, and stays open.
void TestOrderStore::readsInsideATransaction()
{
    const auto database = Database::open(m_fixture->path(), Access::ReadWrite, Database::Missing::Fail);
    QVERIFY(database);
    Transaction transaction(**database);
    m_statements.clear();
    {
        const Snapshot snapshot(**database);
    }
    QCOMPARE(m_statements, QByteArrayList());
    QVERIFY(transaction.commit());
}

QTEST_GUILESS_MAIN(TestOrderStore)
#include "tst_orderstore.moc"

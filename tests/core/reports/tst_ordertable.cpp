/// Orders one by one as a table: which columns there are, and what stands in them.

#include "core/reports/ordertable.h"
#include "tests/core/store/storefixture.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace redial;

namespace {

class Recording final : public Progress {
public:
    bool advance(qint64 done, qint64 total) override
    {
        m_shares.push_back(static_cast<double>(done) / static_cast<double>(std::max<qint64>(total, 1)));
        return std::ssize(m_shares) < m_most;
    }
    void stopAfter(qint64 most) { m_most = most; }
    const std::vector<double>& shares() const { return m_shares; }

private:
    std::vector<double> m_shares;
    qint64 m_most = std::numeric_limits<qint64>::max();
};

} // namespace

class TestOrderTable : public QObject {
    Q_OBJECT
private slots:
    void init();
    void hasEveryColumnThatSaysSomething();
    void hasOnlyTheColumnsOfItsOrders();
    void columnsOfOneNameAreBothThere();
    void leavesTheLineOfAnOrderThatIsGone();
    void goesOnlyForward();
    void stops();

private:
    Result<void> save(std::span<const quint32> rows, Reveal reveal, Progress& progress);
    QStringList lines() const;
    QString path() const { return m_fixture->folder() + QStringLiteral("/out.csv"); }

    std::unique_ptr<test::StoreFixture> m_fixture;
    std::shared_ptr<const OrderBook> m_book;
    NoProgress m_progress;
};

void TestOrderTable::init()
{
    m_fixture = std::make_unique<test::StoreFixture>();
    QVERIFY(m_fixture->import("order_id,time,caller,content,remark,unused\n"
                              "GD1,2024-03-01 08:00:00,13800001111,asks 13800001111,first,\n"
                              "GD2,2024-03-02 08:00:00,13800002222,,,\n"));
    QVERIFY(m_fixture->import("order_id,time,caller,REMARK,备考\n"
                              "GD3,2024-03-03 08:00:00,13800003333,second,微信\n"));
    m_book = m_fixture->book();
}

Result<void> TestOrderTable::save(std::span<const quint32> rows, Reveal reveal, Progress& progress)
{
    StreamedTable table;
    table.title = QStringLiteral("Orders");
    return saveOrders(path(), {*m_fixture->workspace, *m_book, rows, reveal, {}}, table, progress);
}

QStringList TestOrderTable::lines() const
{
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

void TestOrderTable::hasEveryColumnThatSaysSomething()
{
    const std::vector<quint32> rows{2, 0, 1}; // as the list is sorted
    QVERIFY(save(rows, Reveal::Masked, m_progress));
    const QStringList said = lines();
    QCOMPARE(said.size(), 5);
    const QStringList headings = said[1].split(QLatin1Char(','));
    QVERIFY(!headings.contains(QStringLiteral("unused")));
    // Excel takes headings that differ in case only for the same.
    QCOMPARE(headings.mid(headings.size() - 3),
        (QStringList{QStringLiteral("remark"), QStringLiteral("REMARK*"), QStringLiteral("备考")}));
    QVERIFY2(said[2].endsWith(QStringLiteral(",,second,微信")), qPrintable(said[2]));
    QVERIFY2(said[3].endsWith(QStringLiteral(",first,,")), qPrintable(said[3]));
    QVERIFY2(said[3].contains(QStringLiteral("asks 138****1111")), qPrintable(said[3]));
    QVERIFY(said[4].contains(QStringLiteral("GD2")) && said[4].endsWith(QStringLiteral(",,,")));
    QVERIFY(save(rows, Reveal::Revealed, m_progress));
    QVERIFY(lines()[3].contains(QStringLiteral("asks 13800001111")));
}

void TestOrderTable::hasOnlyTheColumnsOfItsOrders()
{
    const std::vector<quint32> rows{1};
    QVERIFY(save(rows, Reveal::Masked, m_progress));
    QVERIFY(!lines()[1].contains(QStringLiteral("remark"), Qt::CaseInsensitive));
}

void TestOrderTable::columnsOfOneNameAreBothThere()
{
    QVERIFY(m_fixture->import("order_id,time,caller,note,note,note\n"
                              "GD9,2024-03-09 08:00:00,13800009999,one,,three\n"));
    m_book = m_fixture->book();
    const std::vector<quint32> rows{3};
    QVERIFY(save(rows, Reveal::Masked, m_progress));
    QVERIFY2(lines()[1].endsWith(QStringLiteral(",note,note (3)")), qPrintable(lines()[1]));
    QVERIFY(lines()[2].endsWith(QStringLiteral(",one,three")));
}

void TestOrderTable::leavesTheLineOfAnOrderThatIsGone()
{
    QVERIFY(m_fixture->workspace->undoImport({}, m_progress)); // the book at hand still has it
    const std::vector<quint32> rows{0, 2};
    QVERIFY(save(rows, Reveal::Masked, m_progress));
    QCOMPARE(lines().size(), 4);
    QVERIFY(lines()[2].contains(QStringLiteral("GD1")));
    QCOMPARE(lines()[3].count(QLatin1Char(',')), lines()[3].size());
}

void TestOrderTable::goesOnlyForward()
{
    std::vector<quint32> rows(5000);
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i] = static_cast<quint32>(i % m_book->size());
    Recording progress;
    QVERIFY(save(rows, Reveal::Masked, progress));
    QVERIFY(std::ranges::is_sorted(progress.shares()));
    QVERIFY(progress.shares().front() < 0.01 && progress.shares().back() > 0.98);
}

void TestOrderTable::stops()
{
    std::vector<quint32> rows(5000, 0);
    for (const qint64 most : {2, 50}) { // looking for the columns, and writing
        Recording progress;
        progress.stopAfter(most);
        const Result<void> saved = save(rows, Reveal::Masked, progress);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(path()));
    }
}

QTEST_GUILESS_MAIN(TestOrderTable)
#include "tst_ordertable.moc"

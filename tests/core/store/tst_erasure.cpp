#include "core/followups/retention.h"
#include "core/imports/leftopen.h"
#include "core/store/erasure.h"
#include "core/store/followupstore.h"
#include "core/store/linkstore.h"
#include "tests/core/store/storefixture.h"

#include <QDir>
#include <QTest>

using namespace redial;
using test::StoreFixture;

namespace {

const QByteArray header =
    "order_id,time,caller,caller_name,identity_number,title,content,address,agent,extra\n";
const QByteArray orders = header
    + "GD1,2024-03-01 08:05:09,13800000001,Quentin Vale,110101199001011234,zebra noise,zebra at night,Zebra "
      "Road 7,A,zebra extra\n"
      "GD2,2024-03-01 09:05:09,13800000002,Other Name,,music,call 13800000001 back,Main Road 1,A,e\n"
      "GD3,2024-01-05 09:05:09,13800000003,Third,,lamp,broken lamp,Side Road 2,A,e\n"
      "GD4,yesterday,13800000001,Quentin Vale,,zebra reject,zebra,,A,e\n"
      "GD5,neither,13800000002,Other Name,,kept reject,x,,A,e\n";
const std::string theirs = "13800000001";
const Stamp wang{"Wang", {1'800'000'000}};

} // namespace

class TestErasure : public QObject {
    Q_OBJECT

private slots:
    void init();
    void leavesNoByteOfThePerson();
    void takesEveryVersionAndWhatWasTakenBack();
    void leavesOthersWhereAnIdentityNumberTellsNobody();
    void forgetsWhatAnImportLeftOpen();
    void deletesWhatIsOlder();
    void refusesReadOnly();
    void knowsTheLimit_data();
    void knowsTheLimit();

private:
    /// Of everything beside the source files: the workspace and whatever lies around it.
    int bytesWith(const QByteArray& text) const;
    Erasure erasure() { return m_fixture->workspace->erasure(); }
    std::unique_ptr<StoreFixture> m_fixture;
};

void TestErasure::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    QVERIFY(m_fixture->import(orders));
}

int TestErasure::bytesWith(const QByteArray& text) const
{
    qsizetype count = 0;
    for (const QFileInfo& info :
        QDir(m_fixture->folder()).entryInfoList({QStringLiteral("w.redial*")}, QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            count += file.readAll().count(text);
    }
    return static_cast<int>(count);
}

void TestErasure::leavesNoByteOfThePerson()
{
    FollowUpStore store = m_fixture->workspace->followUps();
    FollowUpEdit edit;
    edit.finding = "zebra draft that was long and is overwritten by less";
    const auto own = store.create(theirs, m_fixture->ordersOf(theirs), edit, wang);
    QVERIFY(own);
    edit.finding = "zebra";
    QVERIFY(store.change(own->id, edit, wang));
    edit.finding = "like 13800000001, twice";
    const auto other = store.create("13800000002", m_fixture->ordersOf("13800000002"), edit, wang);
    QVERIFY(other);
    QVERIFY(m_fixture->workspace->links().add(theirs, "13800000002", Verdict::SamePerson, wang));
    Scheme scheme;
    scheme.name = "s";
    scheme.excludedCallers = {theirs, "12345"};
    QVERIFY(m_fixture->workspace->saveScheme(scheme));
    QVERIFY(m_fixture->workspace->saveSetting(
        QStringLiteral("excluded_lines"), R"([["138 0000 0001","zebra"],["110","police"]])"));
    QVERIFY(m_fixture->workspace->saveSetting(
        QStringLiteral("in_force"), "{\"level\":3,\"scheme\":" + schemeToJson(scheme) + '}'));
    {
        QFile copy(m_fixture->path() + QStringLiteral(".v1.bak"));
        QVERIFY(copy.open(QIODevice::WriteOnly));
        copy.write("zebra 13800000001");
    }
    for (const char* text : {"zebra", "13800000001", "Quentin", "110101199001011234"})
        QVERIFY2(bytesWith(text) > 0, text);

    const auto done = erasure().deleteCallers(std::vector{theirs}, wang, m_fixture->progress);
    QVERIFY(done);
    QVERIFY(done->compacted);
    QCOMPARE(done->record.orders, 1);
    QCOMPARE(done->record.followUps, 1);
    QCOMPARE(done->rejects, 1);
    QCOMPARE(done->mentions, 2);
    for (const char* text : {"zebra", "13800000001", "Quentin", "110101199001011234", "Zebra"})
        QCOMPARE(std::pair(text, bytesWith(text)), std::pair(text, 0));

    QCOMPARE(erasure().log().value(),
        (std::vector{DeletionRecord{wang.at, "Wang", DeletionReason::PersonsData, 1, 1}}));
    QCOMPARE(m_fixture->book()->size(), size_t(2));
    QCOMPARE(m_fixture->workspace->orders(m_fixture->ordersOf("13800000002"))->front().fields.content,
        std::string("call *********** back"));
    QCOMPARE(store.followUp(other->id)->finding, std::string("like ***********, twice"));
    QCOMPARE(store.followUp(own->id).error().code, ErrorCode::FollowUpNotFound);
    QCOMPARE(m_fixture->workspace->schemes()->front().excludedCallers, std::vector<std::string>{"12345"});
    const QByteArray inForce = m_fixture->workspace->setting(QStringLiteral("in_force")).value();
    QVERIFY(inForce.contains("\"level\":3") && inForce.contains("12345"));
    const auto batches = m_fixture->workspace->batches();
    QCOMPARE(m_fixture->workspace->rejects(batches->front().id)->size(), size_t(1));
    // Undoing and doing again still work.
    QVERIFY(m_fixture->workspace->undoImport({}, m_fixture->progress));
    QCOMPARE(m_fixture->book()->size(), size_t(0));
}

void TestErasure::takesEveryVersionAndWhatWasTakenBack()
{
    QVERIFY(m_fixture->import(
        header + "GD1,2024-03-01 08:05:09,13800000001,Quentin Vale,,zebra changed,z,,B,e\n"));
    QVERIFY(m_fixture->import(header + "GD1,2024-03-01 08:05:09,138****0001,,,,,,B,other extra\n"));
    const auto done = erasure().deleteCallers(std::vector{theirs}, wang, m_fixture->progress);
    QVERIFY(done);
    QCOMPARE(done->record.orders, 1);
    QCOMPARE(bytesWith("zebra"), 0);
    for (int undo = 0; undo < 2; ++undo) {
        QVERIFY(m_fixture->workspace->undoImport({}, m_fixture->progress));
        QCOMPARE(m_fixture->ordersOf(theirs).size(), size_t(0));
    }
    QCOMPARE(m_fixture->book()->size(), size_t(2));
    QCOMPARE(erasure().deleteCallers(std::vector{theirs}, wang, m_fixture->progress)->record.orders, 0);
}

/// Somebody typed two characters into the column of identity numbers: they stand in everybody's texts.
void TestErasure::leavesOthersWhereAnIdentityNumberTellsNobody()
{
    QVERIFY(m_fixture->import(header
        + "GD7,2024-03-03 08:00:00,13800000009,Ninth,x1,lamp,,,A,e\n"
          "GD10,2024-03-03 08:00:01,13800000002,Other Name,,music,,,A,e\n"
          "GD11,2024-03-03 08:00:02,13800000003,Third,,lamp,,,A,e\n"
          "GD8,box1 soon,13800000002,Other Name,,kept reject,x,,A,e\n"));
    const auto done =
        erasure().deleteCallers(std::vector<std::string>{"13800000009"}, wang, m_fixture->progress);
    QVERIFY(done);
    QCOMPARE(done->record.orders, 1);
    QCOMPARE(done->rejects, 0);
}

void TestErasure::forgetsWhatAnImportLeftOpen()
{
    BatchAccount account = accountOf(m_fixture->workspace->batches()->front(), {});
    account.heavyKeys = {{theirs, 40}, {"110", 90}, {"13800000003", 41}};
    account.unknownWords = {{WordKind::Status, "see 13800000001", 2},
        {WordKind::Status, "110101199001011234", 1}, {WordKind::Status, "x13800000001", 1},
        {WordKind::Status, "9138000000019", 3}};
    const std::vector<UnknownWord> starred{{WordKind::Status, "see ***********", 2},
        {WordKind::Status, "******************", 1}, {WordKind::Status, "x***********", 1},
        {WordKind::Status, "9138000000019", 3}};
    QVERIFY(keepLeftOpen(*m_fixture->workspace, account));
    QVERIFY(m_fixture->workspace->saveSetting(QStringLiteral("left_open_99"), "13800000001 is no document"));

    QVERIFY(erasure().deleteCallers(std::vector{theirs}, wang, m_fixture->progress));
    BatchAccount kept = accountOf(account.summary, {});
    QVERIFY(readLeftOpen(*m_fixture->workspace, kept));
    QCOMPARE(kept.heavyKeys.size(), size_t(2));
    QCOMPARE(kept.heavyKeys.front().caller, std::string("110"));
    QCOMPARE(kept.unknownWords.size(), starred.size());
    for (size_t i = 0; i < starred.size(); ++i)
        QCOMPARE(kept.unknownWords[i].word, starred[i].word);
    QCOMPARE(bytesWith("13800000001"), 1); // within the longer number, which is another

    const Timestamp february = *parseIsoTimestamp("2024-02-01");
    QVERIFY(erasure().deleteBefore(february, wang, m_fixture->progress));
    kept = accountOf(account.summary, {});
    QVERIFY(readLeftOpen(*m_fixture->workspace, kept));
    QCOMPARE(kept.heavyKeys.size(), size_t(1));
    QCOMPARE(bytesWith("13800000003"), 0);
}

void TestErasure::deletesWhatIsOlder()
{
    FollowUpStore store = m_fixture->workspace->followUps();
    QVERIFY(store.create("13800000003", m_fixture->ordersOf("13800000003"), {}, wang));
    const auto kept = store.create("13800000002", m_fixture->ordersOf("13800000002"), {}, wang);
    const Timestamp limit = *parseIsoTimestamp("2024-03-01");
    QCOMPARE(erasure().ordersBefore(limit, m_fixture->progress).value(), 1);
    const auto done = erasure().deleteBefore(limit, wang, m_fixture->progress);
    QVERIFY(done);
    QCOMPARE(done->record.orders, 1);
    QCOMPARE(done->record.followUps, 1);
    QCOMPARE(bytesWith("13800000003"), 0);
    QCOMPARE(bytesWith("lamp"), 0);
    QCOMPARE(m_fixture->book()->size(), size_t(2));
    QCOMPARE(m_fixture->book()->coverage().front().from, limit);
    QCOMPARE(store.all()->size(), size_t(1));
    QCOMPARE(store.all()->front().id, kept->id);
    QCOMPARE(erasure().ordersBefore(limit, m_fixture->progress).value(), 0);
    QCOMPARE(erasure().log()->front().reason, DeletionReason::RetentionPeriod);
}

void TestErasure::refusesReadOnly()
{
    const auto reader = Workspace::open(m_fixture->path(), Access::ReadOnly);
    QCOMPARE((*reader)->erasure().deleteCallers(std::vector{theirs}, wang, m_fixture->progress).error().code,
        ErrorCode::WorkspaceReadOnly);
}

void TestErasure::knowsTheLimit_data()
{
    QTest::addColumn<QByteArray>("today");
    QTest::addColumn<int>("months");
    QTest::addColumn<QByteArray>("limit");
    QTest::newRow("a year") << QByteArray("2024-03-15") << 12 << QByteArray("2023-03-15 00:00:00");
    QTest::newRow("short month") << QByteArray("2024-03-31") << 1 << QByteArray("2024-02-29 00:00:00");
    QTest::newRow("over new year") << QByteArray("2024-01-31") << 2 << QByteArray("2023-11-30 00:00:00");
}

void TestErasure::knowsTheLimit()
{
    QFETCH(QByteArray, today);
    QFETCH(int, months);
    QFETCH(QByteArray, limit);
    const qint64 day = parseIsoTimestamp(today.toStdString())->day();
    QCOMPARE(QByteArray::fromStdString(formatTimestamp(retentionLimit(day, months))), limit);
    QCOMPARE(retentionMonths(std::to_string(months)), std::optional(months));
    QCOMPARE(retentionMonths("0"), std::nullopt);
    QCOMPARE(retentionMonths(""), std::nullopt);
}

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"

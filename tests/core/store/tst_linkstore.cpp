#include "core/intake/addresstext.h"
#include "core/store/linkstore.h"
#include "tests/core/store/storefixture.h"

#include <QTest>

using namespace redial;
using test::StoreFixture;

namespace {

const Stamp wang{"Wang", {1'800'000'000}};

/// By group: the keys of its orders, groups in the order of their first key.
QStringList groups(const OrderBook& book)
{
    QStringList result;
    for (quint32 caller = 0; caller + 1 < book.callerBegin().size(); ++caller) {
        QStringList keys;
        for (quint32 row = book.callerBegin()[caller]; row < book.callerBegin()[caller + 1]; ++row)
            keys << QString::fromUtf8(book.phoneKeys().at(book.phones()[row]).data(),
                static_cast<qsizetype>(book.phoneKeys().at(book.phones()[row]).size()));
        keys.sort();
        if (!keys.isEmpty())
            result << keys.join(QLatin1Char(' ')) + (caller == 0 ? QStringLiteral(" (none)") : QString());
    }
    result.sort();
    return result;
}

} // namespace

class TestLinkStore : public QObject {
    Q_OBJECT

private slots:
    void linksAndTakesBack();
    void refusesContradictions();
    void groupsByPerson();
    void groupsByAddress();
    void normalisesAddresses_data();
    void normalisesAddresses();
    void handsOutEvidence();

private:
    Result<std::shared_ptr<const OrderBook>> grouped(StoreFixture& fixture, Identity identity)
    {
        Scheme scheme;
        scheme.identity = identity;
        return fixture.workspace->groupedBook(fixture.book(), scheme, fixture.progress);
    }
};

void TestLinkStore::linksAndTakesBack()
{
    StoreFixture fixture;
    LinkStore links = fixture.workspace->links();
    const auto first = links.add("b", "a", Verdict::SamePerson, wang);
    QVERIFY(first);
    QVERIFY(links.add("b", "c", Verdict::SamePerson, wang));
    QVERIFY(links.add("d", "e", Verdict::DifferentPeople, wang));
    Persons persons(*links.all());
    QCOMPARE(persons.linked(), (std::vector<std::vector<std::string>>{{"a", "b", "c"}}));
    QCOMPARE(persons.keysOf("c"), (std::vector<std::string>{"a", "b", "c"}));
    QCOMPARE(persons.keysOf("x"), (std::vector<std::string>{"x"}));
    QCOMPARE(persons.verdict("e", "d"), std::optional(Verdict::DifferentPeople));
    QVERIFY(links.takeBack(*first, {"Li", {1'800'000'100}}));
    QVERIFY(links.takeBack(*first, {"Zhao", {1'800'000'200}}));
    const auto all = links.all().value();
    QCOMPARE(all.size(), size_t(3));
    QCOMPARE(all.front().takenBackBy, std::string("Li"));
    QCOMPARE(Persons(all).keysOf("a"), (std::vector<std::string>{"a"}));
    QCOMPARE(links.takeBack(LinkId(9), wang).error().code, ErrorCode::FollowUpNotFound);
}

void TestLinkStore::refusesContradictions()
{
    StoreFixture fixture;
    LinkStore links = fixture.workspace->links();
    QVERIFY(links.add("a", "b", Verdict::SamePerson, wang));
    QVERIFY(links.add("b", "c", Verdict::SamePerson, wang));
    QCOMPARE(links.add("a", "c", Verdict::DifferentPeople, wang).error().code, ErrorCode::LinkContradicts);
    QVERIFY(links.add(
        "c", "b", Verdict::DifferentPeople, wang)); // what was said of the two themselves may change
    QVERIFY(links.add("a", "c", Verdict::DifferentPeople, wang));
    QCOMPARE(links.add("b", "c", Verdict::SamePerson, wang).error().code, ErrorCode::LinkContradicts);
    QCOMPARE(links.add("a", "a", Verdict::SamePerson, wang).error().code, ErrorCode::LinkContradicts);
    QCOMPARE(links.all()->size(), size_t(4));
}

void TestLinkStore::groupsByPerson()
{
    StoreFixture fixture;
    QVERIFY(fixture.import("order_id,time,caller,identity_number\n"
                           "1,2024-03-01 08:00:00,13800000001,ID1\n2,2024-03-01 08:01:00,13800000002,\n"
                           "3,2024-03-01 08:02:00,13800000003,ID2\n4,2024-03-01 08:03:00,13800000003,ID3\n"
                           "5,2024-03-01 08:04:00,13800000003,\n6,2024-03-01 08:05:00,13800000004,\n"
                           "7,2024-03-01 08:06:00,13800000005,ID1\n8,2024-03-01 08:07:00,,\n"));
    LinkStore links = fixture.workspace->links();
    QCOMPARE(groups(**grouped(fixture, Identity::Person)),
        (QStringList{QStringLiteral(" (none)"), QStringLiteral("13800000001 13800000005"),
            QStringLiteral("13800000002"), QStringLiteral("13800000003"), QStringLiteral("13800000003"),
            QStringLiteral("13800000003"), QStringLiteral("13800000004")}));
    // 2 joins the one number that 1 has; 3 has two numbers, so that only what has none joins 4.
    QVERIFY(links.add("13800000001", "13800000002", Verdict::SamePerson, wang));
    const auto last = links.add("13800000003", "13800000004", Verdict::SamePerson, wang);
    QCOMPARE(groups(**grouped(fixture, Identity::Person)),
        (QStringList{QStringLiteral(" (none)"), QStringLiteral("13800000001 13800000002 13800000005"),
            QStringLiteral("13800000003"), QStringLiteral("13800000003"),
            QStringLiteral("13800000003 13800000004")}));
    QVERIFY(links.takeBack(*last, wang));
    QCOMPARE(groups(**grouped(fixture, Identity::Person)).size(), 6);
}

void TestLinkStore::groupsByAddress()
{
    StoreFixture fixture;
    QVERIFY(fixture.import("order_id,time,caller,address\n"
                           "1,2024-03-01 08:00:00,13800000001,\"幸福路１２号，3栋\"\n"
                           "2,2024-03-01 08:01:00,13800000002,幸福路12号 3栋\n"
                           "3,2024-03-01 08:02:00,13800000003,未知\n4,2024-03-01 08:03:00,13800000003,\n"));
    QCOMPARE(groups(**grouped(fixture, Identity::Address)),
        (QStringList{
            QStringLiteral("13800000001 13800000002"), QStringLiteral("13800000003 13800000003 (none)")}));
}

void TestLinkStore::normalisesAddresses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("full width") << QByteArray("幸福路１２号，3栋－2 单元")
                                << QByteArray("幸福路12号3栋2单元");
    QTest::newRow("numbers stay apart") << QByteArray("A 3-21") << QByteArray("a3-21");
    QTest::newRow("however written") << QByteArray("A3 — 21。") << QByteArray("a3-21");
    QTest::newRow("nothing") << QByteArray("  ??") << QByteArray("");
    QTest::newRow("placeholder") << QByteArray("（不详）") << QByteArray("");
    QTest::newRow("only marks") << QByteArray("，。·") << QByteArray("");
    QTest::newRow("broken UTF-8") << QByteArray("a\xff\xe5") << QByteArray("a\xff\xe5");
}

void TestLinkStore::normalisesAddresses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(normalisedAddress(text.toStdString())), expected);
}

void TestLinkStore::handsOutEvidence()
{
    StoreFixture fixture;
    QVERIFY(fixture.import("order_id,time,caller,identity_number,address,title,category\n"
                           "1,2024-03-01 08:00:00,13800000001,ID1,Road 1,Noise,a/b\n"
                           "2,2024-03-01 08:01:00,13800000002,,,,a\n3,2024-03-01 08:02:00,,ID1,,,\n"
                           "4,2024-03-01 08:03:00,13800000004,,ROAD 1,,\n"));
    QStringList lines;
    QVERIFY(fixture.workspace->eachEvidence(
        [&](const PersonEvidence& one) {
            QStringList parts;
            for (const std::string_view part :
                {one.caller, one.identityNumber, one.address, one.title, one.category})
                parts << QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()));
            lines << parts.join(QLatin1Char('|'));
            return true;
        },
        fixture.progress));
    QCOMPARE(lines.filter(QStringLiteral("1380")),
        (QStringList{
            QStringLiteral("13800000001|ID1|road1|Noise|a/b"), QStringLiteral("13800000004||road1||")}));
}

QTEST_GUILESS_MAIN(TestLinkStore)
#include "tst_linkstore.moc"

#include "core/followups/followupindex.h"
#include "tests/support/drawnbook.h"

#include <QTest>

using namespace redial;
using namespace redial::test;

class TestFollowUpIndex : public QObject {
    Q_OBJECT
private slots:
    void findsTheLastOrder();
    void namesTheCallerAsTheBookDoes();
};

namespace {

constexpr const char* drawing = "01 08:00 | a\n"
                                "03 09:00 | a\n"
                                "02 09:00 | b\n";

ResolvedFollowUp followUp(const OrderBook& book, const char* caller, const std::vector<quint32>& rows)
{
    ResolvedFollowUp one;
    one.followUp.caller = caller;
    for (const quint32 row : rows)
        one.orders.push_back(book.order(row));
    return one;
}

} // namespace

void TestFollowUpIndex::findsTheLastOrder()
{
    const auto book = drawBook(drawing);
    const std::vector<ResolvedFollowUp> list{followUp(*book, "a", {0, 1}), followUp(*book, "a", {0}),
        followUp(*book, "gone", {}), followUp(*book, "b", {2, 0})};
    const std::vector<std::optional<quint32>> expected{1, 0, std::nullopt, 2};
    QVERIFY(lastRowsOf(*book, list) == expected);
    QVERIFY(lastRowsOf(*book, std::vector<ResolvedFollowUp>(2)) == std::vector<std::optional<quint32>>(2));
}

void TestFollowUpIndex::namesTheCallerAsTheBookDoes()
{
    const auto phones = drawBook(drawing);
    TextTable keys;
    const quint32 person = keys.append("person");
    const auto book = phones->regrouped({person, person, 0}, std::move(keys), {false, false});
    std::vector<ResolvedFollowUp> list;
    for (quint32 row = 0; row < 3; ++row)
        list.push_back(followUp(*book, row == 0 ? "b" : "a", {row})); // a row of no key comes first
    list.push_back(followUp(*book, "gone", {}));
    list.push_back(followUp(*book, "a", {1})); // never done
    for (size_t at = 0; at + 1 < list.size(); ++at)
        list[at].followUp.doneAt = Timestamp{static_cast<qint64>(at)};
    list[1].followUp.cause = "noise";
    const std::vector<DoneFollowUp> done = doneFollowUps(*book, list);
    QCOMPARE(done.size(), size_t(4));
    QCOMPARE(done[0].caller, std::string("b"));
    QCOMPARE(done[1].caller, std::string("person"));
    QCOMPARE(done[1].cause, std::string("noise"));
    QCOMPARE(done[1].done.seconds, 1);
    QCOMPARE(done[2].caller, std::string("person"));
    QCOMPARE(done[3].caller, std::string("gone"));
}

QTEST_APPLESS_MAIN(TestFollowUpIndex)
#include "tst_followupindex.moc"

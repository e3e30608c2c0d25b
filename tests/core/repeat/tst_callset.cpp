#include "core/repeat/callset.h"
#include "tests/support/drawnbook.h"

#include <QTest>

using namespace redial;
using namespace redial::test;

class TestCallSet : public QObject {
    Q_OBJECT
private slots:
    void listsWhatTheFiguresCount();
    void namesAreTheirOwn();
};

void TestCallSet::listsWhatTheFiguresCount()
{
    // 24 h, any issue: GD 1 and 2 are repeated, the last day is too recent, one of it already back.
    const auto book = drawBook("01 08:00 | a | 017 | 物业\n"
                               "01 09:00 | a | 003 | 物业\n"
                               "01 10:00 | a | 003 | 噪声\n"
                               "03 09:00 |   | 003 | 物业\n"
                               "05 12:00 | b | 003 | 物业\n"
                               "05 13:00 | b | 017 | 物业\n"
                               "06 08:00 | c | 017 | 物业\n");
    const Scheme scheme;
    const Repeats repeats = findRepeats(book, scheme, {});
    const auto listed = [&](CallSet set) {
        QStringList times;
        for (const quint32 row : rowsOf(repeats, set))
            times << QString::fromStdString(formatTimestamp(book->time(row))).mid(8, 5);
        return times.join(QStringLiteral(", "));
    };
    QCOMPARE(listed(CallSet::All), QStringLiteral("06 08, 05 13, 05 12, 03 09, 01 10, 01 09, 01 08"));
    QCOMPARE(listed(CallSet::WithCaller), QStringLiteral("06 08, 05 13, 05 12, 01 10, 01 09, 01 08"));
    QCOMPARE(listed(CallSet::Judged), QStringLiteral("01 10, 01 09, 01 08"));
    QCOMPARE(listed(CallSet::Repeated), QStringLiteral("01 09, 01 08"));
    QCOMPARE(listed(CallSet::TooRecent), QStringLiteral("06 08, 05 13, 05 12"));
    QCOMPARE(listed(CallSet::TooRecentBack), QStringLiteral("05 12"));
    QCOMPARE(listed(CallSet::Repeating), QStringLiteral("05 13"));
    QCOMPARE(repeatShare(*book, scheme, {}).repeats, 1);
    QCOMPARE(rowsOf(repeats, CallSet::Judged).size(), static_cast<size_t>(repeats.base));
    QCOMPARE(rowsOf(repeats, CallSet::TooRecent).size(), static_cast<size_t>(repeats.immature));
}

void TestCallSet::namesAreTheirOwn()
{
    for (const CallSet set : {CallSet::All, CallSet::WithCaller, CallSet::Judged, CallSet::Repeated,
             CallSet::TooRecent, CallSet::TooRecentBack, CallSet::Repeating})
        QVERIFY(callSetFromName(callSetName(set)) == set);
    QVERIFY(!callSetFromName("something"));
}

QTEST_APPLESS_MAIN(TestCallSet)
#include "tst_callset.moc"

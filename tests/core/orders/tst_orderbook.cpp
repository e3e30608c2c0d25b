// The book's order, its coverage, its categories, and what words mean.
#include "core/orders/orderselection.h"
#include "core/orders/wordlists.h"
#include "tests/support/drawnbook.h"

#include <QTest>

using namespace redial;
using namespace redial::test;

class TestOrderBook : public QObject {
    Q_OBJECT
private slots:
    void standsInOrderOfCallerTimeAndImport();
    void regroupsByAnotherIdentity();
    void mergesCoverage_data();
    void mergesCoverage();
    void cutsCategories();
    void findsLongestPrefixes();
    void knowsWords();
    void extendsWords();
};

namespace {

/// "caller time order" of every row.
QStringList rows(const OrderBook& book)
{
    QStringList lines;
    for (quint32 row = 0; row < book.size(); ++row)
        lines << QStringLiteral("%1 %2 #%3")
                     .arg(QString::fromStdString(std::string(book.dictionaries().callers.at(book.columns().callers[row]))),
                         QString::fromStdString(formatTimestamp(book.time(row))).mid(8, 8))
                     .arg(book.order(row).value);
    return lines;
}

} // namespace

void TestOrderBook::standsInOrderOfCallerTimeAndImport()
{
    const auto book = drawBook("02 10:00 | b\n01 10:00 | a\n01 09:00 | b\n01 10:00 | a\n03 10:00 |\n01 08:00 | b");
    QCOMPARE(rows(*book),
        QStringList({QStringLiteral(" 03 10:00 #5"), QStringLiteral("b 01 08:00 #6"), QStringLiteral("b 01 09:00 #3"),
            QStringLiteral("b 02 10:00 #1"), QStringLiteral("a 01 10:00 #2"), QStringLiteral("a 01 10:00 #4")}));
    QCOMPARE(book->identified(), size_t(5));
}

void TestOrderBook::regroupsByAnotherIdentity()
{
    const auto phones = drawBook("01 10:00 | a\n01 11:00 | b\n01 12:00 | a");
    TextTable people;
    people.append("one");
    // b and the second call of a are one person; the first call of a is nobody.
    std::vector<quint32> keys(phones->size());
    for (quint32 row = 0; row < phones->size(); ++row)
        keys[row] = phones->order(row).value == 1 ? 0 : 1;
    const auto book = phones->regrouped(keys, people, {});
    QCOMPARE(rows(*book),
        QStringList({QStringLiteral(" 01 10:00 #1"), QStringLiteral("one 01 11:00 #2"), QStringLiteral("one 01 12:00 #3")}));
    QCOMPARE(book->phoneKeys().at(book->phones()[2]), std::string_view("a"));

    Scheme scheme;
    scheme.excludedCallers = {"a"}; // by phone, although people are the callers
    const std::vector<quint8> roles = selectRows(*book, scheme, {}, DispatchRule::Apply);
    QCOMPARE(int(roles[1]), RowRole::canRepeat | RowRole::selected);
    QCOMPARE(int(roles[2]), 0);
}

void TestOrderBook::mergesCoverage_data()
{
    QTest::addColumn<QString>("stretches"); // days.hours from…to, parted by blanks
    QTest::addColumn<QString>("merged");
    QTest::newRow("apart") << "10-20 44-50" << "10-20 44-50";
    QTest::newRow("less than a day apart") << "10-20 43-50" << "10-50";
    QTest::newRow("overlapping, in any order") << "30-50 10-40" << "10-50";
    QTest::newRow("inside") << "10-50 20-30" << "10-50";
    QTest::newRow("empty ones go") << "30-20 40-40" << "40-40";
    QTest::newRow("nothing") << "" << "";
}

void TestOrderBook::mergesCoverage()
{
    QFETCH(const QString, stretches);
    QFETCH(const QString, merged);
    std::vector<Stretch> hours;
    for (const QString& one : stretches.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        hours.push_back({{one.section(QLatin1Char('-'), 0, 0).toLongLong() * 3600},
            {one.section(QLatin1Char('-'), 1).toLongLong() * 3600}});
    QStringList result;
    const std::vector<Stretch> found = mergeCoverage(hours);
    for (const Stretch& one : found)
        result << QStringLiteral("%1-%2").arg(one.from.seconds / 3600).arg(one.to.seconds / 3600);
    QCOMPARE(result.join(QLatin1Char(' ')), merged);
    if (found.size() == 2) {
        QCOMPARE(horizonOf(found, found[0].from), found[0].to);
        QCOMPARE(horizonOf(found, found[1].to), found[1].to);
        QCOMPARE(horizonOf(found, Timestamp{1}), Timestamp{1}); // before all coverage: its own time
        const Timestamp between{found[0].to.seconds + 60};
        QCOMPARE(horizonOf(found, between), between);
    }
}

void TestOrderBook::cutsCategories()
{
    CategoryTree tree;
    const auto night = tree.add(std::vector<std::string>{"城乡建设", "施工管理", "夜间施工"});
    const auto first = tree.add(std::vector<std::string>{"城乡建设"});
    const auto slash = tree.add(std::vector<std::string>{"城乡建设/施工管理", "夜间施工"});
    QCOMPARE(tree.add(std::vector<std::string>{"城乡建设", "施工管理", "夜间施工"}), night);
    QCOMPARE(tree.add({}), CategoryTree::none);
    QCOMPARE(tree.cut(night, 1), first);
    QCOMPARE(tree.cut(first, 2), first);
    QCOMPARE(tree.cut(night, 0), night);
    QVERIFY(slash != night); // a slash inside a level name stays inside it
    QCOMPARE(tree.joined(night), std::string("城乡建设/施工管理/夜间施工"));
    QCOMPARE(tree.deepest(), 3);
}

void TestOrderBook::findsLongestPrefixes()
{
    CategoryTree tree;
    const auto leaf = tree.add(std::vector<std::string>{"劳动保障", "工资福利", "拖欠工资"});
    const auto other = tree.add(std::vector<std::string>{"劳动保障", "社保"});
    const std::vector<std::string> prefixes{"劳动", "劳动保障", "劳动保障/工资福利"};
    const std::vector<int> covering = tree.longestPrefix(prefixes);
    QCOMPARE(covering[leaf], 2);
    QCOMPARE(covering[other], 1);
    QCOMPARE(covering[CategoryTree::none], -1);
}

void TestOrderBook::knowsWords()
{
    const WordLists lists = WordLists::defaults();
    QCOMPARE(*lists.satisfaction("基本满意"), Satisfaction::Satisfied);
    QCOMPARE(*lists.satisfaction("一般"), Satisfaction::Neutral);
    QCOMPARE(*lists.satisfaction("非常不满意"), Satisfaction::Dissatisfied);
    QVERIFY(!lists.satisfaction("马马虎虎"));
    QCOMPARE(*lists.resolved("未解决"), Answer::No);
    QCOMPARE(*lists.resolved(" ＹＥＳ "), Answer::Yes); // full width, blanks and case do not matter
    QCOMPARE(*lists.dispatched("直接办结"), Answer::No);
    QCOMPARE(*lists.direction("呼出"), Direction::Out);
    QCOMPARE(*lists.status("已办结"), StatusRank::Closed);
    QVERIFY(lists.isInvalid("骚扰电话"));
    QVERIFY(!lists.isInvalid("投诉"));
}

void TestOrderBook::extendsWords()
{
    WordLists lists = WordLists::defaults();
    lists.addSatisfaction("马马虎虎", Satisfaction::Neutral);
    lists.addInvalid("空号");
    lists.addResolved("是", Answer::Unknown); // a default can be given another meaning
    const auto read = WordLists::fromJson(lists.toJson());
    QVERIFY(read);
    QCOMPARE(*read->satisfaction("马马虎虎"), Satisfaction::Neutral);
    QVERIFY(read->isInvalid("空号"));
    QCOMPARE(*read->resolved("是"), Answer::Unknown);
    QCOMPARE(*read->resolved("否"), Answer::No);
    QVERIFY(!WordLists::fromJson("nonsense"));
}

QTEST_GUILESS_MAIN(TestOrderBook)
#include "tst_orderbook.moc"

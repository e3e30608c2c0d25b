#include "core/wellbeing/dictionaryediting.h"
#include "core/wellbeing/dictionaryuse.h"
#include "core/wellbeing/wellbeing.h"
#include "tests/support/drawnbook.h"

#include <QStringList>
#include <QTest>

#include <random>

using namespace redial;
using namespace redial::test;

/// What the editor of the dictionary is told, and the steps it changes the dictionary in.
class TestDictionaryUse : public QObject {
    Q_OBJECT
private slots:
    void countsByHand();
    void tellsOverlaps();
    void tellsRepetitions();
    void opensWhatItCounts();
    void agreesWithTheIndex();
    void ofNoOrders();
    void changesDimensions();
    void writesRules_data();
    void writesRules();
    void sortsAndRemovesRules();
};

namespace {

DictionaryRule prefix(const char* text, const char* dimension)
{
    return {DictionaryRule::Kind::CategoryPrefix, text, dimension};
}
DictionaryRule word(const char* text, const char* dimension)
{
    return {DictionaryRule::Kind::Word, text, dimension};
}

constexpr const char* orders = "01 08:00 | a | 017 | 城乡建设/施工管理/施工噪音\n"
                               "01 09:00 | a | 017 | 城乡建设/房产\n"
                               "01 10:00 | b | 017 | 市场监管/食品安全\n"
                               "01 11:00 | b | 017 | 市场监管/食品安全\n"
                               "01 12:00 | c | 017 | 市场监管/价格\n"
                               "01 13:00 | c | 017 | 教育\n"
                               "01 14:00 | d | 017 |\n"
                               "01 15:00 | d | 017 | 教育 | | o\n";

WellbeingDictionary drawn()
{
    return {{{"safety", {}}, {"comfort", {}}, {"health", {}}},
        {prefix("城乡建设", "safety"), word("噪音", "comfort"), word("安全", "safety"),
            word("食品", "health"), word("食品安全", "health"), word("价格", ""), word("航空", "safety")}};
}

DictionaryUse useOf(const WellbeingDictionary& dictionary, const OrderBook& book)
{
    return useOfDictionary(dictionary, book.dictionaries().categories, ordersOfCategories(book, {}));
}

QStringList rulesOf(const WellbeingDictionary& dictionary, const DictionaryUse& use)
{
    QStringList lines;
    for (size_t i = 0; i < use.rules.size(); ++i) {
        const RuleUse& one = use.rules[i];
        QString line =
            QStringLiteral("%1 %2").arg(QString::fromStdString(dictionary.rules[i].text)).arg(one.orders);
        if (one.taken > 0)
            line += QStringLiteral(" taken %1 contested %2 by %3")
                        .arg(one.taken)
                        .arg(one.contested)
                        .arg(QString::fromStdString(dictionary.rules[static_cast<size_t>(one.taker)].text));
        lines << line + (one.isRepetition ? QStringLiteral(" again") : QString());
    }
    return lines;
}

} // namespace

void TestDictionaryUse::countsByHand()
{
    const auto book = drawBook(orders);
    const DictionaryUse use = useOf(drawn(), *book);
    QCOMPARE(use.orders, 7); // the outgoing one is none
    QCOMPARE(use.caught, 5);
    QCOMPARE(use.withoutCategory, 1);
    QCOMPARE(*use.coverage(), 5.0 / 7);
    QCOMPARE(use.ordersOfDimensions, (std::vector<qint64>{1, 1, 2}));
    QCOMPARE(use.ordersOfNone, 1);
    QCOMPARE(use.uncaught.size(), size_t(1));
    QCOMPARE(book->dictionaries().categories.joined(use.uncaught[0].first), std::string("教育"));
    QCOMPARE(use.uncaught[0].second, 1);
}

void TestDictionaryUse::tellsOverlaps()
{
    const auto book = drawBook(orders);
    const WellbeingDictionary dictionary = drawn();
    QCOMPARE(rulesOf(dictionary, useOf(dictionary, *book)),
        (QStringList{QStringLiteral("城乡建设 1 taken 1 contested 1 by 噪音"), QStringLiteral("噪音 1"),
            QStringLiteral("安全 0 taken 2 contested 2 by 食品安全"),
            QStringLiteral("食品 0 taken 2 contested 0 by 食品安全"), QStringLiteral("食品安全 2"),
            QStringLiteral("价格 1"), QStringLiteral("航空 0")}));
}

void TestDictionaryUse::tellsRepetitions()
{
    const auto book = drawBook(orders);
    WellbeingDictionary dictionary = drawn();
    dictionary.rules = {
        word("噪音", "comfort"), prefix("教育", ""), word(" 噪音", "safety"), prefix("噪音", "")};
    const DictionaryUse use = useOf(dictionary, *book);
    QCOMPARE(rulesOf(dictionary, use),
        (QStringList{QStringLiteral("噪音 1"), QStringLiteral("教育 1"),
            QStringLiteral(" 噪音 0 taken 1 contested 1 by 噪音 again"), QStringLiteral("噪音 0")}));
}

void TestDictionaryUse::opensWhatItCounts()
{
    const auto book = drawBook(orders);
    const WellbeingDictionary dictionary = drawn();
    const DictionaryUse use = useOf(dictionary, *book);
    for (size_t rule = 0; rule < use.rules.size(); ++rule)
        QCOMPARE(static_cast<qint64>(rowsOfRule(*book, {}, dictionary, static_cast<int>(rule)).size()),
            use.rules[rule].orders);
    const auto rows = rowsOfCategory(*book, {}, use.uncaught[0].first);
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(book->dictionaries().callers.at(book->columns().callers[rows[0]]), std::string_view("c"));
}

void TestDictionaryUse::agreesWithTheIndex()
{
    // Random categories of the words the default dictionary knows and others.
    std::mt19937 random(7);
    const std::vector<std::string> names{"城乡建设", "市场监管", "施工噪音", "食品安全", "劳动保障", "其他",
        "外星", "小区消防", "道路积水", "医院", "龙卷风"};
    BookBuilder builder;
    for (int i = 0; i < 3000; ++i) {
        BookBuilder::Order order{"0" + std::to_string(1 + random() % 9) + " 08:00", std::to_string(i)};
        const size_t levels = random() % 4;
        for (size_t level = 0; level < levels; ++level)
            order.category += (level > 0 ? "/" : "") + names[random() % names.size()];
        order.region = "甲镇";
        order.outgoing = random() % 10 == 0;
        builder.add(order);
    }
    WellbeingInput input;
    input.book = builder.book();
    input.dictionary = WellbeingDictionary::defaults();
    NoProgress progress;
    const auto index = makeWellbeing(input, progress);
    QVERIFY(index);
    const DictionaryUse use = useOf(input.dictionary, *input.book);
    // The index counts the orders in a pass of its own.
    QVERIFY((*index)->use().rules == use.rules);
    QVERIFY((*index)->use().uncaught == use.uncaught);
    QCOMPARE((*index)->use().orders, use.orders);
    QCOMPARE((*index)->use().caught, use.caught);
    QCOMPARE((*index)->use().withoutCategory, use.withoutCategory);
    qint64 taken = 0;
    for (size_t i = 0; i < use.rules.size(); ++i) {
        QVERIFY(use.rules[i].contested <= use.rules[i].taken);
        QCOMPARE(use.rules[i].taken > 0, use.rules[i].taker != DictionaryMatch::none);
        taken += use.rules[i].taken;
    }
    QVERIFY(taken > 0);
}

void TestDictionaryUse::ofNoOrders()
{
    const auto book = drawBook("");
    const DictionaryUse use = useOf(WellbeingDictionary::defaults(), *book);
    QVERIFY(!use.coverage());
    QVERIFY(use.uncaught.empty());
}

void TestDictionaryUse::changesDimensions()
{
    WellbeingDictionary dictionary = drawn();
    QVERIFY(!addDimension(dictionary, "  "));
    const auto id = addDimension(dictionary, " 收入 ");
    QVERIFY(id.has_value());
    QCOMPARE(dictionary.dimensions.back().name, std::string("收入"));
    const auto other = addDimension(dictionary, "出行");
    QVERIFY(other.has_value() && *other != *id);

    QVERIFY(renameDimension(dictionary, *id, "生计"));
    QVERIFY(!renameDimension(dictionary, *id, "生计"));
    QVERIFY(!renameDimension(dictionary, *id, " ")); // it has no usual name
    QVERIFY(renameDimension(dictionary, "safety", "安全"));
    QVERIFY(renameDimension(dictionary, "safety", ""));
    QCOMPARE(dictionary.dimensions[0].name, std::string());

    QVERIFY(moveDimension(dictionary, *other, -4));
    QCOMPARE(dictionary.dimensions[0].id, *other);
    QVERIFY(!moveDimension(dictionary, *other, -1));
    QVERIFY(moveDimension(dictionary, *other, 1));
    QCOMPARE(dictionary.dimensions[1].id, *other);

    QCOMPARE(removeDimension(dictionary, "safety"), std::optional<size_t>(3));
    QVERIFY(!removeDimension(dictionary, "safety"));
    QCOMPARE(dictionary.rules[0].dimension, std::string());
    QCOMPARE(dictionary.rules[1].dimension, std::string("comfort"));
    // What is kept of it is read back as it is.
    QVERIFY(WellbeingDictionary::fromJson(dictionary.toJson()) == dictionary);
    while (dictionary.dimensions.size() > 1)
        QVERIFY(removeDimension(dictionary, dictionary.dimensions[0].id));
    QVERIFY(!removeDimension(dictionary, dictionary.dimensions[0].id));
}

void TestDictionaryUse::writesRules_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isCategory");
    QTest::addColumn<QString>("dimension");
    QTest::addColumn<QString>("expected"); ///< empty: nothing changes
    QTest::newRow("word") << " 广场舞 " << false << "comfort"
                          << "广场舞:comfort";
    QTest::newRow("category") << "城乡建设 › 施工管理 > 夜间施工" << true << "comfort"
                              << "城乡建设/施工管理/夜间施工:comfort";
    QTest::newRow("full-width marks") << "城乡建设＞/ 施工管理／" << true << ""
                                      << "城乡建设/施工管理:";
    QTest::newRow("another dimension") << "噪音" << false << "health"
                                       << "噪音:health";
    QTest::newRow("the same again") << "噪音" << false << "comfort"
                                    << "";
    QTest::newRow("as category beside the word") << "噪音" << true << "comfort"
                                                 << "噪音:comfort";
    QTest::newRow("blank") << "  " << false << "comfort"
                           << "";
    QTest::newRow("only marks") << " > / " << true << "comfort"
                                << "";
    QTest::newRow("unknown dimension") << "广场舞" << false << "wealth"
                                       << "";
}

void TestDictionaryUse::writesRules()
{
    QFETCH(QString, text);
    QFETCH(bool, isCategory);
    QFETCH(QString, dimension);
    QFETCH(QString, expected);
    WellbeingDictionary dictionary = drawn();
    const WellbeingDictionary before = dictionary;
    const bool isChanged = putRule(dictionary,
        {isCategory ? DictionaryRule::Kind::CategoryPrefix : DictionaryRule::Kind::Word, text.toStdString(),
            dimension.toStdString()});
    QCOMPARE(isChanged, !expected.isEmpty());
    QCOMPARE(dictionary == before, expected.isEmpty());
    if (expected.isEmpty())
        return;
    QStringList rules;
    for (const DictionaryRule& rule : dictionary.rules)
        rules << QString::fromStdString(rule.text + ":" + rule.dimension);
    QVERIFY2(rules.contains(expected), qPrintable(rules.join(QLatin1Char(' '))));
    if (dictionary.rules.size() > before.rules.size())
        QCOMPARE(rules.first(), expected);
}

void TestDictionaryUse::sortsAndRemovesRules()
{
    WellbeingDictionary dictionary = drawn();
    const std::vector<size_t> some{1, 3, 99};
    QVERIFY(!sortRulesInto(dictionary, some, "wealth"));
    QVERIFY(sortRulesInto(dictionary, some, "safety"));
    QVERIFY(!sortRulesInto(dictionary, some, "safety"));
    QCOMPARE(dictionary.rules[3].dimension, std::string("safety"));
    QVERIFY(removeRules(dictionary, some));
    QCOMPARE(dictionary.rules.size(), size_t(5));
    QCOMPARE(dictionary.rules[1].text, std::string("安全"));
    QVERIFY(!removeRules(dictionary, std::vector<size_t>{99}));
}

QTEST_APPLESS_MAIN(TestDictionaryUse)
#include "tst_dictionaryuse.moc"

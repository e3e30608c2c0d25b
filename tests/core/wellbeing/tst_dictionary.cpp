#include "core/intake/categorypath.h"
#include "core/wellbeing/dictionary.h"

#include <QTest>

using namespace redial;

class TestDictionary : public QObject {
    Q_OBJECT
private slots:
    void mostSpecificRuleDecides_data();
    void mostSpecificRuleDecides();
    void noCategoryIsCaughtByNothing();
    void ruleOfAnUnknownDimensionCatchesAndSaysNone();
    void survivesJson();
    void leavesOutWhatMakesNoSense();
    void isNoDictionary_data();
    void isNoDictionary();
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

WellbeingDictionary dictionary()
{
    return {{{"safety", {}}, {"comfort", {}}, {"health", "医疗"}, {"housing", {}}},
        {prefix("城乡建设", "housing"), word("噪音", "comfort"), prefix("城乡建设/施工管理", "safety"),
            word("食品", "health"), word("食品安全", "safety"), word("城乡", "comfort"), word("咨询", ""),
            prefix("咨询/医疗", "health"), word("食品", "housing"), word("Ｎoise", "comfort"),
            prefix("环保（水务）", "health")}};
}

/// "dimension by rule", "none by rule", or "open".
QString said(const WellbeingDictionary& dictionary, const std::string& path)
{
    CategoryTree tree;
    std::vector<std::string> levels;
    splitCategory(path, "/", levels);
    const CategoryTree::Node node = tree.add(levels);
    const DictionaryMatch match(dictionary, tree);
    if (match.rule(node) == DictionaryMatch::none)
        return QStringLiteral("open");
    const int dimension = match.dimension(node);
    return QStringLiteral("%1 by %2")
        .arg(dimension == DictionaryMatch::none
                ? QStringLiteral("none")
                : QString::fromStdString(dictionary.dimensions[static_cast<size_t>(dimension)].id))
        .arg(match.rule(node));
}

} // namespace

void TestDictionary::mostSpecificRuleDecides_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* path, const char* expected) {
        QTest::newRow(path) << QString::fromUtf8(path) << QString::fromUtf8(expected);
    };
    // The header's example.
    row("城乡建设/房产", "housing by 0");
    row("城乡建设/施工管理/施工噪音", "comfort by 1");
    // A prefix ends there, so it wins over the word 城乡 in the same name.
    row("城乡建设", "housing by 0");
    row("城乡规划", "comfort by 5");
    row("城乡建设/施工管理", "safety by 2");
    row("城乡建设/施工管理/夜间施工", "safety by 2");
    // Whole segments only.
    row("城乡建设管理/房产", "comfort by 5");
    row("其他/城乡建设/房产", "comfort by 5");
    // The longest word; of equal ones the first.
    row("市场监管/食品安全问题", "safety by 4");
    row("市场监管/食品摊贩", "health by 3");
    // A deeper word beats a prefix above, and a deeper "none" beats everything above.
    row("城乡建设/房产/政策咨询", "none by 6");
    row("咨询/医疗/挂号", "health by 7");
    row("咨询/教育", "none by 6");
    row("教育/招生", "open");
    // Compared as normalisedWord() on both sides.
    row("NOISE complaints", "comfort by 9");
    row("环保(水务)/河道", "health by 10");
}

void TestDictionary::mostSpecificRuleDecides()
{
    QFETCH(QString, path);
    QFETCH(QString, expected);
    QCOMPARE(said(dictionary(), path.toStdString()), expected);
}

void TestDictionary::noCategoryIsCaughtByNothing()
{
    const DictionaryMatch match(dictionary(), CategoryTree());
    QCOMPARE(match.rule(CategoryTree::none), DictionaryMatch::none);
    QCOMPARE(match.dimension(CategoryTree::none), DictionaryMatch::none);
    // An empty text would stand in every name.
    QCOMPARE(said({{{"a", {}}}, {word("  ", "a"), prefix("", "a")}}, "教育"), QStringLiteral("open"));
}

void TestDictionary::ruleOfAnUnknownDimensionCatchesAndSaysNone()
{
    QCOMPARE(said({{{"a", {}}}, {word("教育", "gone")}}, "教育"), QStringLiteral("none by 0"));
}

void TestDictionary::survivesJson()
{
    const WellbeingDictionary before = dictionary();
    const auto after = WellbeingDictionary::fromJson(before.toJson());
    QVERIFY(after);
    QVERIFY(*after == before);
    const auto defaults = WellbeingDictionary::fromJson(WellbeingDictionary::defaults().toJson());
    QVERIFY(defaults);
    QVERIFY(*defaults == WellbeingDictionary::defaults());
}

void TestDictionary::leavesOutWhatMakesNoSense()
{
    const auto read = WellbeingDictionary::fromJson(R"({"dimensions":[{"id":"a","name":"甲"},{"id":" "},7,
        {"id":"a","name":"again"},{"id":"b"}],
        "rules":[{"kind":"word","text":"x","dimension":"a"},{"kind":"word","text":" ","dimension":"a"},
        {"kind":"prefix","text":"y","dimension":"nowhere"},{"kind":"regex","text":"z","dimension":"a"},
        {"kind":"prefix","text":" y ","dimension":""},"w",{"kind":"word","text":5,"dimension":"a"}]})");
    QVERIFY(read);
    const WellbeingDictionary expected{{{"a", "甲"}, {"b", {}}}, {word("x", "a"), prefix("y", "")}};
    QVERIFY(*read == expected);
}

void TestDictionary::isNoDictionary_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char* json : {"", "[]", "{", "{\"rules\":[]}", "{\"dimensions\":{}}",
             "{\"dimensions\":[{\"name\":\"x\"}],\"rules\":[]}"})
        QTest::addRow("%s", json) << QByteArray(json);
}

void TestDictionary::isNoDictionary()
{
    QFETCH(QByteArray, json);
    QVERIFY(!WellbeingDictionary::fromJson(json));
}

QTEST_APPLESS_MAIN(TestDictionary)
#include "tst_dictionary.moc"

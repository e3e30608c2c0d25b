#include "core/intake/categorypath.h"
#include "core/orders/wordlists.h"
#include "core/wellbeing/dictionary.h"
#include "tests/support/drawnbook.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace redial;
using namespace redial::test;

/// The default dictionary on category trees nobody wrote for it (tests/data/wellbeing/README.md).
class TestDefaultDictionary : public QObject {
    Q_OBJECT
private slots:
    void rulesAreDistinct();
    void coversPublishedTrees_data();
    void coversPublishedTrees();
    void saysWhatASupervisorExpects_data();
    void saysWhatASupervisorExpects();
};

namespace {

CategoryTree::Node addPath(CategoryTree& tree, const std::string& path)
{
    std::vector<std::string> levels;
    splitCategory(path, "/", levels);
    return tree.add(levels);
}

} // namespace

void TestDefaultDictionary::rulesAreDistinct()
{
    const WellbeingDictionary dictionary = WellbeingDictionary::defaults();
    QCOMPARE(dictionary.dimensions.size(), size_t{4});
    std::set<std::string> known;
    for (const DictionaryRule& rule : dictionary.rules) {
        QVERIFY2(known.insert(normalisedWord(rule.text)).second, rule.text.c_str());
        QVERIFY2(rule.dimension.empty()
                || std::any_of(dictionary.dimensions.begin(), dictionary.dimensions.end(),
                    [&](const Dimension& one) { return one.id == rule.dimension; }),
            rule.text.c_str());
    }
}

void TestDefaultDictionary::coversPublishedTrees_data()
{
    QTest::addColumn<int>("categories");
    QTest::addColumn<double>("caught"); // at least, in percent
    QTest::addColumn<double>("inDimension");
    QTest::newRow("pingshan") << 481 << 92.0 << 66.0;
    QTest::newRow("chaoyang") << 303 << 98.0 << 87.0;
    QTest::newRow("petitions") << 195 << 86.0 << 27.0;
    QTest::newRow("chengdu") << 34 << 94.0 << 52.0;
    QTest::newRow("wuhu") << 12 << 83.0 << 50.0;
}

void TestDefaultDictionary::coversPublishedTrees()
{
    QFETCH(int, categories);
    QFETCH(double, caught);
    QFETCH(double, inDimension);
    const QString file = QStringLiteral("wellbeing/%1.txt").arg(QLatin1String(QTest::currentDataTag()));
    CategoryTree tree;
    std::vector<CategoryTree::Node> leaves;
    for (const QByteArray& line : readTestData(file.toUtf8().constData()).split('\n'))
        if (!line.isEmpty())
            leaves.push_back(addPath(tree, line.toStdString()));
    QCOMPARE(static_cast<int>(leaves.size()), categories);

    const DictionaryMatch match(WellbeingDictionary::defaults(), tree);
    QStringList open;
    int assigned = 0;
    for (const CategoryTree::Node leaf : leaves) {
        if (match.rule(leaf) == DictionaryMatch::none)
            open << QString::fromStdString(tree.joined(leaf));
        assigned += match.dimension(leaf) != DictionaryMatch::none;
    }
    const double all = static_cast<double>(leaves.size());
    const double caughtShare = 100 * (all - static_cast<double>(open.size())) / all;
    const double assignedShare = 100 * assigned / all;
    qInfo("%.1f %% caught, %.1f %% in a dimension", caughtShare, assignedShare);
    QVERIFY2(caughtShare >= caught, qPrintable(open.join(QLatin1Char(' '))));
    QVERIFY(assignedShare >= inDimension);
}

void TestDefaultDictionary::saysWhatASupervisorExpects_data()
{
    QTest::addColumn<QString>("paths"); // separated by blanks
    QTest::newRow("safety") << QStringLiteral(
        "公安政法/社会治安 公共安全/消防安全/消防通道被占 应急管理/安全生产 市容环卫/市政设施/井盖缺失 "
        "交通管理/交通事故处理 住房/小区/小区消防隐患 诈骗举报 校园安全 应急防汛/内涝排险 燃气安全/燃气泄漏 "
        "施工安全 高空抛物 治安维稳");
    QTest::newRow("health") << QStringLiteral(
        "卫生健康/医患纠纷 医疗医保/医保报销 市场监管/食品安全/餐饮卫生 食品药品监管 生态环境/大气污染 "
        "环境保护/水体污染/河道黑臭 生态环境/餐饮油烟 施工管理/工地扬尘 公用事业/供水/水质问题 公共场所吸烟 "
        "疫情防控 社区卫生服务 学校食堂");
    QTest::newRow("comfort") << QStringLiteral(
        "生态环境/噪声/施工噪声 环境保护/噪声污染 城乡建设/施工管理/夜间施工 市容环卫/垃圾清运 "
        "城市管理/占道经营 园林绿化/公园管理 交通运输/公共交通/公交线路优化 交通运输/出租车服务 "
        "小区治理/小区绿化 道路停车/停车收费 市政设施/路灯不亮 环境卫生/公厕保洁 宠物扰民 城市管理/违规养犬");
    QTest::newRow("housing") << QStringLiteral(
        "城乡建设/房产 住房城乡建设/物业管理/物业收费 物业管理/收费标准 公用事业/供热/温度不达标 "
        "公用事业/供电/停电 供水/停水/施工导致停水 小区治理/电梯故障 征地拆迁/安置补偿 住房保障/公租房申请 "
        "违法建设 房产建设/商品房交易 房屋质量/渗漏 住房公积金/提取 城市更新/老旧小区改造 农村宅基地审批");
    QTest::newRow("none") << QStringLiteral(
        "劳动和社会保障/拖欠工资 人力社保/社会保险 教育/入学与划片 市场监管/消费维权/预付卡退款 "
        "政务服务/办事指引 咨询 投诉/意见建议 表扬 税务/纳税服务 民政养老/养老服务 公安/户籍证件 "
        "农业农村/村务公开 邮政快递 通信管理/宽带资费 退役军人事务/优抚安置 组织人事 文体旅游/景区服务");
    QTest::newRow("open") << QStringLiteral("其他 待分类 综合事件采集");
}

void TestDefaultDictionary::saysWhatASupervisorExpects()
{
    QFETCH(QString, paths);
    CategoryTree tree;
    std::vector<CategoryTree::Node> nodes;
    for (const QString& path : paths.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        nodes.push_back(addPath(tree, path.toStdString()));
    const WellbeingDictionary dictionary = WellbeingDictionary::defaults();
    const DictionaryMatch match(dictionary, tree);
    QStringList others;
    for (const CategoryTree::Node node : nodes) {
        std::string said = "open";
        if (match.rule(node) != DictionaryMatch::none)
            said = match.dimension(node) == DictionaryMatch::none
                ? "none"
                : dictionary.dimensions[static_cast<size_t>(match.dimension(node))].id;
        if (said != QTest::currentDataTag())
            others << QString::fromStdString(tree.joined(node) + " is " + said);
    }
    QCOMPARE(others.join(QLatin1String(", ")), QString());
}

QTEST_APPLESS_MAIN(TestDefaultDictionary)
#include "tst_defaultdictionary.moc"

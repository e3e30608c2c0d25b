#include "core/reports/threerateschoices.h"
#include "core/store/columnvalues.h"
#include "tests/core/store/storefixture.h"

#include <QStringList>
#include <QTest>

using namespace redial;
using namespace redial::test;

/// Where the response rate comes from: the column by its heading or by name, and what its words mean.
class TestResponseColumn : public QObject {
    Q_OBJECT
private slots:
    void proposesByHeading_data();
    void proposesByHeading();
    void readsWords_data();
    void readsWords();
    void keepsTheChoice();
    void keepsComplaintTypes();
    void readsTheColumnOfTheOrders();
    void goesByTheChoice();
    void doesNotTrustAHeadingAlone();
    void readsValuesOfEveryKindOfColumn();
};

namespace {

constexpr const char* csv = "工单编号,来电时间,来电号码,是否解决,是否响应,备注\n"
                            "GD1,2024-03-01 08:00:00,13800000001,是,已响应,甲\n"
                            "GD2,2024-03-01 09:00:00,13800000002,否,否,\n"
                            "GD3,2024-03-01 10:00:00,13800000001,否,超时响应,乙\n"
                            "GD4,2024-03-01 11:00:00,13800000003,,,甲\n";

QStringList texts(const OrderBook& book, const Responses& responses)
{
    QStringList lines;
    std::vector<std::pair<qint64, QString>> byOrder;
    for (size_t row = 0; row < responses.answers.size(); ++row) {
        const Answer answer = responses.answers[row];
        byOrder.emplace_back(book.columns().orders[row],
            answer == Answer::Yes      ? QStringLiteral("yes")
                : answer == Answer::No ? QStringLiteral("no")
                                       : QStringLiteral("–"));
    }
    std::sort(byOrder.begin(), byOrder.end());
    for (const auto& [order, text] : byOrder)
        lines << text;
    return lines;
}

} // namespace

void TestResponseColumn::proposesByHeading_data()
{
    QTest::addColumn<QStringList>("headers");
    QTest::addColumn<QString>("expected");
    QTest::newRow("clear") << QStringList{QStringLiteral("备注"), QStringLiteral("是否响应")} << "是否响应";
    QTest::newRow("the clearest") << QStringList{QStringLiteral("联系诉求人"), QStringLiteral("响应情况")}
                                  << "响应情况";
    QTest::newRow("with brackets") << QStringList{QStringLiteral("响应情况（24小时内）")}
                                   << "响应情况（24小时内）";
    QTest::newRow("contacted") << QStringList{QStringLiteral("联系诉求人")} << "联系诉求人";
    QTest::newRow("sentence") << QStringList{QStringLiteral("承办单位是否与群众联系")}
                              << "承办单位是否与群众联系";
    QTest::newRow("within") << QStringList{QStringLiteral("首次响应是否及时")} << "首次响应是否及时";
    QTest::newRow("English") << QStringList{QStringLiteral("Responded?")} << "Responded?";
    QTest::newRow("when") << QStringList{QStringLiteral("响应时间"), QStringLiteral("响应时长(分)"),
        QStringLiteral("首次响应时间"), QStringLiteral("responded at")}
                          << "";
    QTest::newRow("who and where") << QStringList{QStringLiteral("联系人"), QStringLiteral("联系电话"),
        QStringLiteral("联系方式"), QStringLiteral("响应人"), QStringLiteral("响应部门")}
                                   << "";
    QTest::newRow("rate") << QStringList{QStringLiteral("响应率")} << "";
    QTest::newRow("none") << QStringList{QStringLiteral("备注"), QStringLiteral("")} << "";
}

void TestResponseColumn::proposesByHeading()
{
    QFETCH(QStringList, headers);
    QFETCH(QString, expected);
    std::vector<std::string> names;
    for (const QString& one : headers)
        names.push_back(one.toStdString());
    QCOMPARE(QString::fromStdString(proposedResponseColumn(names).value_or(std::string())), expected);
}

void TestResponseColumn::readsWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expected");
    for (const char* yes : {"是", "已响应", "已联系", "Yes", " 及时响应 "})
        QTest::newRow(yes) << QString::fromUtf8(yes) << "yes";
    for (const char* no : {"否", "未响应", "未联系", "No", "没有联系"})
        QTest::newRow(no) << QString::fromUtf8(no) << "no";
    QTest::newRow("blank") << " "
                           << "unknown";
    QTest::newRow("visited later") << "未回访"
                                   << "unknown";
    QTest::newRow("late") << "超时响应"
                          << "unread";
    QTest::newRow("a time") << "2024-03-01"
                            << "unread";
}

void TestResponseColumn::readsWords()
{
    QFETCH(QString, word);
    QFETCH(QString, expected);
    const auto answer = responseAnswer(word.toStdString(), WordLists::defaults());
    const QString said = !answer ? QStringLiteral("unread")
        : *answer == Answer::Yes ? QStringLiteral("yes")
        : *answer == Answer::No  ? QStringLiteral("no")
                                 : QStringLiteral("unknown");
    QCOMPARE(said, expected);
}

void TestResponseColumn::keepsTheChoice()
{
    for (const ResponseChoice& choice :
        {ResponseChoice{}, ResponseChoice{std::string()}, ResponseChoice{std::string("是否响应")}})
        QVERIFY(ResponseChoice::fromJson(choice.toJson()) == choice);
    QVERIFY(ResponseChoice::fromJson("nonsense") == ResponseChoice{});
    const std::vector<std::string> headers{"备注", "是否响应"};
    QCOMPARE(ResponseChoice{}.among(headers), std::optional<std::string>("是否响应"));
    QVERIFY(!ResponseChoice{std::string()}.among(headers));
    QVERIFY(!ResponseChoice{std::string("gone")}.among(headers));
}

void TestResponseColumn::keepsComplaintTypes()
{
    const std::vector<std::string> types{"投诉", "投诉举报"};
    QCOMPARE(complaintTypesFromJson(complaintTypesToJson(types)), types);
    QVERIFY(complaintTypesToJson({}).isEmpty());
    QVERIFY(complaintTypesFromJson("{").empty());
}

void TestResponseColumn::readsTheColumnOfTheOrders()
{
    StoreFixture fixture;
    QVERIFY(fixture.import(csv));
    const auto book = fixture.book();
    const auto source = responseSource(*fixture.workspace, *book, {}, fixture.progress);
    QVERIFY(source);
    QCOMPARE(source->column, std::optional<std::string>("是否响应"));
    QCOMPARE(texts(*book, source->responses),
        (QStringList{QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("–"), QStringLiteral("–")}));
    QCOMPARE(source->responses.known, 2);
    QCOMPARE(source->responses.unread.size(), size_t(1));
    QCOMPARE(source->responses.unread[0].first, std::string("超时响应"));
    QVERIFY(std::find(source->headers.begin(), source->headers.end(), "备注") != source->headers.end());

    // A word the user explains counts.
    WordLists lists = fixture.workspace->wordLists().value();
    lists.addResolved("超时响应", Answer::Yes);
    QVERIFY(fixture.workspace->saveWordLists(lists));
    const auto again = responseSource(*fixture.workspace, *book, {}, fixture.progress);
    QVERIFY(again);
    QCOMPARE(texts(*book, again->responses),
        (QStringList{
            QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("yes"), QStringLiteral("–")}));
}

void TestResponseColumn::goesByTheChoice()
{
    StoreFixture fixture;
    QVERIFY(fixture.import(csv));
    const auto book = fixture.book();
    const auto column = [&](const ResponseChoice& choice) {
        return responseSource(*fixture.workspace, *book, choice, fixture.progress).value().column;
    };
    QVERIFY(!column({std::string()}));
    QVERIFY(!column({std::string("gone")}));
    QVERIFY(!column({std::string("来电时间")})); // no words there
    QCOMPARE(column({std::string("备注")}), std::optional<std::string>("备注")); // as the user says
    QCOMPARE(column({std::string("是否解决")}), std::optional<std::string>("是否解决"));
    const auto mapped =
        responseSource(*fixture.workspace, *book, {std::string("是否解决")}, fixture.progress);
    QCOMPARE(texts(*book, mapped->responses),
        (QStringList{
            QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("no"), QStringLiteral("–")}));
}

void TestResponseColumn::doesNotTrustAHeadingAlone()
{
    StoreFixture fixture;
    QVERIFY(fixture.import("工单编号,来电时间,来电号码,响应情况\n"
                           "GD1,2024-03-01 08:00:00,13800000001,现场查看后回复市民\n"
                           "GD2,2024-03-01 09:00:00,13800000002,电话说明\n"
                           "GD3,2024-03-01 10:00:00,13800000002,是\n"));
    const auto book = fixture.book();
    const auto source = responseSource(*fixture.workspace, *book, {}, fixture.progress);
    QVERIFY(source);
    QCOMPARE(source->proposed, std::optional<std::string>("响应情况"));
    QVERIFY(!source->column);
    QVERIFY(source->responses.answers.empty());
}

void TestResponseColumn::readsValuesOfEveryKindOfColumn()
{
    StoreFixture fixture;
    QVERIFY(fixture.import(csv));
    // The same orders again, one of them changed: the old version says nothing any more.
    QVERIFY(fixture.import("工单编号,来电时间,来电号码,是否解决,是否响应,备注\n"
                           "GD1,2024-03-01 08:00:00,13800000001,否,未响应,丙\n"));
    const auto book = fixture.book();
    const auto valuesOf = [&](const char* column) {
        const auto values = columnValues(*fixture.workspace, *book, column, fixture.progress);
        QStringList lines;
        if (!values)
            return QStringList{QStringLiteral("error %1").arg(static_cast<int>(values.error().code))};
        for (size_t row = 0; row < book->size(); ++row)
            lines << QString::fromUtf8(values->texts.at(values->ofRow[row]).data(),
                static_cast<qsizetype>(values->texts.at(values->ofRow[row]).size()));
        lines.sort();
        return lines;
    };
    QCOMPARE(valuesOf("备注"),
        (QStringList{QStringLiteral(""), QStringLiteral("丙"), QStringLiteral("乙"), QStringLiteral("甲")}));
    QCOMPARE(valuesOf("是否解决"),
        (QStringList{QStringLiteral(""), QStringLiteral("否"), QStringLiteral("否"), QStringLiteral("否")}));
    QCOMPARE(valuesOf("order_id"),
        (QStringList{
            QStringLiteral("GD1"), QStringLiteral("GD2"), QStringLiteral("GD3"), QStringLiteral("GD4")}));
    QCOMPARE(valuesOf("none"),
        QStringList{QStringLiteral("error %1").arg(static_cast<int>(ErrorCode::ColumnNotFound))});
}

QTEST_APPLESS_MAIN(TestResponseColumn)
#include "tst_responsecolumn.moc"

#include "core/imports/importer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace redial;

namespace {

class StopAtOnce final : public Progress {
public:
    bool advance(qint64, qint64) override { return false; }
};

constexpr const char* table =
    "工单编号,来电时间,来电号码,第二号码,坐席,标题,诉求内容\n"
    "GD001,2024-03-01 08:00:00,13800001234,,017,夜间施工,工地夜里十一点后仍在浇筑\n"
    "GD002,2024-03-02 08:00:00,138****1234,,017,物业,Lift out of order in Building B\n"
    "GD003,2024-03-03 08:00:00,020-88886666,,003,夜间施工,渣土车夜间噪声扰民\n"
    "GD004,2024-03-04 08:00:00,,,003,停水,查询停水时间\n";

} // namespace

class TestOrderSearch : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void finds_data();
    void finds();
    void keepsTheNewest();
    void canBeCancelled();
    void seesOnlyWhatIsVisible();

private:
    QString found(std::string_view text, size_t limit = 100) const;
    QByteArray write(const char* name, const QByteArray& content) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QByteArray TestOrderSearch::write(const char* name, const QByteArray& content) const
{
    const QString path = m_folder.filePath(QString::fromUtf8(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a file");
    file.close();
    NoProgress progress;
    ImportPlan plan;
    plan.now = Timestamp{1'800'000'000};
    plan.sources.push_back({path, {}, {}, {}, {}});
    const Result<ImportReport> report = importSources(*m_workspace, plan, progress);
    return report ? QByteArray::number(report->account.imported) : report.error().detail.toUtf8();
}

void TestOrderSearch::initTestCase()
{
    auto workspace = Workspace::openOrCreate(m_folder.filePath(QStringLiteral("w.redial")));
    QVERIFY(workspace);
    m_workspace = *std::move(workspace);
    QCOMPARE(write("orders.csv", table), QByteArray("4"));
}

QString TestOrderSearch::found(std::string_view text, size_t limit) const
{
    NoProgress progress;
    const Result<FoundOrders> answer = m_workspace->searchOrders(text, limit, progress);
    if (!answer)
        return QStringLiteral("failed");
    const Result<std::vector<StoredOrder>> orders = m_workspace->orders(answer->ids);
    QStringList ids{QString::number(answer->found) + QLatin1Char(':')};
    for (const StoredOrder& order : *orders)
        ids.append(QString::fromStdString(order.fields.orderId));
    return ids.join(QLatin1Char(' '));
}

void TestOrderSearch::finds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing typed") << QByteArray() << "0:";
    QTest::newRow("blanks") << QByteArray("  \xE3\x80\x80 ") << "0:";
    QTest::newRow("a whole number") << QByteArray("13800001234") << "1: GD001";
    QTest::newRow("in another spelling") << QByteArray("+86 138-0000-1234") << "1: GD001";
    QTest::newRow("full-width") << QByteArray("１３８００００１２３４") << "1: GD001";
    QTest::newRow("a masked key") << QByteArray("138****1234") << "1: GD002";
    QTest::newRow("its last digits") << QByteArray("1234") << "2: GD002 GD001";
    QTest::newRow("too few digits for a number") << QByteArray("38") << "0:";
    QTest::newRow("landline") << QByteArray("020 8888 6666") << "1: GD003";
    QTest::newRow("order id") << QByteArray("gd004") << "1: GD004";
    QTest::newRow("part of one") << QByteArray("GD00") << "4: GD004 GD003 GD002 GD001";
    QTest::newRow("a word") << QByteArray("夜间") << "2: GD003 GD001";
    QTest::newRow("all words, anywhere in title and content") << QByteArray("施工 噪声") << "1: GD003";
    QTest::newRow("parted by a wide blank") << QByteArray("施工　浇筑") << "1: GD001";
    QTest::newRow("letters of either case") << QByteArray("LIFT building b") << "1: GD002";
    QTest::newRow("nobody said so") << QByteArray("路灯") << "0:";
    QTest::newRow("a pattern is no pattern") << QByteArray("%") << "0:";
    QTest::newRow("no empty key is found") << QByteArray("0") << "4: GD004 GD003 GD002 GD001";
    QTest::newRow("broken bytes") << QByteArray("\xff\xfe") << "0:";
}

void TestOrderSearch::finds()
{
    QFETCH(QByteArray, text);
    QTEST(found(std::string_view(text.constData(), static_cast<size_t>(text.size()))), "expected");
}

void TestOrderSearch::keepsTheNewest()
{
    QCOMPARE(found("GD", 2), QStringLiteral("4: GD004 GD003"));
    QCOMPARE(found("GD", 0), QStringLiteral("4:"));
}

void TestOrderSearch::canBeCancelled()
{
    StopAtOnce progress;
    QCOMPARE(m_workspace->searchOrders("夜间", 10, progress).error().code, ErrorCode::Cancelled);
}

void TestOrderSearch::seesOnlyWhatIsVisible()
{
    QCOMPARE(write("later.csv",
                 "工单编号,来电时间,来电号码,坐席,标题,诉求内容\n"
                 "GD001,2024-03-01 08:00:00,13800001234,017,夜间施工,已派单处理\n"
                 "GD005,2024-03-05 08:00:00,13900001234,017,路灯,路灯不亮\n"),
        QByteArray("1"));
    QCOMPARE(found("浇筑"), QStringLiteral("0:"));
    QCOMPARE(found("已派单"), QStringLiteral("1: GD001"));
    NoProgress progress;
    QVERIFY(m_workspace->undoImport({}, progress));
    QCOMPARE(found("浇筑"), QStringLiteral("1: GD001"));
    QCOMPARE(found("路灯"), QStringLiteral("0:"));
}

QTEST_GUILESS_MAIN(TestOrderSearch)
#include "tst_ordersearch.moc"

#include "core/wellbeing/responsecolumn.h"
#include "core/wellbeing/wellbeingsettings.h"
#include "tests/ui/wellbeing/viewstage.h"
#include "ui/pages/wellbeing/threeratesmodel.h"
#include "ui/pages/wellbeing/threeratesview.h"

#include <QHeaderView>
#include <QScrollBar>

using namespace redial;
using namespace redial::test;

/// The three rates as a table: figures, comparisons, choices, and the orders behind them.
class TestThreeRatesView : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void showsTheNewestWholeMonth();
    void comparesWithTheMonthBefore();
    void followsThePeriodInForce();
    void showsDepartments();
    void choosesTheResponseColumn();
    void choosesComplaintTypes();
    void usesResidents();
    void sortsWithTheTotalFirst();
    void opensTheOrdersOfEveryFigure();
    void namesStayWhenMovedSideways();
    void saysWhatIsNotDueYet();
    void copiesAndExports();
    void speaksChinese();
    void withoutWorkspace();

private:
    QStringList rows() { return m_stage->rows("threeRates.table"); }
    QString cell(const char* unit, const char* heading);
    int column(const char* heading);

    std::unique_ptr<ViewStage<ThreeRatesView>> m_stage;
};

namespace {

/// January 2024 to March 2024: the last order is on the last day of March, so that March is whole.
QByteArray orders()
{
    QByteArray csv = "工单编号,来电时间,来电号码,坐席,诉求类型,所属镇街,承办单位,满意度,是否解决,是否响应\n";
    int number = 0;
    const auto add = [&](const char* day, const char* type, const char* region, const char* department,
                         const char* satisfaction, const char* resolved, const char* response,
                         int times = 1) {
        for (int i = 0; i < times; ++i) {
            ++number;
            csv += QByteArrayLiteral("GD") + QByteArray::number(number) + ",2024-" + day + " 08:00:00,138"
                + QByteArray::number(10'000'000 + number) + ",017," + type + ',' + region + ',' + department
                + ',' + satisfaction + ',' + resolved + ',' + response + '\n';
        }
    };
    add("01-01", "咨询", "甲镇", "住建局", "", "", "");
    add("02-10", "投诉", "甲镇", "住建局", "满意", "是", "已响应", 20);
    add("02-11", "投诉", "甲镇", "住建局", "不满意", "否", "未响应", 20);
    add("03-01", "投诉", "甲镇", "住建局", "满意", "是", "已响应", 30);
    add("03-02", "投诉", "甲镇", "住建局", "不满意", "否", "未响应", 10);
    add("03-03", "咨询", "乙街道", "城管局", "一般", "是", "已响应", 4);
    add("03-31", "咨询", "", "", "", "", "");
    return csv;
}

} // namespace

void TestThreeRatesView::init()
{
    m_stage = std::make_unique<ViewStage<ThreeRatesView>>(orders());
    QTRY_VERIFY(m_stage->isReady());
    QTRY_COMPARE(rows().size(), 4);
    new QAbstractItemModelTester(m_stage->find<DenseTable>("threeRates.table")->sourceModel(),
        QAbstractItemModelTester::FailureReportingMode::QtTest,
        m_stage->find<DenseTable>("threeRates.table"));
}

void TestThreeRatesView::cleanup()
{
    FileDialogs::answerWith({});
    m_stage.reset();
}

int TestThreeRatesView::column(const char* heading)
{
    const QAbstractItemModel* model = m_stage->find<DenseTable>("threeRates.table")->model();
    for (int column = 0; column < model->columnCount(); ++column)
        if (model->headerData(column, Qt::Horizontal).toString() == QString::fromUtf8(heading))
            return column;
    return -1;
}

QString TestThreeRatesView::cell(const char* unit, const char* heading)
{
    const int row = m_stage->rowOf("threeRates.table", QString::fromUtf8(unit));
    const int at = column(heading);
    return row < 0 || at < 0
        ? QStringLiteral("no such cell")
        : m_stage->find<DenseTable>("threeRates.table")->model()->index(row, at).data().toString();
}

void TestThreeRatesView::showsTheNewestWholeMonth()
{
    QCOMPARE(m_stage->find<WordLink>("threeRates.when")->text(), QStringLiteral("Mar 2024"));
    QCOMPARE(m_stage->find<WordLink>("threeRates.column")->text(), QStringLiteral("是否响应"));
    QCOMPARE(rows().first().section(QStringLiteral(" | "), 0, 1), QStringLiteral("All regions | 45"));
    QCOMPARE(cell("甲镇", "Resolution rate: Rate"), QStringLiteral("75.0%"));
    QCOMPARE(cell("甲镇", "Resolution rate: n"), QStringLiteral("40"));
    // Wilson's interval of 30 of 40, from the formula by hand: 0.5981 to 0.8581.
    QCOMPARE(cell("甲镇", "Resolution rate: 95% interval"), QStringLiteral("59.8–85.8%"));
    QCOMPARE(cell("甲镇", "Response rate: Rate"), QStringLiteral("75.0%"));
    QCOMPARE(cell("甲镇", "Complaints: Number"), QStringLiteral("40"));
    // Fewer than 30: in brackets.
    QCOMPARE(cell("乙街道", "Resolution rate: Rate"), QStringLiteral("(100.0%)"));
    QCOMPARE(cell("乙街道", "Satisfaction rate: Rate"), QStringLiteral("(0.0%)")); // neutral is rated
    QCOMPARE(cell("no region", "Resolution rate: Rate"), QStringLiteral("–"));
    QVERIFY(m_stage->text("threeRates.notes").contains(QStringLiteral("fewer than 30 orders")));
}

void TestThreeRatesView::comparesWithTheMonthBefore()
{
    QCOMPARE(cell("甲镇", "Resolution rate: On before"), QStringLiteral("+25.0"));
    QCOMPARE(cell("乙街道", "Resolution rate: On before"), QStringLiteral("–"));
    QCOMPARE(column("Resolution rate: On year"), -1); // no column of dashes
    const QString notes = m_stage->text("threeRates.notes");
    QVERIFY2(notes.contains(QStringLiteral("“On before” compares with 2024-02-01 to 2024-02-29")),
        qPrintable(notes));
    QVERIFY(notes.contains(QStringLiteral("“On year” is missing: the orders do not cover 2023-03-01")));
    m_stage->chooseWord("threeRates.when", QStringLiteral("month2024-02"));
    QTRY_COMPARE(cell("甲镇", "Resolution rate: Rate"), QStringLiteral("50.0%"));
    QCOMPARE(m_stage->find<WordLink>("threeRates.when")->text(), QStringLiteral("Feb 2024"));
    QCOMPARE(cell("甲镇", "Resolution rate: On before"), QStringLiteral("–")); // one unrated order in January
}

void TestThreeRatesView::followsThePeriodInForce()
{
    m_stage->session().setPeriod({parseIsoTimestamp("2024-03-02"), parseIsoTimestamp("2024-03-03")});
    QTRY_COMPARE(cell("All regions", "Orders"), QStringLiteral("10"));
    m_stage->chooseWord("threeRates.when", QStringLiteral("month2024-02"));
    QTRY_COMPARE(cell("All regions", "Orders"), QStringLiteral("40"));
    m_stage->session().setPeriod({});
    QTRY_VERIFY(m_stage->isReady());
    QCOMPARE(cell("All regions", "Orders"), QStringLiteral("40")); // the chosen month stays
    m_stage->chooseWord("threeRates.when", QStringLiteral("inForce"));
    QTRY_COMPARE(cell("All regions", "Orders"), QStringLiteral("86"));
    QVERIFY(m_stage->text("threeRates.notes").contains(QStringLiteral("choose a month")));
    m_stage->session().setPeriod({parseIsoTimestamp("2030-01-01"), parseIsoTimestamp("2030-02-01")});
    QTRY_VERIFY(m_stage->find<QLabel>("threeRates.empty")->isVisible());
    QCOMPARE(m_stage->text("threeRates.empty"),
        QStringLiteral("There are no orders in this period under this scheme."));
}

void TestThreeRatesView::showsDepartments()
{
    m_stage->chooseWord("threeRates.by", QStringLiteral("byDepartment"));
    QTRY_COMPARE(cell("住建局", "Resolution rate: Rate"), QStringLiteral("75.0%"));
    QCOMPARE(cell("no department", "Orders"), QStringLiteral("1"));
    QCOMPARE(column("Complaints: per 10,000 residents"), -1);
}

void TestThreeRatesView::choosesTheResponseColumn()
{
    m_stage->chooseWord("threeRates.column", QStringLiteral("column_none"));
    QTRY_COMPARE(column("Response rate: Rate"), -1);
    QVERIFY(m_stage->text("threeRates.notes").contains(QStringLiteral("There is no response rate")));
    m_stage->chooseWord("threeRates.column", QStringLiteral("column_满意度"));
    QTRY_VERIFY(column("Response rate: Rate") > 0);
    QTRY_VERIFY(m_stage->text("threeRates.notes")
                    .contains(QStringLiteral("Not understood as a response and in no rate: ")));
    QVERIFY(m_stage->text("threeRates.notes").contains(QStringLiteral("满意 ×50")));
    QTRY_COMPARE(ResponseChoice::fromJson(
                     m_stage->session().workspace()->setting(QLatin1String(responseColumnSetting)).value())
                     .column,
        std::optional<std::string>("满意度"));
    m_stage->chooseWord("threeRates.column", QStringLiteral("column_usual"));
    QTRY_COMPARE(cell("甲镇", "Response rate: Rate"), QStringLiteral("75.0%"));
}

void TestThreeRatesView::choosesComplaintTypes()
{
    m_stage->session().saveSetting(
        QLatin1String(complaintTypesSetting), complaintTypesToJson({"咨询", "投诉"}));
    QTRY_COMPARE(cell("乙街道", "Complaints: Number"), QStringLiteral("4"));
    QCOMPARE(cell("All regions", "Complaints: Number"), QStringLiteral("45"));
    auto* word = m_stage->find<WordLink>("threeRates.types");
    QTest::keyClick(word, Qt::Key_Return);
    QVERIFY(word->menu() != nullptr);
    word->menu()->close();
}

void TestThreeRatesView::usesResidents()
{
    QCOMPARE(cell("甲镇", "Complaints: per 10,000 residents"), QStringLiteral("–"));
    auto* notes = m_stage->find<QLabel>("threeRates.notes");
    QSignalSpy asked(&m_stage->view(), &ThreeRatesView::populationAsked);
    emit notes->linkActivated(QStringLiteral("population"));
    QCOMPARE(asked.count(), 1);
    m_stage->session().saveSetting(QLatin1String(populationSetting), Population({{"甲镇", 80'000}}).toJson());
    QTRY_COMPARE(cell("甲镇", "Complaints: per 10,000 residents"), QStringLiteral("5.0"));
    QCOMPARE(cell("All regions", "Complaints: per 10,000 residents"), QStringLiteral("5.0"));
    QVERIFY(!notes->text().contains(QStringLiteral("href")));
}

void TestThreeRatesView::sortsWithTheTotalFirst()
{
    auto* table = m_stage->find<DenseTable>("threeRates.table");
    const auto names = [&] {
        QStringList list;
        for (const QString& row : rows())
            list << row.section(QStringLiteral(" | "), 0, 0);
        return list;
    };
    QCOMPARE(names(),
        (QStringList{QStringLiteral("All regions"), QStringLiteral("甲镇"), QStringLiteral("乙街道"),
            QStringLiteral("no region")}));
    table->sortByColumn(column("Resolution rate: Rate"), Qt::DescendingOrder);
    QCOMPARE(names(),
        (QStringList{QStringLiteral("All regions"), QStringLiteral("乙街道"), QStringLiteral("甲镇"),
            QStringLiteral("no region")}));
    table->sortByColumn(column("Resolution rate: Rate"), Qt::AscendingOrder);
    QCOMPARE(names(),
        (QStringList{QStringLiteral("All regions"), QStringLiteral("甲镇"), QStringLiteral("乙街道"),
            QStringLiteral("no region")})); // nothing comes last
}

void TestThreeRatesView::opensTheOrdersOfEveryFigure()
{
    // What a figure says is how many orders it opens.
    QSignalSpy asked(&m_stage->view(), &ThreeRatesView::ordersAsked);
    const auto open = [&](const char* unit, const char* heading) {
        const auto before = asked.count();
        m_stage->clickCell(
            "threeRates.table", m_stage->rowOf("threeRates.table", QString::fromUtf8(unit)), column(heading));
        [&] { QTRY_COMPARE(asked.count(), before + 1); }();
        return QStringLiteral("%1 of %2")
            .arg(asked.last().at(0).value<std::vector<quint32>>().size())
            .arg(asked.last().at(1).toString());
    };
    QCOMPARE(open("甲镇", "Orders"), QStringLiteral("40 of 甲镇"));
    QCOMPARE(open("甲镇", "Resolution rate: Rate"), QStringLiteral("30 of 甲镇 · Resolution rate"));
    QCOMPARE(open("甲镇", "Resolution rate: n"), QStringLiteral("40 of 甲镇 · Resolution rate"));
    QCOMPARE(open("甲镇", "Response rate: Rate"), QStringLiteral("30 of 甲镇 · Response rate"));
    QCOMPARE(
        open("All regions", "Satisfaction rate: n"), QStringLiteral("44 of All regions · Satisfaction rate"));
    QCOMPARE(open("All regions", "Complaints: Number"), QStringLiteral("40 of All regions · Complaints"));
    QCOMPARE(open("no region", "Orders"), QStringLiteral("1 of no region"));
    QCOMPARE(open("甲镇", "Resolution rate: On before"),
        QStringLiteral("40 of 甲镇 · Resolution rate · 2024-02-01 to 2024-02-29"));
}

void TestThreeRatesView::namesStayWhenMovedSideways()
{
    auto* table = m_stage->find<DenseTable>("threeRates.table");
    auto* names = m_stage->find<QTableView>("threeRates.table.staying");
    m_stage->view().resize(620, 500);
    QTRY_VERIFY(table->horizontalScrollBar()->maximum() > 0);
    QVERIFY(!names->isVisible()); // nothing is hidden yet
    table->horizontalScrollBar()->setValue(table->horizontalScrollBar()->maximum());
    QVERIFY(names->isVisible());
    QCOMPARE(names->width(), table->columnWidth(0) + 1);
    QCOMPARE(names->horizontalHeader()->sortIndicatorSection(),
        table->horizontalHeader()->sortIndicatorSection());
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QRect name = names->visualRect(names->model()->index(row, 0));
        const QRect line = table->visualRect(table->model()->index(row, table->model()->columnCount() - 1));
        QCOMPARE(names->viewport()->mapTo(table, name.topLeft()).y(),
            table->viewport()->mapTo(table, line.topLeft()).y());
        QCOMPARE(name.height(), line.height());
    }
    // A name opens the same as ever.
    QSignalSpy asked(&m_stage->view(), &ThreeRatesView::ordersAsked);
    const QModelIndex first = names->model()->index(1, 0);
    QTest::mouseClick(names->viewport(), Qt::LeftButton, Qt::NoModifier, names->visualRect(first).center());
    QTRY_COMPARE(asked.size(), 1);
    // Its heading sorts the table, and the names with it.
    const QString before = table->model()->index(1, 0).data().toString();
    QTest::mouseClick(names->horizontalHeader()->viewport(), Qt::LeftButton, Qt::NoModifier,
        QPoint(20, names->horizontalHeader()->height() / 2));
    QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), 0);
    QTest::mouseClick(names->horizontalHeader()->viewport(), Qt::LeftButton, Qt::NoModifier,
        QPoint(20, names->horizontalHeader()->height() / 2));
    QCOMPARE(table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QVERIFY(!before.isEmpty());
    // What is walked to by keys does not stay beneath.
    table->setCurrentIndex(table->model()->index(1, table->model()->columnCount() - 1));
    table->setCurrentIndex(table->model()->index(1, 2));
    QVERIFY(table->visualRect(table->currentIndex()).left() >= table->columnWidth(0)
        || table->horizontalScrollBar()->value() == 0);
    table->horizontalScrollBar()->setValue(0);
    QVERIFY(!names->isVisible());
}

void TestThreeRatesView::saysWhatIsNotDueYet()
{
    m_stage = std::make_unique<ViewStage<ThreeRatesView>>(
        QByteArray("工单编号,来电时间,来电号码,坐席,所属镇街,是否解决,要求办结时间,办结时间\n"
                   "GD1,2024-03-01 08:00:00,13800000001,017,甲镇,否,2024-03-05 08:00:00,\n"
                   "GD2,2024-03-20 08:00:00,13800000002,017,甲镇,是,2024-04-05 08:00:00,2024-03-25 08:00:00\n"
                   "GD3,2024-03-21 08:00:00,13800000003,017,甲镇,否,2024-04-05 08:00:00,\n"
                   "GD4,2024-03-31 08:00:00,13800000004,017,甲镇,,,\n"));
    QTRY_VERIFY(m_stage->isReady());
    QTRY_COMPARE(cell("甲镇", "Resolution rate: n"), QStringLiteral("2"));
    QCOMPARE(cell("甲镇", "Resolution rate: Rate"), QStringLiteral("(50.0%)"));
    QVERIFY2(m_stage->text("threeRates.notes")
                 .contains(QStringLiteral("1 order is unresolved, but open and not yet due")),
        qPrintable(m_stage->text("threeRates.notes")));
}

void TestThreeRatesView::copiesAndExports()
{
    m_stage->click("threeRates.copy");
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[0].contains(QStringLiteral("\tResolution rate: Rate\tResolution rate: n\t")));
    QVERIFY(lines[1].startsWith(QStringLiteral("All regions\t45\t")));
    const QString path = m_stage->window().file("三率.csv");
    FileDialogs::answerWith([&](const QString&) { return QStringList{path}; });
    m_stage->click("threeRates.export");
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString csv = QString::fromUtf8(file.readAll());
    QVERIFY(csv.contains(QStringLiteral("甲镇")));
    QVERIFY(csv.contains(QStringLiteral("Mar 2024")));
    QVERIFY(csv.contains(QStringLiteral("0.75")));
}

void TestThreeRatesView::speaksChinese()
{
    m_stage->window().languages().speak(Language::Chinese);
    m_stage->view().retranslate();
    QVERIFY(column("解决率：环比") > 0);
    QVERIFY(m_stage->rowOf("threeRates.table", QStringLiteral("全部镇街")) == 0);
    m_stage->window().languages().speak(Language::English);
}

void TestThreeRatesView::withoutWorkspace()
{
    m_stage->session().closeWorkspace();
    QTRY_VERIFY(m_stage->find<QLabel>("threeRates.empty")->isVisible());
    QCOMPARE(m_stage->text("threeRates.empty"), QStringLiteral("No workspace is open."));
    QCOMPARE(rows().size(), 0);
}

QTEST_MAIN(TestThreeRatesView)
#include "tst_threeratesview.moc"

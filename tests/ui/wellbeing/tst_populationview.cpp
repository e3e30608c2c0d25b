#include "core/wellbeing/wellbeingsettings.h"
#include "tests/ui/wellbeing/viewstage.h"
#include "ui/pages/wellbeing/populationtable.h"
#include "ui/pages/wellbeing/populationview.h"

#include <QPlainTextEdit>

using namespace redial;
using namespace redial::test;

/// The table of residents, typed, pasted and read from files.
class TestPopulationView : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void hasTheRegionsOfTheOrders();
    void typesNumbers();
    void refusesWhatIsNoNumber();
    void deletesAndTakesBack();
    void pastesATable();
    void pastesOneColumn();
    void pastesIntoAnOpenField();
    void readsAFile();
    void saysWhenAFileHasNone();
    void addsAnotherRegion();
    void emptiesTheTable();
    void opensOrders();
    void sortsByNumber();
    void speaksChinese();
    void withoutWorkspace();

private:
    PopulationTable* table() { return m_stage->find<PopulationTable>("population.table"); }
    QStringList rows() { return m_stage->rows("population.table"); }
    void paste(const char* text)
    {
        QApplication::clipboard()->setText(QString::fromUtf8(text));
        QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
    }
    void choose(int row) { table()->setCurrentIndex(table()->model()->index(row, 0)); }
    QString kept()
    {
        QStringList lines;
        const auto population = Population::fromJson(
            m_stage->session().workspace()->setting(QLatin1String(populationSetting)).value());
        for (const Population::Row& row : population.rows())
            lines << QStringLiteral("%1 %2").arg(QString::fromStdString(row.region)).arg(row.residents);
        return lines.join(QStringLiteral(", "));
    }

    std::unique_ptr<ViewStage<PopulationView>> m_stage;
};

namespace {

constexpr const char* orders = "工单编号,来电时间,来电号码,坐席,诉求分类,所属镇街\n"
                               "GD1,2024-03-01 08:00:00,13800000001,017,电梯,甲镇\n"
                               "GD2,2024-03-01 09:00:00,13800000002,017,电梯,甲镇\n"
                               "GD3,2024-03-01 10:00:00,13800000003,017,电梯,甲镇\n"
                               "GD4,2024-03-02 08:00:00,13800000001,017,电梯,乙街道\n"
                               "GD5,2024-03-03 08:00:00,13800000002,017,电梯,乙街道\n"
                               "GD6,2024-03-04 08:00:00,13800000009,017,电梯,丙街道\n"
                               "GD7,2024-03-05 08:30:00,13800000009,017,电梯,\n";

} // namespace

void TestPopulationView::init()
{
    m_stage = std::make_unique<ViewStage<PopulationView>>(orders);
    QTRY_VERIFY(m_stage->isReady());
    QTRY_COMPARE(rows().size(), 3);
    new QAbstractItemModelTester(
        table()->sourceModel(), QAbstractItemModelTester::FailureReportingMode::QtTest, table());
}

void TestPopulationView::cleanup()
{
    FileDialogs::answerWith({});
    m_stage.reset();
}

void TestPopulationView::hasTheRegionsOfTheOrders()
{
    QCOMPARE(rows(),
        (QStringList{QStringLiteral("甲镇 | – | 3 | residents not known"),
            QStringLiteral("乙街道 | – | 2 | residents not known"),
            QStringLiteral("丙街道 | – | 1 | residents not known")}));
    QCOMPARE(m_stage->text("population.known"),
        QStringLiteral("Residents are known for 0 of 3 regions with orders (0 of 6 orders). "
                       "1 order says no region."));
    QVERIFY(!m_stage->find<QPushButton>("population.undo")->isEnabled());
    QVERIFY(!m_stage->find<QLabel>("population.missing")->isVisible());
}

void TestPopulationView::typesNumbers()
{
    // A digit begins a number, Enter goes on with the next region.
    choose(0);
    for (const char* number : {"128600", "9.64万"}) {
        QTest::keyClicks(table(), QString::fromUtf8(number).left(1));
        auto* field = table()->findChild<QLineEdit*>();
        QTRY_VERIFY(field != nullptr);
        field->insert(QString::fromUtf8(number).mid(1));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(table()->findChild<QLineEdit*>() == nullptr);
    }
    QCOMPARE(table()->currentIndex().row(), 2);
    QCOMPARE(rows(),
        (QStringList{QStringLiteral("甲镇 | 128,600 | 3 | "), QStringLiteral("乙街道 | 96,400 | 2 | "),
            QStringLiteral("丙街道 | – | 1 | residents not known")}));
    QCOMPARE(m_stage->text("population.known"),
        QStringLiteral("Residents are known for 2 of 3 regions with orders (5 of 6 orders). "
                       "1 order says no region."));
    QCOMPARE(m_stage->text("population.missing"), QStringLiteral("Orders, but no residents: 丙街道."));
    QCOMPARE(m_stage->text("population.last"), QStringLiteral("乙街道: 96,400 residents"));
    QTRY_COMPARE(kept(), QStringLiteral("甲镇 128600, 乙街道 96400"));

    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(kept(), QStringLiteral("甲镇 128600"));
    m_stage->click("population.undo");
    QTRY_COMPARE(kept(), QString());
    QVERIFY(!m_stage->find<QPushButton>("population.undo")->isEnabled());
}

void TestPopulationView::refusesWhatIsNoNumber()
{
    choose(1);
    QTest::keyClick(table(), Qt::Key_Return);
    auto* field = table()->findChild<QLineEdit*>();
    QVERIFY(field != nullptr);
    QTest::keyClicks(field, QStringLiteral("many"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_stage->text("population.last"),
        QStringLiteral("“many” is no number of residents. Write 128600, 128,600 or 12.86万."));
    QCOMPARE(rows()[1], QStringLiteral("乙街道 | – | 2 | residents not known"));
    QCOMPARE(kept(), QString());
}

void TestPopulationView::deletesAndTakesBack()
{
    paste("甲镇\t10\n乙街道\t20\n丁镇\t30\n");
    QTRY_COMPARE(kept(), QStringLiteral("甲镇 10, 乙街道 20, 丁镇 30"));
    QCOMPARE(rows().last(), QStringLiteral("丁镇 | 30 | 0 | no orders say this name"));
    QVERIFY(m_stage->text("population.missing")
                .contains(QStringLiteral("Residents, but no orders: 丁镇. The name must be the one")));
    table()->clearSelection();
    table()->selectRow(0);
    table()->selectionModel()->select(
        table()->model()->index(3, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_COMPARE(kept(), QStringLiteral("乙街道 20"));
    QCOMPARE(m_stage->text("population.last"), QStringLiteral("2 numbers taken out"));
    QCOMPARE(rows().size(), 3); // 丁镇 was there for its number only
    m_stage->click("population.undo");
    QTRY_COMPARE(kept(), QStringLiteral("甲镇 10, 乙街道 20, 丁镇 30"));
}

void TestPopulationView::pastesATable()
{
    paste("镇街\t常住人口（万人）\n甲镇\t12.86\n乙街道\t不详\n丙街道\t4.1\n合计\t16.96\n");
    QTRY_COMPARE(kept(), QStringLiteral("甲镇 128600, 丙街道 41000"));
    QCOMPARE(m_stage->text("population.last"), QStringLiteral("2 regions from what was pasted"));
    QVERIFY(m_stage->find<QPlainTextEdit>("population.unread")->isVisible());
    QCOMPARE(
        m_stage->text("population.unreadTitle"), QStringLiteral("2 rows could not be read, as they stood:"));
    QCOMPARE(m_stage->find<QPlainTextEdit>("population.unread")->toPlainText(),
        QStringLiteral("乙街道\t不详\n合计\t16.96"));
    m_stage->click("population.unreadClose");
    QVERIFY(!m_stage->find<QPlainTextEdit>("population.unread")->isVisible());
    paste("甲镇\t12.86万\n");
    QCOMPARE(
        m_stage->text("population.last"), QStringLiteral("The table has all of what was pasted already."));
    paste("nothing that is a table\n");
    QCOMPARE(m_stage->text("population.last"),
        QStringLiteral("No region with a number of residents was found in what was pasted."));
    QCOMPARE(kept(), QStringLiteral("甲镇 128600, 丙街道 41000"));
}

void TestPopulationView::pastesOneColumn()
{
    choose(1);
    paste("96,400\n41000\n7\n");
    QTRY_COMPARE(kept(), QStringLiteral("乙街道 96400, 丙街道 41000"));
    // More numbers than regions: said, not lost.
    QCOMPARE(m_stage->find<QPlainTextEdit>("population.unread")->toPlainText(), QStringLiteral("7"));
    QCOMPARE(m_stage->text("population.last"), QStringLiteral("2 numbers pasted"));
}

void TestPopulationView::pastesIntoAnOpenField()
{
    choose(0);
    QTest::keyClick(table(), Qt::Key_F2);
    auto* field = table()->findChild<QLineEdit*>();
    QVERIFY(field != nullptr);
    QApplication::clipboard()->setText(QStringLiteral("1\n2\n3\n"));
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(kept(), QStringLiteral("甲镇 1, 乙街道 2, 丙街道 3"));
}

void TestPopulationView::readsAFile()
{
    const QString path = m_stage->window().file("人口.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("镇街,常住人口\n甲镇,128600\n丁镇,1000\n");
    file.close();
    FileDialogs::answerWith([&](const QString&) { return QStringList{path}; });
    m_stage->click("population.read");
    QTRY_COMPARE(kept(), QStringLiteral("甲镇 128600, 丁镇 1000"));
    QCOMPARE(m_stage->text("population.last"), QStringLiteral("2 regions from 人口.csv"));
    QCOMPARE(rows().size(), 4);
}

void TestPopulationView::saysWhenAFileHasNone()
{
    const QString path = m_stage->window().file("other.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a,b\nc,d\n");
    file.close();
    FileDialogs::answerWith([&](const QString&) { return QStringList{path}; });
    m_stage->click("population.read");
    QTRY_COMPARE(m_stage->text("population.last"),
        QStringLiteral("No region with a number of residents was found in other.csv."));
    QSignalSpy failed(&m_stage->session(), &Session::failed);
    FileDialogs::answerWith([](const QString&) { return QStringList{QStringLiteral("/none.xlsx")}; });
    m_stage->click("population.read");
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(kept(), QString());
}

void TestPopulationView::addsAnotherRegion()
{
    m_stage->write("population.region", QStringLiteral("戊镇"));
    QVERIFY(!m_stage->find<QPushButton>("population.add")->isEnabled());
    m_stage->write("population.residents", QStringLiteral("500"));
    QTest::keyClick(m_stage->find<QLineEdit>("population.residents"), Qt::Key_Return);
    QTRY_COMPARE(kept(), QStringLiteral("戊镇 500"));
    QVERIFY(m_stage->find<QLineEdit>("population.region")->text().isEmpty());
}

void TestPopulationView::emptiesTheTable()
{
    paste("甲镇\t10\n丁镇\t30\n");
    QTRY_COMPARE(rows().size(), 4);
    m_stage->click("population.clear");
    QTRY_COMPARE(kept(), QString());
    QCOMPARE(rows().size(), 3);
    QVERIFY(m_stage->session().workspace()->setting(QLatin1String(populationSetting)).value().isEmpty());
    m_stage->click("population.undo");
    QTRY_COMPARE(kept(), QStringLiteral("甲镇 10, 丁镇 30"));
}

void TestPopulationView::opensOrders()
{
    QSignalSpy asked(&m_stage->view(), &PopulationView::ordersAsked);
    m_stage->clickCell("population.table", 0, PopulationModel::Orders);
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(asked.last().at(1).toString(), QStringLiteral("甲镇"));
    QCOMPARE(asked.last().at(0).value<std::vector<quint32>>().size(), size_t(3));
}

void TestPopulationView::sortsByNumber()
{
    paste("甲镇\t9\n乙街道\t100\n");
    table()->sortByColumn(PopulationModel::Residents, Qt::DescendingOrder);
    QVERIFY(rows()[0].startsWith(QStringLiteral("乙街道 | 100")));
    QVERIFY(rows()[2].startsWith(QStringLiteral("丙街道 | –"))); // unknown comes last
    // What is pasted from here down goes to the regions as they stand.
    choose(0);
    paste("5\n6\n7\n");
    QTRY_COMPARE(kept(), QStringLiteral("甲镇 6, 乙街道 5, 丙街道 7"));
}

void TestPopulationView::speaksChinese()
{
    m_stage->window().languages().speak(Language::Chinese);
    m_stage->view().retranslate();
    QVERIFY(m_stage->text("population.known").contains(QStringLiteral("常住人口")));
    QVERIFY(rows()[0].endsWith(QStringLiteral("人口未填")));
    m_stage->window().languages().speak(Language::English);
}

void TestPopulationView::withoutWorkspace()
{
    m_stage->session().closeWorkspace();
    QTRY_VERIFY(m_stage->find<QLabel>("population.empty")->isVisible());
}

QTEST_MAIN(TestPopulationView)
#include "tst_populationview.moc"

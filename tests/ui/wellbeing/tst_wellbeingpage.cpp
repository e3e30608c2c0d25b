// The page of well-being in the real window: figures, places, orders behind them.
#include "core/wording/formatting.h"
#include "tests/ui/wellbeing/wellbeingdriver.h"
#include "ui/charts/chartpanel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace redial;
using namespace redial::test;

class TestWellbeingPage : public QObject, private WellbeingDriver {
    Q_OBJECT
private slots:
    void init()
    {
        if (qstrcmp(QTest::currentTestFunction(), "saysWhyItIsEmpty") != 0)
            open(wellbeingOrders());
    }
    void cleanup() { close(); }
    void showsTheIndex();
    void saysWhatItIsNotAndNamesSmallRegions();
    void everyCellOpensItsOrders();
    void looksAtARegionAndAMonth();
    void keyboardLooksOpensAndCopies();
    void indicatorsOpenWhatTheyCount();
    void goesBackFromAnOrder();
    void crumbsLeadBack();
    void exportsTheTable();
    void exportsTheReport();
    void speaksBothLanguages();
    void saysWhyItIsEmpty();
    void modelIsSound();
};

void TestWellbeingPage::showsTheIndex()
{
    // The newest month, all regions: what the analysis says, and nothing else.
    const auto newest = *wellbeing().newest();
    QCOMPARE(newest, size_t{2});
    QCOMPARE(label("wellbeing.index"), Formatting::decimal(*wellbeing().figure(0, newest).index, 1));
    const double change = *wellbeing().figure(0, 2).index - *wellbeing().figure(0, 1).index;
    QCOMPARE(label("wellbeing.change"), Formatting::signedDecimal(change, 1));
    QCOMPARE(label("wellbeing.changes"), QStringLiteral("against Feb 2024"));
    QCOMPARE(model()->rowCount(), 4); // all regions, and three that are large enough
    QCOMPARE(model()->columnCount(), 5);
    for (int row = 0; row < 4; ++row) {
        for (int month = 0; month < 3; ++month)
            QCOMPARE(cell(row, month),
                Formatting::decimal(
                    *wellbeing().figure(model()->unit(row), static_cast<size_t>(month)).index, 0));
        QCOMPARE(cell(row, 3), Formatting::decimal(*wellbeing().figure(model()->unit(row), 2).index, 1));
        if (row > 0) {
            const RankRange ranks = *wellbeing().figure(model()->unit(row), 2).ranks;
            QCOMPARE(cell(row, 4), QStringLiteral("%1–%2").arg(ranks.best).arg(ranks.worst));
        }
    }
    const ChartContent& lines = m_window->find<ChartPanel>("wellbeing.lines")->content();
    QCOMPARE(lines.series.size(), size_t{5}); // four dimensions and the index; no year before
    QCOMPARE(lines.series.back().marks.size(), size_t{3});
    QCOMPARE(lines.series.back().marks[1].y, *wellbeing().figure(0, 1).index);
}

void TestWellbeingPage::saysWhatItIsNotAndNamesSmallRegions()
{
    const QString sentence = label("wellbeing.sentence");
    QVERIFY2(sentence.contains(QStringLiteral("not how people feel")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("丁镇 (7)")), qPrintable(sentence));
    QVERIFY(label("wellbeing.legend").contains(QStringLiteral("from 60")));
}

void TestWellbeingPage::everyCellOpensItsOrders()
{
    for (const auto& [row, column] : {std::pair(0, 0), {1, 1}, {2, 2}, {3, 0}, {1, 3}}) {
        const Wellbeing::Mark mark{model()->unit(row), *model()->period(column), {}, {}, true};
        const auto expected = static_cast<int>(wellbeing().rowsOf(mark).size());
        QCOMPARE(expected, static_cast<int>(wellbeing().figure(mark.unit, mark.period).orders));
        click(row, column);
        QTRY_VERIFY(list()->isVisible());
        QTRY_COMPARE(list()->model()->rowCount(), expected);
        back();
        QVERIFY(heat()->isVisible());
    }
}

void TestWellbeingPage::looksAtARegionAndAMonth()
{
    clickHeading(Qt::Vertical, 2);
    const size_t unit = model()->unit(2);
    QCOMPARE(label("wellbeing.index"), Formatting::decimal(*wellbeing().figure(unit, 2).index, 1));
    QVERIFY(label("wellbeing.about").startsWith(Formatting::text(wellbeing().units()[unit].name)));
    QCOMPARE(m_window->find<ChartPanel>("wellbeing.lines")->content().series.back().marks[0].y,
        *wellbeing().figure(unit, 0).index);
    QCOMPARE(m_window->find<ChartPanel>("wellbeing.radar")->content().series.back().marks[1].y,
        *wellbeing().figure(unit, 2).dimensions[1].score);
    QCOMPARE(page().breadcrumbs(), QStringList{Formatting::text(wellbeing().units()[unit].name)});

    clickHeading(Qt::Horizontal, 1);
    QCOMPARE(label("wellbeing.index"), Formatting::decimal(*wellbeing().figure(unit, 1).index, 1));
    QCOMPARE(cell(2, 3), Formatting::decimal(*wellbeing().figure(unit, 1).index, 1));
    back();
    QCOMPARE(label("wellbeing.index"), Formatting::decimal(*wellbeing().figure(unit, 2).index, 1));
    press("wellbeing.allRegions");
    QCOMPARE(label("wellbeing.index"), Formatting::decimal(*wellbeing().figure(0, 2).index, 1));
    QVERIFY(page().breadcrumbs().isEmpty());

    // The period of the sentence above moves it, too.
    m_window->session().setPeriod(wellbeing().periods()[0].period);
    QTRY_COMPARE(label("wellbeing.index"), Formatting::decimal(*wellbeing().figure(0, 0).index, 1));
}

void TestWellbeingPage::keyboardLooksOpensAndCopies()
{
    heat()->setFocus();
    heat()->setCurrentIndex(model()->index(1, 1));
    QTest::keyClick(heat(), Qt::Key_Space);
    const size_t unit = model()->unit(1);
    QCOMPARE(label("wellbeing.index"), Formatting::decimal(*wellbeing().figure(unit, 1).index, 1));
    QTest::keyClick(heat(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.at(0), QStringLiteral("\tJan\tFeb\tMar\tIndex\tRanks"));
    QTest::keyClick(heat(), Qt::Key_Return);
    QTRY_COMPARE(
        list()->model()->rowCount(), static_cast<int>(wellbeing().rowsOf({unit, 1, {}, {}, true}).size()));
    // A heading at the end sorts: what is worst comes first.
    back();
    clickHeading(Qt::Horizontal, 3);
    for (int row = 2; row < 4; ++row)
        QVERIFY(*wellbeing().figure(model()->unit(row - 1), 1).index
            <= *wellbeing().figure(model()->unit(row), 1).index);
}

void TestWellbeingPage::indicatorsOpenWhatTheyCount()
{
    press("wellbeing.indicatorsTab");
    auto* table = m_window->find<DenseTable>("wellbeing.indicators");
    QTRY_VERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 20); // four dimensions, five indicators
    const QModelIndex unresolved = table->model()->index(2, 0);
    table->scrollTo(unresolved);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(unresolved).center());
    const IndicatorFigure& figure = wellbeing().figure(0, 2).dimensions[0].indicators[2];
    QTRY_COMPARE(list()->model()->rowCount(), static_cast<int>(figure.part));
    QVERIFY(label("markOrders.headline").contains(QStringLiteral("Safety · Unresolved")));
    press("markOrders.whole");
    QTRY_COMPARE(list()->model()->rowCount(), static_cast<int>(figure.of));
    back();
    QTRY_COMPARE(list()->model()->rowCount(), static_cast<int>(figure.part));
}

void TestWellbeingPage::goesBackFromAnOrder()
{
    click(1, 2);
    QTRY_VERIFY(list()->model()->rowCount() > 0);
    const QModelIndex first = list()->model()->index(0, 0);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(first).center());
    // The page has two lists of orders, each with an order beside it.
    const auto showsAnOrder = [this] {
        const auto facts = page().findChildren<QWidget*>(QStringLiteral("orderFacts"));
        return std::any_of(facts.begin(), facts.end(), [](const QWidget* one) { return one->isVisible(); });
    };
    QTRY_VERIFY(showsAnOrder());
    QCOMPARE(page().breadcrumbs().size(), 2);
    QCOMPARE(page().breadcrumbs().last(), QStringLiteral("Order"));
    back();
    QTRY_VERIFY(list()->isVisible());
    QCOMPARE(page().breadcrumbs().size(), 1);
    back();
    QVERIFY(heat()->isVisible());
    m_window->window().actions().action("forward")->trigger();
    QTRY_VERIFY(list()->isVisible());
}

void TestWellbeingPage::crumbsLeadBack()
{
    clickHeading(Qt::Vertical, 1);
    click(1, 2);
    QTRY_VERIFY(list()->model()->rowCount() > 0);
    const QModelIndex first = list()->model()->index(0, 0);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(first).center());
    QCOMPARE(page().breadcrumbs().size(), 3);
    page().restoreCrumb(1);
    QVERIFY(list()->isVisible());
    QCOMPARE(page().breadcrumbs().size(), 2);
    page().restoreCrumb(0);
    QVERIFY(heat()->isVisible());
    QCOMPARE(page().breadcrumbs().size(), 1);
    page().restoreCrumb(-1);
    QVERIFY(page().breadcrumbs().isEmpty());
    QCOMPARE(label("wellbeing.index"), Formatting::decimal(*wellbeing().figure(0, 2).index, 1));
}

void TestWellbeingPage::exportsTheTable()
{
    const QString path = m_window->file("index.csv");
    FileDialogs::answerWith([path](const QString&) { return QStringList{path}; });
    m_window->find<QAction>("wellbeing.exportTable")->trigger();
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.contains(QStringLiteral("Jan 2024")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("甲街道")));
    QVERIFY(text.contains(QStringLiteral("not how people feel")));
}

void TestWellbeingPage::exportsTheReport()
{
    const auto exported = [&](const char* action, const char* file) {
        const QString path = m_window->file(file);
        FileDialogs::answerWith([path](const QString&) { return QStringList{path}; });
        m_window->find<QAction>(action)->trigger();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20000); }();
        QFile written(path);
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    };
    const QByteArray all = exported("wellbeing.exportReport", "all.xlsx");
    QVERIFY(all.startsWith("PK"));
    clickHeading(Qt::Vertical, 1);
    const QByteArray one = exported("wellbeing.exportRegionReport", "one.xlsx");
    QVERIFY(one.startsWith("PK"));
    QVERIFY(one.size() < all.size()); // one region's sheet instead of all
}

void TestWellbeingPage::speaksBothLanguages()
{
    clickHeading(Qt::Vertical, 1);
    press("wellbeing.weights");
    m_window->languages().speak(Language::Chinese);
    QTRY_COMPARE(page().title(), QStringLiteral("幸福感"));
    QTRY_COMPARE(model()->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("1月"));
    QTRY_VERIFY(label("wellbeing.about").contains(QStringLiteral("2024年3月")));
    QCOMPARE(
        m_window->find<ChartPanel>("wellbeing.lines")->content().series.front().name, QStringLiteral("平安"));
    QVERIFY(m_window->find<QPushButton>("wellbeing.equal")->text() == QStringLiteral("均等"));
    m_window->languages().speak(Language::English);
    QTRY_COMPARE(model()->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Jan"));
}

void TestWellbeingPage::saysWhyItIsEmpty()
{
    const auto says = [&](const QByteArray& csv, const char* way) {
        m_window = std::make_unique<DrawnWindow>(csv);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isReady(), 20000);
        m_window->window().showPage(QStringLiteral("wellbeing"));
        QTRY_VERIFY_WITH_TIMEOUT(page().wellbeing(), 20000);
        QTRY_VERIFY(m_window->find<QLabel>("wellbeing.empty")->isVisible());
        QVERIFY(!label("wellbeing.empty").isEmpty());
        QTRY_VERIFY2(m_window->find<QPushButton>(way)->isVisible(), way);
    };
    const QByteArray header = "工单编号,来电时间,来电号码,事项分类,所属镇街\n";
    says(header.chopped(14) + "\nGD1,2024-01-05 08:00:00,13800001111,社会治安\n", "wellbeing.toImport");
    says(header + "GD1,2024-01-05 08:00:00,13800001111,其它,甲街道\n", "wellbeing.toDictionary");
    says(header + "GD1,2024-01-05 08:00:00,13800001111,社会治安,甲街道\n", "wellbeing.toChoices");
    // One month only: there is an index, and nothing to compare it with.
    open(wellbeingOrders(1));
    QVERIFY(heat()->isVisible());
    QCOMPARE(label("wellbeing.changes"), QStringLiteral("no period before to compare with"));
    QVERIFY(m_window->find<ChartPanel>("wellbeing.waterfall")->content().isEmpty());
}

void TestWellbeingPage::modelIsSound()
{
    const QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    clickHeading(Qt::Vertical, 2);
    clickHeading(Qt::Horizontal, 0);
    clickHeading(Qt::Horizontal, 3);
    m_window->find<QAction>("wellbeing.weeks")->trigger();
    QTRY_VERIFY(isReady() && wellbeing().periods().size() == 13);
    m_window->languages().speak(Language::Chinese);
    QCoreApplication::processEvents();
    m_window->languages().speak(Language::English);
    QCoreApplication::processEvents();
    m_window->session().closeWorkspace();
    QCOMPARE(model()->rowCount(), 4);
}

QTEST_MAIN(TestWellbeingPage)
#include "tst_wellbeingpage.moc"

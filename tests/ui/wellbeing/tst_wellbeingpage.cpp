// The page of well-being in the real window: figures, places, choices, orders behind marks.
#include "core/reports/wellbeingchoices.h"
#include "core/wording/formatting.h"
#include "tests/ui/orders/drawnwindow.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/chartview.h"
#include "ui/common/densetable.h"
#include "ui/pages/wellbeing/heatmodel.h"
#include "ui/pages/wellbeing/heatview.h"
#include "ui/pages/wellbeing/indexcharts.h"
#include "ui/pages/wellbeing/wellbeingpage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace redial;
using namespace redial::test;

namespace {

/// Three months of three regions that differ, and a fourth of seven orders.
QByteArray orders(int months = 3)
{
    const char* categories[] = {"社会治安", "噪声扰民", "医院就医", "物业管理"};
    const char* regions[] = {"甲街道", "乙街道", "丙镇"};
    QByteArray rows = "工单编号,来电时间,来电号码,坐席,诉求类型,事项分类,诉求内容,所属镇街,是否解决,满意度\n";
    int number = 0;
    const auto add = [&](int month, int day, int hour, const char* category, const char* region,
                         bool resolved, bool satisfied) {
        ++number;
        rows += QStringLiteral("GD%1,2024-0%2-%3 %4:00:00,138%5,017,投诉,%6,来电人反映问题,%7,%8,%9\n")
                    .arg(number, 6, 10, QLatin1Char('0'))
                    .arg(month)
                    .arg(day, 2, 10, QLatin1Char('0'))
                    .arg(hour, 2, 10, QLatin1Char('0'))
                    .arg(number / 2, 8, 10, QLatin1Char('0'))
                    .arg(QString::fromUtf8(category), QString::fromUtf8(region),
                        resolved ? QStringLiteral("是") : QStringLiteral("否"))
                    .arg(satisfied ? QStringLiteral("满意") : QStringLiteral("不满意"))
                    .toUtf8();
    };
    for (int month = 1; month <= months; ++month)
        for (int region = 0; region < 3; ++region)
            for (int category = 0; category < 4; ++category)
                for (int i = 0; i < 14 + (region * 5 + category * 3 + month * 7) % 8; ++i) {
                    const int draw = (i * 7 + region * 3 + category + month * month) % 10;
                    add(month, 1 + i % 28, 8 + draw, categories[category], regions[region],
                        draw >= 2 + region, draw % 4 != month % 4);
                }
    for (int i = 0; i < 7; ++i)
        add(1, 3 + i, 9, categories[i % 4], "丁镇", true, true);
    for (int day = 1; day <= 29; ++day) // every day of every month has an order: all are covered
        for (int month = 1; month <= months; ++month)
            add(month, day, 7, "政策咨询", "甲街道", true, true);
    add(months, 31, 7, "政策咨询", "甲街道", true, true);
    return rows;
}

bool isBlank(const QImage& image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    return colours.size() < 5;
}

} // namespace

class TestWellbeingPage : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void showsTheIndex();
    void saysWhatItIsNotAndNamesSmallRegions();
    void everyCellOpensItsOrders();
    void looksAtARegionAndAMonth();
    void keyboardLooksOpensAndCopies();
    void marksOfChartsOpenTheirOrders();
    void indicatorsOpenWhatTheyCount();
    void waterfallSums();
    void everyChartIsATableAndAPicture_data();
    void everyChartIsATableAndAPicture();
    void weightsChangeFigures();
    void slidersAreEnteredWeights();
    void limitsMoveColours();
    void choicesAreKept();
    void choicesAreKeptWhenTheWorkspaceIsClosed();
    void baselineAndWeeks();
    void goesBackFromAnOrder();
    void crumbsLeadBack();
    void readOnlyChoosesForTheWindow();
    void exportsTheTable();
    void exportsTheReport();
    void speaksBothLanguages();
    void saysWhyItIsEmpty();
    void modelIsSound();

private:
    void open(const QByteArray& csv);
    bool isReady() const;
    const Wellbeing& wellbeing() const { return *page().wellbeing(); }
    WellbeingPage& page() const
    {
        return *static_cast<WellbeingPage*>(m_window->window().page(QStringLiteral("wellbeing")));
    }
    HeatView* heat() const { return m_window->find<HeatView>("wellbeing.heat"); }
    HeatModel* model() const { return static_cast<HeatModel*>(heat()->model()); }
    DenseTable* list() const { return m_window->find<DenseTable>("markOrders.list"); }
    QString label(const char* name) const { return plainText(m_window->find<QLabel>(name)->text()); }
    QString cell(int row, int column) const { return model()->index(row, column).data().toString(); }
    void click(int row, int column) const;
    void clickHeading(Qt::Orientation orientation, int section) const;
    void press(const char* button) const { m_window->find<QPushButton>(button)->click(); }
    void back() const { m_window->window().actions().action("back")->trigger(); }

    std::unique_ptr<DrawnWindow> m_window;
};

void TestWellbeingPage::open(const QByteArray& csv)
{
    m_window = std::make_unique<DrawnWindow>(csv);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isReady(), 20000);
    WellbeingSettings settings;
    settings.leastOrders = 10;
    m_window->session().saveSetting(QLatin1String(wellbeingSetting), settings.toJson());
    m_window->window().showPage(QStringLiteral("wellbeing"));
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 20000);
}

bool TestWellbeingPage::isReady() const
{
    return m_window->isReady() && page().wellbeing()
        && !m_window->find<QLabel>("wellbeing.stale")->isVisible();
}

void TestWellbeingPage::init()
{
    if (qstrcmp(QTest::currentTestFunction(), "saysWhyItIsEmpty") != 0)
        open(orders());
}

void TestWellbeingPage::cleanup()
{
    FileDialogs::answerWith({});
    m_window.reset();
}

void TestWellbeingPage::click(int row, int column) const
{
    const QModelIndex index = model()->index(row, column);
    heat()->scrollTo(index);
    QTest::mouseClick(heat()->viewport(), Qt::LeftButton, {}, heat()->visualRect(index).center());
}

void TestWellbeingPage::clickHeading(Qt::Orientation orientation, int section) const
{
    QHeaderView* header =
        orientation == Qt::Horizontal ? heat()->horizontalHeader() : heat()->verticalHeader();
    const int at = header->sectionViewportPosition(section) + header->sectionSize(section) / 2;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
        orientation == Qt::Horizontal ? QPoint(at, header->height() / 2) : QPoint(header->width() / 2, at));
}

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

void TestWellbeingPage::marksOfChartsOpenTheirOrders()
{
    clickHeading(Qt::Vertical, 1);
    const auto opens = [&](const char* panelName) {
        auto* panel = m_window->find<ChartPanel>(panelName);
        const ChartContent content = panel->content();
        int opened = 0;
        for (const ChartSeries& series : content.series)
            for (const ChartMark& mark : series.marks) {
                if (!std::isfinite(mark.y) || mark.key == QVariant(indicatorsKey))
                    continue;
                const auto named = NamedMark::fromVariant(mark.key.toMap()).in(wellbeing());
                QVERIFY(named);
                emit panel->markActivated(mark.key);
                QTRY_COMPARE(
                    list()->model()->rowCount(), static_cast<int>(wellbeing().rowsOf(*named).size()));
                QVERIFY(list()->isVisible());
                back();
                QVERIFY(heat()->isVisible());
                ++opened;
            }
        QVERIFY(opened > 2);
    };
    opens("wellbeing.waterfall");
    opens("wellbeing.radar");
    // A real click on a point of a line.
    auto* view = m_window->find<ChartPanel>("wellbeing.lines")->findChild<ChartView*>();
    QVERIFY(view->markAreas().size() >= 12);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->markAreas().front().center());
    QTRY_VERIFY(list()->isVisible());
    QVERIFY(!page().breadcrumbs().isEmpty());
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

void TestWellbeingPage::waterfallSums()
{
    const ChartContent& content = m_window->find<ChartPanel>("wellbeing.waterfall")->content();
    double sum = 0;
    std::vector<double> totals;
    for (const ChartSeries& series : content.series)
        for (const ChartMark& mark : series.marks)
            if (series.sense == ChartSeries::Sense::Total)
                totals.push_back(mark.y);
            else
                sum += mark.y;
    QCOMPARE(totals.size(), size_t{2});
    QCOMPARE(totals[0], *wellbeing().figure(0, 1).index);
    QVERIFY(std::abs(totals[0] + sum - totals[1]) < 1e-9);
}

void TestWellbeingPage::everyChartIsATableAndAPicture_data()
{
    QTest::addColumn<QString>("chart");
    QTest::addColumn<QString>("tab");
    QTest::addColumn<QString>("first"); // cell of its table
    QTest::newRow("lines") << "wellbeing.lines"
                           << ""
                           << "Jan";
    QTest::newRow("waterfall") << "wellbeing.waterfall"
                               << "wellbeing.waterfallTab"
                               << "Feb";
    QTest::newRow("radar") << "wellbeing.radar"
                           << "wellbeing.radarTab"
                           << "Safety";
}

void TestWellbeingPage::everyChartIsATableAndAPicture()
{
    QFETCH(QString, chart);
    QFETCH(QString, tab);
    QFETCH(QString, first);
    clickHeading(Qt::Vertical, 1);
    if (!tab.isEmpty())
        press(qPrintable(tab));
    auto* panel = m_window->find<ChartPanel>(qPrintable(chart));
    QTRY_VERIFY(panel->isVisible() && !panel->content().series.empty());

    // The menu is where the chart is: the one button that is seen and has these actions.
    const auto action = [panel](const char* name) {
        auto* found = panel->findChild<QAction*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no %s", name);
        return found;
    };
    const auto buttons = m_window->window().findChildren<QToolButton*>(QStringLiteral("chart.menu"));
    const auto* menu = static_cast<QMenu*>(action("chart.asTable")->parent());
    const auto button = std::find_if(
        buttons.begin(), buttons.end(), [menu](const QToolButton* one) { return one->menu() == menu; });
    QVERIFY(button != buttons.end() && (*button)->isVisible() && (*button)->isEnabled());

    action("chart.asTable")->trigger();
    const auto* table = panel->findChild<DenseTable*>(QStringLiteral("chart.table"));
    QVERIFY(table->isVisible());
    const TableContent content = chartTable(panel->content());
    QVERIFY(content.rows.size() > 1);
    QCOMPARE(table->model()->rowCount(), static_cast<int>(content.rows.size()));
    QCOMPARE(table->model()->columnCount(), static_cast<int>(content.headers.size()));
    QVERIFY2(table->model()->index(0, 0).data().toString().startsWith(first),
        qPrintable(table->model()->index(0, 0).data().toString()));
    // The newest index, or the first dimension's score, stands in it as the page shows it.
    const WellbeingFigure& figure = wellbeing().figure(1, 2);
    const double shown = chart.endsWith(QLatin1String("radar")) ? *figure.dimensions[0].score : *figure.index;
    QStringList texts;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        for (int column = 1; column < table->model()->columnCount(); ++column)
            texts << table->model()->index(row, column).data().toString();
    QVERIFY2(texts.contains(Formatting::decimal(shown, 1)), qPrintable(texts.join(QLatin1Char(' '))));
    action("chart.asTable")->trigger();
    QVERIFY(panel->view().isVisible());

    QGuiApplication::clipboard()->clear();
    action("chart.copyPicture")->trigger();
    QVERIFY(!isBlank(QGuiApplication::clipboard()->image()));
    for (const char* name : {"chart.png", "chart.svg"}) {
        const QString path = m_window->file(name);
        FileDialogs::answerWith([path](const QString&) { return QStringList{path}; });
        action("chart.savePicture")->trigger();
        QVERIFY(QFile::exists(path));
    }
    const QImage picture(m_window->file("chart.png"));
    QVERIFY(!isBlank(picture));
    QVERIFY(picture.width() >= 2 * 720); // twice as fine as the screen
    QFile drawing(m_window->file("chart.svg"));
    QVERIFY(drawing.open(QIODevice::ReadOnly));
    const QByteArray svg = drawing.readAll();
    QVERIFY(svg.contains("<svg") && svg.contains("</svg>"));
    QVERIFY(svg.count("<path") + svg.count("<polyline") + svg.count("<rect") > 3);

    const QString path = m_window->file("chart.csv");
    FileDialogs::answerWith([path](const QString&) { return QStringList{path}; });
    action("chart.exportTable")->trigger();
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString csv = QString::fromUtf8(file.readAll());
    QVERIFY2(csv.contains(content.headers.join(QLatin1Char(','))), qPrintable(csv));
    QVERIFY2(csv.contains(first), qPrintable(csv));
}

void TestWellbeingPage::weightsChangeFigures()
{
    const double equal = *wellbeing().figure(0, 2).index;
    press("wellbeing.weights");
    QVERIFY(m_window->find<QWidget>("wellbeing.choices")->isVisible());
    press("wellbeing.entropy");
    QTRY_VERIFY(isReady() && wellbeing().input().settings.weights == WeightRule::Entropy);
    QVERIFY(*wellbeing().figure(0, 2).index != equal);
    QCOMPARE(label("wellbeing.index"), Formatting::decimal(*wellbeing().figure(0, 2).index, 1));
    QVERIFY(label("wellbeing.effect").contains(Formatting::decimal(equal, 1)));
    press("wellbeing.equal");
    press("wellbeing.geometric");
    QTRY_VERIFY(isReady() && wellbeing().input().settings.aggregation == Aggregation::Geometric);
    QVERIFY(*wellbeing().figure(0, 2).index < equal);
    press("wellbeing.usual");
    QTRY_VERIFY(isReady() && wellbeing().input().settings.aggregation == Aggregation::Arithmetic);
    QCOMPARE(wellbeing().input().settings.leastOrders, WellbeingSettings().leastOrders);
}

void TestWellbeingPage::slidersAreEnteredWeights()
{
    press("wellbeing.weights");
    auto* safety = m_window->find<QSlider>("wellbeing.weight.safety");
    safety->setValue(100); // twice as much as each of the others
    QTRY_VERIFY(isReady() && wellbeing().input().settings.weights == WeightRule::Entered);
    QVERIFY(std::abs(wellbeing().dimensionWeight(0) - 0.4) < 1e-9);
    QCOMPARE(label("wellbeing.weight.safety.share"), QStringLiteral("40.0%"));
    QVERIFY(m_window->find<QPushButton>("wellbeing.entered")->isChecked());
    m_window->find<QSlider>("wellbeing.weight.repeat_rate")->setValue(0);
    QTRY_VERIFY(isReady() && wellbeing().scale(0, Indicator::RepeatRate).weight == 0);
    QCOMPARE(m_window->find<QPushButton>("wellbeing.weights")->text(), QStringLiteral("Weights: entered"));
}

void TestWellbeingPage::limitsMoveColours()
{
    press("wellbeing.weights");
    const auto step = [&] { return model()->index(1, 2).data(HeatModel::StepRole).toInt(); };
    const int score = static_cast<int>(std::floor(*wellbeing().figure(model()->unit(1), 2).index));
    m_window->find<QSpinBox>("wellbeing.good")->setValue(score);
    QTRY_VERIFY(isReady() && step() == static_cast<int>(WellbeingStep::Good));
    m_window->find<QSpinBox>("wellbeing.act")->setValue(score + 1);
    QTRY_VERIFY(isReady() && step() == static_cast<int>(WellbeingStep::Act));
    QCOMPARE(m_window->find<QSpinBox>("wellbeing.good")->value(), score + 1); // the two do not cross
    QVERIFY(label("wellbeing.legend").contains(QStringLiteral("below %1").arg(score + 1)));
    m_window->find<QSpinBox>("wellbeing.leastOrders")->setValue(1000);
    QTRY_VERIFY(isReady() && wellbeing().input().settings.leastOrders == 1000);
    QTRY_COMPARE(model()->rowCount(), 1); // no region is that large; all of them are
}

void TestWellbeingPage::choicesAreKept()
{
    press("wellbeing.weights");
    press("wellbeing.geometric");
    const auto kept = [&] {
        const auto value = m_window->session().workspace()->setting(QLatin1String(wellbeingSetting));
        return value && WellbeingSettings::fromJson(*value).aggregation == Aggregation::Geometric;
    };
    QTRY_VERIFY(kept());
    // A moving slider is kept when the page is left, too.
    m_window->find<QSlider>("wellbeing.weight.health")->setValue(80);
    m_window->window().showPage(QStringLiteral("repeat"));
    const auto value =
        WellbeingSettings::fromJson(m_window->session().setting(QLatin1String(wellbeingSetting)));
    QCOMPARE(value.weights, WeightRule::Entered);
    QCOMPARE(value.dimensionWeights.at("health"), 8.0);
}

void TestWellbeingPage::choicesAreKeptWhenTheWorkspaceIsClosed()
{
    press("wellbeing.weights");
    m_window->find<QSlider>("wellbeing.weight.health")->setValue(80);
    Session& session = m_window->session();
    const QString path = session.workspacePath();
    session.closeWorkspace(); // before the slider's time is over
    QVERIFY(!session.hasWorkspace());
    session.openWorkspace(path);
    QTRY_VERIFY_WITH_TIMEOUT(session.hasWorkspace(), 20000);
    const auto kept = WellbeingSettings::fromJson(session.setting(QLatin1String(wellbeingSetting)));
    QCOMPARE(kept.weights, WeightRule::Entered);
    QCOMPARE(kept.dimensionWeights.at("health"), 8.0);
}

void TestWellbeingPage::baselineAndWeeks()
{
    auto* menu = m_window->find<QPushButton>("wellbeing.baseline")->menu();
    emit menu->aboutToShow();
    auto* year = menu->findChild<QAction*>(QStringLiteral("baseline_2024"));
    QVERIFY(year != nullptr);
    year->trigger();
    QTRY_VERIFY(isReady() && wellbeing().input().settings.baseline.from.has_value());
    QVERIFY(m_window->find<QPushButton>("wellbeing.baseline")->text().contains(QStringLiteral("2024-01-01")));
    m_window->find<QAction>("wellbeing.weeks")->trigger();
    QTRY_VERIFY(isReady() && wellbeing().periods().size() == 13);
    QCOMPARE(model()->columnCount(), 15);
    QCOMPARE(model()->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("01-01"));
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

void TestWellbeingPage::readOnlyChoosesForTheWindow()
{
    // The same file from a second window, while the first has it.
    MainWindow second(m_window->languages());
    second.show();
    second.openWorkspace(m_window->session().workspacePath());
    QTRY_VERIFY(second.session().isReadOnly() && second.session().matrix());
    second.showPage(QStringLiteral("wellbeing"));
    auto* there = static_cast<WellbeingPage*>(second.page(QStringLiteral("wellbeing")));
    QTRY_VERIFY(there->wellbeing());
    QSignalSpy failed(&second.session(), &Session::failed);
    second.findChild<QPushButton*>(QStringLiteral("wellbeing.weights"))->click();
    QVERIFY(second.findChild<QLabel*>(QStringLiteral("wellbeing.notKept"))->isVisible());
    second.findChild<QPushButton*>(QStringLiteral("wellbeing.geometric"))->click();
    QTRY_VERIFY(there->wellbeing()->input().settings.aggregation == Aggregation::Geometric);
    second.showPage(QStringLiteral("repeat"));
    QTRY_VERIFY(second.session().tasks().running().isEmpty());
    QCOMPARE(failed.size(), 0);
    const auto value = m_window->session().workspace()->setting(QLatin1String(wellbeingSetting));
    QVERIFY(value && WellbeingSettings::fromJson(*value).aggregation == Aggregation::Arithmetic);
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
    open(orders(1));
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

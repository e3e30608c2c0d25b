// The charts of the well-being page: orders behind marks, tables, pictures.
#include "core/wording/formatting.h"
#include "tests/ui/wellbeing/wellbeingdriver.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/chartview.h"
#include "ui/pages/wellbeing/indexcharts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSet>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace redial;
using namespace redial::test;

namespace {

bool isBlank(const QImage& image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    return colours.size() < 5;
}

} // namespace

class TestWellbeingCharts : public QObject, private WellbeingDriver {
    Q_OBJECT
private slots:
    void init() { open(wellbeingOrders()); }
    void cleanup() { close(); }
    void marksOfChartsOpenTheirOrders();
    void waterfallSums();
    void everyChartIsATableAndAPicture_data();
    void everyChartIsATableAndAPicture();
};

void TestWellbeingCharts::marksOfChartsOpenTheirOrders()
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

void TestWellbeingCharts::waterfallSums()
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

void TestWellbeingCharts::everyChartIsATableAndAPicture_data()
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

void TestWellbeingCharts::everyChartIsATableAndAPicture()
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

QTEST_MAIN(TestWellbeingCharts)
#include "tst_wellbeingcharts.moc"

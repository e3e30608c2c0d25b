// Waterfalls, radars and lines named at their ends: what is drawn, pointed at and said in the table.
#include "ui/charts/chartcolours.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/chartview.h"
#include "ui/common/theme.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <limits>

using namespace redial;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// 70.2 → −2.6 → +0.7 → 68.3.
ChartContent waterfall()
{
    ChartContent content;
    content.title = QStringLiteral("What moved it");
    content.x.kind = ChartAxis::Kind::Categories;
    content.x.categories = QStringList{QStringLiteral("February"), QStringLiteral("Comfort, repeat rate"),
        QStringLiteral("Health"), QStringLiteral("March")};
    content.y.lowest = 60;
    const auto series = [&](const char* name, ChartSeries::Sense sense, std::vector<ChartMark> marks) {
        content.series.push_back(
            {QLatin1String(name), ChartSeries::Kind::Steps, std::move(marks), false, sense});
    };
    series("Index", ChartSeries::Sense::Total, {{0, 70.2, 1}, {3, 68.3, 4}});
    series("Better", ChartSeries::Sense::Good, {{2, 0.7, 3, {}, 67.6}});
    series("Worse", ChartSeries::Sense::Bad, {{1, -2.6, 2, {}, 70.2}});
    return content;
}

ChartContent radar()
{
    ChartContent content;
    content.shape = ChartContent::Shape::Radar;
    content.x.kind = ChartAxis::Kind::Categories;
    content.x.categories = QStringList{QStringLiteral("Safety"), QStringLiteral("Comfort"),
        QStringLiteral("Health"), QStringLiteral("Housing")};
    content.y.lowest = 0;
    content.y.highest = 100;
    content.series.push_back({QStringLiteral("Here"), ChartSeries::Kind::Line,
        {{0, 80, 1}, {1, 60, 2}, {2, none, 3}, {3, 40, 4}}, false, ChartSeries::Sense::Main});
    content.series.push_back({QStringLiteral("All"), ChartSeries::Kind::Line,
        {{0, 50, 5}, {1, 50, 6}, {2, 50, 7}, {3, 50, 8}}, true});
    return content;
}

/// How many pixels have this colour, more or less.
int pixels(const QImage& image, const QColor& colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor here = image.pixelColor(x, y);
            found += std::abs(here.red() - colour.red()) + std::abs(here.green() - colour.green())
                        + std::abs(here.blue() - colour.blue())
                    < 12
                ? 1
                : 0;
        }
    return found;
}

void open(ChartView& view, const ChartContent& content, QSize size)
{
    view.resize(size);
    view.show(content);
    view.QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
}

} // namespace

class TestChartShapes : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::apply(*qApp, Appearance::Light); }

    void stepsHangTogether()
    {
        ChartView view;
        open(view, waterfall(), {600, 300});
        const std::vector<QRect> areas = view.markAreas();
        QCOMPARE(areas.size(), size_t{4});
        // The step down hangs at the height of the first column, the step up begins where that one ended.
        QVERIFY(std::abs(areas[1].top() - areas[0].top()) <= 1);
        QVERIFY(std::abs(areas[2].bottom() - areas[1].bottom()) <= 1);
        QVERIFY(std::abs(areas[3].top() - areas[2].top()) <= 1);
        QVERIFY(areas[0].height() > 3 * areas[2].height());
        QSignalSpy opened(&view, &ChartView::markActivated);
        for (const QRect& area : areas)
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, area.center());
        QCOMPARE(opened.size(), 4);
        QCOMPARE(opened.at(1).at(0).toInt(), 2);
    }

    void stepsAreATable()
    {
        const TableContent table = chartTable(waterfall());
        QCOMPARE(table.rows.size(), size_t{4});
        QCOMPARE(std::get<TableNumber>(table.rows[1][3]).value, -2.6);
        QCOMPARE(std::get<TableNumber>(table.rows[2][2]).value, 0.7);
    }

    void goodAndBadDifferInGreyPrint()
    {
        const ChartColours paper = ChartColours::ofPaper();
        const QImage image = chartImage(waterfall(), QFont(), {600, 300}, 1);
        QVERIFY(pixels(image, paper.bad) > 500);
        QVERIFY(pixels(image, paper.good) > 100);
        QVERIFY(pixels(image, paper.total) > 2000);
        // Not by colour alone: the sign is written at each, and they hang up or down.
        QVERIFY(!chartSvg(waterfall(), QFont(), {600, 300}).isEmpty());
    }

    void radarLeavesGaps()
    {
        ChartView view;
        open(view, radar(), {360, 300});
        const std::vector<QRect> areas = view.markAreas();
        QCOMPARE(areas.size(), size_t{7}); // what is missing is no mark, and not drawn as 0
        for (const QRect& area : areas)
            QVERIFY(view.rect().contains(area));
        QSignalSpy opened(&view, &ChartView::markActivated);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, areas.front().center());
        QCOMPARE(opened.size(), 1);
        // The first spoke points up.
        const auto highest = std::min_element(
            areas.begin(), areas.end(), [](const QRect& a, const QRect& b) { return a.top() < b.top(); });
        QVERIFY(std::abs(highest->center().x() - view.width() / 2) <= 3);
    }

    void namesStandAtTheEnds()
    {
        ChartContent content;
        content.x.kind = ChartAxis::Kind::Categories;
        content.namesAtEnd = true;
        for (int month = 0; month < 12; ++month)
            content.x.categories << QString::number(month + 1);
        for (int line = 0; line < 5; ++line) {
            ChartSeries series{QStringLiteral("line %1").arg(line), ChartSeries::Kind::Line, {}, false,
                line == 0 ? ChartSeries::Sense::Main : ChartSeries::Sense::Any};
            for (int month = 0; month < 12; ++month)
                series.marks.push_back({static_cast<double>(month), 70.0 + line * 0.1});
            content.series.push_back(series);
        }
        content.y.lowest = 50;
        content.y.highest = 90;
        ChartView view;
        open(view, content, {700, 260});
        // The lines end where the names begin, and all of them lie in the window.
        int rightmost = 0;
        for (const QRect& area : view.markAreas())
            rightmost = std::max(rightmost, area.right());
        QVERIFY(rightmost < view.width() - 60);
        QCOMPARE(view.markAreas().size(), size_t{60});
        for (const QSize size : {QSize(40, 40), QSize(160, 90), QSize(900, 60)}) {
            view.resize(size);
            QCoreApplication::processEvents();
        }
    }
};

QTEST_MAIN(TestChartShapes)
#include "tst_chartshapes.moc"

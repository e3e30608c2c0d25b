/// An axis of time without its long idle stretches: what is cut, where marks are drawn, and that the chart
/// says the same of them.

#include "ui/charts/brokentime.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/chartview.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace redial;

namespace {

constexpr double day = 86400;
constexpr double march = 19783 * day; // 2024-03-01

/// Calls at these days (and parts of days) after 2024-03-01.
ChartContent calls(const std::vector<double>& days)
{
    ChartContent content;
    content.title = QStringLiteral("Timeline");
    content.x.kind = ChartAxis::Kind::Time;
    content.x.cutsIdle = true;
    content.y.kind = ChartAxis::Kind::TimeOfDay;
    ChartSeries series{QStringLiteral("Noise"), ChartSeries::Kind::Points, {}, false};
    for (size_t i = 0; i < days.size(); ++i)
        series.marks.push_back(
            {march + days[i] * day, (days[i] - std::floor(days[i])) * day, QVariant(static_cast<int>(i))});
    content.series.push_back(series);
    return content;
}

/// "days 0–3, cut 245, days 248–251"
QString described(const BrokenTime& time)
{
    QStringList parts;
    for (size_t i = 0; i < time.pieces().size(); ++i) {
        if (i > 0)
            parts << QStringLiteral("cut %1").arg(time.cuts()[i - 1].seconds / day);
        const BrokenTime::Piece& piece = time.pieces()[i];
        parts << QStringLiteral("%1 to %2").arg((piece.from - march) / day).arg((piece.to - march) / day);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

class TestBrokenTime : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::apply(*qApp, Appearance::Light); }

    void cutsWhatIsIdle_data()
    {
        QTest::addColumn<QList<double>>("days");
        QTest::addColumn<QString>("expected");
        QTest::newRow("two bursts far apart")
            << QList<double>{0.3, 0.4, 1.2, 250.1, 250.5} << "0 to 3, cut 246, 249 to 252";
        QTest::newRow("three, of different length") << QList<double>{0.5, 100.5, 104.5, 112.5, 300.5}
                                                    << "-2 to 3, cut 97, 100 to 113, cut 185, 298 to 303";
        QTest::newRow("a fortnight is whole") << QList<double>{0.5, 6.5, 13.5} << "0.5 to 13.5";
        QTest::newRow("every month is whole")
            << QList<double>{0.5, 30.5, 60.5, 90.5, 120.5, 150.5, 180.5, 210.5} << "0.5 to 210.5";
        QTest::newRow("once") << QList<double>{0.5} << "0.5 to 1.5";
        QTest::newRow("never") << QList<double>{} << "-19783 to -19783";
    }
    void cutsWhatIsIdle()
    {
        QFETCH(QList<double>, days);
        QFETCH(QString, expected);
        QCOMPARE(described(BrokenTime(calls({days.begin(), days.end()}))), expected);
    }

    void bandsAreNeverCut()
    {
        ChartContent content = calls({0.5, 250.5});
        content.bands.push_back({march + 20 * day, march + 200 * day});
        QCOMPARE(described(BrokenTime(content)), QStringLiteral("0.5 to 250.5"));
    }

    void onlyWhereAsked()
    {
        ChartContent content = calls({0.5, 250.5});
        content.x.cutsIdle = false;
        QVERIFY(BrokenTime(content).isWhole());
    }

    void keepsOrderAndDistances()
    {
        std::mt19937 random(11);
        std::uniform_real_distribution<double> within(0, 400);
        for (int round = 0; round < 300; ++round) {
            std::vector<double> days;
            for (int i = 0; i < 2 + round % 9; ++i) {
                const double start = within(random);
                for (const double more : {0.0, 0.2, 1.7})
                    days.push_back(start + more);
            }
            std::sort(days.begin(), days.end());
            const BrokenTime time(calls(days));
            QVERIFY(time.cuts().size() <= 6);
            double last = time.drawnRange().lowest;
            for (const double moment : days) {
                const double drawn = time.drawn(march + moment * day);
                QVERIFY(drawn >= last && drawn <= time.drawnRange().highest);
                last = drawn;
                // A day is a day outside the cuts.
                if (!time.isWhole() && std::floor(moment + 0.01) == std::floor(moment))
                    QVERIFY(std::abs(time.drawn(march + (moment + 0.01) * day) - drawn - 0.01 * day) < 1e-3);
            }
            if (!time.isWhole())
                QVERIFY(time.drawnRange().span() <= 0.67 * (days.back() - days.front()) * day);
            for (const ChartTick& tick : time.ticks(calls(days).x, 5))
                QVERIFY(tick.at >= time.drawnRange().lowest && tick.at <= time.drawnRange().highest);
            QVERIFY(time.ticks(calls(days).x, 5).size() <= std::max<size_t>(6, time.pieces().size()));
        }
    }

    void marksKeepTheirWordsAndSpread()
    {
        ChartView view;
        view.resize(420, 180);
        view.show(calls({0.3, 0.4, 1.2, 250.1, 250.5}));
        view.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const auto areas = view.markAreas();
        QCOMPARE(areas.size(), size_t{5});
        // Before, three calls of the first two days stood within a pixel or two of each other.
        QVERIFY(areas[2].center().x() - areas[0].center().x() > 30);
        QVERIFY(areas[4].center().x() - areas[3].center().x() > 10);
        QSignalSpy opened(&view, &ChartView::markActivated);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, areas[3].center());
        QCOMPARE(opened.value(0).value(0).toInt(), 3);
        QVERIFY2(view.accessibleDescription().contains(QStringLiteral("2024-11-06 02:24:00")),
            qPrintable(view.accessibleDescription()));
        QVERIFY(chartSvg(view.content(), view.font(), {600, 300}).contains("246 days"));
    }
};

QTEST_MAIN(TestBrokenTime)
#include "tst_brokentime.moc"

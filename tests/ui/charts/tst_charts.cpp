/// Charts: their figures as table, axis, marks; the same content on the screen, with the mouse and with
/// the keys, and as picture.

#include "ui/charts/chartaxis.h"
#include "ui/charts/chartcolours.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/chartview.h"
#include "ui/charts/thinning.h"
#include "ui/common/densetable.h"
#include "ui/common/filedialogs.h"
#include "ui/common/theme.h"
#include "ui/session/session.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cmath>
#include <limits>
#include <random>
#include <set>

using namespace redial;

namespace {

ChartContent weeks()
{
    ChartContent content;
    content.title = QStringLiteral("Calls per week");
    content.notes = {QStringLiteral("138****1234"), QStringLiteral("n = 8")};
    content.x.kind = ChartAxis::Kind::Categories;
    content.x.title = QStringLiteral("Week");
    content.x.categories = {QStringLiteral("W1"), QStringLiteral("W2"), QStringLiteral("W3")};
    content.y.title = QStringLiteral("Calls");
    content.series.push_back({QStringLiteral("before"), ChartSeries::Kind::Bars,
        {{0, 3, QStringLiteral("first")}, {1, 5, QStringLiteral("second")}}, false});
    content.series.push_back(
        {QStringLiteral("after"), ChartSeries::Kind::Bars, {{2, 1, QStringLiteral("third")}}, false});
    return content;
}

ChartContent timeline()
{
    ChartContent content;
    content.title = QStringLiteral("Timeline");
    content.x.kind = ChartAxis::Kind::Time;
    content.y.kind = ChartAxis::Kind::TimeOfDay;
    const double day = 86400;
    const double start = 19783 * day; // 2024-03-01
    content.series.push_back({QStringLiteral("Night work"), ChartSeries::Kind::Points,
        {{start + 79200, 79200, 1}, {start + 17 * day + 82440, 82440, 2}}, false});
    content.series.push_back(
        {QStringLiteral("Housing"), ChartSeries::Kind::Points, {{start + 9 * day + 43200, 43200, 3}}, false});
    content.bands.push_back({start + 17 * day, start + 18 * day});
    return content;
}

/// "a|b" → a, b.
QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char('|'));
}

QStringList labels(const std::vector<ChartTick>& ticks)
{
    QStringList list;
    for (const ChartTick& tick : ticks)
        list << tick.label;
    return list;
}

int differentColours(const QImage& image)
{
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); y += 2)
        for (int x = 0; x < image.width(); x += 2)
            colours.insert(image.pixel(x, y));
    return static_cast<int>(colours.size());
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::apply(*qApp, Appearance::Light); }

    void ticksAreRound_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("lowest");
        QTest::addColumn<double>("highest");
        QTest::addColumn<QStringList>("expected");
        const double march = 19783 * 86400.0;
        const auto row = [](const char* name, ChartAxis::Kind kind, double lowest, double highest,
                             const char* expected) {
            QTest::newRow(name) << static_cast<int>(kind) << lowest << highest << words(expected);
        };
        using Kind = ChartAxis::Kind;
        row("counts", Kind::Number, 0, 9, "0|2|4|6|8");
        row("few", Kind::Number, 0, 1, "0|1");
        row("thousands", Kind::Number, 0, 4100, "0|1,000|2,000|3,000|4,000");
        row("below nothing", Kind::Number, -4, 3, "-4|-2|0|2");
        row("not at ticks", Kind::Number, 10, 90, "20|40|60|80");
        row("hardly below nothing", Kind::Percent, -0.0005, 0.004, "0.0%|0.1%|0.2%|0.3%|0.4%");
        row("shares", Kind::Percent, 0, 0.32, "0%|10%|20%|30%");
        row("small shares", Kind::Percent, 0, 0.004, "0.0%|0.1%|0.2%|0.3%|0.4%");
        row("a month", Kind::Time, march, march + 30 * 86400.0, "2024-03-04|03-11|03-18|03-25");
        row("a day", Kind::Time, march, march + 86400.0, "03-01 0:00|6:00|12:00|18:00|03-02 0:00");
        row("a year", Kind::Time, march, march + 365 * 86400.0, "2024-04|2024-07|2024-10|2025-01");
        row("a quarter", Kind::Time, march, march + 91 * 86400.0, "2024-03|2024-04|2024-05");
    }
    void ticksAreRound()
    {
        QFETCH(int, kind);
        QFETCH(double, lowest);
        QFETCH(double, highest);
        QFETCH(QStringList, expected);
        ChartAxis axis;
        axis.kind = static_cast<ChartAxis::Kind>(kind);
        QCOMPARE(labels(ticksOf(axis, {lowest, highest}, 5)), expected);
    }

    void ticksStayFew()
    {
        std::mt19937 random(7);
        std::uniform_real_distribution<double> exponent(-3, 9);
        for (const auto kind : {ChartAxis::Kind::Number, ChartAxis::Kind::Percent, ChartAxis::Kind::Time}) {
            for (int i = 0; i < 400; ++i) {
                ChartAxis axis;
                axis.kind = kind;
                ChartRange range{kind == ChartAxis::Kind::Time ? 1.7e9 : 0, 0};
                range.highest = range.lowest + std::pow(10, exponent(random));
                const auto ticks = ticksOf(axis, range, 6);
                QVERIFY2(ticks.size() <= 7, qPrintable(QString::number(range.span())));
                for (const ChartTick& tick : ticks)
                    QVERIFY(tick.at >= range.lowest - 1e-6 && tick.at <= range.highest * (1 + 1e-9));
            }
        }
    }

    void tableHasEveryMark()
    {
        const TableContent bars = chartTable(weeks());
        QCOMPARE(bars.headers, words("Week|before|after"));
        QCOMPARE(bars.rows.size(), size_t{3});
        QCOMPARE(std::get<QString>(bars.rows[2][0]), QStringLiteral("W3"));
        QVERIFY(std::holds_alternative<std::monostate>(bars.rows[2][1]));
        QCOMPARE(std::get<TableCount>(bars.rows[2][2]).value, qint64{1});

        const TableContent points = chartTable(timeline());
        QCOMPARE(points.rows.size(), size_t{3});
        QCOMPARE(std::get<Timestamp>(points.rows[0][1]).seconds, qint64{19783} * 86400 + 79200);
    }

    void lineKeepsItsPictureWhenThinned()
    {
        ChartSeries series{QStringLiteral("s"), ChartSeries::Kind::Line, {}, false};
        std::mt19937 random(1);
        std::uniform_real_distribution<double> draw(0, 1);
        for (int i = 0; i < 100'000; ++i)
            series.marks.push_back({static_cast<double>(i), draw(random)});
        const ChartRange x{0, 100'000};
        const auto visible = visibleMarks(series, series.kind, x, {0, 1}, {500, 200});
        QVERIFY(visible.size() <= 2000);
        // Of every column the extremes are there.
        std::vector<ChartRange> all(500, {2, -1}), kept(500, {2, -1});
        const auto widen = [&](std::vector<ChartRange>& columns, const ChartMark& mark) {
            ChartRange& column = columns[static_cast<size_t>(mark.x / 200)];
            column = {std::min(column.lowest, mark.y), std::max(column.highest, mark.y)};
        };
        for (const ChartMark& mark : series.marks)
            widen(all, mark);
        size_t others = 0;
        for (const VisibleMark& mark : visible) {
            widen(kept, series.marks[mark.index]);
            others += mark.others;
        }
        for (size_t i = 0; i < all.size(); ++i) {
            QCOMPARE(kept[i].lowest, all[i].lowest);
            QCOMPARE(kept[i].highest, all[i].highest);
        }
        QCOMPARE(visible.size() + others, series.marks.size());
    }

    void pointsAtOnePlaceAreOneMark()
    {
        ChartSeries series{QStringLiteral("s"), ChartSeries::Kind::Points, {}, false};
        for (int i = 0; i < 50'000; ++i)
            series.marks.push_back({std::fmod(i * 0.37, 100), std::fmod(i * 0.11, 10)});
        series.marks.push_back({std::numeric_limits<double>::quiet_NaN(), 1});
        const auto visible = visibleMarks(series, series.kind, {0, 100}, {0, 10}, {400, 100});
        QVERIFY(visible.size() <= 51U * 14U);
        size_t all = 0;
        for (const VisibleMark& mark : visible)
            all += 1 + mark.others;
        QCOMPARE(all, size_t{50'000});
    }

    void mouseAndKeysOpenMarks()
    {
        ChartView view;
        view.resize(500, 260);
        view.show(weeks());
        view.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QSignalSpy opened(&view, &ChartView::markActivated);
        QCOMPARE(view.markAreas().size(), size_t{3});
        for (const QRect& area : view.markAreas()) {
            QVERIFY(view.rect().contains(area.center()));
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, area.center());
        }
        QTest::keyClick(&view, Qt::Key_Home);
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("W2")));
        QTest::keyClick(&view, Qt::Key_Return);
        QStringList keys;
        for (const auto& call : opened)
            keys << call.at(0).toString();
        QCOMPARE(keys, words("first|second|third|second"));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {3, 3});
        QCOMPARE(opened.size(), 4);
    }

    void sizeAndAppearanceChange()
    {
        ChartView view;
        view.show(timeline());
        view.QWidget::show();
        for (const QSize size : {QSize(10, 10), QSize(900, 300), QSize(160, 90), QSize(1, 400)}) {
            view.resize(size);
            QCoreApplication::processEvents();
            QCOMPARE(view.markAreas().size(), size_t{3});
        }
        view.resize(600, 300);
        QCoreApplication::processEvents();
        const QImage before = view.grab().toImage();
        Theme::apply(*qApp, Appearance::Dark);
        QCoreApplication::processEvents();
        QVERIFY(view.grab().toImage() != before);
        Theme::apply(*qApp, Appearance::Light);
        QVERIFY(differentColours(before) > 3);
    }

    void emptyChartSaysWhy()
    {
        ChartContent content;
        content.title = QStringLiteral("Nothing");
        content.empty = QStringLiteral("No calls in this period.");
        ChartView view;
        view.resize(400, 200);
        view.show(content);
        view.QWidget::show();
        QCOMPARE(view.accessibleDescription(), content.empty);
        QTest::keyClick(&view, Qt::Key_Return);
        QVERIFY(differentColours(view.grab().toImage()) > 1);
        QVERIFY(!chartPng(content, view.font(), {400, 200}, 1).isEmpty());
    }

    void manyBarsBecomeALine()
    {
        ChartContent content;
        content.x.kind = ChartAxis::Kind::Categories;
        ChartSeries series{QStringLiteral("s"), ChartSeries::Kind::Bars, {}, false};
        for (int i = 0; i < 20'000; ++i) {
            content.x.categories << QString::number(i);
            series.marks.push_back({static_cast<double>(i), static_cast<double>(i % 7)});
        }
        content.series.push_back(series);
        ChartView view;
        view.resize(500, 200);
        view.show(content);
        view.QWidget::show();
        QVERIFY(!view.markAreas().empty());
        QVERIFY(view.markAreas().size() <= 2000);
    }

    void panelShowsTableAndSavesPictures()
    {
        Session session;
        ChartPanel panel(session);
        panel.resize(600, 320);
        panel.show(weeks());
        panel.QWidget::show();
        const auto trigger = [&panel](const char* name) {
            auto* action = panel.findChild<QAction*>(QLatin1String(name));
            QVERIFY2(action != nullptr, name);
            action->trigger();
        };
        trigger("chart.asTable");
        QVERIFY(panel.isTable());
        auto* table = panel.findChild<DenseTable*>(QStringLiteral("chart.table"));
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(1, 1).data().toString(), QStringLiteral("5"));
        trigger("chart.asTable");
        QVERIFY(!panel.isTable());

        trigger("chart.copyPicture");
        QVERIFY(differentColours(QApplication::clipboard()->image()) > 4);

        const QTemporaryDir folder;
        QSignalSpy written(&session, &Session::noticed);
        QSignalSpy failed(&session, &Session::failed);
        for (const QString& name : {QStringLiteral("每周.png"), QStringLiteral("每周.svg")}) {
            const QString path = folder.filePath(name);
            FileDialogs::answerWith([path](const QString&) { return QStringList{path}; });
            trigger("chart.savePicture");
            QVERIFY(QFile::exists(path));
        }
        QCOMPARE(written.size(), 2);
        QVERIFY(differentColours(QImage(folder.filePath(QStringLiteral("每周.png")))) > 4);
        QVERIFY(QSvgRenderer(folder.filePath(QStringLiteral("每周.svg"))).isValid());
        FileDialogs::answerWith(
            [](const QString&) { return QStringList{QStringLiteral("/nowhere/at/all.png")}; });
        trigger("chart.savePicture");
        QCOMPARE(failed.size(), 1);
        FileDialogs::answerWith({});
    }

    void seriesDifferInGreyPrint()
    {
        const ChartColours paper = ChartColours::ofPaper();
        for (size_t a = 0; a < 4; ++a)
            for (size_t b = a + 1; b < 4; ++b)
                QVERIFY2(std::abs(qGray(paper.ofSeries(a).rgb()) - qGray(paper.ofSeries(b).rgb())) > 15
                        || shapeOfSeries(a) != shapeOfSeries(b),
                    qPrintable(QStringLiteral("%1 %2").arg(a).arg(b)));
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"

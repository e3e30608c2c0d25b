#include "tests/support/drawnbook.h"
#include "ui/common/tablemodel.h"
#include "ui/pages/repeat/matrixmodel.h"
#include "ui/pages/repeat/matrixview.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace redial;
using namespace redial::test;

class TestMatrixModel : public QObject {
    Q_OBJECT
private slots:
    void printsFigures_data();
    void printsFigures();
    void tellsCategoriesApart();
    void namesNoneAndSaysEverything();
    void sorts_data();
    void sorts();
    void marginsStayInSight();
    void tenThousandByAThousand();
};

namespace {

constexpr const char* drawing = "cover 01 00:00 … 28 00:00\n"
                                "01 08:00 | a | 坐席10 | 物业/电梯 | 投诉\n"
                                "01 09:00 | a | 坐席2 | 物业/电梯 | 投诉\n"
                                "03 08:00 | b | 坐席2 | 噪声 | 投诉\n"
                                "03 09:00 | b | 坐席2 | 噪声 | 投诉\n"
                                "03 10:00 | b |  |  | 投诉\n"
                                "08 08:00 | c | 坐席10 | 噪声 | 投诉\n";

std::shared_ptr<const RepeatMatrix> matrixOf(std::shared_ptr<const OrderBook> book, int level)
{
    return std::make_shared<const RepeatMatrix>(
        std::make_shared<const Repeats>(findRepeats(std::move(book), {}, {})), level);
}

/// Heading, then a line a row: "rate/calls" a cell.
QString printed(const QAbstractItemModel& model)
{
    QStringList lines;
    QStringList line;
    for (int column = 0; column < model.columnCount(); ++column)
        line << model.headerData(column, Qt::Horizontal).toString();
    lines << line.join(QLatin1Char('|'));
    for (int row = 0; row < model.rowCount(); ++row) {
        line = {model.headerData(row, Qt::Vertical).toString()};
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            line << index.data().toString() + QLatin1Char('/') + index.data(TableRole::SecondText).toString();
        }
        lines << line.join(QLatin1Char('|'));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

void TestMatrixModel::printsFigures_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("expected");
    QTest::newRow("full path") << QString::fromUtf8(drawing) << 0
                               << QString::fromUtf8("All|噪声|电梯|none\n"
                                                    "All|50.0/6|66.7/3|50.0/2|0.0/1\n"
                                                    "坐席2|66.7/3|100.0/2|0.0/1|/\n"
                                                    "坐席10|50.0/2|0.0/1|100.0/1|/\n"
                                                    "none|0.0/1|/|/|0.0/1");
    QTest::newRow("level 1") << QString::fromUtf8(drawing) << 1
                             << QString::fromUtf8("All|噪声|物业|none\n"
                                                  "All|50.0/6|66.7/3|50.0/2|0.0/1\n"
                                                  "坐席2|66.7/3|100.0/2|0.0/1|/\n"
                                                  "坐席10|50.0/2|0.0/1|100.0/1|/\n"
                                                  "none|0.0/1|/|/|0.0/1");
    QTest::newRow("no base call") << QStringLiteral("01 08:00 |  | 017 | x\n") << 1 << QString();
}

void TestMatrixModel::printsFigures()
{
    QFETCH(QString, drawing);
    QFETCH(int, level);
    MatrixModel model;
    QAbstractItemModelTester tester(&model);
    model.setSort(MatrixSort::Name, MatrixSort::Calls);
    model.show(matrixOf(drawBook(drawing.toUtf8().constData()), level));
    QTEST(printed(model), "expected");
    model.show(nullptr);
    QCOMPARE(printed(model), QString());
}

void TestMatrixModel::tellsCategoriesApart()
{
    MatrixModel model;
    model.setSort(MatrixSort::Name, MatrixSort::Name);
    model.show(matrixOf(drawBook("01 08:00 | a | 1 | a/x | 投诉\n"
                                 "01 09:00 | b | 1 | b/x | 投诉\n"
                                 "01 10:00 | c | 1 | a/y | 投诉\n"
                                 "01 11:00 | d | 1 | c/a/z | 投诉\n"
                                 "01 12:00 | e | 1 | d/a/z | 投诉\n"
                                 "09 12:00 | e | 1 | x | 投诉\n"),
        0));
    QStringList names;
    for (int column = 1; column < model.columnCount(); ++column)
        names << model.categoryName(column);
    names.sort();
    QCOMPARE(names,
        (QStringList{QStringLiteral("a › x"), QStringLiteral("b › x"), QStringLiteral("c › a › z"),
            QStringLiteral("d › a › z"), QStringLiteral("y")}));
}

void TestMatrixModel::namesNoneAndSaysEverything()
{
    MatrixModel model;
    model.setSort(MatrixSort::Name, MatrixSort::Calls);
    model.show(matrixOf(drawBook(drawing), 0));
    QCOMPARE(model.index(1, 1).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("坐席2, 噪声: 100.0%: 2 of 2 calls came back, interval 34.2–100.0%, 1 callers; too "
                       "few calls to judge"));
    QCOMPARE(
        model.index(3, 1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("none, 噪声: no calls"));
    QVERIFY(model.index(1, 2).data(Qt::ToolTipRole).toString().contains(QStringLiteral("物业 › 电梯")));
    QVERIFY(model.index(1, 1).data(TableRole::Pale).toBool());
    QVERIFY(!model.index(1, 1).data(TableRole::Heat).isValid());
}

void TestMatrixModel::sorts_data()
{
    QTest::addColumn<int>("sort");
    QTest::addColumn<QString>("expected");
    QTest::newRow("rate: few calls last")
        << int(MatrixSort::Rate) << "busy 60 of 200|calm 10|none|lucky 1 of 1";
    QTest::newRow("calls") << int(MatrixSort::Calls) << "busy 60 of 200|calm 10|none|lucky 1 of 1";
    QTest::newRow("name, numbers as numbers, none last")
        << int(MatrixSort::Name) << "busy 60 of 200|calm 10|lucky 1 of 1|none";
}

void TestMatrixModel::sorts()
{
    QFETCH(int, sort);
    std::string lines = "cover 01 00:00 … 28 00:00\n";
    const auto add = [&](const std::string& agent, int calls, int repeats) {
        for (int call = 0; call < calls; ++call) {
            const std::string caller = agent + std::to_string(call);
            lines += "01 08:00 | " + caller + " | " + agent + " | x\n";
            if (call < repeats)
                lines += "01 09:00 | " + caller + " |  | x\n";
        }
    };
    add("busy 60 of 200", 200, 60);
    add("calm 10", 80, 8);
    add("lucky 1 of 1", 1, 1);
    MatrixModel model;
    model.show(matrixOf(drawBook(lines.c_str()), 1));
    model.setSort(static_cast<MatrixSort>(sort), MatrixSort::Calls);
    QStringList agents;
    for (int row = 1; row < model.rowCount(); ++row)
        agents << model.agentName(row);
    QTEST(agents.join(QLatin1Char('|')), "expected");
}

void TestMatrixModel::marginsStayInSight()
{
    std::string lines = "cover 01 00:00 … 28 00:00\n";
    for (int agent = 0; agent < 60; ++agent)
        for (int category = 0; category < 30; ++category)
            lines += "01 08:00 | c" + std::to_string(agent * 30 + category) + " | a" + std::to_string(agent)
                + " | k" + std::to_string(category) + "\n";
    MatrixModel model;
    model.setSort(MatrixSort::Name, MatrixSort::Name);
    model.show(matrixOf(drawBook(lines.c_str()), 1));
    MatrixView view;
    view.resize(700, 400);
    view.setModel(&model);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum());
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    QCOMPARE(view.indexAt(QPoint(5, 5)), model.index(0, 0));
    const QModelIndex left = view.indexAt(QPoint(5, 200));
    QCOMPARE(left.column(), 0);
    QVERIFY(left.row() > 20);
    QCOMPARE(view.visualRect(left).left(), 0);
    QCOMPARE(view.indexAt(QPoint(400, 5)).row(), 0);
    // The keyboard never goes to a cell that lies beneath the margins.
    view.setCurrentIndex(model.index(60, 30));
    for (int step = 0; step < 25; ++step)
        QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.currentIndex(), model.index(35, 30));
    QVERIFY(view.visualRect(view.currentIndex()).top() >= view.rowHeight(0));
    const int before = view.verticalScrollBar()->value();
    view.setCurrentIndex(model.index(0, 30));
    QCOMPARE(view.verticalScrollBar()->value(), before);
    // What is painted at the left is the margin of that row.
    QSignalSpy opened(&view, &MatrixView::cellActivated);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(5, 200));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][1].toInt(), 0);
}

void TestMatrixModel::tenThousandByAThousand()
{
    BookBuilder builder;
    builder.cover("2024-03-01 00:00:00", "2024-03-28 00:00:00");
    for (int agent = 0; agent < 10000; ++agent)
        for (int call = 0; call < 10; ++call)
            builder.add({"01 08:00", "c" + std::to_string(agent * 10 + call), "a" + std::to_string(agent),
                "k" + std::to_string((agent * 7 + call * 101) % 1000), "", "", false, false, false});
    const auto matrix = matrixOf(builder.book(), 1);
    MatrixModel model;
    MatrixView view;
    view.resize(1200, 700);
    view.setModel(&model);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QElapsedTimer timer;
    timer.start();
    model.show(matrix);
    view.grab();
    qInfo("10,000 × 1,000: shown in %lld ms", timer.restart());
    QCOMPARE(model.rowCount(), 10001);
    QCOMPARE(model.columnCount(), 1001);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum() / 2);
    view.grab();
    qInfo("scrolled to the middle in %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 2000);
}

QTEST_MAIN(TestMatrixModel)
#include "tst_matrixmodel.moc"

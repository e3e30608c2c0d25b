#include "core/store/settingrows.h"
#include "core/wording/schemewording.h"
#include "tests/ui/orders/drawnwindow.h"
#include "ui/common/densetable.h"
#include "ui/common/tablemodel.h"
#include "ui/pages/repeat/matrixview.h"
#include "ui/session/setlink.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTextBrowser>

using namespace redial;
using namespace redial::test;

class TestRepeatPage : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void showsFiguresAndWhatTheyRestOn();
    void showsAllCallsOfACellWithoutRepeats();
    void opensACellAnOrderAndGoesBack();
    void opensMarginsByTheHeadings();
    void keyboardOpensAndCopies();
    void switchesTheLevel();
    void leavesFrequentCallersOut();
    void sortsFromTheCorner();
    void sortsByAColumn();
    void hasAMenuForTheKeyboard();
    void numbersOpenTheirOrders();
    void showsTheAgentsNames();
    void exportsTheReport();
    void masksUntilRevealed();
    void exportsMatrixAndList();
    void staysWhileTheSchemeChanges();
    void speaksBothLanguages();
    void saysWhyItIsEmpty();

private:
    MatrixView* matrix() { return m_window->find<MatrixView>("matrix"); }
    DenseTable* pairs() { return m_window->find<DenseTable>("pairs"); }
    QString label(const char* name) { return plainText(m_window->find<QLabel>(name)->text()); }
    void follow(const char* labelName, CallSet set);
    QString cell(int row, int column) { return matrix()->model()->index(row, column).data().toString(); }
    QString pair(int row, int column) { return pairs()->model()->index(row, column).data().toString(); }
    void click(int row, int column);
    QByteArray exported(const char* action, const char* file);

    std::unique_ptr<DrawnWindow> m_window;
};

namespace {

/// a: frequent (4 calls in a day); b: back once about the same; c: not back; the last line covers the days.
constexpr const char* orders =
    "工单编号,来电时间,来电号码,坐席,诉求分类,标题,诉求内容,备注\n"
    "GD1,2024-03-01 08:00:00,13800001111,坐席1,城建/施工,夜间施工,请回13800001111,甲\n"
    "GD2,2024-03-01 09:00:00,13800001111,坐席1,城建/物业,物业,电梯坏了,\n"
    "GD3,2024-03-01 10:00:00,13800001111,坐席2,城建/物业,物业,电梯还是坏的,\n"
    "GD4,2024-03-01 11:00:00,13800001111,坐席2,城建/物业,物业,无人来修,\n"
    "GD5,2024-03-03 08:00:00,13900002222,坐席1,劳动/工资,欠薪,三个月未发,\n"
    "GD6,2024-03-03 17:30:00,13900002222,坐席2,劳动/工资,欠薪,问进度,\n"
    "GD7,2024-03-05 08:00:00,02088887777,坐席2,,,不便透露,\n"
    "GD8,2024-03-20 08:00:00,13700003333,坐席1,劳动/工资,欠薪,咨询,\n";

} // namespace

void TestRepeatPage::init()
{
    m_window = std::make_unique<DrawnWindow>(orders);
    QTRY_VERIFY(m_window->isReady());
    m_window->window().showPage(QStringLiteral("repeat"));
    QTRY_VERIFY(m_window->isReady());
}

void TestRepeatPage::cleanup()
{
    FileDialogs::answerWith({});
    m_window.reset();
}

void TestRepeatPage::click(int row, int column)
{
    const QModelIndex index = matrix()->model()->index(row, column);
    matrix()->scrollTo(index);
    QTest::mouseClick(matrix()->viewport(), Qt::LeftButton, {}, matrix()->visualRect(index).center());
}

QByteArray TestRepeatPage::exported(const char* action, const char* file)
{
    const QString path = m_window->file(file);
    FileDialogs::answerWith([path](const QString&) { return QStringList{path}; });
    m_window->find<QAction>(action)->trigger();
    [&] { QTRY_VERIFY(QFile::exists(path)); }();
    QFile written(path);
    return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
}

void TestRepeatPage::showsFiguresAndWhatTheyRestOn()
{
    // 7 base calls (GD8 is too recent), 4 of them repeated.
    QCOMPARE(label("rate"), QStringLiteral("57.1%"));
    QVERIFY2(label("rateFigures")
                 .startsWith(QStringLiteral("4 of 7 calls came back · 95% interval 25.0–84.2% · 3 callers · "
                                            "first-contact resolution 42.9%")),
        qPrintable(label("rateFigures")));
    QVERIFY(label("rateMore").contains(QStringLiteral("Too recent to judge: 1")));
    QCOMPARE(matrix()->model()->rowCount(), 3);
    QCOMPARE(matrix()->model()->columnCount(), 5);
    QCOMPARE(cell(0, 0), QStringLiteral("57.1"));
}

void TestRepeatPage::showsAllCallsOfACellWithoutRepeats()
{
    QTRY_COMPARE(pairs()->model()->rowCount(), 4);
    const QAbstractItemModel* cells = matrix()->model();
    for (int row = 1; row < cells->rowCount(); ++row)
        for (int column = 1; column < cells->columnCount(); ++column) {
            const QModelIndex cell = cells->index(row, column);
            if (cell.data().toString() != QStringLiteral("0.0"))
                continue;
            click(row, column);
            QTRY_COMPARE(pairs()->model()->rowCount(), cell.data(TableRole::SecondText).toInt());
            QVERIFY(m_window->find<QPushButton>("pairsAll")->isChecked());
            QVERIFY(!m_window->find<QPushButton>("pairsRepeated")->isEnabled());
            click(0, 0);
            QTRY_COMPARE(pairs()->model()->rowCount(), 4);
            QVERIFY(m_window->find<QPushButton>("pairsRepeated")->isChecked());
            return;
        }
    QFAIL("no cell without repeats");
}

void TestRepeatPage::opensACellAnOrderAndGoesBack()
{
    QTRY_COMPARE(pairs()->model()->rowCount(), 4); // everything, to begin with
    const int wages = [&] {
        for (int column = 1; column < 5; ++column)
            if (matrix()->model()->headerData(column, Qt::Horizontal).toString() == QStringLiteral("工资"))
                return column;
        return 0;
    }();
    int agent1 = matrix()->model()->headerData(1, Qt::Vertical).toString() == QStringLiteral("坐席1") ? 1 : 2;
    click(agent1, wages);
    QTRY_COMPARE(pairs()->model()->rowCount(), 1);
    QVERIFY2(label("pairsHeadline").contains(QStringLiteral("坐席1 › 劳动 › 工资")),
        qPrintable(label("pairsHeadline")));
    QVERIFY(label("pairsHeadline").contains(QStringLiteral("1 of 1 calls came back within 24 hours")));
    QVERIFY(label("pairsDetails")
                .contains(QStringLiteral("1 about the same category · median interval 9 h 30 min")));
    QCOMPARE(pair(0, 4), QStringLiteral("→ 9 h 30 min →"));
    QTRY_COMPARE(pair(0, 3), QStringLiteral("工资 · 欠薪 · 三个月未发"));
    QCOMPARE(pair(0, 6), QStringLiteral("工资 · 欠薪 · 问进度"));
    QVERIFY(label("breadcrumbs").contains(QStringLiteral("劳动 › 工资")));

    QTest::mouseClick(
        pairs()->viewport(), Qt::LeftButton, {}, pairs()->visualRect(pairs()->model()->index(0, 0)).center());
    auto* facts = m_window->window()
                      .page(QStringLiteral("repeat"))
                      ->findChild<QTextBrowser*>(QStringLiteral("orderFacts"));
    QTRY_VERIFY(facts->toPlainText().contains(QStringLiteral("GD5")));
    QVERIFY(facts->isVisible());
    QVERIFY(!matrix()->isVisible());
    auto* timeline =
        m_window->window().page(QStringLiteral("repeat"))->findChild<DenseTable*>(QStringLiteral("timeline"));
    QCOMPARE(timeline->model()->rowCount(), 2);
    QCOMPARE(timeline->model()->index(1, 1).data().toString(), QStringLiteral("+ 9 h 30 min"));
    // Within the timeline to the second call, and all the way back.
    QTest::mouseClick(timeline->viewport(), Qt::LeftButton, {},
        timeline->visualRect(timeline->model()->index(1, 0)).center());
    QTRY_VERIFY(facts->toPlainText().contains(QStringLiteral("GD6")));
    QAction* back = m_window->window().actions().action("back");
    back->trigger();
    QTRY_VERIFY(facts->toPlainText().contains(QStringLiteral("GD5")));
    back->trigger();
    QTRY_VERIFY(matrix()->isVisible());
    QCOMPARE(pairs()->model()->rowCount(), 1);
    back->trigger();
    QTRY_COMPARE(pairs()->model()->rowCount(), 4);
}

void TestRepeatPage::opensMarginsByTheHeadings()
{
    QHeaderView* header = matrix()->verticalHeader();
    QTest::mouseClick(
        header->viewport(), Qt::LeftButton, {}, QPoint(10, header->sectionViewportPosition(1) + 5));
    const QString agent = matrix()->model()->headerData(1, Qt::Vertical).toString();
    QTRY_VERIFY(label("pairsHeadline").startsWith(agent + QStringLiteral(" · ")));
    click(0, 1);
    QTRY_VERIFY(label("pairsHeadline").startsWith(QStringLiteral("城建 › 物业")));
    m_window->find<QPushButton>("pairsAll")->click();
    QCOMPARE(pairs()->model()->rowCount(), 3);
    m_window->find<QPushButton>("pairsRepeated")->click();
    QCOMPARE(pairs()->model()->rowCount(), 2);
    click(0, 0);
    QTRY_COMPARE(pairs()->model()->rowCount(), 4);
}

void TestRepeatPage::keyboardOpensAndCopies()
{
    matrix()->setFocus();
    matrix()->setCurrentIndex(matrix()->model()->index(0, 0));
    QTest::keyClick(matrix(), Qt::Key_Right);
    QTest::keyClick(matrix(), Qt::Key_Return);
    QTRY_VERIFY(label("pairsHeadline").startsWith(QStringLiteral("城建 › 物业")));
    QTest::keyClick(matrix(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
        QStringLiteral("All\t城建 › 物业\t66.7\t3\n57.1% (4 of 7 calls, 25.0%–84.2%)\nall orders\n")
            + SchemeWording::definition(m_window->session().scheme()));
    pairs()->setFocus();
    QTest::keyClick(pairs(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(pairs(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 2);
    QVERIFY(!QGuiApplication::clipboard()->text().contains(QStringLiteral("…")));
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("138****1111")));
}

void TestRepeatPage::switchesTheLevel()
{
    click(0, 1);
    QTRY_VERIFY(label("pairsHeadline").startsWith(QStringLiteral("城建 › 物业")));
    m_window->find<QPushButton>("level1")->click();
    QTRY_COMPARE(matrix()->model()->columnCount(), 4);
    QTRY_VERIFY2(label("pairsHeadline").startsWith(QStringLiteral("城建 · 3 of 4")),
        qPrintable(label("pairsHeadline")));
    QVERIFY(!m_window->find<QPushButton>("level3")->isEnabled());
}

void TestRepeatPage::leavesFrequentCallersOut()
{
    auto* without = m_window->find<QPushButton>("withoutFrequent");
    const Scheme before = m_window->session().scheme();
    without->click();
    QTRY_COMPARE(label("rate"), QStringLiteral("33.3%")); // 1 of 3
    QVERIFY(label("rateMore").contains(QStringLiteral("without 1 frequent callers")));
    QVERIFY(m_window->session().scheme() == before);
    QTRY_COMPARE(pairs()->model()->rowCount(), 1);
    without->click();
    QTRY_COMPARE(label("rate"), QStringLiteral("57.1%"));
}

void TestRepeatPage::sortsFromTheCorner()
{
    m_window->find<QAction>("sortAgentsByName")->trigger();
    QCOMPARE(matrix()->model()->headerData(1, Qt::Vertical).toString(), QStringLiteral("坐席1"));
    m_window->find<QAction>("sortCategoriesByName")->trigger();
    QCOMPARE(matrix()->model()->headerData(4, Qt::Horizontal).toString(), QStringLiteral("none"));
}

void TestRepeatPage::follow(const char* labelName, CallSet set)
{
    auto* label = m_window->find<QLabel>(labelName);
    const QString name = SetLink::state(set).toMap().value(QStringLiteral("set")).toString();
    QVERIFY2(label->text().contains(QStringLiteral("href='%1'").arg(name)), qPrintable(label->text()));
    emit label->linkActivated(name);
}

void TestRepeatPage::sortsByAColumn()
{
    // 城建 › 物业: 坐席1 0 of 1 …, 坐席2 2 of 2 or so: whoever has the higher rate stands first.
    const auto sections = [&] {
        QStringList names;
        for (int row = 1; row < matrix()->model()->rowCount(); ++row)
            names << matrix()->model()->headerData(row, Qt::Vertical).toString();
        return names.join(QLatin1Char(' '));
    };
    const auto heading = [&](int column) {
        return matrix()->model()->headerData(column, Qt::Horizontal).toString();
    };
    const auto clickHeading = [&](int column) {
        QHeaderView* header = matrix()->horizontalHeader();
        QTest::mouseClick(
            header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(column) + 15, 5));
    };
    QCOMPARE(heading(0), QStringLiteral("All ↓"));
    const int wages = [&] {
        for (int column = 1; column < matrix()->model()->columnCount(); ++column)
            if (heading(column) == QStringLiteral("工资"))
                return column;
        return 0;
    }();
    clickHeading(wages);
    QCOMPARE(heading(wages), QStringLiteral("工资 ↓"));
    QCOMPARE(heading(0), QStringLiteral("All"));
    QCOMPARE(sections(), QStringLiteral("坐席1 坐席2")); // 1 of 1, 0 of 1
    clickHeading(wages);
    QCOMPARE(heading(wages), QStringLiteral("工资 calls ↓"));
    clickHeading(wages);
    QCOMPARE(heading(0), QStringLiteral("All ↓"));
    // Another level has no such column: back to the margin.
    clickHeading(wages);
    m_window->find<QPushButton>("level1")->click();
    QTRY_COMPARE(matrix()->model()->columnCount(), 4);
    QCOMPARE(heading(0), QStringLiteral("All ↓"));
}

void TestRepeatPage::hasAMenuForTheKeyboard()
{
    matrix()->setFocus();
    matrix()->setCurrentIndex(matrix()->model()->index(1, 1));
    QTest::keyClick(matrix(), Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(matrix()->currentIndex(), matrix()->model()->index(1, 0));
    QTest::keyClick(matrix(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(matrix()->currentIndex(), matrix()->model()->index(0, 0));
    std::unique_ptr<QMenu> menu(matrix()->makeMenu(matrix()->model()->index(1, 1)));
    const QString agent = matrix()->model()->headerData(1, Qt::Vertical).toString();
    menu->findChild<QAction*>(QStringLiteral("openMatrixAgent"))->trigger();
    QTRY_VERIFY(label("pairsHeadline").startsWith(agent + QStringLiteral(" · ")));
    menu->findChild<QAction*>(QStringLiteral("copyMatrix"))->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.at(0).section(QLatin1Char('\t'), 0, 2), QStringLiteral("\tAll, rate (%)\tAll, calls"));
    QCOMPARE(lines.at(1).section(QLatin1Char('\t'), 0, 2), QStringLiteral("All\t57.1\t7"));
    QVERIFY(lines.last().startsWith(QStringLiteral("A call counts as repeated")));
}

void TestRepeatPage::numbersOpenTheirOrders()
{
    click(1, 1);
    follow("rateFigures", CallSet::Judged);
    QTRY_COMPARE(pairs()->model()->rowCount(), 7);
    follow("rateFigures", CallSet::Repeated);
    QTRY_COMPARE(pairs()->model()->rowCount(), 4);
    follow("rateMore", CallSet::TooRecent);
    QCOMPARE(m_window->window().currentPage()->id(), QStringLiteral("orders"));
    auto* orders = m_window->find<DenseTable>("orderList");
    QTRY_COMPARE(orders->model()->rowCount(), 1);
    QVERIFY(label("ordersHeadline").contains(QStringLiteral("too recent to judge")));
    follow("statusOrders", CallSet::All);
    QTRY_COMPARE(orders->model()->rowCount(), 8);
    QAction* back = m_window->window().actions().action("back");
    back->trigger();
    QTRY_COMPARE(orders->model()->rowCount(), 1);
    back->trigger();
    QCOMPARE(m_window->window().currentPage()->id(), QStringLiteral("repeat"));
}

void TestRepeatPage::showsTheAgentsNames()
{
    m_window->session().saveSetting(QStringLiteral("roster"),
        settingRowsToJson({{QStringLiteral("坐席1"), QStringLiteral("王芳"), QStringLiteral("一组"), {}},
            {QStringLiteral("坐席2"), QStringLiteral("李强"), QStringLiteral("二组"),
                QStringLiteral("2024-02-01")}}));
    const auto names = [&] {
        QStringList list;
        for (int row = 1; row < matrix()->model()->rowCount(); ++row)
            list << matrix()->model()->headerData(row, Qt::Vertical).toString();
        list.sort();
        return list.join(QLatin1Char(','));
    };
    QTRY_COMPARE(names(), QStringLiteral("坐席1 王芳,坐席2 李强 (left)"));
    const int left =
        matrix()->model()->headerData(1, Qt::Vertical).toString().startsWith(QStringLiteral("坐席2")) ? 1 : 2;
    QCOMPARE(matrix()->model()->headerData(left, Qt::Vertical, Qt::ToolTipRole).toString(),
        QStringLiteral("坐席2 李强 · team 二组 · left on 2024-02-01"));
    QTRY_VERIFY(pair(0, 2).contains(QLatin1Char(' ')));
    click(left, 0);
    QTRY_VERIFY(label("pairsHeadline").startsWith(QStringLiteral("坐席2 李强 (left)")));
    const QString text = QString::fromUtf8(exported("exportMatrix", "names.csv"));
    QVERIFY2(text.contains(QStringLiteral("\n坐席1 王芳,")), qPrintable(text));
    // Sorting goes by the number.
    m_window->find<QAction>("sortAgentsByName")->trigger();
    QCOMPARE(matrix()->model()->headerData(1, Qt::Vertical).toString(), QStringLiteral("坐席1 王芳"));
}

void TestRepeatPage::exportsTheReport()
{
    m_window->session().saveSetting(QStringLiteral("report_heading"), QByteArray("白云热线"));
    QTRY_VERIFY(m_window->isReady());
    const QByteArray bytes = exported("exportReport", "report.xlsx");
    QVERIFY(bytes.startsWith("PK"));
    QVERIFY(bytes.size() > 5000);
}

void TestRepeatPage::masksUntilRevealed()
{
    QTRY_COMPARE(pairs()->model()->rowCount(), 4);
    const auto everything = [&] {
        QString text;
        for (int row = 0; row < pairs()->model()->rowCount(); ++row)
            for (int column = 0; column < pairs()->model()->columnCount(); ++column)
                text += pair(row, column) + QLatin1Char('\n');
        return text;
    };
    QTRY_VERIFY(everything().contains(QStringLiteral("请回138****1111")));
    QVERIFY(!everything().contains(QStringLiteral("13800001111")));
    m_window->session().setRevealed(true);
    QTRY_VERIFY(everything().contains(QStringLiteral("请回13800001111")));
    m_window->session().setRevealed(false);
    QTRY_VERIFY(everything().contains(QStringLiteral("请回138****1111")));
    QVERIFY(!everything().contains(QStringLiteral("13800001111")));
}

void TestRepeatPage::exportsMatrixAndList()
{
    const QString matrixText = QString::fromUtf8(exported("exportMatrix", "m.csv"));
    QVERIFY2(matrixText.contains(QStringLiteral("A call counts as repeated")), qPrintable(matrixText));
    QVERIFY2(matrixText.contains(QStringLiteral("\nAll,57.14%,7,")), qPrintable(matrixText));
    QVERIFY(exported("exportMatrix", "m.xlsx").startsWith("PK"));

    const QString list = QString::fromUtf8(exported("exportPairs", "p.csv"));
    QVERIFY2(list.contains(QStringLiteral(
                 "GD5,2024-03-03 08:00:00,139****2222,坐席1,劳动 › 工资,欠薪 · 三个月未发,9.50,GD6")),
        qPrintable(list));
    QVERIFY(!list.contains(QStringLiteral("13800001111")));
    QVERIFY(list.contains(QStringLiteral("A call counts as repeated")));
    QVERIFY(exported("exportPairs", "p.xlsx").startsWith("PK"));
    QVERIFY(m_window->session().workspace()->reveals()->empty());
}

void TestRepeatPage::staysWhileTheSchemeChanges()
{
    Scheme scheme = m_window->session().scheme();
    scheme.windowSeconds = 2 * 3600;
    m_window->session().setScheme(scheme);
    QVERIFY(m_window->session().isStale());
    QCOMPARE(label("rate"), QStringLiteral("57.1%"));
    QVERIFY(m_window->find<QLabel>("staleMark")->isVisible());
    QTRY_COMPARE(label("rate"), QStringLiteral("42.9%"));
    QVERIFY(!m_window->find<QLabel>("staleMark")->isVisible());
    QTRY_COMPARE(pairs()->model()->rowCount(), 3);
}

void TestRepeatPage::speaksBothLanguages()
{
    m_window->languages().speak(Language::Chinese);
    QCOMPARE(label("rate"), QStringLiteral("57.1%"));
    m_window->languages().speak(Language::English);
    QTRY_VERIFY(label("rateFigures").startsWith(QStringLiteral("4 of 7 calls came back")));
}

void TestRepeatPage::saysWhyItIsEmpty()
{
    m_window->session().setPeriod({Timestamp{0}, Timestamp{86400}});
    QTRY_VERIFY(label("repeatEmpty").contains(QStringLiteral("no orders in this period")));
    QVERIFY(m_window->find<QLabel>("repeatEmpty")->isVisible());
    m_window->find<QPushButton>("emptyAllPeriod")->click();
    QTRY_VERIFY(matrix()->isVisible());
    // The last day only: all of it too recent.
    m_window->session().setPeriod({Timestamp{1710892800}, {}});
    QTRY_VERIFY(label("repeatEmpty").contains(QStringLiteral("too recent")));
    m_window->find<QPushButton>("includeRecent")->click();
    QTRY_VERIFY(matrix()->isVisible());
    QCOMPARE(label("rate"), QStringLiteral("0.0%"));
    m_window->session().closeWorkspace();
    m_window->window().showPage(QStringLiteral("repeat"));
    QTRY_VERIFY(label("repeatEmptyTitle").contains(QStringLiteral("No workspace is open")));
    m_window->find<QPushButton>("emptyToStart")->click();
    QCOMPARE(m_window->window().currentPage()->id(), QStringLiteral("welcome"));
}

QTEST_MAIN(TestRepeatPage)
#include "tst_repeatpage.moc"

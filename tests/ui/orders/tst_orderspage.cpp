#include "tests/ui/orders/drawnwindow.h"
#include "ui/common/densetable.h"
#include "ui/pages/orders/ordersmodel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>

using namespace redial;
using namespace redial::test;

class TestOrdersPage : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void listsThePeriod();
    void searchesFromTheTop_data();
    void searchesFromTheTop();
    void opensAnOrderItsTimelineAndGoesBack();
    void sortsByItsColumns();
    void copiesWhatWasNeverShown();
    void exportsEveryColumn();
    void exportsSayTheirPeriod();
    void saysWhyItIsEmpty();

private:
    QWidget* page() { return m_window->window().page(QStringLiteral("orders")); }
    DenseTable* list() { return m_window->find<DenseTable>("orderList"); }
    QString label(const char* name) { return m_window->find<QLabel>(name)->text(); }
    QString ids();

    std::unique_ptr<DrawnWindow> m_window;
};

namespace {

constexpr const char* orders =
    "工单编号,来电时间,来电号码,姓名,坐席,诉求分类,标题,诉求内容,备注\n"
    "GD1,2024-03-01 08:00:00,13800001111,王小明,坐席1,城建/施工,夜间施工,王小明请回13800001111,甲\n"
    "GD2,2024-03-02 09:00:00,13800001111,王小明,坐席10,城建/物业,物业,电梯坏了,\n"
    "GD3,2024-03-03 08:00:00,13900002222,,坐席2,劳动/工资,欠薪,三个月未发,乙\n"
    "GD4,2024-03-04 08:00:00,,,坐席2,,,不便透露,\n";

} // namespace

void TestOrdersPage::init()
{
    m_window = std::make_unique<DrawnWindow>(orders);
    QTRY_VERIFY(m_window->isReady());
    m_window->window().showPage(QStringLiteral("orders"));
    QTRY_COMPARE(list()->model()->rowCount(), 4);
}

void TestOrdersPage::cleanup()
{
    FileDialogs::answerWith({});
    m_window.reset();
}

QString TestOrdersPage::ids()
{
    QStringList ids;
    const int column = OrdersModel::sectionOf(OrdersModel::Kind::List, OrdersModel::OrderNumber);
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        ids << list()->model()->index(row, column).data().toString();
    return ids.join(QLatin1Char(' '));
}

void TestOrdersPage::listsThePeriod()
{
    QAbstractItemModelTester tester(list()->model());
    QTRY_COMPARE(ids(), QStringLiteral("GD4 GD3 GD2 GD1"));
    QVERIFY(label("ordersHeadline").startsWith(QStringLiteral("4 orders")));
    m_window->session().setPeriod({Timestamp{1709337600}, Timestamp{1709510400}}); // 2 and 3 March
    QTRY_COMPARE(ids(), QStringLiteral("GD3 GD2"));
}

void TestOrdersPage::searchesFromTheTop_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a whole number, though shown masked") << "13800001111"
                                                         << "GD2 GD1";
    QTest::newRow("order id") << "gd3"
                              << "GD3";
    QTest::newRow("words") << "电梯"
                           << "GD2";
    QTest::newRow("nothing") << "路灯"
                             << "";
}

void TestOrdersPage::searchesFromTheTop()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    m_window->window().showPage(QStringLiteral("repeat"));
    m_window->window().actions().action("search")->trigger();
    auto* search = m_window->find<QLineEdit>("search");
    search->setText(text);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(m_window->window().currentPage(), page());
    QTRY_VERIFY(m_window->isReady());
    QTRY_COMPARE(ids(), expected);
    const QString shown = text == QStringLiteral("13800001111") ? QStringLiteral("138****1111") : text;
    QVERIFY(label("ordersHeadline").contains(shown));
    QVERIFY(label("breadcrumbs").contains(shown));
    if (expected.isEmpty())
        QVERIFY(m_window->find<QLabel>("ordersHint")->isVisible());
    m_window->find<QPushButton>("allOrders")->click();
    QTRY_COMPARE(list()->model()->rowCount(), 4);
}

void TestOrdersPage::opensAnOrderItsTimelineAndGoesBack()
{
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(3, 0));
    QTest::keyClick(list(), Qt::Key_Return);
    auto* facts = page()->findChild<QTextBrowser*>(QStringLiteral("orderFacts"));
    QTRY_VERIFY(facts->toPlainText().contains(QStringLiteral("GD1")));
    const QString text = facts->toPlainText();
    for (const char* shown : {"138****1111", "王**请回138****1111", "备注", "甲", "城建 › 施工"})
        QVERIFY2(text.contains(QString::fromUtf8(shown)), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("王小明")));
    QVERIFY(!text.contains(QStringLiteral("13800001111")));
    auto* timeline = page()->findChild<DenseTable*>(QStringLiteral("timeline"));
    QCOMPARE(timeline->model()->rowCount(), 2);
    QVERIFY(page()
                ->findChild<QLabel*>(QStringLiteral("timelineTitle"))
                ->text()
                .contains(QStringLiteral("138****1111: all 2")));
    m_window->session().setRevealed(true);
    QTRY_VERIFY(facts->toPlainText().contains(QStringLiteral("王小明请回13800001111")));
    m_window->window().actions().action("back")->trigger();
    QTRY_VERIFY(!facts->isVisible());

    list()->setCurrentIndex(list()->model()->index(0, 0));
    QTest::keyClick(list(), Qt::Key_Return);
    QTRY_VERIFY(page()
                    ->findChild<QLabel*>(QStringLiteral("timelineTitle"))
                    ->text()
                    .contains(QStringLiteral("unknown")));
}

void TestOrdersPage::sortsByItsColumns()
{
    const int agent = OrdersModel::sectionOf(OrdersModel::Kind::List, OrdersModel::Agent);
    list()->horizontalHeader()->setSortIndicator(agent, Qt::AscendingOrder);
    QTRY_COMPARE(ids(), QStringLiteral("GD1 GD4 GD3 GD2")); // 1, 2, 2, 10
    const int number = OrdersModel::sectionOf(OrdersModel::Kind::List, OrdersModel::OrderNumber);
    list()->horizontalHeader()->setSortIndicator(number, Qt::AscendingOrder);
    QTRY_COMPARE(ids(), QStringLiteral("GD1 GD2 GD3 GD4"));
    list()->horizontalHeader()->setSortIndicator(number, Qt::DescendingOrder);
    QTRY_COMPARE(ids(), QStringLiteral("GD4 GD3 GD2 GD1"));
    // The same while the book is grouped by a column.
    Scheme scheme = m_window->session().scheme();
    scheme.identity = Identity::Code;
    scheme.codeColumn = "备注";
    m_window->session().setScheme(scheme);
    QTRY_VERIFY(m_window->isReady());
    list()->horizontalHeader()->setSortIndicator(number, Qt::AscendingOrder);
    QTRY_COMPARE(ids(), QStringLiteral("GD1 GD2 GD3 GD4"));
    list()->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    QTRY_COMPARE(ids(), QStringLiteral("GD1 GD2 GD3 GD4"));
}

/// Rows that were never on the screen are copied with what they say.
void TestOrdersPage::copiesWhatWasNeverShown()
{
    QByteArray csv = "工单编号,来电时间,来电号码,诉求内容\n";
    for (int i = 0; i < 1200; ++i)
        csv += QStringLiteral("GD%1,2024-03-01 08:%2:%3,138%4,第%1件\n")
                   .arg(i, 4, 10, QLatin1Char('0'))
                   .arg(i / 60, 2, 10, QLatin1Char('0'))
                   .arg(i % 60, 2, 10, QLatin1Char('0'))
                   .arg(i, 8, 10, QLatin1Char('0'))
                   .toUtf8();
    m_window = std::make_unique<DrawnWindow>(csv);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isReady(), 20000);
    m_window->window().showPage(QStringLiteral("orders"));
    QTRY_COMPARE(list()->model()->rowCount(), 1200);
    QGuiApplication::clipboard()->clear();
    list()->setFocus();
    list()->selectAll();
    QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 1200);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(!copied.contains(QStringLiteral("…")));
    QVERIFY(copied.contains(QStringLiteral("第0000件")) && copied.contains(QStringLiteral("第1199件")));
}

void TestOrdersPage::exportsEveryColumn()
{
    const QString path = m_window->file("o.csv");
    FileDialogs::answerWith([path](const QString&) { return QStringList{path}; });
    m_window->find<QPushButton>("exportOrders")->click();
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.contains(QStringLiteral("备注")) && text.contains(QStringLiteral("王**请回138****1111")),
        qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("王小明")));
    QVERIFY(text.contains(QStringLiteral("A call counts as repeated")));
}

/// Orders of a figure are those of its period, and the file says so.
void TestOrdersPage::exportsSayTheirPeriod()
{
    m_window->session().setPeriod({Timestamp{daysFromCivil({2024, 1, 1}) * Timestamp::secondsPerDay},
        Timestamp{daysFromCivil({2025, 1, 1}) * Timestamp::secondsPerDay}});
    QTRY_VERIFY(m_window->isReady());
    const auto exported = [&](const char* set, const char* name) {
        m_window->window().showPage(
            QStringLiteral("orders"), QVariantMap{{QStringLiteral("set"), QString::fromLatin1(set)}});
        [&] { QTRY_VERIFY(m_window->find<QPushButton>("exportOrders")->isEnabled()); }();
        const QString path = m_window->file(name);
        FileDialogs::answerWith([path](const QString&) { return QStringList{path}; });
        m_window->find<QPushButton>("exportOrders")->click();
        [&] { QTRY_VERIFY(QFile::exists(path)); }();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    const QString judged = exported("judged", "judged.csv");
    QVERIFY2(judged.contains(QStringLiteral("2024-01-01 to 2024-12-31")), qPrintable(judged));
    QVERIFY(!judged.contains(QStringLiteral("all orders\n")));
    QVERIFY(exported("all", "all.csv").contains(QStringLiteral("all orders\n")));
}

void TestOrdersPage::saysWhyItIsEmpty()
{
    m_window->session().setPeriod({Timestamp{0}, Timestamp{86400}});
    QTRY_VERIFY(label("ordersHint").contains(QStringLiteral("no orders in this period")));
    m_window->find<QPushButton>("ordersAllPeriod")->click();
    QTRY_COMPARE(list()->model()->rowCount(), 4);
    QVERIFY(label("ordersHeadline").contains(QStringLiteral("all of the workspace")));
    m_window->window().actions().action("back")->trigger();
    QTRY_VERIFY(label("ordersHint").contains(QStringLiteral("no orders in this period")));
    m_window->session().closeWorkspace();
    QTRY_VERIFY(label("ordersHeadline").contains(QStringLiteral("No workspace is open")));
}

QTEST_MAIN(TestOrdersPage)
#include "tst_orderspage.moc"

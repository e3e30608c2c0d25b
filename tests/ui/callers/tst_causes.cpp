#include "core/followups/followup.h"
#include "core/store/erasure.h"
#include "core/store/followupstore.h"
#include "tests/ui/orders/drawnwindow.h"
#include "ui/common/densetable.h"
#include "ui/common/editabletable.h"
#include "ui/common/wordlink.h"
#include "ui/session/followups.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace redial;
using namespace redial::test;

/// What became of the callers of a cause, what excluded lines change, and the settings of follow-ups.
class TestCauses : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void countsWhoWasBack();
    void opensTheFollowUpsOfACause();
    void saysWhatExcludedLinesChange();
    void saysWhyItIsEmpty();
    void keepsTheListOfCauses();
    void remindsOfOldOrdersAndDeletesThem();

private:
    template <typename Widget> Widget* find(const char* name) { return m_window->find<Widget>(name); }
    Workspace& workspace() { return *m_window->session().workspace(); }
    bool isQuiet() { return m_window->isReady() && m_window->session().followUps().isSaved(); }
    void followUp(const char* caller, const char* cause, const char* done);
    void showCauses();
    QString row(const char* table, int at);

    std::unique_ptr<DrawnWindow> m_window;
};

namespace {

// a is back after 5 days, b after 20, c not at all.
constexpr const char* orders = "工单编号,来电时间,来电号码,坐席,诉求分类\n"
                               "GD1,2024-03-01 08:00:00,13800000001,017,电梯\n"
                               "GD2,2024-03-01 09:00:00,13800000002,017,电梯\n"
                               "GD3,2024-03-01 10:00:00,13800000003,017,噪声\n"
                               "GD4,2024-03-07 08:00:00,13800000001,017,电梯\n"
                               "GD5,2024-03-22 08:00:00,13800000002,017,电梯\n"
                               "GD6,2024-03-10 08:00:00,13800000009,017,噪声\n"
                               "GD7,2024-03-10 08:30:00,13800000009,017,噪声\n"
                               "GD8,2024-05-31 08:00:00,13800000007,017,噪声\n";

} // namespace

void TestCauses::init()
{
    m_window = std::make_unique<DrawnWindow>(orders);
    QTRY_VERIFY(m_window->isReady());
    m_window->window().showPage(QStringLiteral("callers"));
    QTRY_VERIFY(isQuiet());
}

void TestCauses::cleanup()
{
    m_window.reset();
}

void TestCauses::followUp(const char* caller, const char* cause, const char* done)
{
    std::vector<OrderId> ids;
    QVERIFY(workspace().eachOrder(std::string_view(caller), [&](const StoredOrder& order) {
        ids.push_back(order.id);
        return false;
    }));
    FollowUpEdit edit;
    edit.state = FollowUpState::Done;
    edit.cause = cause;
    QVERIFY(workspace().followUps().create(caller, ids, edit, {"Wang", *parseIsoTimestamp(done)}));
}

void TestCauses::showCauses()
{
    m_window->session().followUps().reload();
    QTRY_VERIFY(isQuiet());
    find<QPushButton>("callers.causes")->click();
    QTRY_VERIFY(isQuiet());
}

QString TestCauses::row(const char* table, int at)
{
    const QAbstractItemModel* model = find<DenseTable>(table)->model();
    QStringList cells;
    for (int column = 0; column < model->columnCount(); ++column)
        cells << model->index(at, column).data().toString();
    return cells.join(QStringLiteral(" | "));
}

void TestCauses::countsWhoWasBack()
{
    followUp("13800000001", "lift", "2024-03-02 08:00:00");
    followUp("13800000002", "lift", "2024-03-02 08:00:00");
    followUp("13800000003", "noise", "2024-05-30 08:00:00");
    showCauses();
    QTRY_COMPARE(find<DenseTable>("causes.table")->model()->rowCount(), 3);
    QTRY_VERIFY(row("causes.table", 0).startsWith(QStringLiteral("lift | 2 | 100.0% | ")));
    QVERIFY(row("causes.table", 0).endsWith(QStringLiteral(" | 2 | 2 | 0 | 0 | 2 | 0")));
    QCOMPARE(row("causes.table", 1), QStringLiteral("noise | 1 | – | – | 0 | 0 | 1 | 0 | 0 | 0"));
    QVERIFY(row("causes.table", 2).startsWith(QStringLiteral("All causes | 3 | 100.0% | ")));

    // Within 7 days only one of the two was back.
    auto* days = find<WordLink>("causes.days");
    QTest::keyClick(days, Qt::Key_Return);
    days->menu()->findChild<QAction*>(QStringLiteral("days7"))->trigger();
    days->menu()->close();
    QTRY_VERIFY(row("causes.table", 0).startsWith(QStringLiteral("lift | 2 | 50.0% | ")));
    QVERIFY(find<DenseTable>("causes.table")
                ->model()
                ->headerData(2, Qt::Horizontal)
                .toString()
                .contains(QStringLiteral("7 day")));
    QVERIFY(find<QLabel>("causes.all")->text().contains(QStringLiteral("1 of 2")));
}

void TestCauses::opensTheFollowUpsOfACause()
{
    followUp("13800000001", "lift", "2024-03-02 08:00:00");
    followUp("13800000003", "noise", "2024-05-30 08:00:00");
    showCauses();
    auto* table = find<DenseTable>("causes.table");
    QTRY_COMPARE(table->model()->rowCount(), 3);
    for (int at = 0; at < 2; ++at) {
        if (!row("causes.table", at).startsWith(QStringLiteral("noise")))
            continue;
        table->setFocus();
        table->setCurrentIndex(table->model()->index(at, 0));
        QTest::keyClick(table, Qt::Key_Return);
        break;
    }
    QTRY_VERIFY(!table->isVisible());
    auto* work = find<DenseTable>("callers.worklist");
    QVERIFY(work->isVisible());
    QCOMPARE(work->model()->rowCount(), 1);
    QVERIFY(row("callers.worklist", 0).contains(QStringLiteral("noise")));
    m_window->window().actions().action("back")->trigger();
    QTRY_VERIFY(table->isVisible());
    m_window->window().actions().action("forward")->trigger();
    QTRY_COMPARE(work->model()->rowCount(), 1);
    find<QPushButton>("callers.showDone")->click();
    QTRY_VERIFY(work->isVisible());
    QCOMPARE(work->model()->rowCount(), 1); // the other one was back and is to check again
    QVERIFY(row("callers.worklist", 0).contains(QStringLiteral("noise")));
}

void TestCauses::saysWhatExcludedLinesChange()
{
    m_window->session().setExcludedLines({{QStringLiteral("138 0000 0009"), QStringLiteral("test line")}});
    QTRY_VERIFY(isQuiet());
    showCauses();
    QTRY_COMPARE(find<DenseTable>("causes.lines")->model()->rowCount(), 2);
    // Five calls, none back within a day; with the line seven, one of them repeated.
    QCOMPARE(
        row("causes.lines", 0), QStringLiteral("138****0009 | test line | 2 | 0.0% | 14.3% | +14.3 points"));
    QVERIFY(row("causes.lines", 1).startsWith(QStringLiteral("All lines |  | 2 | 0.0% | 14.3%")));
}

void TestCauses::saysWhyItIsEmpty()
{
    showCauses();
    QVERIFY(find<QLabel>("causes.empty")->text().contains(QStringLiteral("No follow-up is done yet")));
    QTRY_VERIFY(find<QLabel>("causes.noLines")->text().contains(QStringLiteral("No line is left out")));
    QVERIFY(!find<DenseTable>("causes.table")->isVisible());
    find<QPushButton>("causes.toSettings")->click();
    QCOMPARE(m_window->window().currentPage(), m_window->window().page(QStringLiteral("settings")));
}

void TestCauses::keepsTheListOfCauses()
{
    auto* list = find<EditableTable>("causesList");
    QVERIFY(list->rowCount() > 3); // those one starts with
    list->setRows({});
    list->paste(QStringLiteral("lift\nnoise\n lift \n\n"));
    QTRY_VERIFY(isQuiet());
    QTRY_COMPARE(workspace().setting(QLatin1String(causesSetting)).value(), QByteArray("lift\nnoise"));
    auto* box = find<QComboBox>("followUp.cause");
    QTRY_VERIFY(box->findText(QStringLiteral("noise")) >= 0);
    // Known again when the workspace is opened anew.
    const QString path = m_window->session().workspacePath();
    m_window->session().closeWorkspace();
    m_window->session().openWorkspace(path);
    QTRY_VERIFY(m_window->isReady());
    QCOMPARE(list->rows().size(), size_t(2));
    QTRY_VERIFY(box->findText(QStringLiteral("lift")) >= 0);
}

void TestCauses::remindsOfOldOrdersAndDeletesThem()
{
    m_window->window().showPage(QStringLiteral("settings"));
    QSignalSpy noticed(&m_window->session(), &Session::noticed);
    // Who presses the button without having chosen a day deletes nothing.
    QTRY_COMPARE(find<QDateEdit>("retention.before")->date(), QDate(2024, 3, 1));
    find<QPushButton>("retention.delete")->click();
    QTRY_COMPARE(noticed.size(), 1);
    QVERIFY(!find<QLabel>("retention.confirmation.text")->isVisible());
    noticed.clear();

    auto* months = find<QLineEdit>("retention.months");
    months->setFocus();
    QTest::keyClicks(months, QStringLiteral("1"));
    QTest::keyClick(months, Qt::Key_Return);
    QTRY_VERIFY(find<QLabel>("retention.reminder")->text().contains(QStringLiteral("8 order")));
    QCOMPARE(noticed.size(), 1);
    QCOMPARE(workspace().setting(QStringLiteral("retention_months")).value(), QByteArray("1"));

    find<QDateEdit>("retention.before")->setDate({2024, 3, 7});
    find<QPushButton>("retention.delete")->click();
    auto* text = find<QLabel>("retention.confirmation.text");
    QTRY_VERIFY(text->isVisible());
    QVERIFY(text->text().contains(QStringLiteral("3 order")));
    auto* yes = find<QPushButton>("retention.confirmation.yes");
    QVERIFY(!yes->isEnabled());
    // Another day: what was asked is not meant any more.
    find<QDateEdit>("retention.before")->setDate({2024, 3, 10});
    QVERIFY(!text->isVisible());
    find<QPushButton>("retention.delete")->click();
    QTRY_VERIFY(text->isVisible() && text->text().contains(QStringLiteral("4 order")));
    QTest::keyClicks(find<QLineEdit>("retention.confirmation.word"), QStringLiteral("2024-03-10"));
    yes->click();
    QTRY_VERIFY(!m_window->session().isDeleting());
    QTRY_VERIFY(isQuiet());
    QTRY_COMPARE(m_window->session().phoneBook()->size(), size_t(4));
    QTRY_VERIFY(find<QLabel>("retention.reminder")->text().contains(QStringLiteral("4 order")));
    QCOMPARE(workspace().erasure().log()->front().reason, DeletionReason::RetentionPeriod);

    months->clear();
    months->setFocus();
    QTest::keyClick(months, Qt::Key_Return);
    QTRY_VERIFY(!find<QLabel>("retention.reminder")->isVisible());
}

QTEST_MAIN(TestCauses)
#include "tst_causes.moc"

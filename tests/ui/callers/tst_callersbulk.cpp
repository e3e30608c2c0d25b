#include "core/reports/followupsheet.h"
#include "core/store/followupstore.h"
#include "core/wording/followupwording.h"
#include "tests/support/python.h"
#include "tests/ui/orders/drawnwindow.h"
#include "ui/common/densetable.h"
#include "ui/pages/callers/callerslists.h"
#include "ui/session/followups.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace redial;
using namespace redial::test;

/// Many follow-ups at once on the page of frequent callers: changed and taken back, worked through with
/// the keyboard, sent out, filled in, read in again. With the real window and real files.
class TestCallersBulk : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void showsTheBarForSeveral();
    void changesManyAndTakesThemBack();
    void worksThroughTheListByKeys();
    void saysWhoCameBack();
    void hasAllViewsOfTheWorklist();
    void sendsOutOnlyWhatIsThere();
    void readsAFilledInFile();
    void keepsOrTakesEachConflict();
    void leavesWhatChangedMeanwhile();
    void takesADroppedListForWhatItIs();
    void refusesOtherFiles();

private:
    DenseTable* bursts() { return m_window->find<DenseTable>("callers.bursts"); }
    DenseTable* worklist() { return m_window->find<DenseTable>("callers.worklist"); }
    QString label(const char* name) { return m_window->find<QLabel>(name)->text(); }
    void click(const char* button) { m_window->find<QPushButton>(button)->click(); }
    FollowUps& followUps() { return m_window->session().followUps(); }
    const FollowUp& followUp(size_t at) { return (*followUps().all())[at].followUp; }
    size_t count() { return followUps().all() ? followUps().all()->size() : 0; }
    FollowUpStore store() { return m_window->session().workspace()->followUps(); }
    bool isQuiet() { return m_window->isReady() && followUps().isSaved(); }
    /// As a user does: opens the menu of a button and takes an entry.
    void takeEntry(const char* button, const char* entry);
    void beginAll();
    void write(const char* finding, size_t at);
    QString sendOut();
    QString fillIn(const QString& file, const QStringList& actions);
    void readIn(const QString& file);

    std::unique_ptr<DrawnWindow> m_window;
};

namespace {

constexpr const char* orders = "工单编号,来电时间,来电号码,坐席,诉求分类,标题\n"
                               "GD1,2024-03-01 08:00:00,13800001111,坐席1,城建/施工,夜间施工\n"
                               "GD2,2024-03-01 09:00:00,13800001111,坐席1,城建/施工,夜间施工\n"
                               "GD3,2024-03-01 10:00:00,13800001111,坐席2,城建/施工,夜间施工\n"
                               "GD4,2024-03-03 08:00:00,13900002222,坐席1,劳动/工资,欠薪\n"
                               "GD5,2024-03-03 09:30:00,13900002222,坐席2,劳动/工资,欠薪\n"
                               "GD6,2024-03-03 11:00:00,13900002222,坐席2,劳动/工资,欠薪\n"
                               "GD7,2024-03-05 08:00:00,02088887777,坐席2,城建/物业,电梯\n"
                               "GD8,2024-03-05 09:00:00,02088887777,坐席2,城建/物业,电梯\n"
                               "GD9,2024-03-05 10:00:00,02088887777,坐席2,城建/物业,电梯\n"
                               "GD10,2024-03-20 08:00:00,13800001111,坐席1,城建/施工,夜间施工\n";

} // namespace

void TestCallersBulk::init()
{
    m_window = std::make_unique<DrawnWindow>(orders);
    m_window->languages().speak(Language::English); // with its singulars
    QTRY_VERIFY(m_window->isReady());
    m_window->window().showPage(QStringLiteral("callers"));
    QTRY_COMPARE(bursts()->model()->rowCount(), 3);
    QTRY_VERIFY(isQuiet());
    m_window->window().activateWindow();
    QTRY_VERIFY(m_window->window().isActiveWindow());
}

void TestCallersBulk::cleanup()
{
    FileDialogs::answerWith({});
    m_window.reset();
}

void TestCallersBulk::takeEntry(const char* button, const char* entry)
{
    QMenu* menu = m_window->find<QPushButton>(button)->menu();
    menu->popup(QPoint(0, 0));
    auto* action = menu->findChild<QAction*>(QString::fromLatin1(entry));
    QVERIFY2(action != nullptr, entry);
    menu->close();
    action->trigger();
    m_window->window().activateWindow(); // the menu was the active window
    QTRY_VERIFY(m_window->window().isActiveWindow());
}

void TestCallersBulk::beginAll()
{
    bursts()->setFocus();
    QTest::keyClick(bursts(), Qt::Key_A, Qt::ControlModifier);
    click("bulk.begin");
    QTRY_COMPARE(count(), size_t(3));
    QTRY_VERIFY(isQuiet());
}

void TestCallersBulk::write(const char* finding, size_t at)
{
    FollowUpEdit edit;
    edit.finding = finding;
    followUps().edit(followUp(at).id, edit);
    QTRY_VERIFY(isQuiet());
}

void TestCallersBulk::showsTheBarForSeveral()
{
    auto* bar = m_window->find<QWidget>("callers.bulk");
    QVERIFY(!bar->isVisible());
    bursts()->setFocus();
    QTest::keyClick(bursts(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(bar->isVisible());
    QCOMPARE(label("bulk.count"), QStringLiteral("2 chosen:"));
    QCOMPARE(m_window->find<QPushButton>("bulk.begin")->text(), QStringLiteral("Put 2 on the worklist"));
    QTest::keyClick(bursts(), Qt::Key_Down);
    QVERIFY(!bar->isVisible());
}

void TestCallersBulk::changesManyAndTakesThemBack()
{
    beginAll();
    QCOMPARE(label("bulk.said"), QStringLiteral("3 callers put on the worklist."));
    QCOMPARE(followUp(0).state, FollowUpState::ToCheck);
    QCOMPARE(label("bulk.count"), QStringLiteral("3 chosen:")); // they stay chosen
    QVERIFY(!m_window->find<QPushButton>("bulk.begin")->isVisible());

    takeEntry("bulk.state", "bulk.state2");
    QTRY_COMPARE(followUp(2).state, FollowUpState::Done);
    QTRY_COMPARE(label("bulk.said"), QStringLiteral("3 follow-ups changed."));
    QTRY_VERIFY(isQuiet());
    takeEntry("bulk.review", "day.week");
    QTRY_VERIFY(followUp(1).reviewDay.has_value());
    QTRY_VERIFY(isQuiet());
    // One is changed by hand afterwards: it stays, the others go back.
    FollowUpEdit later;
    later.reviewDay = std::optional<qint64>(19'000);
    followUps().edit(followUp(0).id, later);
    QTRY_VERIFY(isQuiet());
    bursts()->setFocus();
    QTest::keyClick(bursts(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!followUp(1).reviewDay.has_value());
    QCOMPARE(followUp(0).reviewDay, std::optional<qint64>(19'000));
    QCOMPARE(label("bulk.said"),
        QStringLiteral("2 follow-ups are as they were. 1 has been changed since and stays."));
    QVERIFY(!m_window->find<QPushButton>("bulk.takeBack")->isVisible()); // once is enough
}

void TestCallersBulk::worksThroughTheListByKeys()
{
    auto* finding = m_window->find<QPlainTextEdit>("followUp.finding");
    bursts()->setFocus();
    bursts()->setCurrentIndex(bursts()->model()->index(0, 0));
    QTest::keyClick(bursts(), Qt::Key_Return);
    QVERIFY(finding->hasFocus());
    QTest::keyClicks(finding, QStringLiteral("noise"));
    QTest::keyClick(finding, Qt::Key_4, Qt::AltModifier);
    QTest::keyClick(finding, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(bursts()->currentIndex().row(), 1);
    QVERIFY(finding->hasFocus()); // one goes on writing
    QCOMPARE(finding->toPlainText(), QString());
    QTest::keyClicks(finding, QStringLiteral("wages"));
    QTest::keyClick(finding, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bursts()->currentIndex().row(), 2);
    QTest::keyClick(finding, Qt::Key_Escape);
    QVERIFY(bursts()->hasFocus());
    QTest::keyClick(bursts(), Qt::Key_2, Qt::AltModifier);
    QTRY_COMPARE(count(), size_t(3));
    QTRY_VERIFY(isQuiet());
    const auto saved = store().all();
    QVERIFY(saved);
    QCOMPARE((*saved)[0].finding, std::string("noise"));
    QCOMPARE((*saved)[0].state, FollowUpState::NoAction);
    QCOMPARE((*saved)[1].finding, std::string("wages"));
    QCOMPARE((*saved)[1].state, FollowUpState::Done);
    QCOMPARE((*saved)[2].state, FollowUpState::Checking);
    // With Ctrl the digits open pages, also from here.
    QTest::keyClick(bursts(), Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(!bursts()->isVisible());
}

void TestCallersBulk::saysWhoCameBack()
{
    const auto made = store().create("13800001111", std::vector{OrderId(1), OrderId(2), OrderId(3)}, {},
        {"Li", *parseIsoTimestamp("2024-03-02 08:00:00")});
    QVERIFY(made);
    FollowUpEdit done;
    done.state = FollowUpState::Done;
    QVERIFY(store().change(made->id, done, {"Li", *parseIsoTimestamp("2024-03-02 09:00:00")}));
    m_window->session().reload();
    QTRY_COMPARE(count(), size_t(1));
    QTRY_COMPARE(followUp(0).state, FollowUpState::ToCheck);
    QTRY_VERIFY(isQuiet());
    auto* back = m_window->find<QLabel>("followUp.cameBack");
    click("callers.showToCheck");
    QTRY_COMPARE(worklist()->model()->rowCount(), 1);
    QTRY_VERIFY(back->isVisible());
    QVERIFY2(back->text().contains(QStringLiteral("2024-03-20 08:00")), qPrintable(back->text()));
    QString row;
    for (int column = 0; column < worklist()->model()->columnCount(); ++column)
        row += worklist()->model()->index(0, column).data().toString() + QLatin1Char('|');
    QVERIFY2(row.startsWith(QStringLiteral("↩○|")), qPrintable(row));
    QVERIFY2(row.contains(QStringLiteral("came back on 2024-03-20 08:00")), qPrintable(row));
    click("callers.showBursts");
    QString marks;
    for (int r = 0; r < 3; ++r)
        marks += bursts()->model()->index(r, 0).data().toString();
    QVERIFY2(marks.contains(QStringLiteral("↩○")), qPrintable(marks));
    // Done once more: nothing to say any more.
    done.state = FollowUpState::Done;
    followUps().edit(followUp(0).id, done);
    QVERIFY(!(*followUps().all())[0].cameBackAt());
}

void TestCallersBulk::hasAllViewsOfTheWorklist()
{
    beginAll();
    FollowUpEdit edit;
    edit.state = FollowUpState::Checking;
    followUps().edit(followUp(0).id, edit);
    edit.state = FollowUpState::Done;
    followUps().edit(followUp(1).id, edit);
    QTRY_VERIFY(isQuiet());
    const std::vector<std::pair<const char*, int>> views{{"callers.showToCheck", 1},
        {"callers.showChecking", 1}, {"callers.showDone", 1}, {"callers.showAll", 3}};
    for (const auto& [button, rows] : views) {
        click(button);
        QTRY_COMPARE(worklist()->model()->rowCount(), rows);
    }
}

QString TestCallersBulk::sendOut()
{
    const QString path = m_window->file("out.xlsx");
    QFile::remove(path);
    FileDialogs::answerWith([path](const QString&) { return QStringList{path}; });
    m_window->find<QAction>("callers.sendOut")->trigger();
    [&] { QTRY_VERIFY(QFile::exists(path)); }();
    [&] { QTRY_VERIFY(isQuiet()); }();
    return path;
}

/// The file a colleague sends back; empty when that cannot be done here.
QString TestCallersBulk::fillIn(const QString& file, const QStringList& actions)
{
    const QString back = m_window->file("back.xlsx");
    const QStringList script{QStringLiteral(REDIAL_TEST_DATA "/../support/fillinfollowups.py"), file, back};
    return test::runPython(script + actions) ? back : QString();
}

void TestCallersBulk::readIn(const QString& file)
{
    FileDialogs::answerWith([file](const QString&) { return QStringList{file}; });
    m_window->find<QAction>("callers.readIn")->trigger();
    QTRY_VERIFY(!label("fillBack.sentence").isEmpty());
    QTRY_VERIFY(isQuiet());
}

void TestCallersBulk::sendsOutOnlyWhatIsThere()
{
    bool isAsked = false;
    FileDialogs::answerWith([&isAsked](const QString&) {
        isAsked = true;
        return QStringList{};
    });
    m_window->find<QAction>("callers.sendOut")->trigger();
    QVERIFY(!isAsked);
    QCOMPARE(label("bulk.said"),
        QStringLiteral("3 callers of this list have no follow-up and so are not in the file."));
    bursts()->setFocus();
    bursts()->setCurrentIndex(bursts()->model()->index(0, 0));
    QTest::keyClick(bursts(), Qt::Key_Down, Qt::ShiftModifier);
    click("bulk.begin");
    QTRY_COMPARE(count(), size_t(2));
    QTRY_VERIFY(isQuiet());
    QTest::keyClick(bursts(), Qt::Key_A, Qt::ControlModifier);
    const QString path = sendOut();
    NoProgress progress;
    const auto rows = FollowUpSheet::read(path, progress);
    QVERIFY(rows);
    QCOMPARE(rows->size(), size_t(2));
    QCOMPARE(label("bulk.said"),
        QStringLiteral("1 caller of this list has no follow-up and so is not in the file."));
    // One click has that one in it too.
    QFile::remove(path);
    click("bulk.include");
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(isQuiet());
    QCOMPARE(count(), size_t(3));
    const auto all = FollowUpSheet::read(path, progress);
    QVERIFY(all);
    QCOMPARE(all->size(), size_t(3));
    // Masked, and nothing logged; shown whole it is.
    const auto before = m_window->session().workspace()->reveals();
    m_window->session().setRevealed(true);
    QTRY_VERIFY(m_window->session().isRevealed());
    sendOut();
    const auto after = m_window->session().workspace()->reveals();
    QVERIFY(before && after);
    QCOMPARE(after->size(), before->size() + 2); // the window and the file
    QCOMPARE(after->back().what, std::string("export"));
}

void TestCallersBulk::readsAFilledInFile()
{
    beginAll();
    write("请回电13800001111", 0);
    const QString back = fillIn(sendOut(),
        {QStringLiteral("0:state=Done"), QStringLiteral("1:finding=two lines\nof it"),
            QStringLiteral("2:state=finished"), QStringLiteral("ADD")});
    if (back.isEmpty())
        QSKIP("no openpyxl");
    readIn(back);
    auto* changes = m_window->find<DenseTable>("fillBack.changes");
    QVERIFY(changes->isVisible());
    QVERIFY2(label("fillBack.sentence")
                 .startsWith(QStringLiteral(
                     "2 follow-ups changed in the file · 0 unchanged · 1 row not read · 1 value")),
        qPrintable(label("fillBack.sentence")));
    QCOMPARE(changes->model()->rowCount(), 2);
    QCOMPARE(m_window->find<DenseTable>("fillBack.problems")->model()->rowCount(), 2);
    QVERIFY(!m_window->find<QPushButton>("fillBack.showConflicts")->isEnabled());
    QCOMPARE(followUp(0).state, FollowUpState::ToCheck); // nothing before "apply"
    QCOMPARE(store().followUp(followUp(0).id)->state, FollowUpState::ToCheck);
    click("fillBack.apply");
    QTRY_COMPARE(label("fillBack.sentence"), QStringLiteral("2 follow-ups changed from the file."));
    QTRY_VERIFY(isQuiet());
    QSet<QString> findings;
    int done = 0;
    const auto saved = store().all();
    QVERIFY(saved);
    for (const FollowUp& one : *saved) {
        findings << QString::fromStdString(one.finding);
        done += one.state == FollowUpState::Done ? 1 : 0;
    }
    QVERIFY(findings.contains(QStringLiteral("two lines\nof it")));
    QVERIFY(findings.contains(QStringLiteral("请回电13800001111"))); // the stars of the file stay there
    QCOMPARE(done, 1);
    click("fillBack.close");
    QVERIFY(bursts()->isVisible());
    // The same file again: all is as it says.
    readIn(back);
    QVERIFY2(
        label("fillBack.sentence").startsWith(QStringLiteral("0 follow-ups changed in the file · 2 unch")),
        qPrintable(label("fillBack.sentence")));
    QVERIFY(!m_window->find<QPushButton>("fillBack.apply")->isEnabled());
}

void TestCallersBulk::keepsOrTakesEachConflict()
{
    beginAll();
    const QString out = sendOut();
    const QString back = fillIn(out,
        {QStringLiteral("0:finding=file A"), QStringLiteral("1:finding=file B"),
            QStringLiteral("2:finding=file C")});
    if (back.isEmpty())
        QSKIP("no openpyxl");
    for (size_t at = 0; at < 3; ++at)
        write("meanwhile", at);
    readIn(back);
    auto* conflicts = m_window->find<DenseTable>("fillBack.conflicts");
    QVERIFY(conflicts->isVisible());
    QCOMPARE(conflicts->model()->rowCount(), 3);
    QCOMPARE(conflicts->model()->index(0, 3).data().toString(), QStringLiteral("● meanwhile"));
    QCOMPARE(conflicts->model()->index(0, 4).data().toString(), QStringLiteral("○ file A"));
    QCOMPARE(m_window->find<QPlainTextEdit>("fillBack.inFile")->toPlainText(), QStringLiteral("file A"));
    QVERIFY(!m_window->find<QPushButton>("fillBack.apply")->isEnabled()); // all kept: nothing to write
    click("fillBack.takeAll");
    QVERIFY(m_window->find<QPushButton>("fillBack.apply")->isEnabled());
    conflicts->setFocus();
    conflicts->setCurrentIndex(conflicts->model()->index(1, 0));
    QTest::keyClick(conflicts, Qt::Key_Space);
    QCOMPARE(conflicts->model()->index(1, 3).data().toString(), QStringLiteral("● meanwhile"));
    QTest::mouseClick(conflicts->viewport(), Qt::LeftButton, {},
        conflicts->visualRect(conflicts->model()->index(2, 3)).center());
    QCOMPARE(conflicts->model()->index(2, 3).data().toString(), QStringLiteral("● meanwhile"));
    click("fillBack.apply");
    QTRY_COMPARE(label("fillBack.sentence"), QStringLiteral("1 follow-up changed from the file."));
    const auto saved = store().all();
    QVERIFY(saved);
    QStringList findings;
    for (const FollowUp& one : *saved)
        findings << QString::fromStdString(one.finding);
    findings.sort();
    QCOMPARE(findings,
        (QStringList{QStringLiteral("file A"), QStringLiteral("meanwhile"), QStringLiteral("meanwhile")}));
}

void TestCallersBulk::leavesWhatChangedMeanwhile()
{
    beginAll();
    const QString back =
        fillIn(sendOut(), {QStringLiteral("0:finding=file A"), QStringLiteral("1:finding=file B")});
    if (back.isEmpty())
        QSKIP("no openpyxl");
    readIn(back);
    for (size_t at = 0; at < 3; ++at)
        write("typed after the comparison", at);
    click("fillBack.apply");
    QTRY_VERIFY(label("fillBack.sentence")
                    .startsWith(QStringLiteral("0 follow-ups changed from the file.\n"
                                               "Changed in Redial since")));
    for (size_t at = 0; at < 3; ++at)
        QCOMPARE(followUp(at).finding, std::string("typed after the comparison"));
    click("fillBack.again");
    QTRY_COMPARE(m_window->find<DenseTable>("fillBack.conflicts")->model()->rowCount(), 2);
}

void TestCallersBulk::takesADroppedListForWhatItIs()
{
    beginAll();
    const QString path = sendOut();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const auto drop = [&] {
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_window->window(), &enter);
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_window->window(), &event);
    };
    drop();
    QTRY_VERIFY2(
        label("fillBack.sentence").startsWith(QStringLiteral("0 follow-ups changed in the file · 3 unc")),
        qPrintable(label("fillBack.sentence")));
    QVERIFY(m_window->find<QLabel>("fillBack.sentence")->isVisible());
    // With an export beside it the export stays on the desk and the list is pointed out.
    const QString other = m_window->file("others.csv");
    QFile csv(other);
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("number,when,who\n1,2024-04-01 08:00:00,13800009999\n");
    csv.close();
    data.setUrls({QUrl::fromLocalFile(path), QUrl::fromLocalFile(other)});
    drop();
    auto* offer = [&] {
        QPushButton* button = nullptr;
        [&] {
            QTRY_VERIFY((button = m_window->window().findChild<QPushButton*>(
                             QStringLiteral("import-message-followups")))
                != nullptr);
        }();
        return button;
    }();
    QVERIFY(offer != nullptr);
    QVERIFY(offer->isVisible());
    offer->click();
    QTRY_VERIFY(m_window->find<QLabel>("fillBack.sentence")->isVisible());
}

void TestCallersBulk::refusesOtherFiles()
{
    beginAll();
    const QString out = sendOut();
    QFile whole(out);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const QString cut = m_window->file("cut.xlsx");
    QFile half(cut);
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.write(bytes.left(bytes.size() / 2));
    half.close();
    readIn(cut);
    QTRY_VERIFY2(label("fillBack.sentence").contains(QStringLiteral("cut.xlsx")),
        qPrintable(label("fillBack.sentence")));
    QVERIFY(!m_window->find<QPushButton>("fillBack.apply")->isVisible());
    const QString csv = m_window->file("orders.csv");
    readIn(csv);
    QTRY_VERIFY2(label("fillBack.sentence").startsWith(QStringLiteral("orders.csv is no list of follow-ups")),
        qPrintable(label("fillBack.sentence")));
    readIn(m_window->file("not there.xlsx"));
    QTRY_VERIFY(label("fillBack.sentence").contains(QStringLiteral("not there.xlsx")));
    click("fillBack.close");
    // From another workspace.
    m_window = std::make_unique<DrawnWindow>(orders);
    const QString elsewhere = m_window->file("elsewhere.xlsx");
    QFile copy(elsewhere);
    QVERIFY(copy.open(QIODevice::WriteOnly));
    copy.write(bytes);
    copy.close();
    QTRY_VERIFY(m_window->isReady());
    m_window->window().showPage(QStringLiteral("callers"));
    QTRY_COMPARE(bursts()->model()->rowCount(), 3);
    beginAll();
    readIn(elsewhere);
    QTRY_VERIFY2(label("fillBack.sentence").contains(QStringLiteral("another workspace")),
        qPrintable(label("fillBack.sentence")));
}

QTEST_MAIN(TestCallersBulk)
#include "tst_callersbulk.moc"

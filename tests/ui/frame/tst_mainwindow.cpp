#include "tests/ui/frame/windowtest.h"

#include <QDropEvent>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTextDocumentFragment>
#include <QUrl>

using namespace redial;

class tst_MainWindow : public WindowTest {
    Q_OBJECT
private slots:
    void initTestCase() { prepare(2000); }
    void init() { openWindow(); }
    void cleanup() { m_window.reset(); }
    void statusSaysWhatThereIs();
    void navigationAndHistory();
    void actionsHaveNamesAndTexts();
    void searchIsFocused();
    void longTasksAreShownAndCancelled();
    void quickTasksAreNotShown();
    void errorsAreSaid();
    void droppedWorkspaceIsOpened();
    void secondWindowSaysItIsReadOnly();
    void languageChangesWhileRunning();
    void appearanceChangesWhileRunning();
    void geometryIsRemembered();
    void recentWorkspacesAreListed();
};

void tst_MainWindow::statusSaysWhatThereIs()
{
    QCOMPARE(text("statusWorkspace"), session().workspaceName());
    QVERIFY2(QTextDocumentFragment::fromHtml(text("statusOrders"))
                 .toPlainText()
                 .startsWith(QStringLiteral("2,000 orders")),
        qPrintable(text("statusOrders")));
    QVERIFY(text("statusRecent").contains(QStringLiteral("recent")));
    QVERIFY(text("statusCoverage").contains(QStringLiteral("2025")));
    QVERIFY(m_window->windowTitle().contains(session().workspaceName()));
}

void tst_MainWindow::navigationAndHistory()
{
    QAction* back = m_window->actions().action("back");
    QAction* forward = m_window->actions().action("forward");
    m_window->showPage(QStringLiteral("schemes"));
    find<QAbstractButton>("navigate_settings")->click();
    QCOMPARE(m_window->currentPage()->id(), QStringLiteral("settings"));
    QCOMPARE(text("pageTitle"), QStringLiteral("Settings"));
    back->trigger();
    QCOMPARE(m_window->currentPage()->id(), QStringLiteral("schemes"));
    QVERIFY(find<QAbstractButton>("navigate_schemes")->isChecked());
    QVERIFY(forward->isEnabled());
    forward->trigger();
    QCOMPARE(m_window->currentPage()->id(), QStringLiteral("settings"));
    QVERIFY(!forward->isEnabled());
    m_window->showPage(QStringLiteral("no such page"));
    QCOMPARE(m_window->currentPage()->id(), QStringLiteral("settings"));
}

void tst_MainWindow::actionsHaveNamesAndTexts()
{
    for (const char* name : {"back", "forward", "search", "openWorkspace", "newWorkspace", "closeWorkspace",
             "reload", "reveal", "quit"}) {
        const QAction* action = m_window->actions().action(name);
        QVERIFY2(action != nullptr, name);
        QVERIFY2(!action->text().isEmpty(), name);
    }
    QCOMPARE(m_window->actions().action("search")->shortcut(), QKeySequence(QKeySequence::Find));
}

void tst_MainWindow::searchIsFocused()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(find<QLineEdit>("search")->hasFocus());
}

void tst_MainWindow::longTasksAreShownAndCancelled()
{
    bool stopped = false;
    session().tasks().run(
        QStringLiteral("import"), QStringLiteral("Reading 3月工单.xlsx"), this,
        [](Progress& progress) {
            while (progress.advance(41, 100))
                QThread::msleep(1);
            return true;
        },
        [&](bool answer) { stopped = answer; });
    QElapsedTimer clock;
    clock.start();
    auto* cancel = find<QPushButton>("cancelTask");
    QVERIFY(!cancel->isVisible());
    QTRY_VERIFY(cancel->isVisible());
    QVERIFY(clock.elapsed() >= 250);
    QTRY_COMPARE(text("statusTask"), QStringLiteral("Reading 3月工单.xlsx 41%"));
    QCOMPARE(find<QProgressBar>("statusProgress")->value(), 410);
    cancel->click();
    QTRY_VERIFY(stopped);
    QTRY_VERIFY(!cancel->isVisible());
    QVERIFY(find<QLabel>("statusCoverage")->isVisible());
}

void tst_MainWindow::quickTasksAreNotShown()
{
    bool done = false;
    session().tasks().run(
        QStringLiteral("quick"), QStringLiteral("Quick"), this, [](Progress&) { return 1; },
        [&](int) { done = true; });
    QTRY_VERIFY(done);
    QTest::qWait(350);
    QVERIFY(!find<QPushButton>("cancelTask")->isVisible());
}

void tst_MainWindow::errorsAreSaid()
{
    m_window->openWorkspace(QStringLiteral("/no/such/folder/x.redial"));
    QTRY_VERIFY(text("statusMessage").contains(QStringLiteral("x.redial")));
    // The line has room for the name; the tool tip says where it is.
    QVERIFY(find<QLabel>("statusMessage")->toolTip().contains(QStringLiteral("/no/such/folder")));
    QVERIFY(session().hasWorkspace());
    find<QPushButton>("closeMessage")->click();
    QVERIFY(text("statusMessage").isEmpty());
}

void tst_MainWindow::droppedWorkspaceIsOpened()
{
    const QString other = m_folder.filePath(QStringLiteral("dropped%1.redial").arg(m_number));
    QVERIFY(QFile::copy(m_original, other));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(other)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_COMPARE(session().workspacePath(), other);
}

void tst_MainWindow::secondWindowSaysItIsReadOnly()
{
    MainWindow second(m_languages);
    second.show();
    second.openWorkspace(m_path);
    QTRY_VERIFY(second.session().matrix() != nullptr);
    QVERIFY(second.session().isReadOnly());
    QVERIFY(second.windowTitle().contains(QStringLiteral("read-only")));
    QVERIFY(second.findChild<QLabel*>(QStringLiteral("statusWorkspace"))
                ->text()
                .contains(QStringLiteral("read-only")));
    QVERIFY(second.findChild<QLabel*>(QStringLiteral("statusMessage"))
                ->text()
                .contains(QStringLiteral("read-only")));
}

void tst_MainWindow::languageChangesWhileRunning()
{
    m_window->showPage(QStringLiteral("settings"));
    m_languages.speak(Language::Chinese);
    QTRY_COMPARE(text("pageTitle"), QStringLiteral("设置"));
    QCOMPARE(m_window->actions().action("back")->text(), QStringLiteral("后退"));
    QCOMPARE(find<WordLink>("scheme_window")->text(), QStringLiteral("24 小时"));
    QVERIFY(text("statusOrders").contains(QStringLiteral("有号码")));
    QTRY_COMPARE(find<QAbstractButton>("navigate_schemes")->text(), QStringLiteral("方案"));
    m_languages.speak(Language::English);
    QTRY_COMPARE(text("pageTitle"), QStringLiteral("Settings"));
    QCOMPARE(find<WordLink>("scheme_window")->text(), QStringLiteral("24 hours"));
}

void tst_MainWindow::appearanceChangesWhileRunning()
{
    const auto brightness = [&] { return m_window->grab().toImage().pixelColor(300, 700).lightness(); };
    QVERIFY(brightness() > 200);
    Theme::apply(*qApp, Appearance::Dark);
    QTest::qWait(20);
    QVERIFY(brightness() < 60);
    Theme::apply(*qApp, Appearance::Light);
    QTest::qWait(20);
    QVERIFY(brightness() > 200);
}

void tst_MainWindow::geometryIsRemembered()
{
    m_window->resize(1111, 666);
    m_window->close();
    MainWindow again(m_languages);
    QCOMPARE(again.size(), QSize(1111, 666));
}

void tst_MainWindow::recentWorkspacesAreListed()
{
    m_window->showPage(QStringLiteral("welcome"));
    auto* first = find<QAbstractButton>("recent0");
    QVERIFY(first != nullptr);
    QCOMPARE(first->text(), session().workspaceName());
    QCOMPARE(Preferences::recentWorkspaces().first(), m_path);
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"

#include "ui/common/theme.h"

#include <QApplication>
#include <QTest>
#include <QWidget>
#include <QWindow>

using namespace redial;

class tst_Theme : public QObject {
    Q_OBJECT
private slots:
    void followsTheDesktop();
    void ownChoiceStays();
    void asksAgainWhenToldOfANewTheme();
};

void tst_Theme::followsTheDesktop()
{
    Theme::apply(*qApp, Appearance::System);
    Theme::desktopChanged(*qApp, false);
    QVERIFY(!Theme::isDark());
    QWidget window;
    window.show();
    Theme::desktopChanged(*qApp, true);
    QVERIFY(Theme::isDark());
    QVERIFY(window.palette().color(QPalette::Window).lightness() < 128);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::background());
    Theme::desktopChanged(*qApp, false);
    QVERIFY(!Theme::isDark());
}

void tst_Theme::ownChoiceStays()
{
    Theme::apply(*qApp, Appearance::Light);
    Theme::desktopChanged(*qApp, true);
    QVERIFY(!Theme::isDark());
    Theme::apply(*qApp, Appearance::System);
    QVERIFY(Theme::isDark());
    Theme::apply(*qApp, Appearance::Dark);
    Theme::desktopChanged(*qApp, false);
    QVERIFY(Theme::isDark());
}

/// The desktop of a test is light and stays so: what was believed about it is corrected, and our colours
/// are back afterwards.
void tst_Theme::asksAgainWhenToldOfANewTheme()
{
    Theme::apply(*qApp, Appearance::System);
    Theme::desktopChanged(*qApp, true);
    QWidget window;
    window.show();
    QEvent told(QEvent::ThemeChange);
    QApplication::sendEvent(window.windowHandle(), &told);
    QTRY_VERIFY(!Theme::isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::background());
    QCOMPARE(QApplication::palette().color(QPalette::Highlight), Theme::accent());
}

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"

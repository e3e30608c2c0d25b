#include "tests/ui/frame/windowtest.h"

#include <QImage>
#include <QTableView>

using namespace redial;

/// A window that becomes dark while it is open looks exactly like one that was opened dark.
class tst_Appearance : public WindowTest {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QApplication::setCursorFlashTime(0);
        prepare(1000);
    }
    void cleanup()
    {
        m_window.reset();
        Theme::apply(*qApp, Appearance::Light);
    }
    void becomesDark_data();
    void becomesDark();

private:
    void openOn(const QString& page, const QVariant& state, const QString& table);
    bool isQuiet() const
    {
        return session().matrix() && !session().isStale() && session().tasks().running().isEmpty();
    }
    QImage picture();
};

void tst_Appearance::becomesDark_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QVariant>("state");
    QTest::addColumn<QString>("table"); // of which the first cell is clicked
    for (const char* page : {"welcome", "import", "repeat", "callers", "orders", "schemes", "settings"})
        QTest::addRow("%s", page) << QString::fromLatin1(page) << QVariant() << QString();
    QTest::newRow("a cell") << QStringLiteral("repeat") << QVariant() << QStringLiteral("matrix");
    QTest::newRow("an order") << QStringLiteral("orders") << QVariant() << QStringLiteral("orderList");
    QTest::newRow("a search") << QStringLiteral("orders") << QVariant(QStringLiteral("138")) << QString();
}

void tst_Appearance::openOn(const QString& page, const QVariant& state, const QString& table)
{
    m_window.reset();
    // Every window finds the same list of recent workspaces.
    Preferences::addRecentWorkspace(m_path);
    m_window = std::make_unique<MainWindow>(m_languages);
    m_window->resize(1366, 768);
    m_window->show();
    m_window->openWorkspace(m_path);
    QTRY_VERIFY(isQuiet());
    m_window->showPage(page, state);
    QTRY_VERIFY(isQuiet());
    if (table.isEmpty())
        return;
    auto* view = m_window->currentPage()->findChild<QTableView*>(table);
    QVERIFY2(view != nullptr, qPrintable(table));
    QTRY_VERIFY(view->model()->rowCount() > 0);
    QTest::mouseClick(
        view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(0, 0)).center());
    QTRY_VERIFY(isQuiet());
}

QImage tst_Appearance::picture()
{
    if (QWidget* focused = QApplication::focusWidget())
        focused->clearFocus();
    QImage before;
    for (int i = 0; i < 50; ++i) {
        QTest::qWait(20);
        const QImage now = m_window->grab().toImage();
        if (isQuiet() && now == before)
            return now;
        before = now;
    }
    return before;
}

void tst_Appearance::becomesDark()
{
    QFETCH(const QString, page);
    QFETCH(const QVariant, state);
    QFETCH(const QString, table);
    m_path = m_folder.filePath(QStringLiteral("%1.redial").arg(QLatin1String(QTest::currentDataTag())));
    QVERIFY(QFile::copy(m_original, m_path));
    openOn(page, state, table);
    const QImage light = picture();
    Theme::apply(*qApp, Appearance::Dark);
    const QImage switched = picture();
    QVERIFY(switched != light);
    openOn(page, state, table);
    const QImage opened = picture();
    if (switched != opened) {
        const QString folder = qEnvironmentVariable("REDIAL_TEST_PICTURES");
        if (!folder.isEmpty()) {
            const QString name = folder + QLatin1Char('/') + QLatin1String(QTest::currentDataTag());
            switched.save(name + QStringLiteral("-switched.png"));
            opened.save(name + QStringLiteral("-opened.png"));
        }
    }
    QVERIFY2(switched == opened, "REDIAL_TEST_PICTURES=DIR keeps both pictures");
}

QTEST_MAIN(tst_Appearance)
#include "tst_appearance.moc"

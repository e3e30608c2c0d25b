#include "tests/ui/frame/windowtest.h"

#include "ui/common/densetable.h"
#include "ui/common/editabletable.h"
#include "ui/common/filedialogs.h"
#include "ui/pages/welcome/welcomepage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace redial;

/// The pages of the frame itself: schemes, settings, welcome.
class tst_Pages : public WindowTest {
    Q_OBJECT
private slots:
    void initTestCase() { prepare(1000); }
    void init() { openWindow(); }
    void cleanup()
    {
        FileDialogs::answerWith({});
        m_window.reset();
    }
    void schemesSaveDuplicateDeleteUndo();
    void schemesGoThroughFiles();
    void damagedSchemeFile();
    void wordsAreAdded();
    void listsAreKept();
    void linesExcludedElsewhereStay();
    void aPastedListIsOneEdit();
    void noSchemeIsReplacedUnasked();
    void settingsFitANarrowWindow();
    void reportHeadingAndLogo();
    void languageIsChosen();
    void sampleYearIsOpened();
    void newWorkspace();

private:
    void save(const QString& name)
    {
        m_window->showPage(QStringLiteral("schemes"));
        find<QLineEdit>("schemeName")->setText(name);
        find<QPushButton>("schemeSaveAs")->click();
    }
    QStringList names() const
    {
        QStringList result;
        for (const Scheme& scheme : session().savedSchemes())
            result << QString::fromStdString(scheme.name);
        return result;
    }
};

void tst_Pages::schemesSaveDuplicateDeleteUndo()
{
    save(QStringLiteral("市口径"));
    QCOMPARE(names(), QStringList{QStringLiteral("市口径")});
    find<QPushButton>("schemeDuplicate")->click();
    QCOMPARE(names(), (QStringList{QStringLiteral("市口径"), QStringLiteral("Copy of 市口径")}));
    find<QLineEdit>("schemeName")->setText(QStringLiteral("市口径"));
    find<QPushButton>("schemeRename")->click();
    QCOMPARE(names(), (QStringList{QStringLiteral("市口径"), QStringLiteral("市口径 (2)")}));
    QVERIFY(!find<QPushButton>("schemeUndoDelete")->isVisible());
    find<QPushButton>("schemeDelete")->click();
    QCOMPARE(names(), QStringList{QStringLiteral("市口径")});
    QVERIFY(find<QPushButton>("schemeUndoDelete")->isVisible());
    find<QPushButton>("schemeUndoDelete")->click();
    QCOMPARE(names(), (QStringList{QStringLiteral("市口径"), QStringLiteral("市口径 (2)")}));
    QVERIFY(!find<QPushButton>("schemeUndoDelete")->isVisible());
}

void tst_Pages::schemesGoThroughFiles()
{
    Scheme scheme = session().scheme();
    scheme.windowSeconds = 7200;
    session().setScheme(scheme);
    save(QStringLiteral("两小时"));
    const QString path = m_folder.filePath(QStringLiteral("方案.json"));
    FileDialogs::answerWith([&](const QString&) { return QStringList{path}; });
    find<QPushButton>("schemeExport")->click();
    QVERIFY(QFile::exists(path));
    find<QPushButton>("schemeDelete")->click();
    QVERIFY(names().isEmpty());
    find<QPushButton>("schemeImport")->click();
    QCOMPARE(names(), QStringList{QStringLiteral("两小时")});
    QCOMPARE(session().savedSchemes().front().windowSeconds, 7200);
}

void tst_Pages::damagedSchemeFile()
{
    const QString path = m_folder.filePath(QStringLiteral("bad.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"window\": [");
    file.close();
    m_window->showPage(QStringLiteral("schemes"));
    FileDialogs::answerWith([&](const QString&) { return QStringList{path}; });
    find<QPushButton>("schemeImport")->click();
    QVERIFY(names().isEmpty());
    QVERIFY(!text("statusMessage").isEmpty());
}

void tst_Pages::wordsAreAdded()
{
    m_window->showPage(QStringLiteral("settings"));
    QSignalSpy book(&session(), &Session::bookChanged);
    find<QLineEdit>("word")->setText(QStringLiteral("很不错"));
    find<QPushButton>("addWord")->click();
    QCOMPARE(session().wordLists().satisfaction("很不错"), Satisfaction::Satisfied);
    QTRY_COMPARE(book.size(), 1);
    const auto stored = session().workspace()->wordLists();
    QVERIFY(stored && stored->satisfaction("很不错") == Satisfaction::Satisfied);
    auto* list = find<QListWidget>("ownWords");
    QCOMPARE(list->count(), 1);
    list->setCurrentRow(0);
    find<QPushButton>("forgetWord")->click();
    QVERIFY(!session().wordLists().satisfaction("很不错"));
    QTRY_COMPARE(book.size(), 2);
}

/// The import's account excludes a line while Settings has been open.
void tst_Pages::linesExcludedElsewhereStay()
{
    m_window->showPage(QStringLiteral("settings"));
    auto* lines = find<EditableTable>("excludedLines");
    session().setExcludedLines({{QStringLiteral("13800001234"), QStringLiteral("110")}});
    QCOMPARE(lines->rows().size(), size_t{1});
    lines->setCurrentCell(1, 0);
    lines->paste(QStringLiteral("13900005678\t12319"));
    QCOMPARE(session().effectiveScheme().excludedCallers,
        (std::vector<std::string>{"13800001234", "13900005678"}));
    session().setExcludedLines({}); // as deleting by law does
    QVERIFY(lines->rows().empty());
}

void tst_Pages::aPastedListIsOneEdit()
{
    m_window->showPage(QStringLiteral("settings"));
    auto* roster = find<EditableTable>("roster");
    QSignalSpy changed(&session(), &Session::settingsChanged);
    QString list;
    for (int i = 0; i < 200; ++i)
        list += QStringLiteral("%1\t坐席%1\t一组\t2025/3/9\n").arg(i, 3, 10, QLatin1Char('0'));
    roster->setCurrentCell(0, 0);
    roster->paste(list);
    QCOMPARE(roster->rows().size(), size_t{200});
    QCOMPARE(roster->rows().back().last(), QStringLiteral("2025-03-09"));
    QCOMPARE(changed.size(), 1);
}

void tst_Pages::noSchemeIsReplacedUnasked()
{
    save(QStringLiteral("市口径"));
    Scheme other = session().scheme();
    other.windowSeconds = 3600;
    session().setScheme(other);
    save(QStringLiteral("市口径"));
    QCOMPARE(names(), (QStringList{QStringLiteral("市口径"), QStringLiteral("市口径 (2)")}));
    QVERIFY(session().savedSchemes().front().windowSeconds != 3600);
}

void tst_Pages::listsAreKept()
{
    m_window->showPage(QStringLiteral("settings"));
    auto* roster = find<EditableTable>("roster");
    roster->setCurrentCell(0, 0);
    roster->paste(QStringLiteral("017\t张三\t一组\t2025/3/9\n003\t李四\t二组\t\n"));
    auto* holidays = find<EditableTable>("holidays");
    holidays->item(0, 0) == nullptr ? holidays->setItem(0, 0, new QTableWidgetItem) : void();
    holidays->item(0, 0)->setText(QStringLiteral("2025年10月1日"));
    QCOMPARE(holidays->item(0, 0)->text(), QStringLiteral("2025-10-01"));
    find<EditableTable>("excludedLines")->setCurrentCell(0, 0);
    find<EditableTable>("excludedLines")->paste(QStringLiteral("13800001234\t110 转接"));
    QTRY_VERIFY(session().tasks().running().isEmpty() && !session().isStale());
    QCOMPARE(session().effectiveScheme().excludedCallers, std::vector<std::string>{"13800001234"});
    m_window.reset();
    m_window = std::make_unique<MainWindow>(m_languages);
    m_window->show();
    m_window->openWorkspace(m_path);
    QTRY_VERIFY(session().matrix() != nullptr);
    m_window->showPage(QStringLiteral("settings"));
    const std::vector<QStringList> rows = find<EditableTable>("roster")->rows();
    QCOMPARE(rows.size(), size_t{2});
    QCOMPARE(rows[0].join(QLatin1Char(' ')), QStringLiteral("017 张三 一组 2025-03-09"));
    auto* lines = find<EditableTable>("excludedLines");
    QCOMPARE(lines->rows().front().first(), QStringLiteral("13800001234"));
    QCOMPARE(lines->item(0, 0)->text(), QStringLiteral("138****1234"));
    lines->item(0, 1)->setText(QStringLiteral("110"));
    QCOMPARE(session().excludedLines().front().first(), QStringLiteral("13800001234"));
    lines->item(0, 0)->setText(QStringLiteral("13800005678"));
    QCOMPARE(session().excludedLines().front().first(), QStringLiteral("13800005678"));
    session().setRevealed(true);
    QTRY_VERIFY(session().isRevealed());
    QCOMPARE(lines->item(0, 0)->text(), QStringLiteral("13800005678"));
    session().setRevealed(false);
    QCOMPARE(lines->item(0, 0)->text(), QStringLiteral("138****5678"));
}

void tst_Pages::settingsFitANarrowWindow()
{
    m_window->showPage(QStringLiteral("settings"));
    const auto page = [&] { return m_window->currentPage(); };
    const auto left = [&](const char* name) {
        auto* widget = find<QWidget>(name);
        return widget->mapTo(page(), QPoint()).x() + widget->width();
    };
    for (const QSize size : {QSize(911, 512), QSize(1366, 768), QSize(800, 600)}) {
        m_window->resize(size);
        QTRY_VERIFY(left("roster") <= page()->width());
        QVERIFY(left("addWord") <= page()->width());
    }
}

void tst_Pages::reportHeadingAndLogo()
{
    m_window->showPage(QStringLiteral("settings"));
    auto* heading = find<QLineEdit>("reportHeading");
    heading->setText(QStringLiteral("白云中心"));
    emit heading->editingFinished();
    QCOMPARE(session().setting(QStringLiteral("report_heading")), QByteArray("白云中心"));
    const QString path = m_folder.filePath(QStringLiteral("logo.png"));
    QPixmap picture(60, 20);
    picture.fill(Qt::blue);
    QVERIFY(picture.save(path));
    FileDialogs::answerWith([&](const QString&) { return QStringList{path}; });
    find<QPushButton>("chooseLogo")->click();
    QVERIFY(!session().setting(QStringLiteral("report_logo")).isEmpty());
    QVERIFY(!find<QLabel>("reportLogo")->pixmap().isNull());
    FileDialogs::answerWith([&](const QString&) { return QStringList{m_path}; });
    find<QPushButton>("chooseLogo")->click();
    QVERIFY(!text("statusMessage").isEmpty());
    find<QPushButton>("removeLogo")->click();
    QVERIFY(session().setting(QStringLiteral("report_logo")).isEmpty());
}

void tst_Pages::languageIsChosen()
{
    m_window->showPage(QStringLiteral("settings"));
    auto* language = find<QComboBox>("language");
    language->setCurrentIndex(1);
    emit language->activated(1);
    QTRY_COMPARE(text("pageTitle"), QStringLiteral("设置"));
    QVERIFY(Preferences::language() == Language::Chinese);
    language->setCurrentIndex(2);
    emit language->activated(2);
    QTRY_COMPARE(text("pageTitle"), QStringLiteral("Settings"));
}

void tst_Pages::sampleYearIsOpened()
{
    session().closeWorkspace();
    QFile::remove(WelcomePage::samplePath());
    QCOMPARE(m_window->currentPage()->id(), QStringLiteral("welcome"));
    find<QPushButton>("openSample")->click();
    QTRY_VERIFY_WITH_TIMEOUT(
        session().book() != nullptr && session().book()->size() == size_t(sampleOrders), 60'000);
    QTRY_VERIFY(session().matrix() != nullptr);
    QFile::remove(WelcomePage::samplePath());
}

void tst_Pages::newWorkspace()
{
    const QString path = m_folder.filePath(QStringLiteral("新的"));
    FileDialogs::answerWith([&](const QString&) { return QStringList{path}; });
    m_window->actions().action("newWorkspace")->trigger();
    QTRY_COMPARE(session().workspacePath(), path + QStringLiteral(".redial"));
    QTRY_VERIFY(session().book() != nullptr);
    QCOMPARE(text("statusOrders"), QStringLiteral("No orders yet"));
}

QTEST_MAIN(tst_Pages)
#include "tst_pages.moc"

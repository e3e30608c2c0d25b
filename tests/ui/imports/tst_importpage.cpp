#include "ui/pages/imports/importpage.h"

#include "ui/common/densetable.h"
#include "ui/common/filedialogs.h"
#include "ui/common/languageswitch.h"
#include "ui/frame/mainwindow.h"
#include "ui/pages/imports/mappingmodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace redial;

namespace {

constexpr int patience = 20'000;

QByteArray manyOrders(int count)
{
    QByteArray content = "order_id,time,caller,agent,content\n";
    for (int i = 0; i < count; ++i)
        content += "GD" + QByteArray::number(i) + "," + formatTimestamp({1'709'251'200 + i * 7}).c_str()
            + ",138" + QByteArray::number(10'000'000 + i % 5000) + ",A" + QByteArray::number(i % 40)
            + ",a sentence of what the caller wanted to have done " + QByteArray::number(i) + "\n";
    return content;
}

const QByteArray plainOrders = "order_id,time,caller,satisfaction\n"
                               "G1,2024-03-01 08:05:09,13800001234,满意\n"
                               "G2,yesterday,13800001234,满意\n"
                               "G3,2024-03-01 09:00:00,,还行\n"
                               "G4,2024-03-02 09:00:00,13900005678,满意\n";

} // namespace

class TestImportPage : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void saysWhatToDoWhenThereIsNothing();
    void importsAFile();
    void importsEveryFormat_data();
    void importsEveryFormat();
    void asksNothingTheSecondTime();
    void takesAColumnForWhatTheUserSays();
    void editsTheMappingByKeyboard();
    void asksForTheOrderOfDates();
    void learnsWords();
    void learnsLines();
    void cutsTheCoverage();
    void saysWhichFileCannotBeRead();
    void refusesInAReadOnlyWindow();
    void importsManyFilesAtOnce();
    void undoes();
    void leavesEverythingAsItWasWhenCancelled();
    void exportsRejectsMasked();
    void goesBackToTheAccount();
    void switchesTheLanguage();
    void changesTheHeaderRow();
    void changesEncodingAndDelimiter();
    void editsTheCoverageBefore();
    void editsTheCoverageAfterwards();
    void leavesACutAlone();
    void opensTheOrdersOfACount();
    void saysWhatCouldNotBeDecoded();
    void usesTheSingular();
    void masksNamesInRejects();

private:
    void openFromHistory();
    void choose(const char* link, const char* choice);
    QDateTimeEdit* shownEdit(const char* name) const; ///< desk and account have one each

    QString write(const char* name, const QByteArray& content) const;
    template <typename T> T* find(const char* name) const
    {
        T* const found = m_window->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void drop(const QStringList& paths) { m_window->showPage(QStringLiteral("import"), paths); }
    void click(const char* name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    bool isShown(const char* name) const { return find<QWidget>(name)->isVisible(); }
    QString figure(const char* name) const { return find<QLabel>(name)->text(); }
    bool waitForMapping();
    bool waitForAccount();
    QAbstractItemModel* mapping() const { return find<QTableView>("import-mapping")->model(); }
    void setField(int column, Field field);
    size_t batches() { return m_window->session().workspace()->batches()->size(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LanguageSwitch> m_languages;
    std::unique_ptr<MainWindow> m_window;
};

void TestImportPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_languages = std::make_unique<LanguageSwitch>();
    m_languages->speak(Language::English);
    m_window = std::make_unique<MainWindow>(*m_languages);
    m_window->resize(1366, 768);
    m_window->show();
    QSignalSpy opened(&m_window->session(), &Session::opened);
    m_window->session().createWorkspace(m_folder->filePath(QStringLiteral("中心.redial")));
    QVERIFY(opened.wait(patience));
    m_window->showPage(QStringLiteral("import"));
}

void TestImportPage::cleanup()
{
    FileDialogs::answerWith({});
    m_window.reset();
    m_languages.reset();
    m_folder.reset();
}

QString TestImportPage::write(const char* name, const QByteArray& content) const
{
    QFile file(m_folder->filePath(QString::fromUtf8(name)));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

bool TestImportPage::waitForMapping()
{
    return QTest::qWaitFor(
        [this] { return isShown("import-mapping") && mapping()->rowCount() > 0; }, patience);
}

bool TestImportPage::waitForAccount()
{
    return QTest::qWaitFor([this] { return isShown("import-read"); }, patience);
}

void TestImportPage::setField(int column, Field field)
{
    mapping()->setData(
        mapping()->index(column, MappingModel::Becomes), static_cast<int>(field), Qt::EditRole);
}

void TestImportPage::saysWhatToDoWhenThereIsNothing()
{
    QVERIFY(isShown("import-start-choose"));
    QVERIFY(!isShown("import-start"));
    m_window->session().closeWorkspace();
    m_window->showPage(QStringLiteral("import"));
    QVERIFY(isShown("import-start-choose"));
}

void TestImportPage::importsAFile()
{
    const QString path = write("3月工单.csv", plainOrders);
    FileDialogs::answerWith([path](const QString&) { return QStringList{path}; });
    click("import-start-choose");
    QVERIFY(waitForMapping());
    QAbstractItemModelTester tester(mapping(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(mapping()->rowCount(), 4);
    QCOMPARE(mapping()->index(2, MappingModel::Becomes).data().toString(), QStringLiteral("Caller"));
    QCOMPARE(mapping()->index(2, MappingModel::Samples).data().toString(),
        QStringLiteral("138****1234, 139****5678"));
    QCOMPARE(figure("import-trial-readable"), QStringLiteral("3"));
    QCOMPARE(figure("import-trial-without-caller"), QStringLiteral("1"));
    QCOMPARE(figure("import-trial-unreadable"), QStringLiteral("1"));
    QVERIFY(figure("import-trial-examples").contains(QLatin1String("yesterday")));
    QCOMPARE(find<QPushButton>("import-start")->text(), QStringLiteral("Import 4 rows"));
    QCOMPARE(batches(), size_t(0));

    click("import-start");
    QVERIFY(waitForAccount());
    QCOMPARE(figure("import-read"), QStringLiteral("4"));
    QCOMPARE(figure("import-imported"), QStringLiteral("3"));
    QCOMPARE(figure("import-replaced"), QStringLiteral("0"));
    QCOMPARE(figure("import-skipped"), QStringLiteral("0"));
    QCOMPARE(figure("import-rejected"), QStringLiteral("1"));
    QAbstractItemModel* rejects = find<DenseTable>("import-rejects")->sourceModel();
    QAbstractItemModelTester rejectTester(rejects, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(rejects->rowCount(), 1);
    QCOMPARE(rejects->index(0, 3).data().toString(), QStringLiteral("yesterday"));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().book() && m_window->session().book()->size() == 3, patience);
}

void TestImportPage::importsEveryFormat_data()
{
    QTest::addColumn<QString>("says");
    QTest::newRow("xlwt-orders.xls") << QStringLiteral("Excel 97–2003");
    QTest::newRow("gnumeric-95.xls") << QStringLiteral("Excel 97–2003");
    QTest::newRow("libreoffice-orders-page.xls") << QStringLiteral("web page");
    QTest::newRow("hand-orders-2003.xls") << QStringLiteral("XML spreadsheet 2003");
    QTest::newRow("libreoffice-orders.ods") << QStringLiteral("OpenDocument");
    QTest::newRow("hand-tabs.xls") << QStringLiteral("text file");
}

void TestImportPage::importsEveryFormat()
{
    QFETCH(QString, says);
    drop({QStringLiteral(REDIAL_TEST_DATA "/tabular/workbooks/") + QLatin1String(QTest::currentDataTag())});
    QVERIFY(waitForMapping());
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("import-start")->isEnabled(), patience);
    const QString kind = find<DenseTable>("import-sources")->sourceModel()->index(0, 1).data().toString();
    QVERIFY2(kind.startsWith(says), qPrintable(kind));
    click("import-start");
    QVERIFY(waitForAccount());
    QCOMPARE(figure("import-read"), figure("import-imported"));
    QVERIFY(figure("import-imported").toInt() >= 5);
}

void TestImportPage::asksNothingTheSecondTime()
{
    drop({write("a.csv", plainOrders)});
    QVERIFY(waitForMapping());
    click("import-start");
    QVERIFY(waitForAccount());
    QTRY_VERIFY_WITH_TIMEOUT(isShown("import-earlier"), patience);
    click("import-earlier");
    QVERIFY(isShown("import-history"));
    drop({write("b.csv", plainOrders)});
    QVERIFY(waitForAccount());
    QCOMPARE(batches(), size_t(2));
    QCOMPARE(figure("import-skipped"), QStringLiteral("3"));
    QCOMPARE(figure("import-rejected"), QStringLiteral("1"));
}

void TestImportPage::takesAColumnForWhatTheUserSays()
{
    drop({write("x.csv", "alpha,beta,gamma\nG1,2024-03-01 08:00:00,x7\nG2,2024-03-01 09:00:00,x8\n")});
    QVERIFY(waitForMapping());
    QAbstractItemModelTester tester(mapping(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    setField(1, Field::Time);
    QVERIFY(!find<QPushButton>("import-start")->isEnabled());
    QVERIFY(figure("import-hint").contains(QLatin1String("caller")));
    setField(2, Field::Caller);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("import-start")->isEnabled(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(
        find<QPushButton>("import-start")->text(), QStringLiteral("Import 2 rows"), patience);
    QVERIFY(isShown("import-trial-readable"));
    // One column has a field at a time.
    setField(0, Field::Caller);
    QCOMPARE(mapping()->index(2, MappingModel::Becomes).data(Qt::EditRole).toInt(), MappingModel::keptField);
    setField(2, Field::Caller);
    click("import-start");
    QVERIFY(waitForAccount());
    QCOMPARE(figure("import-imported"), QStringLiteral("2"));
}

void TestImportPage::editsTheMappingByKeyboard()
{
    drop({write("a.csv", plainOrders)});
    QVERIFY(waitForMapping());
    auto* table = find<QTableView>("import-mapping");
    table->setFocus();
    table->setCurrentIndex(mapping()->index(3, MappingModel::Becomes));
    QTest::keyClick(table, Qt::Key_F2);
    auto* list = find<QComboBox>("import-field-list");
    list->setCurrentIndex(list->findData(static_cast<int>(Field::Title)));
    emit list->activated(list->currentIndex());
    QTRY_COMPARE_WITH_TIMEOUT(
        mapping()->index(3, MappingModel::Becomes).data().toString(), QStringLiteral("Title"), patience);
}

void TestImportPage::asksForTheOrderOfDates()
{
    drop({write(
        "d.csv", "order_id,time,caller\nG1,1/3/2024 08:00,13800000001\nG2,2/3/2024 08:00,13800000001\n")});
    QVERIFY(waitForMapping());
    QVERIFY(!find<QPushButton>("import-start")->isEnabled());
    click("import-dates-0");
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("import-start")->isEnabled(), patience);
    click("import-start");
    QVERIFY(waitForAccount());
    QVERIFY(figure("import-sources-read").contains(QLatin1String("2024-03-01 08:00:00")));
    // The answer is kept: no question for the next file of this kind.
    drop({write("e.csv", "order_id,time,caller\nG3,3/3/2024 08:00,13800000001\n")});
    QTRY_COMPARE_WITH_TIMEOUT(batches(), size_t(2), patience);
}

void TestImportPage::learnsWords()
{
    drop({write("a.csv", plainOrders)});
    QVERIFY(waitForMapping());
    const WordLists& lists = m_window->session().wordLists();
    QVERIFY(!lists.knows(WordKind::Satisfaction, "还行"));
    click("import-start");
    QVERIFY(waitForAccount());
    QVERIFY(isShown("import-open-questions"));
    find<QWidget>("import-open-questions")
        ->findChild<QAction*>(QStringLiteral("import-word-还行-1"))
        ->trigger();
    QCOMPARE(lists.satisfaction("还行"), std::optional(Satisfaction::Neutral));
    QVERIFY(!isShown("import-open-questions"));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_window->session().workspace()->wordLists()->knows(WordKind::Satisfaction, "还行"), patience);
}

void TestImportPage::learnsLines()
{
    QByteArray content = "order_id,time,caller\n";
    for (int i = 0; i < 400; ++i)
        content += "G" + QByteArray::number(i) + "," + formatTimestamp({1'709'251'200 + i * 600}).c_str()
            + "," + (i % 2 ? QByteArray("02012345678") : "1380000" + QByteArray::number(1000 + i)) + "\n";
    drop({write("a.csv", content)});
    QVERIFY(waitForMapping());
    click("import-start");
    QVERIFY(waitForAccount());
    QVERIFY(isShown("import-open-questions"));
    // Days later it is still a question.
    openFromHistory();
    find<QLineEdit>("import-heavy-text")->setText(QStringLiteral("110 转接"));
    click("import-heavy-0");
    QCOMPARE(m_window->session().effectiveScheme().excludedCallers, std::vector<std::string>{"02012345678"});
    QCOMPARE(m_window->session().excludedLines(),
        (std::vector<QStringList>{{QStringLiteral("02012345678"), QStringLiteral("110 转接")}}));
    QTRY_VERIFY_WITH_TIMEOUT(!isShown("import-open-questions"), patience);
    QVERIFY(figure("import-notes").contains(QLatin1String("020****5678")));
}

void TestImportPage::cutsTheCoverage()
{
    QByteArray content = "order_id,time,caller\n";
    for (int i = 0; i < 400; ++i)
        content += "G" + QByteArray::number(i) + ","
            + formatTimestamp({1'709'251'200 + i * 600 + (i > 397 ? 864'000 : 0)}).c_str() + ",1380000"
            + QByteArray::number(1000 + i) + "\n";
    drop({write("a.csv", content)});
    QVERIFY(waitForMapping());
    click("import-start");
    QVERIFY(waitForAccount());
    openFromHistory();
    click("import-cut-0");
    QTRY_VERIFY_WITH_TIMEOUT(
        m_window->session().workspace()->batches()->front().sources.front().completeTo.has_value(), patience);
    QVERIFY(!isShown("import-open-questions"));
}

void TestImportPage::saysWhichFileCannotBeRead()
{
    drop({write("no.csv", ""), write("scan.pdf", "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n")});
    QTRY_VERIFY_WITH_TIMEOUT(isShown("import-questions"), patience);
    QVERIFY(!find<QPushButton>("import-start")->isEnabled());
    click("import-failed-0");
    click("import-failed-0");
    QVERIFY(isShown("import-start-choose"));
}

void TestImportPage::refusesInAReadOnlyWindow()
{
    MainWindow second(*m_languages);
    second.show();
    second.openWorkspace(m_window->session().workspacePath());
    QTRY_VERIFY_WITH_TIMEOUT(second.session().isReadOnly() && second.session().book(), patience);
    second.showPage(QStringLiteral("import"));
    QVERIFY(!second.findChild<QPushButton*>(QStringLiteral("import-choose"))->isVisible());
    QVERIFY(!second.findChild<QPushButton*>(QStringLiteral("import-start-choose"))->isVisible());
    second.showPage(
        QStringLiteral("import"), QStringList{write("a.csv", "time,caller\n2024-03-01,13800000001\n")});
    QVERIFY(second.findChild<QWidget*>(QStringLiteral("import-message"))->isVisible());
    QVERIFY(!second.findChild<QTableView*>(QStringLiteral("import-mapping"))->isVisible());
}

void TestImportPage::importsManyFilesAtOnce()
{
    drop({write("1.csv", "order_id,time,caller\nG1,2024-03-01 08:00:00,13800000001\n"),
        write("2.csv", "order_id,time,caller\nG2,2024-04-01 08:00:00,13800000001\n"),
        write("3.csv", "number,day,who\nG3,2024-05-01 08:00:00,13800000001\n")});
    QVERIFY(waitForMapping());
    QCOMPARE(find<DenseTable>("import-sources")->sourceModel()->rowCount(), 3);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("import-start")->isEnabled(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(
        find<QPushButton>("import-start")->text(), QStringLiteral("Import 3 rows"), patience);
    click("import-start");
    QVERIFY(waitForAccount());
    QCOMPARE(batches(), size_t(1));
    QCOMPARE(figure("import-imported"), QStringLiteral("3"));
}

void TestImportPage::undoes()
{
    drop({write("a.csv", plainOrders)});
    QVERIFY(waitForMapping());
    click("import-start");
    QVERIFY(waitForAccount());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().book() && m_window->session().book()->size() == 3, patience);
    click("import-undo");
    QVERIFY(isShown("import-message"));
    QCOMPARE(batches(), size_t(1));
    click("import-undo-yes");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().book() && m_window->session().book()->size() == 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(isShown("import-start-choose"), patience);
    QCOMPARE(batches(), size_t(0));
}

void TestImportPage::leavesEverythingAsItWasWhenCancelled()
{
    drop({write("big.csv", manyOrders(300'000))});
    QVERIFY(waitForMapping());
    click("import-start");
    QTRY_VERIFY_WITH_TIMEOUT(isShown("import-cancel"), patience);
    click("import-cancel");
    QTRY_VERIFY_WITH_TIMEOUT(isShown("import-message"), patience);
    QCOMPARE(batches(), size_t(0));
    // The desk is as it was.
    QVERIFY(isShown("import-start"));
    QCOMPARE(mapping()->rowCount(), 5);
}

void TestImportPage::exportsRejectsMasked()
{
    drop({write("a.csv",
        "order_id,time,caller\nG1,2024-03-01 08:05:09,13800001234\n"
        "G2,2024-03-01 08:06:09,13800001234\nG3,at noon from 13800001234,13800001234\n")});
    QVERIFY(waitForMapping());
    click("import-start");
    QVERIFY(waitForAccount());
    const QString path = m_folder->filePath(QStringLiteral("读不出.csv"));
    FileDialogs::answerWith([path](const QString&) { return QStringList{path}; });
    click("import-export-rejects");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("138****1234"));
    QVERIFY(!content.contains("13800001234"));
}

void TestImportPage::goesBackToTheAccount()
{
    drop({write("a.csv", plainOrders)});
    QVERIFY(waitForMapping());
    click("import-start");
    QVERIFY(waitForAccount());
    QTRY_VERIFY_WITH_TIMEOUT(isShown("import-earlier"), patience);
    click("import-earlier");
    auto* history = find<DenseTable>("import-history");
    QTRY_COMPARE_WITH_TIMEOUT(history->sourceModel()->rowCount(), 1, patience);
    QAbstractItemModelTester tester(
        history->sourceModel(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(history->isVisible());
    emit history->cellActivated(0, 1);
    QVERIFY(waitForAccount());
    QCOMPARE(figure("import-rejected"), QStringLiteral("1"));
    QCOMPARE(find<DenseTable>("import-rejects")->sourceModel()->rowCount(), 1);
}

void TestImportPage::switchesTheLanguage()
{
    drop({write("a.csv", plainOrders)});
    QVERIFY(waitForMapping());
    m_languages->speak(Language::Chinese);
    QTRY_COMPARE_WITH_TIMEOUT(
        find<QPushButton>("import-start")->text(), QStringLiteral("导入 4 行"), patience);
    QCOMPARE(mapping()->index(2, MappingModel::Becomes).data().toString(), QStringLiteral("来电号码"));
    m_languages->speak(Language::English);
    QTRY_COMPARE_WITH_TIMEOUT(
        find<QPushButton>("import-start")->text(), QStringLiteral("Import 4 rows"), patience);
}

/// Forgets what the account knows right after the import.
void TestImportPage::openFromHistory()
{
    QTRY_VERIFY_WITH_TIMEOUT(isShown("import-earlier"), patience);
    click("import-earlier");
    auto* history = find<DenseTable>("import-history");
    QTRY_VERIFY_WITH_TIMEOUT(history->isVisible() && history->sourceModel()->rowCount() == 1, patience);
    emit history->cellActivated(0, 1);
    QVERIFY(waitForAccount());
}

QDateTimeEdit* TestImportPage::shownEdit(const char* name) const
{
    for (auto* edit : m_window->findChildren<QDateTimeEdit*>(QLatin1String(name))) {
        if (edit->isVisible())
            return edit;
    }
    return nullptr;
}

void TestImportPage::choose(const char* link, const char* choice)
{
    QMenu* menu = find<QPushButton>(link)->menu();
    emit menu->aboutToShow();
    auto* action = menu->findChild<QAction*>(QLatin1String(choice));
    QVERIFY2(action, choice);
    action->trigger();
}

void TestImportPage::changesTheHeaderRow()
{
    const QByteArray content = "order_id,time,caller,agent\nalpha,beta,gamma,delta\n"
                               "G1,2024-03-01 08:00:00,13800000001,a\nG2,2024-03-01 09:00:00,13800000002,b\n";
    drop({write("a.csv", content)});
    QVERIFY(waitForMapping());
    QVERIFY(find<QPushButton>("import-header-row")->text().contains(QLatin1String("row 1")));
    choose("import-header-row", "import-header-2");
    QTRY_COMPARE_WITH_TIMEOUT(
        mapping()->index(0, MappingModel::Header).data().toString(), QStringLiteral("alpha"), patience);
    QVERIFY(find<QPushButton>("import-header-row")->text().contains(QLatin1String("row 2")));
    setField(1, Field::Time);
    setField(2, Field::Caller);
    QTRY_COMPARE_WITH_TIMEOUT(
        find<QPushButton>("import-start")->text(), QStringLiteral("Import 2 rows"), patience);
    click("import-start");
    QVERIFY(waitForAccount());
    QCOMPARE(figure("import-read"), QStringLiteral("2"));
    // The next file of the kind is read the same way, without a question.
    drop({write("b.csv", content)});
    QTRY_COMPARE_WITH_TIMEOUT(batches(), size_t(2), patience);
    QCOMPARE(m_window->session().workspace()->batches()->back().account.read, 2);
}

void TestImportPage::changesEncodingAndDelimiter()
{
    drop({write("a.csv", "time;caller;agent,name\n2024-03-01 08:00:00;13800000001;a,b\n")});
    QVERIFY(waitForMapping());
    QVERIFY(isShown("import-delimiter"));
    const int before = mapping()->rowCount();
    choose("import-delimiter", before == 3 ? "import-delimiter-0" : "import-delimiter-1");
    QTRY_VERIFY_WITH_TIMEOUT(mapping()->rowCount() != before, patience);
    choose("import-encoding", "import-encoding-GB18030");
    QTRY_VERIFY_WITH_TIMEOUT(
        find<QPushButton>("import-encoding")->text().contains(QLatin1String("GB18030")), patience);
}

void TestImportPage::editsTheCoverageBefore()
{
    drop({write("a.csv", plainOrders)});
    QVERIFY(waitForMapping());
    QTRY_VERIFY_WITH_TIMEOUT(shownEdit("import-complete-to-0"), patience);
    shownEdit("import-complete-to-0")->setDateTime(QDateTime(QDate(2024, 3, 31), QTime(23, 59, 59), Qt::UTC));
    click("import-start");
    QVERIFY(waitForAccount());
    QVERIFY(figure("import-sources-read").contains(QLatin1String("2024-03-31 23:59:59")));
    const BatchSummary::Source source = m_window->session().workspace()->batches()->front().sources.front();
    QCOMPARE(formatTimestamp(source.coverage->to), std::string("2024-03-31 23:59:59"));
    QVERIFY(!source.completeFrom);
}

void TestImportPage::editsTheCoverageAfterwards()
{
    drop({write("a.csv", plainOrders)});
    QVERIFY(waitForMapping());
    click("import-start");
    QVERIFY(waitForAccount());
    QDateTimeEdit* const to = shownEdit("import-complete-to-0");
    QVERIFY(to);
    const auto stored = [this] {
        return m_window->session().workspace()->batches()->front().sources.front().completeTo;
    };
    // The end before the beginning is refused.
    to->setDateTime(QDateTime(QDate(2023, 1, 1), QTime(0, 0), Qt::UTC));
    QVERIFY(!stored());
    to->setDateTime(QDateTime(QDate(2024, 3, 31), QTime(23, 59, 59), Qt::UTC));
    QTRY_VERIFY_WITH_TIMEOUT(stored().has_value(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        figure("import-sources-read").contains(QLatin1String("2024-03-31 23:59:59")), patience);
}

void TestImportPage::leavesACutAlone()
{
    QByteArray content = "order_id,time,caller\n";
    for (int i = 0; i < 400; ++i)
        content += "G" + QByteArray::number(i) + ","
            + formatTimestamp({1'709'251'200 + i * 600 + (i > 397 ? 864'000 : 0)}).c_str() + ",1380000"
            + QByteArray::number(1000 + i) + "\n";
    drop({write("a.csv", content)});
    QVERIFY(waitForMapping());
    click("import-start");
    QVERIFY(waitForAccount());
    QVERIFY(isShown("import-open-questions"));
    click("import-cut-1");
    QVERIFY(!isShown("import-open-questions"));
    openFromHistory();
    QVERIFY(!isShown("import-open-questions"));
}

void TestImportPage::opensTheOrdersOfACount()
{
    drop({write("a.csv", plainOrders)});
    QVERIFY(waitForMapping());
    click("import-start");
    QVERIFY(waitForAccount());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().matrix() != nullptr, patience);
    QVERIFY(!find<QPushButton>("import-open-replaced")->isEnabled());
    click("import-open-imported");
    QTRY_COMPARE_WITH_TIMEOUT(
        figure("ordersHeadline"), QStringLiteral("3 new orders of the import of a.csv"), patience);
    m_window->showPage(QStringLiteral("import"));
    QTRY_VERIFY_WITH_TIMEOUT(isShown("import-history") || isShown("import-read"), patience);
    if (isShown("import-history"))
        emit find<DenseTable>("import-history")->cellActivated(0, 1);
    QVERIFY(waitForAccount());
    click("import-open-without-caller");
    QTRY_COMPARE_WITH_TIMEOUT(figure("ordersHeadline"),
        QStringLiteral("1 order without a caller of the import of a.csv"), patience);
    QCOMPARE(m_window->session().workspace()->batchOrders(BatchId(1), BatchPart::All)->size(), size_t(3));
}

void TestImportPage::saysWhatCouldNotBeDecoded()
{
    QByteArray content = "order_id,time,caller,content\n";
    for (int i = 0; i < 300; ++i)
        content += "G" + QByteArray::number(i) + ",2024-03-01 08:00:00,13800000001,夜间施工\n";
    drop({write("a.csv", content + "G,2024-03-02 08:00:00,13800000001,caf\xE9 noir\n")});
    QVERIFY(waitForMapping());
    choose("import-encoding", "import-encoding-UTF-8");
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("import-questions")->isVisible(), patience);
    click("import-start");
    QVERIFY(waitForAccount());
    QVERIFY2(figure("import-notes").contains(QLatin1String("line 302")), qPrintable(figure("import-notes")));
}

void TestImportPage::usesTheSingular()
{
    drop({write("a.csv", "order_id,time,caller\nG1,2024-03-01 08:00:00,\n")});
    QVERIFY(waitForMapping());
    QTRY_COMPARE_WITH_TIMEOUT(
        find<QPushButton>("import-start")->text(), QStringLiteral("Import 1 row"), patience);
    click("import-start");
    QVERIFY(waitForAccount());
    QVERIFY2(figure("import-notes").contains(QLatin1String("1 order has no caller")),
        qPrintable(figure("import-notes")));
}

void TestImportPage::masksNamesInRejects()
{
    drop({write("a.csv",
        "order_id,time,caller,caller_name\nG1,2024-03-01 08:05:09,13800001234,张小三\n"
        "G2,2024-03-01 08:06:09,13800001234,张小三\nG3,昨天张小三来电,13800001234,张小三\n")});
    QVERIFY(waitForMapping());
    click("import-start");
    QVERIFY(waitForAccount());
    const QAbstractItemModel* rejects = find<DenseTable>("import-rejects")->sourceModel();
    QCOMPARE(rejects->rowCount(), 1);
    QVERIFY(!rejects->index(0, 3).data().toString().contains(QStringLiteral("张小三")));
}

QTEST_MAIN(TestImportPage)
#include "tst_importpage.moc"

// After an import: its account, its words, lines and coverage, and taking it back.
#include "tests/ui/imports/importdriver.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>

using namespace redial;
using namespace redial::test;

namespace {

/// Nothing for days, then two more.
QByteArray ordersWithAHole()
{
    QByteArray content = "order_id,time,caller\n";
    for (int i = 0; i < 400; ++i)
        content += "G" + QByteArray::number(i) + ","
            + formatTimestamp({1'709'251'200 + i * 600 + (i > 397 ? 864'000 : 0)}).c_str() + ",1380000"
            + QByteArray::number(1000 + i) + "\n";
    return content;
}

} // namespace

class TestImportAccount : public QObject, private ImportDriver {
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void learnsWords();
    void learnsLines();
    void undoes();
    void exportsRejectsMasked();
    void masksNamesInRejects();
    void goesBackToTheAccount();
    void opensTheOrdersOfACount();
    void cutsTheCoverage();
    void editsTheCoverageBefore();
    void editsTheCoverageAfterwards();
    void leavesACutAlone();
};

void TestImportAccount::learnsWords()
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

void TestImportAccount::learnsLines()
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

void TestImportAccount::undoes()
{
    import(plainOrders);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().book() && m_window->session().book()->size() == 3, patience);
    click("import-undo");
    QVERIFY(isShown("import-message"));
    QCOMPARE(batches(), size_t(1));
    click("import-undo-yes");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().book() && m_window->session().book()->size() == 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(isShown("import-start-choose"), patience);
    QCOMPARE(batches(), size_t(0));
}

void TestImportAccount::exportsRejectsMasked()
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

void TestImportAccount::masksNamesInRejects()
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

void TestImportAccount::goesBackToTheAccount()
{
    import(plainOrders);
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

void TestImportAccount::opensTheOrdersOfACount()
{
    import(plainOrders);
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

void TestImportAccount::cutsTheCoverage()
{
    import(ordersWithAHole());
    openFromHistory();
    click("import-cut-0");
    QTRY_VERIFY_WITH_TIMEOUT(
        m_window->session().workspace()->batches()->front().sources.front().completeTo.has_value(), patience);
    QVERIFY(!isShown("import-open-questions"));
}

void TestImportAccount::editsTheCoverageBefore()
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

void TestImportAccount::editsTheCoverageAfterwards()
{
    import(plainOrders);
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

void TestImportAccount::leavesACutAlone()
{
    import(ordersWithAHole());
    QVERIFY(isShown("import-open-questions"));
    click("import-cut-1");
    QVERIFY(!isShown("import-open-questions"));
    openFromHistory();
    QVERIFY(!isShown("import-open-questions"));
}

QTEST_MAIN(TestImportAccount)
#include "tst_importaccount.moc"

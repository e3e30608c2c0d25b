#include "core/imports/importer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace redial;

class TestImporter : public QObject {
    Q_OBJECT

private slots:
    void importsTheGoldenOrders();
};

void TestImporter::importsTheGoldenOrders()
{
    QTemporaryDir folder;
    auto workspace = Workspace::openOrCreate(folder.filePath(QStringLiteral("w.redial")));
    QVERIFY(workspace);
    ImportPlan plan;
    plan.now = Timestamp{1800000000};
    plan.sources.push_back({QStringLiteral(REDIAL_TEST_DATA "/golden/orders.csv"), {}, {}, {}, {}});
    NoProgress progress;
    const auto report = importSources(**workspace, plan, progress);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->account.read, 576);
    const auto book = (*workspace)->loadBook(progress);
    QVERIFY(book);
    QCOMPARE((*book)->size(), size_t(576));
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"

// The same orders as every kind of file that is read, from the file to the stored orders.
#include "tests/core/commands/commandrunner.h"

#include <QTest>

using namespace redial::test;

class TestFormatCommands : public QObject {
    Q_OBJECT
private slots:
    void sameOrdersInEveryFormat_data();
    void sameOrdersInEveryFormat();

private:
    CommandRunner m_runner;
};

void TestFormatCommands::sameOrdersInEveryFormat_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("format");
    const auto row = [](const char* file, const char* format) {
        QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(format);
    };
    row("openpyxl-orders.xlsx", "xlsx");
    row("xlwt-orders.xls", "xls");
    row("perl-orders.xls", "xls");
    row("gnumeric-95.xls", "xls");
    row("libreoffice-orders.xls", "xls");
    row("libreoffice-orders-page.xls", "html");
    row("hand-page-gbk.xls", "html");
    row("hand-tabs.xls", "csv");
    row("hand-orders-2003.xls", "xml-spreadsheet");
    row("libreoffice-orders.ods", "ods");
    row("pandas-orders-page.xls", "html");
    row("pandas-orders.ods", "ods");
    row("libreoffice-orders.fods", "ods");
}

/// What an order system calls .xls may be one of six things; the orders are the same.
void TestFormatCommands::sameOrdersInEveryFormat()
{
    QFETCH(QString, file);
    QFETCH(QString, format);
    const auto ordersOf = [this](const QString& name) {
        const QString workspace = name + QStringLiteral(".redial");
        const CommandAnswer imported = m_runner.run(
            QStringLiteral("import --workspace FOLDER/%1 DATA/tabular/workbooks/%2").arg(workspace, name));
        return imported.status == 0
            ? m_runner.run(QStringLiteral("orders --csv --reveal --workspace FOLDER/%1").arg(workspace))
                  .lines()
            : QStringList(imported.sentence());
    };
    const QStringList expected = ordersOf(QStringLiteral("orders.csv"));
    QVERIFY(expected.size() >= 6 && expected.join(u'\n').contains(QStringLiteral("0000017")));
    QCOMPARE(ordersOf(file), expected);
    const CommandAnswer inspected =
        m_runner.run(QStringLiteral("inspect DATA/tabular/workbooks/%1").arg(file));
    QCOMPARE(inspected.object()[QStringLiteral("format")].toString(), format);
}

QTEST_GUILESS_MAIN(TestFormatCommands)
#include "tst_formatcommands.moc"

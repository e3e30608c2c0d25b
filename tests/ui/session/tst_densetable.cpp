#include "ui/common/densetable.h"
#include "ui/common/tablemodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QTest>

using namespace redial;

struct Agent {
    QString name;
    qint64 calls;
};

class tst_DenseTable : public QObject {
    Q_OBJECT
private slots:
    void sortsByValueNothingLast();
    void copiesWithHeadings();
    void contentIsWhatIsShown();
    void emptyTable();

private:
    void fill(TableModel<Agent>& model);
};

void tst_DenseTable::fill(TableModel<Agent>& model)
{
    model.setColumns(
        {{QStringLiteral("Agent"), Qt::AlignLeft, [](const Agent& row) { return row.name; }, {}, {}},
            {QStringLiteral("Calls"), Qt::AlignRight,
                [](const Agent& row) { return row.calls < 0 ? QString() : QString::number(row.calls); },
                [](const Agent& row) { return row.calls < 0 ? QVariant() : QVariant(row.calls); }, {}}});
    model.setRows({{QStringLiteral("b"), 9}, {QStringLiteral("a"), 100}, {QStringLiteral("none"), -1},
        {QStringLiteral("c"), 20}});
}

void tst_DenseTable::sortsByValueNothingLast()
{
    TableModel<Agent> model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fill(model);
    DenseTable table;
    table.setModel(&model);
    const auto names = [&] {
        QStringList result;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            result << table.model()->index(row, 0).data().toString();
        return result.join(QLatin1Char(' '));
    };
    QCOMPARE(names(), QStringLiteral("b a none c"));
    table.sortByColumn(1, Qt::AscendingOrder);
    QCOMPARE(names(), QStringLiteral("b c a none"));
    table.sortByColumn(1, Qt::DescendingOrder);
    QCOMPARE(names(), QStringLiteral("a c b none"));
    QCOMPARE(table.sourceRow(table.model()->index(0, 0)), 1);
    QCOMPARE(table.viewIndex(3).row(), 1);
}

void tst_DenseTable::copiesWithHeadings()
{
    TableModel<Agent> model;
    fill(model);
    DenseTable table;
    table.setModel(&model);
    table.selectRow(1);
    table.copy();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Agent\tCalls\na\t100"));
}

void tst_DenseTable::contentIsWhatIsShown()
{
    TableModel<Agent> model;
    fill(model);
    DenseTable table;
    table.setModel(&model);
    table.sortByColumn(1, Qt::DescendingOrder);
    const TableContent content = table.content(QStringLiteral("title"));
    QCOMPARE(content.headers, (QStringList{QStringLiteral("Agent"), QStringLiteral("Calls")}));
    QCOMPARE(content.rows.size(), size_t{4});
    QCOMPARE(std::get<TableCount>(content.rows[0][1]).value, 100);
    QVERIFY(std::holds_alternative<std::monostate>(content.rows[3][1]));
    table.hideColumn(0);
    QCOMPARE(table.content({}).headers, QStringList{QStringLiteral("Calls")});
}

void tst_DenseTable::emptyTable()
{
    DenseTable table;
    QCOMPARE(table.sourceRow({}), -1);
    TableModel<Agent> model;
    table.setModel(&model);
    table.fitColumns();
    table.copy();
    QVERIFY(table.content({}).rows.empty());
}

QTEST_MAIN(tst_DenseTable)
#include "tst_densetable.moc"

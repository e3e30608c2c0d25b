#include "ui/common/densetable.h"
#include "ui/common/tablemodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

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
    void copiesInTheOrderShown();
    void modelSortsItself();
    void rowsAreOpened();
    void contextMenuOffersToCopy();
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

void tst_DenseTable::copiesInTheOrderShown()
{
    TableModel<Agent> model;
    fill(model);
    DenseTable table;
    table.setModel(&model);
    table.horizontalHeader()->moveSection(1, 0);
    QVERIFY(table.selectedText().startsWith(QStringLiteral("Calls\tAgent\n9\tb\n100\ta\n")));
    table.hideColumn(0);
    table.selectRow(3);
    QCOMPARE(table.selectedText(), QStringLiteral("Calls\n20"));
}

void tst_DenseTable::modelSortsItself()
{
    class SortsItself : public TableModel<Agent> {
    public:
        void sort(int, Qt::SortOrder order) override
        {
            std::vector<Agent> sorted = rows();
            std::sort(sorted.begin(), sorted.end(), [&](const Agent& a, const Agent& b) {
                return order == Qt::AscendingOrder ? a.calls < b.calls : b.calls < a.calls;
            });
            setRows(std::move(sorted));
        }
    } model;
    fill(model);
    DenseTable table(DenseTable::SortedBy::Model);
    table.setModel(&model);
    QCOMPARE(table.model(), &model);
    QCOMPARE(table.sourceModel(), &model);
    table.setSortingEnabled(true);
    table.sortByColumn(1, Qt::DescendingOrder);
    QCOMPARE(model.row(0).name, QStringLiteral("a"));
    QCOMPARE(table.sourceRow(table.model()->index(2, 0)), 2);
    QCOMPARE(table.viewIndex(2).row(), 2);
    // Of a list that may hold a million rows nothing is copied that was not chosen.
    QCOMPARE(table.selectedText(), QStringLiteral("Agent\tCalls"));
    table.selectRow(0);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Agent\tCalls\na\t100"));
}

void tst_DenseTable::rowsAreOpened()
{
    TableModel<Agent> model;
    fill(model);
    DenseTable table;
    table.setModel(&model);
    table.sortByColumn(1, Qt::DescendingOrder); // a c b none
    table.resize(400, 300);
    table.show();
    QSignalSpy opened(&table, &DenseTable::rowActivated);
    QSignalSpy cell(&table, &DenseTable::cellActivated);
    QSignalSpy current(&table, &DenseTable::rowChanged);
    const auto click = [&](int row, Qt::KeyboardModifiers keys) {
        QTest::mouseClick(
            table.viewport(), Qt::LeftButton, keys, table.visualRect(table.model()->index(row, 1)).center());
    };
    click(0, Qt::NoModifier);
    QCOMPARE(opened, (QList<QVariantList>{{1}}));
    QCOMPARE(cell, (QList<QVariantList>{{1, 1}}));
    QCOMPARE(current, (QList<QVariantList>{{1}}));
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(current.last(), QVariantList{3});
    QCOMPARE(opened.size(), 1);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(opened.last(), QVariantList{3});
    click(0, Qt::ShiftModifier);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(table.selectionModel()->selectedRows().size(), 2);
}

void tst_DenseTable::contextMenuOffersToCopy()
{
    TableModel<Agent> model;
    fill(model);
    DenseTable table;
    table.setModel(&model);
    table.addAction(new QAction(QStringLiteral("Open"), &table));
    table.show();
    QContextMenuEvent event(QContextMenuEvent::Mouse, {5, 5}, table.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(table.viewport(), &event);
    const auto* menu = table.findChild<QMenu*>();
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().first()->trigger();
    QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("Agent\tCalls\nb\t9")));
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

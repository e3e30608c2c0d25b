#include "ui/common/columnlayout.h"
#include "ui/common/densetable.h"

#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace redial;

class tst_ColumnLayout : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void standsAsAtFirst();
    void columnsAreDragged();
    void columnsAreResized();
    void menuShowsAndHides();
    void lastColumnStays();
    void goesThroughASetting();
    void settingsOfOtherVersions_data();
    void settingsOfOtherVersions();
    void damagedSettings_data();
    void damagedSettings();
    void outlivesAReset();
    void rightClickOpensTheMenu();

private:
    QString shown() const { return m_layout->shownColumns().join(QLatin1Char(' ')); }
    int widthOf(int section) const { return m_table->horizontalHeader()->sectionSize(section); }
    /// With the mouse, from the middle of one heading onto another.
    void drag(int from, int to);

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<DenseTable> m_table;
    ColumnLayout* m_layout = nullptr;
};

void tst_ColumnLayout::init()
{
    m_model = std::make_unique<QStandardItemModel>(3, 5);
    m_model->setHorizontalHeaderLabels({QStringLiteral("Time"), QStringLiteral("Caller"),
        QStringLiteral("Agent"), QStringLiteral("Follow & up"), QString()});
    m_table = std::make_unique<DenseTable>(DenseTable::SortedBy::Model);
    m_table->setModel(m_model.get());
    m_table->resize(900, 300);
    m_layout = new ColumnLayout(*m_table);
    m_layout->setColumns({{QStringLiteral("caller"), 1, 120}, {QStringLiteral("time"), 0, 150},
        {QStringLiteral("agent"), 2, 90}, {QStringLiteral("next"), 3, 80, ColumnLayout::Shown::No},
        {QStringLiteral("note"), 4, 100}});
    m_table->show();
}

void tst_ColumnLayout::cleanup()
{
    m_table.reset();
    m_model.reset();
}

void tst_ColumnLayout::drag(int from, int to)
{
    QHeaderView* header = m_table->horizontalHeader();
    const auto middle = [&](int section) {
        return QPoint(header->sectionViewportPosition(section) + header->sectionSize(section) / 2,
            header->height() / 2);
    };
    const QPoint start = middle(from);
    const QPoint end = middle(to) + QPoint(middle(to).x() > start.x() ? 10 : -10, 0);
    QTest::mousePress(header->viewport(), Qt::LeftButton, Qt::NoModifier, start);
    QTest::mouseMove(header->viewport(), (start + end) / 2);
    QTest::mouseMove(header->viewport(), end);
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, Qt::NoModifier, end);
}

void tst_ColumnLayout::standsAsAtFirst()
{
    QCOMPARE(shown(), QStringLiteral("caller time agent note"));
    QCOMPARE(widthOf(1), 120);
    QCOMPARE(widthOf(0), 150);
    QVERIFY(m_table->isColumnHidden(3));
}

void tst_ColumnLayout::columnsAreDragged()
{
    QSignalSpy changed(m_layout, &ColumnLayout::changed);
    drag(2, 1);
    QCOMPARE(shown(), QStringLiteral("agent caller time note"));
    QCOMPARE(changed.size(), 1);
    m_layout->reset();
    QCOMPARE(shown(), QStringLiteral("caller time agent note"));
    QCOMPARE(changed.size(), 2);
}

void tst_ColumnLayout::columnsAreResized()
{
    QSignalSpy changed(m_layout, &ColumnLayout::changed);
    QHeaderView* header = m_table->horizontalHeader();
    const QPoint edge(header->sectionViewportPosition(1) + header->sectionSize(1) - 1, header->height() / 2);
    QTest::mousePress(header->viewport(), Qt::LeftButton, Qt::NoModifier, edge);
    for (int step = 1; step <= 10; ++step)
        QTest::mouseMove(header->viewport(), edge + QPoint(5 * step, 0));
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, Qt::NoModifier, edge + QPoint(50, 0));
    QCOMPARE(widthOf(1), 170);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(m_layout->toJson().contains("170"));

    // The window's size is no wish of the user's.
    const QByteArray before = m_layout->toJson();
    m_table->resize(1300, 300);
    QTest::qWait(350);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_layout->toJson(), before);
}

void tst_ColumnLayout::menuShowsAndHides()
{
    QSignalSpy changed(m_layout, &ColumnLayout::changed);
    const std::unique_ptr<QMenu> menu(m_layout->makeMenu(nullptr));
    QStringList entries;
    for (const QAction* action : menu->actions())
        entries << (action->isSeparator() ? QStringLiteral("-") : action->text());
    QCOMPARE(entries,
        (QStringList{QStringLiteral("Caller"), QStringLiteral("Time"), QStringLiteral("Agent"),
            QStringLiteral("Follow && up"), QStringLiteral("note"), QStringLiteral("-"),
            QStringLiteral("Columns as at first")}));
    const auto action = [&](const char* name) { return menu->findChild<QAction*>(QLatin1String(name)); };
    QVERIFY(action("column_caller")->isChecked());
    QVERIFY(!action("column_next")->isChecked());
    action("column_next")->trigger();
    QCOMPARE(shown(), QStringLiteral("caller time agent next note"));
    // Wide enough for its heading.
    QVERIFY(widthOf(3) > 80);
    QVERIFY(widthOf(3) > m_table->fontMetrics().horizontalAdvance(QStringLiteral("Follow & up")));
    action("column_time")->trigger();
    QCOMPARE(shown(), QStringLiteral("caller agent next note"));
    action("column_time")->trigger();
    QCOMPARE(widthOf(0), 150);
    QCOMPARE(changed.size(), 3);
    action("columnsReset")->trigger();
    QCOMPARE(shown(), QStringLiteral("caller time agent note"));
}

void tst_ColumnLayout::lastColumnStays()
{
    for (const char* key : {"caller", "time", "agent", "note"})
        m_layout->setShown(QLatin1String(key), ColumnLayout::Shown::No);
    QCOMPARE(shown(), QStringLiteral("note"));
    const std::unique_ptr<QMenu> menu(m_layout->makeMenu(nullptr));
    QVERIFY(!menu->findChild<QAction*>(QStringLiteral("column_note"))->isEnabled());
    QVERIFY(menu->findChild<QAction*>(QStringLiteral("column_time"))->isEnabled());
}

void tst_ColumnLayout::goesThroughASetting()
{
    drag(2, 1);
    m_layout->setShown(QStringLiteral("next"), ColumnLayout::Shown::Yes);
    m_layout->setShown(QStringLiteral("caller"), ColumnLayout::Shown::No);
    m_table->setColumnWidth(0, 222);
    const QByteArray kept = m_layout->toJson();
    const QString before = shown();
    cleanup();
    init();
    QSignalSpy changed(m_layout, &ColumnLayout::changed);
    QVERIFY(m_layout->restore(kept));
    QCOMPARE(shown(), before);
    QCOMPARE(widthOf(0), 222);
    QCOMPARE(m_layout->toJson(), kept);
    QTest::qWait(350);
    QCOMPARE(changed.size(), 0);
    // The width of a column that is hidden comes back with it.
    m_layout->setShown(QStringLiteral("caller"), ColumnLayout::Shown::Yes);
    QCOMPARE(widthOf(1), 120);
}

void tst_ColumnLayout::settingsOfOtherVersions_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("shows");
    QTest::addRow("a column is gone")
        << QByteArray(R"({"columns":[{"key":"gone"},{"key":"note"},{"key":"time"},{"key":"caller"},)"
                      R"({"key":"agent"},{"key":"next","shown":false}]})")
        << QStringLiteral("note time caller agent");
    QTest::addRow("columns are new") << QByteArray(R"({"columns":[{"key":"note"},{"key":"time"}]})")
                                     << QStringLiteral("caller note time agent");
    QTest::addRow("twice") << QByteArray(R"({"columns":[{"key":"agent"},{"key":"agent"},{"key":"note"},)"
                                         R"({"key":"time"},{"key":"caller"},{"key":"next"}]})")
                           << QStringLiteral("agent note time caller");
    QTest::addRow("all hidden") << QByteArray(
        R"({"columns":[{"key":"agent","shown":false},{"key":"note","shown":false},)"
        R"({"key":"time","shown":false},{"key":"caller","shown":false},{"key":"next","shown":false}]})")
                                << QStringLiteral("agent");
    QTest::addRow("senseless widths")
        << QByteArray(R"({"columns":[{"key":"caller","width":-5},{"key":"time","width":99999999},)"
                      R"({"key":"agent","width":"wide"},{"key":"note"},{"key":"next","shown":7}]})")
        << QStringLiteral("caller time agent note");
}

void tst_ColumnLayout::settingsOfOtherVersions()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, shows);
    QVERIFY(m_layout->restore(json));
    QCOMPARE(shown(), shows);
    for (int section = 0; section < 3; ++section)
        QVERIFY(widthOf(section) <= 4000);
}

void tst_ColumnLayout::damagedSettings_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char* json : {"", "{", "[]", "{\"columns\":7}", "{\"columns\":[]}", "{\"columns\":[1,null]}"})
        QTest::addRow("%s", json) << QByteArray(json);
}

void tst_ColumnLayout::damagedSettings()
{
    QFETCH(QByteArray, json);
    drag(2, 1);
    QVERIFY(!m_layout->restore(json));
    QCOMPARE(shown(), QStringLiteral("caller time agent note"));
}

void tst_ColumnLayout::outlivesAReset()
{
    drag(2, 1);
    const QByteArray before = m_layout->toJson();
    m_model->setRowCount(7);
    QVERIFY(m_model->setHeaderData(0, Qt::Horizontal, QStringLiteral("时间")));
    QCOMPARE(m_layout->toJson(), before);
}

void tst_ColumnLayout::rightClickOpensTheMenu()
{
    QHeaderView* header = m_table->horizontalHeader();
    emit header->customContextMenuRequested({10, 5});
    auto* menu = header->findChild<QMenu*>(QStringLiteral("columnsMenu"));
    QVERIFY(menu != nullptr);
    QVERIFY(menu->isVisible());
    menu->close();
}

QTEST_MAIN(tst_ColumnLayout)
#include "tst_columnlayout.moc"

#include "core/wellbeing/dictionary.h"
#include "core/wellbeing/wellbeingsettings.h"
#include "tests/ui/wellbeing/viewstage.h"
#include "ui/pages/wellbeing/dictionaryview.h"

#include <QComboBox>

using namespace redial;
using namespace redial::test;

/// The editor of the dictionary, driven as somebody would: keys, clicks, files.
class TestDictionaryView : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void showsWhatIsSorted();
    void showsOverlapsAndIdleRules();
    void makesARuleOfACategory();
    void makesARuleOfTheBranchAbove();
    void addsAWordAndCountsAnew();
    void sortsChosenRulesAndRemovesThem();
    void removesAndTakesBackByKey();
    void changesDimensions();
    void refusesADimensionTwice();
    void keepsItselfAndGoesBackToTheDefault();
    void readsAndWritesFiles();
    void refusesWhatIsNoDictionary();
    void searchesBothLists();
    void opensOrders();
    void takesOverWhatOthersChange();
    void speaksBothLanguages();
    void withoutWorkspace();

private:
    using Stage = ViewStage<DictionaryView>;
    QString coverage() { return m_stage->text("dictionary.coverage"); }
    WellbeingDictionary kept()
    {
        return WellbeingDictionary::fromJson(
            m_stage->session().workspace()->setting(QLatin1String(wellbeingDictionarySetting)).value())
            .value_or(WellbeingDictionary::defaults());
    }
    bool isQuiet() { return m_stage->session().tasks().running().isEmpty(); }

    std::unique_ptr<Stage> m_stage;
};

namespace {

constexpr const char* orders = "工单编号,来电时间,来电号码,坐席,一级分类,二级分类,三级分类\n"
                               "GD1,2024-03-01 08:00:00,13800000001,017,城乡建设,施工管理,施工噪音\n"
                               "GD2,2024-03-01 09:00:00,13800000002,017,城乡建设,施工管理,施工噪音\n"
                               "GD3,2024-03-01 10:00:00,13800000003,017,市场监管,食品安全,\n"
                               "GD4,2024-03-02 08:00:00,13800000001,017,外星,飞碟,着陆\n"
                               "GD5,2024-03-03 08:00:00,13800000002,017,外星,飞碟,着陆\n"
                               "GD6,2024-03-04 08:00:00,13800000009,017,外星,龙卷风,\n"
                               "GD7,2024-03-05 08:30:00,13800000009,017,,,\n"
                               "GD8,2024-03-06 08:00:00,13800000007,017,小区消防,,\n";

} // namespace

void TestDictionaryView::init()
{
    m_stage = std::make_unique<Stage>(orders);
    QTRY_VERIFY(m_stage->isReady());
    QTRY_VERIFY(coverage().startsWith(QStringLiteral("50.0% of 8 orders sorted.")));
    for (const char* table : {"rules.table", "uncaught.table", "dimensions.table"})
        new QAbstractItemModelTester(m_stage->find<DenseTable>(table)->sourceModel(),
            QAbstractItemModelTester::FailureReportingMode::QtTest, m_stage->find<DenseTable>(table));
}

void TestDictionaryView::cleanup()
{
    FileDialogs::answerWith({});
    m_stage.reset();
}

void TestDictionaryView::showsWhatIsSorted()
{
    QCOMPARE(coverage(),
        QStringLiteral("50.0% of 8 orders sorted. 3 orders are in categories that no rule catches. "
                       "1 order has no category."));
    QCOMPARE(m_stage->rows("uncaught.table"),
        (QStringList{QStringLiteral("外星 › 飞碟 › 着陆 | 2 | make one ▾"),
            QStringLiteral("外星 › 龙卷风 | 1 | make one ▾")}));
    QCOMPARE(m_stage->text("uncaught.title"), QStringLiteral("2 categories without a rule"));
    const QStringList dimensions = m_stage->rows("dimensions.table");
    QCOMPARE(dimensions.size(), 6);
    QVERIFY(dimensions[0].startsWith(QStringLiteral("All rules")));
    QVERIFY(dimensions[0].endsWith(QStringLiteral(" | 4")));
    QVERIFY(dimensions[1].endsWith(QStringLiteral(" | 1"))); // safety: 小区消防
    QVERIFY(dimensions[2].endsWith(QStringLiteral(" | 2"))); // comfort: 噪音
    QVERIFY(m_stage->text("dictionary.last").contains(QStringLiteral("comes with Redial")));
    QVERIFY(!m_stage->find<QPushButton>("dictionary.undo")->isEnabled());
    QVERIFY(!m_stage->find<QPushButton>("dictionary.default")->isEnabled());
}

void TestDictionaryView::showsOverlapsAndIdleRules()
{
    // Rules that decide on most stand first.
    QVERIFY(m_stage->row("rules.table", 0).startsWith(QStringLiteral("噪音 | word | Comfort ▾ | 2")));
    const int food = m_stage->rowOf("rules.table", QStringLiteral("安全"));
    QVERIFY(food >= 0);
    QCOMPARE(m_stage->row("rules.table", food),
        QStringLiteral("安全 | word | Safety ▾ | 0 | 1 go by “食品安全” to Health"));
    // Its column may be too narrow: chosen, it is said whole.
    auto* table = m_stage->find<DenseTable>("rules.table");
    table->selectRow(food);
    QCOMPARE(m_stage->text("rules.overlap"), QStringLiteral("安全: 1 go by “食品安全” to Health"));
    table->clearSelection();
    QCOMPARE(m_stage->text("rules.overlap"), QString());
    const int idle = m_stage->rowOf("rules.table", QStringLiteral("地震"));
    QVERIFY(m_stage->row("rules.table", idle).endsWith(QStringLiteral(" | 0 | catches nothing")));
}

void TestDictionaryView::makesARuleOfACategory()
{
    m_stage->clickCell("uncaught.table", 0, 2);
    m_stage->choose("uncaught.menu", QStringLiteral("uncaught.3_comfort"));
    QTRY_VERIFY(coverage().startsWith(QStringLiteral("75.0% of 8")));
    QCOMPARE(m_stage->rows("uncaught.table"), QStringList{QStringLiteral("外星 › 龙卷风 | 1 | make one ▾")});
    const int rule = m_stage->rowOf("rules.table", QStringLiteral("外星 › 飞碟 › 着陆"));
    QVERIFY(rule >= 0);
    QCOMPARE(m_stage->row("rules.table", rule),
        QStringLiteral("外星 › 飞碟 › 着陆 | category | Comfort ▾ | 2 | "));
    QTRY_COMPARE(kept().rules.front().text, std::string("外星/飞碟/着陆"));

    m_stage->click("dictionary.undo");
    QTRY_VERIFY(coverage().startsWith(QStringLiteral("50.0% of 8")));
    QTRY_VERIFY(kept() == WellbeingDictionary::defaults());
    QVERIFY(!m_stage->find<QPushButton>("dictionary.undo")->isEnabled());
}

void TestDictionaryView::makesARuleOfTheBranchAbove()
{
    m_stage->clickCell("uncaught.table", 1, 2);
    m_stage->choose("uncaught.menu", QStringLiteral("uncaught.1_none"));
    QTRY_VERIFY(coverage().startsWith(QStringLiteral("87.5% of 8")));
    QVERIFY(m_stage->find<QLabel>("uncaught.none")->isVisible());
    QCOMPARE(
        m_stage->text("uncaught.none"), QStringLiteral("Some rule catches every category that has orders."));
}

void TestDictionaryView::addsAWordAndCountsAnew()
{
    auto* text = m_stage->find<QLineEdit>("rules.text");
    auto* dimension = m_stage->find<QComboBox>("rules.dimension");
    dimension->setCurrentIndex(dimension->findText(QStringLiteral("Safety")));
    // A search must not hide what was just written.
    m_stage->write("rules.search", QStringLiteral("安全"));
    text->setText(QStringLiteral("龙卷风"));
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_VERIFY(coverage().startsWith(QStringLiteral("62.5% of 8")));
    QVERIFY(text->text().isEmpty());
    QVERIFY(m_stage->find<QLineEdit>("rules.search")->text().isEmpty());
    const QModelIndex current = m_stage->find<DenseTable>("rules.table")->currentIndex();
    QCOMPARE(current.siblingAtColumn(0).data().toString(), QStringLiteral("龙卷风"));
    QCOMPARE(m_stage->text("dictionary.last"), QStringLiteral("Rule “龙卷风” for: Safety"));

    text->setText(QStringLiteral("龙卷风"));
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(m_stage->text("dictionary.last"), QStringLiteral("“龙卷风” has this dimension already."));
    QTRY_COMPARE(kept().rules.size(), WellbeingDictionary::defaults().rules.size() + 1);
}

void TestDictionaryView::sortsChosenRulesAndRemovesThem()
{
    // One by the cell of its dimension.
    m_stage->clickCell("rules.table", 0, 2);
    m_stage->choose("rules.menu", QStringLiteral("rules.to_health"));
    QTRY_VERIFY(m_stage->row("rules.table", m_stage->rowOf("rules.table", QStringLiteral("噪音")))
                    .startsWith(QStringLiteral("噪音 | word | Health ▾ | 2")));
    QTRY_VERIFY(m_stage->rows("dimensions.table")[3].endsWith(QStringLiteral(" | 3")));

    // Several with the key.
    auto* table = m_stage->find<DenseTable>("rules.table");
    m_stage->write("rules.search", QStringLiteral("噪"));
    QTRY_VERIFY(table->model()->rowCount() > 1);
    const int several = table->model()->rowCount();
    table->selectAll();
    m_stage->find<QAction>("rules.removeChosen")->trigger();
    QTRY_VERIFY(coverage().startsWith(QStringLiteral("50.0% of 8"))); // 施工 catches them still
    QTRY_COMPARE(static_cast<int>(kept().rules.size()),
        static_cast<int>(WellbeingDictionary::defaults().rules.size()) - several);
    QCOMPARE(m_stage->text("dictionary.last"), QStringLiteral("%1 rules removed").arg(several));
    m_stage->click("dictionary.undo");
    m_stage->click("dictionary.undo");
    QTRY_VERIFY(kept() == WellbeingDictionary::defaults());
}

void TestDictionaryView::removesAndTakesBackByKey()
{
    QVERIFY(QTest::qWaitForWindowActive(&m_stage->view()));
    auto* table = m_stage->find<DenseTable>("rules.table");
    const int before = table->model()->rowCount();
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(table->model()->rowCount(), before - 1);
    QTRY_VERIFY(kept() != WellbeingDictionary::defaults());
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(table->model()->rowCount(), before);
    QTRY_VERIFY(kept() == WellbeingDictionary::defaults());
    // Nothing chosen, nothing removed; nothing changed, nothing taken back.
    table->clearSelection();
    QTest::keyClick(table, Qt::Key_Delete);
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(table->model()->rowCount(), before);

    // While somebody writes, both keys belong to the field.
    auto* field = m_stage->find<QLineEdit>("rules.text");
    table->selectRow(0);
    field->setFocus();
    field->insert(QStringLiteral("噪声"));
    field->home(false);
    QTest::keyClick(field, Qt::Key_Delete);
    QCOMPARE(field->text(), QStringLiteral("声"));
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field->text(), QStringLiteral("噪声"));
    QCOMPARE(table->model()->rowCount(), before);
}

void TestDictionaryView::changesDimensions()
{
    const auto name = [&](const char* menu, const char* field, const QString& text) {
        auto* found = m_stage->view().findChild<QMenu*>(QString::fromLatin1(menu));
        QVERIFY(found != nullptr);
        emit found->aboutToShow();
        auto* entry = found->findChild<QLineEdit*>(QString::fromLatin1(field));
        QVERIFY(entry != nullptr);
        entry->setText(text);
        found->findChild<QPushButton*>(QString::fromLatin1(field) + QStringLiteral("_accept"))->click();
    };
    name("dimensions.add.menu", "dimensions.newName", QStringLiteral("收入"));
    QTRY_COMPARE(m_stage->rows("dimensions.table").size(), 7);
    QTRY_COMPARE(m_stage->row("dimensions.table", 5), QStringLiteral("收入 | 0 | 0"));
    // It is the chosen one: its rules are shown, of which there are none.
    QCOMPARE(m_stage->find<DenseTable>("dimensions.table")->currentIndex().row(), 5);
    QCOMPARE(m_stage->find<DenseTable>("rules.table")->model()->rowCount(), 0);
    m_stage->click("dimensions.up");
    QTRY_COMPARE(m_stage->row("dimensions.table", 4), QStringLiteral("收入 | 0 | 0"));
    QVERIFY(m_stage->find<QPushButton>("dimensions.down")->isEnabled());
    name("dimensions.rename.menu", "dimensions.name", QStringLiteral("生计"));
    QTRY_COMPARE(m_stage->row("dimensions.table", 4), QStringLiteral("生计 | 0 | 0"));

    // Comfort is removed: what its rules catch is about no dimension.
    m_stage->clickCell("dimensions.table", 2, 0);
    QCOMPARE(m_stage->find<DenseTable>("rules.table")->model()->index(0, 0).data().toString(),
        QStringLiteral("噪音"));
    m_stage->click("dimensions.remove");
    QTRY_COMPARE(m_stage->rows("dimensions.table").size(), 6);
    QVERIFY(m_stage->text("dictionary.last").startsWith(QStringLiteral("“Comfort” removed; its ")));
    QTRY_VERIFY(m_stage->rows("dimensions.table").last().endsWith(QStringLiteral(" | 2")));
    QVERIFY(coverage().startsWith(QStringLiteral("50.0% of 8")));
    QTRY_COMPARE(kept().dimensions.size(), size_t(4));
    for (int i = 0; i < 4; ++i)
        m_stage->click("dictionary.undo");
    QTRY_VERIFY(kept() == WellbeingDictionary::defaults());
}

void TestDictionaryView::refusesADimensionTwice()
{
    auto* menu = m_stage->view().findChild<QMenu*>(QStringLiteral("dimensions.add.menu"));
    emit menu->aboutToShow();
    menu->findChild<QLineEdit*>(QStringLiteral("dimensions.newName"))->setText(QStringLiteral("health"));
    menu->findChild<QPushButton*>(QStringLiteral("dimensions.newName_accept"))->click();
    QCOMPARE(m_stage->text("dictionary.last"), QStringLiteral("There is a dimension “health” already."));
    QCOMPARE(m_stage->rows("dimensions.table").size(), 6);
}

void TestDictionaryView::keepsItselfAndGoesBackToTheDefault()
{
    m_stage->clickCell("uncaught.table", 0, 2);
    m_stage->choose("uncaught.menu", QStringLiteral("uncaught.3_comfort"));
    QTRY_VERIFY(isQuiet());
    // Somebody who opens the workspace anew has it.
    {
        DictionaryView other(m_stage->session());
        other.show();
        QTRY_VERIFY(other.findChild<QLabel*>(QStringLiteral("dictionary.coverage"))
                        ->text()
                        .startsWith(QStringLiteral("75.0%")));
    }
    m_stage->click("dictionary.default");
    QTRY_VERIFY(coverage().startsWith(QStringLiteral("50.0% of 8")));
    QTRY_VERIFY(
        m_stage->session().workspace()->setting(QLatin1String(wellbeingDictionarySetting)).value().isEmpty());
    QVERIFY(!m_stage->find<QPushButton>("dictionary.default")->isEnabled());
    m_stage->click("dictionary.undo");
    QTRY_VERIFY(coverage().startsWith(QStringLiteral("75.0% of 8")));
}

void TestDictionaryView::readsAndWritesFiles()
{
    m_stage->clickCell("uncaught.table", 0, 2);
    m_stage->choose("uncaught.menu", QStringLiteral("uncaught.3_comfort"));
    QTRY_VERIFY(coverage().startsWith(QStringLiteral("75.0% of 8")));
    const QString path = m_stage->window().file("字典.json");
    FileDialogs::answerWith([&](const QString&) { return QStringList{path}; });
    m_stage->click("dictionary.write");
    QTRY_VERIFY(QFile::exists(path));
    m_stage->click("dictionary.default");
    QTRY_VERIFY(coverage().startsWith(QStringLiteral("50.0% of 8")));
    m_stage->click("dictionary.read");
    QTRY_VERIFY(coverage().startsWith(QStringLiteral("75.0% of 8")));
    QCOMPARE(m_stage->text("dictionary.last"), QStringLiteral("Taken from 字典.json"));
    m_stage->click("dictionary.read");
    QTRY_COMPARE(
        m_stage->text("dictionary.last"), QStringLiteral("字典.json says what the dictionary says already."));
}

void TestDictionaryView::refusesWhatIsNoDictionary()
{
    const QString path = m_stage->window().file("other.json");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"name\":\"scheme\"}");
    file.close();
    FileDialogs::answerWith([&](const QString&) { return QStringList{path}; });
    m_stage->click("dictionary.read");
    QTRY_COMPARE(m_stage->text("dictionary.last"),
        QStringLiteral("other.json is no dictionary of the well-being index."));
    QVERIFY(kept() == WellbeingDictionary::defaults());
}

void TestDictionaryView::searchesBothLists()
{
    m_stage->write("uncaught.search", QStringLiteral("外星/龙"));
    QCOMPARE(m_stage->rows("uncaught.table"), QStringList{QStringLiteral("外星 › 龙卷风 | 1 | make one ▾")});
    m_stage->write("rules.search", QStringLiteral("食品安"));
    QCOMPARE(m_stage->rows("rules.table").size(), 1);
    QCOMPARE(m_stage->text("rules.title"), QStringLiteral("1 rule"));
    m_stage->write("uncaught.search", QStringLiteral("x"));
    QCOMPARE(m_stage->text("uncaught.none"), QStringLiteral("No such category is left open."));
}

void TestDictionaryView::opensOrders()
{
    QSignalSpy asked(&m_stage->view(), &DictionaryView::ordersAsked);
    m_stage->clickCell("uncaught.table", 0, 0);
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(asked.last().at(1).toString(), QStringLiteral("外星 › 飞碟 › 着陆"));
    const auto rows = asked.last().at(0).value<std::vector<quint32>>();
    QCOMPARE(rows.size(), size_t(2));
    m_stage->clickCell("rules.table", 0, 3);
    QTRY_COMPARE(asked.count(), 2);
    QCOMPARE(asked.last().at(1).toString(), QStringLiteral("Rule “噪音”"));
    QCOMPARE(asked.last().at(0).value<std::vector<quint32>>().size(), size_t(2));
}

void TestDictionaryView::takesOverWhatOthersChange()
{
    WellbeingDictionary other = WellbeingDictionary::defaults();
    other.rules.push_back({DictionaryRule::Kind::Word, "飞碟", "safety"});
    m_stage->session().saveSetting(QLatin1String(wellbeingDictionarySetting), other.toJson());
    QTRY_VERIFY(coverage().startsWith(QStringLiteral("75.0% of 8")));
    QVERIFY(!m_stage->find<QPushButton>("dictionary.undo")->isEnabled()); // not ours to take back
}

void TestDictionaryView::speaksBothLanguages()
{
    m_stage->window().languages().speak(Language::Chinese);
    m_stage->view().retranslate();
    QTRY_VERIFY(coverage().contains(QStringLiteral("已归类")));
    QCOMPARE(m_stage->find<QPushButton>("dictionary.undo")->text(), QStringLiteral("撤销"));
    QVERIFY(m_stage->row("rules.table", 0).startsWith(QStringLiteral("噪音 | 词 | 舒适 ▾ | 2")));
    m_stage->window().languages().speak(Language::English);
}

void TestDictionaryView::withoutWorkspace()
{
    m_stage->session().closeWorkspace();
    QTRY_VERIFY(m_stage->find<QLabel>("dictionary.empty")->isVisible());
    QCOMPARE(m_stage->text("dictionary.empty"), QStringLiteral("No workspace is open."));
}

QTEST_MAIN(TestDictionaryView)
#include "tst_dictionaryview.moc"

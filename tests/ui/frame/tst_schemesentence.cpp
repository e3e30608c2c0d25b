#include "tests/ui/frame/windowtest.h"

#include "core/orders/periods.h"
#include "core/store/settingrows.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeView>

using namespace redial;

class tst_SchemeSentence : public WindowTest {
    Q_OBJECT
private slots:
    void initTestCase() { prepare(2000); }
    void init() { openWindow(); }
    void cleanup() { m_window.reset(); }
    void everyTermOpensAMenu_data();
    void everyTermOpensAMenu();
    void wordsChangeTheScheme_data();
    void wordsChangeTheScheme();
    void naturalDaysAreWhole();
    void anyLengthCanBeTyped();
    void furtherTermsAppearInTheSentence();
    void filtersAreChecked();
    void choosesATeam();
    void excludedLinesBelongToTheSentence();
    void offersColumnsAsIdentity();
    void categoriesGetTheirOwnWindow();
    void savesUnderAName();
    void periods();
    void fromTo();
};

void tst_SchemeSentence::everyTermOpensAMenu_data()
{
    QTest::addColumn<QString>("word");
    for (const char* word : {"period", "scheme_name", "scheme_window", "scheme_kind", "scheme_issue",
             "scheme_dispatched", "scheme_identity", "scheme_more"})
        QTest::newRow(word) << QString::fromLatin1(word);
}

void tst_SchemeSentence::everyTermOpensAMenu()
{
    QFETCH(QString, word);
    auto* link = find<WordLink>(qPrintable(word));
    QVERIFY(link != nullptr);
    QVERIFY(link->isVisible());
    QVERIFY(!link->accessibleName().isEmpty());
    QVERIFY(!link->text().isEmpty());
    QMenu* menu = open(qPrintable(word));
    QVERIFY(menu != nullptr);
    QVERIFY(!menu->isEmpty());
    menu->close();
}

void tst_SchemeSentence::wordsChangeTheScheme_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("reads");
    QTest::newRow("window") << "scheme_window"
                            << "window_12h"
                            << "12 hours";
    QTest::newRow("issue") << "scheme_issue"
                           << "issue_level2"
                           << "same category to level 2";
    QTest::newRow("path") << "scheme_issue"
                          << "issue_category"
                          << "same category";
    QTest::newRow("type") << "scheme_issue"
                          << "issue_type"
                          << "same order type";
    QTest::newRow("dispatched") << "scheme_dispatched"
                                << "dispatched_no"
                                << "without dispatched";
    QTest::newRow("identity") << "scheme_identity"
                              << "identity_person"
                              << "person";
    QTest::newRow("address") << "scheme_identity"
                             << "identity_address"
                             << "address";
}

void tst_SchemeSentence::wordsChangeTheScheme()
{
    QFETCH(QString, word);
    QFETCH(QString, entry);
    QFETCH(QString, reads);
    const auto before = session().matrix();
    choose(qPrintable(word), qPrintable(entry));
    QCOMPARE(find<WordLink>(qPrintable(word))->text(), reads);
    QVERIFY(session().matrix() != before);
    QVERIFY(session().matrix()->repeats().scheme == session().scheme());
}

void tst_SchemeSentence::naturalDaysAreWhole()
{
    choose("scheme_window", "window_12h");
    choose("scheme_kind", "kind_day");
    QCOMPARE(session().scheme().windowKind, WindowKind::NaturalDay);
    QCOMPARE(session().scheme().windowSeconds, Timestamp::secondsPerDay);
    choose("scheme_window", "window_48h");
    QCOMPARE(session().scheme().windowSeconds, 2 * Timestamp::secondsPerDay);
}

void tst_SchemeSentence::anyLengthCanBeTyped()
{
    QMenu* menu = open("scheme_window");
    menu->findChild<QSpinBox*>(QStringLiteral("windowOther"))->setValue(36);
    auto* unit = menu->findChild<QComboBox*>(QStringLiteral("windowOther_unit"));
    unit->setCurrentIndex(unit->findText(QStringLiteral("hours")));
    menu->findChild<QPushButton*>(QStringLiteral("windowOther_accept"))->click();
    QCOMPARE(session().scheme().windowSeconds, 36 * 3600);
    QCOMPARE(find<WordLink>("scheme_window")->text(), QStringLiteral("36 hours"));
}

void tst_SchemeSentence::furtherTermsAppearInTheSentence()
{
    QVERIFY(find<WordLink>("scheme_gap") == nullptr);
    Scheme scheme = session().scheme();
    scheme.gapSeconds = 600;
    scheme.immature = ImmatureCalls::Include;
    session().setScheme(scheme);
    QTRY_VERIFY(find<WordLink>("scheme_gap") != nullptr);
    QVERIFY(find<WordLink>("scheme_immature") != nullptr);
    choose("scheme_gap", "gap_none");
    QCOMPARE(session().scheme().gapSeconds, 0);
    QTRY_VERIFY(find<WordLink>("scheme_gap") == nullptr);
}

void tst_SchemeSentence::filtersAreChecked()
{
    QMenu* menu = open("scheme_more");
    auto* inside = menu->findChild<QMenu*>(QStringLiteral("more_regions_menu"));
    QVERIFY(inside != nullptr);
    emit inside->aboutToShow();
    auto* list = inside->findChild<QListWidget*>(QStringLiteral("regions"));
    QVERIFY(list->count() > 2);
    const qint64 before = session().matrix()->repeats().base;
    list->item(1)->setCheckState(Qt::Checked);
    QCOMPARE(
        session().scheme().filter.regions, std::vector<std::string>{list->item(1)->text().toStdString()});
    menu->close();
    QTRY_VERIFY(!session().isStale());
    QVERIFY(session().matrix()->repeats().base < before);
    QTRY_VERIFY(find<WordLink>("scheme_regions") != nullptr);
}

void tst_SchemeSentence::choosesATeam()
{
    const TextTable& agents = session().book()->dictionaries().agents;
    std::vector<QStringList> rows;
    for (quint32 number = 1; number <= 4; ++number)
        rows.push_back(
            {QString::fromUtf8(agents.at(number).data(), static_cast<int>(agents.at(number).size())),
                QStringLiteral("某某"), number <= 3 ? QStringLiteral("早班") : QStringLiteral("晚班"), {}});
    session().saveSetting(QStringLiteral("roster"), settingRowsToJson(rows));
    QMenu* menu = open("scheme_more");
    auto* inside = menu->findChild<QMenu*>(QStringLiteral("more_agents_menu"));
    emit inside->aboutToShow();
    inside->findChild<QAction*>(QStringLiteral("team_早班"))->trigger();
    menu->close();
    QCOMPARE(session().scheme().filter.agents.size(), size_t{3});
    QTRY_VERIFY(find<WordLink>("scheme_agents") != nullptr);
    QCOMPARE(find<WordLink>("scheme_agents")->text(), QStringLiteral("team 早班"));
    QTRY_VERIFY(!session().isStale());
    qsizetype judged = 0;
    for (const RepeatTally& tally : session().matrix()->agents())
        judged += tally.calls > 0;
    QCOMPARE(judged, 3);
}

void tst_SchemeSentence::excludedLinesBelongToTheSentence()
{
    QVERIFY(find<WordLink>("scheme_excluded") == nullptr);
    session().setExcludedLines({{QStringLiteral("13800001111"), QStringLiteral("测试线")},
        {QStringLiteral("13800002222"), QStringLiteral("测试线")}});
    QTRY_VERIFY(find<WordLink>("scheme_excluded") != nullptr);
    QCOMPARE(find<WordLink>("scheme_excluded")->text(), QStringLiteral("without 2 excluded lines"));
    QVERIFY(find<QWidget>("schemeSentence")->toolTip().contains(QStringLiteral("(lines, not people): 2")));
    QVERIFY(session().scheme().excludedCallers.empty());
}

void tst_SchemeSentence::offersColumnsAsIdentity()
{
    QMenu* menu = open("scheme_identity");
    auto* columns = menu->findChild<QListWidget*>(QStringLiteral("identityColumns"));
    QVERIFY(columns != nullptr);
    QTRY_VERIFY(columns->count() > 3);
    QListWidgetItem* orderId = nullptr;
    QListWidgetItem* region = nullptr;
    for (int row = 0; row < columns->count(); ++row) {
        const QString header = columns->item(row)->data(Qt::UserRole).toString();
        if (header == QStringLiteral("工单编号"))
            orderId = columns->item(row);
        if (columns->item(row)->text() == header)
            region = columns->item(row);
        QVERIFY2(header != QStringLiteral("来电时间"), "a time is no identity");
    }
    QVERIFY(orderId != nullptr);
    QVERIFY2(orderId->text().contains(QStringLiteral("different")), qPrintable(orderId->text()));
    QVERIFY(region != nullptr);
    const QString header = region->data(Qt::UserRole).toString();
    emit columns->itemActivated(region);
    QCOMPARE(session().scheme().identity, Identity::Code);
    QCOMPARE(session().scheme().codeColumn, header.toStdString());
    QTRY_VERIFY(!session().isStale());
}

void tst_SchemeSentence::categoriesGetTheirOwnWindow()
{
    QMenu* menu = open("scheme_more");
    auto* inside = menu->findChild<QMenu*>(QStringLiteral("more_overrides_menu"));
    emit inside->aboutToShow();
    const CategoryTree& tree = session().book()->dictionaries().categories;
    CategoryTree::Node leaf = 1;
    while (tree.depth(leaf) < 3)
        ++leaf;
    auto* search = inside->findChild<QLineEdit*>(QStringLiteral("findCategory"));
    search->setText(QString::fromStdString(std::string(tree.name(leaf))));
    auto* length = inside->findChild<QComboBox*>(QStringLiteral("ownWindowLength"));
    length->setCurrentIndex(length->findData(48 * 3600));
    inside->findChild<QPushButton*>(QStringLiteral("setOwnWindow"))->click();
    QCOMPARE(session().scheme().overrides.size(), size_t{1});
    QCOMPARE(session().scheme().overrides[0].windowSeconds, 48 * 3600);
    // Typed, for a category above it: the panel is still there.
    search->clear();
    auto* categories = inside->findChild<QTreeView*>(QStringLiteral("categoryTree"));
    categories->setCurrentIndex(categories->model()->index(0, 0));
    length->setCurrentIndex(length->count() - 1);
    inside->findChild<QSpinBox*>(QStringLiteral("ownWindowNumber"))->setValue(90);
    inside->findChild<QPushButton*>(QStringLiteral("setOwnWindow"))->click();
    QCOMPARE(session().scheme().overrides.size(), size_t{2});
    QCOMPARE(session().scheme().overrides[1].windowSeconds, 90 * 3600);
    auto* own = inside->findChild<QListWidget*>(QStringLiteral("ownWindows"));
    QCOMPARE(own->count(), 2);
    own->setCurrentRow(0);
    inside->findChild<QPushButton*>(QStringLiteral("removeOwnWindow"))->click();
    QCOMPARE(own->count(), 1);
    menu->close();
    QTRY_VERIFY(find<WordLink>("scheme_overrides") != nullptr);
    QTRY_VERIFY(!session().isStale());
}

void tst_SchemeSentence::savesUnderAName()
{
    QMenu* menu = open("scheme_name");
    auto* name = menu->findChild<QLineEdit*>(QStringLiteral("saveSchemeAs"));
    name->setText(QStringLiteral("市口径"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(find<WordLink>("scheme_name")->text(), QStringLiteral("市口径"));
    QVERIFY(session().isSchemeSaved());
    choose("scheme_window", "window_12h");
    QCOMPARE(find<WordLink>("scheme_name")->text(), QStringLiteral("市口径 (changed)"));
    choose("scheme_name", "useScheme0");
    QCOMPARE(session().scheme().windowSeconds, 24 * 3600);
    QCOMPARE(find<WordLink>("scheme_name")->text(), QStringLiteral("市口径"));
}

void tst_SchemeSentence::periods()
{
    choose("period", "period_lastMonth");
    QCOMPARE(find<WordLink>("period")->text(), QStringLiteral("2025-11"));
    QVERIFY(session().period() == calendarMonth(daysFromCivil({2025, 11, 5})));
    choose("period", "period_quarter1");
    QCOMPARE(find<WordLink>("period")->text(), QStringLiteral("2025 Q3"));
    choose("period", "period_last7");
    QCOMPARE(find<WordLink>("period")->text(), QStringLiteral("2025-12-25 to 2025-12-31"));
    choose("period", "period_all");
    QVERIFY(session().period() == Period());
}

void tst_SchemeSentence::fromTo()
{
    QMenu* menu = open("period");
    menu->findChild<QDateEdit*>(QStringLiteral("periodFrom"))->setDate(QDate(2025, 3, 4));
    menu->findChild<QDateEdit*>(QStringLiteral("periodTo"))->setDate(QDate(2025, 3, 10));
    menu->findChild<QPushButton*>(QStringLiteral("periodFromTo"))->click();
    QCOMPARE(find<WordLink>("period")->text(), QStringLiteral("2025-03-04 to 2025-03-10"));
    QVERIFY(session().period() == wholeDays(daysFromCivil({2025, 3, 4}), daysFromCivil({2025, 3, 10})));
}

QTEST_MAIN(tst_SchemeSentence)
#include "tst_schemesentence.moc"

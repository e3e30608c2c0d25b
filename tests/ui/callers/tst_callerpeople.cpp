#include "core/store/erasure.h"
#include "core/store/followupstore.h"
#include "core/store/linkstore.h"
#include "tests/ui/orders/drawnwindow.h"
#include "ui/charts/chartpanel.h"
#include "ui/common/densetable.h"
#include "ui/session/followups.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace redial;
using namespace redial::test;

/// What the pane of one caller says of the person behind the number: other numbers, effect, deletion.
class TestCallerPeople : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void linksByEvidenceAndCountsByPerson();
    void saysSoWhenALinkContradicts();
    void linksNumbersTypedByHand();
    void showsTheEffectOnceDone();
    void deletesAPersonForGood();
    void deletesThePersonsOtherNumbers();
    void writesNothingReadOnly();

private:
    template <typename Widget> Widget* find(const char* name) { return m_window->find<Widget>(name); }
    /// Of what is made anew while one looks: the one that is there now, or null.
    template <typename Widget> Widget* shown(const char* name);
    QString label(const char* name);
    void click(const char* button);
    void type(const char* field, const char* text);
    Workspace& workspace() { return *m_window->session().workspace(); }
    bool isQuiet() { return m_window->isReady() && m_window->session().followUps().isSaved(); }
    size_t firstBurst();
    qint64 ordersWith(const char* key);

    std::unique_ptr<DrawnWindow> m_window;
};

namespace {

// 1111 and 2222 share an identity number, 1111 and the landline address and subject; 4444 a name only.
constexpr const char* orders =
    "工单编号,来电时间,来电号码,姓名,身份证号,地址,坐席,诉求分类,诉求内容\n"
    "GD1,2024-03-11 08:00:00,13800001111,王小明,440106199001011234,越秀路12号3单元,017,电梯,一\n"
    "GD2,2024-03-11 09:00:00,13800001111,王小明,440106199001011234,,017,电梯,二\n"
    "GD3,2024-03-11 10:00:00,13800001111,王小明,440106199001011234,,017,电梯,三\n"
    "GD4,2024-03-11 11:00:00,13900002222,王小明,440106199001011234,,017,噪声,四\n"
    "GD5,2024-03-11 12:00:00,02081239911,,,越秀路12号3单元,017,电梯,五\n"
    "GD6,2024-03-11 13:00:00,13700004444,王小明,,,017,噪声,回拨13800001111\n"
    "GD7,2024-04-30 13:00:00,13700004444,王小明,,,017,噪声,七\n";

} // namespace

void TestCallerPeople::init()
{
    m_window = std::make_unique<DrawnWindow>(orders);
    QTRY_VERIFY(m_window->isReady());
    m_window->window().showPage(QStringLiteral("callers"));
    QTRY_COMPARE(find<DenseTable>("callers.bursts")->model()->rowCount(), 1);
    QTRY_VERIFY(isQuiet());
    find<DenseTable>("callers.bursts")
        ->setCurrentIndex(find<DenseTable>("callers.bursts")->model()->index(0, 0));
}

void TestCallerPeople::cleanup()
{
    m_window.reset();
}

template <typename Widget> Widget* TestCallerPeople::shown(const char* name)
{
    for (Widget* one : m_window->window().findChildren<Widget*>(QLatin1String(name)))
        if (one->isVisible())
            return one;
    return nullptr;
}

QString TestCallerPeople::label(const char* name)
{
    const auto* found = shown<QLabel>(name);
    return found != nullptr ? found->text() : QString();
}

void TestCallerPeople::click(const char* button)
{
    QTRY_VERIFY2(shown<QPushButton>(button) != nullptr, button);
    QVERIFY2(shown<QPushButton>(button)->isEnabled(), button);
    shown<QPushButton>(button)->click();
}

void TestCallerPeople::type(const char* field, const char* text)
{
    auto* edit = find<QLineEdit>(field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, QLatin1String(text));
}

size_t TestCallerPeople::firstBurst()
{
    const auto bursts = m_window->session().bursts();
    return bursts && !bursts->empty() ? bursts->front().rows.size() : 0;
}

qint64 TestCallerPeople::ordersWith(const char* key)
{
    qint64 count = 0;
    const auto walked = workspace().eachOrder(std::string_view(key), [&](const StoredOrder&) {
        ++count;
        return true;
    });
    return walked ? count : -1;
}

void TestCallerPeople::linksByEvidenceAndCountsByPerson()
{
    click("caller.samePerson");
    QTRY_VERIFY(label("samePerson.number0").startsWith(QStringLiteral("139****2222 · 1 order")));
    QVERIFY(label("samePerson.number0").contains(QStringLiteral("2024-03-11 11:00")));
    QVERIFY(label("samePerson.evidence0").contains(QStringLiteral("identity number")));
    QVERIFY(!label("samePerson.evidence0").contains(QStringLiteral("440106199001011234")));
    QVERIFY(label("samePerson.number1").startsWith(QStringLiteral("020****9911")));
    QVERIFY(label("samePerson.evidence1").contains(QStringLiteral("电梯")));
    QVERIFY(shown<QLabel>("samePerson.number2") == nullptr); // a name is no evidence

    // The landline is linked; it counts once calls are counted by person.
    QCOMPARE(firstBurst(), size_t(3));
    click("samePerson.same1");
    QTRY_VERIFY(label("samePerson.said1").contains(QStringLiteral("Said to be the same person")));
    QCOMPARE(workspace().links().all()->size(), size_t(1));
    QVERIFY(isQuiet());
    QCOMPARE(firstBurst(), size_t(3));
    QVERIFY(label("samePerson.counts").contains(QStringLiteral("once")));
    click("samePerson.byPerson");
    QTRY_COMPARE(firstBurst(), size_t(5)); // with the identity number's, too
    QTRY_VERIFY(isQuiet());
    QVERIFY(shown<QPushButton>("samePerson.byPerson") == nullptr);

    // Taken back: the book is grouped anew, though identity and orders are as before.
    click("samePerson.takeBack1");
    QTRY_COMPARE(firstBurst(), size_t(4));
    QTRY_VERIFY(shown<QPushButton>("samePerson.same1") != nullptr);
    QVERIFY(workspace().links().all()->front().takenBackAt.has_value());
    click("samePerson.different1");
    QTRY_VERIFY(label("samePerson.said1").contains(QStringLiteral("somebody else")));

    m_window->session().setRevealed(true);
    QTRY_VERIFY(label("samePerson.number0").startsWith(QStringLiteral("13900002222")));
    QVERIFY(label("samePerson.evidence0").contains(QStringLiteral("440106199001011234")));
}

void TestCallerPeople::saysSoWhenALinkContradicts()
{
    const Stamp stamp{"Wang", {1}};
    QVERIFY(workspace().links().add("13800001111", "02081239911", Verdict::SamePerson, stamp));
    QVERIFY(workspace().links().add("13900002222", "02081239911", Verdict::DifferentPeople, stamp));
    click("caller.samePerson");
    QTRY_VERIFY(label("samePerson.said1").contains(QStringLiteral("Wang")));
    click("samePerson.same0");
    QTRY_VERIFY(label("samePerson.problem").contains(QStringLiteral("contradicts")));
    QCOMPARE(workspace().links().all()->size(), size_t(2));
    QVERIFY(shown<QPushButton>("samePerson.same0") != nullptr);
}

void TestCallerPeople::linksNumbersTypedByHand()
{
    click("caller.samePerson");
    type("samePerson.second", "138 0000 1111");
    click("samePerson.link");
    QVERIFY(label("samePerson.problem").contains(QStringLiteral("same number")));
    type("samePerson.second", "");
    find<QLineEdit>("samePerson.second")->clear();
    click("samePerson.link");
    QVERIFY(label("samePerson.problem").contains(QStringLiteral("Type two numbers")));
    type("samePerson.second", "137-0000-4444");
    QTest::keyClick(find<QLineEdit>("samePerson.second"), Qt::Key_Return);
    QTRY_COMPARE(workspace().links().all()->size(), size_t(1));
    QTRY_VERIFY(label("samePerson.number2").startsWith(QStringLiteral("137****4444")));
    QVERIFY(label("samePerson.evidence2").contains(QStringLiteral("by hand")));
    QVERIFY(!shown<QLabel>("samePerson.problem"));
    // Two others, who are not shown here.
    type("samePerson.first", "13500000001");
    type("samePerson.second", "13500000002");
    click("samePerson.link");
    QTRY_COMPARE(workspace().links().all()->size(), size_t(2));
    QCOMPARE(workspace().links().all()->back().second, std::string("13500000002"));
}

void TestCallerPeople::showsTheEffectOnceDone()
{
    click("caller.effect");
    auto* chart = find<ChartPanel>("caller.effectChart");
    QVERIFY(chart->content().empty.contains(QStringLiteral("Nothing was written")));
    const auto book = m_window->session().phoneBook();
    const Burst& burst = m_window->session().bursts()->front();
    std::vector<OrderId> ids;
    for (const quint32 row : burst.rows)
        ids.push_back(book->order(row));
    FollowUpEdit edit;
    edit.finding = "lift";
    const auto made = workspace().followUps().create("13800001111", ids, edit, {"Wang", {1}});
    QVERIFY(made);
    m_window->session().followUps().reload();
    QTRY_VERIFY(chart->content().empty.contains(QStringLiteral("not done yet")));
    edit.state = FollowUpState::Done;
    const Timestamp done{*parseIsoTimestamp("2024-03-25 09:00:00")};
    QVERIFY(workspace().followUps().change(made->id, edit, {"Wang", done}));
    m_window->session().followUps().reload();
    QTRY_VERIFY(!chart->content().isEmpty());
    QVERIFY(chart->content().title.contains(QStringLiteral("138****1111")));
    // Covered from 11 March to 30 April: two whole weeks before, five after.
    const auto bars = [&](size_t series) { return chart->content().series.at(series).marks.size(); };
    QCOMPARE(chart->content().series.size(), size_t(2));
    QCOMPARE(bars(0), size_t(2));
    QCOMPARE(bars(1), size_t(5));
    QVERIFY(chart->content().notes.join(QLatin1Char(' ')).contains(QStringLiteral("2024-03-25 09:00")));
}

void TestCallerPeople::deletesAPersonForGood()
{
    click("caller.followUp");
    auto* finding = find<QPlainTextEdit>("followUp.finding");
    finding->setFocus();
    QTest::keyClicks(finding, QStringLiteral("zebra"));
    QTRY_VERIFY(
        m_window->session().followUps().isSaved() && m_window->session().followUps().all()->size() == 1);

    find<QAction>("caller.delete")->trigger();
    QTRY_VERIFY(label("caller.deletion.text").contains(QStringLiteral("3 order")));
    QVERIFY(label("caller.deletion.text").contains(QStringLiteral("138****1111")));
    QVERIFY(!find<QCheckBox>("caller.deletion.linked")->isVisible());
    auto* yes = find<QPushButton>("caller.deletion.yes");
    QVERIFY(!yes->isEnabled());
    type("caller.deletion.word", "2222");
    QVERIFY(!yes->isEnabled());
    click("caller.deletion.no");
    QVERIFY(!shown<QLabel>("caller.deletion.text"));
    QCOMPARE(ordersWith("13800001111"), 3);

    find<QAction>("caller.delete")->trigger();
    QTRY_VERIFY(shown<QLabel>("caller.deletion.text") != nullptr);
    QVERIFY(!yes->isEnabled()); // what was typed before does not count
    type("caller.deletion.word", "1111");
    finding->setFocus();
    QTest::keyClicks(finding, QStringLiteral(" and lion")); // not saved yet when the click comes
    click("caller.deletion.yes");
    QTRY_COMPARE(ordersWith("13800001111"), 0);
    QTRY_VERIFY(!m_window->session().isDeleting());
    QTRY_VERIFY(isQuiet());
    QTRY_VERIFY(m_window->session().followUps().all()->empty());
    QCOMPARE(m_window->session().phoneBook()->size(), size_t(4));
    QTRY_COMPARE(find<DenseTable>("callers.bursts")->model()->rowCount(), 0);
    const auto log = workspace().erasure().log();
    QCOMPARE(log->size(), size_t(1));
    QCOMPARE(log->front().orders, 3);
    QCOMPARE(log->front().followUps, 1);
    m_window->session().closeWorkspace();
    QFile file(m_window->file("w.redial"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const char* text : {"zebra", "lion", "13800001111"})
        QVERIFY2(!bytes.contains(text), text);
}

void TestCallerPeople::deletesThePersonsOtherNumbers()
{
    Scheme scheme = m_window->session().scheme();
    scheme.excludedCallers = {"02081239911"};
    m_window->session().setScheme(scheme);
    QVERIFY(workspace().links().add("13800001111", "02081239911", Verdict::SamePerson, {"Wang", {1}}));
    QTRY_VERIFY(isQuiet());
    find<QAction>("caller.delete")->trigger();
    QTRY_VERIFY(shown<QCheckBox>("caller.deletion.linked") != nullptr);
    QVERIFY(find<QCheckBox>("caller.deletion.linked")->isChecked());
    type("caller.deletion.word", "1111");
    click("caller.deletion.yes");
    QTRY_COMPARE(ordersWith("02081239911"), 0);
    QTRY_VERIFY(!m_window->session().isDeleting());
    QTRY_VERIFY(isQuiet());
    QCOMPARE(ordersWith("13800001111"), 0);
    QCOMPARE(ordersWith("13900002222"), 1); // evidence alone is no link
    QVERIFY(workspace().links().all()->empty());
    QVERIFY(m_window->session().scheme().excludedCallers.empty());
}

void TestCallerPeople::writesNothingReadOnly()
{
    // Another window has it: nothing can be linked or deleted.
    const QString own = m_window->session().workspacePath();
    m_window->session().closeWorkspace();
    const auto other = Workspace::open(own, Access::ReadWrite);
    QVERIFY(other);
    m_window->session().openWorkspace(own);
    QTRY_VERIFY(m_window->isReady() && m_window->session().isReadOnly());
    m_window->window().showPage(QStringLiteral("callers"));
    QTRY_COMPARE(find<DenseTable>("callers.bursts")->model()->rowCount(), 1);
    click("caller.samePerson");
    QTRY_VERIFY(shown<QPushButton>("samePerson.same0") != nullptr);
    QVERIFY(!shown<QPushButton>("samePerson.same0")->isEnabled());
    QVERIFY(!find<QAction>("caller.delete")->isEnabled());
}

QTEST_MAIN(TestCallerPeople)
#include "tst_callerpeople.moc"

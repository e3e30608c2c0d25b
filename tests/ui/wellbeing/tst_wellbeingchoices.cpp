// What is chosen on the well-being page: weights, limits, baseline, periods; and that it is kept.
#include "core/wording/formatting.h"
#include "tests/ui/wellbeing/wellbeingdriver.h"

#include <QMenu>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>

#include <cmath>

using namespace redial;
using namespace redial::test;

class TestWellbeingChoices : public QObject, private WellbeingDriver {
    Q_OBJECT
private slots:
    void init() { open(wellbeingOrders()); }
    void cleanup() { close(); }
    void weightsChangeFigures();
    void slidersAreEnteredWeights();
    void limitsMoveColours();
    void choicesAreKept();
    void choicesAreKeptWhenTheWorkspaceIsClosed();
    void baselineAndWeeks();
    void readOnlyChoosesForTheWindow();
};

void TestWellbeingChoices::weightsChangeFigures()
{
    const double equal = *wellbeing().figure(0, 2).index;
    press("wellbeing.weights");
    QVERIFY(m_window->find<QWidget>("wellbeing.choices")->isVisible());
    press("wellbeing.entropy");
    QTRY_VERIFY(isReady() && wellbeing().input().settings.weights == WeightRule::Entropy);
    QVERIFY(*wellbeing().figure(0, 2).index != equal);
    QCOMPARE(label("wellbeing.index"), Formatting::decimal(*wellbeing().figure(0, 2).index, 1));
    QVERIFY(label("wellbeing.effect").contains(Formatting::decimal(equal, 1)));
    press("wellbeing.equal");
    press("wellbeing.geometric");
    QTRY_VERIFY(isReady() && wellbeing().input().settings.aggregation == Aggregation::Geometric);
    QVERIFY(*wellbeing().figure(0, 2).index < equal);
    press("wellbeing.usual");
    QTRY_VERIFY(isReady() && wellbeing().input().settings.aggregation == Aggregation::Arithmetic);
    QCOMPARE(wellbeing().input().settings.leastOrders, WellbeingSettings().leastOrders);
}

void TestWellbeingChoices::slidersAreEnteredWeights()
{
    press("wellbeing.weights");
    auto* safety = m_window->find<QSlider>("wellbeing.weight.safety");
    safety->setValue(100); // twice as much as each of the others
    QTRY_VERIFY(isReady() && wellbeing().input().settings.weights == WeightRule::Entered);
    QVERIFY(std::abs(wellbeing().dimensionWeight(0) - 0.4) < 1e-9);
    QCOMPARE(label("wellbeing.weight.safety.share"), QStringLiteral("40.0%"));
    QVERIFY(m_window->find<QPushButton>("wellbeing.entered")->isChecked());
    m_window->find<QSlider>("wellbeing.weight.repeat_rate")->setValue(0);
    QTRY_VERIFY(isReady() && wellbeing().scale(0, Indicator::RepeatRate).weight == 0);
    QCOMPARE(m_window->find<QPushButton>("wellbeing.weights")->text(), QStringLiteral("Weights: entered"));
}

void TestWellbeingChoices::limitsMoveColours()
{
    press("wellbeing.weights");
    const auto step = [&] { return model()->index(1, 2).data(HeatModel::StepRole).toInt(); };
    const int score = static_cast<int>(std::floor(*wellbeing().figure(model()->unit(1), 2).index));
    m_window->find<QSpinBox>("wellbeing.good")->setValue(score);
    QTRY_VERIFY(isReady() && step() == static_cast<int>(WellbeingStep::Good));
    m_window->find<QSpinBox>("wellbeing.act")->setValue(score + 1);
    QTRY_VERIFY(isReady() && step() == static_cast<int>(WellbeingStep::Act));
    QCOMPARE(m_window->find<QSpinBox>("wellbeing.good")->value(), score + 1); // the two do not cross
    QVERIFY(label("wellbeing.legend").contains(QStringLiteral("below %1").arg(score + 1)));
    m_window->find<QSpinBox>("wellbeing.leastOrders")->setValue(1000);
    QTRY_VERIFY(isReady() && wellbeing().input().settings.leastOrders == 1000);
    QTRY_COMPARE(model()->rowCount(), 1); // no region is that large; all of them are
}

void TestWellbeingChoices::choicesAreKept()
{
    press("wellbeing.weights");
    press("wellbeing.geometric");
    const auto kept = [&] {
        const auto value = m_window->session().workspace()->setting(QLatin1String(wellbeingSetting));
        return value && WellbeingSettings::fromJson(*value).aggregation == Aggregation::Geometric;
    };
    QTRY_VERIFY(kept());
    // A moving slider is kept when the page is left, too.
    m_window->find<QSlider>("wellbeing.weight.health")->setValue(80);
    m_window->window().showPage(QStringLiteral("repeat"));
    const auto value =
        WellbeingSettings::fromJson(m_window->session().setting(QLatin1String(wellbeingSetting)));
    QCOMPARE(value.weights, WeightRule::Entered);
    QCOMPARE(value.dimensionWeights.at("health"), 8.0);
}

void TestWellbeingChoices::choicesAreKeptWhenTheWorkspaceIsClosed()
{
    press("wellbeing.weights");
    m_window->find<QSlider>("wellbeing.weight.health")->setValue(80);
    Session& session = m_window->session();
    const QString path = session.workspacePath();
    session.closeWorkspace(); // before the slider's time is over
    QVERIFY(!session.hasWorkspace());
    session.openWorkspace(path);
    QTRY_VERIFY_WITH_TIMEOUT(session.hasWorkspace(), 20000);
    const auto kept = WellbeingSettings::fromJson(session.setting(QLatin1String(wellbeingSetting)));
    QCOMPARE(kept.weights, WeightRule::Entered);
    QCOMPARE(kept.dimensionWeights.at("health"), 8.0);
}

void TestWellbeingChoices::baselineAndWeeks()
{
    auto* menu = m_window->find<QPushButton>("wellbeing.baseline")->menu();
    emit menu->aboutToShow();
    auto* year = menu->findChild<QAction*>(QStringLiteral("baseline_2024"));
    QVERIFY(year != nullptr);
    year->trigger();
    QTRY_VERIFY(isReady() && wellbeing().input().settings.baseline.from.has_value());
    QVERIFY(m_window->find<QPushButton>("wellbeing.baseline")->text().contains(QStringLiteral("2024-01-01")));
    m_window->find<QAction>("wellbeing.weeks")->trigger();
    QTRY_VERIFY(isReady() && wellbeing().periods().size() == 13);
    QCOMPARE(model()->columnCount(), 15);
    QCOMPARE(model()->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("01-01"));
}

void TestWellbeingChoices::readOnlyChoosesForTheWindow()
{
    // The same file from a second window, while the first has it.
    MainWindow second(m_window->languages());
    second.show();
    second.openWorkspace(m_window->session().workspacePath());
    QTRY_VERIFY(second.session().isReadOnly() && second.session().matrix());
    second.showPage(QStringLiteral("wellbeing"));
    auto* there = static_cast<WellbeingPage*>(second.page(QStringLiteral("wellbeing")));
    QTRY_VERIFY(there->wellbeing());
    QSignalSpy failed(&second.session(), &Session::failed);
    second.findChild<QPushButton*>(QStringLiteral("wellbeing.weights"))->click();
    QVERIFY(second.findChild<QLabel*>(QStringLiteral("wellbeing.notKept"))->isVisible());
    second.findChild<QPushButton*>(QStringLiteral("wellbeing.geometric"))->click();
    QTRY_VERIFY(there->wellbeing()->input().settings.aggregation == Aggregation::Geometric);
    second.showPage(QStringLiteral("repeat"));
    QTRY_VERIFY(second.session().tasks().running().isEmpty());
    QCOMPARE(failed.size(), 0);
    const auto value = m_window->session().workspace()->setting(QLatin1String(wellbeingSetting));
    QVERIFY(value && WellbeingSettings::fromJson(*value).aggregation == Aggregation::Arithmetic);
}

QTEST_MAIN(TestWellbeingChoices)
#include "tst_wellbeingchoices.moc"

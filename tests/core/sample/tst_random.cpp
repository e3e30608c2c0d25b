#include "core/sample/random.h"

#include <QtTest>

#include <cmath>

using namespace redial;

class TestRandom : public QObject {
    Q_OBJECT
private slots:
    void repeatsForASeed();
    void firstValuesStay();
    void belowStaysInside();
    void normalHasMeanAndDeviation();
    void logNormalHasItsMedian();
    void exponentialAgreesWithTheLibrary();
    void choiceFollowsTheWeights();
};

void TestRandom::repeatsForASeed()
{
    Random a(7), b(7), c(8), d(7, 1);
    const quint64 first = a.next();
    QCOMPARE(b.next(), first);
    QVERIFY(c.next() != first);
    QVERIFY(d.next() != first);
}

void TestRandom::firstValuesStay()
{
    // A change here changes every sample that was ever quoted by its seed.
    // The state of seed 0 is splitmix64's published sequence; xoshiro256** by its authors' formula.
    QCOMPARE(Random::mixed(0), 0xe220a8397b1dcdafULL);
    Random random(0);
    QCOMPARE(random.next(), 0x99ec5f36cb75f2b4ULL);
}

void TestRandom::belowStaysInside()
{
    Random random(1);
    int seen[7] = {};
    for (int i = 0; i < 7000; ++i)
        ++seen[random.below(7)];
    for (const int count : seen)
        QVERIFY2(count > 850 && count < 1150, qPrintable(QString::number(count)));
    for (int i = 0; i < 1000; ++i) {
        const int value = random.between(-3, 3);
        QVERIFY(value >= -3 && value <= 3);
        const double unit = random.unit();
        QVERIFY(unit >= 0 && unit < 1);
    }
}

void TestRandom::normalHasMeanAndDeviation()
{
    Random random(2);
    double sum = 0, squares = 0;
    for (int i = 0; i < 20000; ++i) {
        const double value = random.normal();
        sum += value;
        squares += value * value;
    }
    QVERIFY(std::abs(sum / 20000) < 0.03);
    QVERIFY(std::abs(squares / 20000 - 1) < 0.04);
}

void TestRandom::logNormalHasItsMedian()
{
    Random random(3);
    int below = 0;
    for (int i = 0; i < 20000; ++i)
        below += random.logNormal(12, 0.8) < 12 ? 1 : 0;
    QVERIFY(below > 9700 && below < 10300);
}

void TestRandom::exponentialAgreesWithTheLibrary()
{
    for (double x = -40; x <= 40; x += 0.37)
        QVERIFY2(std::abs(portableExp(x) / std::exp(x) - 1) < 1e-13, qPrintable(QString::number(x)));
    QCOMPARE(portableExp(0), 1.0);
}

void TestRandom::choiceFollowsTheWeights()
{
    const double weights[] = {0, 3, 0, 1, 0};
    const WeightedChoice choice(weights);
    Random random(4);
    int seen[5] = {};
    for (int i = 0; i < 8000; ++i)
        ++seen[choice.pick(random)];
    QCOMPARE(seen[0] + seen[2] + seen[4], 0);
    QVERIFY(seen[1] > 5800 && seen[1] < 6200);
    QVERIFY(WeightedChoice().isEmpty());
}

QTEST_APPLESS_MAIN(TestRandom)
#include "tst_random.moc"

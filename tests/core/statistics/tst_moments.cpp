#include "core/statistics/moments.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace redial;

class TestMoments : public QObject {
    Q_OBJECT
private slots:
    void worked();
    void tooFew();
    void largeValuesCloseTogether();
};

void TestMoments::worked()
{
    const std::vector<qint64> values{2, 4, 4, 4, 5, 5, 7, 9};
    const SampleMoments moments = sampleMoments(values).value();
    QCOMPARE(moments.count, 8);
    QCOMPARE(moments.mean, 5.0);
    QVERIFY(std::abs(moments.deviation - std::sqrt(32.0 / 7)) < 1e-15);
    QVERIFY(std::abs(*moments.variation() - std::sqrt(32.0 / 7) / 5) < 1e-15);
}

void TestMoments::tooFew()
{
    QVERIFY(!sampleMoments({}));
    QVERIFY(!sampleMoments(std::vector<qint64>{5}));
    QCOMPARE(sampleMoments(std::vector<qint64>{5, 5})->deviation, 0.0);
    QVERIFY(!sampleMoments(std::vector<qint64>{-5, 5})->variation());
}

void TestMoments::largeValuesCloseTogether()
{
    const qint64 far = 1'000'000'000'000'000;
    const SampleMoments moments =
        sampleMoments(std::vector<qint64>{far + 4, far + 7, far + 13, far + 16}).value();
    QVERIFY(std::abs(moments.deviation - std::sqrt(30.0)) < 1e-9);
}

QTEST_GUILESS_MAIN(TestMoments)
#include "tst_moments.moc"

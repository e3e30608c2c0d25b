#include "pollutionoutcome.h"

#include <QTemporaryDir>
#include <QTest>

using namespace redial;

class TestPollution : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void nothingIsSilentlyWrong();
};

void TestPollution::nothingIsSilentlyWrong()
{
    int files = 0;
    eachPollutedFile([&](const PollutedFile& file) {
        ++files;
        const PollutionOutcome o = readPolluted(file, m_folder.path());
        qInfo("%s %s: %s same %lld/%lld changed %lld rejected %lld padded %lld marks %lld asks %d %s",
            o.isRight() ? "RIGHT" : o.isSilent() ? "SILENT" : "said", file.kind.constData(),
            qPrintable(o.error), o.same, o.expected, o.changed, o.rejected, o.padded, o.marks, o.asks,
            qPrintable(o.detail));
    });
    QVERIFY(files > 2289);
}

QTEST_GUILESS_MAIN(TestPollution)
#include "tst_pollution.moc"

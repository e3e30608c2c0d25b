#include "ui/session/opening.h"

#include "core/base/progress.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace redial;

class tst_Opening : public QObject {
    Q_OBJECT
private slots:
    void aFileJustLeftIsWritableAtOnce();
    void aFileThatIsHeldIsWaitedFor();
};

namespace {

/// Gives up after some questions.
class Patience final : public Progress {
public:
    explicit Patience(int questions) : m_left(questions) { }
    bool advance(qint64, qint64) override { return m_left-- > 0; }

private:
    int m_left;
};

} // namespace

/// The last owner lets go in another thread while the file is opened again: its lock is there until the
/// destructor has ended, however often that falls between two looks.
void tst_Opening::aFileJustLeftIsWritableAtOnce()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("one.redial"));
    const auto opening = std::make_shared<Opening>();
    NoProgress progress;
    auto opened = opening->open(path, Opening::Missing::Create, progress);
    for (int round = 0; round < 100; ++round) {
        QVERIFY2(opened && !opened->isReadOnly, qPrintable(QString::number(round)));
        std::atomic<bool> started = false;
        std::thread leaving([&started, workspace = std::exchange(opened->workspace, nullptr)]() mutable {
            started = true;
            workspace.reset();
        });
        while (!started)
            std::this_thread::yield();
        opened = opening->open(path, Opening::Missing::Fail, progress);
        leaving.join();
    }
}

void tst_Opening::aFileThatIsHeldIsWaitedFor()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("one.redial"));
    const auto opening = std::make_shared<Opening>();
    NoProgress progress;
    auto first = opening->open(path, Opening::Missing::Create, progress);
    QVERIFY(first);
    Patience patience(3);
    const auto second = opening->open(path, Opening::Missing::Fail, patience);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Cancelled);
    first->workspace.reset();
    QVERIFY(opening->open(path, Opening::Missing::Fail, progress));
}

QTEST_GUILESS_MAIN(tst_Opening)
#include "tst_opening.moc"

/// Follow-ups on 1,000,000 orders: what the store takes, and how long the real window does not answer while
/// somebody types beside thousands of them, puts hundreds of callers on the worklist with one click, opens
/// the details of thousands of bursts, and while the backup of the day is made beside.
///
///     bench_followups [orders [follow-ups]]

#include "core/store/backups.h"
#include "core/store/erasure.h"
#include "core/store/followupstore.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/watch.h"
#include "ui/common/densetable.h"
#include "ui/common/theme.h"
#include "ui/frame/mainwindow.h"
#include "ui/pages/callers/callerslists.h"
#include "ui/pages/welcome/samplework.h"
#include "ui/session/followups.h"

#include <QAbstractButton>
#include <QAction>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <cstdio>
#include <functional>
#include <thread>

using namespace redial;
using redial::bench::Watch;

namespace {

double seconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) * 1e-9;
}

/// With texts as long as people write them.
qint64 beginMany(Workspace& workspace, const OrderBook& book, qint64 wanted)
{
    Scheme often;
    often.monitorCalls = 2;
    const std::vector<Burst> bursts = findBursts(book, often, {});
    std::vector<FollowUpStore::Beginning> beginnings;
    for (const Burst& burst : bursts) {
        if (std::ssize(beginnings) == wanted)
            break;
        FollowUpStore::Beginning one{std::string(book.phoneKeys().at(book.phones()[burst.rows.front()])), {}};
        for (const quint32 row : burst.rows)
            one.orders.push_back(book.order(row));
        beginnings.push_back(std::move(one));
    }
    FollowUpEdit edit;
    edit.cause = "噪音";
    edit.finding = QStringLiteral("已电话回访，市民反映连续三晚施工，承办单位两次回复已到场。")
                       .repeated(4)
                       .toStdString();
    const auto outcome = workspace.followUps().changeAll({}, edit, {"bench", Session::now()}, beginnings);
    return outcome ? outcome->begun : 0;
}

class Bench {
public:
    Bench(Watch& watch, MainWindow& window) : m_watch(watch), m_window(window) { }

    Session& session() { return m_window.session(); }
    CallersLists& lists() { return *m_window.findChild<CallersLists*>(); }
    bool isQuiet()
    {
        return !session().isStale() && session().matrix() && session().tasks().running().isEmpty()
            && session().followUps().isSaved() && session().followUps().all();
    }
    void waitUntil(const std::function<bool()>& condition)
    {
        while (!condition())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    }
    void settle()
    {
        waitUntil([this] { return isQuiet(); });
        QCoreApplication::processEvents();
    }
    /// From the click to quiet, with the longest event on the way.
    void measure(const char* name, const std::function<void()>& act, const std::function<bool()>& isThere)
    {
        settle();
        m_watch.forget();
        QElapsedTimer timer;
        timer.start();
        QMetaObject::invokeMethod(&m_window, act, Qt::QueuedConnection);
        waitUntil(isThere);
        settle();
        std::printf("%-56s %8.2f s   longest event %6.0f ms\n", name, seconds(timer), m_watch.longestMs());
        std::fflush(stdout);
    }
    void type(int keys) { type("typing, keys", [keys](int typed) { return typed < keys; }); }
    void type(const char* name, const std::function<bool(int)>& goesOn)
    {
        auto* finding = m_window.findChild<QPlainTextEdit*>(QStringLiteral("followUp.finding"));
        finding->setFocus();
        settle();
        std::vector<double> longest;
        while (goesOn(static_cast<int>(longest.size()))) {
            m_watch.forget();
            for (const auto kind : {QEvent::KeyPress, QEvent::KeyRelease})
                QCoreApplication::postEvent(
                    finding, new QKeyEvent(kind, Qt::Key_B, Qt::NoModifier, QStringLiteral("b")));
            QElapsedTimer pause;
            pause.start();
            while (pause.elapsed() < 600) // the hand-over, the save, its answer
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
            longest.push_back(m_watch.longestMs());
        }
        std::sort(longest.begin(), longest.end());
        std::printf("%-56s %8zu      longest event %6.0f ms, median %.0f ms\n", name, longest.size(),
            longest.back(), longest[longest.size() / 2]);
    }
    void typeBesideBackup()
    {
        bool isMade = false;
        QElapsedTimer timer;
        const auto begin = [&] { // after the first key: typing begins when nothing runs
            timer.start();
            session().tasks().run(
                QStringLiteral("backup"), {}, &m_window,
                [workspace = session().workspace()](
                    Progress& progress) { return workspace->backups().make(Session::now(), progress); },
                [&](const Result<Backup>& made) {
                    isMade = true;
                    std::printf("backup of the window: %s, %.1f s\n", made ? "made" : "failed", seconds(timer));
                });
        };
        type("typing beside the backup, keys", [&](int typed) {
            if (typed == 1)
                begin();
            return !isMade;
        });
    }

private:
    Watch& m_watch;
    MainWindow& m_window;
};

void measureStore(const QString& path, qint64 wanted)
{
    NoProgress progress;
    const auto workspace = Workspace::open(path, Access::ReadWrite);
    const auto book = (*workspace)->loadBook(progress);
    QElapsedTimer timer;
    timer.start();
    const qint64 begun = beginMany(**workspace, **book, wanted);
    std::printf("%lld follow-ups begun in one operation: %.2f s\n", begun, seconds(timer));
    const double resolving =
        bench::medianSeconds(5, [&] { (void)(*workspace)->followUps().resolved(progress); });
    const double counting = bench::medianSeconds(5, [&] { (void)(*workspace)->followUps().all(); });
    std::printf("resolved with their orders: %.3f s (their rows alone %.3f s)\n", resolving, counting);
    std::fflush(stdout);
}

/// What each save of a note takes while `goesOn`, somebody pausing between them.
void saveNotes(Workspace& workspace, FollowUpId id, const char* name, const std::function<bool(int)>& goesOn)
{
    std::vector<double> saves;
    while (goesOn(static_cast<int>(saves.size()))) {
        FollowUpEdit edit;
        edit.finding = "已电话回访 " + std::to_string(saves.size()) + name;
        QElapsedTimer timer;
        timer.start();
        if (!workspace.followUps().change(id, edit, {"bench", Session::now()}))
            std::printf("a note was not saved\n");
        saves.push_back(seconds(timer) * 1000);
        QThread::msleep(50);
    }
    std::sort(saves.begin(), saves.end());
    std::printf("%-56s %8zu      longest save %7.0f ms, median %.0f ms\n", name, saves.size(), saves.back(),
        saves[saves.size() / 2]);
}

void measureBackup(const QString& path)
{
    const auto workspace = Workspace::open(path, Access::ReadWrite);
    const FollowUpId id = (*workspace)->followUps().all()->front().id;
    saveNotes(**workspace, id, "notes saved", [](int saved) { return saved < 100; });
    std::atomic_bool isMade = false;
    QElapsedTimer timer;
    timer.start();
    std::thread copying([&] {
        NoProgress progress;
        const Result<Backup> made = (*workspace)->backups().make(Session::now(), progress);
        std::printf("backup of %.0f MB: %s, %.1f s\n", made ? static_cast<double>(made->bytes) * 1e-6 : 0,
            made ? "made" : "failed", seconds(timer));
        isMade = true;
    });
    saveNotes(**workspace, id, "notes saved beside the backup", [&](int) { return !isMade; });
    copying.join();
}

void measureDeleting(const QString& path)
{
    NoProgress progress;
    const auto workspace = Workspace::open(path, Access::ReadWrite);
    const auto book = (*workspace)->loadBook(progress);
    const double megabytes = static_cast<double>(QFileInfo(path).size()) * 1e-6;
    QElapsedTimer timer;
    timer.start();
    const std::vector<std::string> keys{
        std::string((*book)->phoneKeys().at((*book)->phones()[(*book)->size() / 2]))};
    const auto one = (*workspace)->erasure().deleteCallers(keys, {"bench", Session::now()}, progress);
    if (one)
        std::printf("a person deleted, file of %.0f MB rewritten: %.2f s (%lld orders, compacted: %s)\n",
            megabytes, seconds(timer), one->record.orders, one->compacted ? "yes" : "no");
    qint64 sum = 0;
    Timestamp first{0xffffffff}, last{0};
    for (const quint32 time : (*book)->columns().times) {
        first = std::min(first, Timestamp{time});
        last = std::max(last, Timestamp{time});
        ++sum;
    }
    timer.start();
    const auto half =
        (*workspace)
            ->erasure()
            .deleteBefore({(first.seconds + last.seconds) / 2}, {"bench", Session::now()}, progress);
    if (half)
        std::printf(
            "the older half deleted and the file rewritten: %.2f s (%lld of %lld orders, compacted: %s)\n",
            seconds(timer), half->record.orders, sum, half->compacted ? "yes" : "no");
}

} // namespace

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    Watch watch(argc, argv);
    const qint64 orders = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    const qint64 followUps = argc > 2 ? QByteArray(argv[2]).toLongLong() : 5'000;
    const QTemporaryDir folder;
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    Theme::apply(watch, Appearance::Light);
    LanguageSwitch languages;
    languages.speak(Language::Chinese);
    const QString path = folder.filePath(QStringLiteral("million.redial"));
    {
        const auto workspace = Workspace::openOrCreate(path);
        NoProgress progress;
        if (!workspace || !fillWithSampleYear(**workspace, orders, Session::now(), progress)) {
            std::fprintf(stderr, "the workspace could not be filled\n");
            return 1;
        }
    }
    measureStore(path, followUps);
    measureBackup(path);
    {
        MainWindow window(languages);
        Bench bench(watch, window);
        window.show();
        window.openWorkspace(path);
        bench.settle();
        bench.measure(
            "page opened", [&] { window.showPage(QStringLiteral("callers")); },
            [&] { return bench.lists().rowCount() > 0; });
        std::printf("%d bursts, %zu follow-ups\n", bench.lists().rowCount(),
            bench.session().followUps().all()->size());
        bench.type(20);
        bench.typeBesideBackup();
        const auto click = [&](const char* name) {
            window.findChild<QAbstractButton*>(QLatin1String(name))->click();
        };
        bench.measure(
            "worklist shown", [&] { click("callers.showToCheck"); },
            [&] { return bench.lists().view() == CallersLists::View::Worklist; });
        bench.type(20);
        bench.measure(
            "details shown", [&] { click("callers.showDetails"); },
            [&] { return bench.lists().view() == CallersLists::View::Details; });
        std::printf("%d details\n", bench.lists().rowCount());
        bench.measure(
            "callers shown", [&] { click("callers.showBursts"); },
            [&] { return bench.lists().view() == CallersLists::View::Bursts; });
        for (const int many : {500, 3000}) {
            auto& table = bench.lists().table();
            // From the end, where few have a follow-up.
            const int first = bench.lists().rowCount() - (many == 500 ? 500 : 3500);
            const size_t before = bench.session().followUps().all()->size();
            bench.measure(
                qPrintable(QStringLiteral("%1 callers chosen").arg(many)),
                [&] {
                    table.selectionModel()->select(QItemSelection(table.model()->index(first, 0),
                                                       table.model()->index(first + many - 1, 0)),
                        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
                },
                [] { return true; });
            bench.measure(
                "put on the worklist with one click", [&] { click("bulk.begin"); },
                [&] { return bench.session().followUps().all()->size() > before; });
            std::printf("%zu follow-ups more\n", bench.session().followUps().all()->size() - before);
            bench.measure(
                "taken back", [&] { click("bulk.takeBack"); },
                [&] { return !bench.session().followUps().canTakeBack(); });
        }
    }
    measureDeleting(path);
    return 0;
}

/// The real window on 1,000,000 orders: how long a page takes to be there, how long new figures take after a
/// word of the scheme was changed, and how long the window does not answer meanwhile.
///
///     bench_window [orders]
///     bench_window WORKSPACE [EXPORT]     on a workspace that is there; imports the file at the end

#include "tests/bench/watch.h"
#include "ui/common/theme.h"
#include "ui/frame/mainwindow.h"
#include "ui/pages/welcome/samplework.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace redial;
using redial::bench::Watch;

namespace {

constexpr int runs = 7;

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + values.size() / 2, values.end());
    return values[values.size() / 2];
}

class Bench {
public:
    Bench(Watch& watch, MainWindow& window) : m_watch(watch), m_window(window) { }

    void waitUntil(const std::function<bool()>& condition)
    {
        while (!condition())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    }

    void waitUntilQuiet()
    {
        Session& session = m_window.session();
        waitUntil(
            [&] { return !session.isStale() && session.matrix() && session.tasks().running().isEmpty(); });
        QCoreApplication::processEvents();
    }

    /// Medians of some runs of `act`, each from quiet to quiet, `undo` between them. Seen is when the window
    /// was painted after `isThere`; done when nothing runs any more.
    void measure(const char* name, const std::function<void()>& act, const std::function<bool()>& isThere,
        const std::function<void()>& undo)
    {
        std::vector<double> seen, done, blocked;
        for (int run = 0; run < runs; ++run) {
            undo();
            waitUntilQuiet();
            m_watch.forget();
            QElapsedTimer timer;
            timer.start();
            // As an event, as a click would be.
            QMetaObject::invokeMethod(&m_window, act, Qt::QueuedConnection);
            waitUntil(isThere);
            const qint64 before = m_watch.paints();
            m_window.update();
            waitUntil([&] { return m_watch.paints() > before; });
            seen.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
            waitUntilQuiet();
            done.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
            blocked.push_back(m_watch.longestMs());
        }
        std::printf("%-28s %8.0f %8.0f %8.0f %8.0f\n", name, median(seen), median(done), median(blocked),
            *std::max_element(blocked.begin(), blocked.end()));
        std::fflush(stdout);
    }

    void page(const QString& id)
    {
        const QString other =
            id == QLatin1String("schemes") ? QStringLiteral("settings") : QStringLiteral("schemes");
        measure(
            qPrintable(QStringLiteral("page ") + id), [this, id] { m_window.showPage(id); },
            [this, id] { return m_window.currentPage()->id() == id; },
            [this, other] { m_window.showPage(other); });
    }

    void scheme(const char* name, const std::function<void(Scheme&)>& change)
    {
        const Scheme before = m_window.session().scheme();
        Scheme after = before;
        change(after);
        word(
            name, [&] { m_window.session().setScheme(after); },
            [&] { m_window.session().setScheme(before); });
    }

    /// Drops a file on the window and imports it: how long it does not answer meanwhile.
    void import(const QString& file)
    {
        m_watch.forget();
        QElapsedTimer timer;
        timer.start();
        m_window.showPage(QStringLiteral("import"), QStringList{file});
        QPushButton* const start = m_window.findChild<QPushButton*>(QStringLiteral("import-start"));
        waitUntil([start] { return start->isVisible() && start->isEnabled(); });
        std::printf("looked at the file in %.1f s, longest event %.0f ms\n",
            static_cast<double>(timer.restart()) * 1e-3, m_watch.longestMs());
        m_watch.forget();
        start->click();
        const QWidget* const read = m_window.findChild<QWidget*>(QStringLiteral("import-read"));
        waitUntil([read] { return read->isVisible(); });
        waitUntilQuiet();
        std::printf("imported it in %.1f s, longest event %.0f ms\n",
            static_cast<double>(timer.elapsed()) * 1e-3, m_watch.longestMs());
    }

    void level(const char* name, int level)
    {
        const int before = m_window.session().level();
        word(
            name, [&] { m_window.session().setLevel(level); }, [&] { m_window.session().setLevel(before); });
    }

private:
    /// There when the figures are others.
    void word(const char* name, const std::function<void()>& change, const std::function<void()>& undo)
    {
        Session& session = m_window.session();
        std::shared_ptr<const RepeatMatrix> old;
        measure(
            name,
            [&] {
                old = session.matrix();
                change();
            },
            [&] { return old && session.matrix() != old; }, undo);
        undo();
        waitUntilQuiet();
    }

    Watch& m_watch;
    MainWindow& m_window;
};

bool fill(const QString& path, qint64 orders)
{
    const auto workspace = Workspace::openOrCreate(path);
    NoProgress progress;
    return workspace && fillWithSampleYear(**workspace, orders, Session::now(), progress);
}

} // namespace

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    Watch watch(argc, argv);
    bool isNumber = argc <= 1;
    const qint64 orders = argc > 1 ? QByteArray(argv[1]).toLongLong(&isNumber) : 1'000'000;
    const QTemporaryDir folder;
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    Theme::apply(watch, Appearance::Light);
    LanguageSwitch languages;
    languages.speak(Language::Chinese);
    QElapsedTimer timer;
    timer.start();
    const QString path =
        isNumber ? folder.filePath(QStringLiteral("million.redial")) : QString::fromLocal8Bit(argv[1]);
    if (isNumber) {
        if (!fill(path, orders)) {
            std::fprintf(stderr, "the workspace could not be filled\n");
            return 1;
        }
        std::printf(
            "filled with %lld orders in %.1f s\n", orders, static_cast<double>(timer.elapsed()) * 1e-3);
    }

    MainWindow window(languages);
    Bench bench(watch, window);
    window.show();
    timer.start();
    window.openWorkspace(path);
    bench.waitUntilQuiet();
    std::printf("opened in %.2f s, longest event %.0f ms\n", static_cast<double>(timer.elapsed()) * 1e-3,
        watch.longestMs());
    std::printf("%-28s %8s %8s %8s %8s   ms, medians of %d; worst block of all\n", "", "painted", "quiet",
        "block", "worst", runs);
    for (const Page* page : window.findChildren<Page*>())
        bench.page(page->id());
    window.showPage(QStringLiteral("repeat"));
    bench.scheme("window 24 h -> 12 h", [](Scheme& scheme) { scheme.windowSeconds /= 2; });
    bench.scheme(
        "any issue -> same category", [](Scheme& scheme) { scheme.issue = IssueRule::SameCategory; });
    bench.scheme(
        "rolling -> natural day", [](Scheme& scheme) { scheme.windowKind = WindowKind::NaturalDay; });
    bench.level("level 2 -> 1", 1);
    bench.level("level 2 -> 3", 3);
    if (!isNumber && argc > 2)
        bench.import(QString::fromLocal8Bit(argv[2]));
    return 0;
}

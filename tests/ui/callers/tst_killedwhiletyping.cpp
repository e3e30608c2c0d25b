// The window is killed while somebody types: what was typed more than a second before must be on the disk.
// The test runs itself again as the window that will be killed; REDIAL_KILL_ROUNDS=50 kills it so often in
// each kind of work (QTEST_FUNCTION_TIMEOUT in milliseconds must leave time for that).
#include "core/imports/importer.h"
#include "core/store/followupstore.h"
#include "core/store/workspace.h"
#include "tests/ui/frame/windowtest.h"
#include "ui/pages/callers/callerslists.h"
#include "ui/session/followups.h"

#include <QDateTime>
#include <QInputMethodEvent>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTimer>

#include <map>

using namespace redial;

namespace {

constexpr qint64 orders = 20'000;
constexpr int imported = 200'000;
constexpr int longestMissing = 1000; ///< milliseconds
const QStringList kinds{QStringLiteral("typing"), QStringLiteral("new"), QStringLiteral("switching"),
    QStringLiteral("import"), QStringLiteral("undo")};

/// The window that will be killed.
class Victim : public QObject {
public:
    Victim(const QStringList& arguments)
        : m_kind(arguments.at(0))
        , m_path(arguments.at(1))
        , m_csv(arguments.at(3))
        , m_log(arguments.at(2))
    {
    }

    int run()
    {
        if (!m_log.open(QIODevice::WriteOnly))
            return 1;
        m_languages.speak(Language::Chinese);
        m_window = std::make_unique<MainWindow>(m_languages);
        m_window->show();
        m_window->openWorkspace(m_path);
        if (!QTest::qWaitFor([this] { return session().matrix() != nullptr; }, 60'000))
            return 1;
        m_window->showPage(QStringLiteral("callers"));
        m_lists = m_window->findChild<CallersLists*>();
        m_finding = m_window->findChild<QPlainTextEdit*>(QStringLiteral("followUp.finding"));
        if (!QTest::qWaitFor(
                [this] { return m_lists->rowCount() > 5 && session().followUps().all(); }, 60'000))
            return 2;
        m_lists->step(3);
        m_finding->setFocus();
        if (m_kind != QLatin1String("new") && m_kind != QLatin1String("switching")) {
            type(); // the follow-up is there already
            if (!QTest::qWaitFor([this] { return session().followUps().isSaved() && known(); }, 20'000))
                return 3;
        }
        if (m_kind == QLatin1String("import"))
            startImport();
        else if (m_kind == QLatin1String("undo"))
            startUndo();
        say("begin");
        while (true) {
            type();
            QTest::qWait(60 + static_cast<int>(QRandomGenerator::global()->bounded(45)));
            if (m_kind == QLatin1String("switching") && ++m_keys % 8 == 0)
                m_window->findChild<QAction*>(QStringLiteral("callers.next"))->trigger();
        }
    }

private:
    Session& session() { return m_window->session(); }
    bool known() { return session().followUps().find(m_lists->current().followUp.value_or(FollowUpId(0))); }

    void say(const QByteArray& line)
    {
        m_log.write(QByteArray::number(QDateTime::currentMSecsSinceEpoch()) + '\t' + line + '\n');
        m_log.flush();
    }

    void type()
    {
        if (!m_finding->isEnabled())
            return; // nobody is chosen any more
        const QString before = m_finding->toPlainText();
        const std::string caller = m_lists->current().key;
        if (++m_typed % 4 == 0) {
            QInputMethodEvent event;
            event.setCommitString(QString(QChar(0x4E00 + m_typed)));
            QApplication::sendEvent(m_finding, &event);
        } else {
            QTest::keyClick(m_finding, static_cast<char>('a' + m_typed % 26));
        }
        const QString after = m_finding->toPlainText();
        if (after.size() == before.size() + 1)
            say(QByteArray::fromStdString(caller) + '\t' + after.toUtf8());
    }

    void startImport()
    {
        m_window->showPage(QStringLiteral("import"), QStringList{m_csv});
        auto* start = m_window->findChild<QPushButton*>(QStringLiteral("import-start"));
        if (!QTest::qWaitFor([start] { return start->isEnabled(); }, 30'000))
            return;
        start->click();
        m_window->showPage(QStringLiteral("callers"));
        m_finding->setFocus();
    }

    void startUndo()
    {
        session().tasks().run(
            QStringLiteral("undo"), {}, this,
            [workspace = session().workspace()](
                Progress& progress) { return workspace->undoImport({}, progress); },
            [this](const Result<std::pair<BatchId, qint64>>&) { session().reload(); });
    }

    QString m_kind;
    QString m_path;
    QString m_csv;
    QFile m_log;
    LanguageSwitch m_languages;
    std::unique_ptr<MainWindow> m_window;
    CallersLists* m_lists = nullptr;
    QPlainTextEdit* m_finding = nullptr;
    int m_typed = 0;
    int m_keys = 0;
};

/// What one round left.
struct Left {
    qint64 missing = 0; ///< milliseconds from the oldest key that is not on the disk to the end
    bool opened = false;
    bool whole = false; ///< all orders of an import or none, and texts that were typed so
    int keys = 0;
};

} // namespace

class tst_KilledWhileTyping : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void losesAtMostASecond_data();
    void losesAtMostASecond();
    void cleanupTestCase();

private:
    void round(const QString& kind, Left& left);
    bool hasBegun(const QString& log) const;
    void compare(const QString& path, const QString& log, qint64 killedAt, Left& left) const;

    QTemporaryDir m_folder;
    QString m_original;
    QString m_withImport; ///< the same, with what is taken back
    QString m_csv;
    int m_number = 0;
    QStringList m_table{QStringLiteral("kind       rounds  keys  longest missing ms  opened  whole")};
};

void tst_KilledWhileTyping::initTestCase()
{
    m_original = m_folder.filePath(QStringLiteral("original.redial"));
    auto workspace = Workspace::openOrCreate(m_original);
    QVERIFY(workspace);
    NoProgress progress;
    QVERIFY(fillWithSampleYear(**workspace, orders, Session::now(), progress));
    m_csv = m_folder.filePath(QStringLiteral("很多.csv"));
    QFile file(m_csv);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("order_id,time,caller,agent,content\n");
    for (int i = 0; i < imported; ++i)
        file.write(QStringLiteral("NEW%1,%2,138%3,A%4,what the caller wanted %1\n")
                       .arg(i)
                       .arg(QString::fromStdString(formatTimestamp({1'709'251'200 + i * 7})))
                       .arg(10'000'000 + i % 50'000)
                       .arg(i % 40)
                       .toUtf8());
    file.close();
    m_withImport = m_folder.filePath(QStringLiteral("with-import.redial"));
    QVERIFY(QFile::copy(m_original, m_withImport));
    workspace = Workspace::openOrCreate(m_withImport);
    QVERIFY(workspace);
    ImportPlan plan;
    plan.sources.emplace_back().path = m_csv;
    plan.now = Session::now();
    QVERIFY(importSources(**workspace, plan, progress));
}

bool tst_KilledWhileTyping::hasBegun(const QString& log) const
{
    QFile file(log);
    return file.open(QIODevice::ReadOnly) && file.readAll().contains("\tbegin\n");
}

void tst_KilledWhileTyping::compare(
    const QString& path, const QString& log, qint64 killedAt, Left& left) const
{
    struct Key {
        qint64 at;
        QString text; ///< what stood there after it
    };
    std::map<std::string, std::vector<Key>> typed;
    QFile file(log);
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QList<QByteArray> parts = line.split('\t');
        if (parts.size() == 3)
            typed[parts[1].toStdString()].push_back({parts[0].toLongLong(), QString::fromUtf8(parts[2])});
    }
    auto workspace = Workspace::open(path, Access::ReadWrite);
    left.opened = bool(workspace);
    if (!left.opened)
        return;
    NoProgress progress;
    const auto book = (*workspace)->loadBook(progress);
    const auto followUps = (*workspace)->followUps().all();
    QVERIFY(book);
    QVERIFY(followUps);
    const auto there = static_cast<qint64>((*book)->size());
    left.whole = there == orders || there == orders + imported;
    for (const auto& [caller, keys] : typed) {
        left.keys += static_cast<int>(keys.size());
        // Each key adds one letter: the last key whose text is on the disk, of any follow-up of the caller.
        size_t saved = 0;
        for (const FollowUp& one : *followUps) {
            if (one.caller != caller)
                continue;
            const QString finding = QString::fromStdString(one.finding);
            bool known = finding.isEmpty();
            for (size_t i = 0; i < keys.size(); ++i)
                if (keys[i].text == finding) {
                    known = true;
                    saved = std::max(saved, i + 1);
                }
            if (!known)
                left.whole = false;
        }
        if (saved < keys.size())
            left.missing = std::max(left.missing, killedAt - keys[saved].at);
    }
}

void tst_KilledWhileTyping::round(const QString& kind, Left& left)
{
    const QString path = m_folder.filePath(QStringLiteral("工作区%1.redial").arg(++m_number));
    const QString log = m_folder.filePath(QStringLiteral("keys%1.txt").arg(m_number));
    const bool isUndo = kind == QLatin1String("undo");
    QVERIFY(QFile::copy(isUndo ? m_withImport : m_original, path));
    QProcess window;
    window.setProcessChannelMode(QProcess::ForwardedChannels);
    window.start(QCoreApplication::applicationFilePath(),
        {QStringLiteral("--victim"), kind, path, log, m_csv, m_folder.path()});
    QVERIFY(window.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(hasBegun(log) || window.state() == QProcess::NotRunning, 90'000);
    QCOMPARE(window.state(), QProcess::Running);
    QTest::qWait(static_cast<int>(QRandomGenerator::global()->bounded(200, 3000)));
    QCOMPARE(window.state(), QProcess::Running);
    const qint64 killedAt = QDateTime::currentMSecsSinceEpoch();
    window.kill();
    QVERIFY(window.waitForFinished());
    compare(path, log, killedAt, left);
    QFile::remove(path);
}

void tst_KilledWhileTyping::losesAtMostASecond_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString& kind : kinds)
        QTest::newRow(qPrintable(kind)) << kind;
}

void tst_KilledWhileTyping::losesAtMostASecond()
{
    QFETCH(QString, kind);
    const int rounds = std::max(1, qEnvironmentVariableIntValue("REDIAL_KILL_ROUNDS"));
    Left all{0, true, true, 0};
    int opened = 0;
    int whole = 0;
    for (int i = 0; i < rounds; ++i) {
        Left left;
        round(kind, left);
        if (QTest::currentTestFailed())
            return;
        all.missing = std::max(all.missing, left.missing);
        all.keys += left.keys;
        opened += left.opened ? 1 : 0;
        whole += left.whole ? 1 : 0;
    }
    m_table << QStringLiteral("%1%2%3%4%5%6")
                   .arg(kind, -11)
                   .arg(rounds, 6)
                   .arg(all.keys, 6)
                   .arg(all.missing, 20)
                   .arg(opened, 8)
                   .arg(whole, 7);
    QCOMPARE(opened, rounds);
    QCOMPARE(whole, rounds);
    QVERIFY(all.keys > 0);
    QVERIFY2(all.missing <= longestMissing, qPrintable(m_table.last()));
}

void tst_KilledWhileTyping::cleanupTestCase()
{
    for (const QString& line : m_table)
        qInfo("%s", qPrintable(line));
}

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == QLatin1String("--victim")) {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, arguments.value(6));
        return Victim(arguments.mid(2)).run();
    }
    tst_KilledWhileTyping test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killedwhiletyping.moc"

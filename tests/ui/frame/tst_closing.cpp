#include "tests/ui/frame/windowtest.h"

#include <QDir>
#include <QElapsedTimer>
#include <QPushButton>

using namespace redial;

/// The window goes while something is running, and what cannot be opened leaves the present workspace.
class tst_Closing : public WindowTest {
    Q_OBJECT
private slots:
    void initTestCase() { prepare(20'000); }
    void init() { openWindow(); }
    void cleanup() { m_window.reset(); }
    void whileImporting_data();
    void whileImporting();
    void whileExporting();
    void whileSearching();
    void whileReadingAndComputing();
    void rightAfterASetting();
    void whatCannotBeOpened_data();
    void whatCannotBeOpened();

private:
    static constexpr qint64 longestWait = 2000; ///< milliseconds

    /// Milliseconds it took.
    qint64 close()
    {
        QElapsedTimer clock;
        clock.start();
        m_window->close();
        m_window.reset();
        return clock.elapsed();
    }
    void openAgain()
    {
        m_window = std::make_unique<MainWindow>(m_languages);
        m_window->show();
        m_window->openWorkspace(m_path);
        QTRY_VERIFY_WITH_TIMEOUT(session().matrix() != nullptr, 20'000);
        QVERIFY(!session().isReadOnly());
    }
    QString writeOrders(int count)
    {
        QFile file(m_folder.filePath(QStringLiteral("很多.csv")));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("order_id,time,caller,agent,content\n");
        for (int i = 0; i < count; ++i)
            file.write(QStringLiteral("GD%1,%2,138%3,A%4,what the caller wanted to have done %1\n")
                           .arg(i)
                           .arg(QString::fromStdString(formatTimestamp({1'709'251'200 + i * 7})))
                           .arg(10'000'000 + i % 5000)
                           .arg(i % 40)
                           .toUtf8());
        return file.fileName();
    }
};

void tst_Closing::whileImporting_data()
{
    QTest::addColumn<int>("afterMilliseconds");
    for (const int after : {0, 100, 700, 1500})
        QTest::addRow("after %d ms", after) << after;
}

void tst_Closing::whileImporting()
{
    QFETCH(int, afterMilliseconds);
    const size_t before = session().book()->size();
    m_window->showPage(QStringLiteral("import"), QStringList{writeOrders(200'000)});
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("import-start")->isEnabled(), 20'000);
    find<QPushButton>("import-start")->click();
    QTRY_VERIFY(!session().tasks().running().isEmpty());
    QTest::qWait(afterMilliseconds);
    const qint64 took = close();
    QVERIFY2(took < longestWait, qPrintable(QStringLiteral("%1 ms").arg(took)));
    // Whole or not at all.
    openAgain();
    const size_t after = session().book()->size();
    QVERIFY2(after == before || after == before + 200'000,
        qPrintable(QStringLiteral("%1, then %2").arg(before).arg(after)));
}

void tst_Closing::whileExporting()
{
    TableContent table;
    table.title = QStringLiteral("表");
    table.headers = QStringList{QStringLiteral("a"), QStringLiteral("b")};
    for (int row = 0; row < 300'000; ++row)
        table.rows.push_back({QString::number(row), TableCount{row}});
    for (const char* name : {"大表.csv", "大表.xlsx"}) {
        const QDir folder(m_folder.filePath(QStringLiteral("exports")));
        QVERIFY(QDir().mkpath(folder.path()));
        const QString path = folder.filePath(QString::fromUtf8(name));
        session().exportTable(table, path);
        QTest::qWait(50);
        const qint64 took = close();
        QVERIFY2(took < longestWait, qPrintable(QStringLiteral("%1 ms").arg(took)));
        QVERIFY(!QFile::exists(path) || QFileInfo(path).size() > 1'000'000);
        QVERIFY(folder.entryList(QDir::Files | QDir::Hidden).size() <= (QFile::exists(path) ? 1 : 0));
        QFile::remove(path);
        openAgain();
    }
}

void tst_Closing::whileSearching()
{
    for (const char* text : {"噪音", "138", "no such words in any order"}) {
        m_window->showPage(QStringLiteral("orders"), QString::fromUtf8(text));
        const qint64 took = close();
        QVERIFY2(took < longestWait, qPrintable(QStringLiteral("%1 ms").arg(took)));
        openAgain();
    }
}

void tst_Closing::whileReadingAndComputing()
{
    for (const int after : {0, 1, 5, 20, 60}) {
        session().reload();
        Scheme scheme = session().scheme();
        scheme.windowSeconds += 3600;
        session().setScheme(scheme);
        QTest::qWait(after);
        const qint64 took = close();
        QVERIFY2(took < longestWait, qPrintable(QStringLiteral("%1 ms").arg(took)));
        openAgain();
        // The rule in force is kept, although its figures never came.
        QCOMPARE(session().scheme().windowSeconds, scheme.windowSeconds);
    }
}

void tst_Closing::rightAfterASetting()
{
    Scheme scheme = session().scheme();
    scheme.name = "市口径";
    session().setScheme(scheme);
    session().saveSetting(QStringLiteral("report_heading"), QByteArrayLiteral("白云中心"));
    close();
    openAgain();
    QCOMPARE(session().scheme().name, std::string("市口径"));
    const auto kept = session().workspace()->setting(QStringLiteral("report_heading"));
    QVERIFY(kept);
    QCOMPARE(*kept, QByteArray("白云中心"));
}

void tst_Closing::whatCannotBeOpened_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("says");
    QTest::addRow("missing") << QStringLiteral("missing") << QStringLiteral("no file");
    QTest::addRow("newer") << QStringLiteral("newer") << QStringLiteral("newer");
    QTest::addRow("cut short") << QStringLiteral("cut") << QStringLiteral("damaged");
    QTest::addRow("no workspace") << QStringLiteral("text") << QStringLiteral("workspace");
    QTest::addRow("a folder") << QStringLiteral("folder") << QString();
}

void tst_Closing::whatCannotBeOpened()
{
    QFETCH(QString, kind);
    QFETCH(QString, says);
    const QString path = m_folder.filePath(QStringLiteral("坏-%1.redial").arg(kind));
    QFile file(path);
    if (kind == QLatin1String("newer")) {
        QVERIFY(QFile::copy(m_original, path));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(60); // SQLite's user_version, big endian
        file.write(QByteArray::fromHex("0000270f"));
    } else if (kind == QLatin1String("cut")) {
        QVERIFY(QFile::copy(m_original, path));
        QVERIFY(file.resize(file.size() / 3));
    } else if (kind == QLatin1String("text")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8000, 'x'));
    } else if (kind == QLatin1String("folder")) {
        QVERIFY(QDir().mkpath(path));
    }
    file.close();

    const auto book = session().book();
    m_window->openWorkspace(path);
    QTRY_VERIFY(!text("statusMessage").isEmpty());
    const QString sentence = find<QLabel>("statusMessage")->toolTip() + text("statusMessage");
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("坏-") + kind), qPrintable(sentence));
    // The present one stays.
    QCOMPARE(session().workspacePath(), m_path);
    QCOMPARE(session().book(), book);
    QVERIFY(!session().isReadOnly());
    QVERIFY(!Preferences::recentWorkspaces().contains(path));
    if (kind == QLatin1String("missing"))
        QVERIFY(!QFile::exists(path));
}

QTEST_MAIN(tst_Closing)
#include "tst_closing.moc"

#include "workbookdump.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace redial;

namespace {

const QString folder = QStringLiteral(REDIAL_TEST_DATA "/tabular/xlsx/");
QStringList sampleFiles()
{
    QStringList names;
    for (const QString& name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        if (name.endsWith(QStringLiteral(".expected")))
            names += name.chopped(9);
    }
    return names;
}

class StopAfter final : public Progress {
public:
    explicit StopAfter(int calls) : m_calls(calls) { }
    bool advance(qint64 done, qint64 total) override
    {
        steady = steady && done >= last && (total == 0 || done <= total);
        last = done;
        highest = total;
        return m_calls-- > 0;
    }
    bool steady = true;
    qint64 last = 0;
    qint64 highest = 0;

private:
    int m_calls;
};

} // namespace

class TestXlsxReader : public QObject {
    Q_OBJECT
private slots:
    void sample_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : sampleFiles())
            QTest::newRow(qPrintable(name)) << name;
    }
    void sample()
    {
        QFETCH(QString, name);
        const QStringList found = dump(folder + name);
        const QStringList expected = expectedLines(folder + name + QStringLiteral(".expected"));
        for (qsizetype i = 0; i < std::min(found.size(), expected.size()); ++i)
            QCOMPARE(found[i], expected[i]);
        QCOMPARE(found, expected);
    }

    void everySampleHasItsExpectedCells()
    {
        for (const QString& name : QDir(folder).entryList(QDir::Files)) {
            const bool source = name.endsWith(QStringLiteral(".expected"))
                || name == QStringLiteral("README.md") || name == QStringLiteral("make.py")
                || name.endsWith(QStringLiteral(".fods"));
            QVERIFY2(source || QFile::exists(folder + name + QStringLiteral(".expected")), qPrintable(name));
        }
    }

    void missingFileAndFolder()
    {
        QCOMPARE(
            dump(folder + QStringLiteral("no such.xlsx")), QStringList{QStringLiteral("error FileNotFound")});
        QCOMPARE(dump(folder), QStringList{QStringLiteral("error FileUnreadable")});
    }

    void readsFromAPathInChinese()
    {
        const QTemporaryDir temporary;
        const QString path = temporary.filePath(QStringLiteral("热线 工单（一月）.xlsx"));
        QVERIFY(QFile::copy(folder + QStringLiteral("stored.xlsx"), path));
        QCOMPARE(dump(path), dump(folder + QStringLiteral("stored.xlsx")));
    }

    void sheetsCanBeReadAgainAndAnyOrder()
    {
        const auto source = TableSource::open(folder + QStringLiteral("odd-parts.xlsx"));
        QVERIFY(source);
        NoProgress progress;
        QStringList rows;
        for (const size_t sheet : {2, 0, 0, 1}) {
            const auto read = (*source)->read(
                sheet,
                [&](const Row& row) {
                    rows += shownRow(row);
                    return true;
                },
                progress);
            QVERIFY(read);
        }
        QCOMPARE(rows.join(QStringLiteral(" ; ")),
            QStringLiteral("1: N 3 ; 1: N 1 | T s ; 1: N 1 | T s ; 1: N 2"));
        QCOMPARE((*source)
                     ->read(
                         9, [](const Row&) { return true; }, progress)
                     .error()
                     .code,
            ErrorCode::SheetNotFound);
    }

    void sinkMayStopWithoutError()
    {
        const auto whole = TableSource::open(folder + QStringLiteral("numbers.xlsx"));
        QVERIFY(whole);
        NoProgress progress;
        int rows = 0;
        QVERIFY((*whole)->read(
            0, [&](const Row&) { return ++rows < 3; }, progress));
        QCOMPARE(rows, 3);
    }

    void cancelsInTheMiddleAndCountsUpwards()
    {
        const QTemporaryDir temporary;
        const QString path = temporary.filePath(QStringLiteral("big.xlsx"));
        QVERIFY(QFile::copy(folder + QStringLiteral("styles-only.xlsx"), path));
        const auto source = TableSource::open(path);
        QVERIFY(source);
        StopAfter whole(1'000'000);
        QVERIFY((*source)->read(
            0, [](const Row&) { return true; }, whole));
        QVERIFY(whole.steady);
        QVERIFY(whole.last > 0);
        QCOMPARE(whole.last, whole.highest);
        for (const int calls : {0, 1, 2}) {
            StopAfter progress(calls);
            int rows = 0;
            const auto read = (*source)->read(
                0,
                [&](const Row&) {
                    ++rows;
                    return true;
                },
                progress);
            QVERIFY(!read);
            QCOMPARE(codeName(read.error().code), QStringLiteral("Cancelled"));
            QVERIFY(rows < 2);
        }
    }

    /// Damage of any kind is an error or other cells, never a crash, a hang or a flood.
    void survivesMutations_data() { sample_data(); }
    void survivesMutations()
    {
        QFETCH(QString, name);
        QVERIFY(survives(folder + name));
    }
};

QTEST_GUILESS_MAIN(TestXlsxReader)
#include "tst_xlsxreader.moc"

#include "core/tabular/tablesource.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace redial;

namespace {

const QString folder = QStringLiteral(REDIAL_TEST_DATA "/tabular/xlsx/");
constexpr size_t longText = 200; // texts above are shown by their beginning and length
constexpr size_t manyEmpty = 5; // as many empty cells on end are shown by their number

QString codeName(ErrorCode code)
{
    if (code == ErrorCode::Cancelled)
        return QStringLiteral("Cancelled");
    if (code == ErrorCode::FileNotFound)
        return QStringLiteral("FileNotFound");
    if (code == ErrorCode::FileUnreadable)
        return QStringLiteral("FileUnreadable");
    if (code == ErrorCode::FileDamaged)
        return QStringLiteral("FileDamaged");
    if (code == ErrorCode::FileEncrypted)
        return QStringLiteral("FileEncrypted");
    if (code == ErrorCode::FileTooLarge)
        return QStringLiteral("FileTooLarge");
    if (code == ErrorCode::FormatUnknown)
        return QStringLiteral("FormatUnknown");
    if (code == ErrorCode::FormatNotYetRead)
        return QStringLiteral("FormatNotYetRead");
    if (code == ErrorCode::NoRows)
        return QStringLiteral("NoRows");
    return QStringLiteral("error %1").arg(static_cast<int>(code));
}

/// "FormatNotYetRead ods"; details of damage are for people and not compared.
QString describe(const Error& error)
{
    const bool kindMatters =
        error.code == ErrorCode::FormatUnknown || error.code == ErrorCode::FormatNotYetRead;
    return QStringLiteral("error ") + codeName(error.code)
        + (kindMatters && !error.detail.isEmpty() ? QStringLiteral(" ") + error.detail : QString());
}

QString shownText(std::string_view text)
{
    QString shown = QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(text.size(), longText)));
    shown.replace(QStringLiteral("\r"), QStringLiteral("\\r"));
    shown.replace(QStringLiteral("\n"), QStringLiteral("\\n"));
    shown.replace(QStringLiteral("\t"), QStringLiteral("\\t"));
    if (text.size() > longText)
        return shown.left(5) + QStringLiteral("… %1 bytes").arg(text.size());
    const bool blankAtEnd = shown.startsWith(QLatin1Char(' ')) || shown.endsWith(QLatin1Char(' '));
    return blankAtEnd ? QLatin1Char('"') + shown + QLatin1Char('"') : shown;
}

QString shownCell(const Cell& cell)
{
    const QString text = shownText(cell.text);
    switch (cell.kind) {
    case CellKind::Empty:
        return cell.text.empty() ? QStringLiteral("-") : QStringLiteral("- with text ") + text;
    case CellKind::Text:
        return QStringLiteral("T ") + text;
    case CellKind::Number:
        return QStringLiteral("N ") + text;
    case CellKind::DateTime:
        return QStringLiteral("D ") + text;
    case CellKind::Boolean:
        return QStringLiteral("B ") + text;
    case CellKind::Error:
        return QStringLiteral("E ") + text;
    }
    return {};
}

/// "4: T GD1 | - | N 5 | -*16380 | D 2024-03-01"
QString shownRow(const Row& row)
{
    QStringList cells;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        size_t end = i;
        while (
            end < row.cells.size() && row.cells[end].kind == CellKind::Empty && row.cells[end].text.empty())
            ++end;
        if (end - i >= manyEmpty) {
            cells += QStringLiteral("-*%1").arg(end - i);
            i = end - 1;
        } else {
            cells += shownCell(row.cells[i]);
        }
    }
    return QStringLiteral("%1: %2").arg(row.number).arg(cells.join(QStringLiteral(" | ")));
}

/// Everything a file holds, as lines.
QStringList dump(const QString& path)
{
    const auto source = TableSource::open(path);
    if (!source)
        return {describe(source.error())};
    QStringList lines;
    if ((*source)->traits().dates1904)
        lines += QStringLiteral("1904");
    NoProgress progress;
    for (size_t sheet = 0; sheet < (*source)->sheets().size(); ++sheet) {
        const SheetInfo& info = (*source)->sheets()[sheet];
        lines += QLatin1Char('[') + QString::fromStdString(info.name)
            + (info.hidden ? QStringLiteral("] hidden") : QStringLiteral("]"));
        const Result<void> read = (*source)->read(
            sheet,
            [&](const Row& row) {
                lines += shownRow(row);
                return true;
            },
            progress);
        if (!read)
            lines += describe(read.error());
    }
    return lines;
}

QStringList expectedLines(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {QStringLiteral("cannot open ") + path};
    QStringList lines;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (!line.isEmpty() && !line.startsWith('#'))
            lines += QString::fromUtf8(line);
    }
    return lines;
}

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
        QFile file(folder + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray original = file.readAll();
        QRandomGenerator random(20240301);
        const QTemporaryDir temporary;
        const QString path = temporary.filePath(QStringLiteral("mutated"));
        for (int round = 0; round < 40; ++round) {
            QByteArray bytes = original;
            if (round % 4 == 0)
                bytes.truncate(
                    static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size()) + 1)));
            for (int flips = round % 8; flips >= 0 && !bytes.isEmpty(); --flips) {
                // half of the flips go to the end, where the directory is
                const auto size = static_cast<quint32>(bytes.size());
                const quint32 at =
                    flips % 2 ? random.bounded(size) : size - 1 - random.bounded(std::min(size, 400u));
                bytes[at] = static_cast<char>(random.bounded(256));
            }
            QFile mutated(path);
            mutated.remove(); // writing over a file waits for the disk on some systems
            QVERIFY(mutated.open(QIODevice::WriteOnly));
            mutated.write(bytes);
            mutated.close();
            QVERIFY(dump(path).size() < 100'000);
        }
    }
};

QTEST_GUILESS_MAIN(TestXlsxReader)
#include "tst_xlsxreader.moc"

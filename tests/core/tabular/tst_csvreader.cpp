#include "core/tabular/csvreader.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace redial;

static const QString dataFolder = QStringLiteral(REDIAL_TEST_DATA "/tabular/csv");

/// Rows as they stand in the .expected files: [line, offset, "cell", null for an empty one …].
struct ReadBack {
    QStringList rows;
    std::optional<Error> error;
    SourceTraits traits;
    SourceDamage damage;
};

static QString rowText(const QJsonArray& row)
{
    return QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact));
}

static QJsonArray rowArray(const Row& row)
{
    QJsonArray array{row.number, row.offset};
    for (const Cell& cell : row.cells) {
        const QString text = QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size()));
        array.append(cell.kind == CellKind::Empty ? QJsonValue(QJsonValue::Null) : QJsonValue(text));
    }
    return array;
}

static ReadBack readBack(const QString& path, const OpenOptions& options = {})
{
    ReadBack result;
    Result<std::unique_ptr<TableSource>> source = TableSource::open(path, options);
    if (!source) {
        result.error = source.error();
        return result;
    }
    NoProgress progress;
    const Result<void> read = (*source)->read(
        0,
        [&](const Row& row) {
            result.rows.append(rowText(rowArray(row)));
            return true;
        },
        progress);
    if (!read)
        result.error = read.error();
    result.traits = (*source)->traits();
    if (const auto* csv = dynamic_cast<const CsvReader*>(source->get()))
        result.damage = csv->damage();
    return result;
}

static QString errorName(ErrorCode code)
{
    static const QHash<int, QString> names = {
        {int(ErrorCode::NoRows), QStringLiteral("NoRows")},
        {int(ErrorCode::FileDamaged), QStringLiteral("FileDamaged")},
        {int(ErrorCode::FileEncrypted), QStringLiteral("FileEncrypted")},
        {int(ErrorCode::FormatUnknown), QStringLiteral("FormatUnknown")},
        {int(ErrorCode::FormatNotYetRead), QStringLiteral("FormatNotYetRead")},
    };
    return names.value(int(code), QString::number(int(code)));
}

class TestCsvReader : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("某市 工单.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        return path;
    }

private slots:
    void files_data()
    {
        QTest::addColumn<QString>("path");
        const QStringList expectations =
            QDir(dataFolder).entryList({QStringLiteral("*.expected")}, QDir::Files, QDir::Name);
        QVERIFY(expectations.size() >= 20);
        for (QString name : expectations)
            QTest::newRow(qPrintable(name)) << QString(dataFolder + QLatin1Char('/') + name.chopped(9));
    }
    /// Every file of the folder that has its cells written beside it (README there).
    void files()
    {
        QFETCH(QString, path);
        QFile expectedFile(path + QStringLiteral(".expected"));
        QVERIFY(expectedFile.open(QIODevice::ReadOnly));
        QJsonParseError parseError;
        const QJsonObject expected = QJsonDocument::fromJson(expectedFile.readAll(), &parseError).object();
        QVERIFY2(!expected.isEmpty(), qPrintable(parseError.errorString()));

        const ReadBack actual = readBack(path);
        QString error;
        if (actual.error)
            error =
                QString(errorName(actual.error->code) + QLatin1Char(' ') + actual.error->detail).trimmed();
        QCOMPARE(error, expected.value(QStringLiteral("error")).toString());
        if (expected.contains(QStringLiteral("error")))
            return;
        QStringList rows;
        for (const QJsonValue row : expected.value(QStringLiteral("rows")).toArray())
            rows.append(rowText(row.toArray()));
        QCOMPARE(actual.rows.join(QLatin1Char('\n')), rows.join(QLatin1Char('\n')));
        QCOMPARE(QString::fromStdString(actual.traits.encoding),
            expected.value(QStringLiteral("encoding")).toString());
        const char delimiter = actual.traits.delimiter;
        QCOMPARE(delimiter == 0 ? QString() : QString(QLatin1Char(delimiter)),
            expected.value(QStringLiteral("delimiter")).toString());
        QCOMPARE(
            actual.damage.brokenCharacters, expected.value(QStringLiteral("brokenCharacters")).toInteger());
        QCOMPARE(actual.damage.literalQuotes, expected.value(QStringLiteral("literalQuotes")).toInteger());
    }

    /// A file of many blocks, its characters and records cut at every kind of place: line and offset of
    /// each record, found again in the bytes themselves.
    void largeFiles_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        for (const char* encoding : {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
            QTest::newRow(encoding) << QByteArray(encoding);
    }
    void largeFiles()
    {
        QFETCH(QByteArray, encoding);
        // 工单 and 夜间 in the two 8-bit encodings; UTF-16 is made from the UTF-8.
        const bool isGb = encoding == "GB18030";
        const QByteArray word = isGb ? QByteArray::fromHex("b9a4b5a5") : QByteArray("工单");
        const QByteArray other = isGb ? QByteArray::fromHex("d2b9bce4") : QByteArray("夜间");
        QByteArray text;
        std::vector<qint64> offsets;
        std::vector<qint64> lines;
        qint64 line = 1;
        const bool isWide = encoding.startsWith("UTF-16");
        QByteArray wide;
        for (int record = 0; record < 20000; ++record) {
            offsets.push_back(isWide ? wide.size() : text.size());
            lines.push_back(line);
            const bool isLong = record % 7 == 0;
            QByteArray one = QByteArray::number(record) + ',' + word.repeated(record % 13) + ",\"" + other
                + (isLong ? "\n" : "\"\"") + word + "\",end"
                + (record % 3 == 0        ? "\r\n"
                        : record % 3 == 1 ? "\n"
                                          : "\r");
            line += isLong ? 2 : 1;
            if (isWide) {
                for (const QChar unit : QString::fromUtf8(one)) {
                    const char low = static_cast<char>(unit.cell());
                    const char high = static_cast<char>(unit.row());
                    wide.append(encoding == "UTF-16LE" ? low : high)
                        .append(encoding == "UTF-16LE" ? high : low);
                }
            } else {
                text += one;
            }
        }
        Result<std::unique_ptr<TableSource>> source = TableSource::open(written(isWide ? wide : text));
        QVERIFY(source.has_value());
        QCOMPARE(QByteArray::fromStdString((*source)->traits().encoding), encoding);
        for (int pass = 0; pass < 2; ++pass) {
            size_t record = 0;
            QString fault;
            NoProgress progress;
            const Result<void> read = (*source)->read(
                0,
                [&](const Row& row) {
                    const auto cells = row.cells;
                    const int filled = static_cast<int>(record) % 13;
                    QString expected;
                    for (int i = 0; i < filled; ++i)
                        expected += QStringLiteral("工单");
                    const QString quoted =
                        record % 7 == 0 ? QStringLiteral("夜间\n工单") : QStringLiteral("夜间\"工单");
                    if (row.number != lines[record] || row.offset != offsets[record] || cells.size() != 4
                        || cells[0].text != std::to_string(record)
                        || QString::fromUtf8(
                               cells[1].text.data(), static_cast<qsizetype>(cells[1].text.size()))
                            != expected
                        || QString::fromUtf8(
                               cells[2].text.data(), static_cast<qsizetype>(cells[2].text.size()))
                            != quoted
                        || cells[3].text != "end")
                        fault = QStringLiteral("record %1: line %2, offset %3")
                                    .arg(record)
                                    .arg(row.number)
                                    .arg(row.offset);
                    ++record;
                    return fault.isEmpty();
                },
                progress);
            QVERIFY(read.has_value());
            QCOMPARE(fault, QString());
            QCOMPARE(record, offsets.size());
        }
    }

    /// The sampled places are ASCII; Chinese comes between them, in GBK.
    void encodingDecidedLate()
    {
        QByteArray text = "id,text\n";
        const QByteArray plain = "1,abcdefghijklmnopqrstuvwxyz\n";
        text += plain.repeated(40000);
        const qsizetype middle = text.size() / 2 + 50000;
        const qsizetype at = text.indexOf('\n', middle) + 1;
        const QByteArray chinese = "2," + QByteArray::fromHex("d2b9bce4cab1b9a4b5a5") + "\n";
        text.insert(at, chinese);
        const QString path = written(text);
        const ReadBack result = readBack(path);
        QVERIFY(!result.error);
        QCOMPARE(result.traits.encoding, std::string("GB18030"));
        QCOMPARE(result.damage.brokenCharacters, 0);
        QVERIFY(result.rows.contains(
                    rowText({at / plain.size() + 2, at, QStringLiteral("2"), QStringLiteral("夜间时工单")}))
            || result.rows.filter(QStringLiteral("夜间时工单")).value(0).contains(QString::number(at)));
        QCOMPARE(result.rows.size(), 40002);
    }

    /// The sample is UTF-8; a broken byte far inside is damage, and offsets behind it stay right.
    void damageInTheMiddle()
    {
        QByteArray text = "编号,内容\n";
        text += QByteArray("1,夜间施工噪声扰民\n").repeated(40000);
        const qsizetype at = text.indexOf('\n', text.size() / 2) + 1;
        text.insert(at, "2,\xFF夜\n3,x\n");
        const ReadBack result = readBack(written(text));
        QVERIFY(!result.error);
        QCOMPARE(result.damage.brokenCharacters, 1);
        QCOMPARE(result.rows.size(), 40003);
        const QString behind = result.rows.filter(QStringLiteral("\"3\"")).value(0);
        QVERIFY2(behind.contains(QString::number(at + 7)), qPrintable(behind));
    }

    void statedEncoding()
    {
        const QString path = written(QByteArray::fromHex("b9a4b5a5") + ",x\n");
        OpenOptions options;
        options.encoding = "gbk";
        QCOMPARE(readBack(path, options).rows.value(0),
            rowText({1, 0, QStringLiteral("工单"), QStringLiteral("x")}));
        options.encoding = "utf-8";
        QCOMPARE(readBack(path, options).damage.brokenCharacters, 4);
        options.encoding = "klingon";
        QVERIFY(readBack(path, options).error->code == ErrorCode::EncodingUnknown);
    }

    /// 33 MB without a line end are damage, found in bounded memory; so is a row of 20,000 cells.
    void recordsBeyondAllBounds()
    {
        const ReadBack longLine = readBack(written("a,b\n1,2\n" + QByteArray(34 * 1024 * 1024, 'x')));
        QVERIFY(longLine.error && longLine.error->code == ErrorCode::FileDamaged);
        QVERIFY2(
            longLine.error->detail.startsWith(QLatin1String("line 3")), qPrintable(longLine.error->detail));
        const ReadBack wideLine = readBack(written("a,b\n1,2\n" + QByteArray("x,").repeated(20000) + '\n'));
        QVERIFY(wideLine.error && wideLine.error->code == ErrorCode::FileDamaged);
        const ReadBack onlyCommas = readBack(written("a,b\n1,2\n" + QByteArray(200000, ',') + "\n3,4\n"));
        QVERIFY(!onlyCommas.error);
        QCOMPARE(onlyCommas.rows.size(), 3);
    }

    void longCellIsRead()
    {
        const QByteArray cell(3 * 1024 * 1024, 'y');
        const ReadBack result = readBack(written("a,b\n1," + cell + "\n2,z\n"));
        QVERIFY(!result.error);
        QCOMPARE(result.rows.size(), 3);
        QVERIFY(result.rows[1].size() > cell.size());
    }

    void stoppingAndCancelling()
    {
        const QString path = written(QByteArray("a,b\n").repeated(300000));
        Result<std::unique_ptr<TableSource>> source = TableSource::open(path);
        QVERIFY(source.has_value());
        int rows = 0;
        NoProgress progress;
        QVERIFY((*source)
                    ->read(
                        0, [&](const Row&) { return ++rows < 5; }, progress)
                    .has_value());
        QCOMPARE(rows, 5);

        struct Canceller final : Progress {
            qint64 lastDone = 0;
            qint64 lastTotal = 0;
            bool advance(qint64 done, qint64 total) override
            {
                lastDone = done;
                lastTotal = total;
                return false;
            }
        } canceller;
        const Result<void> cancelled = (*source)->read(
            0, [](const Row&) { return true; }, canceller);
        QVERIFY(!cancelled && cancelled.error().code == ErrorCode::Cancelled);
        QVERIFY(canceller.lastDone > 0 && canceller.lastDone < canceller.lastTotal);
        QCOMPARE(canceller.lastTotal, 1200000);
        const Result<void> other = (*source)->read(
            1, [](const Row&) { return true; }, progress);
        QVERIFY(!other && other.error().code == ErrorCode::SheetNotFound);
    }

    /// Random bytes of the kinds that matter: whatever they are, reading ends, and lines and offsets only
    /// grow.
    void anyBytes()
    {
        static constexpr char alphabet[] = "\"\",,\n\r;\t=a1 \xE5\xB7\xA5\xB9\xA4\xFF\x81\x30\0";
        quint32 seed = 7;
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes;
            for (int i = 0; i < 50 + round * 3; ++i) {
                seed = seed * 1664525 + 1013904223;
                bytes += alphabet[(seed >> 16) % (sizeof alphabet - 1)];
            }
            for (const char* encoding : {"UTF-8", "GB18030", "UTF-16LE", "windows-1252"}) {
                OpenOptions options;
                options.encoding = encoding;
                Result<std::unique_ptr<TableSource>> source = TableSource::open(written(bytes), options);
                if (!source)
                    continue;
                qint64 line = 0;
                qint64 offset = -1;
                bool isRising = true;
                NoProgress progress;
                const Result<void> read = (*source)->read(
                    0,
                    [&](const Row& row) {
                        isRising =
                            isRising && row.number > line && row.offset > offset && row.offset < bytes.size();
                        line = row.number;
                        offset = row.offset;
                        return true;
                    },
                    progress);
                QVERIFY(read.has_value());
                QVERIFY(isRising);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"

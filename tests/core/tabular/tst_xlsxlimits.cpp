#include "core/tabular/packagelimits.h"
#include "core/tabular/xlsxreader.h"

#include "packagewriter.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace redial;

/// What a workbook may swell to, and damage inside its XML: bounded time and memory, an honest error.
class TestXlsxLimits : public QObject {
    Q_OBJECT

    struct Outcome {
        int rows = 0;
        size_t widest = 0;
        std::optional<ErrorCode> error;
        QString detail;
    };

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("book.xlsx"));

    Outcome readBook() const
    {
        Outcome outcome;
        NoProgress progress;
        const auto source = openPackage(m_path);
        for (size_t sheet = 0; source && sheet < (*source)->sheets().size(); ++sheet) {
            const Result<void> read = (*source)->read(
                sheet,
                [&](const Row& row) {
                    ++outcome.rows;
                    outcome.widest = std::max(outcome.widest, row.cells.size());
                    return true;
                },
                progress);
            if (!read) {
                outcome.error = read.error().code;
                outcome.detail = read.error().detail;
            }
        }
        if (!source)
            outcome.error = source.error().code;
        return outcome;
    }

    Outcome readSheet(const QByteArray& rows, const QByteArray& strings = "<sst/>") const
    {
        QFile::remove(m_path);
        {
            PackageWriter writer(m_path);
            writer.frame();
            writer.part("xl/strings.xml", strings);
            writer.part("xl/sheet.xml", PackageWriter::sheet(rows), 1);
        }
        return readBook();
    }

    Outcome readClaimed(quint64 size, const QByteArray& content)
    {
        const QByteArray zlib = qCompress(content); // 4 bytes of length, 2 of zlib header, 4 of checksum
        const QByteArray deflated = zlib.mid(6, zlib.size() - 10);
        const uLong checksum =
            crc32(0, reinterpret_cast<const Bytef*>(content.constData()), static_cast<uInt>(content.size()));
        QFile::remove(m_path);
        {
            PackageWriter writer(m_path);
            writer.frame();
            writer.part("xl/strings.xml", "<sst/>");
            writer.claim("xl/sheet.xml", deflated, size, checksum);
        }
        return readBook();
    }

private slots:
    void aFullHonestSheetPasses()
    {
        // 1,048,576 rows × 40 columns: some 4 GB, packed 12 to 200 times; never read here
        for (const qint64 ratio : {5, 12, 50, 200}) {
            const qint64 size = qint64{6} << 30;
            const InflateLimit& limit = sheetLimit;
            QVERIFY(size <= limit.mostBytes);
            QVERIFY(ratio <= limit.mostRatio);
        }
        // and however well small ones are packed
        const QByteArray row = "<row><c><v>0</v></c></row>";
        const Outcome outcome = readSheet(row.repeated(100'000));
        QCOMPARE(outcome.error, std::nullopt);
        QCOMPARE(outcome.rows, 100'000);
    }

    void sheetBomb()
    {
        const QByteArray content = PackageWriter::sheet("<row><c><v>0</v></c></row>");
        QCOMPARE(readClaimed(quint64{3} << 30, content).error, ErrorCode::FileTooLarge);
        QCOMPARE(readClaimed(quint64{1} << 62, content).error, ErrorCode::FileTooLarge);
        QCOMPARE(readClaimed(~quint64{0}, content).error, ErrorCode::FileDamaged);
    }

    void sizesBeyondFourGigabytes()
    {
        const QByteArray content = PackageWriter::sheet("<row><c><v>0</v></c></row>");
        for (const qint64 size :
            {qint64{0xFFFFFFFE}, qint64{0xFFFFFFFF}, qint64{0x100000000}, qint64{5} << 30}) {
            readClaimed(static_cast<quint64>(size), content);
            const auto archive = ZipArchive::open(m_path);
            QVERIFY(archive);
            QCOMPARE((*archive)->find("xl/sheet.xml")->size, size);
        }
    }

    void untrueSizes()
    {
        const QByteArray content =
            PackageWriter::sheet(QByteArray("<row><c><v>0</v></c></row>").repeated(5000));
        const auto size = static_cast<quint64>(content.size());
        QCOMPARE(readClaimed(size, content).error, std::nullopt);
        for (const quint64 claimed : {quint64{0}, size / 2, size - 1, size + 1, size * 2, quint64{1} << 30})
            QCOMPARE(readClaimed(claimed, content).error, ErrorCode::FileDamaged);
    }

    void stringsBomb()
    {
        QFile::remove(m_path);
        {
            PackageWriter writer(m_path);
            writer.frame();
            writer.part("xl/sheet.xml", PackageWriter::sheet("<row><c><v>0</v></c></row>"));
            writer.part("xl/strings.xml", QByteArray(1 << 20, ' '), 1, 300);
        }
        QVERIFY(QFile(m_path).size() < 4'000'000);
        QCOMPARE(readBook().error, ErrorCode::FileTooLarge);
    }

    void strayCellInEveryRow()
    {
        QByteArray rows;
        for (int row = 0; row < 2000; ++row)
            rows += "<row><c><v>1</v></c><c r='XFD1'><v>1</v></c></row>";
        const Outcome outcome = readSheet(rows);
        QCOMPARE(outcome.rows, 2000);
        QCOMPARE(outcome.widest, size_t{16'384});
    }

    void aRowOfTooManyCells()
    {
        QCOMPARE(readSheet("<row>" + QByteArray("<c><v>1</v></c>").repeated(16'384) + "</row>").widest,
            size_t{16'384});
        QCOMPARE(readSheet("<row>" + QByteArray("<c><v>1</v></c>").repeated(16'385) + "</row>").error,
            ErrorCode::FileDamaged);
        QCOMPARE(
            readSheet("<row>" + QByteArray("<c r='A1' t='b'><v>1</v></c>").repeated(40'000) + "</row>").error,
            ErrorCode::FileDamaged);
        QCOMPARE(readSheet("<row>" + QByteArray("<c r='A1' s='1'/>").repeated(40'000) + "</row>").error,
            std::nullopt);
    }

    void aRowOfTooMuchText()
    {
        const QByteArray cell = "<c t='str'><v>" + QByteArray(1 << 20, 'x') + "</v></c>";
        QCOMPARE(readSheet("<row>" + cell.repeated(60) + "</row>").error, std::nullopt);
        QCOMPARE(readSheet("<row>" + cell.repeated(70) + "</row>").error, ErrorCode::FileTooLarge);
    }

    void anEndlessTag()
    {
        const QByteArray filling(8 << 20, 'x');
        QCOMPARE(readSheet("<row><c><v>1</v></c></row><!--" + filling + "-->").error, ErrorCode::FileDamaged);
        QCOMPARE(readSheet("<row a='" + filling + "'/>").error, ErrorCode::FileDamaged);
        QCOMPARE(readSheet("<row><c><v>1</v></c></row><!--" + filling.left(500'000) + "-->").rows, 1);
    }

    void damageSaysWhere()
    {
        const Outcome outcome = readSheet("<row r='7'><c><v>1</v></c></row><row r='8'><c></row>");
        QCOMPARE(outcome.error, ErrorCode::FileDamaged);
        QVERIFY2(outcome.detail.startsWith(QStringLiteral("xl/sheet.xml: ")), qPrintable(outcome.detail));
        QVERIFY2(outcome.detail.contains(QStringLiteral("row 8")), qPrintable(outcome.detail));
    }

    /// Bytes of the XML altered, cut out, doubled; the archive around them stays sound.
    void survivesMutatedXml_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(REDIAL_TEST_DATA "/tabular/xlsx"));
        for (const char* const name : {"dates.xlsx", "kinds.xlsx", "libreoffice.xlsx", "number-formats.xlsx",
                 "numbers.xlsx", "odd-parts.xlsx", "openpyxl-orders.xlsx", "prefixed.xlsx",
                 "shared-strings.xlsx", "sheets.xlsm", "strict.xlsx", "utf16-parts.xlsx"})
            QTest::newRow(name) << folder.filePath(QLatin1String(name));
    }
    void survivesMutatedXml()
    {
        QFETCH(QString, path);
        QRandomGenerator random(20240302);
        const auto below = [&](qsizetype bound) {
            return static_cast<qsizetype>(
                random.bounded(static_cast<quint32>(std::max<qsizetype>(bound, 1))));
        };
        const auto mutate = [&](const QByteArray&, QByteArray content) {
            constexpr const char* pieces[] = {"<", ">", "\"", "&", "/", "99999999999999999999", "-1", "<c>",
                "</c>", "<v>", "<row>", "</row>", "<is><t>", "]]>", "_xD83D_", "XFD1", "XFE1", "\xFF",
                "1e308", "d", "0000"};
            for (int change = random.bounded(6) - 3; change > 0 && !content.isEmpty(); --change) {
                const qsizetype at = below(content.size());
                const qsizetype length = below(40);
                switch (random.bounded(4)) {
                case 0:
                    content[at] = static_cast<char>(random.bounded(256));
                    break;
                case 1:
                    content.remove(at, length);
                    break;
                case 2:
                    content.insert(below(content.size()), content.mid(at, length));
                    break;
                case 3:
                    content.insert(at, pieces[random.bounded(static_cast<int>(std::size(pieces)))]);
                    break;
                }
            }
            return content;
        };
        int sound = 0;
        for (int round = 0; round < 60; ++round) {
            QFile::remove(m_path);
            QVERIFY(repack(path, m_path, mutate));
            const Outcome outcome = readBook();
            sound += outcome.rows > 0;
            QVERIFY(outcome.rows < 1000);
        }
        QVERIFY(sound > 0); // otherwise nothing beyond the first part is ever tried
    }
};

QTEST_GUILESS_MAIN(TestXlsxLimits)
#include "tst_xlsxlimits.moc"

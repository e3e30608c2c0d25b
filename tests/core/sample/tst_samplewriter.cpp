#include "core/sample/samplerows.h"
#include "core/sample/samplewriter.h"
#include "core/sample/sampleyear.h"
#include "tests/support/python.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QtTest>

using namespace redial;

namespace {

OrderPlan sample(qint64 orders)
{
    NoProgress progress;
    SampleOptions options;
    options.orders = orders;
    return makeSampleYear(options, progress).value();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Records of a CSV by the rules of RFC 4180.
std::vector<std::vector<std::string>> parsed(const QByteArray& csv)
{
    std::vector<std::vector<std::string>> records(1, {std::string()});
    bool quoted = false;
    for (int i = 0; i < csv.size(); ++i) {
        const char c = csv[i];
        std::string& field = records.back().back();
        if (quoted && c == '"' && i + 1 < csv.size() && csv[i + 1] == '"')
            field += csv[i++];
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && c == ',')
            records.back().emplace_back();
        else if (!quoted && c == '\n')
            records.push_back({std::string()});
        else if (quoted || c != '\r')
            field += c;
    }
    records.pop_back();
    return records;
}

} // namespace

class TestSampleWriter : public QObject {
    Q_OBJECT
private slots:
    void csvReadsBack();
    void sameSeedSameBytes_data();
    void sameSeedSameBytes();
    void workbookReadsBack();
    void leavesNothingWhenCancelled();
    void saysWhereItCannotWrite();
};

void TestSampleWriter::csvReadsBack()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("热线 样例.csv"));
    const OrderPlan plan = sample(20000);
    NoProgress progress;
    QVERIFY(writeSample(plan, path, progress).has_value());
    const QByteArray csv = contentOf(path);
    QVERIFY(csv.startsWith("\xef\xbb\xbf"));
    const auto records = parsed(csv.mid(3));
    QCOMPARE(records.size(), size_t(20001));
    QCOMPARE(records[0][0], std::string("工单编号"));
    const SampleRows rows(plan);
    SampleRow row;
    bool quotedText = false;
    for (size_t i = 0; i < rows.size(); ++i) {
        rows.row(i, row);
        QCOMPARE(records[i + 1].size(), sampleColumns);
        for (size_t column = 0; column < sampleColumns; ++column) {
            const SampleCell& cell = row.cells[column];
            const std::string& field = records[i + 1][column];
            switch (cell.kind) {
            case SampleCell::Kind::Empty:
                QVERIFY(field.empty());
                break;
            case SampleCell::Kind::Text:
                QCOMPARE(field, cell.text);
                quotedText = quotedText || field.find('\n') != std::string::npos;
                break;
            case SampleCell::Kind::Time:
                QCOMPARE(parseIsoTimestamp(field)->seconds, cell.number);
                break;
            case SampleCell::Kind::Number:
                QCOMPARE(field, std::to_string(cell.number));
                break;
            }
        }
    }
    QVERIFY(quotedText); // a sample without line breaks in cells would be kinder than real exports
}

void TestSampleWriter::sameSeedSameBytes_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("csv") << QStringLiteral("csv");
    QTest::newRow("xlsx") << QStringLiteral("xlsx");
}

void TestSampleWriter::sameSeedSameBytes()
{
    QFETCH(QString, ending);
    QTemporaryDir folder;
    const QString a = folder.filePath(QStringLiteral("a.") + ending);
    const QString b = folder.filePath(QStringLiteral("b.") + ending);
    NoProgress progress;
    QVERIFY(writeSample(sample(3000), a, progress).has_value());
    QVERIFY(writeSample(sample(3000), b, progress).has_value());
    QVERIFY(!contentOf(a).isEmpty());
    QVERIFY(contentOf(a) == contentOf(b));
}

void TestSampleWriter::workbookReadsBack()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("热线 样例.xlsx"));
    const OrderPlan plan = sample(500);
    NoProgress progress;
    QVERIFY(writeSample(plan, path, progress).has_value());

    static const QString script = QStringLiteral(R"(
import openpyxl, sys
sheet = openpyxl.load_workbook(sys.argv[1])['工单1']
rows = list(sheet.iter_rows(values_only=True))
out = [str(len(rows)), rows[0][0], rows[0][22]]
out += [rows[7][1].strftime('%Y-%m-%d %H:%M:%S'), str(type(rows[7][2]).__name__), str(rows[7][0])]
out += [str(all(r[1].microsecond == 0 for r in rows[1:]))]
sys.stdout.buffer.write('\n'.join(out).encode('utf-8'))
)");
    if (!test::hasOpenpyxl())
        QSKIP("python3-openpyxl is not installed");
    const auto printed = test::runPython({QStringLiteral("-c"), script, path});
    QVERIFY(printed);

    const SampleRows rows(plan);
    SampleRow row;
    rows.row(6, row);
    const QStringList expected{QStringLiteral("501"), QStringLiteral("工单编号"), QStringLiteral("呼叫方向"),
        QString::fromStdString(formatTimestamp({row[SampleColumn::Received].number})), QStringLiteral("str"),
        QString::fromStdString(row[SampleColumn::OrderNumber].text), QStringLiteral("True")};
    QCOMPARE(QString::fromUtf8(*printed).split(QLatin1Char('\n')), expected);
}

void TestSampleWriter::leavesNothingWhenCancelled()
{
    struct Stop final : Progress {
        bool advance(qint64, qint64) override { return false; }
    } stop;
    const OrderPlan plan = sample(100);
    QTemporaryDir folder;
    for (const char* name : {"a.csv", "a.xlsx"}) {
        const QString path = folder.filePath(QLatin1String(name));
        const auto result = writeSample(plan, path, stop);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(path));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 0);
}

void TestSampleWriter::saysWhereItCannotWrite()
{
    const OrderPlan plan = sample(10);
    QTemporaryDir folder;
    NoProgress progress;
    for (const char* name : {"no/such/folder/a.csv", "no/such/folder/a.xlsx"}) {
        const QString path = folder.filePath(QLatin1String(name));
        const auto result = writeSample(plan, path, progress);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::WriteFailed);
        QCOMPARE(result.error().subject, path);
    }
    QVERIFY(!writeTruth(plan, folder.filePath(QStringLiteral("no/t.json"))));
}

QTEST_GUILESS_MAIN(TestSampleWriter)
#include "tst_samplewriter.moc"

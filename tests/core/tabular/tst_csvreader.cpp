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
    CsvReader::Damage damage;
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
        const QStringList expectations
            = QDir(dataFolder).entryList({QStringLiteral("*.expected")}, QDir::Files, QDir::Name);
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
            error = QString(errorName(actual.error->code) + QLatin1Char(' ') + actual.error->detail).trimmed();
        QCOMPARE(error, expected.value(QStringLiteral("error")).toString());
        if (expected.contains(QStringLiteral("error")))
            return;
        QStringList rows;
        for (const QJsonValue row : expected.value(QStringLiteral("rows")).toArray())
            rows.append(rowText(row.toArray()));
        QCOMPARE(actual.rows.join(QLatin1Char('\n')), rows.join(QLatin1Char('\n')));
        QCOMPARE(QString::fromStdString(actual.traits.encoding), expected.value(QStringLiteral("encoding")).toString());
        const char delimiter = actual.traits.delimiter;
        QCOMPARE(delimiter == 0 ? QString() : QString(QLatin1Char(delimiter)),
            expected.value(QStringLiteral("delimiter")).toString());
        QCOMPARE(actual.damage.brokenCharacters, expected.value(QStringLiteral("brokenCharacters")).toInteger());
        QCOMPARE(actual.damage.literalQuotes, expected.value(QStringLiteral("literalQuotes")).toInteger());
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"

#include "core/tabular/contentsniffer.h"
#include "core/tabular/olefile.h"
#include "core/tabular/tablesource.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace redial;

class TestContentSniffer : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static QString dataFile(const char* name)
    {
        return QStringLiteral(REDIAL_TEST_DATA "/tabular/csv/") + QString::fromLatin1(name);
    }

    static QString workbook(const char* name)
    {
        return QStringLiteral(REDIAL_TEST_DATA "/tabular/workbooks/") + QString::fromLatin1(name);
    }

private slots:
    void markup_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* text, const char* expected) {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(expected);
        };
        row("<html><body>", "html");
        row("  \r\n\t<TABLE border=1>", "html");
        row("<!DOCTYPE HTML PUBLIC>", "html");
        row("<?xml version=\"1.0\"?><html xmlns=\"x\">", "html");
        row("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">",
            "xml-spreadsheet");
        row("<?xml version=\"1.0\"?><orders/>", "xml");
        row("MIME-Version: 1.0\nX-Document-Type: Workbook", "mhtml");
        row("<5分钟,内容\n", "");
        row("a,<html>\n", "");
        row("", "");
    }
    void markup()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        QCOMPARE(sniffMarkup(text.toStdString()).name, expected);
    }

    void binary()
    {
        QVERIFY(!looksBinary("a,b\r\n1,2\f\x1A"));
        QVERIFY(!looksBinary(std::string("a,b\n") + std::string(5000, '\0')));
        QVERIFY(looksBinary(std::string(5000, '\0')));
        QVERIFY(looksBinary(std::string("\1\2\3\4text\5", 9)));
        QVERIFY(!looksBinary(""));
    }

    void directoryOfCompoundDocuments()
    {
        QFile encrypted(dataFile("libreoffice-encrypted.xlsx"));
        QVERIFY(encrypted.open(QIODevice::ReadOnly));
        QVERIFY(OleFile(encrypted).has(u"EncryptedPackage"));
        QFile legacy(workbook("libreoffice-table.xls"));
        QVERIFY(legacy.open(QIODevice::ReadOnly));
        QVERIFY(OleFile(legacy).has(u"Workbook"));
    }

    /// Every front of a compound document, and one whose chains run in circles, ends without a crash.
    void brokenCompoundDocuments()
    {
        QFile whole(workbook("libreoffice-table.xls"));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        for (qsizetype size = 8; size < bytes.size(); size += 61) {
            QByteArray broken = bytes.left(size);
            for (qsizetype i = 24; i < qMin<qsizetype>(size, 600); i += 7)
                broken[i] = static_cast<char>(size * i);
            QFile file(m_folder.filePath(QStringLiteral("broken.xls")));
            QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Truncate));
            file.write(broken);
            const OleFile compound(file);
            QVERIFY(compound.names().size() <= 64u * 512);
            if (const auto stream = compound.stream(u"Workbook"))
                QVERIFY(stream->size() <= file.size() + 65'536);
        }
    }

    void paths()
    {
        const auto errorOf = [](const QString& path) { return TableSource::open(path).error().code; };
        QCOMPARE(errorOf(m_folder.filePath(QStringLiteral("无此文件.csv"))), ErrorCode::FileNotFound);
        QCOMPARE(errorOf(m_folder.path()), ErrorCode::FileUnreadable);
    }

    /// A workbook is one whatever its name: "PK" and no text.
    void zipUnderAnotherName()
    {
        QFile file(m_folder.filePath(QStringLiteral("book.csv")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("PK\x03\x04rest");
        QCOMPARE(sniffContent(file, "PK\x03\x04rest").kind, ContentKind::Zip);
    }
};

QTEST_GUILESS_MAIN(TestContentSniffer)
#include "tst_contentsniffer.moc"

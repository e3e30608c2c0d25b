#include "core/tabular/xlsreader.h"

#include "workbookdump.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QTest>

using namespace redial;

namespace {

const QString folder = QStringLiteral(REDIAL_TEST_DATA "/tabular/workbooks/");

QStringList samples()
{
    QStringList names;
    for (const QString& name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        if (name.endsWith(QStringLiteral(".expected")))
            names += name.chopped(9);
    }
    return names;
}

} // namespace

/// .xls, web pages, XML Spreadsheet 2003 and OpenDocument, and what is none of them (README.md beside the
/// files).
class TestWorkbooks : public QObject {
    Q_OBJECT
private slots:
    void sample_data()
    {
        QTest::addColumn<QString>("name");
        QVERIFY(samples().size() >= 40);
        for (const QString& name : samples())
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
            const bool isOther = name.endsWith(QStringLiteral(".expected"))
                || name == QStringLiteral("README.md") || name == QStringLiteral("make.py");
            QVERIFY2(isOther || QFile::exists(folder + name + QStringLiteral(".expected")), qPrintable(name));
        }
    }

    void readsFromAPathInChineseAndUnderAnyName()
    {
        const QTemporaryDir temporary;
        for (const char* const name :
            {"xlwt-orders.xls", "libreoffice-orders-page.xls", "hand-2003.xml", "libreoffice-orders.ods"}) {
            const QString path = temporary.filePath(QStringLiteral("热线 工单（一月）.csv"));
            QFile::remove(path);
            QVERIFY(QFile::copy(folder + QLatin1String(name), path));
            QCOMPARE(dump(path), dump(folder + QLatin1String(name)));
        }
    }

    void tabsAreFoundUnderTheNameOfAWorkbook()
    {
        const QTemporaryDir temporary;
        for (const char* const ending : {".xls", ".xlsx", ".ods"}) {
            const QString path = temporary.filePath(QStringLiteral("tabs") + QLatin1String(ending));
            QVERIFY(QFile::copy(folder + QStringLiteral("hand-tabs.xls"), path));
            QCOMPARE(dump(path), dump(folder + QStringLiteral("hand-tabs.xls")));
        }
    }

    /// A download that broke off must not pass for the whole file: wherever it is cut, reading ends in an
    /// error, unless all rows were read.
    void cutAnywhereIsAnError_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* const name :
            {"xlwt-orders.xls", "perl-orders.xls", "gnumeric-95.xls", "libreoffice-traps.xls",
                "libreoffice-traps.ods", "libreoffice-traps.fods", "pandas-orders-page.xls",
                "libreoffice-traps-page.xls", "hand-orders-2003.xls", "hand-excel2.xls", "hand-excel4.xls"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void cutAnywhereIsAnError()
    {
        QFETCH(QString, name);
        QFile file(folder + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        const QStringList all = dump(folder + name);
        const QTemporaryDir temporary;
        constexpr qsizetype cuts = 40;
        constexpr qsizetype enoughToKnow = 16; // bytes
        for (qsizetype cut = 1; cut < cuts; ++cut) {
            if (whole.size() * cut / cuts < enoughToKnow)
                continue;
            const QString path = temporary.filePath(QStringLiteral("cut %1").arg(cut));
            QFile part(path);
            QVERIFY(part.open(QIODevice::WriteOnly));
            part.write(whole.first(whole.size() * cut / cuts));
            part.close();
            const QStringList found = dump(path);
            const bool isError = found.last().startsWith(QStringLiteral("error "));
            QVERIFY2(isError || found == all,
                qPrintable(QStringLiteral("cut at %1 of %2: ").arg(cut).arg(cuts) + found.last()));
        }
    }

    /// Careless writers forget it, and Excel opens what they wrote: the end of the page is enough.
    void aTableMayLackItsEndTag()
    {
        QFile file(folder + QStringLiteral("pandas-orders-page.xls"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray page = file.readAll().trimmed();
        QVERIFY(page.endsWith("</table>"));
        page.chop(8);
        const QTemporaryDir temporary;
        const QString path = temporary.filePath(QStringLiteral("page.xls"));
        const auto dumped = [&path](const QByteArray& bytes) {
            QFile written(path);
            if (!written.open(QIODevice::WriteOnly) || written.write(bytes) != bytes.size())
                qFatal("cannot write the page");
            written.close();
            return dump(path);
        };
        QCOMPARE(dumped(page + "</body></html>"), dump(file.fileName()));
        QVERIFY(dumped(page).last().startsWith(QStringLiteral("error ")));
    }

    void readsFromMemory()
    {
        QFile file(folder + QStringLiteral("hand-biff8.xls"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(file.readAll());
        QVERIFY(buffer->open(QIODevice::ReadOnly));
        QVERIFY(openXls(std::move(buffer), QStringLiteral("memory")));
    }

    void sinkMayStopAndProgressMayCancel()
    {
        class Cancel final : public Progress {
            bool advance(qint64, qint64) override { return false; }
        };
        for (const char* const name : {"xlwt-orders.xls", "perl-orders.xls", "hand-page-gbk.xls",
                 "libreoffice-orders-2003.xls", "gnumeric.ods", "libreoffice-orders.fods"}) {
            const auto source = TableSource::open(folder + QLatin1String(name));
            QVERIFY2(source, name);
            NoProgress progress;
            int rows = 0;
            for (int again = 0; again < 2; ++again) {
                QVERIFY((*source)->read(
                    0, [&](const Row&) { return ++rows % 3 != 0; }, progress));
            }
            QCOMPARE(rows, 6);
            Cancel cancel;
            const auto read = (*source)->read(
                0, [](const Row&) { return true; }, cancel);
            QVERIFY(!read);
            QCOMPARE(read.error().code, ErrorCode::Cancelled);
            QCOMPARE((*source)
                         ->read(
                             9, [](const Row&) { return true; }, progress)
                         .error()
                         .code,
                ErrorCode::SheetNotFound);
        }
    }

    void survivesMutations_data() { sample_data(); }
    void survivesMutations()
    {
        QFETCH(QString, name);
        QVERIFY(survives(folder + name));
    }
};

QTEST_GUILESS_MAIN(TestWorkbooks)
#include "tst_workbooks.moc"

#include "core/reports/followupsheet.h"
#include "core/store/followupstore.h"
#include "tests/core/reports/readworkbook.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/python.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace redial;
using namespace redial::test;

namespace {

constexpr Timestamp now{1'709'400'000};
const Stamp wang{"Wang", now};

void save(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestFollowUpSheet : public QObject {
    Q_OBJECT

private slots:
    void init();
    void comesBackAsItWent();
    void takesWhatAColleagueFilledIn();
    void survivesLibreOffice();
    void refusesOtherFiles();

private:
    FollowUpStore store() { return m_fixture->workspace->followUps(); }
    FollowUpListing listing()
    {
        return listFollowUps(*m_fixture->workspace, Reveal::Masked, m_fixture->progress).value();
    }
    QString path(const char* name) const
    {
        return m_fixture->folder() + QLatin1Char('/') + QString::fromUtf8(name);
    }
    FilledBack compared(const QString& file)
    {
        const auto rows = FollowUpSheet::read(file, m_fixture->progress);
        if (!rows)
            return {};
        const FollowUpListing current = listing();
        return compareFilledBack(current.workspaceMark, *rows, current.shown, current.causes);
    }
    /// What the script printed; nothing when it failed.
    QString fillIn(const QStringList& actions)
    {
        const QStringList script{QStringLiteral(REDIAL_TEST_DATA "/../support/fillinfollowups.py"),
            path("out.xlsx"), path("back.xlsx")};
        return QString::fromUtf8(test::runPython(script + actions).value_or(QByteArray()));
    }
    std::unique_ptr<StoreFixture> m_fixture;
};

void TestFollowUpSheet::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    QVERIFY(m_fixture->import(
        "order_id,time,caller,caller_name\nGD1,2024-03-01 08:05:09,13800000001,Quentin Vale\n"
        "GD2,2024-03-01 09:05:09,13800000001,Quentin Vale\nGD3,2024-03-01 09:05:09,13800000002,\n"));
    FollowUpEdit edit;
    edit.finding = "Quentin Vale, 13800000001:\nnoise =1+1";
    edit.reviewDay = qint64(19800);
    QVERIFY(store().create("13800000001", m_fixture->ordersOf("13800000001"), edit, wang));
    edit.finding = "plain";
    edit.reviewDay.reset();
    edit.cause = "off the list";
    QVERIFY(store().create("13800000002", m_fixture->ordersOf("13800000002"), edit, wang));
    const auto bytes = FollowUpSheet::make(listing(), now);
    QVERIFY(bytes);
    save(path("out.xlsx"), *bytes);
}

void TestFollowUpSheet::comesBackAsItWent()
{
    const auto rows = FollowUpSheet::read(path("out.xlsx"), m_fixture->progress);
    QVERIFY(rows);
    QCOMPARE(rows->size(), size_t(2));
    QCOMPARE(rows->front().row, 5);
    QCOMPARE(rows->front().values[5]->text, std::string("2024-03-18"));
    const FilledBack result = compared(path("out.xlsx"));
    QCOMPARE(result.unchanged, 2);
    QCOMPARE(result.changed.size() + result.conflicts.size() + result.unknown.size() + result.invalid.size(),
        size_t(0));
    // Masked, whatever the file is opened with.
    const auto book = ReadWorkbook::available() ? ReadWorkbook::read([&] {
        QFile file(path("out.xlsx"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }())
                                                : std::nullopt;
    if (!book)
        QSKIP("no openpyxl");
    for (const QString& text : book->texts()) {
        QVERIFY2(!text.contains(QStringLiteral("13800000001")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("Quentin")), qPrintable(text));
    }
    QCOMPARE(book->formulas(), 0);
}

void TestFollowUpSheet::takesWhatAColleagueFilledIn()
{
    if (!ReadWorkbook::available())
        QSKIP("no openpyxl");
    const QString rules = fillIn({QStringLiteral("0:state=Done"), QStringLiteral("0:review_day=2024-04-01"),
        QStringLiteral("0:finding=") + QString::fromStdString(listing().shown.front().shown[2])
            + QStringLiteral(" more"),
        QStringLiteral("1:finding=from the file"), QStringLiteral("1:state=finished"), QStringLiteral("ADD"),
        QStringLiteral("MOVE=action")});
    QVERIFY(rules.contains(QStringLiteral("F5:F6 list")));
    QVERIFY(rules.contains(QStringLiteral("G5:G6 list")));
    QVERIFY(rules.contains(QStringLiteral("K5:K6 date")));
    FollowUpEdit meanwhile;
    meanwhile.finding = "from Redial";
    QVERIFY(store().change(FollowUpId(2), meanwhile, wang));
    const FilledBack result = compared(path("back.xlsx"));
    QCOMPARE(result.changed.size(), size_t(1));
    QCOMPARE(result.changed.front().fillBack.edit.state, std::optional(FollowUpState::Done));
    QCOMPARE(result.conflicts.size(), size_t(1));
    QCOMPARE(result.conflicts.front().inFile, std::string("from the file"));
    QCOMPARE(result.conflicts.front().inRedial, std::string("from Redial"));
    QCOMPARE(result.unknown, (std::vector{std::pair(qint64(7), FilledBack::Unknown::NoKey)}));
    QCOMPARE(result.invalid.size(), size_t(1));
    QCOMPARE(result.invalid.front().row, 6);
    const auto written = store().fillBack(chosenFillBacks(result, {}), {"Li", now});
    QVERIFY(written);
    QCOMPARE(written->changed, 1);
    const FollowUp first = store().followUp(FollowUpId(1)).value();
    QCOMPARE(first.state, FollowUpState::Done);
    QCOMPARE(formatDay(*first.reviewDay), std::string("2024-04-01"));
    QCOMPARE(first.finding, std::string("Quentin Vale, 13800000001:\nnoise =1+1 more"));
    QCOMPARE(store().followUp(FollowUpId(2))->finding, std::string("from Redial"));
    QCOMPARE(store().history(FollowUpId(1))->back().kind, ChangeKind::FilledBack);
    // What was compared before somebody changed it again is not written.
    QCOMPARE(store().fillBack(chosenFillBacks(result, {0}), {"Li", now})->changedMeanwhile.size(), size_t(1));
}

void TestFollowUpSheet::survivesLibreOffice()
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        QSKIP("no LibreOffice");
    QProcess process;
    process.start(office,
        {QStringLiteral("-env:UserInstallation=file://") + m_fixture->folder() + QStringLiteral("/profile"),
            QStringLiteral("--headless"), QStringLiteral("--convert-to"),
            QStringLiteral("xlsx:Calc MS Excel 2007 XML"), QStringLiteral("--outdir"), path("office"),
            path("out.xlsx")});
    if (!process.waitForFinished(120'000) || !QFile::exists(path("office/out.xlsx")))
        QSKIP("LibreOffice does not convert here");
    const FilledBack result = compared(path("office/out.xlsx"));
    QCOMPARE(result.unchanged, 2);
    QCOMPARE(result.changed.size() + result.conflicts.size() + result.unknown.size() + result.invalid.size(),
        size_t(0));
}

void TestFollowUpSheet::refusesOtherFiles()
{
    save(path("other.csv"), "a,b\n1,2\n");
    QCOMPARE(FollowUpSheet::read(path("other.csv"), m_fixture->progress).error().code, ErrorCode::NoHeader);
    QCOMPARE(
        FollowUpSheet::read(path("none.xlsx"), m_fixture->progress).error().code, ErrorCode::FileNotFound);
}

QTEST_GUILESS_MAIN(TestFollowUpSheet)
#include "tst_followupsheet.moc"

#include "core/base/savefile.h"
#include "core/reports/repeatreport.h"

#include "core/repeat/repeatmatrix.h"
#include "core/reports/detailsheet.h"
#include "core/reports/groupsheet.h"
#include "core/reports/matrixsheet.h"
#include "core/reports/summarysheet.h"
#include "tests/core/reports/readworkbook.h"
#include "tests/support/drawnbook.h"
#include "tests/support/goldencases.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace redial;
using namespace redial::test;

class TestRepeatReport : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void summary();
    void matrixCellByCell();
    void matrixOfManyCategories();
    void groups();
    void details();
    void detailsContinueOnFurtherSheets_data();
    void detailsContinueOnFurtherSheets();
    void nothingOfACallerIsShown();
    void revealed();
    void textsStayText();
    void nothingToJudge_data();
    void nothingToJudge();
    void printing();
    void equalInputEqualBytes();
    void failuresOfOthersAreAnswered();
    void saving();
    void libreOfficeReadsTheSame();
};

namespace {

const QString summarySheet = QStringLiteral("Summary");
const QString matrixSheet = QStringLiteral("Matrix");
const QString detailSheet = QStringLiteral("Details");

/// Order n: id GD…n; its content dictates a phone number, an identity number and a name.
const auto lookUp = [](std::span<const OrderId> ids) -> Result<std::vector<OrderTexts>> {
    std::vector<OrderTexts> texts;
    for (const OrderId id : ids) {
        OrderTexts one;
        one.orderId = "GD20240301" + std::to_string(10000 + id.value);
        one.title = "夜间施工";
        one.content = "张小三反映工地噪声，电话138-0000-0001，身份证440106198501011234，工单" + one.orderId;
        one.callerName = "张小三";
        one.secondNumber = "02081239911";
        texts.push_back(one);
    }
    return texts;
};

RepeatReportInput inputFor(
    std::shared_ptr<const OrderBook> book, const Scheme& scheme = {}, const Period& period = {})
{
    RepeatReportInput input;
    input.repeats = std::make_shared<const Repeats>(findRepeats(book, scheme, period));
    input.repeatShare = repeatShare(*book, scheme, period);
    input.bursts = findBursts(*book, scheme, period);
    input.centre = QStringLiteral("白云中心 R&D");
    input.madeAt = drawnTime("2024-04-02 09:30:00");
    return input;
}

ReadWorkbook report(const RepeatReportInput& input)
{
    NoProgress progress;
    const Result<RepeatReport> made = makeRepeatReport(input, lookUp, progress);
    if (!made)
        qFatal("no report: %s", qUtf8Printable(made.error().detail));
    const std::optional<ReadWorkbook> read = ReadWorkbook::read(made->workbook);
    if (!read || read->sheetNames() != made->sheets)
        qFatal("the report cannot be read");
    return *read;
}

QString beside(const ReadWorkbook& book, const QString& label)
{
    return book.cell(summarySheet, moved(book.find(summarySheet, label), 1, 0));
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

void TestRepeatReport::initTestCase()
{
    if (!ReadWorkbook::available())
        QSKIP("python3-openpyxl is not installed");
}

void TestRepeatReport::summary()
{
    const RepeatReportInput input = inputFor(goldenBook());
    const QJsonObject expected = goldenExpected()[QStringLiteral("any-24h")].toObject();
    const ReadWorkbook book = report(input);
    QCOMPARE(book.sheetNames(),
        (QStringList{QStringLiteral("Summary"), QStringLiteral("Matrix"), QStringLiteral("Categories"),
            QStringLiteral("Agents"), QStringLiteral("Frequent callers"), QStringLiteral("Details")}));
    const auto number = [](qint64 value) { return QStringLiteral("n:%1").arg(value); };
    QCOMPARE(beside(book, QStringLiteral("Repeated calls")),
        number(expected[QStringLiteral("repeats")].toInteger()));
    QCOMPARE(beside(book, QStringLiteral("Calls judged (base)")),
        number(expected[QStringLiteral("base")].toInteger()));
    QCOMPARE(beside(book, QStringLiteral("Too recent to judge")),
        number(expected[QStringLiteral("immature")].toInteger()));
    QCOMPARE(beside(book, QStringLiteral("… of them already back")),
        number(expected[QStringLiteral("immature_back")].toInteger()));
    QCOMPARE(beside(book, QStringLiteral("Different callers")), number(input.repeats->callers));
    QCOMPARE(beside(book, QStringLiteral("Orders in the period")), number(input.repeats->orders));
    QCOMPARE(beside(book, QStringLiteral("… with a caller (identified)")), number(input.repeats->identified));
    QCOMPARE(beside(book, QStringLiteral("Calls that are repeats")), number(input.repeatShare.repeats));

    const auto share = [&](const QString& label, double value) {
        const QString address = moved(book.find(summarySheet, label), 1, 0);
        QCOMPARE(book.format(summarySheet, address), QStringLiteral("0.0%"));
        QCOMPARE(book.cell(summarySheet, address), QStringLiteral("n:%1").arg(value, 0, 'g', 10));
    };
    const auto base = static_cast<double>(input.repeats->base);
    share(QStringLiteral("First-contact resolution"),
        static_cast<double>(input.repeats->base - input.repeats->notFirstContact) / base);
    share(QStringLiteral("Identified share"),
        static_cast<double>(input.repeats->identified) / static_cast<double>(input.repeats->orders));
    const QString low = moved(book.find(summarySheet, QStringLiteral("95% interval, from")), 1, 0);
    QVERIFY(qAbs(book.cell(summarySheet, low).mid(2).toDouble()
                - expected[QStringLiteral("wilson")][0].toDouble())
        < 1e-6);

    const QStringList texts = book.texts();
    QVERIFY(texts.contains(
        QStringLiteral("A call counts as repeated when the same phone number calls again within 24 hours "
                       "(rolling, exactly 24 hours included), about any issue.")));
    QVERIFY(texts.contains(QStringLiteral("白云中心 R&D")));
    QVERIFY(!texts.filter(QStringLiteral("not asked from callers")).isEmpty());
    const QString complete = book.find(summarySheet, QStringLiteral("Complete"));
    QVERIFY(book.cell(summarySheet, moved(complete, 1, 0)).startsWith(QStringLiteral("d:2024-")));
    QCOMPARE(book.facts()[QStringLiteral("created")].toString(), QStringLiteral("2024-04-02 09:30:00"));
}

void TestRepeatReport::matrixCellByCell()
{
    for (const char* name : {"any-24h", "category-level2-48h", "same-category-level1-72h"}) {
        const std::vector<GoldenMatrix> goldens = goldenMatrices();
        const auto golden = std::ranges::find_if(
            goldens, [&](const GoldenMatrix& one) { return qstrcmp(one.name, name) == 0; });
        RepeatReportInput input = inputFor(goldenBook(), golden->scheme, golden->period);
        input.level = golden->level;
        const ReadWorkbook book = report(input);
        const QJsonObject expected = goldenExpected()[QLatin1String(name)].toObject();

        qint64 calls = 0;
        int found = 0;
        for (const QJsonValue& cell : expected[QStringLiteral("cells")].toArray()) {
            const QString agent = cell[QStringLiteral("agent")].toString();
            const QString category = cell[QStringLiteral("category")].toString();
            const QString row =
                book.find(matrixSheet, agent.isEmpty() ? QStringLiteral("(no agent)") : agent);
            const QString column =
                book.find(matrixSheet, category.isEmpty() ? QStringLiteral("(no category)") : category);
            QVERIFY2(!row.isEmpty() && !column.isEmpty(), qUtf8Printable(agent + category));
            static const QRegularExpression digits(QStringLiteral("[0-9]+")),
                letters(QStringLiteral("[A-Z]+"));
            const QString rate = QString(column).remove(digits) + QString(row).remove(letters);
            const double share =
                cell[QStringLiteral("repeats")].toDouble() / cell[QStringLiteral("calls")].toDouble();
            QCOMPARE(book.cell(matrixSheet, rate), QStringLiteral("n:%1").arg(share, 0, 'g', 10));
            QCOMPARE(book.format(matrixSheet, rate), QStringLiteral("0.0%"));
            QCOMPARE(book.cell(matrixSheet, moved(rate, 1, 0)),
                QStringLiteral("n:%1").arg(cell[QStringLiteral("calls")].toInt()));
            calls += cell[QStringLiteral("calls")].toInt();
            ++found;
        }
        QVERIFY(found > 0);
        QCOMPARE(book.cell(matrixSheet, QStringLiteral("C5")), QStringLiteral("n:%1").arg(calls));
    }
}

void TestRepeatReport::matrixOfManyCategories()
{
    // 300 categories, the last 250 with three calls, one of each agent: those stand in columns of their own.
    BookBuilder builder;
    qint64 second = drawnTime("2024-03-01").seconds;
    for (int category = 1; category <= 300; ++category)
        for (int i = 0; i < (category <= 50 ? 1 : category == 300 ? 6 : 3); ++i)
            builder.add({formatTimestamp({second++}), "1380000" + std::to_string(1000 + category),
                "a" + std::to_string(i % 3), "c" + std::to_string(category), {}, {}});
    builder.cover("2024-03-01", "2024-04-01");
    const RepeatReportInput input = inputFor(builder.book());
    const ReadWorkbook book = report(input);
    const QString others = book.find(matrixSheet, QStringLiteral("50 other categories"));
    QVERIFY(!others.isEmpty());
    QCOMPARE(book.cell(matrixSheet, moved(others, 1, 2)), QStringLiteral("n:%1").arg(50));
    QCOMPARE(book.find(matrixSheet, QStringLiteral("c300")), QStringLiteral("F3")); // most calls first
    QVERIFY(book.find(matrixSheet, QStringLiteral("c50")).isEmpty());
    QVERIFY(!book.find(QStringLiteral("Categories"), QStringLiteral("c50")).isEmpty());
    // Every agent's pairs add up to the agent's calls.
    for (const char* agent : {"a0", "a1", "a2"}) {
        const QString row = book.find(matrixSheet, QLatin1String(agent));
        qint64 sum = 0;
        for (int pair = 0; pair <= MatrixSheet::mostCategories; ++pair)
            sum += book.cell(matrixSheet, moved(row, 6 + 2 * pair, 0)).mid(2).toLongLong();
        QCOMPARE(QStringLiteral("n:%1").arg(sum), book.cell(matrixSheet, moved(row, 2, 0)));
    }
}

void TestRepeatReport::groups()
{
    const RepeatReportInput input = inputFor(goldenBook());
    const ReadWorkbook book = report(input);
    const RepeatMatrix matrix(input.repeats, 0);
    const OrderDictionaries& words = input.repeats->book->dictionaries();
    const QString agents = QStringLiteral("Agents");
    qint64 previous = std::numeric_limits<qint64>::max();
    qint64 repeats = 0;
    int rows = 0;
    for (QString at = QStringLiteral("A4"); !book.cell(agents, at).isEmpty(); at = moved(at, 0, 1), ++rows) {
        const QString name = book.cell(agents, at).mid(2);
        quint32 agent = 0;
        for (quint32 i = 1; i < words.agents.size(); ++i)
            if (text(words.agents.at(i)) == name)
                agent = i;
        const RepeatTally& tally = matrix.agents()[agent];
        QCOMPARE(book.cell(agents, moved(at, 1, 0)), QStringLiteral("n:%1").arg(tally.repeats));
        QCOMPARE(book.cell(agents, moved(at, 2, 0)), QStringLiteral("n:%1").arg(tally.calls));
        QCOMPARE(book.cell(agents, moved(at, 7, 0)), QStringLiteral("n:%1").arg(tally.callers));
        QVERIFY(tally.repeats <= previous);
        previous = tally.repeats;
        repeats += tally.repeats;
    }
    QCOMPARE(repeats, input.repeats->repeated);
    QVERIFY(rows > 2);
    const QJsonArray charts = book.facts()[QStringLiteral("charts")].toArray();
    QCOMPARE(charts.size(), 2);
    QVERIFY(charts[0].toString().contains(QStringLiteral("Categories!$B$4:$B$")));
    QVERIFY(charts[1].toString().contains(QStringLiteral("Agents!$A$4:$A$")));
}

void TestRepeatReport::details()
{
    const auto book = drawBook(R"(
        01 08:00 | 13800001234 | 017 | 城乡建设/施工管理 | 投诉
        01 17:05 | 13800001234 | 021 | 城乡建设/施工管理 | 投诉
        02 09:00 | 13900005678 | 017 | 劳动保障 | 咨询
        02 09:30 | 13900005678 | 017 | | 咨询
        cover 2024-03-01 … 2024-03-31
    )");
    const ReadWorkbook read = report(inputFor(book));
    const QString first = moved(read.find(detailSheet, QStringLiteral("Order")), 0, 1);
    QCOMPARE(first, QStringLiteral("A5"));
    QStringList row;
    for (int column = 0; column < 15; ++column)
        row << read.cell(detailSheet, moved(first, column, 0));
    const QString said =
        QStringLiteral("s:夜间施工\n张**反映工地噪声，电话138-****-0001，身份证440***********1234，工单");
    QCOMPARE(row,
        (QStringList{QStringLiteral("s:GD2024030110001"), QStringLiteral("d:2024-03-01 08:00:00"),
            QStringLiteral("s:138****1234"), QStringLiteral("s:017"), QStringLiteral("s:城乡建设/施工管理"),
            QStringLiteral("s:投诉"), QString(), said + QStringLiteral("GD2024030110001"),
            QStringLiteral("n:9.083333333"), QStringLiteral("s:yes"), QStringLiteral("s:GD2024030110002"),
            QStringLiteral("d:2024-03-01 17:05:00"), QStringLiteral("s:021"),
            QStringLiteral("s:城乡建设/施工管理"), said + QStringLiteral("GD2024030110002")}));
    QCOMPARE(
        read.cell(detailSheet, QStringLiteral("J6")), QStringLiteral("s:no")); // no category matches nothing
    QCOMPARE(read.cell(detailSheet, QStringLiteral("N6")), QStringLiteral("s:(no category)"));
    QCOMPARE(read.cell(detailSheet, QStringLiteral("A7")), QString());
    const QJsonObject sheet = read.sheet(detailSheet);
    QCOMPARE(
        sheet[QStringLiteral("tables")][0][QStringLiteral("filter")].toString(), QStringLiteral("A4:O6"));
    QCOMPARE(sheet[QStringLiteral("freeze")].toString(), QStringLiteral("C5"));
    QCOMPARE(read.format(detailSheet, QStringLiteral("B5")),
        QStringLiteral("yyyy\\-mm\\-dd\\ hh:mm:ss").remove(QLatin1Char('\\')));
}

void TestRepeatReport::detailsContinueOnFurtherSheets_data()
{
    QTest::addColumn<bool>("streaming");
    QTest::newRow("tables") << false;
    QTest::newRow("streaming") << true;
}

void TestRepeatReport::detailsContinueOnFurtherSheets()
{
    QFETCH(const bool, streaming);
    const RepeatReportInput input = inputFor(goldenBook());
    const RepeatFigures figures(input.repeats, 0);
    const PageFrame frame{QStringLiteral("Title"), {}, {}};
    auto workbook = ReportWorkbook::make(
        streaming ? WorkbookMode::Streaming : WorkbookMode::Tables, {frame.title, {}, input.madeAt});
    QVERIFY(workbook);
    SummarySheet(**workbook, input, figures, frame).write();
    MatrixSheet(**workbook, figures, frame).write();
    GroupSheet(**workbook, GroupSheet::Kind::Agents, figures, frame).write();
    const qint64 repeated = input.repeats->repeated;
    QVERIFY(repeated > 10);
    NoProgress progress;
    const Result<void> written =
        DetailSheet(**workbook, input, figures, frame, 4 + repeated - 3).write(lookUp, progress);
    QVERIFY(written);
    const Result<QByteArray> bytes = (*workbook)->finish();
    QVERIFY(bytes);
    const auto read = ReadWorkbook::read(*bytes);
    QVERIFY(read);
    QCOMPARE(
        read->sheetNames().mid(3), (QStringList{QStringLiteral("Details"), QStringLiteral("Details 2")}));
    const QJsonObject first = read->sheet(QStringLiteral("Details"));
    const QJsonObject second = read->sheet(QStringLiteral("Details 2"));
    QCOMPARE(first[QStringLiteral("rows")].toInteger(), 4 + repeated - 3);
    QCOMPARE(second[QStringLiteral("rows")].toInteger(), 4 + 3);
    QCOMPARE(second[QStringLiteral("filter")].toString(), streaming ? QStringLiteral("A4:O7") : QString());
    QCOMPARE(second[QStringLiteral("tables")].toArray().size(), streaming ? 0 : 1);
    // Both ways of writing show the same.
    const ReadWorkbook whole = report(input);
    for (const QString& sheet : {summarySheet, matrixSheet, QStringLiteral("Agents")}) {
        QJsonObject one = whole.sheet(sheet)[QStringLiteral("cells")].toObject();
        QJsonObject other = read->sheet(sheet)[QStringLiteral("cells")].toObject();
        one.remove(QStringLiteral("A1")); // the title, and what moves with the centre's name
        other.remove(QStringLiteral("A1"));
        if (sheet != summarySheet)
            QCOMPARE(other.size(), one.size());
    }
    QCOMPARE(read->cell(QStringLiteral("Details 2"), QStringLiteral("B7")),
        whole.cell(detailSheet, QStringLiteral("B%1").arg(4 + repeated)));
}

void TestRepeatReport::nothingOfACallerIsShown()
{
    const auto book = goldenBook();
    const RepeatReportInput input = inputFor(book);
    NoProgress progress;
    const ReadWorkbook read = report(input);
    const QString all = read.texts().join(QLatin1Char('\n'));
    for (quint32 caller = 1; caller < book->dictionaries().callers.size(); ++caller)
        QVERIFY2(!all.contains(text(book->dictionaries().callers.at(caller))), "a caller key is shown");
    static const QRegularExpression mobile(QStringLiteral("(?<![0-9])1[3-9][0-9]{9}(?![0-9])"));
    QVERIFY(!all.contains(mobile));
    QVERIFY(!all.contains(QStringLiteral("138-0000-0001")));
    QVERIFY(!all.contains(QStringLiteral("440106198501011234")));
    QVERIFY(!all.contains(QStringLiteral("张小三")));
    QVERIFY(all.contains(QStringLiteral("138-****-0001")));
    QVERIFY(all.contains(QStringLiteral("Callers are masked.")));
}

void TestRepeatReport::revealed()
{
    RepeatReportInput input = inputFor(goldenBook());
    input.reveal = Reveal::Revealed;
    const ReadWorkbook read = report(input);
    const QString all = read.texts().join(QLatin1Char('\n'));
    QVERIFY(all.contains(QStringLiteral("138-0000-0001")));
    QVERIFY(all.contains(QStringLiteral("张小三")));
    QVERIFY(all.contains(QStringLiteral("shown in full")));
}

void TestRepeatReport::textsStayText()
{
    const auto book = drawBook(R"(
        01 08:00 | =1+1 | =cmd()!A1 | @sum/=x | +1
        01 09:00 | =1+1 | {=a} | http://example.org/ | -1
        02 09:00 | 00123 | 1e5 | _x0041_ | 0123
        02 09:01 | 00123 | 1e5 | _x0041_ | 0123
        cover 2024-03-01 … 2024-03-31
    )");
    RepeatReportInput input = inputFor(book);
    input.reveal = Reveal::Revealed;
    NoProgress progress;
    const auto hostile = [](std::span<const OrderId> ids) -> Result<std::vector<OrderTexts>> {
        std::vector<OrderTexts> texts(ids.size());
        for (size_t i = 0; i < ids.size(); ++i) {
            texts[i].orderId = "=HYPERLINK(\"http://example.org\")";
            texts[i].title = std::string("a\x01\x1f<b>&\xff\xfe\xef\xbf\xbf tab\t");
            texts[i].content = std::string(40000, 'y');
        }
        return texts;
    };
    const Result<RepeatReport> made = makeRepeatReport(input, hostile, progress);
    QVERIFY(made);
    const auto read = ReadWorkbook::read(made->workbook);
    QVERIFY(read);
    QCOMPARE(read->formulas(), 0);
    QCOMPARE(read->cell(detailSheet, QStringLiteral("A5")),
        QStringLiteral("s:=HYPERLINK(\"http://example.org\")"));
    QCOMPARE(read->cell(detailSheet, QStringLiteral("C5")), QStringLiteral("s:=1+1"));
    QCOMPARE(read->cell(detailSheet, QStringLiteral("D5")), QStringLiteral("s:=cmd()!A1"));
    QCOMPARE(read->cell(detailSheet, QStringLiteral("F5")), QStringLiteral("s:+1"));
    QCOMPARE(read->cell(detailSheet, QStringLiteral("C6")), QStringLiteral("s:00123"));
    QCOMPARE(read->cell(detailSheet, QStringLiteral("D6")), QStringLiteral("s:1e5"));
    QCOMPARE(read->cell(detailSheet, QStringLiteral("E6")), QStringLiteral("s:_x0041_"));
    const QString said = read->cell(detailSheet, QStringLiteral("H5")).mid(2);
    QCOMPARE(said.size(), 32767);
    QVERIFY2(said.startsWith(QStringLiteral("a<b>&")), qUtf8Printable(said.left(20)));
    QVERIFY(said.endsWith(QChar(0x2026)));
}

void TestRepeatReport::nothingToJudge_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<QString>("why");
    QTest::newRow("empty") << QString() << QStringLiteral("The workspace holds no orders yet");
    QTest::newRow("one order") << QStringLiteral("01 08:00 | 13800001234 | 017 | a")
                               << QStringLiteral("too recent to judge");
    QTest::newRow("no callers") << QStringLiteral("01 08:00 | | 017 | a\n09 08:00 | | 017 | a")
                                << QStringLiteral("None of the orders of this period has a caller");
    QTest::newRow("all outgoing") << QStringLiteral("01 08:00 | 1 | 017 | a | | o\n09 08:00 | | 017 | a")
                                  << QStringLiteral("The scheme leaves none");
}

void TestRepeatReport::nothingToJudge()
{
    QFETCH(const QString, drawing);
    QFETCH(const QString, why);
    const ReadWorkbook read = report(inputFor(drawBook(drawing.toUtf8().constData())));
    QCOMPARE(read.texts().filter(why).isEmpty(), false);
    QCOMPARE(beside(read, QStringLiteral("Calls judged (base)")), QStringLiteral("n:0"));
    QCOMPARE(beside(read, QStringLiteral("First-contact resolution")), QString());
    QCOMPARE(read.formulas(), 0);
    QCOMPARE(read.facts()[QStringLiteral("charts")].toArray().size(), 0);
    QVERIFY(!read.find(detailSheet, QStringLiteral("No call was repeated.")).isEmpty());
}

void TestRepeatReport::printing()
{
    const ReadWorkbook read = report(inputFor(goldenBook()));
    for (const QJsonValue& value : read.facts()[QStringLiteral("sheets")].toArray()) {
        const QJsonObject sheet = value.toObject();
        const QString name = sheet[QStringLiteral("name")].toString();
        QVERIFY2(sheet[QStringLiteral("landscape")].toBool(), qUtf8Printable(name));
        QCOMPARE(sheet[QStringLiteral("paper")].toInt(), 9);
        QCOMPARE(sheet[QStringLiteral("fit")], (QJsonArray{1, name == summarySheet ? 1 : 0}));
        QVERIFY(!sheet[QStringLiteral("titleRows")].toString().isEmpty());
        QCOMPARE(sheet[QStringLiteral("footer")][2].toString().trimmed(), QStringLiteral("Page &P of &N"));
        QVERIFY(sheet[QStringLiteral("footer")][0].toString().contains(
            QStringLiteral("24 hours rolling, any issue")));
        QVERIFY(
            sheet[QStringLiteral("header")][0].toString().contains(QStringLiteral("Repeat calls report")));
        QVERIFY(sheet[QStringLiteral("header")][2].toString().contains(QStringLiteral("白云中心 R&&D")));
        if (name != summarySheet)
            QVERIFY2(!sheet[QStringLiteral("freeze")].toString().isEmpty(), qUtf8Printable(name));
    }
    QCOMPARE(read.sheet(matrixSheet)[QStringLiteral("freeze")].toString(), QStringLiteral("D7"));
}

void TestRepeatReport::equalInputEqualBytes()
{
    NoProgress progress;
    const RepeatReportInput input = inputFor(goldenBook());
    const auto first = makeRepeatReport(input, lookUp, progress);
    const auto second = makeRepeatReport(input, lookUp, progress);
    QVERIFY(first && second);
    QCOMPARE(first->workbook, second->workbook);
}

void TestRepeatReport::failuresOfOthersAreAnswered()
{
    class Stop : public Progress {
        bool advance(qint64, qint64) override { return false; }
    } stop;
    const RepeatReportInput input = inputFor(goldenBook());
    const auto cancelled = makeRepeatReport(input, lookUp, stop);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    NoProgress progress;
    const auto failing = [](std::span<const OrderId>) -> Result<std::vector<OrderTexts>> {
        return Error{ErrorCode::WorkspaceDamaged, {}, {}};
    };
    const auto failed = makeRepeatReport(input, failing, progress);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::WorkspaceDamaged);
}

void TestRepeatReport::saving()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("复电报告.xlsx"));
    QVERIFY(saveFile(path, "one"));
    QVERIFY(saveFile(path, "other"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("other"));
    const Result<void> failed = saveFile(folder.filePath(QStringLiteral("missing/report.xlsx")), "x");
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::WriteFailed);
    QVERIFY(failed.error().subject.endsWith(QStringLiteral("report.xlsx")));
}

void TestRepeatReport::libreOfficeReadsTheSame()
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        QSKIP("LibreOffice is not installed");
    const QTemporaryDir folder;
    const RepeatReportInput input = inputFor(goldenBook());
    NoProgress progress;
    const auto made = makeRepeatReport(input, lookUp, progress);
    QVERIFY(made);
    QVERIFY(saveFile(folder.filePath(QStringLiteral("report.xlsx")), made->workbook));
    // All sheets as CSV, values as shown.
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(office,
        {QStringLiteral("-env:UserInstallation=file://%1/profile").arg(folder.path()),
            QStringLiteral("--headless"), QStringLiteral("--convert-to"),
            QStringLiteral("csv:Text - txt - csv (StarCalc):124,34,76,1,,0,false,true,false,false,false,-1"),
            QStringLiteral("report.xlsx")});
    QVERIFY(process.waitForFinished(240000));
    const ReadWorkbook read = *ReadWorkbook::read(made->workbook);
    for (const QString& sheet : {matrixSheet, detailSheet, QStringLiteral("Agents")}) {
        QFile file(folder.filePath(QStringLiteral("report-%1.csv").arg(sheet)));
        QVERIFY2(file.open(QIODevice::ReadOnly), process.readAll().constData());
        const QString csv = QString::fromUtf8(file.readAll());
        for (QString at = QStringLiteral("A5"); !read.cell(sheet, at).isEmpty(); at = moved(at, 0, 1)) {
            const QString first = read.cell(sheet, at).mid(2);
            QVERIFY2(csv.contains(QLatin1Char('\n') + first + QLatin1Char('|')), qUtf8Printable(first));
            for (int column = 1; column < 4; ++column) {
                const QString cell = read.cell(sheet, moved(at, column, 0));
                if (cell.startsWith(QStringLiteral("d:")))
                    QVERIFY2(csv.contains(cell.mid(2)), qUtf8Printable(cell));
                if (cell.startsWith(QStringLiteral("n:"))
                    && read.format(sheet, moved(at, column, 0)) == QStringLiteral("0.0%")) {
                    static const QRegularExpression zeros(QStringLiteral("\\.?0*$"));
                    QString percent = QString::number(cell.mid(2).toDouble() * 100, 'f', 7);
                    percent.chop(2); // LibreOffice writes 15 digits and rounds the last
                    QVERIFY2(csv.contains(percent.remove(zeros)), qUtf8Printable(cell));
                }
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestRepeatReport)
#include "tst_repeatreport.moc"

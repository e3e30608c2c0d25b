// What holds for every command: help, exit statuses, and messages that name the thing and are sentences.
#include "core/commands/outputcheck.h"
#include "tests/core/commands/commandrunner.h"

#include <QBuffer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace redial;
using namespace redial::test;

class TestCommandLine : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void help_data();
    void help();
    void overview();
    void failures_data();
    void failures();
    void failuresLeaveNoWorkspace();
    void newerAndForeignFiles();
    void resultsThatCannotBeWritten();

private:
    CommandRunner m_runner;
};

namespace {

QStringList commandNames()
{
    QStringList names;
    for (const auto& command : allCommands())
        names << command->name();
    return names;
}

/// Upper-case or Chinese beginning (or a file, an option, a quotation), a full stop at the end, no code's
/// name.
bool isSentence(const QString& text)
{
    static const QRegularExpression ends(QStringLiteral("[.。]$"));
    return ends.match(text).hasMatch() && !text.contains(QLatin1String("%")) && text.size() > 12;
}

} // namespace

void TestCommandLine::initTestCase()
{
    QCOMPARE(
        m_runner.run(QStringLiteral("import --workspace FOLDER/golden.redial DATA/golden/orders.csv")).status,
        0);
    m_runner.write(QStringLiteral("empty.csv"), "");
    m_runner.write(QStringLiteral("header.csv"), "order_id,time,caller\n");
    m_runner.write(QStringLiteral("noise.bin"), QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"));
    m_runner.write(QStringLiteral("people.csv"), "name,town\nAnna,Rome\nBert,Oslo\nCleo,Bonn\n");
    m_runner.write(QStringLiteral("notimes.csv"), "order_id,caller\nG1,13800000001\nG2,13800000002\n");
    m_runner.write(QStringLiteral("dates.csv"),
        "order_id,time,caller\nG1,1/3/2024 08:00,13800000001\nG2,2/3/2024 09:00,13800000002\n");
    m_runner.write(QStringLiteral("profile.json"),
        "{\"redial_profile\":1,\"columns\":[{\"header\":\"x\",\"field\":\"speed\"}]}");
    m_runner.write(QStringLiteral("broken.json"), "{\"redial_profile\":");
}

void TestCommandLine::help_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("chinese");
    for (const QString& name : commandNames()) {
        QTest::addRow("%s, English", qPrintable(name)) << name << false;
        QTest::addRow("%s, Chinese", qPrintable(name)) << name << true;
    }
}

void TestCommandLine::help()
{
    QFETCH(const QString, name);
    QFETCH(const bool, chinese);
    const auto translation = speak(chinese ? Language::Chinese : Language::English);
    const CommandAnswer answer = m_runner.run({name, QStringLiteral("--help")});
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.messages.isEmpty());
    const QString text = QString::fromUtf8(answer.output);
    QVERIFY2(text.contains(QStringLiteral("redial-cli ") + name), answer.output.constData());
    QVERIFY(text.size() > 100);
    const auto command = allCommands();
    const auto found =
        std::find_if(command.begin(), command.end(), [&](const auto& one) { return one->name() == name; });
    QVERIFY(text.contains((*found)->summary()));
    // Every option is explained: no line ends with the option itself.
    static const QRegularExpression bare(
        QStringLiteral("^  --?[a-z-]+( <[^>]+>)?$"), QRegularExpression::MultilineOption);
    const auto unexplained = bare.match(text);
    QVERIFY2(!unexplained.hasMatch(), qPrintable(unexplained.captured()));
}

void TestCommandLine::overview()
{
    for (const QString& word : {QStringLiteral("--help"), QStringLiteral("-h"), QStringLiteral("help")}) {
        const CommandAnswer answer = m_runner.run(QStringList{word});
        QCOMPARE(answer.status, 0);
        for (const QString& name : commandNames())
            QVERIFY2(answer.output.contains(name.toUtf8()), qPrintable(name));
    }
    QCOMPARE(m_runner.run(QStringLiteral("--version")).status, 0);
    const CommandAnswer nothing = m_runner.run(QStringList());
    QCOMPARE(nothing.status, 2);
    QVERIFY(nothing.output.isEmpty());
    QVERIFY(!nothing.messages.isEmpty());
}

void TestCommandLine::failures_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("names"); // what the message has to name
    const auto wrong = [](const char* words, const char* names) {
        QTest::newRow(words) << words << 2 << names;
    };
    const auto failed = [](const char* words, const char* names) {
        QTest::newRow(words) << words << 1 << names;
    };

    wrong("frobnicate", "frobnicate");
    wrong("matrix", "--workspace");
    wrong("matrix --workspace", "--workspace");
    wrong("matrix --workspace FOLDER/golden.redial --speed 3", "speed");
    wrong("matrix --workspace FOLDER/golden.redial today", "today");
    wrong("matrix --workspace FOLDER/golden.redial --window soon", "soon");
    wrong("matrix --workspace FOLDER/golden.redial --window 0h", "window");
    wrong("matrix --workspace FOLDER/golden.redial --window 12h --window-kind day", "window");
    wrong("matrix --workspace FOLDER/golden.redial --window-kind lunar", "lunar");
    wrong("matrix --workspace FOLDER/golden.redial --issue mood", "mood");
    wrong("matrix --workspace FOLDER/golden.redial --depth x", "--depth");
    wrong("matrix --workspace FOLDER/golden.redial --level -1", "--level");
    wrong("matrix --workspace FOLDER/golden.redial --gap long", "--gap");
    wrong("matrix --workspace FOLDER/golden.redial --dispatched maybe", "maybe");
    wrong("matrix --workspace FOLDER/golden.redial --immature maybe", "maybe");
    wrong("matrix --workspace FOLDER/golden.redial --fcr-dispatch maybe", "maybe");
    wrong("matrix --workspace FOLDER/golden.redial --identity shoe", "shoe");
    wrong("matrix --workspace FOLDER/golden.redial --identity code:", "identity");
    wrong("matrix --workspace FOLDER/golden.redial --from yesterday", "yesterday");
    wrong("matrix --workspace FOLDER/golden.redial --from 2024-02-30", "2024-02-30");
    wrong("matrix --workspace FOLDER/golden.redial --from 2024-03-10 --to 2024-03-05", "--from");
    wrong("matrix --workspace FOLDER/golden.redial --override 劳动保障", "劳动保障");
    wrong("matrix --workspace FOLDER/golden.redial --override =4h", "=4h");
    wrong("matrix --workspace FOLDER/golden.redial --window 1d --window-kind day --override 劳动保障=36h",
        "劳动保障");
    wrong("callers --workspace FOLDER/golden.redial --calls many", "many");
    wrong("callers --workspace FOLDER/golden.redial --calls 1", "calls");
    wrong("callers --workspace FOLDER/golden.redial --within soon", "soon");
    wrong("callers --workspace FOLDER/golden.redial --within 0h", "monitor");
    wrong("undo-import --workspace FOLDER/golden.redial --batch last", "last");
    wrong("report --workspace FOLDER/golden.redial", "--output");
    wrong("save-scheme --workspace FOLDER/golden.redial", "name");
    wrong("save-scheme --workspace FOLDER/golden.redial one two", "one");
    wrong("save-scheme --workspace FOLDER/golden.redial short --window 0s", "window");
    wrong("inspect", "file");
    wrong("inspect DATA/golden/orders.csv DATA/golden/orders.csv", "one file");
    wrong("import --workspace FOLDER/new.redial", "file");
    wrong("import DATA/golden/orders.csv", "--workspace");
    wrong("import --workspace FOLDER/new.redial --date-order sideways DATA/golden/orders.csv", "sideways");
    wrong("import --workspace FOLDER/new.redial --complete-to soon DATA/golden/orders.csv", "soon");
    wrong("import --workspace FOLDER/new.redial --complete-from 2024-03-05 --complete-to 2024-03-01 "
          "DATA/golden/orders.csv",
        "--complete-to");
    wrong("sample --output FOLDER/s.csv", "--orders");
    wrong("sample --orders many --output FOLDER/s.csv", "many");
    wrong("sample --orders 0 --output FOLDER/s.csv", "--orders");
    wrong("sample --orders 10 --days 0 --output FOLDER/s.csv", "--days");
    wrong("sample --orders 10", "--output");
    wrong("sample --orders 10 --output FOLDER/s.pdf", "s.pdf");

    failed("matrix --workspace FOLDER/none.redial", "none.redial");
    failed("matrix --workspace FOLDER/people.csv", "people.csv");
    failed("matrix --workspace FOLDER/golden.redial --scheme 没有", "没有");
    failed("matrix --workspace FOLDER/golden.redial --identity code:鞋码", "鞋码");
    failed("matrix --workspace FOLDER/golden.redial --exclude-callers FOLDER/none.txt", "none.txt");
    failed("orders --workspace FOLDER/golden.redial --columns order_id,鞋码 --csv", "鞋码");
    failed("undo-import --workspace FOLDER/golden.redial --batch 99", "99");
    failed("undo-import --workspace FOLDER/none.redial", "none.redial");
    failed("report --workspace FOLDER/golden.redial --output FOLDER/none/r.xlsx", "none/r.xlsx");
    failed(
        "report --workspace FOLDER/golden.redial --output FOLDER/r.xlsx --logo FOLDER/none.png", "none.png");
    failed("inspect FOLDER/none.csv", "none.csv");
    failed("inspect FOLDER/empty.csv", "empty.csv");
    failed("inspect FOLDER/noise.bin", "noise.bin");
    failed("inspect FOLDER", "");
    failed("inspect --encoding klingon DATA/golden/orders.csv", "klingon");
    failed("inspect --save-profile FOLDER/none/p.json DATA/golden/orders.csv", "none/p.json");
    failed("import --workspace FOLDER/new.redial FOLDER/none.csv", "none.csv");
    failed("import --workspace FOLDER/new.redial FOLDER/people.csv", "people.csv");
    failed("import --workspace FOLDER/new.redial FOLDER/notimes.csv", "notimes.csv");
    failed("import --workspace FOLDER/new.redial FOLDER/dates.csv", "time");
    failed(
        "import --workspace FOLDER/new.redial --sheet 三月 DATA/tabular/xlsx/openpyxl-orders.xlsx", "三月");
    failed("import --workspace FOLDER/new.redial --profile FOLDER/none.json DATA/golden/orders.csv",
        "none.json");
    failed("import --workspace FOLDER/new.redial --profile FOLDER/broken.json DATA/golden/orders.csv",
        "broken.json");
    failed(
        "import --workspace FOLDER/new.redial --profile FOLDER/profile.json DATA/golden/orders.csv", "speed");
    failed("import --workspace FOLDER/none/new.redial DATA/golden/orders.csv", "/none");
    failed("import --workspace FOLDER/people.csv DATA/golden/orders.csv", "people.csv");
    failed("sample --orders 10 --output FOLDER/none/s.csv", "none/s.csv");
}

void TestCommandLine::failures()
{
    QFETCH(const QString, words);
    QFETCH(const int, status);
    QFETCH(const QString, names);
    const CommandAnswer answer = m_runner.run(words);
    QVERIFY2(answer.status == status,
        qPrintable(QStringLiteral("status %1: %2").arg(answer.status).arg(answer.sentence())));
    QVERIFY2(answer.output.isEmpty(), answer.output.constData());
    const QStringList lines = answer.sentence().split(QLatin1Char('\n'));
    QVERIFY2(lines.constFirst().contains(names), answer.messages.constData());
    for (const QString& line : lines)
        QVERIFY2(isSentence(line), qPrintable(line));
    // Wrong usage says where the help is.
    if (status == 2)
        QVERIFY2(lines.constLast().contains(QLatin1String("--help")), answer.messages.constData());

    const auto translation = speak(Language::Chinese);
    const CommandAnswer chinese = m_runner.run(words);
    QCOMPARE(chinese.status, status);
    QVERIFY2(!chinese.sentence().isEmpty(), "no message in Chinese");
}

/// A wrong file, a wrong word: nothing is left behind.
void TestCommandLine::failuresLeaveNoWorkspace()
{
    for (const char* words : {"import --workspace FOLDER/left.redial FOLDER/none.csv",
             "import --workspace FOLDER/left.redial FOLDER/people.csv",
             "import --workspace FOLDER/left.redial DATA/golden/orders.csv FOLDER/people.csv",
             "import --workspace FOLDER/left.redial FOLDER/dates.csv",
             "matrix --workspace FOLDER/left.redial", "undo-import --workspace FOLDER/left.redial"}) {
        QVERIFY2(m_runner.run(QString::fromUtf8(words)).status == 1, words);
        QVERIFY2(!m_runner.exists(QStringLiteral("left.redial")), words);
    }
}

void TestCommandLine::newerAndForeignFiles()
{
    // The workspace stays as it is when something else is named as its source, or it as a source.
    const QByteArray before = m_runner.read(QStringLiteral("golden.redial"));
    QCOMPARE(
        m_runner.run(QStringLiteral("import --workspace FOLDER/golden.redial FOLDER/golden.redial")).status,
        1);
    QCOMPARE(m_runner.read(QStringLiteral("golden.redial")), before);
    // Bytes 60…63 of an SQLite file are user_version: one that nobody knows yet.
    QByteArray newer = before;
    newer.replace(60, 4, QByteArray::fromHex("00000fff"));
    m_runner.write(QStringLiteral("newer.redial"), newer);
    const CommandAnswer answer = m_runner.run(QStringLiteral("matrix --workspace FOLDER/newer.redial"));
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.sentence().contains(QLatin1String("newer Redial")), answer.messages.constData());
    QCOMPARE(m_runner.read(QStringLiteral("newer.redial")), newer);
}

/// `redial-cli orders … > file` where the disk is full.
void TestCommandLine::resultsThatCannotBeWritten()
{
    QFile full(QStringLiteral("/dev/full"));
    if (!full.open(QIODevice::WriteOnly))
        QSKIP("no device here that is always full");
    for (const Language language : {Language::English, Language::Chinese}) {
        const auto translation = speak(language);
        QByteArray said;
        QBuffer messages(&said);
        QVERIFY(messages.open(QIODevice::WriteOnly));
        CommandContext context{full, messages, m_runner.now};
        const int status = runCommandLine({QStringLiteral("matrix"), QStringLiteral("--workspace"),
                                              m_runner.path(QStringLiteral("golden.redial"))},
            context);
        QCOMPARE(status, 0); // as far as the command knows
        QCOMPARE(confirmOutput(status, full, context), 1);
        QVERIFY2(isSentence(QString::fromUtf8(said).trimmed()), said.constData());
        QVERIFY2(QString::fromUtf8(said).contains(language == Language::English
                         ? QStringLiteral("standard output")
                         : QStringLiteral("标准输出")),
            said.constData());
    }
    QFile fine(m_runner.path(QStringLiteral("fine.txt")));
    QVERIFY(fine.open(QIODevice::WriteOnly) && fine.write("x") == 1);
    QBuffer messages;
    CommandContext context{fine, messages, m_runner.now};
    QCOMPARE(confirmOutput(0, fine, context), 0);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"

// inspect, import, undo-import and orders: accounts, rejects, profiles, coverage, columns.
#include "tests/core/commands/commandrunner.h"

#include <QJsonDocument>
#include <QTest>

using namespace redial;
using namespace redial::test;

class TestImportCommands : public QObject {
    Q_OBJECT
private slots:
    void init();
    void inspect();
    void rejects();
    void rejectsThatCannotBeWritten();
    void sameFileAgain();
    void coverage();
    void sheets();
    void profile();
    void dateOrderKeepsTheMapping();
    void dateOrderHoldsToTheEnd();
    void dateOrder();
    void encoding();
    void severalSources();
    void undo();
    void ordersTable();
    void ordersOfACaller();
    void sample();

private:
    QString rows(const QString& columns) const;
    void writeProfile(const QStringList& fields);

    std::unique_ptr<CommandRunner> m_runner;
};

namespace {

qint64 number(const QJsonObject& object, const char* key)
{
    return object[QLatin1String(key)].toInteger(-1);
}

/// "read = imported + replaced + skipped + rejected"
QString accountLine(const QJsonObject& account)
{
    return QStringLiteral("%1 = %2 + %3 + %4 + %5")
        .arg(number(account, "read"))
        .arg(number(account, "imported"))
        .arg(number(account, "replaced"))
        .arg(number(account, "skipped"))
        .arg(number(account, "rejected"));
}

constexpr const char* march = "order_id,time,caller,agent,note\n"
                              "G1,2024-03-01 08:00:00,13800000001,A,first\n"
                              "G2,2024-03-02 09:00:00,13800000002,B,\n"
                              "G3,2024-03-03 10:00:00,,B,third\n";

} // namespace

void TestImportCommands::init()
{
    m_runner = std::make_unique<CommandRunner>();
    m_runner->write(QStringLiteral("march.csv"), march);
}

/// The stored orders' columns, one order a line, sorted and joined with "; ".
QString TestImportCommands::rows(const QString& columns) const
{
    QStringList lines =
        m_runner->run(
                    QStringLiteral("orders --workspace FOLDER/w.redial --csv --reveal --columns ") + columns)
            .lines();
    lines.removeFirst();
    lines.sort();
    return lines.join(QStringLiteral("; "));
}

void TestImportCommands::inspect()
{
    const CommandAnswer answer = m_runner->run(QStringLiteral("inspect FOLDER/march.csv"));
    QCOMPARE(answer.status, 0);
    const QJsonObject found = answer.object();
    QCOMPARE(found[QStringLiteral("format")].toString(), QStringLiteral("csv"));
    QCOMPARE(found[QStringLiteral("encoding")].toString(), QStringLiteral("UTF-8"));
    QCOMPARE(found[QStringLiteral("delimiter")].toString(), QStringLiteral(","));
    QCOMPARE(number(found, "header_row"), 1);
    QStringList fields;
    for (const QJsonValue& column : found[QStringLiteral("columns")].toArray()) {
        fields << column[QStringLiteral("header")].toString() + u'='
                + column[QStringLiteral("field")].toString();
        QVERIFY(column[QStringLiteral("confidence")].isDouble());
        QVERIFY(column[QStringLiteral("samples")].isArray());
    }
    QCOMPARE(
        fields.join(u' '), QStringLiteral("order_id=order_id time=time caller=caller agent=agent note="));
    QVERIFY(!m_runner->exists(QStringLiteral("w.redial")));

    const QJsonObject workbook =
        m_runner->run(QStringLiteral("inspect DATA/tabular/xlsx/openpyxl-orders.xlsx")).object();
    QCOMPARE(workbook[QStringLiteral("format")].toString(), QStringLiteral("xlsx"));
    QVERIFY(!workbook[QStringLiteral("sheets")].toArray().isEmpty());
}

void TestImportCommands::rejects()
{
    m_runner->write(QStringLiteral("mixed.csv"),
        QByteArray(march)
            + "G4,yesterday,13800000004,A,\n"
              "G5,,13800000005,A,\n"
              "G6,2924-03-01 08:00:00,13800000006,A,\n"
              "合计,,,,\n"
              "G7,2024-03-04 08:00:00,1.38E+10,A,\n"
              "G8,2024-03-05 08:00:00,13800000008\n"
              "G9,2024-03-05 09:00:00,13800000009,A,x,13900001111\n");
    const CommandAnswer answer = m_runner->run(
        QStringLiteral("import --workspace FOLDER/w.redial --rejects FOLDER/rejects.csv FOLDER/mixed.csv"));
    QVERIFY2(answer.status == 0, answer.messages.constData());
    QCOMPARE(accountLine(answer.object()), QStringLiteral("10 = 5 + 0 + 0 + 5"));
    QCOMPARE(number(answer.object(), "without_caller"), 2);
    QCOMPARE(rows(QStringLiteral("order_id,caller")),
        QStringLiteral("G1,13800000001; G2,13800000002; G3,; G7,; G8,13800000008"));

    const QByteArray file = m_runner->read(QStringLiteral("rejects.csv"));
    QVERIFY(file.startsWith("\xEF\xBB\xBF")); // spreadsheets take it for UTF-8
    QStringList lines = QString::fromUtf8(file.mid(3)).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.takeFirst(), QStringLiteral("file,sheet,row,column,value,reason,explanation"));
    QStringList places;
    for (const QString& line : lines)
        places << line.section(QLatin1Char(','), 0, 0) + u' ' + line.section(QLatin1Char(','), 2, 3);
    QCOMPARE(places.join(QStringLiteral("; ")),
        QStringLiteral(
            "mixed.csv 5,time; mixed.csv 6,time; mixed.csv 7,time; mixed.csv 8,order_id; mixed.csv 11,"));
    QVERIFY2(lines[0].contains(QStringLiteral("yesterday")), qPrintable(lines[0]));
    QVERIFY2(!file.contains("13900001111"), file.constData());
}

/// The import is done all the same, and the message says so.
void TestImportCommands::rejectsThatCannotBeWritten()
{
    const CommandAnswer answer = m_runner->run(QStringLiteral(
        "import --workspace FOLDER/w.redial --rejects FOLDER/none/rejects.csv FOLDER/march.csv"));
    QCOMPARE(answer.status, 1);
    QCOMPARE(accountLine(answer.object()), QStringLiteral("3 = 3 + 0 + 0 + 0"));
    QVERIFY2(answer.messages.contains("rejects.csv"), answer.messages.constData());
    QVERIFY2(answer.messages.contains("The import is done"), answer.messages.constData());
    QCOMPARE(rows(QStringLiteral("order_id")), QStringLiteral("G1; G2; G3"));
}

void TestImportCommands::sameFileAgain()
{
    const QString words = QStringLiteral("import --workspace FOLDER/w.redial FOLDER/march.csv");
    QCOMPARE(accountLine(m_runner->run(words).object()), QStringLiteral("3 = 3 + 0 + 0 + 0"));
    QCOMPARE(accountLine(m_runner->run(words).object()), QStringLiteral("3 = 0 + 0 + 3 + 0"));
    // A blank never replaces a value; another value does; the order id at another time is another call.
    m_runner->write(QStringLiteral("later.csv"),
        "order_id,time,caller,agent,note\n"
        "G1,2024-03-01 08:00:00,13800000001,,\n"
        "G2,2024-03-02 09:00:00,13800000002,C,\n"
        "G1,2024-03-04 08:00:00,13800000001,A,again\n");
    const QJsonObject later =
        m_runner->run(QStringLiteral("import --workspace FOLDER/w.redial FOLDER/later.csv")).object();
    QCOMPARE(accountLine(later), QStringLiteral("3 = 1 + 1 + 1 + 0"));
    QCOMPARE(number(later, "batch"), 3);
    QCOMPARE(rows(QStringLiteral("order_id,time,agent")),
        QStringLiteral("G1,2024-03-01 08:00:00,A; G1,2024-03-04 08:00:00,A; G2,2024-03-02 09:00:00,C; "
                       "G3,2024-03-03 10:00:00,B"));
}

/// The horizon decides who is too recent to judge.
void TestImportCommands::coverage()
{
    const auto immature = [&](const QString& words) {
        const CommandAnswer answer =
            m_runner->run(QStringLiteral("import --workspace FOLDER/%1.redial %2 FOLDER/march.csv")
                              .arg(words.size())
                              .arg(words));
        if (answer.status != 0)
            return answer.sentence();
        const QJsonObject source = answer.object()[QStringLiteral("sources")][0].toObject();
        const QJsonObject matrix =
            m_runner->run(QStringLiteral("matrix --workspace FOLDER/%1.redial").arg(words.size())).object();
        return QStringLiteral("%1 … %2: %3 judged, %4 too recent")
            .arg(source[QStringLiteral("complete_from")].toString(),
                source[QStringLiteral("complete_to")].toString())
            .arg(number(matrix, "base"))
            .arg(number(matrix, "immature"));
    };
    QCOMPARE(
        immature({}), QStringLiteral("2024-03-01 08:00:00 … 2024-03-03 10:00:00: 2 judged, 0 too recent"));
    QCOMPARE(immature(QStringLiteral("--complete-to 2024-03-02")),
        QStringLiteral("2024-03-01 08:00:00 … 2024-03-02 23:59:59: 1 judged, 1 too recent"));
    QCOMPARE(immature(QStringLiteral("--complete-from 2024-02-29 --complete-to 2024-03-31")),
        QStringLiteral("2024-02-29 00:00:00 … 2024-03-31 23:59:59: 2 judged, 0 too recent"));
}

void TestImportCommands::sheets()
{
    const QString workbook = QStringLiteral("DATA/tabular/xlsx/openpyxl-orders.xlsx");
    const QJsonArray names =
        m_runner->run(QStringLiteral("inspect ") + workbook).object()[QStringLiteral("sheets")].toArray();
    const QString name = names[0].toString();
    const CommandAnswer answer = m_runner->run({QStringLiteral("import"), QStringLiteral("--workspace"),
        QStringLiteral("FOLDER/w.redial"), QStringLiteral("--sheet"), name, workbook});
    QVERIFY2(answer.status == 0, answer.messages.constData());
    QCOMPARE(
        answer.object()[QStringLiteral("sources")][0][QStringLiteral("sheets")].toArray(), QJsonArray{name});
    QVERIFY(number(answer.object(), "imported") > 0);
    const CommandAnswer none =
        m_runner->run(QStringLiteral("import --workspace FOLDER/v.redial --sheet 三月 ") + workbook);
    QCOMPARE(none.status, 1);
    QVERIFY2(none.sentence().contains(name), none.messages.constData()); // names those that are there
}

/// p.json of odd.csv, as somebody edits it by hand.
void TestImportCommands::writeProfile(const QStringList& fields)
{
    QCOMPARE(m_runner->run(QStringLiteral("inspect --save-profile FOLDER/p.json FOLDER/odd.csv")).status, 0);
    QJsonObject profile = QJsonDocument::fromJson(m_runner->read(QStringLiteral("p.json"))).object();
    QJsonArray columns = profile[QStringLiteral("columns")].toArray();
    QCOMPARE(columns.size(), fields.size());
    for (qsizetype i = 0; i < columns.size(); ++i) {
        QJsonObject column = columns[i].toObject();
        column[QStringLiteral("field")] = fields[i];
        columns[i] = column;
    }
    profile[QStringLiteral("columns")] = columns;
    m_runner->write(QStringLiteral("p.json"), QJsonDocument(profile).toJson());
}

/// inspect --save-profile → edited by hand → import --profile; and the next import needs no word.
void TestImportCommands::profile()
{
    m_runner->write(QStringLiteral("odd.csv"),
        "no,when,who,whom\nG1,2024-03-01 08:00:00,13800000001,A\nG2,2024-03-02 08:00:00,13800000002,B\n");
    writeProfile({QStringLiteral("order_id"), QStringLiteral("time"), QStringLiteral("caller"),
        QStringLiteral("agent")});

    const CommandAnswer answer = m_runner->run(
        QStringLiteral("import --workspace FOLDER/w.redial --profile FOLDER/p.json FOLDER/odd.csv"));
    QVERIFY2(answer.status == 0, answer.messages.constData());
    QCOMPARE(
        rows(QStringLiteral("order_id,caller,agent")), QStringLiteral("G1,13800000001,A; G2,13800000002,B"));

    m_runner->write(QStringLiteral("odd2.csv"), "no,when,who,whom\nG3,2024-03-03 08:00:00,13800000003,C\n");
    const CommandAnswer again =
        m_runner->run(QStringLiteral("import --workspace FOLDER/w.redial FOLDER/odd2.csv"));
    QVERIFY2(again.status == 0, again.messages.constData());
    QCOMPARE(rows(QStringLiteral("order_id,caller,agent")),
        QStringLiteral("G1,13800000001,A; G2,13800000002,B; G3,13800000003,C"));
}

void TestImportCommands::dateOrder()
{
    m_runner->write(QStringLiteral("dates.csv"),
        "order_id,time,caller\nG1,1/3/2024 08:00,13800000001\nG2,2/3/2024 09:00,13800000002\n");
    const CommandAnswer open =
        m_runner->run(QStringLiteral("import --workspace FOLDER/w.redial FOLDER/dates.csv"));
    QCOMPARE(open.status, 1);
    QVERIFY2(open.sentence().contains(QLatin1String("--date-order")), open.messages.constData());
    QCOMPARE(m_runner
                 ->run(QStringLiteral(
                     "import --workspace FOLDER/w.redial --date-order day-first FOLDER/dates.csv"))
                 .status,
        0);
    QCOMPARE(rows(QStringLiteral("time")), QStringLiteral("2024-03-01 08:00:00; 2024-03-02 09:00:00"));
}

/// What was said about columns is not forgotten when something is said about dates.
void TestImportCommands::dateOrderKeepsTheMapping()
{
    const auto file = [this](const char* rows) {
        m_runner->write(QStringLiteral("odd.csv"), QByteArray("kennung,wann,quelle,wohin\n") + rows);
    };
    const auto import = [this](const char* options) {
        return m_runner
            ->run(QStringLiteral("import --workspace FOLDER/w.redial %1 FOLDER/odd.csv")
                      .arg(QLatin1String(options)))
            .status;
    };
    file("G1,13/3/2024 08:00,13800000001,13900000001\n");
    writeProfile({QStringLiteral("order_id"), QStringLiteral("time"), QStringLiteral("title"),
        QStringLiteral("caller")});
    QCOMPARE(import("--profile FOLDER/p.json"), 0);
    file("G2,2/3/2024 08:00,13800000002,13900000002\n");
    QCOMPARE(import("--date-order day-first"), 0);
    file("G3,3/3/2024 08:00,13800000003,13900000003\n");
    QCOMPARE(import(""), 0);
    QCOMPARE(rows(QStringLiteral("caller")), QStringLiteral("13900000001; 13900000002; 13900000003"));
}

/// The end of a file may need what its beginning does not: closing times are blank in the newest orders.
void TestImportCommands::dateOrderHoldsToTheEnd()
{
    QByteArray csv = "order_id,time,caller,closed_at\n";
    for (int i = 0; i < 1500; ++i)
        csv += "G" + QByteArray::number(i) + ",1/3/2024 08:00,13800000001,"
            + (i < 1400 ? "" : "13/3/2024 10:00") + "\n";
    m_runner->write(QStringLiteral("late.csv"), csv);
    QCOMPARE(
        m_runner
            ->run(QStringLiteral("import --workspace FOLDER/w.redial --date-order day-first FOLDER/late.csv"))
            .status,
        0);
    QVERIFY(rows(QStringLiteral("closed_at")).endsWith(QLatin1String("; 2024-03-13 10:00:00")));
}

void TestImportCommands::encoding()
{
    // 来电时间,来电号码 / 2024-03-01 08:00:00,13800000001 in GBK, said and unsaid.
    m_runner->write(QStringLiteral("gbk.csv"),
        QByteArray::fromHex("c0b4b5e7cab1bce42cc0b4b5e7bac5c2eb0a") + "2024-03-01 08:00:00,13800000001\n");
    for (const char* option : {"", "--encoding GB18030 "}) {
        const QJsonObject found =
            m_runner->run(QStringLiteral("inspect %1FOLDER/gbk.csv").arg(QLatin1String(option))).object();
        QCOMPARE(found[QStringLiteral("columns")][0][QStringLiteral("header")].toString(),
            QStringLiteral("来电时间"));
        QCOMPARE(found[QStringLiteral("columns")][1][QStringLiteral("field")].toString(),
            QStringLiteral("caller"));
    }
}

void TestImportCommands::severalSources()
{
    m_runner->write(
        QStringLiteral("april.csv"), "来电时间,来电号码,工单编号\n2024-04-01 08:00:00,13800000001,G8\n");
    const QJsonObject both =
        m_runner->run(QStringLiteral("import --workspace FOLDER/w.redial FOLDER/march.csv FOLDER/april.csv"))
            .object();
    QCOMPARE(number(both, "batch"), 1);
    QCOMPARE(accountLine(both), QStringLiteral("4 = 4 + 0 + 0 + 0"));
    QStringList sources;
    for (const QJsonValue& source : both[QStringLiteral("sources")].toArray())
        sources << source[QStringLiteral("file")].toString() + u' ' + accountLine(source.toObject());
    QCOMPARE(sources.join(QStringLiteral("; ")),
        QStringLiteral("march.csv 3 = 3 + 0 + 0 + 0; april.csv 1 = 1 + 0 + 0 + 0"));
}

void TestImportCommands::undo()
{
    m_runner->write(
        QStringLiteral("april.csv"), "order_id,time,caller,agent\nG8,2024-04-01 08:00:00,13800000001,C\n");
    m_runner->run(QStringLiteral("import --workspace FOLDER/w.redial FOLDER/march.csv"));
    m_runner->run(QStringLiteral("import --workspace FOLDER/w.redial FOLDER/april.csv"));
    const QJsonObject first =
        m_runner->run(QStringLiteral("undo-import --workspace FOLDER/w.redial --batch 1")).object();
    QCOMPARE(first, QJsonObject({{QStringLiteral("batch"), 1}, {QStringLiteral("removed"), 3}}));
    QCOMPARE(rows(QStringLiteral("order_id")), QStringLiteral("G8"));
    const QJsonObject last =
        m_runner->run(QStringLiteral("undo-import --workspace FOLDER/w.redial")).object();
    QCOMPARE(last, QJsonObject({{QStringLiteral("batch"), 2}, {QStringLiteral("removed"), 1}}));
    QCOMPARE(rows(QStringLiteral("order_id")), QString());
    const CommandAnswer nothing = m_runner->run(QStringLiteral("undo-import --workspace FOLDER/w.redial"));
    QCOMPARE(nothing.status, 1);
    // An empty workspace still answers.
    const QJsonObject matrix = m_runner->run(QStringLiteral("matrix --workspace FOLDER/w.redial")).object();
    QCOMPARE(number(matrix, "base"), 0);
    QVERIFY(matrix[QStringLiteral("rate")].isNull());
    QVERIFY(matrix[QStringLiteral("wilson")].isNull());
    QCOMPARE(m_runner->run(QStringLiteral("summary --workspace FOLDER/w.redial")).status, 0);
    QCOMPARE(
        m_runner->run(QStringLiteral("report --workspace FOLDER/w.redial --output FOLDER/r.xlsx")).status, 0);
}

void TestImportCommands::ordersTable()
{
    m_runner->run(QStringLiteral("import --workspace FOLDER/w.redial FOLDER/march.csv"));
    const QStringList lines =
        m_runner->run(QStringLiteral("orders --workspace FOLDER/w.redial --csv")).lines();
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].startsWith(QStringLiteral("order_id,time,caller,")));
    // Fields and headers of the source, in the order asked for, blanks around them allowed.
    const QStringList asked =
        m_runner
            ->run({QStringLiteral("orders"), QStringLiteral("--workspace"), QStringLiteral("FOLDER/w.redial"),
                QStringLiteral("--columns"), QStringLiteral("note, order_id")})
            .lines();
    QCOMPARE(asked.join(QStringLiteral("; ")), QStringLiteral("note,order_id; first,G1; ,G2; third,G3"));
}

void TestImportCommands::ordersOfACaller()
{
    m_runner->run(QStringLiteral("import --workspace FOLDER/w.redial FOLDER/march.csv"));
    const QString words =
        QStringLiteral("orders --workspace FOLDER/w.redial --columns order_id --csv --caller ");
    QCOMPARE(m_runner->run(words + QStringLiteral("13800000002")).lines().join(u' '),
        QStringLiteral("order_id G2"));
    // As people write numbers.
    QCOMPARE(m_runner->run(words + QStringLiteral("+8613800000002")).lines().join(u' '),
        QStringLiteral("order_id G2"));
    QCOMPARE(
        m_runner->run(words + QStringLiteral("13899999999")).lines().join(u' '), QStringLiteral("order_id"));
}

void TestImportCommands::sample()
{
    const QString words =
        QStringLiteral("sample --orders 2000 --days 60 --seed 7 --truth FOLDER/truth.json --output FOLDER/");
    const QJsonObject made = m_runner->run(words + QStringLiteral("a.csv")).object();
    QCOMPARE(number(made, "orders"), 2000);
    QVERIFY(number(made, "callers") > 0);
    QVERIFY(number(made, "agents") > 0);
    m_runner->run(words + QStringLiteral("b.csv"));
    QCOMPARE(m_runner->read(QStringLiteral("a.csv")), m_runner->read(QStringLiteral("b.csv")));
    QVERIFY(QJsonDocument::fromJson(m_runner->read(QStringLiteral("truth.json"))).isObject());
    const CommandAnswer imported =
        m_runner->run(QStringLiteral("import --workspace FOLDER/w.redial FOLDER/a.csv"));
    QVERIFY2(imported.status == 0, imported.messages.constData());
    QCOMPARE(number(imported.object(), "read"), 2000);
}

QTEST_GUILESS_MAIN(TestImportCommands)
#include "tst_importcommands.moc"

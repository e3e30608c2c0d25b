#include "core/intake/orderparser.h"

#include "drawnrows.h"

#include <QElapsedTimer>
#include <QTest>

using namespace redial;

namespace {

const Timestamp now{daysFromCivil({2024, 6, 1}) * Timestamp::secondsPerDay};

/// Columns drawn as "header=field"; "header" alone is kept.
Mapping mappingOf(const char* columns)
{
    Mapping mapping;
    for (const std::string& text : drawn::split(columns, ' ')) {
        const auto parts = drawn::split(text, '=');
        ColumnMapping column;
        column.header = parts[0];
        if (parts.size() > 1)
            column.field = fieldFromName(parts[1]);
        if (column.field == Field::Category)
            column.separator = "/";
        mapping.columns.push_back(column);
    }
    return mapping;
}

std::string drawnTime(const std::optional<SourceTime>& time)
{
    if (!time)
        return "none";
    const std::string text = formatTimestamp(time->time);
    return time->hasSeconds ? text : text.substr(0, 16);
}

std::string reasonName(RejectReason reason)
{
    switch (reason) {
    case RejectReason::TimeMissing:
        return "TimeMissing";
    case RejectReason::TimeUnreadable:
        return "TimeUnreadable";
    case RejectReason::TimeInFuture:
        return "TimeInFuture";
    case RejectReason::TimeTooEarly:
        return "TimeTooEarly";
    case RejectReason::DigitsLost:
        return "DigitsLost";
    case RejectReason::TotalRow:
        return "TotalRow";
    case RejectReason::ExtraCells:
        return "ExtraCells";
    }
    return {};
}

/// An order as "id time caller path +column=extra …", a reject as "!reason column value".
QString drawnOutcome(const OrderParser::Parsed& parsed)
{
    std::string text;
    if (const auto* reject = std::get_if<Reject>(&parsed.outcome)) {
        text = "!" + reasonName(reject->reason) + ' ' + reject->column + ' ' + reject->value.substr(0, 40);
    } else {
        const auto& order = std::get<SourceOrder>(parsed.outcome);
        text =
            order.fields.orderId + ' ' + drawnTime(order.fields.received) + ' ' + order.fields.caller + ' ';
        for (size_t i = 0; i < order.fields.category.size(); ++i)
            text += (i > 0 ? ">" : "") + order.fields.category[i];
        for (const ExtraValue& extra : order.extras)
            text += " +" + std::to_string(extra.column) + '=' + extra.text;
    }
    if (parsed.notes.padded)
        text += " padded";
    if (parsed.notes.digitsLost)
        text += " digitsLost";
    return QString::fromStdString(text);
}

QString parsedLine(OrderParser& parser, std::string_view line)
{
    const StoredRow stored = drawn::storedRow(line);
    return drawnOutcome(parser.parse(drawn::ViewedRow(stored).row(), 0));
}

} // namespace

class tst_OrderParser : public QObject {
    Q_OBJECT

private slots:
    void rows_data()
    {
        QTest::addColumn<QString>("columns");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");

        const QString plain = QStringLiteral("id=order_id at=time who=caller cat=category note");
        const auto row = [&](const char* name, const char* line, const char* expected) {
            QTest::newRow(name) << plain << QString::fromUtf8(line) << QString::fromUtf8(expected);
        };
        row("whole", "G1|2024-03-01 08:05:09|13800001234|a/b|x",
            "G1 2024-03-01 08:05:09 13800001234 a>b +4=x");
        row("empty at the end is not short", "G1|2024-03-01 08:05|13800001234||",
            "G1 2024-03-01 08:05 13800001234 ");
        row("a hole in a path", "G1|2024-03-01 08:05|13800001234|a//b|x",
            "G1 2024-03-01 08:05 13800001234 a>b +4=x");
        row("no time", "G1||13800001234|a/b|x", "!TimeMissing at ");
        row("question mark for a time", "G1|?|13800001234|a/b|x", "!TimeMissing at ");
        row("unreadable", "G1|soon|13800001234|a/b|x", "!TimeUnreadable at soon");
        row("future", "G1|2024-06-02 00:00:01|1|a|x", "!TimeInFuture at 2024-06-02 00:00:01");
        row("a day ahead is allowed", "G1|2024-06-02 00:00:00|1|a|x", "G1 2024-06-02 00:00:00 1 a +4=x");
        row("too early", "G1|1969-12-31 23:59:59|1|a|x", "!TimeTooEarly at 1969-12-31 23:59:59");
        row("short", "G1|2024-03-01 08:05|13800001234", "G1 2024-03-01 08:05 13800001234  padded");
        row("empty words", "?|2024-03-01 08:05|N/A|NULL|-", " 2024-03-01 08:05  ");
        row("digits lost", "G1|2024-03-01 08:05|1.38E+10|a|x",
            "G1 2024-03-01 08:05  a +2=1.38E+10 +4=x digitsLost");
        row("digits of the order id lost", "2.02403E+16|2024-03-01 08:05|13800001234|a|x",
            " 2024-03-01 08:05 13800001234 a +0=2.02403E+16 +4=x digitsLost");
        row("no order id in words", "无|2024-03-01 08:05|13800001234|a|x",
            " 2024-03-01 08:05 13800001234 a +0=无 +4=x");
        row("total", "合计||812||", "!TotalRow id 合计");
        row("total with count", "共 812 条||||", "!TotalRow id 共 812 条");
        row("total in English", "Grand Total:||1200||", "!TotalRow id Grand Total:");
        row("total further right", "|||小计|", "!TotalRow cat 小计");
        row("a total word among values", "G1|2024-03-01 08:05|1|合计|x", "G1 2024-03-01 08:05 1 合计 +4=x");
        row("extra empty cells", "G1|2024-03-01 08:05|1|a|x|| ", "G1 2024-03-01 08:05 1 a +4=x");
        row("extra filled cell", "G1|2024-03-01 08:05|1|a|x||y", "!ExtraCells  y");
        row("total row that is wider", "合计||||||9", "!TotalRow id 合计");
        row("trailing levels", "G1|2024-03-01 08:05|1|a/b/-/|x", "G1 2024-03-01 08:05 1 a>b +4=x");

        QTest::newRow("date and clock")
            << QStringLiteral("d=time t=time_of_day") << QStringLiteral("2024-03-01|08:05:09")
            << QStringLiteral(" 2024-03-01 08:05:09  ");
        QTest::newRow("not yet closed, as databases write it")
            << QStringLiteral("at=time c=closed_at d=due_at")
            << QStringLiteral("2024-03-01 08:05|1900-01-01 00:00:00|2200-01-01")
            << QStringLiteral(" 2024-03-01 08:05   +1=1900-01-01 00:00:00 +2=2200-01-01");
        QTest::newRow("identity numbers that tell nobody")
            << QStringLiteral("at=time i=identity_number")
            << QString::fromUtf8("2024-03-01 08:05|1.10101E+17")
            << QStringLiteral(" 2024-03-01 08:05   +1=1.10101E+17 digitsLost");
        QTest::newRow("clock missing")
            << QStringLiteral("d=time t=time_of_day x") << QStringLiteral("2024-03-01||x")
            << QStringLiteral("!TimeMissing t ");
        QTest::newRow("clock unreadable")
            << QStringLiteral("d=time t=time_of_day") << QStringLiteral("2024-03-01|noon")
            << QStringLiteral("!TimeUnreadable t noon");
        QTest::newRow("midnight as 24")
            << QStringLiteral("d=time t=time_of_day") << QStringLiteral("2024-02-29|24:00:00")
            << QStringLiteral(" 2024-03-01 00:00:00  ");
        QTest::newRow("levels") << QStringLiteral("at=time a=category_1 b=category_2 c=category_3")
                                << QString::fromUtf8("2024-03-01|水/电|抢修|-")
                                << QString::fromUtf8(" 2024-03-01 00:00  水/电>抢修");
        QTest::newRow("field given twice")
            << QStringLiteral("at=time a=agent b=agent") << QStringLiteral("2024-03-01|7|8")
            << QStringLiteral(" 2024-03-01 00:00   +2=8");
        QTest::newRow("other times that are none are kept")
            << QStringLiteral("at=time c=closed_at s=seconds") << QString::fromUtf8("2024-03-01|尽快|long")
            << QString::fromUtf8(" 2024-03-01 00:00   +1=尽快 +2=long");
    }

    void rows()
    {
        QFETCH(QString, columns);
        QFETCH(QString, line);
        QFETCH(QString, expected);
        OrderParser parser(mappingOf(columns.toUtf8().constData()), now);
        QCOMPARE(parsedLine(parser, line.toStdString()), expected);
    }

    void goldenRowsAreAllOrders()
    {
        const auto lines = drawn::linesOf(QStringLiteral(REDIAL_TEST_DATA "/golden/orders.csv"));
        std::vector<StoredRow> rows;
        for (size_t i = 1; i < lines.size(); ++i)
            rows.push_back(drawn::storedRow(lines[i], ','));
        OrderParser parser(recognise(drawn::header(lines[0], ','), rows, {}), Timestamp{4102444800});
        OrderParser::Parsed parsed;
        size_t keys = 0;
        for (const StoredRow& row : rows) {
            parser.parse(drawn::ViewedRow(row).row(), 0, parsed);
            const auto* order = std::get_if<SourceOrder>(&parsed.outcome);
            QVERIFY2(order, qPrintable(drawnOutcome(parsed)));
            QVERIFY(order->extras.empty());
            keys += !order->fields.caller.empty();
        }
        QVERIFY(keys > rows.size() / 2);
    }

    void serialsOf1904InTimeColumns()
    {
        Mapping mapping = mappingOf("id=order_id at=time closed=closed_at");
        mapping.dates1904 = true;
        OrderParser parser(mapping, now);
        const auto parsed =
            parser.parse(drawn::ViewedRow(drawn::storedRow("G1|43890.33690972|43891")).row(), 3);
        const auto& order = std::get<SourceOrder>(parsed.outcome);
        QCOMPARE(drawnTime(order.fields.received), std::string("2024-03-01 08:05:09"));
        QCOMPARE(drawnTime(order.fields.closedAt), std::string("2024-03-02 00:00:00"));
        QCOMPARE(order.position.sheet, size_t(3));
        QCOMPARE(order.position.row, qint64(2));
    }

    void datesAreCountedByWhatTheyAllow()
    {
        Mapping mapping = mappingOf("at=time closed=closed_at");
        mapping.columns[0].dateOrder = DateOrder::MonthFirst;
        OrderParser parser(mapping, now);
        QCOMPARE(parsedLine(parser, "1/3/2024 08:05|29/2/2016"),
            QStringLiteral(" 2024-01-03 08:05   +1=29/2/2016"));
        QCOMPARE(parsedLine(parser, "29/2/2016 08:05"), QStringLiteral("!TimeUnreadable at 29/2/2016 08:05"));
        QCOMPARE(parsedLine(parser, "2/29/2016 08:05|2016-03-01"), QStringLiteral(" 2016-02-29 08:05  "));
        QCOMPARE(parser.dateEvidence().size(), size_t(2));
        QCOMPARE(parser.dateEvidence()[0].either, qint64(1));
        QCOMPARE(parser.dateEvidence()[0].dayFirstOnly, qint64(1));
        QCOMPARE(parser.dateEvidence()[0].monthFirstOnly, qint64(1));
        QCOMPARE(parser.dateEvidence()[1].dayFirstOnly, qint64(1));
    }

    void numbersAndTheirNotes()
    {
        OrderParser parser(mappingOf("at=time who=caller other=second_number talk(min)=seconds"), now);
        const auto parse = [&](const char* line) {
            return std::get<SourceOrder>(
                parser.parse(drawn::ViewedRow(drawn::storedRow(line)).row(), 0).outcome)
                .fields;
        };
        const OrderFields two = parse("2024-03-01 08:05|138****1234/13900001234||3");
        QCOMPARE(two.caller, std::string("138****1234"));
        QVERIFY(two.callerQuality == KeyQuality::Masked);
        QCOMPARE(two.secondNumber, std::string("13900001234"));
        QCOMPARE(two.talkSeconds, std::optional<qint64>(180));
        const OrderFields own = parse("2024-03-01 08:05|13800001234/13900001234|+86 13700003333|0:30");
        QCOMPARE(own.secondNumber, std::string("13700003333"));
        QCOMPARE(own.talkSeconds, std::optional<qint64>(30));
        const OrderFields none = parse("2024-03-01 08:05|0000000||");
        QVERIFY(none.caller.empty() && none.callerQuality == KeyQuality::None && none.secondNumber.empty());
        QVERIFY(!none.talkSeconds);
    }

    void errorCellsStayVisible()
    {
        OrderParser parser(mappingOf("id=order_id at=time agent=agent x"), now);
        StoredRow stored = drawn::storedRow("'0017|2024-03-01|#REF!|#N/A");
        stored.cells[2].kind = CellKind::Error;
        stored.cells[3].kind = CellKind::Error;
        const drawn::ViewedRow row(stored);
        const auto parsed = parser.parse(row.row(), 0);
        QCOMPARE(drawnOutcome(parsed), QStringLiteral("0017 2024-03-01 00:00   +2=#REF!"));
        QVERIFY(std::get<SourceOrder>(parsed.outcome).fields.agent.empty());
    }

    /// One object for all rows gives what a new one for each row gives.
    void objectsAreUsedAgainCleanly()
    {
        const char* columns =
            "id=order_id at=time who=caller other=second_number a=category_1 b=category_2 c=closed_at "
            "s=seconds t=satisfaction x y";
        const std::string_view lines[] = {
            "G1|2024-03-01 08:05:09|138****1234/13900001234||a|b|2024-03-02|30|good|1|2", "|2024-03-01",
            "合计||||||||||", "G2|soon", "G3|2024-03-01 08:05|1.38E+10||-|b|soon|long||1",
            "G4|2024-03-01||13700003333||||||||9", "G5|2024-03-01|13800001234||a"};
        OrderParser reused(mappingOf(columns), now);
        OrderParser::Parsed parsed;
        for (int round = 0; round < 2; ++round) {
            for (const std::string_view line : lines) {
                const StoredRow stored = drawn::storedRow(line);
                const drawn::ViewedRow row(stored);
                reused.parse(row.row(), 0, parsed);
                OrderParser fresh(mappingOf(columns), now);
                const auto expected = fresh.parse(row.row(), 0);
                QCOMPARE(drawnOutcome(parsed), drawnOutcome(expected));
                if (const auto* order = std::get_if<SourceOrder>(&parsed.outcome))
                    QVERIFY(order->fields == std::get<SourceOrder>(expected.outcome).fields);
            }
        }
    }

    void hostileRows()
    {
        OrderParser parser(mappingOf("id=order_id at=time who=caller cat=category s=seconds x"), now);
        const std::string huge(1 << 20, 'x');
        const std::string slashes(1 << 20, '/');
        const std::string_view cells[] = {"", " ", huge, slashes, "\xff\xfe", "\x01\x02", "2024-03-01 08:05",
            "合计", "\xe5", "1.38E+10", std::string_view("a\0b", 3)};
        OrderParser::Parsed parsed;
        for (size_t i = 0; i < std::size(cells); ++i) {
            for (size_t j = 0; j < std::size(cells); ++j) {
                StoredRow stored;
                for (size_t k = 0; k < 8; ++k) {
                    const std::string_view text = k == j % 8 ? cells[i] : k == 1 ? "2024-03-01" : cells[j];
                    stored.cells.push_back({std::string(text), CellKind::Text});
                }
                parser.parse(drawn::ViewedRow(stored).row(), 0, parsed);
            }
        }
        StoredRow wide;
        wide.cells.resize(16384);
        wide.cells.back() = {"stray", CellKind::Text};
        parser.parse(drawn::ViewedRow(wide).row(), 0, parsed);
        QVERIFY(std::holds_alternative<Reject>(parsed.outcome));
        parser.parse(Row{}, 0, parsed);
        QVERIFY(std::holds_alternative<Reject>(parsed.outcome));
    }

    void rowsAreFast()
    {
        OrderParser parser(
            mappingOf(
                "n id=order_id at=time who=caller other=second_number name=caller_name agent=agent type=type "
                "cat=category content=content region=region dept=department sent=dispatched_at "
                "closed=closed_at "
                "talk=seconds sat=satisfaction"),
            now);
        const StoredRow stored = drawn::storedRow(
            "17|GD2024000017|2024-03-01 "
            "08:05:09|13800001234|020-88886666|张先生|坐席005|投诉|城乡建设/施工管理/夜间施工|"
            "来电人反映小区旁工地凌晨仍在施工,影响休息,希望相关部门尽快处理|第1街道|住建局|2024-03-01 "
            "09:00:00|"
            "2024-03-03 10:00:00|305|满意");
        const drawn::ViewedRow row(stored);
        OrderParser::Parsed parsed;
        constexpr int rows = 20000;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < rows; ++i)
            parser.parse(row.row(), 0, parsed);
        const double microseconds = static_cast<double>(timer.nsecsElapsed()) / 1000 / rows;
        QCOMPARE(std::get<SourceOrder>(parsed.outcome).fields.secondNumber, std::string("02088886666"));
        qInfo("%.2f microseconds a row of 16 cells", microseconds);
        QVERIFY(microseconds < 100);
    }
};

QTEST_APPLESS_MAIN(tst_OrderParser)
#include "tst_orderparser.moc"

#include "core/intake/orderparser.h"

#include "drawnrows.h"

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
};

QTEST_APPLESS_MAIN(tst_OrderParser)
#include "tst_orderparser.moc"

#include "core/intake/mapping.h"

#include "drawnrows.h"

#include <QTest>

#include <set>

using namespace redial;

namespace {

/// "header:field", with a question mark where the user is asked, "-" for kept columns.
QStringList drawnMapping(const Mapping& mapping)
{
    QStringList list;
    for (const ColumnMapping& column : mapping.columns) {
        std::string text = column.header + ':';
        text += column.field ? std::string(fieldName(*column.field)) : std::string("-");
        text += column.ask ? "?" : "";
        list.append(QString::fromStdString(text));
    }
    return list;
}

QStringList listed(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

Mapping recogniseLines(const std::vector<std::string>& lines, char mark, size_t most = 1000)
{
    std::vector<StoredRow> rows;
    for (size_t i = 1; i < lines.size() && i <= most; ++i)
        rows.push_back(drawn::storedRow(lines[i], mark));
    return recognise(drawn::header(lines[0], mark), rows, {});
}

/// Lines of the log with one line an incident event; the numbers stand for what they anonymise.
const std::vector<std::string> incidentLines = {
    "number,incident_state,active,reassignment_count,reopen_count,sys_mod_count,made_sla,caller_id,opened_by,"
    "opened_at,sys_created_by,sys_created_at,sys_updated_by,sys_updated_at,contact_type,location,category,"
    "subcategory,u_symptom,cmdb_ci,impact,urgency,priority,assignment_group,assigned_to,knowledge,"
    "u_priority_confirmation,notify,problem_id,rfc,vendor,caused_by,closed_code,resolved_by,resolved_at,"
    "closed_at",
    "0000045,Closed,false,0,0,4,true,2403,8,29/2/2016 01:16,6,29/2/2016 01:23,908,5/3/2016 "
    "12:00,Phone,143,55,170,"
    "72,?,2,2,3,56,?,true,false,Do Not Notify,?,?,?,?,5,149,29/2/2016 11:29,5/3/2016 12:00",
    "0000097,Closed,false,1,0,7,true,1904,180,29/2/2016 07:55,81,29/2/2016 08:02,908,18/3/2016 "
    "17:00,Phone,204,20,"
    "125,471,?,2,2,3,70,40,true,false,Do Not Notify,?,?,?,?,10,5,13/3/2016 16:01,18/3/2016 17:00",
    "0000047,Closed,false,1,0,8,true,2403,397,29/2/2016 04:40,171,29/2/2016 04:57,908,6/3/2016 "
    "10:00,Phone,165,40,"
    "215,471,?,2,2,3,24,89,true,false,Do Not Notify,?,?,?,?,5,81,1/3/2016 09:52,6/3/2016 10:00",
    "0000057,Closed,false,0,0,6,true,4416,8,29/2/2016 06:10,?,?,908,6/3/2016 "
    "03:00,Phone,204,20,125,471,?,2,2,3,70,"
    "6,true,false,Do Not Notify,2,?,?,?,10,5,1/3/2016 02:55,6/3/2016 03:00",
    "0000060,Closed,false,0,0,3,true,4491,180,29/2/2016 06:38,81,29/2/2016 06:42,908,7/3/2016 "
    "13:00,Phone,204,9,97,"
    "450,?,2,2,3,25,125,true,false,Do Not Notify,?,?,?,?,3,113,2/3/2016 12:06,7/3/2016 13:00",
    "0000062,Closed,false,1,0,7,false,3765,180,29/2/2016 06:58,81,29/2/2016 07:26,908,5/3/2016 "
    "16:00,Phone,93,53,168,"
    "232,?,1,2,2,23,?,true,false,Do Not Notify,?,?,?,?,7,62,29/2/2016 15:51,5/3/2016 16:00",
    "0000063,Closed,false,1,0,7,true,2146,180,29/2/2016 07:08,81,29/2/2016 07:17,908,5/3/2016 "
    "17:00,Phone,93,20,125,"
    "471,?,2,2,3,23,?,true,false,Do Not Notify,?,?,?,?,7,62,29/2/2016 16:01,5/3/2016 17:00"};

} // namespace

class tst_Mapping : public QObject {
    Q_OBJECT

private slots:
    void goldenMapsItself()
    {
        const auto lines = drawn::linesOf(QStringLiteral(REDIAL_TEST_DATA "/golden/orders.csv"));
        QVERIFY(lines.size() > 500);
        const Mapping mapping = recogniseLines(lines, ',');
        QCOMPARE(drawnMapping(mapping),
            listed("order_id:order_id time:time caller:caller agent:agent category:category type:type "
                   "region:region dispatched:dispatched seconds:seconds satisfaction:satisfaction "
                   "resolved:resolved direction:direction"));
        QCOMPARE(mapping.columns[4].separator, std::string("/"));
        QVERIFY(mapping.columns[1].dateOrder == DateOrder::NotNeeded);
    }

    void incidentLogMapsItself()
    {
        const Mapping mapping = recogniseLines(incidentLines, ',');
        QCOMPARE(drawnMapping(mapping),
            listed(
                "number:order_id incident_state:status active:- reassignment_count:- reopen_count:- "
                "sys_mod_count:- made_sla:- caller_id:caller opened_by:agent opened_at:time "
                "sys_created_by:- sys_created_at:- sys_updated_by:- sys_updated_at:- contact_type:channel "
                "location:region category:category_1 subcategory:category_2 u_symptom:- cmdb_ci:- impact:- "
                "urgency:- priority:- assignment_group:department assigned_to:- knowledge:- "
                "u_priority_confirmation:- notify:- problem_id:- rfc:- vendor:- caused_by:- closed_code:- "
                "resolved_by:- resolved_at:- closed_at:closed_at"));
        QVERIFY(mapping.columns[9].dateOrder == DateOrder::DayFirst);
        QVERIFY(!mapping.columns[9].ask);
    }

    void timesInTwoColumns_data()
    {
        QTest::addColumn<QString>("clocks");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, const char* clocks, const char* field) {
            QTest::newRow(name) << QString::fromUtf8(clocks) << QString::fromUtf8(field);
        };
        row("plain", "08:05:09|09:15:00|23:59:59", "time_of_day");
        row("compact", "080509|091500|235959", "time_of_day");
        row("compact, a zero lost", "80509|23059|235959", "time_of_day");
        row("fraction of a day", "0.3369097|0.5|0.9999", "time_of_day");
        row("behind day zero", "1899-12-30 08:05:09|1899-12-30 09:15:00|1899-12-30 23:59:59", "time_of_day");
        row("behind a day that is none", "1900-01-00 08:05|1900-01-00 09:15|1900-01-00 23:59", "time_of_day");
        row("behind the first day", "1900-01-01 08:05:00|1900-01-01 09:15:00|1900-01-01 10:00:00",
            "time_of_day");
        row("one unreadable", "08:05:09|未知|23:59:59", "time_of_day");
        row("most unreadable", "早班|晚班|23:59:59", "time_of_day?");
        row("none readable", "早班|晚班|早班", "-?");
    }

    void timesInTwoColumns()
    {
        QFETCH(QString, clocks);
        QFETCH(QString, field);
        std::vector<std::string> lines{"工单编号|来电日期|来电时间|来电号码"};
        int number = 0;
        for (const QString& clock : clocks.split(QLatin1Char('|'))) {
            ++number;
            lines.push_back("GD" + std::to_string(number) + "|2024-03-0" + std::to_string(number) + '|'
                + clock.toStdString() + "|1380000123" + std::to_string(number));
        }
        const QStringList mapped = drawnMapping(recogniseLines(lines, '|'));
        QCOMPARE(mapped[1], QStringLiteral("来电日期:time"));
        QCOMPARE(mapped[2], QStringLiteral("来电时间:") + field);
    }

    void datesAsSerialsAreNoClocks()
    {
        // 4:53:50 … 4:53:59, read as digits.
        const Mapping mapping = recogniseLines({"工单编号|来电时间|来电号码", "GD1|45350|13800001234",
                                                   "GD2|45352|13800001235", "GD3|45359|13800001236"},
            '|');
        QVERIFY(mapping.columns[1].field == Field::Time);
    }

    void repeatedCategoryIsTwoLevels()
    {
        auto lines = incidentLines;
        lines[0].replace(lines[0].find("subcategory"), 11, "category");
        const Mapping mapping = recogniseLines(lines, ',');
        QVERIFY(mapping.columns[16].field == Field::CategoryLevel1);
        QVERIFY(mapping.columns[17].field == Field::CategoryLevel2);
        QVERIFY(!mapping.columns[16].ask && !mapping.columns[17].ask);
    }

    /// Sheets drawn as lines, the first the header; columns as "header:field", "?" where asked.
    void sheets_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* lines, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(lines) << QString::fromUtf8(expected);
        };
        row("the usual Chinese terms, no rows",
            "工单编号|来电时间|来电号码|受理坐席|诉求类型|事项分类|所属镇街|是否派单|通话时长(秒)|满意度|"
            "是否解决|呼叫方向",
            "工单编号:order_id 来电时间:time 来电号码:caller 受理坐席:agent 诉求类型:type 事项分类:category "
            "所属镇街:region "
            "是否派单:dispatched 通话时长(秒):seconds 满意度:satisfaction 是否解决:resolved "
            "呼叫方向:direction");
        row("every canonical name",
            "order_id|time|time_of_day|caller|second_number|caller_name|identity_number|agent|type|category_"
            "1|category_2|"
            "title|content|region|address|department|dispatched|dispatched_at|due_at|closed_at|status|"
            "seconds|"
            "wait_seconds|satisfaction|resolved|channel|direction\nG1|2024-03-01|08:05:09|13800001234|"
            "02088886666|A|"
            "11010519491231002X|7|咨询|a|b|t|c|r|s|d|yes|2024-03-01 "
            "09:00|2024-03-02|2024-03-02|done|30|5|满意|yes|phone|in",
            "order_id:order_id time:time time_of_day:time_of_day caller:caller second_number:second_number "
            "caller_name:caller_name identity_number:identity_number agent:agent type:type "
            "category_1:category_1 "
            "category_2:category_2 title:title content:content region:region address:address "
            "department:department "
            "dispatched:dispatched dispatched_at:dispatched_at due_at:due_at closed_at:closed_at "
            "status:status "
            "seconds:seconds wait_seconds:wait_seconds satisfaction:satisfaction resolved:resolved "
            "channel:channel "
            "direction:direction");
        row("seven times, four numbers, two runs",
            "序号|工单编号|来电时间|派单时间|截止时间|办结时间|回访时间|更新时间|导出时间|来电号码|联系电话|"
            "被叫号码|坐席分机\n"
            "1|GD1|2024-03-01 08:05:09|2024-03-01 09:00:00|2024-03-08 09:00:00|2024-03-03 "
            "10:00:00|2024-03-04 10:00:00|"
            "2024-03-04 10:00:00|2024-04-01 00:00:00|13800001111|02088881234|12345|8001\n"
            "2|GD2|2024-03-01 08:15:09|2024-03-01 09:10:00|2024-03-08 09:10:00|||2024-03-01 "
            "09:10:00|2024-04-01 00:00:00|"
            "13900002222||12345|8002",
            "序号:- 工单编号:order_id 来电时间:time 派单时间:dispatched_at 截止时间:due_at "
            "办结时间:closed_at 回访时间:- "
            "更新时间:- 导出时间:- 来电号码:caller 联系电话:second_number 被叫号码:- 坐席分机:-");
        row("date and clock in two columns",
            "来电日期|来电时间|主叫\n2024-03-01|08:05:09|13800001111\n2024-03-02|17:15:00|13900002222",
            "来电日期:time 来电时间:time_of_day 主叫:caller");
        row("two-row header",
            "来电信息/号码|来电信息/时间|办理/时间\n13800001111|2024-03-01 08:05:09|2024-03-02 08:00:00\n"
            "13900002222|2024-03-01 09:05:09|2024-03-02 09:00:00",
            "来电信息/号码:caller 来电信息/时间:time 办理/时间:-");
        row("headings that say nothing",
            "A|B|C\n2024-03-01 08:05:09|13800001111|满意\n2024-03-01 09:05:09|13900002222|不满意\n"
            "2024-03-01 10:05:09|13700003333|满意",
            "A:time? B:caller? C:satisfaction?");
        row("a time that holds none", "来电时间|号码\n上午来电|13800001111\n尽快|13900002222",
            "来电时间:-? 号码:caller");
        row("the hotline's own number is no caller", "热线|来电\n12345|13800001111\n12345|13900002222",
            "热线:- 来电:caller");
        row("only a contact number", "受理时间|联系电话\n2024-03-01 08:05:09|13800001111",
            "受理时间:time 联系电话:caller");
        row("day and month stay open", "opened_at|caller\n1/3/2024 08:05|1\n2/3/2024 09:05|2",
            "opened_at:time? caller:caller");
        row("blanks, case, width and marks in headings",
            "ＯＲＤＥＲ ＩＤ|* 来 电 时 间：|Caller Number|【满意度】",
            "ＯＲＤＥＲ ＩＤ:order_id * 来 电 时 间：:time Caller "
            "Number:caller 【满意度】:satisfaction");
    }

    void sheets()
    {
        QFETCH(QString, lines);
        QFETCH(QString, expected);
        std::vector<std::string> texts;
        for (const QString& line : lines.split(QLatin1Char('\n')))
            texts.push_back(line.toStdString());
        QCOMPARE(drawnMapping(recogniseLines(texts, '|')).join(QLatin1Char(' ')), expected);
    }

    void noFieldIsGivenTwice()
    {
        const Mapping mapping =
            recogniseLines({"time|time|来电时间|caller|caller|agent|坐席|type|诉求类型"}, '|');
        std::set<Field> given;
        for (const ColumnMapping& column : mapping.columns)
            QVERIFY(!column.field || given.insert(*column.field).second);
        QCOMPARE(mapping.columnOf(Field::Time), std::optional<size_t>(0));
        QCOMPARE(mapping.columnOf(Field::Region), std::optional<size_t>());
    }

    void headerWordsForTheFinder()
    {
        for (const char* word :
            {"工单编号", "来电时间", "序号", "导出时间", "Opened At", "caller_id", "category_3"})
            QVERIFY2(isHeaderWord(word), word);
        for (const char* word : {"", "13800001111", "2024-03-01", "某市热线三月工单", "GD2024000001"})
            QVERIFY2(!isHeaderWord(word), word);
    }

    void hostileSheets()
    {
        Header header;
        std::vector<StoredRow> rows(3);
        const std::string huge(1 << 20, '/');
        const std::string_view cells[] = {
            "", huge, "\xff\xfe", "来电时间", "\xe5\x8f", "((((", "////", "来电/"};
        for (const std::string_view cell : cells) {
            header.names.emplace_back(cell);
            for (StoredRow& row : rows)
                row.cells.push_back({std::string(cell), CellKind::Text});
        }
        const Mapping mapping = recognise(header, rows, {});
        QCOMPARE(mapping.columns.size(), std::size(cells));
        for (const ColumnMapping& column : mapping.columns) {
            for (const std::string& sample : column.samples)
                QVERIFY(sample.size() <= 200);
        }
        QVERIFY(recognise({}, {}, {}).columns.empty());
    }
};

QTEST_APPLESS_MAIN(tst_Mapping)
#include "tst_mapping.moc"

#include "core/intake/mapping.h"

#include "drawnrows.h"

#include <QTest>

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

    void repeatedCategoryIsTwoLevels()
    {
        auto lines = incidentLines;
        lines[0].replace(lines[0].find("subcategory"), 11, "category");
        const Mapping mapping = recogniseLines(lines, ',');
        QVERIFY(mapping.columns[16].field == Field::CategoryLevel1);
        QVERIFY(mapping.columns[17].field == Field::CategoryLevel2);
        QVERIFY(!mapping.columns[16].ask && !mapping.columns[17].ask);
    }
};

QTEST_APPLESS_MAIN(tst_Mapping)
#include "tst_mapping.moc"

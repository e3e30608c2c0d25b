#include "core/intake/mapping.h"

#include "drawnrows.h"

#include <QTest>

using namespace redial;

namespace {

/// "header=field" a column; "header" alone is kept.
Mapping mappingOf(const char* columns)
{
    Mapping mapping;
    for (const std::string& text : drawn::split(columns, ' ')) {
        const auto parts = drawn::split(text, '=');
        ColumnMapping column;
        column.header = parts[0];
        if (parts.size() > 1)
            column.field = fieldFromName(parts[1]);
        column.confidence = 0.4;
        column.ask = true;
        mapping.columns.push_back(column);
    }
    return mapping;
}

QString drawnMapping(const Mapping& mapping)
{
    std::string text;
    for (const ColumnMapping& column : mapping.columns) {
        text += (text.empty() ? "" : " ") + column.header;
        if (column.field)
            text += '=' + std::string(fieldName(*column.field));
        text += column.ask ? "?" : "";
    }
    return QString::fromStdString(text);
}

} // namespace

class tst_ImportProfile : public QObject {
    Q_OBJECT

private slots:
    void whatTheUserSettledWins_data()
    {
        QTest::addColumn<QString>("settled");
        QTest::addColumn<QString>("proposed");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* settled, const char* proposed,
                             const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(settled) << QString::fromUtf8(proposed)
                                << QString::fromUtf8(expected);
        };
        row("same columns", "a=time b=caller c", "a b c=caller", "a=time b=caller c");
        row("another order of columns", "a=time b=caller", "b=agent a", "b=caller a=time");
        row("repeated headers", "a=category_1 a=category_2", "a=category_2 a=category_1",
            "a=category_1 a=category_2");
        row("a column more", "a=time", "a x=agent", "a=time x=agent?");
        row("a column more that wants a settled field", "a=time", "a x=time", "a=time x?");
        row("a column less", "a=time b=caller", "a", "a=time");
    }

    void whatTheUserSettledWins()
    {
        QFETCH(QString, settled);
        QFETCH(QString, proposed);
        QFETCH(QString, expected);
        const ImportProfile profile =
            profileFrom(mappingOf(settled.toUtf8().constData()), QStringLiteral("p"));
        Mapping mapping = mappingOf(proposed.toUtf8().constData());
        applyProfile(profile, mapping);
        QCOMPARE(drawnMapping(mapping), expected);
    }

    void dateOrderAndSeparatorWin()
    {
        Mapping settled = mappingOf("a=time c=category");
        settled.columns[0].dateOrder = DateOrder::DayFirst;
        settled.columns[1].separator = "-";
        Mapping mapping = mappingOf("a=time c=category");
        mapping.columns[0].dateOrder = DateOrder::Open;
        mapping.columns[1].separator = "/";
        applyProfile(profileFrom(settled, QStringLiteral("p")), mapping);
        QVERIFY(mapping.columns[0].dateOrder == DateOrder::DayFirst);
        QCOMPARE(mapping.columns[1].separator, std::string("-"));
    }

    void surviveAFile()
    {
        Mapping mapping = mappingOf("来电时间=time 号码=caller 分类=category kept");
        mapping.columns[0].dateOrder = DateOrder::MonthFirst;
        mapping.columns[2].separator = "→";
        const ImportProfile profile = profileFrom(mapping, QString::fromUtf8("热线导出"));
        const auto read = profileFromJson(profileToJson(profile), QStringLiteral("file"));
        QVERIFY(read);
        QVERIFY(*read == profile);
        QCOMPARE(profile.fingerprint.size(), size_t(16));
    }

    void brokenFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* json, const char* detail) {
            QTest::newRow(json) << QByteArray(json) << QString::fromUtf8(detail);
        };
        row("", "offset");
        row("{", "offset");
        row("[]", "redial_profile is missing");
        row("{\"redial_profile\":2,\"columns\":[]}", "redial_profile is not 1");
        row("{\"redial_profile\":1}", "columns is missing");
        row("{\"redial_profile\":1,\"columns\":[1]}", "columns[0]: not an object");
        row("{\"redial_profile\":1,\"columns\":[{}]}", "columns[0]: header is missing");
        row("{\"redial_profile\":1,\"columns\":[{\"header\":\"a\",\"field\":\"tiem\"}]}",
            "columns[0]: unknown field \"tiem\"");
        row("{\"redial_profile\":1,\"columns\":[{\"header\":\"a\",\"field\":3}]}",
            "columns[0]: field is not a text");
        row("{\"redial_profile\":1,\"columns\":[{\"header\":\"a\",\"field\":\"time\"},{\"header\":\"b\","
            "\"field\":\"time\"}]}",
            "columns[1]: field \"time\" is given twice");
        row("{\"redial_profile\":1,\"columns\":[{\"header\":\"a\",\"date_order\":\"x\"}]}",
            "columns[0]: unknown date_order \"x\"");
    }

    void brokenFilesAreRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, detail);
        const auto read = profileFromJson(json, QStringLiteral("file"));
        QVERIFY(!read);
        QVERIFY(read.error().code == ErrorCode::ProfileInvalid);
        QCOMPARE(read.error().subject, QStringLiteral("file"));
        QVERIFY2(read.error().detail.contains(detail), qPrintable(read.error().detail));
    }

    void fingerprintsTellHeadersApart()
    {
        const auto of = [](std::vector<std::string> names) { return headerFingerprint(names); };
        QCOMPARE(of({"a", "b"}), of({"a", "b"}));
        QVERIFY(of({"a", "b"}) != of({"b", "a"}));
        QVERIFY(of({"ab"}) != of({"a", "b"}));
        QVERIFY(of({}) != of({""}));
    }
};

QTEST_APPLESS_MAIN(tst_ImportProfile)
#include "tst_importprofile.moc"

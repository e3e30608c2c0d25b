#include "core/wording/masking.h"

#include <QTest>

#include <algorithm>

using namespace redial;

class TestMasking : public QObject {
    Q_OBJECT
private slots:
    void key_data();
    void key();
    void name_data();
    void name();
    void text_data();
    void text();
    void namesAndKeysInText();
    void hostileText();
};

void TestMasking::key_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char* key, const char* masked) {
        QTest::newRow(key) << QString::fromUtf8(key) << QString::fromUtf8(masked);
    };
    row("13800001234", "138****1234");
    row("02081239911", "020****9911");
    row("075581239911", "075*****9911");
    row("440106198501011234", "440***********1234");
    row("81239911", "81****11");
    row("8123991", "8****91");
    row("12345", "1***5");
    row("1904", "1**4");
    row("110", "**0");
    row("12", "*2");
    row("7", "*");
    row("", "");
    row("张三", "*三");
    row("138****1234", "138****1234");
}

void TestMasking::key()
{
    QFETCH(const QString, key);
    QFETCH(const QString, masked);
    const std::string once = maskKey(key.toStdString());
    QCOMPARE(QString::fromStdString(once), masked);
    QCOMPARE(maskKey(once), once);
}

void TestMasking::name_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char* name, const char* masked) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(masked);
    };
    row("张小三", "张**");
    row("欧阳小三", "欧***");
    row("张", "*");
    row("Mary Ann", "M*** A**");
    row("阿不都·热合曼", "阿**·热**");
    row("", "");
}

void TestMasking::name()
{
    QFETCH(const QString, name);
    QFETCH(const QString, masked);
    QCOMPARE(QString::fromStdString(maskName(name.toStdString())), masked);
}

void TestMasking::text_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char* text, const char* masked) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(masked);
    };
    // Hidden, however they are written.
    row("联系电话13800001234，请回电", "联系电话138****1234，请回电");
    row("电话:138-0000-1234", "电话:138-****-1234");
    row("138 0000 1234", "138 **** 1234");
    row("+86 13800001234", "+86 138****1234");
    row("008613800001234", "008********1234");
    row("１３８００００１２３４", "１３８****１２３４");
    row("138 - 0000 - 1234", "138 - **** - 1234");
    row("138\xe2\x80\x8b"
        "0000\xe2\x80\x8b"
        "1234",
        "138\xe2\x80\x8b****\xe2\x80\x8b"
        "1234");
    row("座机020-81239911", "座机020-****9911");
    row("(020)8123-9911", "(020)****-9911");
    row("（020）81239911", "（020）****9911");
    row("来电8123-9911。", "来电81**-**11。");
    row("81239911转8012", "81****11转8012");
    row("400-800-1234", "40*-***-*234");
    row("13800001234/13900005678", "138****1234/139****5678");
    row("13800001234 13900005678", "138****1234 139****5678");
    row("1380000123413900005678", "138***************5678");
    row("身份证440106198501011234", "身份证440***********1234");
    row("身份证44010619850101123X。", "身份证440***********123X。");
    row("身份证440106850101123", "身份证440********1123");
    row("440106 198501011234", "440*** ********1234");
    row("6222 0212 3456 7890 123", "622* **** **** ***0 123");
    row("440106 19850101 1234", "440*** ******** 1234");
    row("tel13800001234", "tel138****1234");
    row("GD2024030113800001234", "GD202************1234");
    row("20240301 13800001234", "20240301 138****1234");
    row("2024-03-01 13800001234", "2024-03-01 138****1234");
    row("13800001234 2024-03-01 08:05", "138****1234 2024-03-01 08:05");
    row("19850101出生", "19****01出生"); // a birth date, or a landline: in doubt hidden
    row("欠款1380000元", "欠款1****00元"); // an amount, or a landline: in doubt hidden
    // Left alone.
    row("工单GD2024030100001", "工单GD2024030100001");
    row("时间20240301080509", "时间20240301080509");
    row("2024-03-01 08:05:09", "2024-03-01 08:05:09");
    row("2024年3月1日8时5分", "2024年3月1日8时5分");
    row("3栋2单元1801房", "3栋2单元1801房");
    row("12-2-1801", "12-2-1801");
    row("2023-2024学年", "2023-2024学年");
    row("拖欠12000.50元", "拖欠12000.50元");
    row("已拨打12345、110", "已拨打12345、110");
    row("没有数字", "没有数字");
    row("", "");
    row("138****1234", "138****1234");
}

void TestMasking::text()
{
    QFETCH(const QString, text);
    QFETCH(const QString, masked);
    const std::string once = maskText(text.toStdString());
    QCOMPARE(QString::fromStdString(once), masked);
    QCOMPARE(maskText(once), once);
}

void TestMasking::namesAndKeysInText()
{
    const std::string names[] = {"张小三", "Li"};
    const std::string keys[] = {"C1904", "", "12"};
    QCOMPARE(maskText("张小三（C1904）说张小三等了12天", names, keys), std::string("张**（C***4）说张**等了12天"));
    QCOMPARE(maskText("Li is Living, C19045", names, keys), std::string("L* is Living, C19045"));
}

void TestMasking::hostileText()
{
    // Broken UTF-8 and very long chains neither crash nor take long nor leave a number.
    const std::string broken = std::string("\xff\xfe") + "13800001234" + "\xe4\xb8";
    QVERIFY(maskText(broken).find("13800001234") == std::string::npos);
    std::string chain;
    for (int i = 0; i < 100000; ++i)
        chain += "1 38-0 ";
    const std::string masked = maskText(chain);
    QCOMPARE(masked.size(), chain.size());
    QVERIFY(std::ranges::count(masked, '*') > 200000);
    QCOMPARE(maskText(std::string(1000000, '1')).size(), size_t{1000000});
}

QTEST_APPLESS_MAIN(TestMasking)
#include "tst_masking.moc"

#include "core/wording/masking.h"

#include <QRandomGenerator>
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
    void manyNumbersInText();
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
    row("20240301913800001234", "202*************1234"); // 20 digits, the mobile not right behind the date
    row("20240301138000012342024", "202****************2024");
    row("20240301 13800001234", "20240301 138****1234");
    row("2024-03-01 13800001234", "2024-03-01 138****1234");
    row("13800001234 2024-03-01 08:05", "138****1234 2024-03-01 08:05");
    row("19850101出生", "19****01出生"); // a birth date, or a landline: in doubt hidden
    row("欠款1380000元", "欠款1****00元"); // an amount, or a landline: in doubt hidden
    // Numbers side by side, each by itself.
    row("打 13822224444 138-2222-5555 或", "打 138****4444 138-****-5555 或");
    row("+86 13822223334 138-2222-3333", "+86 138****3334 138-****-3333");
    row("020-8123-9911 13822224444", "020-****-9911 138****4444");
    row("8123991 8123992", "812**** *****92");
    row("3 8123-9911", "3 81**-**11");
    row("020-20240301", "020-****0301");
    row("2138 0000 1234", "213* **** 1234");
    row("202403138000012341", "202***********2341"); // a mobile behind a year and a month
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
    QCOMPARE(
        maskText("张小三（C1904）说张小三等了12天", names, keys), std::string("张**（C***4）说张**等了12天"));
    const std::string phones[] = {"13800001234"};
    QCOMPARE(maskText("202403138000012341", {}, phones), std::string("202403138****12341"));
    QCOMPARE(maskText("Li is Living, C19045", names, keys), std::string("L* is Living, C19045"));
}

namespace {

/// A number and how it is written; `digits` are those of the number without country code.
struct Written {
    QString text;
    qsizetype digits = 0;
    bool local = false;
};

class NumberWriter {
public:
    explicit NumberWriter(quint32 seed) : m_random(seed) { }

    int below(int bound) { return m_random.bounded(bound); }
    QString pick(std::initializer_list<const char*> from)
    {
        return QString::fromUtf8(from.begin()[below(static_cast<int>(from.size()))]);
    }

    Written written()
    {
        Written number;
        const int kind = below(4);
        if (kind <= 1) {
            const QString join = pick({"", "-", " ", "－"});
            const QString mobile = QStringLiteral("1") + QString::number(3 + below(7)) + digits(9);
            number.text = pick({"", "", "+86", "+86 ", "0086", "0086-", "86 "})
                + (below(2) ? mobile.left(3) + join + mobile.mid(3, 4) + join + mobile.mid(7)
                            : mobile.left(4) + join + mobile.mid(4, 3) + join + mobile.mid(7));
            number.digits = 11;
        } else {
            // 2… could be meant as a year: 2013-2014.
            const QString local = QString::number(3 + below(6)) + digits(6 + below(2));
            const QString shown = below(2) ? local : local.chopped(4) + pick({"-", " "}) + local.right(4);
            number.local = kind == 2;
            const QString area = number.local ? QString() : pick({"020", "010", "0755", "0731"});
            number.text = area + (number.local ? QString() : pick({"-", " ", ""})) + shown;
            number.digits = area.size() + local.size();
        }
        if (below(5) == 0)
            for (QChar& c : number.text)
                if (c >= u'0' && c <= u'9')
                    c = QChar(u'\uff10' + c.digitValue());
        return number;
    }

private:
    QString digits(int count)
    {
        QString text;
        for (int i = 0; i < count; ++i)
            text += QString::number(below(10));
        return text;
    }

    QRandomGenerator m_random;
};

/// What is wrong with a number as it is left; empty if nothing is.
QString leak(const QString& shown, const Written& number)
{
    QString places;
    for (const QChar c : shown)
        if (c.isDigit() || c == u'*')
            places += c;
    places = places.right(number.digits);
    if (number.local)
        return places.count(u'*') * 2 >= places.size() ? QString() : places;
    return places.contains(QStringLiteral("****")) ? QString() : places;
}

} // namespace

void TestMasking::manyNumbersInText()
{
    for (quint32 seed = 0; seed < 20000; ++seed) {
        NumberWriter writer(seed);
        QString text = writer.pick({"", "打", "电话："});
        std::vector<std::pair<qsizetype, Written>> numbers;
        for (int i = 0, count = 1 + writer.below(4); i < count; ++i) {
            if (i > 0)
                text += writer.pick({"/", ",", "、", ";", " ", " ", "或", "转给张", "  "});
            const Written number = writer.written();
            numbers.emplace_back(text.size(), number);
            text += number.text;
        }
        const QString masked = QString::fromStdString(maskText(text.toStdString()));
        QCOMPARE(masked.size(), text.size());
        for (const auto& [at, number] : numbers) {
            const QString left = leak(masked.mid(at, number.text.size()), number);
            QVERIFY2(left.isEmpty(), qPrintable(QStringLiteral("%1: %2 → %3").arg(seed).arg(text, masked)));
        }
    }
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

#include "core/intake/callerkey.h"

#include <QTest>

using namespace redial;

class tst_CallerKey : public QObject {
    Q_OBJECT

private slots:
    void keys_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("expected"); // key, second number, "masked", "lost"

        const auto row = [](const char* cell, const char* expected) {
            QTest::newRow(qPrintable(QString::fromUtf8(cell).left(60)))
                << QString::fromUtf8(cell) << QString::fromUtf8(expected);
        };
        row("13800001234", "13800001234");
        row("１３８００００１２３４", "13800001234");
        row(" 138-0000-1234 ", "13800001234");
        row("138 0000 1234", "13800001234");
        row("'13800001234", "13800001234");
        row("’13800001234", "13800001234");
        row("+8613800001234", "13800001234");
        row("+86 138 0000 1234", "13800001234");
        row("(+86)13800001234", "13800001234");
        row("（＋８６）13800001234", "13800001234");
        row("008613800001234", "13800001234");
        row("8613800001234", "13800001234");
        row("+8686 138-0000-1234", "13800001234"); // the country is said twice
        row("+86 0086 13800001234", "13800001234");
        row("013800001234", "13800001234");
        row("0013800001234", "0013800001234");
        row("+86-013800001234", "13800001234");
        row("+86 10 8888 6666", "01088886666");
        row("+86-755-12345678", "075512345678");
        row("+86 (010) 88886666", "01088886666");
        row("+864001234567", "4001234567");
        row("+8612345", "12345");
        row("8675512345678", "8675512345678");
        row("(010)88886666", "01088886666");
        row("010-88886666", "01088886666");
        row("020-88600003", "02088600003");
        row("010-88886666-801", "01088886666");
        row("010-88886666转801", "01088886666");
        row("01088886666 ext. 801", "01088886666");
        row("020-88600003转801", "02088600003");
        row("8860003 ext 12", "8860003");
        row("020-88600003-801", "02088600003");
        row("88600003-801", "88600003");
        row("8602088600011", "8602088600011");
        row("13800001234.0", "13800001234");
        row("13800001234.00", "13800001234");
        row("1.3800001234e10", "13800001234");
        row("1.3800001234E+10", "13800001234");
        row("1.38E+10", "-lost");
        row("1.38e10", "-lost");
        row("1E+10", "-lost");
        row("1.380000123E+10", "-lost");
        row("12E4", "12E4");
        row("+12125550100", "+12125550100");
        row("13800001234/02088886666", "13800001234 02088886666");
        row("13800001234，13900001234", "13800001234 13900001234");
        row("13800001234；13900001234", "13800001234 13900001234");
        row("13800001234、13900001234", "13800001234 13900001234");
        row("13800001234\n13900001234", "13800001234 13900001234");
        row("13800001234 13900001234", "13800001234 13900001234");
        row("13800001234　13900001234", "13800001234 13900001234");
        row("8888666 13800001234", "8888666 13800001234");
        row("020 88886666", "02088886666");
        row("0755 1234567 ", "07551234567");
        row("13800001234/13800001234", "13800001234");
        row("13800001234/", "13800001234");
        row("/13800001234", "13800001234");
        row("无/13800001234", "13800001234");
        row("13800001234/张先生", "13800001234");
        row("13800001234,13900001234,13700001234", "13800001234 13900001234");
        row("+86 138-0000-1234 / 020-88886666", "13800001234 02088886666");
        row("138****1234", "138****1234 masked");
        row("138＊＊＊＊1234", "138****1234 masked");
        row("138xxxx1234", "138****1234 masked");
        row("+86 138****1234", "138****1234 masked");
        row("138****1234/139****0000", "138****1234 139****0000 masked");
        row("张**", "张** masked");
        row("***********", "-");
        row("", "-");
        row("   ", "-");
        row("0", "-");
        row("?", "-");
        row("？", "-");
        row("-", "-");
        row("---", "-");
        row("未知", "-");
        row("匿名", "-");
        row("无", "-");
        row("Unknown", "-");
        row("ANONYMOUS", "-");
        row("private", "-");
        row("N/A", "-");
        row("n/a", "-");
        row("NULL", "-");
        row("0000000", "-");
        row("11111111111", "-");
        row("1111111", "-");
        row("000-0000-0000", "-");
        row("111111", "111111");
        row("2403", "2403");
        row("0.0", "-");
        row("Smith, John", "Smith, John");
        row("User One", "User One");
        row("Caller 2403", "Caller 2403");
        row("one@example.org", "one@example.org");
        row("A-17/3", "A-17/3");
        row("8001/8002", "8001 8002");
        row("张先生", "张先生");
        row("12345", "12345");
    }

    void keys()
    {
        QFETCH(QString, cell);
        QFETCH(QString, expected);
        const CallerKey result = readCallerKey(cell.toStdString());
        std::string text = result.key.empty() ? "-" : result.key;
        if (!result.second.empty())
            text += ' ' + result.second;
        if (result.quality == KeyQuality::Masked)
            text += " masked";
        if (result.digitsLost)
            text += "lost";
        QCOMPARE(QString::fromStdString(text), expected);
        QCOMPARE(result.quality == KeyQuality::None, result.key.empty());
    }

    void normalisingTwiceChangesNothing()
    {
        for (const char* cell : {"+86 138 0000 1234", "010-88886666转801", "+86 10 8888 6666",
                 "138＊＊＊＊1234", "张 三", "+12125550100"}) {
            const CallerKey once = readCallerKey(cell);
            const CallerKey twice = readCallerKey(once.key);
            QCOMPARE(QString::fromStdString(twice.key), QString::fromStdString(once.key));
        }
    }

    void hostileCells()
    {
        QVERIFY(readCallerKey(std::string(1 << 20, 'a')).tooLong);
        QVERIFY(readCallerKey(std::string(1 << 20, ' ')).key.empty());
        QVERIFY(readCallerKey(std::string(1 << 20, '/')).tooLong);
        QVERIFY(readCallerKey(std::string(200, '1')).key.empty());
        QCOMPARE(readCallerKey("a\x01\x02z").key, std::string("a  z"));
        QCOMPARE(readCallerKey("138\x01"
                               "0013\x02"
                               "8000")
                     .key,
            std::string("13800138000"));
        QVERIFY(!readCallerKey("\xff\xfe\xe5").key.empty());
        std::string bytes = "+86 １３８-0000-1234转8/无";
        for (size_t i = 0; i < bytes.size(); ++i) {
            for (int byte = 0; byte < 256; byte += 3) {
                std::string broken = bytes;
                broken[i] = static_cast<char>(byte);
                (void)readCallerKey(broken);
                (void)readCallerKey(std::string_view(broken).substr(0, i));
            }
        }
    }
};

QTEST_APPLESS_MAIN(tst_CallerKey)
#include "tst_callerkey.moc"

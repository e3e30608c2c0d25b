#include "core/tabular/textencoding.h"

#include <QTest>

using namespace redial;

class TestTextEncoding : public QObject {
    Q_OBJECT

private slots:
    void guesses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const QByteArray& bytes, const char* expected) {
            QTest::newRow(name) << bytes << QByteArray(expected);
        };
        row("ASCII", "a,b\n1,2\n", "UTF-8 ascii");
        row("UTF-8", "工单号,电话\n", "UTF-8");
        row("UTF-8 accents", "Müller,José\n", "UTF-8");
        row("UTF-8, one character cut",
            QByteArray("市民反映夜间施工噪声扰民问题市民反映夜间施工") + "\xE4\xB8\n", "UTF-8");
        row("UTF-8, one broken cell in a small file", "工单编号,来电号码,内容\nGD1,1,\xff\xfe\n", "UTF-8");
        row("GBK", QByteArray::fromHex("b9a4b5a5bac5") + "," + QByteArray::fromHex("b5e7bbb0") + "\n",
            "GB18030");
        row("GBK that is UTF-8 by chance",
            QByteArray::fromHex("c4a3") + "," + QByteArray::fromHex("cda8") + "\n", "GB18030");
        row("GBK with a cut character", QByteArray::fromHex("b9a4b5a5bac5").repeated(20) + "\xB5\n",
            "GB18030");
        row("GB18030 of four bytes", QByteArray::fromHex("b9a4b5a58139ee39") + "\n", "GB18030");
        row("accents alone", "M\xFCller;Jos\xE9;Caf\xE9 ferm\xE9\n", "windows-1252");
        row("accents that make GBK pairs",
            "M\xFCller,Sch\xF6ne,Gr\xFC\xDF"
            "e\n",
            "windows-1252");
        row("UTF-16LE", QByteArray("a\0,\0\x2D\x4E\n\0", 8), "UTF-16LE");
        row("UTF-16BE", QByteArray("\0a\0,\x4E\x2D\0\n", 8), "UTF-16BE");
        row("UTF-16LE, hardly any ASCII",
            QByteArray::fromHex("025e3a53cd532066").repeated(8) + QByteArray("\n\0", 2), "UTF-16LE");
        row("UTF-16BE, characters that end in 00",
            QByteArray::fromHex("4e00 4e00 002c 0031 002c 7b2c 4e00 884c 000a 0032 002c 0033 002c 002c 000a"),
            "UTF-16BE");
        row("a NUL in ASCII", QByteArray("ab,c\0d,efgh\n", 12), "UTF-8 ascii");
        row("a NUL in GBK", QByteArray::fromHex("b9a4b5a5bac500b9a4b5a50a"), "GB18030");
        row("nothing", "", "UTF-8 ascii");
    }
    void guesses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, expected);
        const std::string piece = bytes.toStdString();
        const EncodingGuess guess = guessEncoding({&piece, 1});
        QByteArray found = QByteArray::fromStdString(std::string(encodingName(guess.encoding)));
        QCOMPARE(found + (guess.ascii ? " ascii" : ""), expected);
    }

    /// Later pieces may begin and end in the middle of characters.
    void bigFiveIsForeign()
    {
        const std::string row = "GD1,13800001234,\xAE\x79\xAE\x75\xA5\xD2\n";
        std::string text;
        for (int i = 0; i < 300; ++i)
            text += row;
        QVERIFY(guessEncoding({&text, 1}).isForeign);
        const std::string western = "M\xFCller;Jos\xE9;Caf\xE9 ferm\xE9;Gr\xF6\xDF"
                                    "e\n";
        QVERIFY(!guessEncoding({&western, 1}).isForeign);
    }

    void piecesInMidCharacter()
    {
        std::string chinese;
        for (int i = 0; i < 50; ++i)
            chinese += "市民反映,";
        chinese += "\n";
        const std::string utf8[] = {"a,b\n", chinese.substr(1, 100), chinese.substr(2, 101)};
        QCOMPARE(guessEncoding(utf8).encoding, TextEncoding::Utf8);
        const std::string line = QByteArray::fromHex("cad0c3f1b7b4d3b30a").toStdString();
        const std::string gbk[] = {"a,b\n", line.substr(1) + line + line.substr(0, 3), line.substr(3) + line};
        QCOMPARE(guessEncoding(gbk).encoding, TextEncoding::Gb18030);
    }

    void names()
    {
        QCOMPARE(encodingByName("GBK"), TextEncoding::Gb18030);
        QCOMPARE(encodingByName("gb2312"), TextEncoding::Gb18030);
        QCOMPARE(encodingByName("utf8"), TextEncoding::Utf8);
        QCOMPARE(encodingByName("UTF-16BE"), TextEncoding::Utf16Be);
        QVERIFY(!encodingByName("klingon"));
        for (const auto encoding : {TextEncoding::Utf8, TextEncoding::Utf16Le, TextEncoding::Utf16Be,
                 TextEncoding::Gb18030, TextEncoding::Windows1252})
            QCOMPARE(encodingByName(encodingName(encoding)), encoding);
    }

    void marks()
    {
        QCOMPARE(byteOrderMark("\xEF\xBB\xBFx").length, size_t(3));
        QCOMPARE(byteOrderMark("\xFF\xFE").encoding, TextEncoding::Utf16Le);
        QCOMPARE(byteOrderMark("\xFE\xFF").encoding, TextEncoding::Utf16Be);
        QCOMPARE(byteOrderMark("abc").length, size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestTextEncoding)
#include "tst_textencoding.moc"

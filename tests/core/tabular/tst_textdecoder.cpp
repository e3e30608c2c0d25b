#include "core/tabular/gb18030table.h"
#include "core/tabular/textdecoder.h"
#include "core/tabular/utf8.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <iconv.h>
#endif

using namespace redial;

Q_DECLARE_METATYPE(redial::TextEncoding)

/// Decodes in pieces of `step` bytes, keeping what is left over as a reader does.
static std::string decodedBy(TextEncoding encoding, std::string_view bytes, size_t step, qint64& replaced)
{
    TextDecoder decoder(encoding);
    std::string text;
    std::string held;
    for (size_t at = 0; at < bytes.size() || at == 0; at += step) {
        held += bytes.substr(at, step);
        const auto input = at + step >= bytes.size() ? TextDecoder::Input::Ends : TextDecoder::Input::GoesOn;
        std::string room(held.size() * TextDecoder::growth, '\0');
        const TextDecoder::Decoded decoded = decoder.decode(held, input, room.data());
        text.append(room, 0, decoded.written);
        held.erase(0, decoded.used);
    }
    replaced = decoder.replaced();
    return held.empty() ? text : text + "<left>";
}

#ifdef Q_OS_UNIX
/// The system's converter, one character at a time; 0 when it has none.
class Iconv {
public:
    Iconv() : m_iconv(iconv_open("UTF-32LE", "GB18030")) { }
    ~Iconv()
    {
        if (isOpen())
            iconv_close(m_iconv);
    }
    Q_DISABLE_COPY_MOVE(Iconv)

    bool isOpen() const { return m_iconv != reinterpret_cast<iconv_t>(-1); }

    char32_t decoded(std::string bytes)
    {
        unsigned char output[8] = {};
        char* from = bytes.data();
        char* to = reinterpret_cast<char*>(output);
        size_t inputLeft = bytes.size();
        size_t outputLeft = sizeof output;
        iconv(m_iconv, nullptr, nullptr, nullptr, nullptr);
        if (iconv(m_iconv, &from, &inputLeft, &to, &outputLeft) != 0 || inputLeft != 0 || outputLeft != 4)
            return 0;
        return static_cast<char32_t>(
            output[0] | output[1] << 8 | output[2] << 16 | static_cast<quint32>(output[3]) << 24);
    }

private:
    iconv_t m_iconv;
};
#endif

class TestTextDecoder : public QObject {
    Q_OBJECT

private slots:
    void texts_data()
    {
        QTest::addColumn<TextEncoding>("encoding");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("replaced");
        const auto row = [](const char* name, TextEncoding encoding, const char* hex, const char16_t* text,
                             int replaced = 0) {
            QTest::newRow(name) << encoding << QByteArray::fromHex(hex) << QString::fromUtf16(text)
                                << replaced;
        };
        // The codes of GB18030 as Python's codec writes them.
        row("GB two bytes", TextEncoding::Gb18030, "d6d0 b0a1 a3a4 a2e3 2c 0a", u"中啊￥€,\n");
        row("GB four bytes", TextEncoding::Gb18030, "8139ee39 95328236 90308130 e3329a35 81308130 41",
            u"\u3400\U00020000\U00010000\U0010FFFF\u0080A");
        row("GB trail like ASCII", TextEncoding::Gb18030, "817c 7c 8140 22", u"亅|丂\"");
        row("GB lead before a line end", TextEncoding::Gb18030, "d6 0a d6d0", u"\uFFFD\n中", 1);
        row("GB cut four bytes before a line end", TextEncoding::Gb18030, "8130 0d0a d6d0", u"\uFFFD0\r\n中",
            1);
        row("GB cut at the end", TextEncoding::Gb18030, "d6d0 d6", u"中\uFFFD", 1);
        row("GB no code", TextEncoding::Gb18030, "80 ff d6d0", u"\uFFFD\uFFFD中", 2);
        row("GB four bytes beyond all", TextEncoding::Gb18030, "fe39fe39 41", u"\uFFFD9\uFFFD9A", 2);
        row("UTF-8", TextEncoding::Utf8, "e4b8ad f0a08080 c3a9 41", u"中\U00020000éA");
        row("UTF-8 overlong, surrogate, beyond", TextEncoding::Utf8, "c080 eda080 f4908080 41",
            u"\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDA", 9);
        row("UTF-8 cut in the middle", TextEncoding::Utf8, "e4b8 0a e4b8ad", u"\uFFFD\n中", 1);
        row("UTF-8 cut at the end", TextEncoding::Utf8, "41 f0a080", u"A\uFFFD", 1);
        row("UTF-16LE", TextEncoding::Utf16Le, "2d4e 40d800dc 0a00 0a4e", u"中\U00020000\n上");
        row("UTF-16BE", TextEncoding::Utf16Be, "4e2d d840dc00 000a 4e0a", u"中\U00020000\n上");
        row("UTF-16 lone halves", TextEncoding::Utf16Le, "00dc 4100 40d8 4200 40d8", u"\uFFFDA\uFFFDB\uFFFD",
            3);
        row("UTF-16 odd byte", TextEncoding::Utf16Le, "4100 42", u"A\uFFFD", 1);
        row("windows-1252", TextEncoding::Windows1252, "4d fc 6c 80 93 81", u"Mül€“\uFFFD", 1);
        row("nothing", TextEncoding::Gb18030, "", u"");
    }
    void texts()
    {
        QFETCH(TextEncoding, encoding);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(int, replaced);
        for (const size_t step : {size_t(1), size_t(2), size_t(3), size_t(5), size_t(1000)}) {
            qint64 count = 0;
            const std::string_view view(bytes.constData(), static_cast<size_t>(bytes.size()));
            QCOMPARE(QString::fromStdString(decodedBy(encoding, view, step, count)), text);
            QCOMPARE(count, replaced);
        }
    }

    /// Every code of the tables against iconv, where there is one.
    void tableIsTheSystems()
    {
#ifdef Q_OS_UNIX
        const Gb18030Table& table = Gb18030Table::instance();
        Iconv iconv;
        QVERIFY(iconv.isOpen());
        for (int lead = 0x81; lead <= 0xFE; ++lead) {
            for (int trail = 0x40; trail <= 0xFE; ++trail) {
                if (trail == 0x7F)
                    continue;
                const char32_t expected = iconv.decoded({static_cast<char>(lead), static_cast<char>(trail)});
                const auto b1 = static_cast<unsigned char>(lead);
                const auto b2 = static_cast<unsigned char>(trail);
                // The six rare characters beyond U+FFFF are not in the table.
                if (table.twoBytes(b1, b2) != (expected > 0xFFFF ? 0 : expected))
                    QFAIL(qPrintable(QString::asprintf("%02x%02x is U+%04X", b1, b2, uint(expected))));
            }
        }
        for (int linear = 0; linear < 4 * 12600; ++linear) {
            const auto b1 = static_cast<unsigned char>(0x81 + linear / 12600);
            const auto b2 = static_cast<unsigned char>(0x30 + linear / 1260 % 10);
            const auto b3 = static_cast<unsigned char>(0x81 + linear / 10 % 126);
            const auto b4 = static_cast<unsigned char>(0x30 + linear % 10);
            const char32_t expected = iconv.decoded(
                {static_cast<char>(b1), static_cast<char>(b2), static_cast<char>(b3), static_cast<char>(b4)});
            if (table.fourBytes(b1, b2, b3, b4) != expected)
                QFAIL(qPrintable(
                    QString::asprintf("%02x%02x%02x%02x is U+%04X", b1, b2, b3, b4, uint(expected))));
        }
#else
        QSKIP("there is no iconv on this system to compare with");
#endif
    }

    /// Valid text comes out unchanged, and every front of a character is "cut", not broken.
    void checkUtf8FindsTheFirstFault()
    {
        const std::string text = "工单 12345678901234567890 é𠀀 end";
        const Utf8Check whole = checkUtf8(text);
        QCOMPARE(whole.valid, text.size());
        QVERIFY(!whole.ascii && !whole.cut);
        for (size_t size = 0; size < text.size(); ++size) {
            const Utf8Check front = checkUtf8(std::string_view(text).substr(0, size));
            QVERIFY(front.valid == size || (front.cut && size - front.valid <= 3));
            const std::string broken = text.substr(0, size) + '\xFF' + text.substr(size);
            QVERIFY(checkUtf8(broken).valid <= size);
            QVERIFY(!checkUtf8(broken).cut);
        }
    }
};

QTEST_GUILESS_MAIN(TestTextDecoder)
#include "tst_textdecoder.moc"

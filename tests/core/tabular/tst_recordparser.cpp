#include "core/tabular/recordparser.h"

#include <QTest>

using namespace redial;

/// Cells in brackets, records by line: "1:[a][b] 3:[c]".
static std::string shown(const RecordParser& parser, qint64 line)
{
    std::string text = std::to_string(line) + ":";
    for (const Cell& cell : parser.cells())
        text.append("[").append(cell.text).append(cell.kind == CellKind::Empty ? "-]" : "]");
    return text + " ";
}

static std::string parsed(std::string_view text, char delimiter, const QuoteStyle& style = {})
{
    RecordParser parser(delimiter, style);
    parser.start(text, RecordParser::Text::Ends);
    std::string result;
    qint64 line = 1;
    while (parser.next() == RecordParser::Outcome::Record) {
        result += shown(parser, line);
        line += parser.lines();
    }
    return result;
}

/// The same text, given in growing fronts as a reader would: at every NeedMore one byte more.
static std::string parsedByteByByte(std::string_view text, char delimiter, const QuoteStyle& style = {})
{
    RecordParser parser(delimiter, style);
    std::string result;
    qint64 line = 1;
    size_t begin = 0;
    for (size_t end = 0; end <= text.size(); ++end) {
        // A copy of its own, so that reading beyond the front is a fault under ASan.
        const std::string front(text.substr(begin, end - begin));
        parser.start(front, end == text.size() ? RecordParser::Text::Ends : RecordParser::Text::GoesOn);
        while (parser.next() == RecordParser::Outcome::Record) {
            result += shown(parser, line);
            line += parser.lines();
        }
        begin += parser.position();
    }
    return result;
}

class TestRecordParser : public QObject {
    Q_OBJECT

private slots:
    void recordsAndCells_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const QByteArray& text, const char* expected) {
            QTest::newRow(name) << text << QByteArray(expected);
        };
        row("plain", "a,b\nc,d\n", "1:[a][b] 2:[c][d] ");
        row("no last line end", "a,b\nc,d", "1:[a][b] 2:[c][d] ");
        row("mixed line ends", "a\r\nb\nc\rd\r\n", "1:[a] 2:[b] 3:[c] 4:[d] ");
        row("CR only", "a,b\rc,d\r", "1:[a][b] 2:[c][d] ");
        row("empty cells", "a,,b\n,,\nx,,\n", "1:[a][-][b] 2: 3:[x] ");
        row("trailing delimiter at the end", "a,b,", "1:[a][b] ");
        row("empty lines count", "a\n\n\nb\n", "1:[a] 2: 3: 4:[b] ");
        row("quoted", "\"a\",\"b,c\"\n", "1:[a][b,c] ");
        row("quoted empty", "\"\",\"\",x\n", "1:[-][-][x] ");
        row("doubled quotes", "\"a \"\"b\"\" c\",\"\"\"\"\n", "1:[a \"b\" c][\"] ");
        row("line ends in quotes", "\"a\nb\r\nc\rd\",x\ny\n", "1:[a\nb\r\nc\rd][x] 5:[y] ");
        row("quote in mid-cell", "ab\"c\"d,x\n", "1:[ab\"c\"d][x] ");
        row("text after the closing quote", "\"aaa\"bbb,x\n", "1:[aaabbb][x] ");
        row("text with quotes after the closing quote", "\"aaa\"b\"b,x\n", "1:[aaab\"b][x] ");
        row("doubled and then text", "\"a\"\"b\"c,x\n", "1:[a\"bc][x] ");
        row("Excel text", "=\"00123\",\"=\"\"0456\"\"\",=1+1,=\"\"\n", "1:[00123][0456][=1+1] ");
        row("Excel text with a quote", "=\"a\"\"b\"\n", "1:[a\"b] ");
        row("blanks stay", " a , b\n", "1:[ a ][ b] ");
        row("blank after a closing quote", "\"a\" ,b\n", "1:[a ][b] ");
        row("NULs", QByteArray("a\0b,\0\nc\n", 8), "1:[ab] 2:[c] ");
        row("NULs and quotes", QByteArray("\"a\0\"\"b\",=\"\0x\"\n", 14), "1:[a\"b][x] ");
        row("mark in the middle", "a\n\xEF\xBB\xBF\"b\",c\n", "1:[a] 2:[b][c] ");
        row("never closed", "a,\"b,c\nd,e\n", "1:[a][\"b][c] 2:[d][e] ");
        row("never closed, the last line", "a,b\nc,\"d", "1:[a][b] 2:[c][\"d] ");
        row("closed only by the opening of another", "1,\"5 inch,x\n2,\"ok\",y\n",
            "1:[1][\"5 inch][x] 2:[2][ok][y] ");
        row("two strays", "\"a\n\"b\n\"c\",d\n", "1:[\"a] 2:[\"b] 3:[c][d] ");
        row("quote alone at the end", "a,\"", "1:[a][\"] ");
        row("three quotes", "a,\"\"\",\n", "1:[a][\"] ");
        row("never doubled", "\"a\"b\",\"c\"\n", "1:[a\"b][c] ");
        row("never doubled, a pair", "\"say \"x\" twice\",\"c\"\n", "1:[say \"x\" twice][c] ");
        row("never doubled, around a delimiter", "\"say \"x\" or, y\",c\n", "1:[say \"x\" or, y][c] ");
        row("never doubled, other cells unquoted", "\"a\"b\",c,d\n", "1:[a\"b][c][d] ");
        row("never doubled, at the end", "x,\"a\"b\"", "1:[x][a\"b] ");
        row("text behind quotes, then a quoted cell", "\"aaa\"bbb,\"c\"\n", "1:[aaabbb][c] ");
        row("Chinese", "工单号,来电号码\nGD1,“甲,乙”，丙\n", "1:[工单号][来电号码] 2:[GD1][“甲][乙”，丙] ");
        row("nothing", "", "");
    }
    void recordsAndCells()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const std::string_view view(text.constData(), static_cast<size_t>(text.size()));
        QCOMPARE(QByteArray::fromStdString(parsed(view, ',')), expected);
        QCOMPARE(QByteArray::fromStdString(parsedByteByByte(view, ',')), expected);
    }

    void singleColumnHasNoDelimiter()
    {
        QCOMPARE(parsed("a,b;c\n\"d\ne,f\"\n", RecordParser::noDelimiter), "1:[a,b;c] 2:[d\ne,f] ");
        QCOMPARE(parsed("a\r\n\"b\"\r\n", RecordParser::noDelimiter), "1:[a] 2:[b] ");
    }

    void otherQuotes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("style"); // quote, \\ for backslashes, a blank for blanks
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const char* text, const char* style, const char* expected) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(style) << QByteArray(expected);
        };
        row("apostrophes", "'a,\"b\"','c''d'\n\"x,y\n", "'", "1:[a,\"b\"][c'd] 2:[\"x][y] ");
        row("apostrophe in mid-cell", "it's,'it's'\n", "'", "1:[it's][it's] ");
        row("backslash", "\"a \\\"b, c\\\" d\",\"e\\\\\",f\n", "\"\\", "1:[a \"b, c\" d][e\\][f] ");
        row("backslash before another character", "\"C:\\new\",x\\\"y\n", "\"\\", "1:[C:\\new][x\\\"y] ");
        row("backslash and doubled", "\"\\\"a\"\"b\"\n", "\"\\", "1:[\"a\"b] ");
        row("blanks before quotes", "\"a\",  \"b, c\", d\n", "\" ", "1:[a][b, c][ d] ");
        row("blanks before quotes, line end inside", "a, \"b\nc\"\n", "\" ", "1:[a][b\nc] ");
    }
    void otherQuotes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, style);
        QFETCH(QByteArray, expected);
        const QuoteStyle quotes{style[0], style.contains('\\'), style.contains(' ')};
        const std::string_view view(text.constData(), static_cast<size_t>(text.size()));
        QCOMPARE(QByteArray::fromStdString(parsed(view, ',', quotes)), expected);
        QCOMPARE(QByteArray::fromStdString(parsedByteByByte(view, ',', quotes)), expected);
    }

    /// Quotes that open a cell and end it in mid-text again and again: each part is gone over once.
    void manyStrayQuotesTakeLinearTime()
    {
        std::string line = "\"a\"b";
        for (int i = 0; i < 400'000; ++i)
            line += i % 2 == 0 ? ",c\"d" : ",\"a\"b";
        RecordParser parser(',');
        parser.start(line, RecordParser::Text::Ends);
        QCOMPARE(parser.next(), RecordParser::Outcome::TooManyColumns);
    }

    void otherDelimiters()
    {
        QCOMPARE(parsed("a;b,c\n", ';'), "1:[a][b,c] ");
        QCOMPARE(parsed("a\tb\t\tc\n", '\t'), "1:[a][b][-][c] ");
        QCOMPARE(parsed("a|\"b|c\"\n", '|'), "1:[a][b|c] ");
    }

    void strayQuotesAreCountedOnce()
    {
        const std::string text = "a,\"b\nc\n" + std::string(3000, 'x') + ",\"y\n\"z\",1\n";
        RecordParser parser(',');
        parser.start(text, RecordParser::Text::Ends);
        while (parser.next() == RecordParser::Outcome::Record) { }
        QCOMPARE(parser.literalQuotes(), 2);
    }

    /// A stray quote reaches no further than its line, also when quotes follow much later.
    void quotedCellIsBounded()
    {
        std::string text = "1,\"stray\n";
        while (text.size() < RecordParser::quotedLimit + 100)
            text += "2,more\n";
        const std::string closing = text + "3,\"\n";
        RecordParser parser(',');
        parser.start(closing, RecordParser::Text::GoesOn);
        QCOMPARE(parser.next(), RecordParser::Outcome::Record);
        QCOMPARE(parser.cells()[1].text, "\"stray");
        QCOMPARE(parser.lines(), 1);
        QCOMPARE(parser.next(), RecordParser::Outcome::Record);
        QCOMPARE(parser.cells()[0].text, "2");
    }

    void tooManyColumns()
    {
        const std::string full(RecordParser::columnLimit - 1, ',');
        RecordParser parser(',');
        const std::string fits = full + "x,,,,\n";
        parser.start(fits, RecordParser::Text::Ends);
        QCOMPARE(parser.next(), RecordParser::Outcome::Record);
        QCOMPARE(parser.cells().size(), RecordParser::columnLimit);
        const std::string beyond = full + "x,y\n";
        parser.start(beyond, RecordParser::Text::Ends);
        QCOMPARE(parser.next(), RecordParser::Outcome::TooManyColumns);
    }

    /// Bits of 64 bytes by the fast way and by the portable one.
    void scannersAgree()
    {
        std::string bytes(64, 'x');
        quint32 seed = 12345;
        for (int round = 0; round < 2000; ++round) {
            for (char& byte : bytes) {
                seed = seed * 1664525 + 1013904223;
                byte = static_cast<char>(seed >> 24 & (round % 2 == 0 ? 0x2F : 0xFF));
            }
            const std::array<char, 4> wanted = {',', '"', '\r', '\n'};
            QCOMPARE(StructuralScanner::bitsOf(bytes.data(), wanted),
                StructuralScanner::bitsPortable(bytes.data(), wanted));
        }
    }
};

QTEST_GUILESS_MAIN(TestRecordParser)
#include "tst_recordparser.moc"

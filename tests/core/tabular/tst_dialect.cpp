#include "core/tabular/dialect.h"

#include <QTest>

using namespace redial;

class TestDialect : public QObject {
    Q_OBJECT

private slots:
    void delimiters_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const char* text, const char* expected) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
        };
        row("comma", "a,b,c\n1,2,3\n", ",");
        row("tab", "a\tb\n1\t2\n", "\t");
        row("semicolon", "a;b\n1;2\n", ";");
        row("bar", "a|b|c\n1|2|3\n", "|");
        row("one line", "a;b;c", ";");
        row("single column", "phone\n138\n139\n", "");
        row("single column with some commas", "text\none, two\nthree\nfour\nfive, six\nseven\n", "");
        row("full-width commas", "诉求，内容\n停水，停电\n", "");
        row("commas in the texts of a tab file", "a\tb\n1\tx,y,z\n2\tu,v\n3\tw\n", "\t");
        row("decimal commas", "a;b\n1,5;2,5\n3,5;4,5\n", ";");
        row("times and bars in texts", "id,text\n1,x|y|z\n2,08:00;09:00\n", ",");
        row("quoted delimiters", "a;b\n\"1,2,3\";x\n\"4,5,6\";y\n", ";");
        row("quoted line ends", "a,b\n\"x\ny;z\n;\",1\n\"u\nv;\n;\",2\n", ",");
        row("titles above", "title\ndate: today\na,b,c\n1,2,3\n4,5,6\n7,8,9\n", ",");
        row("ragged rows", "a,b,c,d\n1,2,3,4\n1,2\n1,2,3,4\n1,2,3\n1,2,3,4\n", ",");
        row("unquoted commas in the last column", "a,b,c\n1,2,x\n1,2,x,y\n1,2,x\n1,2,x,y,z\n1,2,x\n", ",");
        row("separator line", "sep=|\na;b|c;d\n", "|!");
        row("separator line in quotes", "\"sep=\t\"\r\na;b\tc;d\n", "\t!");
        row("nothing", "", "");
        row("blanks", "id time phone\n1 2024-03-01 138\n2 \"2024-03-02 08:05\" 139\n", " ");
        row("times are no columns", "time\n2024-03-01 08:05\n2024-03-02 08:06\n", "");
        row("carets", "a^b^c\n1^2^3\n4^5^6\n", "^");
        row("apostrophes around every cell", "'a','b'\n'1','x,y'\n'2','it''s'\n", ",'");
        row("apostrophes where needed", "a,b,c\n1,'x,y',z\n2,'u,v,w',z\n3,t,z\n", ",'");
        row("apostrophes before digits", "a,b\n'1,'138\n'2,'139\n'3,'137\n", ",");
        row("two words in apostrophes", "a,b\n'x',1\ny,2\nz,3\nu,4\n'v',5\nw,6\n", ",");
        row("backslashes", "\"a\",\"b\"\n\"say \\\"x, y\\\" twice\",\"C:\\\\\"\n", ",\\");
        row("a backslash at the end of a cell", "\"a\",\"b\"\n\"C:\\\",\"1\"\n\"D:\\\",\"2\"\n", ",");
        row("doubled quotes beside backslashes", "\"a\",\"b\"\n\"x \\\"\"y\"\" z\",\"1\"\n", ",");
        row("blanks before quotes", "\"a\", \"b\"\n\"1, 2\", \"3\"\n4, 5\n", ", ");
        row("blanks before some quotes", "a,\"b\"\n1,\"x\"\n2, \"y\"\n", ",");
    }
    void delimiters()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const TextPiece piece{text.toStdString(), TextPiece::Begin::AtLine, TextPiece::End::AtEndOfFile};
        const Dialect dialect = detectDialect({&piece, 1});
        QByteArray found;
        if (dialect.delimiter != 0)
            found += dialect.delimiter;
        if (dialect.hasSeparatorLine)
            found += '!';
        if (dialect.quotes.quote != '"')
            found += dialect.quotes.quote;
        if (dialect.quotes.hasBackslashes)
            found += '\\';
        if (dialect.quotes.isAfterBlanks)
            found += ' ';
        QCOMPARE(found, expected);
    }

    /// Twenty lines of title are the whole first piece: the others decide.
    void otherPlacesCount()
    {
        std::vector<TextPiece> pieces;
        pieces.push_back({"note\nnote\nnote\n", TextPiece::Begin::AtLine, TextPiece::End::InLine});
        for (int i = 0; i < 4; ++i)
            pieces.push_back(
                {"tail,of;line\n1;2;3\n4;5;6\n7;8;9\n1;2", TextPiece::Begin::InLine, TextPiece::End::InLine});
        QCOMPARE(detectDialect(pieces).delimiter, ';');
    }
};

QTEST_GUILESS_MAIN(TestDialect)
#include "tst_dialect.moc"

#include "core/tabular/stringitem.h"

#include <QTest>

using namespace redial;

class TestStringItem : public QObject {
    Q_OBJECT
private slots:
    void escapes_data()
    {
        QTest::addColumn<QByteArray>("decoded");
        const auto row = [](const char* text, const char* decoded) {
            QTest::newRow(text) << QByteArray(decoded);
        };
        row("plain", "plain");
        row("_x000D_", "\r");
        row("a_x000d__x000A_b", "a\r\nb");
        row("_x005F_x000D_", "_x000D_");
        row("__x0041_", "_A");
        row("_x4E2D_", "中");
        row("_x00e9_", "é");
        row("_xD83D__xDE00_", "😀");
        row("_xD83D_x", "�x");
        row("_xD83D__xD83D__xDE00_", "�😀");
        row("_xDE00_", "�");
        row("_x0000_a", "a");
        row("_x00D_", "_x00D_");
        row("_x00G0_", "_x00G0_");
        row("_x-001_", "_x-001_");
        row("_x000D", "_x000D");
        row("_x", "_x");
        row("_X000D_", "_X000D_");
        row("地址_x000D_地址", "地址\r地址");
    }
    void escapes()
    {
        QFETCH(QByteArray, decoded);
        std::string text = std::string("_x0041_") + QTest::currentDataTag();
        decodeEscapes(text, 7); // what lies before is left alone
        QCOMPARE(QByteArray::fromStdString(text), "_x0041_" + decoded);
    }

    void runsReadingsAndBlanks()
    {
        const char* none[] = {nullptr};
        const char* preserve[] = {"xml:space", "preserve", nullptr};
        std::string out = "before ";
        StringItem item;
        const auto t = [&](const char* const* attributes, std::string_view text) {
            const char* pairs[3] = {attributes[0], attributes[0] ? attributes[1] : nullptr, nullptr};
            QVERIFY(item.start("t", XmlAttributes(pairs), out));
            item.text(text, out);
            QVERIFY(!item.end(out));
        };
        item.start("r", XmlAttributes(none), out);
        t(preserve, " a ");
        item.end(out);
        item.start("r", XmlAttributes(none), out);
        item.start("rPr", XmlAttributes(none), out);
        QVERIFY(!item.start("t", XmlAttributes(none), out));
        item.end(out);
        item.end(out);
        t(none, " \n b\t");
        item.end(out);
        QVERIFY(!item.start("rPh", XmlAttributes(none), out));
        QVERIFY(!item.start("t", XmlAttributes(none), out));
        item.end(out);
        item.end(out);
        t(none, "  ");
        QVERIFY(!item.open());
        QCOMPARE(QString::fromStdString(out), QStringLiteral("before  a b"));
    }
};

QTEST_GUILESS_MAIN(TestStringItem)
#include "tst_stringitem.moc"

#include "core/intake/categorypath.h"

#include <QTest>

using namespace redial;

namespace {

std::vector<std::string> listed(const QString& text)
{
    std::vector<std::string> values;
    for (const QString& value : text.split(QLatin1Char(';')))
        values.push_back(value.toStdString());
    return values;
}

} // namespace

class tst_CategoryPath : public QObject {
    Q_OBJECT

private slots:
    void separators_data()
    {
        QTest::addColumn<QString>("values");
        QTest::addColumn<QString>("separator");
        const auto row = [](const char* name, const char* values, const char* separator) {
            QTest::newRow(name) << QString::fromUtf8(values) << QString::fromUtf8(separator);
        };
        row("slash", "卫生/医院/挂号;卫生/医院/收费;城建/施工/夜间", "/");
        row("slash with blanks", "a / b;a / c;d / e", "/");
        row("greater", "a>b;a>c;d>e>f", ">");
        row("arrow", "投诉→网络→信号;咨询→资费;投诉→资费", "→");
        row("bar", "a|b;a|c", "|");
        row("full-width slash", "卫生／医院;卫生／社区;城建／施工", "／");
        row("angle", "卫生》医院;卫生》社区;城建》施工", "》");
        row("dash", "卫生—医院;卫生—社区;卫生—药店;城建—施工;城建—道路", "—");
        row("hyphen as separator", "hw-printer-jam;hw-printer-ink;hw-screen-dark;sw-mail-full;sw-mail-spam",
            "-");
        row("hyphen inside a name", "Wi-Fi;E-Mail;Log-in;Printer;VPN", "");
        row("hyphen in all names", "Wi-Fi;E-Mail;Log-in", "");
        row("hyphen inside levels", "net/Wi-Fi;net/E-Mail;hw/X-Ray", "/");
        row("slash inside a few names", "水/电;供暖;道路;路灯;绿化;停车;物业", "");
        row("slash inside names", "HEAT/HOT WATER;Dirty;Noise;Paint/Plaster;Illegal Parking", "");
        row("some values are parents", "城建;城建/施工;城建/道路;卫生;劳动", "/");
        row("no separator", "咨询;投诉;求助", "");
        row("nothing", "", "");
    }

    void separators()
    {
        QFETCH(QString, values);
        QFETCH(QString, separator);
        QCOMPARE(QString::fromStdString(findSeparator(listed(values))), separator);
    }

    void paths_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("separator");
        QTest::addColumn<QString>("path"); // levels joined with ;
        const auto row = [](const char* value, const char* separator, const char* path) {
            QTest::newRow(value) << QString::fromUtf8(value) << QString::fromUtf8(separator)
                                 << QString::fromUtf8(path);
        };
        row("城建/施工/夜间", "/", "城建;施工;夜间");
        row(" 城建 / 施工 ", "/", "城建;施工");
        row("/城建/施工", "/", "城建;施工");
        row("城建/施工//", "/", "城建;施工");
        row("城建/-/-", "/", "城建");
        row("城建//夜间", "/", "城建;夜间");
        row("城建/施工", "", "城建/施工");
        row("城建 - 水-电", " - ", "城建;水-电");
        row("?", "/", "");
        row("///", "/", "");
        row("N/A", "/", "");
        row("", "/", "");
    }

    void paths()
    {
        QFETCH(QString, value);
        QFETCH(QString, separator);
        QFETCH(QString, path);
        std::vector<std::string> levels{"left", "over", "from", "before"};
        splitCategory(value.toStdString(), separator.toStdString(), levels);
        QStringList texts;
        for (const std::string& level : levels)
            texts.append(QString::fromStdString(level));
        QCOMPARE(texts.join(QLatin1Char(';')), path);
    }

    void endlessPathsAreBounded()
    {
        std::string value;
        for (int i = 0; i < 100000; ++i)
            value += "a/";
        std::vector<std::string> levels;
        splitCategory(value, "/", levels);
        QCOMPARE(levels.size(), deepestCategory);
    }
};

QTEST_APPLESS_MAIN(tst_CategoryPath)
#include "tst_categorypath.moc"

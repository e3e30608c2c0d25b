#include "core/tabular/headerfinder.h"

#include <QTest>

#include <algorithm>

using namespace redial;

/// Rows drawn as lines of cells between bars; "#5" is a Number cell, "\n" a line break.
static std::vector<StoredRow> drawn(const QByteArray& lines)
{
    std::vector<StoredRow> rows;
    qint64 number = 0;
    for (const QByteArray& line : lines.split('\n')) {
        ++number;
        StoredRow row;
        row.number = number;
        for (QByteArray cell : line.split('|')) {
            cell = cell.trimmed();
            cell.replace("\\n", "\n");
            const CellKind kind = cell.isEmpty() ? CellKind::Empty
                : cell.startsWith('#')           ? CellKind::Number
                                                 : CellKind::Text;
            row.cells.push_back({(kind == CellKind::Number ? cell.mid(1) : cell).toStdString(), kind});
        }
        while (!row.cells.empty() && row.cells.back().kind == CellKind::Empty)
            row.cells.pop_back();
        if (!row.cells.empty())
            rows.push_back(row);
    }
    return rows;
}

/// "2-3: name | name", titles behind " ^ "; "none".
static QByteArray found(const std::vector<StoredRow>& rows)
{
    static const std::vector<std::string_view> words = {
        "工单号", "受理时间", "来电号码", "坐席", "号码", "姓名", "来电时间"};
    const auto isWord = [](std::string_view text) { return std::ranges::find(words, text) != words.end(); };
    const std::optional<Header> header = findHeader(rows, isWord);
    if (!header)
        return "none";
    QByteArray text = QByteArray::number(header->firstRow);
    if (header->lastRow != header->firstRow)
        text += '-' + QByteArray::number(header->lastRow);
    text += ':';
    for (size_t i = 0; i < header->names.size(); ++i)
        text += (i == 0 ? " " : " | ") + QByteArray::fromStdString(header->names[i]);
    for (const std::string& title : header->titles)
        text += " ^ " + QByteArray::fromStdString(title);
    return text;
}

class TestHeaderFinder : public QObject {
    Q_OBJECT

private slots:
    void headers_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const char* rows, const char* expected) {
            QTest::newRow(name) << QByteArray(rows) << QByteArray(expected);
        };
        row("plain", "工单号|受理时间|来电号码\nG1|2024-03-01|13800001234",
            "1: 工单号 | 受理时间 | 来电号码");
        row("unknown words", "Ref|Opened|Phone\nA-1|2024-03-01|13800001234\nA-2|2024-03-02|13800001235",
            "1: Ref | Opened | Phone");
        row("title above", "投诉工单明细表\n编|时|电\na|2024-03-01|138001\nb|2024-03-02|138002",
            "2: 编 | 时 | 电 ^ 投诉工单明细表");
        row("title and date line",
            "明细表|||\n导出时间：2024-03-05 10:00|||\n编|时|电|坐\na|2024-03-01|#138|x",
            "3: 编 | 时 | 电 | 坐 ^ 明细表 ^ 导出时间：2024-03-05 10:00");
        row("date line of two cells in a narrow table",
            "导出时间:|2024-03-05\n编|时\na|2024-03-01\nb|2024-03-02", "2: 编 | 时 ^ 导出时间: ^ 2024-03-05");
        row("titles of many cells",
            "单位：|某市|制表：|甲|日期：|2024-03-05\n编|时|电|坐|类|备\na|2024-03-01|#1|x|y|z",
            "2: 编 | 时 | 电 | 坐 | 类 | 备 ^ 单位： ^ 某市 ^ 制表： ^ 甲 ^ 日期： ^ 2024-03-05");
        row("title written into every merged cell", "热线工单|热线工单|热线工单\n编|时|电\na|2024-03-01|#1",
            "2: 编 | 时 | 电 ^ 热线工单 ^ 热线工单 ^ 热线工单");
        row("blank rows between", "明细\n\n\n编|时|电\na|2024-03-01|#1", "4: 编 | 时 | 电 ^ 明细");
        row("two rows", "工单号|来电信息||办理||\n|号码|姓名|坐席|时间\nG1|#138|甲|a|2024-03-01",
            "1-2: 工单号 | 来电信息/号码 | 来电信息/姓名 | 办理/坐席 | 办理/时间");
        row("two rows, unknown words",
            "Ref|Caller||Handling|\n|Phone|Name|Who|When\nA|#138|x|y|2024-03-01\nB|#139|x|y|2024-03-01",
            "1-2: Ref | Caller/Phone | Caller/Name | Handling/Who | Handling/When");
        row("two rows under a title",
            "明细表\n编|来电||办理|\n|机|名|席|时\na|#138|x|y|2024-03-01\nb|#139|x|y|2024-03-02",
            "2-3: 编 | 来电/机 | 来电/名 | 办理/席 | 办理/时 ^ 明细表");
        row("groups over all columns", "基本||来电|\n编|时|机|名\na|2024-03-01|#138|x\nb|2024-03-02|#139|x",
            "1-2: 基本/编 | 基本/时 | 来电/机 | 来电/名");
        row("groups written into every merged cell", "编|来电|来电|备\n编|机|名|备\na|#138|x|y\nb|#139|x|y",
            "1-2: 编 | 来电/机 | 来电/名 | 备");
        row("title is no group", "12345 热线|||\n工单号|受理时间|来电号码|坐席\na|2024-03-01|#138|x",
            "2: 工单号 | 受理时间 | 来电号码 | 坐席 ^ 12345 热线");
        row("merged down groups nothing", "编||备\n|机|\na|#138|x\nb|#139|x", "1: 编 |  | 备");
        row("row of texts is no second row", "编|区|类|\n甲|东|噪声|急\n乙|西|供水|缓\n丙|南|供电|急",
            "1: 编 | 区 | 类");
        row("row of data is no second row", "编|时||备\na|2024-03-01|x|y\nb|2024-03-02|x|y",
            "1: 编 | 时 |  | 备");
        row("names missing", "编||时|\na|x|2024-03-01|y\nb|x|2024-03-02|y", "1: 编 |  | 时");
        row("well-known words among data",
            "G1|2024-03-01 08:05|13800001234|姓名|x y|坐席|a b\n"
            "G2|2024-03-01 08:06|13800001235|甲|x z|乙|a c",
            "none");
        row("few of very many names are words",
            "工单号|来电时间|来电号码|坐席|n11|n12|n13|n14|n15|n16|n17|n18\na|2024-03-01|#138|x|1|2|3|4|5|6|7|8",
            "1: 工单号 | 来电时间 | 来电号码 | 坐席 | n11 | n12 | n13 | n14 | n15 | n16 | n17 | n18");
        row("duplicate names", "编|备注|备注|时\na|x|y|2024-03-01", "1: 编 | 备注 | 备注 | 时");
        row("line break in a name", "编|受理\\n时间|来电\\n号码\na|2024-03-01|#1",
            "1: 编 | 受理 时间 | 来电 号码");
        row("first row is data", "G1|2024-03-01 08:05|13800001234\nG2|2024-03-01 08:06|13800001235", "none");
        row("first row is data, a later one has only texts", "G1|2024-03-01|#1\n甲|乙|丙\nG2|2024-03-02|#2",
            "none");
        row("data of many texts and one value",
            "甲|a|b|c|d|e|#1\n乙|a|b|c|d|e|#2\n丙|a|b|c|d|e|\n丁|a|b|c|d|e|#3", "none");
        row("all texts", "编|区|类\n甲|东|噪声\n乙|西|供水", "1: 编 | 区 | 类");
        row("only a header", "编|区|类|时", "1: 编 | 区 | 类 | 时");
        row("only a row of data", "G1|2024-03-01|#138", "none");
        row("one column", "来电\n13800001234\n13800001235", "1: 来电");
        row("one column under a title", "名单\n来电\n13800001234\n13800001235", "2: 来电 ^ 名单");
        row("one column of data", "13800001234\n13800001235", "none");
        row("years among many headings", "区|名|级|类|型|2023\n东|a|b|c|d|噪\n西|a|b|c|d|水",
            "1: 区 | 名 | 级 | 类 | 型 | 2023");
        row("months", "区|1月|2月|3月\n东|#5|#6|#7", "1: 区 | 1月 | 2月 | 3月");
        row("words overrule a row that looks like data", "甲|乙|丙\n工单号|来电号码|2024\nG1|#138|#5",
            "2: 工单号 | 来电号码 | 2024 ^ 甲 ^ 乙 ^ 丙");
        row("header repeated further down",
            "工单号|来电号码|坐席\nG1|#138|x\n工单号|来电号码|坐席\nG2|#139|x",
            "1: 工单号 | 来电号码 | 坐席");
        row("nothing", "", "none");
    }
    void headers()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QByteArray, expected);
        QCOMPARE(found(drawn(rows)), expected);
    }

    void storedRowOutlivesTheCall()
    {
        StoredRow stored;
        {
            const std::string text = "甲";
            const Cell cells[] = {{text, CellKind::Text}, {{}, CellKind::Empty}};
            stored = storeRow({7, 42, cells});
        }
        QCOMPARE(stored.number, 7);
        QCOMPARE(stored.offset, 42);
        QCOMPARE(stored.cells.size(), size_t(2));
        QCOMPARE(stored.cells[0].text, std::string("甲"));
        QCOMPARE(stored.cells[1].kind, CellKind::Empty);
    }
};

QTEST_GUILESS_MAIN(TestHeaderFinder)
#include "tst_headerfinder.moc"

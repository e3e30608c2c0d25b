#include "pollution.h"

#include <QStringConverter>

namespace redial {

namespace {

constexpr int orders = 84;
constexpr int sampleRow = 50;

/// Hands the files over, one by one.
class Make {
public:
    explicit Make(const std::function<void(const PollutedFile&)>& take) : m_take(take) { }
    void operator()(const QByteArray& kind, const QByteArray& bytes) const
    {
        m_take({kind, bytes, cleanOrders().sliced(1)});
    }
    /// `held`: the orders that are in the file, when they are not those of the clean list.
    void operator()(const QByteArray& kind, const QByteArray& bytes, const Table& held) const
    {
        m_take({kind, bytes, held});
    }

private:
    const std::function<void(const PollutedFile&)>& m_take;
};

QByteArray inUtf16(const QByteArray& text, QStringConverter::Encoding encoding)
{
    QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
    return encode(QString::fromUtf8(text));
}

QByteArray joined(const QList<QByteArray>& records)
{
    return records.join();
}

QList<QByteArray> recordsOf(const Table& table, const CsvDialect& dialect)
{
    QList<QByteArray> records;
    for (const QList<QByteArray>& row : table)
        records.append(csvRecord(row, dialect));
    return records;
}

/// The clean list with one record changed; row 0 is the header.
QByteArray withRecord(int row, const std::function<QByteArray(const QList<QByteArray>& cells)>& write)
{
    const Table table = cleanOrders();
    QList<QByteArray> records = recordsOf(table, {});
    records[row] = write(table[row]);
    return joined(records);
}

QByteArray withRow(int row, const std::function<void(QList<QByteArray>& cells)>& change)
{
    return withRecord(row, [&](QList<QByteArray> cells) {
        change(cells);
        return csvRecord(cells, {});
    });
}

/// The orders of the clean list with one changed; of the header, the clean list.
Table heldWith(int row, const std::function<void(QList<QByteArray>& cells)>& change)
{
    Table table = cleanOrders();
    change(table[row]);
    return table.sliced(1);
}

Table heldWithout(int row)
{
    Table table = cleanOrders();
    table.removeAt(row);
    return row == 0 ? table : table.sliced(1);
}

QByteArray withHeader(const std::function<void(QList<QByteArray>& names)>& change)
{
    return withRow(0, change);
}

/// Between two characters that are no quotes.
qsizetype middleOf(const QByteArray& cell)
{
    const qsizetype letter = cell.indexOf("号楼");
    return letter > 0 ? letter : cell.size() < 9 ? 0 : 3;
}

QByteArray withoutDelimiter(int row, int column)
{
    return withRecord(row, [column](const QList<QByteArray>& cells) -> QByteArray {
        QByteArray record;
        for (int i = 0; i < cells.size(); ++i) {
            if (i > 0 && i != column)
                record += ',';
            record += csvCell(cells[i], {});
        }
        return record + "\r\n";
    });
}

Table otherTable(int columns, int rows)
{
    Table table;
    for (int row = 0; row <= rows; ++row) {
        QList<QByteArray> cells;
        for (int column = 0; column < columns; ++column) {
            cells.append(
                row == 0 ? "指标" + QByteArray::number(column + 1) : QByteArray::number(row * 100 + column));
        }
        table.append(cells);
    }
    return table;
}

void filesAndTables(const Make& make)
{
    const Table clean = cleanOrders();
    const QByteArray text = csvText(clean);
    make("source", text);
    CsvDialect minimal;
    minimal.quotesAll = false;
    make("source_minimal_quotes", csvText(clean, minimal));
    make("file_no_payload", {}, {});
    make("file_only_blank_lines", "\r\n\r\n  \r\n", {});
    make("file_no_trailing_newline", text.chopped(2));
    make("file_double_trailing_newline", text + "\r\n");
    make("file_no_header", csvText(clean.sliced(1)));
    make("file_header_only", csvText(clean.first(1)), {});
    make("file_one_data_row", csvText(clean.first(2)), clean.mid(1, 1));
    make("file_cut_in_mid_record", text.chopped(40), clean.mid(1, orders - 1));
    make("file_rows_repeated", csvText(clean + clean.sliced(1)), clean.sliced(1) + clean.sliced(1));
    for (const int columns : {6, 12, 9}) {
        const QByteArray kind = columns == 6 ? "more" : columns == 12 ? "less" : "same";
        const QByteArray other = csvText(otherTable(columns, 10));
        make("file_multitable_" + kind, text + "\r\n" + other);
        make("file_multitable_" + kind + "_undelimited", text + other);
        make("file_multitable_" + kind + "_first", other + "\r\n" + text);
    }
    make("file_multitable_header_again",
        csvText(clean.first(40)) + "\r\n" + csvText(clean.first(1) + clean.sliced(40)));
}

void preamblesAndFooters(const Make& make)
{
    const QByteArray text = csvText(cleanOrders());
    const QByteArray lines = "热线工单导出\r\n导出时间：2024-05-01 09:00\r\n制表人：值班长\r\n";
    make("file_preamble", lines + "\r\n" + text);
    make("file_preamble_undelimited", lines + text);
    make("file_preamble_padded",
        "热线工单导出,,,,,,,,\r\n导出时间：,2024-05-01 09:00,,,,,,,\r\n,,,,,,,,\r\n" + text);
    make("file_preamble_many_commas", "说明：本表按受理时间排序,含退单,含重复,不含测试\r\n" + text);
    QByteArray long30;
    for (int i = 0; i < 30; ++i)
        long30 += "第" + QByteArray::number(i + 1) + "条说明\r\n";
    make("file_preamble_30_lines", long30 + text);
    make("file_preamble_60_lines", long30 + long30 + text);
    make("file_footnote", text + "\r\n注：满意度为回访结果\r\n数据来源：热线平台\r\n");
    make("file_footnote_undelimited", text + "注：满意度为回访结果\r\n数据来源：热线平台\r\n");
    make("file_footnote_padded", text + ",,,,,,,,\r\n注：满意度为回访结果,,,,,,,,\r\n");
    make("file_total_row", text + "合计,84,,,,,,,\r\n");
    make("file_commented_row", withRecord(sampleRow, [](const QList<QByteArray>& cells) -> QByteArray {
        return "# " + csvRecord(cells, {});
    }));
    make("file_comment_line", withRecord(sampleRow, [](const QList<QByteArray>& cells) -> QByteArray {
        return "# 以下为二线\r\n" + csvRecord(cells, {});
    }));
}

void headers(const Make& make)
{
    const Table clean = cleanOrders();
    const QByteArray data = csvText(clean.sliced(1));
    const QByteArray second =
        csvRecord({"编号", "时间", "号码", "坐席", "分类", "镇街", "内容", "评价", "说明"}, {});
    make("file_header_multirow_2", csvText(clean.first(1)) + second + data);
    make("file_header_multirow_3", csvText(clean.first(1)) + second + second + data);
    make("file_header_groups",
        csvRecord({"工单", "", "来电", "受理", "", "", "", "结果", ""}, {}) + csvText(clean));
    make("file_header_split_in_two_lines", withHeader([](QList<QByteArray>& names) {
        names[1] = "来电\n时间";
        names[2] = "来电\r\n号码";
    }));
    make("file_header_moved_down",
        csvText(clean.mid(1, 5)) + csvText(clean.first(1)) + csvText(clean.sliced(6)));
    make("file_header_repeated",
        csvText(clean.first(42)) + csvText(clean.first(1)) + csvText(clean.sliced(42)));
    for (const int column : {0, 1, 8}) {
        make("column_header_empty", withHeader([=](QList<QByteArray>& names) { names[column].clear(); }));
        make("column_header_odd", withHeader([=](QList<QByteArray>& names) { names[column] = "HEAD/%R"; }));
        make("column_header_too_long", withHeader([=](QList<QByteArray>& names) {
            names[column] = QByteArray("HEADER").repeated(20000);
        }));
    }
    make("column_header_twice", withHeader([](QList<QByteArray>& names) { names[8] = names[7]; }));
    make("column_header_time_twice", withHeader([](QList<QByteArray>& names) { names[8] = names[1]; }));
    make("column_header_all_same", withHeader([](QList<QByteArray>& names) { names.fill("列"); }));
    make("column_header_all_empty", withHeader([](QList<QByteArray>& names) { names.fill({}); }));
}

void shapes(const Make& make)
{
    const Table clean = cleanOrders();
    Table narrow;
    for (const QList<QByteArray>& row : clean)
        narrow.append(row.mid(1, 1));
    make("file_one_column", csvText(narrow), {});
    for (const int columns : {1024, 17000}) {
        Table wide = clean;
        for (qsizetype row = 0; row < wide.size(); ++row) {
            while (wide[row].size() < columns)
                wide[row].append(
                    row == 0 ? "自定义字段" + QByteArray::number(wide[row].size()) : QByteArray("1"));
        }
        CsvDialect plain;
        plain.quotesAll = false;
        make("file_columns_" + QByteArray::number(columns), csvText(wide, plain), wide.sliced(1));
    }
    make("file_trailing_delimiter", csvText(clean).replace("\"\r\n", "\",\r\n"));
    Table cut = clean;
    for (QList<QByteArray>& row : cut)
        while (row.last().isEmpty())
            row.removeLast();
    make("file_trailing_empty_cells_cut", csvText(cut));
    make("file_blank_lines_between", csvText(clean).replace("\"\r\n\"GD", "\"\r\n\r\n\"GD"));
}

void rowShapes(const Make& make)
{
    for (const int row : {0, 1, sampleRow, orders}) {
        make("row_empty", withRecord(row, [](const QList<QByteArray>&) { return QByteArray("\r\n"); }),
            heldWithout(row));
        const auto shorten = [](QList<QByteArray>& cells) { cells.resize(5); };
        make("row_5_fields", withRow(row, shorten),
            row == 0 ? cleanOrders().sliced(1) : heldWith(row, shorten));
        make("row_15_fields", withRow(row, [](QList<QByteArray>& cells) {
            while (cells.size() < 15)
                cells.append("x");
        }));
        make("row_line_end", withRecord(row, [](const QList<QByteArray>& cells) -> QByteArray {
            return csvRecord(cells, {}).chopped(2) + "\n";
        }));
        CsvDialect semicolons;
        semicolons.delimiter = ";";
        make("row_field_delimiter_0x3B",
            withRecord(row, [=](const QList<QByteArray>& cells) { return csvRecord(cells, semicolons); }));
        CsvDialect apostrophes;
        apostrophes.quote = apostrophes.escape = "'";
        make("row_quotation_char_0x27",
            withRecord(row, [=](const QList<QByteArray>& cells) { return csvRecord(cells, apostrophes); }));
        CsvDialect backslash;
        backslash.escape = "\\";
        make("row_escape_char_0x5C",
            withRecord(row, [=](const QList<QByteArray>& cells) { return csvRecord(cells, backslash); }));
    }
    for (int row = 0; row <= orders; ++row) {
        CsvDialect blanks;
        blanks.delimiter = " ";
        make("row_field_delimiter_0x20",
            withRecord(row, [=](const QList<QByteArray>& cells) { return csvRecord(cells, blanks); }));
        for (int column = 0; column < 9; ++column) {
            if (column > 0)
                make("row_less_sep", withoutDelimiter(row, column));
            make("row_more_sep", withRow(row, [=](QList<QByteArray>& cells) { cells.insert(column, {}); }));
            make("row_extra_quote",
                withRecord(row,
                    [=](const QList<QByteArray>& cells) -> QByteArray {
                        QByteArray record;
                        for (int i = 0; i < cells.size(); ++i) {
                            QByteArray cell = csvCell(cells[i], {});
                            if (i == column)
                                cell.insert(1 + middleOf(cells[i]), '"');
                            record += (i > 0 ? "," : "") + cell;
                        }
                        return record + "\r\n";
                    }),
                heldWith(row,
                    [=](QList<QByteArray>& cells) { cells[column].insert(middleOf(cells[column]), '"'); }));
        }
    }
}

void characters(const Make& make)
{
    const Table clean = cleanOrders();
    const auto delimited = [&](const char* kind, const QByteArray& delimiter) {
        CsvDialect dialect;
        dialect.delimiter = delimiter;
        make(kind, csvText(clean, dialect));
        dialect.quotesAll = false;
        make(QByteArray(kind) + "_minimal_quotes", csvText(clean, dialect));
    };
    delimited("file_field_delimiter_0x20", " ");
    delimited("file_field_delimiter_0x2C_0x20", ", ");
    delimited("file_field_delimiter_0x3B", ";");
    delimited("file_field_delimiter_0x7C", "|");
    delimited("file_field_delimiter_0x3A", ":");
    delimited("file_field_delimiter_0x9", "\t");
    delimited("file_field_delimiter_0x9_0x9", "\t\t");
    delimited("file_field_delimiter_0x5C_0x74", "\\t");
    delimited("file_field_delimiter_0x5E", "^");
    delimited("file_field_delimiter_0x1", "\x01");
    delimited("file_field_delimiter_full_width", "，");
    CsvDialect apostrophes;
    apostrophes.quote = apostrophes.escape = "'";
    make("file_quotation_char_0x27", csvText(clean, apostrophes));
    apostrophes.quotesAll = false;
    make("file_quotation_char_0x27_minimal_quotes", csvText(clean, apostrophes));
    CsvDialect blanks;
    blanks.quote = "\" ";
    make("file_quotation_char_0x22_0x20", csvText(clean, blanks));
    CsvDialect backslash;
    backslash.escape = "\\";
    make("file_escape_char_0x5C", csvText(clean, backslash));
    CsvDialect none;
    none.escape.clear();
    make("file_escape_char_0x00", csvText(clean, none));
    Table flat = clean;
    for (QList<QByteArray>& row : flat)
        for (QByteArray& cell : row)
            cell.replace('\n', ' ').replace(',', ' ').replace('"', "");
    QByteArray unquoted;
    for (const QList<QByteArray>& row : flat)
        unquoted += row.join(',') + "\r\n";
    make("file_quotation_char_none", unquoted, flat.sliced(1));
    for (const QByteArray& end :
        {QByteArray("\n"), QByteArray("\r"), QByteArray("\r\r\n"), QByteArray("\n\r")}) {
        CsvDialect dialect;
        dialect.lineEnd = end;
        make("file_record_delimiter_0x" + end.toHex(' ').toUpper().replace(" ", "_0x"),
            csvText(clean, dialect));
    }
}

void encodings(const Make& make)
{
    const QByteArray text = csvText(cleanOrders());
    make("file_encoding_utf8_mark", "\xEF\xBB\xBF" + text);
    make("file_encoding_utf16le", inUtf16(text, QStringConverter::Utf16LE));
    make("file_encoding_utf16be", inUtf16(text, QStringConverter::Utf16BE));
    make("file_encoding_utf16le_no_mark", inUtf16(text, QStringConverter::Utf16LE).sliced(2));
    make("file_encoding_utf32le", inUtf16(text, QStringConverter::Utf32LE));
    make("file_encoding_one_broken_character",
        withRow(sampleRow, [](QList<QByteArray>& cells) { cells[6].chop(1); }),
        heldWith(
            sampleRow, [](QList<QByteArray>& cells) { cells[6] = cells[6].chopped(3) + "\xEF\xBF\xBD"; }));
    make("file_nul_characters",
        withRow(sampleRow, [](QList<QByteArray>& cells) { cells[6].insert(3, '\0'); }));
    make("file_two_marks", "\xEF\xBB\xBF\xEF\xBB\xBF" + text);
}

void contents(const Make& make)
{
    using Change = std::function<void(QList<QByteArray>&)>;
    const auto everyRow = [&](const QByteArray& kind, const Change& change) {
        Table table = cleanOrders();
        for (qsizetype row = 1; row < table.size(); ++row)
            change(table[row]);
        make(kind, csvText(table));
    };
    everyRow("cells_padded_with_blanks", [](QList<QByteArray>& cells) {
        for (QByteArray& cell : cells)
            cell = "  " + cell + " ";
    });
    everyRow("cells_time_slashes", [](QList<QByteArray>& cells) { cells[1].replace('-', '/'); });
    everyRow("cells_time_iso", [](QList<QByteArray>& cells) { cells[1].replace(' ', 'T'); });
    everyRow("cells_time_chinese", [](QList<QByteArray>& cells) {
        cells[1] = cells[1].left(4) + "年" + cells[1].mid(5, 2) + "月" + cells[1].mid(8, 2) + "日 "
            + cells[1].mid(11);
    });
    everyRow("cells_time_digits",
        [](QList<QByteArray>& cells) { cells[1].replace("-", "").replace(" ", "").replace(":", ""); });
    everyRow("cells_time_two_formats", [](QList<QByteArray>& cells) {
        if (cells[1].endsWith('1'))
            cells[1].replace('-', '.');
    });
    Table rounded = cleanOrders();
    Table withoutCallers = rounded;
    for (qsizetype row = 1; row < rounded.size(); ++row) {
        rounded[row][2] = "1.38E+10";
        withoutCallers[row][2].clear();
        withoutCallers[row].append("1.38E+10");
    }
    make("cells_numbers_in_e_notation", csvText(rounded), withoutCallers.sliced(1));
    everyRow("cells_apostrophe_before_digits", [](QList<QByteArray>& cells) { cells[2].prepend('\''); });
    const auto oneCell = [&](const QByteArray& kind, const QByteArray& text) {
        const auto change = [&](QList<QByteArray>& cells) { cells[6] = text; };
        make(kind, withRow(sampleRow, change), heldWith(sampleRow, change));
    };
    oneCell("cell_json", R"({"诉求":"路灯","等级":[1,2]})");
    oneCell("cell_formula", "=SUM(A1:A9)");
    oneCell("cell_100000_characters", QByteArray(100000, 'x'));
    const auto unquoted = [&](const QByteArray& kind, const QByteArray& text) {
        const auto change = [&](QList<QByteArray>& cells) { cells[6] = text; };
        make(kind,
            withRecord(sampleRow,
                [&](QList<QByteArray> cells) -> QByteArray {
                    cells[6] = text;
                    return cells.join(',') + "\r\n";
                }),
            heldWith(sampleRow, change));
    };
    unquoted("cell_several_lines_unquoted", "第一行\r\n第二行");
    unquoted("cell_list_unquoted", "路灯,井盖,噪声");
}

} // namespace

Table cleanOrders()
{
    static const char* const agents[] = {"坐席001", "坐席002", "坐席003", "坐席004", "坐席005"};
    static const char* const categories[] = {"城市管理/路灯", "劳动保障/欠薪", "物业/电梯", "环保/噪声"};
    static const char* const regions[] = {"城关镇", "东山街道", "河西街道"};
    static const char* const ratings[] = {"满意", "不满意", "未评价"};
    Table table = {{"工单编号", "来电时间", "来电号码", "受理坐席", "事项分类", "所属镇街", "工单内容",
        "满意度", "备注"}};
    for (int i = 0; i < orders; ++i) {
        const int minute = i * 37;
        const QByteArray time = "2024-03-" + QByteArray::number(1 + minute / 1440).rightJustified(2, '0')
            + ' ' + QByteArray::number(minute / 60 % 24).rightJustified(2, '0') + ':'
            + QByteArray::number(minute % 60).rightJustified(2, '0') + ':'
            + QByteArray::number(i % 60).rightJustified(2, '0');
        QByteArray content = "市民反映" + QByteArray::number(100 + i) + "号楼的问题";
        if (i % 7 == 1)
            content += ", 已第二次来电; 要求回复";
        if (i % 7 == 2)
            content += "，称\"尽快\"处理";
        if (i % 7 == 3)
            content += "\n补充：夜间更甚";
        if (i % 7 == 4)
            content += " | it's urgent\t(C:\\temp)";
        table.append({"GD" + QByteArray::number(20240300 + i), time,
            "138" + QByteArray::number(10000000 + i * 7919), agents[i % 5], categories[i % 4], regions[i % 3],
            content, ratings[i % 3], i % 2 ? QByteArray("二次回访") : QByteArray()});
    }
    return table;
}

QByteArray csvCell(const QByteArray& text, const CsvDialect& dialect)
{
    const bool needsQuotes = dialect.quotesAll || text.contains(dialect.delimiter)
        || text.contains(dialect.quote) || text.contains('\n') || text.contains('\r');
    if (!needsQuotes)
        return text;
    QByteArray inside = text;
    if (dialect.escape == "\\")
        inside.replace("\\", "\\\\");
    inside.replace(dialect.quote, QByteArray(dialect.escape + dialect.quote));
    return dialect.quote + inside + dialect.quote;
}

QByteArray csvRecord(const QList<QByteArray>& cells, const CsvDialect& dialect)
{
    QList<QByteArray> written;
    for (const QByteArray& cell : cells)
        written.append(csvCell(cell, dialect));
    return written.join(dialect.delimiter) + dialect.lineEnd;
}

QByteArray csvText(const Table& table, const CsvDialect& dialect)
{
    QByteArray text;
    for (const QList<QByteArray>& row : table)
        text += csvRecord(row, dialect);
    return text;
}

void eachPollutedFile(const std::function<void(const PollutedFile&)>& take)
{
    const Make make(take);
    filesAndTables(make);
    preamblesAndFooters(make);
    headers(make);
    shapes(make);
    rowShapes(make);
    characters(make);
    encodings(make);
    contents(make);
}

} // namespace redial

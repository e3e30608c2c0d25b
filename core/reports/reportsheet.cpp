#include "core/reports/reportsheet.h"

#include "core/wording/formatting.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

namespace redial {

namespace {

constexpr qsizetype longestCellText = 32767; // UTF-16 units, Excel's limit
constexpr qint64 serialOf1970 = 25569;

lxw_row_t r(int row)
{
    return static_cast<lxw_row_t>(row);
}
lxw_col_t c(int column)
{
    return static_cast<lxw_col_t>(column);
}

/// What XML or Excel would stumble over: control characters, non-characters, and _x0041_, which Excel
/// reads as an escaped character.
QByteArray cellText(QString text)
{
    text.removeIf([](QChar one) {
        const char16_t unit = one.unicode();
        return (unit < 0x20 && unit != u'\n' && unit != u'\t') || unit == 0xfffe || unit == 0xffff;
    });
    const auto isEscape = [&text](qsizetype at) {
        const QStringView digits = QStringView(text).mid(at + 2, 4);
        return digits.size() == 4 && text.mid(at + 6, 1) == QLatin1String("_")
            && std::ranges::all_of(
                digits, [](QChar one) { return QLatin1String("0123456789abcdefABCDEF").contains(one); });
    };
    const QLatin1String beginning("_x");
    for (qsizetype at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1))
        if (isEscape(at)) {
            constexpr QLatin1String underscore("_x005F"); // _x005F_x0041_
            text.insert(at, underscore);
            at += underscore.size();
        }
    if (text.size() > longestCellText) {
        text.truncate(longestCellText - 1);
        if (text.back().isHighSurrogate())
            text.chop(1);
        text += QChar(0x2026);
    }
    return text.toUtf8();
}

/// Text of ours inside a page header or footer, where & begins a code; at most `longest` units as written.
QString headerText(QString text, qsizetype longest)
{
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    const auto written = [](QString plain) { return plain.replace(QLatin1Char('&'), QLatin1String("&&")); };
    if (written(text).size() <= longest)
        return written(text);
    text.truncate(longest - 1);
    while (written(text).size() >= longest)
        text.chop(1);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return written(text) + QChar(0x2026);
}

} // namespace

ReportSheet::ReportSheet(ReportWorkbook& workbook, const QString& name)
    : m_workbook(workbook)
    , m_sheet(workbook.addSheet(name))
    , m_name(workbook.sheetNames().constLast())
{
    worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
}

void ReportSheet::text(int row, int column, const QString& text, Style style)
{
    note(worksheet_write_string(m_sheet, r(row), c(column), cellText(text).constData(), formats().of(style)));
}

void ReportSheet::text(int row, int column, std::string_view utf8, Style style)
{
    text(row, column, Formatting::text(utf8), style);
}

void ReportSheet::blank(int row, int column, Style style)
{
    note(worksheet_write_blank(m_sheet, r(row), c(column), formats().of(style)));
}

void ReportSheet::merged(int row, int firstColumn, int lastColumn, const QString& text, Style style)
{
    note(worksheet_merge_range(m_sheet, r(row), c(firstColumn), r(row), c(lastColumn),
        cellText(text).constData(), formats().of(style)));
}

void ReportSheet::number(int row, int column, double value, lxw_format* format)
{
    note(worksheet_write_number(m_sheet, r(row), c(column), value, format));
}

void ReportSheet::count(int row, int column, qint64 value, Style style)
{
    number(row, column, static_cast<double>(value), formats().of(style));
}

void ReportSheet::share(int row, int column, qint64 part, qint64 of, Style style)
{
    if (of > 0)
        percent(row, column, static_cast<double>(part) / static_cast<double>(of), style);
}

void ReportSheet::percent(int row, int column, double share, Style style)
{
    number(row, column, share, formats().of(style));
}

void ReportSheet::time(int row, int column, Timestamp time)
{
    const double serial = static_cast<double>(time.day() + serialOf1970)
        + static_cast<double>(time.secondOfDay()) / static_cast<double>(Timestamp::secondsPerDay);
    number(row, column, serial, formats().of(Style::Time));
}

void ReportSheet::width(int column, double characters)
{
    note(worksheet_set_column(m_sheet, c(column), c(column), characters, nullptr));
}

void ReportSheet::lines(int row, int lines)
{
    constexpr double pointsPerLine = 14;
    constexpr double tallest = 400; // Excel allows 409
    note(worksheet_set_row(m_sheet, r(row), std::min(lines * pointsPerLine + 2, tallest), nullptr));
}

void ReportSheet::freeze(int rows, int columns)
{
    worksheet_freeze_panes(m_sheet, r(rows), c(columns));
}

void ReportSheet::headings(int row, const std::vector<Column>& columns, qint64 dataRows)
{
    int deepest = 1;
    for (size_t i = 0; i < columns.size(); ++i) {
        const int column = static_cast<int>(i);
        width(column, columns[i].width);
        deepest = std::max(deepest, linesIn(columns[i].header, columns[i].width - 3)); // the filter's arrow
    }
    lines(row, deepest);
    for (size_t i = 0; i < columns.size(); ++i)
        text(row, static_cast<int>(i), columns[i].header,
            columns[i].isNumber ? Style::HeaderNumber : Style::Header);
    if (dataRows == 0)
        return;
    const int lastRow = row + static_cast<int>(dataRows);
    const int lastColumn = static_cast<int>(columns.size()) - 1;
    if (m_workbook.mode() == WorkbookMode::Streaming) {
        note(worksheet_autofilter(m_sheet, r(row), 0, r(lastRow), c(lastColumn)));
        return;
    }
    std::vector<QByteArray> names;
    std::vector<lxw_table_column> tableColumns(columns.size());
    std::vector<lxw_table_column*> pointers;
    for (const Column& column : columns)
        names.push_back(cellText(column.header));
    for (size_t i = 0; i < columns.size(); ++i) {
        tableColumns[i].header = names[i].data();
        tableColumns[i].header_format =
            formats().of(columns[i].isNumber ? Style::HeaderNumber : Style::Header);
        pointers.push_back(&tableColumns[i]);
    }
    pointers.push_back(nullptr);
    lxw_table_options options{};
    options.style_type = LXW_TABLE_STYLE_TYPE_LIGHT;
    options.style_type_number = 1;
    options.columns = pointers.data();
    note(worksheet_add_table(m_sheet, r(row), 0, r(lastRow), c(lastColumn), &options));
}

void ReportSheet::print(
    const PageFrame& frame, int firstHeader, int lastHeader, int lastColumn, int pagesWide, int pagesTall)
{
    constexpr quint8 a4 = 9;
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, a4);
    worksheet_set_margins(m_sheet, 0.4, 0.4, 0.75, 0.65);
    worksheet_fit_to_pages(m_sheet, static_cast<uint16_t>(pagesWide), static_cast<uint16_t>(pagesTall));
    if (firstHeader >= 0)
        note(worksheet_repeat_rows(m_sheet, r(firstHeader), r(lastHeader)));
    if (lastColumn >= 0)
        note(worksheet_repeat_columns(m_sheet, 0, c(lastColumn)));
    // Excel takes 255 units; a header is left out altogether by the library when it is longer.
    const QString header =
        QStringLiteral("&L&B%1&B · %2&R%3")
            .arg(headerText(frame.title, 90), headerText(m_name, 40), headerText(frame.centre, 80));
    //: Page numbers of a printed report
    const QString pages = tr("Page %1 of %2").arg(QStringLiteral("&P"), QStringLiteral("&N"));
    const QString footer = QStringLiteral("&L&8 %1&R&8 %2").arg(headerText(frame.definition, 180), pages);
    note(worksheet_set_header(m_sheet, header.toUtf8().constData()));
    note(worksheet_set_footer(m_sheet, footer.toUtf8().constData()));
}

int ReportSheet::columnsOf(const QString& text)
{
    int columns = 0;
    for (const QChar one : text)
        columns += one.unicode() >= 0x2e80 ? 2 : 1;
    return columns;
}

int ReportSheet::linesIn(const QString& text, double width)
{
    int lines = 0;
    for (const QString& paragraph : text.split(QLatin1Char('\n')))
        lines += std::max(1, static_cast<int>(std::ceil(columnsOf(paragraph) * 0.95 / std::max(width, 1.0))));
    return lines;
}

} // namespace redial

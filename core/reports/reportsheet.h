#pragma once

#include "core/base/timestamp.h"
#include "core/reports/reportworkbook.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <string_view>

struct lxw_chart;
struct lxw_image_options;

namespace redial {

/// What is printed on every page of every sheet.
struct PageFrame {
    QString title;
    QString centre;
    QString definition; ///< one line
};

/// One sheet of a report. Rows and columns count from 0. Text is always written as a string cell:
/// nothing a caller dictated can become a formula or a link. Rows must be written downwards
/// (WorkbookMode::Streaming).
class ReportSheet {
    Q_DECLARE_TR_FUNCTIONS(redial::ReportSheet)

public:
    ReportSheet(ReportWorkbook& workbook, const QString& name);

    ReportWorkbook& workbook() { return m_workbook; }
    ReportFormats& formats() { return m_workbook.formats(); }
    lxw_worksheet* handle() { return m_sheet; }
    QString name() const { return m_name; }

    void text(int row, int column, const QString& text, Style style = Style::Text);
    void text(int row, int column, std::string_view utf8, Style style = Style::Text);
    void blank(int row, int column, Style style);
    /// One text over several columns; not in a streamed workbook.
    void merged(int row, int firstColumn, int lastColumn, const QString& text, Style style);
    void number(int row, int column, double value, lxw_format* format);
    void count(int row, int column, qint64 value, Style style = Style::Count);
    /// A share of 0…1, shown in per cent; `of` 0: the cell stays empty, there is no rate.
    void share(int row, int column, qint64 part, qint64 of, Style style = Style::Percent);
    void percent(int row, int column, double share, Style style = Style::Percent);
    void time(int row, int column, Timestamp time);

    void width(int column, double characters);
    /// Tall enough for `lines` lines of the usual text.
    void lines(int row, int lines);
    void freeze(int rows, int columns);

    /// Names of the columns in `row` and what lets the reader filter and sort the rows below it: an
    /// Excel table, or in a streamed workbook a filter. Call when its turn to write `row` has come.
    struct Column {
        QString header;
        double width = 10;
        bool isNumber = false;
    };
    void headings(int row, const std::vector<Column>& columns, qint64 dataRows);

    /// A4 landscape, `pagesWide` pages wide, rows firstHeader…lastHeader and columns up to lastColumn
    /// (-1: none) on every page.
    void print(const PageFrame& frame, int firstHeader, int lastHeader, int lastColumn = -1, int pagesWide = 1);

    /// How many columns of Excel's default font a text takes: two for a Chinese character.
    static int columnsOf(const QString& text);
    /// Lines the text takes when wrapped in a column of that width.
    static int linesIn(const QString& text, double width);

private:
    void note(int libraryError) { m_workbook.note(libraryError); }

    ReportWorkbook& m_workbook;
    lxw_worksheet* m_sheet;
    QString m_name;
};

} // namespace redial

#pragma once

/// Walks through a web page and collects its tables: every `<table>` that holds something is one, tables
/// inside of tables too (pages like to lay themselves out with tables; the inner one's cells do not
/// count for the outer). `rowspan` and `colspan` leave their other cells empty, as merged cells of
/// a workbook are.

#include "core/tabular/htmlcell.h"

namespace redial {

class HtmlTables {
public:
    static constexpr size_t all = static_cast<size_t>(-1);

    /// With `wanted` a table's number its rows go to the sink; with `all` none do, and tables() is filled.
    HtmlTables(const QString& path, HtmlScanner& scanner, size_t wanted, RowSink sink);

    /// Errors: those of the scanner, FileDamaged, FileTooLarge.
    Result<void> run(FunctionRef<bool()> goOn);

    struct Table {
        std::string name; ///< its caption, or the heading before it
        bool isFilled = false;
    };
    const std::vector<Table>& tables() const { return m_tables; }
    /// Names of sheets as Excel leaves them in a comment.
    const std::vector<std::string>& sheetNames() const { return m_sheetNames; }

private:
    /// Columns that a cell of an earlier row takes up.
    struct Span {
        size_t begin;
        size_t end;
        qint64 lastRow;
    };
    struct OpenTable {
        size_t number = 0;
        qint64 row = 0;
        bool isInRow = false;
        bool isInCell = false;
        size_t column = 0; ///< of the next cell
        HtmlCell cell;
        std::string text; ///< of the cell
        bool endsInBlank = false; ///< white space was read that only counts if more text comes
        std::vector<Span> spans;
    };

    void startTag();
    void endTag();
    void startTable();
    void endTable();
    void startRow(OpenTable& table);
    void endRow(OpenTable& table);
    void startCell(OpenTable& table);
    void endCell(OpenTable& table);
    void takeText(std::string_view raw);
    void breakLine();
    void readComment();
    std::string* openText();
    void fail(ErrorCode code, const std::string& what);

    const QString& m_path;
    HtmlScanner& m_scanner;
    const size_t m_wanted;
    RowBuilder m_row;
    HtmlStyles m_styles;
    std::vector<Table> m_tables;
    std::vector<std::string> m_sheetNames;
    std::vector<OpenTable> m_open;
    std::string m_heading; ///< between the tables
    std::string m_scratch;
    int m_headingDepth = 0;
    bool m_isInCaption = false;
    bool m_isOver = false;
    bool m_hasPageEnded = false; ///< by a tag of its own
    std::optional<Error> m_problem;
};

} // namespace redial

#include "core/tabular/htmltables.h"

#include "core/base/text.h"

#include <algorithm>

namespace redial {

namespace {

constexpr size_t deepestNesting = 64;
constexpr size_t mostTables = 10'000; // empty ones included
constexpr size_t mostSpans = 512;
constexpr size_t longestCell = 32 * 1024 * 1024;
constexpr size_t longestName = 200;
constexpr std::string_view blanks = " \t\r\n\f";

bool isBlock(std::string_view name)
{
    static constexpr std::string_view names[] = {"br", "p", "div", "li", "h1", "h2", "h3", "h4"};
    return std::ranges::find(names, name) != std::end(names);
}

bool isHeading(std::string_view name)
{
    return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
}

/// Adds text as a page shows it: white space of any kind and length is one blank, or none at the front.
void appendCollapsed(std::string& out, std::string_view text, bool& endsInBlank)
{
    while (!text.empty()) {
        const size_t word = text.find_first_not_of(blanks);
        endsInBlank = endsInBlank || word != 0;
        if (word == std::string_view::npos)
            return;
        text.remove_prefix(word);
        const size_t end = std::min(text.find_first_of(blanks), text.size());
        if (endsInBlank && !out.empty() && out.back() != '\n')
            out += ' ';
        endsInBlank = false;
        out += text.substr(0, end);
        text.remove_prefix(end);
    }
}

} // namespace

HtmlTables::HtmlTables(const QString& path, HtmlScanner& scanner, size_t wanted, RowSink sink)
    : m_path(path)
    , m_scanner(scanner)
    , m_wanted(wanted)
    , m_row(sink)
{
}

Result<void> HtmlTables::run(FunctionRef<bool()> goOn)
{
    while (!m_isOver && !m_problem) {
        const Result<HtmlScanner::Token> token = m_scanner.next(goOn);
        if (!token)
            return token.error();
        switch (*token) {
        case HtmlScanner::Token::Text:
            takeText(m_scanner.text());
            break;
        case HtmlScanner::Token::StartTag:
            startTag();
            break;
        case HtmlScanner::Token::EndTag:
            endTag();
            break;
        case HtmlScanner::Token::StyleSheet:
            m_styles.addStyleSheet(m_scanner.text());
            break;
        case HtmlScanner::Token::Comment:
            readComment();
            break;
        case HtmlScanner::Token::End:
            // Cells, rows and tables may be left open, and many are; without an end of the table or of the
            // page nobody can tell a careless writer from a download that broke off.
            if (!m_open.empty() && !m_hasPageEnded)
                fail(ErrorCode::FileDamaged, "the page ends in the middle");
            while (!m_problem && !m_open.empty())
                endTable();
            m_isOver = true;
            break;
        }
    }
    if (m_problem)
        return *m_problem;
    return {};
}

void HtmlTables::fail(ErrorCode code, const std::string& what)
{
    if (m_problem)
        return;
    std::string where;
    if (!m_open.empty())
        where = ", in or after row " + std::to_string(m_open.back().row) + " of table "
            + std::to_string(m_open.back().number + 1);
    m_problem = Error{code, m_path, QString::fromStdString(what + where)};
}

void HtmlTables::startTag()
{
    const std::string_view name = m_scanner.name();
    if (name == "table")
        return startTable();
    if (m_open.empty()) {
        if (isHeading(name)) {
            m_heading.clear();
            ++m_headingDepth;
        } else if (name == "em" && m_headingDepth > 0) {
            m_heading.clear(); // LibreOffice: <h1>Sheet 1: <em>name</em></h1>
        }
        return;
    }
    OpenTable& table = m_open.back();
    if (name == "tr")
        startRow(table);
    else if (name == "td" || name == "th")
        startCell(table);
    else if (name == "caption")
        m_isInCaption = true;
    else if (isBlock(name))
        breakLine();
}

void HtmlTables::endTag()
{
    const std::string_view name = m_scanner.name();
    if (isHeading(name) && m_headingDepth > 0)
        --m_headingDepth;
    if (name == "caption")
        m_isInCaption = false;
    m_hasPageEnded = m_hasPageEnded || name == "body" || name == "html";
    if (m_open.empty())
        return;
    OpenTable& table = m_open.back();
    if (name == "table")
        endTable();
    else if (name == "tr")
        endRow(table);
    else if (name == "td" || name == "th")
        endCell(table);
    else if (isBlock(name))
        breakLine();
}

void HtmlTables::startTable()
{
    m_isInCaption = false;
    if (m_open.size() >= deepestNesting)
        return fail(ErrorCode::FileDamaged, "tables nested too deeply");
    OpenTable table;
    table.number = m_tables.size();
    m_open.push_back(std::move(table));
    m_tables.push_back({std::string(trimmed(m_heading)), false});
    m_heading.clear();
    m_headingDepth = 0;
    if (m_tables.size() > mostTables)
        fail(ErrorCode::FileTooLarge, "more than 10000 tables");
}

void HtmlTables::endTable()
{
    OpenTable& table = m_open.back();
    endRow(table);
    m_isOver = m_isOver || table.number == m_wanted;
    m_open.pop_back();
}

void HtmlTables::startRow(OpenTable& table)
{
    endRow(table);
    ++table.row;
    table.isInRow = true;
    table.column = 0;
    std::erase_if(table.spans, [&table](const Span& span) { return span.lastRow < table.row; });
}

void HtmlTables::endRow(OpenTable& table)
{
    endCell(table);
    if (!table.isInRow)
        return;
    table.isInRow = false;
    if (table.number == m_wanted && !m_row.finish(table.row))
        m_isOver = true;
}

void HtmlTables::startCell(OpenTable& table)
{
    if (table.isInRow)
        endCell(table);
    else
        startRow(table);
    table.isInCell = true;
    table.cell = HtmlCell::of(m_scanner, m_styles);
    table.text.clear();
    table.endsInBlank = false;
}

void HtmlTables::endCell(OpenTable& table)
{
    if (!table.isInCell)
        return;
    table.isInCell = false;
    // past what hangs down from the rows above; their columns are in order
    for (const Span& span : table.spans) {
        if (span.begin <= table.column && table.column < span.end)
            table.column = span.end;
    }
    const size_t column = table.column;
    if (column >= RowBuilder::mostColumns)
        return fail(ErrorCode::FileDamaged, "a cell beyond column XFD");
    table.column += table.cell.columns;
    if (table.cell.rows > 1) {
        if (table.spans.size() >= mostSpans)
            return fail(ErrorCode::FileDamaged, "too many merged cells side by side");
        const Span span{column, table.column, table.row + table.cell.rows - 1};
        const auto place = std::ranges::upper_bound(table.spans, column, {}, &Span::begin);
        table.spans.insert(place, span);
    }
    const std::string_view shown = trimmed(table.text);
    m_tables[table.number].isFilled =
        m_tables[table.number].isFilled || !shown.empty() || !table.cell.value.empty();
    if (table.number != m_wanted)
        return;
    table.cell.addTo(m_row, column, shown);
    if (const char* const excess = m_row.excess())
        fail(ErrorCode::FileTooLarge, excess);
}

/// Where a text belongs that comes now; null: nowhere.
std::string* HtmlTables::openText()
{
    if (m_isInCaption && !m_open.empty())
        return &m_tables[m_open.back().number].name;
    if (!m_open.empty())
        return m_open.back().isInCell ? &m_open.back().text : nullptr;
    return m_headingDepth > 0 ? &m_heading : nullptr;
}

void HtmlTables::takeText(std::string_view raw)
{
    std::string* const text = openText();
    if (!text)
        return;
    const bool isCell = !m_open.empty() && text == &m_open.back().text;
    // of tables that are not read it only matters whether they are empty
    const bool isKept = isCell ? m_open.back().number == m_wanted : text->size() < longestName;
    if (!isKept && !(isCell && text->empty()))
        return;
    m_scratch.clear();
    appendDecoded(m_scratch, raw);
    bool endsInBlank = isCell && m_open.back().endsInBlank;
    appendCollapsed(*text, m_scratch, endsInBlank);
    if (isCell)
        m_open.back().endsInBlank = endsInBlank;
    if (isCell && trimmed(*text).empty() && !isKept)
        text->clear();
    if (text->size() > longestCell)
        fail(ErrorCode::FileTooLarge, "a cell of more than 32 MB");
}

void HtmlTables::breakLine()
{
    std::string* const text = openText();
    if (!text || text->empty() || text->back() == '\n' || text != &m_open.back().text)
        return;
    *text += '\n';
    m_open.back().endsInBlank = false;
}

void HtmlTables::readComment()
{
    constexpr std::string_view begin = "<x:Name>";
    constexpr std::string_view end = "</x:Name>";
    std::string_view text = m_scanner.text();
    for (size_t at = text.find(begin); at != std::string_view::npos && m_sheetNames.size() < mostTables;
         at = text.find(begin)) {
        text.remove_prefix(at + begin.size());
        std::string name;
        appendDecoded(name, text.substr(0, std::min(text.find(end), longestName)));
        m_sheetNames.emplace_back(trimmed(name));
    }
}

} // namespace redial

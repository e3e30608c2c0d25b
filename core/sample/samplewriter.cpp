#include "core/sample/samplewriter.h"

#include "core/base/narrowpath.h"
#include "core/base/savefile.h"

#include <QDir>
#include <QSaveFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <cerrno>
#include <utility>

namespace redial {

namespace {

constexpr size_t rowsPerReport = 2048;

/// Planning counts the first half of the work, writing the second.
bool goOn(Progress& progress, size_t done, size_t total)
{
    return done % rowsPerReport != 0
        || progress.advance(static_cast<qint64>(total + done), static_cast<qint64>(2 * total));
}

Error cancelled(const QString& path)
{
    return {ErrorCode::Cancelled, path, {}};
}

void appendQuoted(std::string& line, std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        line += text;
        return;
    }
    line += '"';
    for (const char c : text) {
        if (c == '"')
            line += '"';
        line += c;
    }
    line += '"';
}

void appendTime(std::string& line, qint64 seconds)
{
    line += formatTimestamp({seconds});
}

void appendRow(std::string& text, const SampleRow& row)
{
    for (size_t i = 0; i < sampleColumns; ++i) {
        const SampleCell& cell = row.cells[i];
        if (i > 0)
            text += ',';
        switch (cell.kind) {
        case SampleCell::Kind::Empty:
            break;
        case SampleCell::Kind::Text:
            appendQuoted(text, cell.text);
            break;
        case SampleCell::Kind::Time:
            appendTime(text, cell.number);
            break;
        case SampleCell::Kind::Number:
            text += std::to_string(cell.number);
            break;
        }
    }
    text += "\r\n";
}

std::string headerLine()
{
    std::string line = "\xef\xbb\xbf";
    for (size_t i = 0; i < sampleColumns; ++i) {
        line += i > 0 ? "," : "";
        line += sampleHeading(static_cast<SampleColumn>(i));
    }
    return line + "\r\n";
}

/// A workbook under construction; closed, and so written, by close().
class SampleWorkbook {
public:
    SampleWorkbook(const QString& name, const QString& folder, Timestamp created)
        : m_folder(narrowFolder(folder))
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_workbook =
            workbook_new_opt(QByteArray(m_folder + '/' + QFile::encodeName(name)).constData(), &options);
        lxw_doc_properties properties{};
        properties.created = static_cast<time_t>(created.seconds);
        workbook_set_properties(m_workbook, &properties);
        m_heading = workbook_add_format(m_workbook);
        format_set_bold(m_heading);
        m_time = workbook_add_format(m_workbook);
        format_set_num_format(m_time, "yyyy-mm-dd hh:mm:ss");
    }
    ~SampleWorkbook()
    {
        if (m_workbook)
            workbook_close(m_workbook);
    }
    SampleWorkbook(const SampleWorkbook&) = delete;
    SampleWorkbook& operator=(const SampleWorkbook&) = delete;

    lxw_error close() { return workbook_close(std::exchange(m_workbook, nullptr)); }

    void add(const SampleRow& row)
    {
        if (!m_sheet || m_row > ordersPerSheet)
            startSheet();
        for (size_t i = 0; i < sampleColumns; ++i)
            addCell(static_cast<lxw_col_t>(i), row.cells[i]);
        ++m_row;
    }

private:
    void startSheet()
    {
        const std::string name = "工单" + std::to_string(++m_sheets);
        m_sheet = workbook_add_worksheet(m_workbook, name.c_str());
        worksheet_set_column(m_sheet, 0, sampleColumns - 1, 14, nullptr);
        for (const SampleColumn column : {SampleColumn::Received, SampleColumn::DispatchedAt,
                 SampleColumn::DueAt, SampleColumn::ClosedAt}) {
            const lxw_col_t at = static_cast<lxw_col_t>(column);
            worksheet_set_column(m_sheet, at, at, 20, nullptr);
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        for (size_t i = 0; i < sampleColumns; ++i) {
            worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(i),
                sampleHeading(static_cast<SampleColumn>(i)).data(), m_heading);
        }
        m_row = 1;
    }

    void addCell(lxw_col_t column, const SampleCell& cell)
    {
        const lxw_row_t row = static_cast<lxw_row_t>(m_row);
        switch (cell.kind) {
        case SampleCell::Kind::Empty:
            break;
        case SampleCell::Kind::Text:
            worksheet_write_string(m_sheet, row, column, cell.text.c_str(), nullptr);
            break;
        case SampleCell::Kind::Time:
            // Excel counts days from 1899-12-30.
            worksheet_write_number(
                m_sheet, row, column, static_cast<double>(cell.number) / 86400 + 25569, m_time);
            break;
        case SampleCell::Kind::Number:
            worksheet_write_number(m_sheet, row, column, static_cast<double>(cell.number), nullptr);
            break;
        }
    }

    QByteArray m_folder;
    lxw_workbook* m_workbook = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_heading = nullptr;
    lxw_format* m_time = nullptr;
    size_t m_row = 0;
    int m_sheets = 0;
};

} // namespace

Result<void> writeSampleCsv(const SampleRows& rows, const QString& path, Progress& progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(path, file);
    std::string text = headerLine();
    SampleRow row;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!goOn(progress, i, rows.size()))
            return cancelled(path);
        rows.row(i, row);
        appendRow(text, row);
        if (text.size() < (1U << 20) && i + 1 < rows.size())
            continue;
        if (file.write(text.data(), static_cast<qint64>(text.size())) != static_cast<qint64>(text.size()))
            return writeError(path, file);
        text.clear();
    }
    if (!commitWhole(file))
        return writeError(path, file);
    return {};
}

Result<void> writeSampleXlsx(
    const SampleRows& rows, Timestamp created, const QString& path, Progress& progress)
{
    QTemporaryDir folder;
    if (!folder.isValid())
        return Error{ErrorCode::WriteFailed, path, folder.errorString()};
    const QString name = QStringLiteral("sample.xlsx");
    SampleWorkbook workbook(name, folder.path(), created);
    SampleRow row;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!goOn(progress, i, rows.size()))
            return cancelled(path);
        rows.row(i, row);
        workbook.add(row);
    }
    const lxw_error error = workbook.close();
    if (error != LXW_NO_ERROR)
        return Error{errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::WriteFailed, path,
            QString::fromUtf8(lxw_strerror(error))};
    return saveCopy(folder.filePath(name), path);
}

} // namespace redial

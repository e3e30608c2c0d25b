#include "core/reports/reportworkbook.h"

#include "core/base/narrowpath.h"
#include "core/base/savefile.h"
#include "core/tabular/ziparchive.h"
#include "core/tabular/zipstream.h"

#include <QFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

namespace redial {

namespace {

Error failure(int libraryError)
{
    const ErrorCode code = errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::WriteFailed;
    return {code, {}, QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(libraryError)))};
}

/// At most 31 UTF-16 units, none of []:*?/\ and no apostrophe at either end.
QString legalSheetName(QString name)
{
    constexpr qsizetype longest = 31;
    for (QChar& c : name)
        if (QStringLiteral("[]:*?/\\").contains(c) || c < QLatin1Char(' '))
            c = QLatin1Char(' ');
    name = name.trimmed().left(longest);
    while (name.startsWith(QLatin1Char('\'')))
        name.remove(0, 1);
    while (name.endsWith(QLatin1Char('\'')))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("-") : name;
}

/// What the sheet has in its temporary file by now, in bytes, but for some kilobytes still in a buffer.
qint64 bytesWritten(const lxw_worksheet& sheet)
{
    QFile file;
    return sheet.optimize_tmpfile != nullptr && file.open(sheet.optimize_tmpfile, QIODevice::ReadOnly)
        ? file.size()
        : 0;
}

/// A part of a zip archive is smaller than 4 GiB unless its sizes are written in the newer way, ZIP64
/// (APPNOTE.TXT 4.4.8, 4.5.3). Not every program reads that, so it is left to where it has to be.
bool needsZip64(const lxw_workbook& book)
{
    constexpr qint64 aroundTheRows = 1 << 20; // what stands around the rows, and what is still in a buffer
    constexpr qint64 largestPart = (qint64{1} << 32) - 1 - aroundTheRows;
    const lxw_worksheet* sheet = nullptr;
    STAILQ_FOREACH(sheet, book.worksheets, list_pointers)
    {
        if (bytesWritten(*sheet) > largestPart)
            return true;
    }
    return false;
}

/// The library does not look whether its own temporary files could be written: on a full disk it packs
/// sheets that are cut short and answers that all is well.
Result<void> checkParts(const QString& path, qsizetype sheets)
{
    const Error cut{ErrorCode::DiskFull, {}, {}};
    Result<std::unique_ptr<ZipArchive>> archive = ZipArchive::open(path);
    if (!archive)
        return cut;
    std::vector<std::pair<std::string, std::string_view>> parts{{"xl/sharedStrings.xml", "</sst>"}};
    for (qsizetype sheet = 1; sheet <= sheets; ++sheet)
        parts.emplace_back("xl/worksheets/sheet" + std::to_string(sheet) + ".xml", "</worksheet>");
    constexpr InflateLimit unlimited{qint64{1} << 50, qint64{1} << 50, qint64{1} << 30}; // our own file
    std::vector<char> buffer(1 << 16);
    for (const auto& [name, ending] : parts) {
        const ZipEntry* entry = (*archive)->find(name);
        if (entry == nullptr) {
            if (ending == "</sst>") // a workbook without text has none
                continue;
            return cut;
        }
        Result<std::unique_ptr<ZipStream>> stream = ZipStream::open(**archive, *entry, unlimited);
        if (!stream)
            return cut;
        std::string last;
        for (;;) {
            const Result<size_t> read = (*stream)->read(buffer);
            if (!read)
                return cut;
            if (*read == 0)
                break;
            last.append(buffer.data(), *read);
            last.erase(0, last.size() - std::min(last.size(), size_t{32}));
        }
        if (last.find(ending) == std::string::npos)
            return cut;
    }
    return {};
}

} // namespace

Result<std::unique_ptr<ReportWorkbook>> ReportWorkbook::make(WorkbookMode mode, const Properties& properties)
{
    std::unique_ptr<ReportWorkbook> result(new ReportWorkbook);
    if (!result->m_folder.isValid())
        return Error{ErrorCode::WriteFailed, {}, result->m_folder.errorString()};
    const QString name = QStringLiteral("report.xlsx");
    result->m_path = result->m_folder.filePath(name);
    result->m_mode = mode;

    QByteArray folder = narrowFolder(result->m_folder.path());
    lxw_workbook_options options{};
    options.constant_memory = mode == WorkbookMode::Streaming ? LXW_TRUE : LXW_FALSE;
    options.tmpdir = folder.data();
    errno = 0;
    result->m_workbook = workbook_new_opt(QByteArray(folder + '/' + name.toLatin1()).constData(), &options);
    if (!result->m_workbook)
        return failure(LXW_ERROR_MEMORY_MALLOC_FAILED);
    result->m_formats = std::make_unique<ReportFormats>(result->m_workbook);

    QByteArray title = properties.title.toUtf8();
    QByteArray company = properties.company.toUtf8();
    lxw_doc_properties document{};
    document.title = title.data();
    document.company = company.data();
    document.created = static_cast<time_t>(properties.madeAt.seconds);
    workbook_set_properties(result->m_workbook, &document);
    return result;
}

ReportWorkbook::~ReportWorkbook()
{
    if (!m_workbook)
        return;
    // The library closes a sheet's temporary file only when it writes the workbook. Windows does not
    // remove a folder with an open file in it.
    lxw_worksheet* sheet = nullptr;
    STAILQ_FOREACH(sheet, m_workbook->worksheets, list_pointers)
    {
        if (sheet->optimize_tmpfile)
            std::fclose(sheet->optimize_tmpfile);
    }
    lxw_workbook_free(m_workbook);
}

lxw_worksheet* ReportWorkbook::addSheet(const QString& name)
{
    const QString legal = legalSheetName(name);
    QString unique = legal;
    for (int number = 2; m_taken.contains(unique.toLower()); ++number) {
        const QString suffix = QStringLiteral(" %1").arg(number);
        unique = legal.left(31 - suffix.size()) + suffix;
    }
    m_taken.insert(unique.toLower());
    m_names << unique;
    return workbook_add_worksheet(m_workbook, unique.toUtf8().constData());
}

void ReportWorkbook::note(int libraryError)
{
    if (m_firstError == 0)
        m_firstError = libraryError;
}

Result<void> ReportWorkbook::close()
{
    m_workbook->options.use_zip64 = needsZip64(*m_workbook) ? LXW_TRUE : LXW_FALSE;
    errno = 0;
    const lxw_error closed = workbook_close(m_workbook); // frees it, whatever it answers
    m_workbook = nullptr;
    if (closed != LXW_NO_ERROR)
        return failure(closed);
    if (m_firstError != 0)
        return failure(m_firstError);
    return checkParts(m_path, m_names.size());
}

Result<QByteArray> ReportWorkbook::finish()
{
    if (const Result<void> closed = close(); !closed)
        return closed.error();
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::WriteFailed, {}, file.errorString()};
    return file.readAll();
}

Result<void> ReportWorkbook::save(const QString& path)
{
    if (const Result<void> closed = close(); !closed)
        return closed.error();
    return saveCopy(m_path, path);
}

} // namespace redial

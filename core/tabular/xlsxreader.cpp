#include "core/tabular/xlsxreader.h"

#include "core/tabular/odsreader.h"
#include "core/tabular/packagelimits.h"
#include "core/tabular/sheetparser.h"
#include "core/tabular/xlsxworkbook.h"

#include <QFileInfo>

namespace redial {

namespace {

/// Reports packed bytes of several parts as one length of way.
class PartProgress {
public:
    PartProgress(Progress& progress, qint64 total) : m_progress(progress), m_total(total) { }

    bool advance(const ZipStream& stream)
    {
        return m_progress.advance(std::min(m_before + stream.compressedRead(), m_total), m_total);
    }
    void partDone(const ZipEntry& entry) { m_before += entry.compressedSize; }

private:
    Progress& m_progress;
    qint64 m_total;
    qint64 m_before = 0;
};

class XlsxReader final : public TableSource {
public:
    XlsxReader(std::unique_ptr<ZipArchive> archive, XlsxWorkbook workbook)
        : m_archive(std::move(archive))
        , m_workbook(std::move(workbook))
    {
        m_traits.format = FileFormat::Xlsx;
        m_traits.dates1904 = m_workbook.dateSystem == DateSystem::From1904;
        for (const XlsxSheet& sheet : m_workbook.sheets)
            m_sheets.push_back({sheet.name, sheet.hidden});
    }

    const SourceTraits& traits() const override { return m_traits; }
    const std::vector<SheetInfo>& sheets() const override { return m_sheets; }
    Result<void> read(size_t sheet, RowSink sink, Progress& progress) override;

private:
    Result<void> loadStyles();
    Result<void> loadStrings(PartProgress& progress);
    Result<void> readSheet(const ZipEntry& entry, RowSink sink, PartProgress& progress);

    std::unique_ptr<ZipArchive> m_archive;
    XlsxWorkbook m_workbook;
    SourceTraits m_traits;
    std::vector<SheetInfo> m_sheets;
    // read when the first sheet is
    std::optional<XlsxStyles> m_styles;
    std::optional<SharedStrings> m_strings;
};

Result<void> XlsxReader::read(size_t sheet, RowSink sink, Progress& progress)
{
    if (sheet >= m_workbook.sheets.size())
        return m_archive->error(ErrorCode::SheetNotFound, std::to_string(sheet + 1));
    const XlsxSheet& info = m_workbook.sheets[sheet];
    const ZipEntry* const entry = info.part.empty() ? nullptr : m_archive->find(info.part);
    if (!entry)
        return m_archive->error(ErrorCode::FileDamaged,
            "sheet " + std::to_string(sheet + 1) + " is missing" + (info.part.empty() ? "" : ": ")
                + info.part);
    const ZipEntry* const strings = m_strings || m_workbook.sharedStringsPart.empty()
        ? nullptr
        : m_archive->find(m_workbook.sharedStringsPart);
    PartProgress partProgress(progress, entry->compressedSize + (strings ? strings->compressedSize : 0));
    if (!progress.advance(0, 0))
        return m_archive->error(ErrorCode::Cancelled, {});
    if (Result<void> loaded = loadStyles(); !loaded)
        return loaded;
    if (Result<void> loaded = loadStrings(partProgress); !loaded)
        return loaded;
    return readSheet(*entry, sink, partProgress);
}

Result<void> XlsxReader::loadStyles()
{
    if (m_styles)
        return {};
    XlsxStyles styles;
    const ZipEntry* const entry =
        m_workbook.stylesPart.empty() ? nullptr : m_archive->find(m_workbook.stylesPart);
    if (entry) {
        Result<std::unique_ptr<ZipStream>> stream = ZipStream::open(*m_archive, *entry, stylesLimit);
        if (!stream)
            return stream.error();
        if (Result<void> loaded = styles.load(**stream); !loaded)
            return loaded;
    }
    m_styles = std::move(styles);
    return {};
}

Result<void> XlsxReader::loadStrings(PartProgress& progress)
{
    if (m_strings)
        return {};
    SharedStrings strings;
    const ZipEntry* const entry =
        m_workbook.sharedStringsPart.empty() ? nullptr : m_archive->find(m_workbook.sharedStringsPart);
    if (entry) {
        Result<std::unique_ptr<ZipStream>> stream = ZipStream::open(*m_archive, *entry, stringsLimit);
        if (!stream)
            return stream.error();
        if (Result<void> loaded = strings.load(**stream, [&] { return progress.advance(**stream); }); !loaded)
            return loaded;
        progress.partDone(*entry);
    }
    m_strings = std::move(strings);
    return {};
}

Result<void> XlsxReader::readSheet(const ZipEntry& entry, RowSink sink, PartProgress& progress)
{
    Result<std::unique_ptr<ZipStream>> stream = ZipStream::open(*m_archive, entry, sheetLimit);
    if (!stream)
        return stream.error();
    const auto goOn = [&] { return progress.advance(**stream); };
    SheetParser parser(*m_strings, *m_styles, m_workbook.dateSystem, sink);
    if (Result<void> parsed = parseXml(**stream, parser, goOn); !parsed) {
        Error error = parsed.error();
        if (error.code == ErrorCode::FileDamaged && parser.rowNumber() > 0)
            error.detail += QStringLiteral(", in or after row %1").arg(parser.rowNumber());
        return error;
    }
    return parser.declined() ? Result<void>() : drain(**stream, goOn);
}

/// Nothing when the file begins like a zip.
Result<void> checkBeginning(const QString& path)
{
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::FileNotFound, path, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, path, file.errorString()};
    const QByteArray first = file.peek(8);
    const std::string_view bytes(first.constData(), static_cast<size_t>(first.size()));
    if (bytes.starts_with("PK\x03\x04"))
        return {};
    if (bytes.starts_with("PK\x05\x06")) // a zip of nothing
        return Error{ErrorCode::FormatUnknown, path, QStringLiteral("zip")};
    return Error{ErrorCode::FormatUnknown, path, {}};
}

} // namespace

Result<std::unique_ptr<TableSource>> openPackage(const QString& path)
{
    if (Result<void> checked = checkBeginning(path); !checked)
        return checked.error();
    Result<std::unique_ptr<ZipArchive>> archive = ZipArchive::open(path);
    if (!archive)
        return archive.error();
    if (isOds(**archive))
        return openOds(std::move(*archive));
    Result<XlsxWorkbook> workbook = XlsxWorkbook::load(**archive);
    if (!workbook)
        return workbook.error();
    return std::unique_ptr<TableSource>(
        std::make_unique<XlsxReader>(std::move(*archive), std::move(*workbook)));
}

} // namespace redial

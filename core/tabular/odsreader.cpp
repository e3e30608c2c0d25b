#include "core/tabular/odsreader.h"

#include "core/tabular/odsparser.h"
#include "core/tabular/packagelimits.h"
#include "core/tabular/textsource.h"

#include <array>

namespace redial {

namespace {

/// Whether the package's list of files says that they are encrypted.
class ManifestHandler final : public XmlHandler {
public:
    bool isEncrypted = false;

    void startElement(std::string_view name, const XmlAttributes&) override
    {
        isEncrypted = isEncrypted || name == "encryption-data";
    }
    void endElement() override { }
};

class OdsReader : public TableSource {
public:
    explicit OdsReader(const QString& path) : m_path(path) { m_traits.format = FileFormat::Ods; }

    Result<void> survey()
    {
        OdsParser parser(OdsParser::none, [](const Row&) { return true; });
        NoProgress progress;
        if (Result<void> parsed = parse(parser, progress); !parsed)
            return parsed;
        if (!parser.hasSpreadsheet())
            return Error{ErrorCode::FileDamaged, m_path, QStringLiteral("no spreadsheet in it")};
        m_sheets = parser.sheets();
        m_traits.dates1904 = parser.dateSystem() == DateSystem::From1904;
        return {};
    }

    const SourceTraits& traits() const override { return m_traits; }
    const std::vector<SheetInfo>& sheets() const override { return m_sheets; }

    Result<void> read(size_t sheet, RowSink sink, Progress& progress) override
    {
        if (sheet >= m_sheets.size())
            return Error{ErrorCode::SheetNotFound, m_path, QString::number(sheet + 1)};
        if (!progress.advance(0, 0))
            return Error{ErrorCode::Cancelled, m_path, {}};
        OdsParser parser(sheet, sink);
        const Result<void> parsed = parse(parser, progress);
        if (parsed)
            return parsed;
        Error error = parsed.error();
        if (error.code == ErrorCode::FileDamaged && parser.rowNumber() > 0)
            error.detail += QStringLiteral(", in or after row %1").arg(parser.rowNumber());
        return error;
    }

protected:
    virtual Result<void> parse(OdsParser& parser, Progress& progress) = 0;

    QString m_path;

private:
    SourceTraits m_traits;
    std::vector<SheetInfo> m_sheets;
};

class PackedOdsReader final : public OdsReader {
public:
    explicit PackedOdsReader(std::unique_ptr<ZipArchive> archive)
        : OdsReader(archive->path())
        , m_archive(std::move(archive))
    {
    }

    Result<void> checkManifest()
    {
        const ZipEntry* const entry = m_archive->find("META-INF/manifest.xml");
        if (!entry)
            return {};
        const auto stream = ZipStream::open(*m_archive, *entry, smallPartLimit);
        if (!stream)
            return stream.error();
        ManifestHandler handler;
        if (Result<void> parsed = parseXml(**stream, handler); !parsed)
            return parsed;
        return handler.isEncrypted ? Result<void>(m_archive->error(ErrorCode::FileEncrypted, {}))
                                   : Result<void>();
    }

private:
    Result<void> parse(OdsParser& parser, Progress& progress) override
    {
        const ZipEntry* const entry = m_archive->find("content.xml");
        if (!entry)
            return m_archive->error(ErrorCode::FileDamaged, "content.xml is missing");
        const auto stream = ZipStream::open(*m_archive, *entry, sheetLimit);
        if (!stream)
            return stream.error();
        return parseXml(**stream, parser, [&] {
            return progress.advance(
                std::min((*stream)->compressedRead(), entry->compressedSize), entry->compressedSize);
        });
    }

    std::unique_ptr<ZipArchive> m_archive;
};

class FlatOdsReader final : public OdsReader {
public:
    FlatOdsReader(const QString& path, const TextFile& text) : OdsReader(path), m_text(text)
    {
        m_text.pieces.clear();
    }

private:
    Result<void> parse(OdsParser& parser, Progress& progress) override
    {
        TextSource source(m_path, m_text);
        if (Result<void> opened = source.open(); !opened)
            return opened;
        return parseXml(
            source, parser, [&] { return progress.advance(source.bytesRead(), source.fileSize()); });
    }

    TextFile m_text;
};

} // namespace

bool isOds(ZipArchive& archive)
{
    const ZipEntry* const entry = archive.find("mimetype");
    if (!entry)
        return false;
    const auto stream = ZipStream::open(archive, *entry, smallPartLimit);
    std::array<char, 100> buffer{};
    const Result<size_t> count = stream ? (*stream)->read(buffer) : size_t{0};
    return count
        && std::string_view(buffer.data(), *count)
               .starts_with("application/vnd.oasis.opendocument.spreadsheet");
}

Result<std::unique_ptr<TableSource>> openOds(std::unique_ptr<ZipArchive> archive)
{
    auto reader = std::make_unique<PackedOdsReader>(std::move(archive));
    if (Result<void> checked = reader->checkManifest(); !checked)
        return checked.error();
    if (Result<void> surveyed = reader->survey(); !surveyed)
        return surveyed.error();
    return std::unique_ptr<TableSource>(std::move(reader));
}

Result<std::unique_ptr<TableSource>> openFlatOds(const QString& path, const TextFile& text)
{
    auto reader = std::make_unique<FlatOdsReader>(path, text);
    if (Result<void> surveyed = reader->survey(); !surveyed)
        return surveyed.error();
    return std::unique_ptr<TableSource>(std::move(reader));
}

} // namespace redial

#include "core/tabular/xlsxworkbook.h"

#include "core/tabular/packagelimits.h"
#include "core/tabular/stringitem.h"
#include "core/tabular/xmlparser.h"

#include <array>

namespace redial {

namespace {

struct SheetEntry {
    std::string name;
    std::string relationshipId;
    bool hidden = false;
};

class WorkbookHandler final : public XmlHandler {
public:
    std::string root;
    std::vector<SheetEntry> sheets;
    DateSystem dateSystem = DateSystem::From1900;

    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        ++m_depth;
        if (m_depth == 1) {
            root = name;
            if (name != "workbook")
                stop();
        } else if (m_depth == 2 && name == "workbookPr") {
            const std::string_view flag = attributes.value("date1904");
            if (flag == "1" || flag == "true" || flag == "on")
                dateSystem = DateSystem::From1904;
        } else if (m_depth == 2) {
            m_inSheets = name == "sheets";
        } else if (m_depth == 3 && m_inSheets && name == "sheet") {
            SheetEntry sheet;
            sheet.name = attributes.value("name");
            decodeEscapes(sheet.name, 0);
            sheet.relationshipId = attributes.value("id");
            const std::string_view state = attributes.value("state");
            sheet.hidden = state == "hidden" || state == "veryHidden";
            sheets.push_back(std::move(sheet));
        }
    }
    void endElement() override { --m_depth; }

private:
    int m_depth = 0;
    bool m_inSheets = false;
};

/// What a `mimetype` entry says, as OpenDocument and EPUB files have it.
std::string mimeType(ZipArchive& archive)
{
    const ZipEntry* const entry = archive.find("mimetype");
    if (!entry)
        return {};
    const auto stream = ZipStream::open(archive, *entry, smallPartLimit);
    std::array<char, 100> buffer{};
    const Result<size_t> count = stream ? (*stream)->read(buffer) : size_t{0};
    return count ? std::string(buffer.data(), *count) : std::string();
}

/// An archive without a workbook: says what it is instead.
Error otherKind(ZipArchive& archive)
{
    const std::string mime = mimeType(archive);
    if (mime.find("opendocument.text") != std::string::npos)
        return archive.error(ErrorCode::FormatUnknown, "odt");
    if (mime.find("opendocument") != std::string::npos)
        return archive.error(ErrorCode::FormatUnknown, "opendocument");
    if (mime.find("epub") != std::string::npos)
        return archive.error(ErrorCode::FormatUnknown, "epub");
    if (archive.find("Index/Document.iwa"))
        return archive.error(ErrorCode::FormatNotYetRead, "numbers");
    return archive.error(ErrorCode::FormatUnknown, "zip");
}

Error otherDocument(ZipArchive& archive, const std::string& root)
{
    if (root == "document")
        return archive.error(ErrorCode::FormatUnknown, "docx");
    if (root == "presentation")
        return archive.error(ErrorCode::FormatUnknown, "pptx");
    return archive.error(ErrorCode::FormatUnknown, "zip");
}

/// The main part's name; empty when there is none.
Result<std::string> mainPart(ZipArchive& archive)
{
    const Result<Relationships> package = Relationships::of(archive, "");
    if (!package)
        return package.error();
    if (const Relationship* const main = package->byKind("officeDocument"))
        return main->part;
    return archive.find("xl/workbook.xml") ? std::string("xl/workbook.xml") : std::string();
}

bool endsWithBin(const std::string& part)
{
    return ZipArchive::normalised(part).ends_with(".bin");
}

std::string partOfKind(const Relationships& relationships, std::string_view kind)
{
    const Relationship* const found = relationships.byKind(kind);
    return found ? found->part : std::string();
}

} // namespace

Result<XlsxWorkbook> XlsxWorkbook::load(ZipArchive& archive)
{
    const Result<std::string> main = mainPart(archive);
    if (!main)
        return main.error();
    if (main->empty())
        return otherKind(archive);
    if (endsWithBin(*main))
        return archive.error(ErrorCode::FormatNotYetRead, "xlsb");
    const ZipEntry* const entry = archive.find(*main);
    if (!entry)
        return archive.error(ErrorCode::FileDamaged, *main + " is missing");
    WorkbookHandler handler;
    {
        Result<std::unique_ptr<ZipStream>> stream = ZipStream::open(archive, *entry, smallPartLimit);
        if (!stream)
            return stream.error();
        if (Result<void> parsed = parseXml(**stream, handler); !parsed)
            return parsed.error();
    }
    if (handler.root != "workbook")
        return otherDocument(archive, handler.root);

    const Result<Relationships> relationships = Relationships::of(archive, *main);
    if (!relationships)
        return relationships.error();
    XlsxWorkbook workbook;
    workbook.dateSystem = handler.dateSystem;
    workbook.stylesPart = partOfKind(*relationships, "styles");
    workbook.sharedStringsPart = partOfKind(*relationships, "sharedStrings");
    for (SheetEntry& sheet : handler.sheets) {
        const Relationship* const target = relationships->byId(sheet.relationshipId);
        if (target && target->kind != "worksheet")
            continue; // chart sheets, dialogs, macro sheets: no rows
        workbook.sheets.push_back(
            {std::move(sheet.name), target ? target->part : std::string(), sheet.hidden});
    }
    return workbook;
}

} // namespace redial

#include "core/tabular/contentsniffer.h"
#include "core/base/text.h"

#include "core/tabular/olefile.h"
#include "core/tabular/utf8.h"

#include <QFile>

#include <algorithm>

namespace redial {

using namespace std::string_view_literals;

namespace {

/// LibreOffice names some forty namespaces before it says what the document is.
constexpr size_t markupBytes = 16 * 1024;

struct Signature {
    std::string_view bytes;
    ContentKind kind;
    const char* name;
    size_t offset = 0;
};

constexpr Signature signatures[] = {
    {"PK\x03\x04"sv, ContentKind::Zip, "zip"},
    {"PK\x05\x06"sv, ContentKind::Zip, "zip"},
    {"\x09\x08\x10\x00"sv, ContentKind::Xls, "xls"}, // workbooks without a compound document
    {"\x09\x08\x08\x00"sv, ContentKind::Xls, "xls"},
    {"\x09\x04\x06\x00"sv, ContentKind::Xls, "xls"},
    {"\x09\x02\x06\x00"sv, ContentKind::Xls, "xls"},
    {"\x09\x00\x04\x00"sv, ContentKind::Xls, "xls"},
    {"%PDF-"sv, ContentKind::Unknown, "pdf"},
    {"\x89PNG\r\n\x1A\n"sv, ContentKind::Unknown, "png"},
    {"\xFF\xD8\xFF"sv, ContentKind::Unknown, "jpeg"},
    {"GIF87a"sv, ContentKind::Unknown, "gif"},
    {"GIF89a"sv, ContentKind::Unknown, "gif"},
    {"Rar!\x1A\x07"sv, ContentKind::Unknown, "rar"},
    {"7z\xBC\xAF\x27\x1C"sv, ContentKind::Unknown, "7z"},
    {"\x1F\x8B\x08"sv, ContentKind::Unknown, "gzip"},
    {"BZh"sv, ContentKind::Unknown, "bzip2"},
    {"\xFD\x37zXZ\x00"sv, ContentKind::Unknown, "xz"},
    {"\x28\xB5\x2F\xFD"sv, ContentKind::Unknown, "zstd"},
    {"SQLite format 3\0"sv, ContentKind::Unknown, "sqlite"},
    {"PAR1"sv, ContentKind::Unknown, "parquet"},
    {"MZ\x90\x00"sv, ContentKind::Unknown, "exe"},
    {"\x7F\x45LF"sv, ContentKind::Unknown, "elf"},
    {"{\\rtf"sv, ContentKind::Unknown, "rtf"},
    {"ustar"sv, ContentKind::Unknown, "tar", 257},
};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), lower);
    return result;
}

Content named(ContentKind kind, const char* name)
{
    return {kind, QString::fromLatin1(name)};
}

Content sniffOle(QFile& file)
{
    const OleFile compound(file);
    if (compound.has(u"EncryptedPackage"))
        return {ContentKind::EncryptedWorkbook, {}};
    // With a directory that cannot be read it is most likely a workbook, and a damaged one.
    if (compound.names().empty() || compound.has(u"Workbook") || compound.has(u"Book"))
        return named(ContentKind::Xls, "xls");
    return named(ContentKind::Unknown, "ole2");
}

} // namespace

Content sniffContent(QFile& file, std::string_view head)
{
    if (head.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv))
        return sniffOle(file);
    for (const Signature& signature : signatures) {
        if (head.size() >= signature.offset && head.substr(signature.offset).starts_with(signature.bytes))
            return named(signature.kind, signature.name);
    }
    return {};
}

Content sniffMarkup(std::string_view text)
{
    const std::string head = lowered(trimmed(text.substr(0, markupBytes)));
    const auto contains = [&head](std::string_view part) { return head.find(part) != std::string::npos; };
    if (head.starts_with("mime-version:"))
        return named(ContentKind::NotYetRead, "mhtml");
    if (!head.starts_with('<'))
        return {};
    static constexpr std::string_view htmlTags[] = {
        "<html", "<!doctype html", "<table", "<head", "<meta", "<style", "<body", "<div"};
    const bool isHtml =
        std::ranges::any_of(htmlTags, [&head](std::string_view tag) { return head.starts_with(tag); });
    if (isHtml)
        return named(ContentKind::Html, "html");
    if (!head.starts_with("<?xml") && !head.starts_with("<!--") && !head.starts_with("<workbook")
        && !head.starts_with("<ss:workbook") && !head.starts_with("<office:document"))
        return {};
    if (contains("urn:schemas-microsoft-com:office:spreadsheet") && contains("workbook"))
        return named(ContentKind::XmlSpreadsheet, "xml-spreadsheet");
    if (contains("urn:oasis:names:tc:opendocument:xmlns:office:1.0"))
        return contains("application/vnd.oasis.opendocument.spreadsheet")
            ? named(ContentKind::FlatOds, "fods")
            : named(ContentKind::Unknown, "opendocument");
    if (contains("<html") || contains("<table"))
        return named(ContentKind::Html, "html");
    return named(ContentKind::Unknown, "xml");
}

bool looksBinary(std::string_view bytes)
{
    const size_t last = bytes.find_last_not_of('\0');
    if (last == std::string_view::npos)
        return !bytes.empty();
    bytes = bytes.substr(0, last + 1);
    const auto isControl = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    };
    const auto controls = static_cast<size_t>(std::ranges::count_if(bytes, isControl));
    static constexpr size_t alwaysAllowed = 2;
    return controls > alwaysAllowed && controls * 50 > bytes.size();
}

} // namespace redial

#include "core/tabular/xmlspreadsheetreader.h"

#include "core/tabular/textsource.h"
#include "core/tabular/xmlspreadsheetparser.h"

namespace redial {

namespace {

class XmlSpreadsheetReader final : public TableSource {
public:
    XmlSpreadsheetReader(const QString& path, const TextFile& text) : m_path(path), m_text(text)
    {
        m_text.pieces.clear();
    }

    Result<void> survey();

    const SourceTraits& traits() const override { return m_traits; }
    const std::vector<SheetInfo>& sheets() const override { return m_sheets; }
    Result<void> read(size_t sheet, RowSink sink, Progress& progress) override;
    SourceDamage damage() const override { return m_damage; }

private:
    QString m_path;
    TextFile m_text;
    SourceTraits m_traits;
    std::vector<SheetInfo> m_sheets;
    SourceDamage m_damage;
};

Result<void> XmlSpreadsheetReader::survey()
{
    TextSource source(m_path, m_text);
    if (Result<void> opened = source.open(); !opened)
        return opened;
    XmlSpreadsheetParser parser(XmlSpreadsheetParser::none, [](const Row&) { return true; });
    if (Result<void> parsed = parseXml(source, parser); !parsed)
        return parsed;
    m_sheets = parser.sheets();
    m_traits.format = FileFormat::XmlSpreadsheet;
    m_traits.dates1904 = parser.dateSystem() == DateSystem::From1904;
    return {};
}

Result<void> XmlSpreadsheetReader::read(size_t sheet, RowSink sink, Progress& progress)
{
    if (sheet >= m_sheets.size())
        return Error{ErrorCode::SheetNotFound, m_path, QString::number(sheet + 1)};
    if (!progress.advance(0, 0))
        return Error{ErrorCode::Cancelled, m_path, {}};
    TextSource source(m_path, m_text);
    if (Result<void> opened = source.open(); !opened)
        return opened;
    XmlSpreadsheetParser parser(sheet, sink);
    const Result<void> parsed =
        parseXml(source, parser, [&] { return progress.advance(source.bytesRead(), source.fileSize()); });
    m_damage.brokenCharacters = source.replaced();
    if (parsed)
        return parsed;
    Error error = parsed.error();
    if (error.code == ErrorCode::FileDamaged && parser.rowNumber() > 0)
        error.detail += QStringLiteral(", in or after row %1").arg(parser.rowNumber());
    return error;
}

} // namespace

Result<std::unique_ptr<TableSource>> openXmlSpreadsheet(const QString& path, const TextFile& text)
{
    auto reader = std::make_unique<XmlSpreadsheetReader>(path, text);
    if (Result<void> surveyed = reader->survey(); !surveyed)
        return surveyed.error();
    return std::unique_ptr<TableSource>(std::move(reader));
}

} // namespace redial

#include "core/tabular/htmlreader.h"

#include "core/tabular/htmltables.h"

#include <algorithm>

namespace redial {

namespace {

constexpr size_t mostSheets = 100;

class HtmlReader final : public TableSource {
public:
    HtmlReader(const QString& path, const TextFile& text) : m_path(path), m_text(text)
    {
        m_text.pieces.clear();
        m_traits.format = FileFormat::Html;
        m_traits.encoding = encodingName(text.encoding);
    }

    Result<void> survey();

    const SourceTraits& traits() const override { return m_traits; }
    const std::vector<SheetInfo>& sheets() const override { return m_sheets; }
    Result<void> read(size_t sheet, RowSink sink, Progress& progress) override;
    SourceDamage damage() const override { return m_damage; }

private:
    TextStream stream() const
    {
        return TextStream(m_path, m_text.encoding,
            m_text.isEncodingOpen ? TextStream::Certainty::Guessed : TextStream::Certainty::Stated);
    }

    QString m_path;
    TextFile m_text;
    SourceTraits m_traits;
    std::vector<SheetInfo> m_sheets;
    std::vector<size_t> m_tables; ///< number of each sheet's table in the page
    SourceDamage m_damage;
};

Result<void> HtmlReader::survey()
{
    TextStream text = stream();
    if (Result<void> opened = text.open(m_text.begin); !opened)
        return opened;
    HtmlScanner scanner(m_path, text);
    HtmlTables tables(m_path, scanner, HtmlTables::all, [](const Row&) { return true; });
    if (Result<void> run = tables.run([] { return true; }); !run)
        return run;
    m_traits.encoding = encodingName(text.encoding());
    for (size_t i = 0; i < tables.tables().size(); ++i) {
        if (tables.tables()[i].isFilled)
            m_tables.push_back(i);
    }
    if (m_tables.empty())
        return Error{ErrorCode::FormatUnknown, m_path, QStringLiteral("html")};
    if (m_tables.size() > mostSheets)
        return Error{ErrorCode::FileTooLarge, m_path, QStringLiteral("more than 100 tables")};
    const bool hasNames = tables.sheetNames().size() == m_tables.size();
    for (size_t i = 0; i < m_tables.size(); ++i) {
        SheetInfo sheet;
        sheet.name = hasNames ? tables.sheetNames()[i] : tables.tables()[m_tables[i]].name;
        const bool isTaken = std::ranges::any_of(
            m_sheets, [&sheet](const SheetInfo& other) { return other.name == sheet.name; });
        if (m_tables.size() > 1 && (sheet.name.empty() || isTaken))
            sheet.name += (sheet.name.empty() ? "" : " ") + std::to_string(i + 1);
        m_sheets.push_back(std::move(sheet));
    }
    return {};
}

Result<void> HtmlReader::read(size_t sheet, RowSink sink, Progress& progress)
{
    if (sheet >= m_sheets.size())
        return Error{ErrorCode::SheetNotFound, m_path, QString::number(sheet + 1)};
    TextStream text = stream();
    if (Result<void> opened = text.open(m_text.begin); !opened)
        return opened;
    HtmlScanner scanner(m_path, text);
    HtmlTables tables(m_path, scanner, m_tables[sheet], sink);
    const auto goOn = [&] { return progress.advance(text.bytesRead(), text.fileSize()); };
    if (!goOn())
        return Error{ErrorCode::Cancelled, m_path, {}};
    const Result<void> run = tables.run(goOn);
    m_damage.brokenCharacters = text.replaced();
    m_traits.encoding = encodingName(text.encoding());
    return run;
}

} // namespace

Result<std::unique_ptr<TableSource>> openHtml(const QString& path, const TextFile& text)
{
    auto reader = std::make_unique<HtmlReader>(path, text);
    if (Result<void> surveyed = reader->survey(); !surveyed)
        return surveyed.error();
    return std::unique_ptr<TableSource>(std::move(reader));
}

} // namespace redial

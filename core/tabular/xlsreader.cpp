#include "core/tabular/xlsreader.h"

#include "core/tabular/biffsheetparser.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace redial {

namespace {

constexpr std::string_view compoundSignature = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr size_t stringsPerReport = 4096;

class XlsReader final : public TableSource {
public:
    XlsReader(std::unique_ptr<QIODevice> file, const QString& name, OleStream stream)
        : m_file(std::move(file))
        , m_name(name)
        , m_records(std::move(stream))
    {
    }

    Result<void> load(const std::string& encoding);

    const SourceTraits& traits() const override { return m_traits; }
    const std::vector<SheetInfo>& sheets() const override { return m_sheets; }
    Result<void> read(size_t sheet, RowSink sink, Progress& progress) override;

private:
    Result<void> loadStrings(Progress& progress);
    Error about(const Error& error) const;

    std::unique_ptr<QIODevice> m_file;
    QString m_name;
    BiffRecords m_records;
    BiffWorkbook m_workbook;
    SourceTraits m_traits;
    std::vector<SheetInfo> m_sheets;
    std::optional<SharedStrings> m_strings; ///< read when the first sheet is
};

Result<void> XlsReader::load(const std::string& encoding)
{
    Result<BiffWorkbook> workbook = BiffWorkbook::load(m_records, encoding);
    if (!workbook)
        return about(workbook.error());
    m_workbook = std::move(*workbook);
    m_traits.format = FileFormat::Xls;
    m_traits.dates1904 = m_workbook.dateSystem == DateSystem::From1904;
    if (m_workbook.version < 8)
        m_traits.encoding = encodingName(m_workbook.texts.encoding);
    for (const BiffSheet& sheet : m_workbook.sheets)
        m_sheets.push_back({sheet.name, sheet.hidden});
    return {};
}

Error XlsReader::about(const Error& error) const
{
    const auto* const file = qobject_cast<const QFile*>(m_file.get());
    if (error.code == ErrorCode::FileDamaged && file && file->error() != QFileDevice::NoError)
        return {ErrorCode::FileUnreadable, m_name, file->errorString()};
    return {error.code, m_name, error.detail};
}

Result<void> XlsReader::read(size_t sheet, RowSink sink, Progress& progress)
{
    if (sheet >= m_workbook.sheets.size())
        return Error{ErrorCode::SheetNotFound, m_name, QString::number(sheet + 1)};
    if (!progress.advance(0, 0))
        return Error{ErrorCode::Cancelled, m_name, {}};
    if (Result<void> loaded = loadStrings(progress); !loaded)
        return loaded;
    BiffSheetParser parser(m_records, m_workbook, *m_strings, sink);
    const auto goOn = [&progress](qint64 done, qint64 total) { return progress.advance(done, total); };
    const Result<void> parsed = parser.read(m_workbook.sheets[sheet].begin, goOn);
    return parsed ? parsed : Result<void>(about(parsed.error()));
}

/// How many there are is counted, not believed; what ends in the middle is one text less.
Result<void> XlsReader::loadStrings(Progress& progress)
{
    if (m_strings)
        return {};
    SharedStrings strings;
    m_records.seek(m_workbook.stringsPosition);
    if (m_workbook.stringsPosition >= 0 && m_records.next()) {
        BiffCursor cursor(m_records);
        cursor.doubleWord();
        const size_t stated = cursor.doubleWord();
        std::string text;
        while (!cursor.atEnd()) {
            text.clear();
            cursor.unicode(cursor.word(), text);
            if (cursor.isOver()) {
                if (strings.size() < stated)
                    return about({ErrorCode::FileDamaged, {}, QStringLiteral("the texts end in the middle")});
                break;
            }
            if (!strings.append(text))
                return about({ErrorCode::FileTooLarge, {}, QStringLiteral("more than 4 GB of text")});
            if (strings.size() % stringsPerReport == 0 && !progress.advance(0, 0))
                return Error{ErrorCode::Cancelled, m_name, {}};
        }
    }
    m_strings = std::move(strings);
    return {};
}

} // namespace

Result<std::unique_ptr<TableSource>> openXls(
    std::unique_ptr<QIODevice> file, const QString& name, const OpenOptions& options)
{
    OleStream stream = OleStream::wholeFile(*file);
    file->seek(0);
    const QByteArray front = file->read(static_cast<qint64>(compoundSignature.size()));
    if (std::string_view(front.constData(), static_cast<size_t>(front.size())) == compoundSignature) {
        const OleFile compound(*file);
        const Result<OleStream> workbook = compound.stream(compound.has(u"Workbook") ? u"Workbook" : u"Book");
        if (!workbook)
            return Error{workbook.error().code, name, workbook.error().detail};
        stream = *workbook;
    }
    auto reader = std::make_unique<XlsReader>(std::move(file), name, std::move(stream));
    if (Result<void> loaded = reader->load(options.encoding); !loaded)
        return loaded.error();
    return std::unique_ptr<TableSource>(std::move(reader));
}

Result<std::unique_ptr<TableSource>> openXls(const QString& path, const OpenOptions& options)
{
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::FileNotFound, path, {}};
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, path, file->errorString()};
    return openXls(std::move(file), path, options);
}

} // namespace redial

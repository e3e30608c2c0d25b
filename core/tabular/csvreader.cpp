#include "core/tabular/csvreader.h"

#include "core/tabular/contentsniffer.h"
#include "core/tabular/recordparser.h"
#include "core/tabular/textsample.h"
#include "core/tabular/textstream.h"

#include <algorithm>

namespace redial {

namespace {

bool isBinary(const TextSample& sample, const std::vector<TextPiece>& pieces)
{
    for (size_t i = 0; i < pieces.size(); ++i) {
        const bool reachesEnd = i + 1 == pieces.size();
        if (looksBinary(pieces[i].text)
            && !(reachesEnd && i > 0 && sample.pieces[i].find_first_not_of('\0') == std::string::npos))
            return true;
    }
    return false;
}

/// One pass over the file, from record to record.
class Reading {
public:
    Reading(const QString& path, TextStream& stream, const Dialect& dialect)
        : m_path(path)
        , m_stream(stream)
        , m_parser(dialect.delimiter == 0 ? RecordParser::noDelimiter : dialect.delimiter, dialect.quotes)
        , m_skipsFirstRecord(dialect.hasSeparatorLine)
    {
    }

    Result<void> run(RowSink sink, Progress& progress)
    {
        for (;;) {
            m_parser.start(
                m_stream.text(), m_stream.atEnd() ? RecordParser::Text::Ends : RecordParser::Text::GoesOn);
            const Result<bool> goesOn = deliver(sink);
            if (!goesOn)
                return goesOn.error();
            if (!*goesOn)
                return {};
            if (!progress.advance(m_stream.bytesRead(), m_stream.fileSize()))
                return Error{ErrorCode::Cancelled, m_path, {}};
            if (m_stream.atEnd())
                return {};
            if (m_stream.text().size() - m_parser.position() > CsvReader::recordLimit)
                return tooLong();
            if (Result<void> more = m_stream.more(m_parser.position()); !more)
                return more.error();
        }
    }

    SourceDamage damage() const { return {m_stream.replaced(), m_firstBrokenLine, m_parser.literalQuotes()}; }

private:
    /// The records of the text in hand; false when the sink wants no more.
    Result<bool> deliver(RowSink sink)
    {
        RecordParser::Outcome outcome;
        while ((outcome = m_parser.next()) == RecordParser::Outcome::Record) {
            if (m_parser.position() - m_parser.recordBegin() > CsvReader::recordLimit)
                return tooLong();
            const qint64 line = m_line;
            m_line += m_parser.lines();
            if (m_skipsFirstRecord) {
                m_skipsFirstRecord = false;
                continue;
            }
            if (m_parser.isBlank())
                continue;
            if (m_firstBrokenLine == 0 && m_stream.replaced() > 0 && isBroken(m_parser.cells()))
                m_firstBrokenLine = line;
            if (!sink({line, m_stream.fileOffset(m_parser.recordBegin()), m_parser.cells(),
                    m_parser.fieldCount()}))
                return false;
        }
        if (outcome == RecordParser::Outcome::TooManyColumns)
            return damaged(QStringLiteral("more than %1 columns").arg(RecordParser::columnLimit));
        return true;
    }

    static bool isBroken(std::span<const Cell> cells)
    {
        static constexpr std::string_view replacement = "\xEF\xBF\xBD";
        return std::ranges::any_of(
            cells, [](const Cell& cell) { return cell.text.find(replacement) != std::string_view::npos; });
    }

    Error tooLong() const
    {
        return damaged(QStringLiteral("longer than %1 MB").arg(CsvReader::recordLimit / 1024 / 1024));
    }

    Error damaged(const QString& what) const
    {
        return {ErrorCode::FileDamaged, m_path, QStringLiteral("line %1: %2").arg(m_line).arg(what)};
    }

    const QString& m_path;
    TextStream& m_stream;
    RecordParser m_parser;
    bool m_skipsFirstRecord;
    qint64 m_line = 1;
    qint64 m_firstBrokenLine = 0;
};

} // namespace

Result<std::unique_ptr<TableSource>> CsvReader::open(
    const QString& path, const TextSample& sample, const TextFile& text, const OpenOptions& options)
{
    if (isBinary(sample, text.pieces))
        return Error{ErrorCode::FormatUnknown, path, QStringLiteral("binary")};
    std::unique_ptr<CsvReader> reader(new CsvReader(path));
    reader->m_encoding = text.encoding;
    reader->m_isEncodingOpen = text.isEncodingOpen;
    reader->m_textBegin = text.begin;
    reader->m_dialect = detectDialect(text.pieces);
    if (options.delimiter && reader->m_dialect.delimiter != *options.delimiter) {
        const bool hasSeparatorLine = reader->m_dialect.hasSeparatorLine;
        reader->m_dialect = dialectOf(text.pieces, *options.delimiter);
        reader->m_dialect.hasSeparatorLine = hasSeparatorLine;
    }
    reader->m_traits.format = FileFormat::Csv;
    reader->m_traits.encoding = encodingName(reader->m_encoding);
    reader->m_traits.delimiter = reader->m_dialect.delimiter;
    return std::unique_ptr<TableSource>(std::move(reader));
}

Result<void> CsvReader::read(size_t sheet, RowSink sink, Progress& progress)
{
    if (sheet != 0)
        return Error{ErrorCode::SheetNotFound, m_path, QString::number(sheet + 1)};
    m_damage = {};
    TextStream stream(m_path, m_encoding,
        m_isEncodingOpen ? TextStream::Certainty::Guessed : TextStream::Certainty::Stated);
    if (Result<void> opened = stream.open(m_textBegin); !opened)
        return opened.error();
    Reading reading(m_path, stream, m_dialect);
    const Result<void> result = reading.run(sink, progress);
    m_damage = reading.damage();
    m_traits.encoding = encodingName(stream.encoding());
    return result;
}

} // namespace redial

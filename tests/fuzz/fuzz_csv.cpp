/// A text file: the first byte chooses what a user may have said of it, the rest is the file.

#include "fuzz.h"

#include "core/tabular/dialect.h"
#include "core/tabular/recordparser.h"

using namespace redial;

namespace {

constexpr size_t longest = 256 * 1024;
constexpr size_t piecesUpTo = 16 * 1024;

void show(const RecordParser& parser, std::string& into)
{
    into += std::to_string(parser.lines()) + ':' + std::to_string(parser.fieldCount());
    for (const Cell& cell : parser.cells())
        into.append(1, '\x1F').append(cell.text);
    into += '\x1E';
}

std::string parsedWhole(std::string_view text, const Dialect& dialect)
{
    std::string shown;
    RecordParser parser(dialect.delimiter, dialect.quotes);
    parser.start(text, RecordParser::Text::Ends);
    size_t last = 0;
    while (parser.next() == RecordParser::Outcome::Record) {
        fuzz::check(parser.position() > last, "each record is a step on");
        last = parser.position();
        show(parser, shown);
    }
    return shown;
}

/// In growing fronts of `step` bytes, as a reader with small blocks would.
std::string parsedInPieces(std::string_view text, const Dialect& dialect, size_t step)
{
    std::string shown;
    RecordParser parser(dialect.delimiter, dialect.quotes);
    size_t begin = 0;
    size_t end = 0;
    for (;;) {
        end = std::min(end + step, text.size());
        const std::string front(text.substr(begin, end - begin));
        parser.start(front, end == text.size() ? RecordParser::Text::Ends : RecordParser::Text::GoesOn);
        RecordParser::Outcome outcome;
        while ((outcome = parser.next()) == RecordParser::Outcome::Record)
            show(parser, shown);
        begin += parser.position();
        if (end == text.size() || outcome == RecordParser::Outcome::TooManyColumns)
            return shown;
    }
}

void compareBlockSizes(std::string_view bytes, quint8 choice)
{
    const std::string text = fuzz::asUtf8(bytes);
    const TextPiece piece{text, TextPiece::Begin::AtLine, TextPiece::End::AtEndOfFile};
    Dialect dialect = detectDialect(std::span(&piece, 1));
    if (dialect.delimiter == 0)
        dialect.delimiter = RecordParser::noDelimiter;
    const std::string whole = parsedWhole(text, dialect);
    for (const size_t step : {size_t{1} + choice % 7, size_t{64}, size_t{1000}}) {
        if (text.size() / step < 2000)
            fuzz::check(parsedInPieces(text, dialect, step) == whole, "rows do not depend on the blocks");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0 || size > longest)
        return 0;
    static constexpr const char* encodings[] = {
        "", "GB18030", "UTF-16LE", "UTF-8", "windows-1252", "UTF-16BE"};
    static constexpr char delimiters[] = {0, ',', '\t', ';', '|', '"', '\n', 'a'};
    const quint8 choice = data[0] >= 0x80 ? data[0] : quint8{0};
    OpenOptions options;
    options.encoding = encodings[(choice & 0x07) % std::size(encodings)];
    if (const char delimiter = delimiters[(choice >> 3 & 0x07)])
        options.delimiter = delimiter;
    const std::string_view bytes = fuzz::textOf(data + 1, size - 1);
    fuzz::readEverything(fuzz::fileOf(bytes), options);
    if (bytes.size() <= piecesUpTo)
        compareBlockSizes(bytes, data[0]);
    return 0;
}

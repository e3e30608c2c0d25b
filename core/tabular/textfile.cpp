#include "core/tabular/textfile.h"

#include "core/tabular/contentsniffer.h"
#include "core/tabular/textdecoder.h"
#include "core/tabular/textsample.h"

#include <algorithm>

namespace redial {

namespace {

constexpr size_t declarationBytes = 4096;

std::vector<TextPiece> decodePieces(const TextSample& sample, TextEncoding encoding, size_t markLength)
{
    std::vector<TextPiece> pieces;
    for (const std::string& bytes : sample.pieces) {
        const bool isFirst = pieces.empty();
        TextPiece piece;
        piece.text =
            TextDecoder(encoding).decodeAll(std::string_view(bytes).substr(isFirst ? markLength : 0));
        piece.begin = isFirst ? TextPiece::Begin::AtLine : TextPiece::Begin::InLine;
        piece.end = sample.isWholeFile ? TextPiece::End::AtEndOfFile : TextPiece::End::InLine;
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

/// `<meta … charset=gb2312">` or `<?xml … encoding="GBK"?>`, if the text is markup.
std::optional<TextEncoding> declaredEncoding(std::string_view head)
{
    if (sniffMarkup(head).kind == ContentKind::Text)
        return std::nullopt;
    head = head.substr(0, declarationBytes);
    for (const std::string_view word : {"charset=", "encoding="}) {
        const size_t at = head.find(word);
        if (at == std::string_view::npos)
            continue;
        std::string_view name = head.substr(at + word.size());
        if (!name.empty() && (name.front() == '"' || name.front() == '\''))
            name.remove_prefix(1);
        name = name.substr(0, name.find_first_of("\"' />?;\r\n\t"));
        // 16 bits a character cannot be: the declaration has just been read in 8
        const std::optional<TextEncoding> encoding = encodingByName(name);
        if (encoding && *encoding != TextEncoding::Utf16Le && *encoding != TextEncoding::Utf16Be)
            return encoding;
    }
    return std::nullopt;
}

} // namespace

Result<TextFile> TextFile::look(const QString& path, const TextSample& sample, const OpenOptions& options)
{
    const std::string& head = sample.pieces.front();
    const ByteOrderMark mark = byteOrderMark(head);
    if (head.size() == mark.length && sample.isWholeFile)
        return Error{ErrorCode::NoRows, path, {}};

    TextFile file;
    file.encoding = mark.encoding;
    if (!options.encoding.empty()) {
        const std::optional<TextEncoding> stated = encodingByName(options.encoding);
        if (!stated)
            return Error{ErrorCode::EncodingUnknown, path, QString::fromStdString(options.encoding)};
        file.encoding = *stated;
    } else if (mark.length == 0) {
        const EncodingGuess guess = guessEncoding(sample.pieces);
        if (guess.isForeign)
            return Error{ErrorCode::EncodingUnknown, path, {}};
        file.encoding = guess.encoding;
        file.isEncodingOpen = guess.ascii;
        const std::optional<TextEncoding> declared = guess.ascii ? declaredEncoding(head) : std::nullopt;
        if (declared && *declared != TextEncoding::Utf8) {
            file.encoding = *declared;
            file.isEncodingOpen = false;
        }
    }
    file.begin = mark.encoding == file.encoding ? static_cast<qint64>(mark.length) : 0;
    file.pieces = decodePieces(sample, file.encoding, static_cast<size_t>(file.begin));
    return file;
}

} // namespace redial

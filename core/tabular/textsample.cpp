#include "core/tabular/textsample.h"

#include <QFile>

namespace redial {

namespace {

constexpr qint64 wholeFileLimit = 512 * 1024;
constexpr qint64 pieceBytes = 32 * 1024;
constexpr qint64 pieceCount = 16;

Result<std::string> readPiece(QFile& file, qint64 offset, qint64 bytes)
{
    std::string piece(static_cast<size_t>(bytes), '\0');
    if (!file.seek(offset))
        return Error{ErrorCode::FileUnreadable, file.fileName(), file.errorString()};
    const qint64 got = file.read(piece.data(), bytes);
    if (got < 0)
        return Error{ErrorCode::FileUnreadable, file.fileName(), file.errorString()};
    piece.resize(static_cast<size_t>(got));
    return piece;
}

} // namespace

Result<TextSample> sampleText(QFile& file)
{
    TextSample sample;
    const qint64 size = file.size();
    sample.isWholeFile = size <= wholeFileLimit;
    const qint64 count = sample.isWholeFile ? 1 : pieceCount;
    const qint64 bytes = sample.isWholeFile ? wholeFileLimit : pieceBytes;
    for (qint64 i = 0; i < count; ++i) {
        const qint64 offset = count == 1 ? 0 : (size - bytes) / (count - 1) * i;
        Result<std::string> piece = readPiece(file, offset - offset % 2, bytes);
        if (!piece)
            return piece.error();
        sample.pieces.push_back(std::move(*piece));
    }
    return sample;
}

} // namespace redial

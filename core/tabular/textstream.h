#pragma once

#include "core/base/result.h"
#include "core/tabular/textdecoder.h"

#include <QFile>

#include <string>
#include <string_view>
#include <vector>

namespace redial {

/// A text file as UTF-8, held a block at a time. UTF-8 is read straight into the held text and only
/// checked; everything else, and a block with broken characters, goes through a TextDecoder.
///
/// When the sample that decided for UTF-8 was all ASCII, the first other bytes decide again: a file
/// whose Chinese begins after the sampled places is read as what it is. Where the sample did hold
/// UTF-8, later broken bytes are damage: replaced and counted.
class TextStream {
public:
    enum class Certainty { Stated, Guessed };

    TextStream(const QString& path, TextEncoding encoding, Certainty certainty);

    /// Begins at `offset` (after a byte order mark). Error: FileUnreadable.
    Result<void> open(qint64 offset);

    std::string_view text() const { return {m_buffer.data(), m_size}; }
    /// The text reaches to the end of the file.
    bool atEnd() const { return m_atEnd; }
    /// Drops the first `used` bytes of the text and reads on; what remains stays at the front.
    /// Reads more at a time while nothing is used, so that a long record costs linear time.
    Result<void> more(size_t used);

    /// Where in the file the text at `position` comes from. The position must be the front of a line
    /// (of the file, quotes not considered) and must not go backwards from call to call.
    qint64 fileOffset(size_t position);

    TextEncoding encoding() const { return m_encoding; }
    qint64 bytesRead() const { return m_file.pos(); }
    qint64 fileSize() const { return m_file.size(); }
    /// Characters that were broken and are U+FFFD now.
    qint64 replaced() const { return m_replacedBefore + m_decoder.replaced(); }

private:
    /// Text from here on comes from the file from there on: exact at this place and, in UTF-8, up to the
    /// next anchor.
    struct Anchor {
        qint64 text = 0;
        qint64 file = 0;
    };

    void drop(size_t used);
    Result<size_t> readBytes(char* to, size_t count);
    Result<void> readUtf8(size_t count);
    Result<void> readOther(size_t count);
    void decodeRaw();
    void decideAgain();
    void anchorLines(std::string_view bytes, std::string_view text);

    QFile m_file;
    TextEncoding m_encoding;
    bool m_mayDecideAgain;
    TextDecoder m_decoder;
    qint64 m_replacedBefore = 0;

    std::string m_buffer; ///< room; its first m_size bytes are the text
    size_t m_size = 0;
    size_t m_pending = 0; ///< UTF-8: bytes of a cut character behind the text
    std::string m_raw; ///< room; its first m_rawSize bytes are read and not decoded yet (other encodings)
    size_t m_rawSize = 0;
    bool m_atEnd = false;

    qint64 m_textBegin = 0; ///< how much text was dropped before m_buffer
    qint64 m_fileEnd = 0; ///< where in the file the text ends
    std::vector<Anchor> m_anchors;
    size_t m_anchor = 0; ///< the last one used
};

} // namespace redial

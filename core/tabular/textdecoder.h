#pragma once

#include "core/tabular/textencoding.h"

namespace redial {

/// Turns bytes of one encoding into UTF-8, block after block. What is not valid becomes U+FFFD and is
/// counted; a broken character never takes a following ASCII byte with it, so a line end stays one.
class TextDecoder {
public:
    /// The text is at most this many times as long as its bytes.
    static constexpr size_t growth = 3;

    explicit TextDecoder(TextEncoding encoding) : m_encoding(encoding) { }

    struct Decoded {
        size_t used = 0; ///< bytes read: all but the front of a character at the very end
        size_t written = 0; ///< bytes of UTF-8
    };
    enum class Input { GoesOn, Ends }; ///< Ends: the front of a character at the end is broken, not cut

    /// `out` has room for growth * bytes.size().
    Decoded decode(std::string_view bytes, Input input, char* out);
    /// For short texts: all of `bytes`.
    std::string decodeAll(std::string_view bytes);

    /// How many U+FFFD were put in.
    qint64 replaced() const { return m_replaced; }

private:
    Decoded decodeUtf8(std::string_view bytes, Input input, char* out);
    Decoded decodeUtf16(std::string_view bytes, Input input, char* out);
    Decoded decodeGb18030(std::string_view bytes, Input input, char* out);
    Decoded decodeWindows1252(std::string_view bytes, char* out);
    char* replace(char* out);

    TextEncoding m_encoding;
    qint64 m_replaced = 0;
};

} // namespace redial

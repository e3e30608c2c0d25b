#pragma once

/// The text of a string as workbooks spell it out (`<si>` in the shared strings, `<is>` in a cell):
/// runs of rich text are joined, phonetic readings are dropped, _x000D_ escapes decoded, and
/// white space at either end of a `<t>` goes unless xml:space="preserve" keeps it (as in Excel).

#include "core/tabular/xmlparser.h"

#include <string>

namespace redial {

class StringItem {
public:
    /// Forwards of the handler that met the `<si>` or `<is>`, for what is inside it.
    /// start and end return whether text is wanted from now on.
    bool start(std::string_view name, const XmlAttributes& attributes, std::string& out);
    bool end(std::string& out);
    void text(std::string_view text, std::string& out) { out += text; }

    /// Whether the element that ended last was inside; false: it was the `<si>` itself.
    bool open() const { return m_depth > 0; }

private:
    int m_depth = 0; ///< elements open inside the item
    int m_textDepth = 0; ///< where the `<t>` being read is; 0: none
    int m_skippedDepth = 0; ///< where the element being left out began; 0: none
    size_t m_textBegin = 0;
    bool m_preserve = false;
};

/// Decodes _xHHHH_ in out[from…end): UTF-16 units, surrogate pairs included. NUL is dropped, half a
/// pair becomes U+FFFD.
void decodeEscapes(std::string& out, size_t from);

} // namespace redial

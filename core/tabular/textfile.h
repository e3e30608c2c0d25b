#pragma once

#include "core/tabular/dialect.h"
#include "core/tabular/tablesource.h"
#include "core/tabular/textencoding.h"

namespace redial {

struct TextSample;

/// How a text file is to be decoded, and its sampled places decoded so.
struct TextFile {
    TextEncoding encoding = TextEncoding::Utf8;
    bool isEncodingOpen = false; ///< the sample was all ASCII and the file says nothing
    qint64 begin = 0; ///< of the text, behind the byte order mark
    std::vector<TextPiece> pieces;

    /// By the sample's bytes. Where they leave it open, what a web page or an XML file says of itself counts.
    /// Errors: NoRows (nothing but a byte order mark), EncodingUnknown (no encoding of the stated name; none
    /// stated and none that is read fits: no detail).
    static Result<TextFile> look(const QString& path, const TextSample& sample, const OpenOptions& options);
};

} // namespace redial

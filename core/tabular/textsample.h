#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

class QFile;

namespace redial {

/// Parts of a file from its front, its end and evenly between: what opening decides by.
struct TextSample {
    std::vector<std::string> pieces; ///< the first from the file's first byte, each from an even offset
    bool isWholeFile = false; ///< one piece, and nothing left out
};

/// Up to 512 KB. Error: FileUnreadable.
Result<TextSample> sampleText(QFile& file);

} // namespace redial

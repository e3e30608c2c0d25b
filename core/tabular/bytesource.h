#pragma once

#include "core/base/result.h"

#include <span>
#include <string_view>

namespace redial {

/// Bytes read once from front to back: an entry of an archive, or a text file as UTF-8.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    /// Bytes written into `buffer`; 0 at the end.
    virtual Result<size_t> read(std::span<char> buffer) = 0;
    /// An error about this source.
    virtual Error error(ErrorCode code, std::string_view detail) const = 0;
    /// The encoding of the bytes whatever they say themselves; null: they say it.
    virtual const char* encoding() const { return nullptr; }

protected:
    ByteSource() = default;
    ByteSource(const ByteSource&) = default;
    ByteSource& operator=(const ByteSource&) = default;
};

} // namespace redial

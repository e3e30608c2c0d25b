#pragma once

#include <QtEndian>

#include <span>

namespace redial {

/// The number at `at`, lowest byte first. The bytes must be there.
template <typename Number> Number littleEndian(std::span<const char> bytes, size_t at)
{
    return qFromLittleEndian<Number>(bytes.data() + at);
}

/// Eight bytes as a floating-point number.
inline double littleEndianDouble(std::span<const char> bytes, size_t at)
{
    return qFromLittleEndian<double>(bytes.data() + at);
}

} // namespace redial

#include "core/tabular/compoundfile.h"

#include <QByteArray>

#include <array>

namespace redial {

namespace {

constexpr size_t entryBytes = 128; // a directory entry; sectors are multiples of it

/// The name of a directory entry: UTF-16LE with a length in bytes, its closing zero included.
bool isEntryOf(std::string_view entry, std::string_view name)
{
    const size_t lengthAt = 64;
    const auto byteAt = [entry](size_t at) { return static_cast<unsigned char>(entry[at]); };
    if (byteAt(lengthAt) != (name.size() + 1) * 2 || byteAt(lengthAt + 1) != 0)
        return false;
    for (size_t i = 0; i < name.size(); ++i) {
        if (entry[2 * i] != name[i] || entry[2 * i + 1] != 0)
            return false;
    }
    return true;
}

} // namespace

bool isCompoundFile(std::string_view firstBytes)
{
    return firstBytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

CompoundContent compoundContent(QIODevice& file)
{
    std::array<char, 512 * entryBytes> buffer{};
    bool workbook = false;
    file.seek(0);
    for (;;) {
        const qint64 count = file.read(buffer.data(), buffer.size());
        if (count <= 0)
            return workbook ? CompoundContent::OldWorkbook : CompoundContent::Other;
        const std::string_view bytes(buffer.data(), static_cast<size_t>(count));
        for (size_t at = 0; at + entryBytes <= bytes.size(); at += entryBytes) {
            const std::string_view entry = bytes.substr(at, entryBytes);
            if (isEntryOf(entry, "EncryptedPackage"))
                return CompoundContent::EncryptedPackage;
            workbook = workbook || isEntryOf(entry, "Workbook") || isEntryOf(entry, "Book");
        }
    }
}

} // namespace redial

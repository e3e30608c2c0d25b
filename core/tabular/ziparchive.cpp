#include "core/tabular/ziparchive.h"

#include <QFileInfo>

#include <algorithm>
#include <unzip.h>

namespace redial {

namespace {

/// Workbooks have tens of entries; a workbook full of pictures has thousands.
constexpr size_t mostEntries = 200'000;
constexpr int flagEncrypted = 1;
constexpr qint64 largestFile = qint64{4} << 30;

BlockFile* fileOf(voidpf stream)
{
    return static_cast<BlockFile*>(stream);
}

/// minizip's file functions over a file that is open already.
zlib_filefunc64_def functionsFor(BlockFile& file)
{
    zlib_filefunc64_def functions{};
    functions.zopen64_file = [](voidpf opaque, const void*, int) -> voidpf { return opaque; };
    functions.zread_file = [](voidpf, voidpf stream, void* buffer, uLong size) -> uLong {
        return static_cast<uLong>(
            fileOf(stream)->read(static_cast<char*>(buffer), static_cast<qint64>(size)));
    };
    functions.zwrite_file = [](voidpf, voidpf, const void*, uLong) -> uLong { return 0; };
    functions.ztell64_file = [](voidpf, voidpf stream) -> ZPOS64_T {
        return static_cast<ZPOS64_T>(fileOf(stream)->position());
    };
    functions.zseek64_file = [](voidpf, voidpf stream, ZPOS64_T offset, int origin) -> long {
        BlockFile* const source = fileOf(stream);
        const qint64 base = origin == ZLIB_FILEFUNC_SEEK_CUR ? source->position()
            : origin == ZLIB_FILEFUNC_SEEK_END               ? source->size()
                                                             : 0;
        const quint64 target = static_cast<quint64>(base) + offset;
        // a damaged directory points anywhere
        if (target > static_cast<quint64>(source->size()))
            return -1;
        return source->seek(static_cast<qint64>(target)) ? 0 : -1;
    };
    functions.zclose_file = [](voidpf, voidpf) -> int { return 0; };
    functions.zerror_file = [](voidpf, voidpf stream) -> int { return fileOf(stream)->hasFailed() ? 1 : 0; };
    functions.opaque = &file;
    return functions;
}

/// Sizes from 4 GB on stand in an extra field. minizip 1.1 reads it only where long has 32 bits, so
/// what it left at its marker is looked up here. (APPNOTE.TXT 4.5.3: inflated first, then packed.)
void readLargeSizes(std::string_view extra, ZipEntry& entry)
{
    constexpr qint64 marker = 0xFFFFFFFF;
    const auto number = [&extra](size_t at, size_t bytes) {
        quint64 value = 0;
        for (size_t i = bytes; i-- > 0;)
            value = value << 8 | static_cast<unsigned char>(extra[at + i]);
        return value;
    };
    while (extra.size() >= 4) {
        const quint64 id = number(0, 2);
        const size_t length = std::min<size_t>(number(2, 2), extra.size() - 4);
        size_t at = 4;
        for (qint64* const size : {&entry.size, &entry.compressedSize}) {
            if (id == 1 && *size == marker && at + 8 <= 4 + length) {
                *size = static_cast<qint64>(number(at, 8));
                at += 8;
            }
        }
        extra.remove_prefix(4 + length);
    }
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char small = static_cast<char>(c | 0x20);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

std::string percentDecoded(std::string_view text)
{
    std::string decoded;
    for (size_t i = 0; i < text.size(); ++i) {
        const bool escape =
            text[i] == '%' && i + 2 < text.size() && hexValue(text[i + 1]) >= 0 && hexValue(text[i + 2]) >= 0;
        if (escape) {
            decoded += static_cast<char>(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2]));
            i += 2;
        } else {
            decoded += text[i];
        }
    }
    return decoded;
}

} // namespace

ZipArchive::ZipArchive(const QString& path) : m_path(path), m_file(path) { }

ZipArchive::~ZipArchive()
{
    if (m_zip)
        unzClose(m_zip);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString& path)
{
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::FileNotFound, path, {}};
    std::unique_ptr<ZipArchive> archive(new ZipArchive(path));
    if (!archive->m_file.open())
        return Error{ErrorCode::FileUnreadable, path, archive->m_file.errorString()};
    if (archive->fileSize() >= largestFile)
        return archive->error(ErrorCode::FileTooLarge, "4 GB or more");
    zlib_filefunc64_def functions = functionsFor(archive->m_file);
    archive->m_zip = unzOpen2_64(nullptr, &functions);
    if (!archive->m_zip)
        return archive->error(ErrorCode::FileDamaged, "no zip directory at the end of the file");
    if (Result<void> read = archive->readDirectory(); !read)
        return read.error();
    return archive;
}

Result<void> ZipArchive::readDirectory()
{
    unz_global_info64 global{};
    unzGetGlobalInfo64(m_zip, &global);
    if (global.number_entry == 0)
        return {};
    int state = unzGoToFirstFile(m_zip);
    for (; state == UNZ_OK; state = unzGoToNextFile(m_zip)) {
        char name[1024] = {};
        char extra[1024] = {};
        unz_file_info64 info{};
        unz64_file_pos position{};
        state = unzGetCurrentFileInfo64(m_zip, &info, name, sizeof name - 1, extra, sizeof extra, nullptr, 0);
        if (state != UNZ_OK || unzGetFilePos64(m_zip, &position) != UNZ_OK)
            break;
        if (m_entries.size() >= mostEntries)
            return error(ErrorCode::FileTooLarge, "more than 200000 files inside");
        ZipEntry entry;
        entry.name = normalised({name, std::min<size_t>(info.size_filename, sizeof name - 1)});
        entry.compressedSize = static_cast<qint64>(info.compressed_size);
        entry.size = static_cast<qint64>(info.uncompressed_size);
        readLargeSizes({extra, std::min<size_t>(info.size_file_extra, sizeof extra)}, entry);
        entry.checksum = static_cast<quint32>(info.crc);
        entry.method = static_cast<int>(info.compression_method);
        entry.encrypted = (info.flag & flagEncrypted) != 0;
        entry.directoryPosition = position.pos_in_zip_directory;
        entry.number = position.num_of_file;
        if (entry.compressedSize < 0 || entry.compressedSize > fileSize() || entry.size < 0)
            return error(ErrorCode::FileDamaged, "impossible size of " + entry.name);
        m_entries.try_emplace(entry.name, std::move(entry));
    }
    if (state != UNZ_END_OF_LIST_OF_FILE)
        return error(ErrorCode::FileDamaged, "broken zip directory");
    return {};
}

const ZipEntry* ZipArchive::find(std::string_view name) const
{
    auto found = m_entries.find(normalised(name));
    if (found == m_entries.end() && name.find('%') != std::string_view::npos)
        found = m_entries.find(normalised(percentDecoded(name)));
    return found == m_entries.end() ? nullptr : &found->second;
}

Error ZipArchive::error(ErrorCode code, std::string_view detail) const
{
    return {code, m_path, QString::fromUtf8(detail.data(), static_cast<qsizetype>(detail.size()))};
}

std::string ZipArchive::normalised(std::string_view name)
{
    std::string result;
    result.reserve(name.size());
    for (const char c : name) {
        const char plain = c == '\\' ? '/' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if (plain != '/' || !result.empty())
            result += plain;
    }
    return result;
}

} // namespace redial

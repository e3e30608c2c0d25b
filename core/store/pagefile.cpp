#include "core/store/pagefile.h"

#include <algorithm>

namespace redial {

namespace {

constexpr size_t fileHeader = 100; // before the first page's own header
constexpr quint64 largestRecord = quint64(1) << 30; // SQLite's own limit is 1,000,000,000

size_t byteAt(std::string_view bytes, size_t at)
{
    return static_cast<unsigned char>(bytes[at]);
}

size_t twoBytes(std::string_view bytes, size_t at)
{
    return byteAt(bytes, at) << 8 | byteAt(bytes, at + 1);
}

qint64 fourBytes(std::string_view bytes, size_t at)
{
    return static_cast<qint64>(twoBytes(bytes, at) << 16 | twoBytes(bytes, at + 2));
}

/// A number of one to nine bytes, the high ones first. Moves `at` behind it.
bool takeNumber(std::string_view bytes, size_t& at, quint64& number)
{
    number = 0;
    for (int i = 0; i < 9; ++i) {
        if (at >= bytes.size())
            return false;
        const quint64 byte = byteAt(bytes, at++);
        if (i == 8) {
            number = number << 8 | byte;
            return true;
        }
        number = number << 7 | (byte & 0x7f);
        if (byte < 0x80)
            return true;
    }
    return false;
}

qint64 signedNumber(std::string_view bytes)
{
    // The highest bit of the first byte is the sign.
    qint64 number = byteAt(bytes, 0) >= 0x80 ? -1 : 0;
    for (size_t i = 0; i < bytes.size(); ++i)
        number = static_cast<qint64>(static_cast<quint64>(number) << 8 | byteAt(bytes, i));
    return number;
}

bool isPowerOfTwo(size_t number)
{
    return number != 0 && (number & (number - 1)) == 0;
}

} // namespace

Result<std::unique_ptr<PageFile>> PageFile::open(const QString& path)
{
    std::unique_ptr<PageFile> file(new PageFile(path));
    if (!file->m_file.exists())
        return Error{ErrorCode::FileNotFound, path, {}};
    if (!file->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorCode::FileUnreadable, path, file->m_file.errorString()};
    file->readHeader();
    return file;
}

void PageFile::readHeader()
{
    const QByteArray header = m_file.read(fileHeader);
    const std::string_view bytes(header.constData(), static_cast<size_t>(header.size()));
    m_isHeaderWhole =
        bytes.size() == fileHeader && bytes.starts_with(std::string_view("SQLite format 3\0", 16));
    if (m_isHeaderWhole) {
        const size_t size = twoBytes(bytes, 16) == 1 ? 65536 : twoBytes(bytes, 16);
        m_isHeaderWhole = isPowerOfTwo(size) && size >= 512;
        if (m_isHeaderWhole) {
            m_pageSize = size;
            m_usable = size - byteAt(bytes, 20);
            m_freePages = fourBytes(bytes, 36);
        }
    }
    // Without a header: workspaces have pages of 4096 bytes.
    const auto size = static_cast<qint64>(m_pageSize);
    m_fileSize = m_file.size();
    m_pageCount = (m_fileSize + size - 1) / size;
    m_continues.resize(static_cast<size_t>(m_pageCount) + 1);
    m_free.resize(static_cast<size_t>(m_pageCount) + 1);
    if (m_isHeaderWhole)
        readFreeList();
}

void PageFile::readFreeList()
{
    if (!load(1))
        return;
    qint64 trunk = fourBytes(m_page, 32);
    while (trunk > 0 && trunk <= m_pageCount && !m_free[static_cast<size_t>(trunk)] && load(trunk)) {
        m_free[static_cast<size_t>(trunk)] = true;
        const auto leaves = std::min<size_t>(static_cast<size_t>(fourBytes(m_page, 4)), m_usable / 4 - 2);
        for (size_t i = 0; i < leaves; ++i)
            if (const qint64 leaf = fourBytes(m_page, 8 + 4 * i); leaf > 0 && leaf <= m_pageCount)
                m_free[static_cast<size_t>(leaf)] = true;
        trunk = fourBytes(m_page, 0);
    }
}

bool PageFile::load(qint64 page)
{
    if (page == m_loaded)
        return m_loadedBytes > 0;
    m_loaded = page;
    m_page.assign(m_pageSize, '\0');
    qint64 got = -1;
    if (m_file.seek((page - 1) * static_cast<qint64>(m_pageSize)))
        got = m_file.read(m_page.data(), static_cast<qint64>(m_pageSize));
    m_loadedBytes = static_cast<size_t>(std::max<qint64>(got, 0));
    return m_loadedBytes > 0;
}

PageFile::Kind PageFile::kindOf(qint64 page)
{
    if (!load(page))
        return Kind::Unreadable;
    const size_t start = page == 1 ? fileHeader : 0;
    switch (byteAt(m_page, start)) {
    case 0x0d:
        return Kind::TableLeaf;
    case 0x05:
        return Kind::TableInterior;
    case 0x0a:
        return Kind::IndexLeaf;
    case 0x02:
        return Kind::IndexInterior;
    default: // every other byte begins no page of a tree
        return m_page.find_first_not_of('\0') == std::string::npos ? Kind::Empty : Kind::Other;
    }
}

std::vector<size_t> PageFile::cellOffsets(Kind kind) const
{
    const size_t start = m_loaded == 1 ? fileHeader : 0;
    const bool isInterior = kind == Kind::TableInterior || kind == Kind::IndexInterior;
    const size_t pointers = start + (isInterior ? 12 : 8);
    const size_t cells = std::min(twoBytes(m_page, start + 3), (m_usable - pointers) / 2);
    std::vector<size_t> offsets;
    for (size_t i = 0; i < cells; ++i)
        offsets.push_back(twoBytes(m_page, pointers + 2 * i));
    return offsets;
}

std::vector<qint64> PageFile::childrenOf(qint64 page)
{
    const Kind kind = kindOf(page);
    std::vector<qint64> children;
    if (kind != Kind::TableInterior && kind != Kind::IndexInterior)
        return children;
    for (const size_t offset : cellOffsets(kind))
        if (offset + 4 <= m_usable)
            children.push_back(fourBytes(m_page, offset));
    children.push_back(fourBytes(m_page, (page == 1 ? fileHeader : 0) + 8));
    std::erase_if(children, [this](qint64 child) { return child < 1 || child > m_pageCount; });
    return children;
}

qint64 PageFile::forEachRecord(qint64 page, FunctionRef<void(const Record&)> take)
{
    const Kind kind = kindOf(page);
    if (kind != Kind::TableLeaf && kind != Kind::IndexLeaf && kind != Kind::IndexInterior)
        return 0;
    qint64 lost = 0;
    Record record;
    for (const size_t offset : cellOffsets(kind)) {
        if (readCell(offset, kind, record))
            take(record);
        else
            ++lost;
    }
    return lost;
}

bool PageFile::readCell(size_t at, Kind kind, Record& record)
{
    if (kind == Kind::IndexInterior)
        at += 4; // the page to the left
    const std::string_view page(m_page.data(), m_usable);
    quint64 size = 0;
    quint64 rowid = 0;
    if (at < 8 || !takeNumber(page, at, size) || size == 0 || size > largestRecord
        || size > static_cast<quint64>(m_fileSize))
        return false;
    if (kind == Kind::TableLeaf && !takeNumber(page, at, rowid))
        return false;
    record.rowid = static_cast<qint64>(rowid);
    std::string_view payload;
    return readPayload(at, size, kind != Kind::TableLeaf, payload) && readRecord(payload, record);
}

bool PageFile::readPayload(size_t at, quint64 size, bool isIndex, std::string_view& payload)
{
    const size_t most = isIndex ? (m_usable - 12) * 64 / 255 - 23 : m_usable - 35;
    const size_t least = (m_usable - 12) * 32 / 255 - 23;
    size_t here = static_cast<size_t>(size);
    if (size > most) {
        here = least + static_cast<size_t>((size - least) % (m_usable - 4));
        if (here > most)
            here = least;
    }
    const bool goesOn = here < size;
    if (at + here + (goesOn ? 4 : 0) > std::min(m_usable, m_loadedBytes))
        return false;
    if (!goesOn) {
        payload = std::string_view(m_page).substr(at, here);
        return true;
    }
    m_payload.assign(m_page, at, here);
    m_chain.clear();
    qint64 next = fourBytes(m_page, at + here);
    m_overflow.resize(m_pageSize);
    while (m_payload.size() < size) {
        // A chain that comes back to itself would be as long as its record: bounded by the size.
        if (next < 2 || next > m_pageCount || m_continues[static_cast<size_t>(next)])
            return false;
        if (!m_file.seek((next - 1) * static_cast<qint64>(m_pageSize))
            || m_file.read(m_overflow.data(), static_cast<qint64>(m_pageSize))
                != static_cast<qint64>(m_pageSize))
            return false;
        m_chain.push_back(next);
        m_payload.append(
            m_overflow, 4, std::min<size_t>(static_cast<size_t>(size) - m_payload.size(), m_usable - 4));
        next = fourBytes(m_overflow, 0);
    }
    if (next != 0)
        return false; // the last page of a record leads nowhere
    for (const qint64 page : m_chain)
        m_continues[static_cast<size_t>(page)] = true;
    payload = m_payload;
    return true;
}

bool PageFile::readRecord(std::string_view payload, Record& record)
{
    size_t at = 0;
    quint64 headerSize = 0;
    if (!takeNumber(payload, at, headerSize) || headerSize > payload.size() || headerSize < at)
        return false;
    const std::string_view header = payload.substr(0, static_cast<size_t>(headerSize));
    size_t body = header.size();
    record.values.clear();
    while (at < header.size()) {
        quint64 type = 0;
        if (!takeNumber(header, at, type) || type == 10 || type == 11)
            return false;
        static constexpr size_t sizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
        const quint64 size = type < 10 ? sizes[type] : (type - 12) / 2;
        if (size > payload.size() - body)
            return false;
        Value& value = record.values.emplace_back();
        value.bytes = payload.substr(body, static_cast<size_t>(size));
        body += static_cast<size_t>(size);
        if (type == 0) {
            value.kind = Value::Kind::Null;
        } else if (type == 7) {
            value.kind = Value::Kind::Real;
        } else if (type < 10) {
            value.kind = Value::Kind::Integer;
            value.integer = type >= 8 ? static_cast<qint64>(type) - 8 : signedNumber(value.bytes);
        } else {
            value.kind = type % 2 == 0 ? Value::Kind::Blob : Value::Kind::Text;
        }
    }
    return body == payload.size();
}

} // namespace redial

#include "core/tabular/olefile.h"

#include "core/tabular/littleendian.h"

#include <QIODevice>

#include <algorithm>

namespace redial {

namespace {

constexpr quint32 lastUsableSector = 0xFFFFFFFA;
constexpr size_t headerBytes = 512;
constexpr size_t entryBytes = 128;
constexpr int directorySectorLimit = 64;
constexpr size_t tableSectorsInHeader = 109;
constexpr qint64 smallSectorBytes = 64;
constexpr quint8 streamKind = 2;
constexpr quint8 rootKind = 5;

size_t readAt(QIODevice& file, qint64 position, std::span<char> buffer)
{
    if (!file.seek(position))
        return 0;
    const qint64 got = file.read(buffer.data(), static_cast<qint64>(buffer.size()));
    return got < 0 ? 0 : static_cast<size_t>(got);
}

bool sameName(std::u16string_view one, std::u16string_view other)
{
    const auto small = [](char16_t c) { return c >= u'A' && c <= u'Z' ? char16_t(c + 32) : c; };
    return std::ranges::equal(one, other, {}, small, small);
}

} // namespace

OleStream OleStream::wholeFile(QIODevice& file)
{
    OleStream stream(file);
    stream.m_size = file.size();
    return stream;
}

size_t OleStream::read(qint64 position, std::span<char> buffer) const
{
    if (position < 0 || position >= m_size)
        return 0;
    const size_t wanted = static_cast<size_t>(std::min<qint64>(std::ssize(buffer), m_size - position));
    if (m_unit == 0)
        return readAt(*m_file, position, buffer.first(wanted));
    size_t done = 0;
    while (done < wanted) {
        const auto index = static_cast<size_t>(position / m_unit);
        const qint64 inside = position % m_unit;
        // sectors mostly lie one behind the other
        size_t end = index + 1;
        while (end < m_places.size() && m_places[end] == m_places[end - 1] + m_unit
            && static_cast<qint64>(end - index) * m_unit - inside < static_cast<qint64>(wanted - done))
            ++end;
        const qint64 bytes = static_cast<qint64>(end - index) * m_unit - inside;
        const size_t count = static_cast<size_t>(std::min<qint64>(bytes, static_cast<qint64>(wanted - done)));
        const size_t got = readAt(*m_file, m_places[index] + inside, buffer.subspan(done, count));
        done += got;
        position += static_cast<qint64>(got);
        if (got < count)
            break;
    }
    return done;
}

OleFile::OleFile(QIODevice& file) : m_file(file)
{
    std::vector<char> header(headerBytes);
    if (readAt(file, 0, header) < headerBytes)
        return;
    m_sectorBytes = qint64{1} << std::clamp<int>(littleEndian<quint16>(header, 30), 7, 16);
    m_mostSectors = static_cast<size_t>(file.size() / m_sectorBytes);
    m_smallLimit = littleEndian<quint32>(header, 56);
    m_smallTableStart = littleEndian<quint32>(header, 60);
    loadTable(header);
    loadDirectory(littleEndian<quint32>(header, 48));
}

/// What the allocation table needs for the file's size is read of it, no more.
void OleFile::loadTable(std::span<const char> header)
{
    for (size_t i = 0; i < tableSectorsInHeader; ++i)
        addTableSector(littleEndian<quint32>(header, 76 + i * 4));
    quint32 more = littleEndian<quint32>(header, 68);
    while (m_table.size() < m_mostSectors && more <= lastUsableSector) {
        const std::vector<char> numbers = readSector(more);
        if (static_cast<qint64>(numbers.size()) < m_sectorBytes)
            return;
        const size_t before = m_table.size();
        for (size_t at = 0; at + 8 <= numbers.size(); at += 4)
            addTableSector(littleEndian<quint32>(numbers, at));
        if (m_table.size() == before)
            return; // nothing in it: it may be a circle
        more = littleEndian<quint32>(numbers, numbers.size() - 4);
    }
}

void OleFile::addTableSector(quint32 sector)
{
    if (sector > lastUsableSector || m_table.size() >= m_mostSectors)
        return;
    std::vector<char> numbers = readSector(sector);
    numbers.resize(static_cast<size_t>(m_sectorBytes), '\xFF'); // cut: nothing follows
    for (size_t at = 0; at + 4 <= numbers.size(); at += 4)
        m_table.push_back(littleEndian<quint32>(numbers, at));
}

void OleFile::loadDirectory(quint32 sector)
{
    for (int i = 0; i < directorySectorLimit && sector <= lastUsableSector; ++i) {
        const std::vector<char> entries = readSector(sector);
        for (size_t at = 0; at + entryBytes <= entries.size(); at += entryBytes) {
            const auto nameBytes = littleEndian<quint16>(entries, at + 64);
            if (nameBytes < 2 || nameBytes > 64)
                continue;
            Entry entry;
            for (size_t c = 0; c + 1 < nameBytes / 2u; ++c)
                entry.name += static_cast<char16_t>(littleEndian<quint16>(entries, at + 2 * c));
            entry.kind = static_cast<quint8>(entries[at + 66]);
            entry.start = littleEndian<quint32>(entries, at + 116);
            entry.size = littleEndian<quint32>(entries, at + 120);
            m_entries.push_back(std::move(entry));
        }
        sector = sector < m_table.size() ? m_table[sector] : lastUsableSector + 1;
    }
}

std::vector<std::u16string> OleFile::names() const
{
    std::vector<std::u16string> names;
    for (const Entry& entry : m_entries)
        names.push_back(entry.name);
    return names;
}

const OleFile::Entry* OleFile::find(std::u16string_view name) const
{
    const auto found =
        std::ranges::find_if(m_entries, [name](const Entry& entry) { return sameName(entry.name, name); });
    return found == m_entries.end() ? nullptr : &*found;
}

std::vector<char> OleFile::readSector(quint32 sector) const
{
    std::vector<char> bytes(static_cast<size_t>(m_sectorBytes));
    bytes.resize(sector > lastUsableSector ? 0 : readAt(m_file, placeOf(sector), bytes));
    return bytes;
}

std::vector<quint32> OleFile::chain(quint32 start, std::span<const quint32> table) const
{
    std::vector<quint32> sectors;
    for (quint32 sector = start; sector <= lastUsableSector; sector = table[sector]) {
        if (sector >= table.size() || sectors.size() >= table.size())
            return {};
        sectors.push_back(sector);
    }
    return sectors;
}

OleStream OleFile::pieces(std::span<const quint32> sectors, qint64 size) const
{
    OleStream stream(m_file);
    stream.m_unit = m_sectorBytes;
    for (const quint32 sector : sectors)
        stream.m_places.push_back(placeOf(sector));
    stream.m_size = std::min(size, std::ssize(stream.m_places) * m_sectorBytes);
    return stream;
}

Result<OleStream> OleFile::stream(std::u16string_view name) const
{
    const auto damaged = [](const char* what) {
        return Error{ErrorCode::FileDamaged, {}, QString::fromLatin1(what)};
    };
    const auto found = std::ranges::find_if(m_entries,
        [name](const Entry& entry) { return entry.kind == streamKind && sameName(entry.name, name); });
    if (found == m_entries.end())
        return damaged("the directory names no workbook");
    if (found->size >= m_smallLimit) {
        const std::vector<quint32> sectors = chain(found->start, m_table);
        if (sectors.empty())
            return damaged("the workbook's sectors are no chain");
        return pieces(sectors, found->size);
    }

    const auto root = std::ranges::find(m_entries, rootKind, &Entry::kind);
    if (root == m_entries.end())
        return damaged("no root in the directory");
    const OleStream room = pieces(chain(root->start, m_table), root->size);
    const OleStream numbers =
        pieces(chain(m_smallTableStart, m_table), static_cast<qint64>(m_table.size()) * m_sectorBytes);
    std::vector<char> bytes(static_cast<size_t>(numbers.size()));
    bytes.resize(numbers.read(0, bytes));
    std::vector<quint32> table;
    for (size_t at = 0; at + 4 <= bytes.size(); at += 4)
        table.push_back(littleEndian<quint32>(bytes, at));
    OleStream stream(m_file);
    stream.m_unit = smallSectorBytes;
    for (const quint32 sector : chain(found->start, table)) {
        const qint64 place = qint64{sector} * smallSectorBytes;
        if (place + smallSectorBytes > room.size())
            break;
        stream.m_places.push_back(
            room.m_places[static_cast<size_t>(place / m_sectorBytes)] + place % m_sectorBytes);
    }
    stream.m_size = std::min(found->size, std::ssize(stream.m_places) * smallSectorBytes);
    if (stream.m_size == 0)
        return damaged("the workbook's small sectors are no chain");
    return stream;
}

} // namespace redial

#include "core/tabular/olefile.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>

namespace redial {

namespace {

constexpr quint32 lastUsableSector = 0xFFFFFFFA;
constexpr int headerBytes = 512;
constexpr int entryBytes = 128;
constexpr int directorySectorLimit = 64;
constexpr quint32 tableSectorsInHeader = 109;

quint32 numberAt(const QByteArray& bytes, qsizetype position)
{
    return qFromLittleEndian<quint32>(bytes.constData() + position);
}

/// Sectors of a compound document, numbered from behind the header.
class Sectors {
public:
    Sectors(QFile& file, const QByteArray& header)
        : m_file(file)
        , m_header(header)
        , m_sectorBytes(1 << std::clamp<int>(qFromLittleEndian<quint16>(header.constData() + 30), 7, 16))
    {
    }

    QByteArray read(quint32 sector) const
    {
        if (sector > lastUsableSector || !m_file.seek((qint64(sector) + 1) * m_sectorBytes))
            return {};
        return m_file.read(m_sectorBytes);
    }

    /// The sector that follows in its chain, by the allocation table.
    quint32 next(quint32 sector) const
    {
        const auto perSector = static_cast<quint32>(m_sectorBytes / 4);
        const quint32 table = sector / perSector;
        if (table >= tableSectorsInHeader)
            return lastUsableSector + 1;
        const QByteArray numbers = read(numberAt(m_header, 76 + qsizetype(table) * 4));
        const qsizetype position = qsizetype(sector % perSector) * 4;
        return position + 4 <= numbers.size() ? numberAt(numbers, position) : lastUsableSector + 1;
    }

private:
    QFile& m_file;
    const QByteArray& m_header;
    qint64 m_sectorBytes;
};

void addNames(const QByteArray& sector, std::vector<std::u16string>& names)
{
    for (qsizetype entry = 0; entry + entryBytes <= sector.size(); entry += entryBytes) {
        const auto nameBytes = qFromLittleEndian<quint16>(sector.constData() + entry + 64);
        if (nameBytes < 2 || nameBytes > 64)
            continue;
        std::u16string name;
        for (qsizetype i = 0; i < nameBytes / 2 - 1; ++i)
            name += static_cast<char16_t>(qFromLittleEndian<quint16>(sector.constData() + entry + 2 * i));
        names.push_back(name);
    }
}

} // namespace

bool OleDirectory::has(std::u16string_view name) const
{
    return std::ranges::find(names, name) != names.end();
}

OleDirectory oleDirectory(QFile& file)
{
    OleDirectory directory;
    if (!file.seek(0))
        return directory;
    const QByteArray header = file.read(headerBytes);
    if (header.size() < headerBytes)
        return directory;
    const Sectors sectors(file, header);
    quint32 sector = numberAt(header, 48);
    for (int i = 0; i < directorySectorLimit && sector <= lastUsableSector; ++i) {
        addNames(sectors.read(sector), directory.names);
        sector = sectors.next(sector);
    }
    return directory;
}

} // namespace redial

#include "tests/support/incidentlog.h"

#include "core/tabular/zipstream.h"

#include <QHash>
#include <QList>
#include <QString>

namespace redial::test {

QByteArray incidentLog()
{
    const auto archive =
        ZipArchive::open(QStringLiteral(REDIAL_TEST_DATA "/uci-incident/incident_event_log.zip"));
    if (!archive)
        return {};
    const ZipEntry* entry = (*archive)->find("incident_event_log/incident_event_log.csv");
    if (!entry)
        return {};
    const auto stream = ZipStream::open(**archive, *entry, {entry->size, entry->size, 100});
    if (!stream)
        return {};
    QByteArray bytes(entry->size, Qt::Uninitialized);
    for (qsizetype at = 0; at < bytes.size();) {
        const auto got = (*stream)->read({bytes.data() + at, static_cast<size_t>(bytes.size() - at)});
        if (!got || *got == 0)
            return {};
        at += static_cast<qsizetype>(*got);
    }
    return bytes;
}

QByteArray lastIncidentStates(const QByteArray& log)
{
    QList<QByteArray> lines = log.split('\n');
    QByteArray header = lines.takeFirst();
    header.replace(header.lastIndexOf("category"), 8, "subcategory");
    QHash<QByteArray, qsizetype> places;
    QList<QByteArray> last;
    for (const QByteArray& line : lines) {
        if (line.isEmpty())
            continue;
        const QByteArray number = line.left(line.indexOf(','));
        if (const auto known = places.constFind(number); known != places.constEnd()) {
            last[*known] = line;
        } else {
            places.insert(number, last.size());
            last.append(line);
        }
    }
    return header + '\n' + last.join('\n') + '\n';
}

} // namespace redial::test

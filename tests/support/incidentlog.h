#pragma once

#include <QByteArray>

namespace redial::test {

/// The real service-desk log of tests/data/uci-incident, as published: every event is a row. Empty when it
/// cannot be unpacked.
QByteArray incidentLog();

/// The last event of each incident, in the order of their first; the second "category" named for what
/// it is. (No cell of the log has a comma or a quote.)
QByteArray lastIncidentStates(const QByteArray& log);

} // namespace redial::test

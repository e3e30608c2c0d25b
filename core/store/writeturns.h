#pragma once

/// Who of this process writes to a file next: first come, first served.
///
/// SQLite's lock of a file is not fair. Whoever finds it taken asks again every few milliseconds, and a
/// long job that lets go only for a moment between its slices can take it again before a note that waits
/// has been given the processor. So every Transaction (database.h) queues here before it asks SQLite:
/// a job that wants its next slice stands behind the note that came while it had the last one.
/// Other processes do not know this queue; for them the pauses of WritePacer remain.

#include <QString>

namespace redial {

class WriteTurns {
public:
    /// Waits until everybody who came before is done with that file. Not for a thread that has its turn.
    static void take(const QString& path);
    static void pass(const QString& path);
};

} // namespace redial

#pragma once

/// Keeps a long job from locking others out. The job writes in slices, each a transaction of its own,
/// and leaves the file alone for a moment between two of them. Writers of this process have their turn
/// in between (writeturns.h); one of another process asks every two milliseconds (database.cpp).
///
/// A slice is meant to take `sliceSeconds` and what any commit costs on that disk, were it of one row.
/// Shorter slices do not make that part shorter, only more of it: steered by the whole time, a disk that
/// needs a tenth of a second for each commit had slices of 50 rows, and the file was held, and the disk
/// kept busy, all but without pause.

#include "core/base/functionref.h"
#include "core/base/result.h"

#include <chrono>

namespace redial {

class Database;

class WritePacer {
public:
    static constexpr double sliceSeconds = 0.06;

    explicit WritePacer(Database& database) : m_database(database) { }

    /// Runs `write` in one transaction. Answers what failed in it; then nothing was changed.
    Result<void> slice(FunctionRef<void()> write);
    /// Runs `write(0)` … `write(count - 1)` in as many slices as it takes. `between` is asked after
    /// each slice, with how many are done, whether to go on; if not, the answer is Cancelled.
    Result<void> each(qint64 count, FunctionRef<void(qint64)> write, FunctionRef<bool(qint64)> between);

    /// How long the last slice held the file, less what a commit costs here at least.
    double lastSeconds() const { return m_lastSeconds; }

private:
    using Clock = std::chrono::steady_clock;
    void pause();

    Database& m_database;
    Clock::time_point m_lastEnd{};
    double m_lastSeconds = 0;
    double m_leastCommit = 1e9; ///< seconds
};

} // namespace redial

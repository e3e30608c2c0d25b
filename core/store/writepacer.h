#pragma once

/// Keeps a long job from locking others out. The job writes in slices, each a transaction of its own
/// that is meant to last no longer than `sliceSeconds`, and leaves the file alone for a moment between
/// two of them; a waiting writer asks every two milliseconds (database.cpp) and so gets its turn.

#include "core/base/functionref.h"
#include "core/base/result.h"

#include <chrono>

namespace redial {

class Database;

class WritePacer {
public:
    static constexpr double sliceSeconds = 0.1;

    explicit WritePacer(Database& database) : m_database(database) { }

    /// Runs `write` in one transaction. Answers what failed in it; then nothing was changed.
    Result<void> slice(FunctionRef<void()> write);
    /// Runs `write(0)` … `write(count - 1)` in as many slices as it takes. `between` is asked after
    /// each slice, with how many are done, whether to go on; if not, the answer is Cancelled.
    Result<void> each(qint64 count, FunctionRef<void(qint64)> write, FunctionRef<bool(qint64)> between);

    /// How long the last slice held the file, its commit included.
    double lastSeconds() const { return m_lastSeconds; }

private:
    using Clock = std::chrono::steady_clock;
    void pause();

    Database& m_database;
    Clock::time_point m_lastEnd{};
    double m_lastSeconds = 0;
};

} // namespace redial

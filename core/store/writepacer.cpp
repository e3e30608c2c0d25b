#include "core/store/writepacer.h"

#include "core/store/database.h"

#include <algorithm>
#include <thread>

namespace redial {

Result<void> WritePacer::slice(FunctionRef<void()> write)
{
    pause();
    Transaction transaction(m_database); // waits here for others
    const Clock::time_point begin = Clock::now();
    write();
    const Clock::time_point written = Clock::now();
    Result<void> outcome = transaction.commit();
    m_lastEnd = Clock::now();
    const std::chrono::duration<double> all = m_lastEnd - begin;
    const std::chrono::duration<double> committing = m_lastEnd - written;
    m_leastCommit = std::min(m_leastCommit, committing.count());
    m_lastSeconds = std::max(all.count() - m_leastCommit, 0.0);
    return outcome;
}

Result<void> WritePacer::each(
    qint64 count, FunctionRef<void(qint64)> write, FunctionRef<bool(qint64)> between)
{
    constexpr qint64 smallest = 50;
    constexpr qint64 largest = 10000;
    qint64 next = 0;
    // The commit is part of what others wait for and only known afterwards, so the length of a slice
    // is steered from one to the next.
    qint64 length = 500;
    while (next < count) {
        const qint64 end = std::min(count, next + length);
        const Result<void> done = slice([&] {
            for (qint64 i = next; i < end && !m_database.failed(); ++i)
                write(i);
        });
        if (!done)
            return done;
        next = end;
        const double factor = std::clamp(sliceSeconds / std::max(m_lastSeconds, 1e-4), 0.1, 2.0);
        length = std::clamp(static_cast<qint64>(static_cast<double>(length) * factor), smallest, largest);
        if (next < count && !between(next))
            return Error{ErrorCode::Cancelled, {}, {}};
    }
    return {};
}

void WritePacer::pause()
{
    constexpr auto gap = std::chrono::milliseconds(12);
    const auto since = Clock::now() - m_lastEnd;
    if (since < gap)
        std::this_thread::sleep_for(gap - since);
}

} // namespace redial

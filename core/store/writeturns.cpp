#include "core/store/writeturns.h"

#include <condition_variable>
#include <map>
#include <mutex>

namespace redial {

namespace {

struct Queue {
    quint64 next = 0; ///< the number of who comes now
    quint64 served = 0; ///< whose turn it is
};

struct Queues {
    std::mutex mutex;
    std::condition_variable passed;
    std::map<QString, Queue> byPath; ///< of files somebody writes to or waits for
};

Queues& queues()
{
    static Queues all;
    return all;
}

} // namespace

void WriteTurns::take(const QString& path)
{
    Queues& all = queues();
    std::unique_lock lock(all.mutex);
    Queue& queue = all.byPath[path]; // stays while we are in it
    const quint64 number = queue.next++;
    all.passed.wait(lock, [&] { return queue.served == number; });
}

void WriteTurns::pass(const QString& path)
{
    Queues& all = queues();
    {
        const std::lock_guard lock(all.mutex);
        const auto queue = all.byPath.find(path);
        if (++queue->second.served == queue->second.next)
            all.byPath.erase(queue);
    }
    all.passed.notify_all();
}

} // namespace redial

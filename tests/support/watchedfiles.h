#pragma once

/// SQLite's files, watched: each call that changes one is told first, and may be made to fail. For tests of
/// what happens when the disk fails, or the process dies, exactly there.

#include <functional>
#include <string>

namespace redial::test {

class WatchedFiles {
public:
    enum class Call { Create, Read, Write, Truncate, Sync, Delete };

    /// From now on, for every database this process opens; once a process. `before` answers an SQLite result:
    /// 0 lets the call happen.
    using Before = std::function<int(Call call, const std::string& path)>;
    static void install(Before before);
    /// Tells each statement of every database opened from now on, before it runs.
    static void tellStatements(std::function<void(const char* sql)> tell);
};

} // namespace redial::test

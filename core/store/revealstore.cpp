#include "core/store/revealstore.h"

#include "core/store/database.h"

namespace redial {

Result<void> RevealStore::add(const RevealRecord& record)
{
    Statement insert(m_database, "INSERT INTO reveal (at, user, what) VALUES (?, ?, ?)");
    insert.bind(1, record.at.seconds).bindText(2, record.user).bindText(3, record.what).run();
    return m_database.check();
}

Result<std::vector<RevealRecord>> RevealStore::all()
{
    std::vector<RevealRecord> records;
    Statement select(m_database, "SELECT at, user, what FROM reveal ORDER BY id");
    while (select.step())
        records.push_back({Timestamp{select.integer(0)}, std::string(select.text(1)), std::string(select.text(2))});
    if (const Result<void> read = m_database.check(); !read)
        return read.error();
    return records;
}

} // namespace redial

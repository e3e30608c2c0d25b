#include "core/store/linkstore.h"

#include "core/store/workspacefile.h"

#include <algorithm>

namespace redial {

std::vector<PersonLink> readLinks(Database& database)
{
    std::vector<PersonLink> links;
    Statement statement(database,
        "SELECT id, first, second, verdict, author, at, taken_back_at, taken_back_by FROM person_link "
        "ORDER BY id");
    while (statement.step()) {
        PersonLink& link = links.emplace_back();
        link.id = LinkId(statement.integer(0));
        link.first = statement.text(1);
        link.second = statement.text(2);
        link.verdict = statement.integer(3) == static_cast<qint64>(Verdict::SamePerson)
            ? Verdict::SamePerson
            : Verdict::DifferentPeople;
        link.author = statement.text(4);
        link.at = {statement.integer(5)};
        if (const auto at = statement.optionalInteger(6))
            link.takenBackAt = Timestamp{*at};
        link.takenBackBy = statement.text(7);
    }
    return links;
}

Result<LinkId> LinkStore::add(std::string_view a, std::string_view b, Verdict verdict, const Stamp& stamp)
{
    const Error contradicts{ErrorCode::LinkContradicts, {}, {}};
    if (a == b || a.empty() || b.empty())
        return contradicts;
    const WorkspaceFile::Use database = m_file.use();
    Transaction transaction(database);
    std::vector<PersonLink> links = readLinks(database);
    if (const Result<void> read = (*database).check(); !read)
        return read.error();
    PersonLink link;
    link.first = std::min(a, b);
    link.second = std::max(a, b);
    link.verdict = verdict;
    links.push_back(link);
    const Persons persons(links);
    const bool isLinked = persons.keysOf(a) == persons.keysOf(b);
    if (verdict == Verdict::SamePerson ? persons.contradicts(a, b) : isLinked)
        return contradicts;
    Statement insert(
        database, "INSERT INTO person_link (first, second, verdict, author, at) VALUES (?,?,?,?,?)");
    insert.bindText(1, link.first).bindText(2, link.second).bind(3, static_cast<qint64>(verdict));
    insert.bindText(4, stamp.author).bind(5, stamp.at.seconds).run();
    const LinkId id((*database).lastInsertId());
    if (const Result<void> saved = transaction.commit(); !saved)
        return saved.error();
    return id;
}

Result<void> LinkStore::takeBack(LinkId id, const Stamp& stamp)
{
    const WorkspaceFile::Use database = m_file.use();
    Transaction transaction(database);
    Statement known(database, "SELECT 1 FROM person_link WHERE id = ?1");
    if (!known.bind(1, id.value).step()) {
        if (const Result<void> read = (*database).check(); !read)
            return read;
        return Error{ErrorCode::FollowUpNotFound, QString::number(id.value), QStringLiteral("link")};
    }
    known.reset();
    Statement mark(database,
        "UPDATE person_link SET taken_back_at = ?2, taken_back_by = ?3 WHERE id = ?1 AND taken_back_at IS "
        "NULL");
    mark.bind(1, id.value).bind(2, stamp.at.seconds).bindText(3, stamp.author).run();
    return transaction.commit();
}

Result<std::vector<PersonLink>> LinkStore::all() const
{
    const WorkspaceFile::Use database = m_file.use();
    std::vector<PersonLink> links = readLinks(database);
    if (const Result<void> read = (*database).check(); !read)
        return read.error();
    return links;
}

} // namespace redial

#pragma once

/// What the user said about caller keys being one person (core/followups/personlinks.h), reached by
/// Workspace::links(). Rows are added and marked as taken back, never changed otherwise.

#include "core/base/result.h"
#include "core/followups/followup.h"
#include "core/followups/personlinks.h"

namespace redial {

class WorkspaceFile;

class LinkStore {
public:
    explicit LinkStore(WorkspaceFile& file) : m_file(file) { }

    /// Errors: LinkContradicts (the same person, though others they are linked with were told apart; or
    /// told apart though linked through others; or the two keys are one), and those of every write.
    Result<LinkId> add(std::string_view a, std::string_view b, Verdict verdict, const Stamp& stamp);
    /// A second time changes nothing. Errors: FollowUpNotFound with the detail "link".
    Result<void> takeBack(LinkId id, const Stamp& stamp);
    Result<std::vector<PersonLink>> all() const; ///< oldest first, those taken back among them

private:
    WorkspaceFile& m_file;
};

std::vector<PersonLink> readLinks(class Database& database);

} // namespace redial

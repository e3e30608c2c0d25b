#pragma once

/// Which caller keys the user holds to be one person, and which not (DOMAIN.md §2 "identity person").
///
/// The user looks at evidence and gives a *verdict* on two keys: the same person, or not. A later verdict
/// on the same two replaces an earlier one; each can be taken back, then the one before counts again.
/// Same persons chain: A with B and B with C make A, B, C one person.

#include "core/base/id.h"
#include "core/base/timestamp.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace redial {

/// Kept in workspaces: numbers must never change.
enum class Verdict { SamePerson = 1, DifferentPeople = 2 };

struct PersonLink {
    LinkId id;
    std::string first; ///< keys; first < second
    std::string second;
    Verdict verdict = Verdict::SamePerson;
    std::string author;
    Timestamp at;
    std::optional<Timestamp> takenBackAt;
    std::string takenBackBy;
    bool operator==(const PersonLink&) const = default;
};

class Persons {
public:
    /// `links`: all, oldest first.
    explicit Persons(std::span<const PersonLink> links);

    /// All keys of the person, ascending, `key` among them; only `key` when it is linked to none.
    std::vector<std::string> keysOf(std::string_view key) const;
    /// The persons of two keys and more; keys ascending, persons by their first key.
    const std::vector<std::vector<std::string>>& linked() const { return m_linked; }
    /// What the user said of the two themselves; nothing when not asked.
    std::optional<Verdict> verdict(std::string_view a, std::string_view b) const;
    /// Whether linking a and b would join two keys that were said to be different people.
    bool contradicts(std::string_view a, std::string_view b) const;

private:
    std::map<std::pair<std::string, std::string>, Verdict> m_verdicts;
    std::vector<std::vector<std::string>> m_linked;
    std::map<std::string, size_t, std::less<>> m_personOf; ///< index into m_linked
};

} // namespace redial

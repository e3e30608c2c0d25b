#pragma once

#include <QtGlobal>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace redial {

/// Keys that may belong to one person, with what speaks for it (DOMAIN.md §3 and "identity" in §2). It is
/// a hint for a human to judge: nothing is linked here.
///
/// *Evidence* is the same identity number, or the same address *and* the same subject; a name, an
/// address or a subject alone is none. Texts are compared without case, blanks and
/// full-width forms; punctuation counts (12-3 is not 1-23). No evidence are: identity numbers of under six
/// characters, masked ones (with a star) and those of one character repeated; addresses of under five
/// characters.
/// Evidence that more than `mostKeys` keys share (a dormitory, a market, "see text") makes no pairs: it is
/// reported as a crowd, so that nothing is dropped silently and the answer stays linear in the traces.
///
/// Example: 13800000001 and 02081239911 both gave 越秀路12号3单元 about 电梯故障: a pair by address and
/// subject. A third number with that address about 养犬 makes no pair.

/// What one order says about who called. The store delivers them; the texts must outlive the call.
struct PersonTrace {
    std::string_view key;
    std::string_view identityNumber; ///< each may be empty
    std::string_view address;
    std::string_view subject; ///< the category, or the title where there is none
};

enum class SamePersonEvidence { IdentityNumber, AddressAndSubject };

struct SamePersonReason {
    SamePersonEvidence evidence = SamePersonEvidence::IdentityNumber;
    std::string identityNumber; ///< as first written, else empty
    std::string address; ///< likewise
    std::string subject; ///< likewise
    bool operator==(const SamePersonReason&) const = default;
};

struct SamePersonPair {
    std::string key; ///< the smaller of the two
    std::string otherKey;
    std::vector<SamePersonReason> reasons; ///< identity numbers first, then by text; at least one
};

struct SharedByMany {
    SamePersonReason reason;
    qint64 keys = 0; ///< different ones
};

struct SamePersonHints {
    static constexpr size_t mostKeys = 8;

    std::vector<SamePersonPair> pairs; ///< those with an identity number first, then by key and other key
    std::vector<SharedByMany> crowds; ///< most keys first

    /// The pairs one key is part of, in the same order.
    std::vector<SamePersonPair> of(std::string_view key) const;
};

/// Traces without a key say nothing. O(n log n) in the traces.
SamePersonHints samePersonHints(std::span<const PersonTrace> traces);

} // namespace redial

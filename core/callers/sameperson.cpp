#include "core/callers/sameperson.h"

#include "core/orders/wordlists.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace redial {

namespace {

constexpr size_t leastIdentityCharacters = 6;
constexpr size_t leastAddressCharacters = 5;

size_t characters(std::string_view utf8)
{
    return static_cast<size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

bool isIdentityEvidence(std::string_view normalised)
{
    return characters(normalised) >= leastIdentityCharacters && normalised.find('*') == std::string::npos
        && normalised.find_first_not_of(normalised.front()) != std::string::npos;
}

/// One trace's claim: whoever makes the same one may be the same person.
struct Claim {
    std::string text; ///< normalised
    const PersonTrace* trace = nullptr;
};

std::vector<Claim> identityClaims(std::span<const PersonTrace> traces)
{
    std::vector<Claim> claims;
    for (const PersonTrace& trace : traces) {
        if (trace.key.empty() || trace.identityNumber.empty())
            continue;
        if (std::string text = normalisedWord(trace.identityNumber); isIdentityEvidence(text))
            claims.push_back({std::move(text), &trace});
    }
    return claims;
}

std::vector<Claim> addressClaims(std::span<const PersonTrace> traces)
{
    constexpr char between = '\x1f';
    std::vector<Claim> claims;
    for (const PersonTrace& trace : traces) {
        if (trace.key.empty() || trace.address.empty() || trace.subject.empty())
            continue;
        const std::string address = normalisedWord(trace.address);
        const std::string subject = normalisedWord(trace.subject);
        if (characters(address) >= leastAddressCharacters && !subject.empty())
            claims.push_back({address + between + subject, &trace});
    }
    return claims;
}

SamePersonReason reasonOf(SamePersonEvidence evidence, const PersonTrace& trace)
{
    SamePersonReason reason;
    reason.evidence = evidence;
    switch (evidence) {
    case SamePersonEvidence::IdentityNumber:
        reason.identityNumber = trace.identityNumber;
        break;
    case SamePersonEvidence::AddressAndSubject:
        reason.address = trace.address;
        reason.subject = trace.subject;
        break;
    }
    return reason;
}

using Pairs = std::map<std::pair<std::string_view, std::string_view>, std::vector<SamePersonReason>>;

/// Claims of one text lie side by side once sorted; so do those of one key among them.
void pairUp(
    std::vector<Claim> claims, SamePersonEvidence evidence, Pairs& pairs, std::vector<SharedByMany>& crowds)
{
    std::ranges::stable_sort(claims, [](const Claim& a, const Claim& b) {
        return std::tie(a.text, a.trace->key) < std::tie(b.text, b.trace->key);
    });
    std::vector<std::string_view> keys;
    for (size_t begin = 0, end = 0; begin < claims.size(); begin = end) {
        keys.clear();
        for (end = begin; end < claims.size() && claims[end].text == claims[begin].text; ++end)
            if (keys.empty() || keys.back() != claims[end].trace->key)
                keys.push_back(claims[end].trace->key);
        if (keys.size() < 2)
            continue;
        // "As first written": the earliest trace of the claim, whoever's.
        const auto first = std::ranges::min_element(claims.begin() + static_cast<std::ptrdiff_t>(begin),
            claims.begin() + static_cast<std::ptrdiff_t>(end), {}, &Claim::trace);
        const SamePersonReason reason = reasonOf(evidence, *first->trace);
        if (keys.size() > SamePersonHints::mostKeys) {
            crowds.push_back({reason, static_cast<qint64>(keys.size())});
            continue;
        }
        for (size_t one = 0; one < keys.size(); ++one)
            for (size_t other = one + 1; other < keys.size(); ++other)
                pairs[{keys[one], keys[other]}].push_back(reason);
    }
}

} // namespace

SamePersonHints samePersonHints(std::span<const PersonTrace> traces)
{
    SamePersonHints hints;
    Pairs pairs;
    pairUp(identityClaims(traces), SamePersonEvidence::IdentityNumber, pairs, hints.crowds);
    pairUp(addressClaims(traces), SamePersonEvidence::AddressAndSubject, pairs, hints.crowds);
    for (auto& [keys, reasons] : pairs)
        hints.pairs.push_back({std::string(keys.first), std::string(keys.second), std::move(reasons)});
    std::ranges::stable_partition(hints.pairs, [](const SamePersonPair& pair) {
        return pair.reasons.front().evidence == SamePersonEvidence::IdentityNumber;
    });
    std::ranges::stable_sort(hints.crowds, std::greater(), &SharedByMany::keys);
    return hints;
}

std::vector<SamePersonPair> SamePersonHints::of(std::string_view key) const
{
    std::vector<SamePersonPair> result;
    std::ranges::copy_if(pairs, std::back_inserter(result),
        [&](const SamePersonPair& pair) { return pair.key == key || pair.otherKey == key; });
    return result;
}

} // namespace redial

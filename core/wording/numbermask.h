#pragma once

#include "core/wording/digitchain.h"

#include <string>
#include <vector>

namespace redial {

/// Stars over `count` places, of which the outer ones stay. `place(i)` is the character at place i.
template <typename Place> void coverPlaces(size_t count, Place place)
{
    const size_t shown = count >= 11 ? 7 : count / 2;
    const size_t tail = count >= 11 ? 4 : (shown + 1) / 2;
    const size_t head = shown - tail;
    for (size_t i = head; i + tail < count; ++i)
        place(i) = U'*';
}

/// Hides the numbers of one text, in place: every way the groups of a DigitChain can be read is covered.
class NumberMask {
public:
    explicit NumberMask(std::u32string& text) : m_text(text), m_original(text) { }

    void apply();

private:
    void coverChain(const DigitChain& chain);
    void coverPhone(const DigitChain& chain, size_t first, size_t end);
    void coverSubscriber(const DigitChain& chain, size_t first, size_t end);
    void coverOtherPhones(const DigitChain& chain);
    void coverShiftedMobiles(const DigitChain& chain);
    void coverLocalNumbers(const DigitChain& chain);
    void coverHalf(const DigitChain& chain, size_t first, size_t end);
    size_t coverFrom(const DigitChain& chain, size_t first);
    void cover(const DigitChain& chain, size_t first, size_t end);

    std::u32string& m_text;
    const std::u32string m_original;
    size_t m_phones = 0; ///< whole telephone numbers found in the chain
    std::vector<size_t> m_phoneOf; ///< for every group of it: which of them, from 1; 0: none
};

} // namespace redial

#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace redial {

/// The value of a decimal digit of any script, or -1. Superscripts and circled digits have one, too.
int digitOf(char32_t c);
/// A Latin letter or a digit.
bool isWord(char32_t c);

/// Groups of digits in a text that stand so close together that they could be one number, and what they can
/// be read as (masking.h says what is a number). Finds only: NumberMask hides.
class DigitChain {
public:
    /// Neighbouring digits.
    struct Group {
        size_t begin = 0; ///< in the text
        size_t end = 0; ///< one past the last
        size_t size() const { return end - begin; }
    };

    /// Reads the chain whose first digit is at `at`. The text must outlive it.
    DigitChain(const std::u32string& text, size_t at);

    size_t size() const { return m_groups.size(); }
    const Group& operator[](size_t group) const { return m_groups[group]; }
    size_t behind() const { return m_behind; } ///< the place in the text where to go on

    /// The digits from `begin` on as a number.
    int number(size_t begin, size_t count) const;

    /// The groups from `first` on that are one whole telephone number: one past the last, 0 if they are none.
    size_t phoneEnd(size_t first) const;
    /// All ends such a number can have, the shortest first.
    std::vector<size_t> phoneEnds(size_t first) const;
    /// 8123-9911.
    bool isSplitLandline(size_t first) const;
    /// Groups first…end-1 are a number without area code, and a whole telephone number follows.
    bool isLocalThenPhone(size_t first, size_t end) const;
    /// 20240301…, of the length of an order id or a time, and no mobile number behind the year.
    bool beginsWithDate(size_t group) const;
    /// 2024-03-01 as three groups.
    bool isDate(size_t first) const;
    /// Whether a mobile number can begin with these two digits.
    static bool isMobileStart(int first, int second) { return first == 1 && second >= 3; }

private:
    void takeCheckLetter(Group& group) const;
    bool isYear(const Group& group) const;

    const std::u32string& m_text;
    std::vector<Group> m_groups;
    size_t m_behind = 0;
};

} // namespace redial

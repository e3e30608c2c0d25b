#pragma once

/// What a heading by its words alone may mean: the vocabulary of Chinese hotline exports and of
/// English service desks. Values decide in the end (recognise in mapping.h).
///
/// A heading is first looked up whole, after squashing ("Opened At", "opened_at", "openedAt" are one;
/// 通话时长(秒) is 通话时长). Then its kind is read off its ending (…时间, …电话, …编号, "… at", "… id")
/// and its meaning off the rest: 派单时间 is when it was dispatched, 被叫号码 nobody's caller. A
/// heading known to be none of our fields (导出时间, 序号) is Other, which is not the same as unknown:
/// values never turn it into a field.

#include "core/intake/field.h"
#include "core/intake/headerlevels.h"

#include <string_view>
#include <vector>

namespace redial {

struct FieldGuess {
    Field field;
    double weight; ///< 0…1: how surely the heading means it, were the values to fit
};

struct HeaderMeaning {
    std::vector<FieldGuess> guesses; ///< best first
    LevelGuess level;
    bool isOther = false; ///< known, and none of our fields
    bool soundsLikeTime = false;
    bool isKnown() const { return isOther || !guesses.empty() || level.rank > 0; }
};

HeaderMeaning interpretHeader(std::string_view header);

} // namespace redial

#pragma once

#include <functional>
#include <vector>

namespace redial {

/// A model that has the texts of the rows on the screen only and shows "…" for the others.
class LateTexts {
public:
    virtual ~LateTexts() = default;
    /// Reads those of `rows` in the background, then calls `then`, when all of them are there. Never calls it
    /// when the model shows something else meanwhile.
    virtual void readTextsOf(const std::vector<int>& rows, std::function<void()> then) = 0;
};

} // namespace redial

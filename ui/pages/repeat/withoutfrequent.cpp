#include "ui/pages/repeat/withoutfrequent.h"

#include <algorithm>

namespace redial {

WithoutFrequent withoutFrequent(const RepeatMatrix& matrix, const std::vector<Burst>& bursts)
{
    const Repeats& repeats = matrix.repeats();
    std::vector<quint32> callers;
    for (const Burst& burst : bursts)
        callers.push_back(burst.caller);
    std::sort(callers.begin(), callers.end());
    callers.erase(std::unique(callers.begin(), callers.end()), callers.end());

    Scheme scheme = repeats.scheme;
    for (const quint32 caller : callers)
        scheme.excludedCallers.emplace_back(repeats.book->dictionaries().callers.at(caller));
    WithoutFrequent answer;
    answer.callers = static_cast<qint64>(callers.size());
    answer.matrix = std::make_shared<const RepeatMatrix>(
        std::make_shared<const Repeats>(findRepeats(repeats.book, scheme, repeats.period)), matrix.level());
    answer.share = repeatShare(*repeats.book, scheme, repeats.period);
    return answer;
}

} // namespace redial

#pragma once

/// Settling the order of day and month of a source's date columns from all their values
/// (DOMAIN.md §1). The sample may have left an order open, or been misled. Open columns are read as day
/// first on trial; at the end the values decide, and if they speak against what was tried, the import
/// starts again with what they say. Where they contradict each other the majority decides.

#include "core/intake/mapping.h"
#include "core/intake/orderparser.h"

#include <QString>

namespace redial {

class DateTrial {
public:
    enum class Verdict { Right, StartAgain, Open };

    /// `userSettled`: the orders come from the user and stand.
    DateTrial(Mapping& mapping, bool userSettled);

    /// Columns read on trial, which one contradicting value decides.
    const std::vector<size_t>& onTrial() const { return m_onTrial; }
    /// Compares with what the values of a reading say. StartAgain: the mapping was changed. Open:
    /// `openColumn` is the header of a column that fits both.
    Verdict judge(const std::vector<OrderParser::DateEvidence>& evidence, bool readToTheEnd);
    const QString& openColumn() const { return m_openColumn; }
    /// Why it is open: its values fit both orders; as many speak for one as for the other; or the year may
    /// stand first as well.
    enum class Doubt { FitsBoth, Contradictory, YearMayBeFirst };
    Doubt doubt() const { return m_doubt; }

private:
    void change(size_t column, DateOrder order);
    Verdict judgeColumn(size_t column, const OrderParser::DateEvidence& evidence, bool readToTheEnd);

    Mapping& m_mapping;
    bool m_userSettled;
    std::vector<size_t> m_onTrial;
    std::vector<bool> m_changed; ///< by column: changed once, which is enough
    QString m_openColumn;
    Doubt m_doubt = Doubt::FitsBoth;
};

} // namespace redial

#include "core/imports/datetrial.h"

#include <algorithm>

namespace redial {

namespace {

/// All but a few slips of the pen could have the year in front.
bool mayBeYearFirst(const OrderParser::DateEvidence& evidence)
{
    const qint64 ordered =
        evidence.dayFirstOnly + evidence.monthFirstOnly + evidence.either + evidence.yearFirstOnly;
    return evidence.mayBeYearFirst > 0 && evidence.mayBeYearFirst * 20 >= ordered * 19;
}

DateTrial::Doubt doubtOf(const OrderParser::DateEvidence& evidence)
{
    if (mayBeYearFirst(evidence))
        return DateTrial::Doubt::YearMayBeFirst;
    return evidence.dayFirstOnly > 0 ? DateTrial::Doubt::Contradictory : DateTrial::Doubt::FitsBoth;
}

} // namespace

DateTrial::DateTrial(Mapping& mapping, bool userSettled)
    : m_mapping(mapping)
    , m_userSettled(userSettled)
    , m_changed(mapping.columns.size())
{
    for (size_t i = 0; i < mapping.columns.size(); ++i) {
        ColumnMapping& column = mapping.columns[i];
        if (column.dateOrder == DateOrder::Open && column.field) {
            column.dateOrder = DateOrder::DayFirst;
            m_onTrial.push_back(i);
        }
    }
}

DateTrial::Verdict DateTrial::judge(const std::vector<OrderParser::DateEvidence>& evidence, bool readToTheEnd)
{
    if (m_userSettled)
        return Verdict::Right;
    Verdict verdict = Verdict::Right;
    for (size_t i = 0; i < evidence.size() && i < m_mapping.columns.size(); ++i) {
        switch (judgeColumn(i, evidence[i], readToTheEnd)) {
        case Verdict::Right:
            break;
        case Verdict::StartAgain:
            verdict = Verdict::StartAgain;
            break;
        case Verdict::Open:
            if (verdict == Verdict::Right) {
                verdict = Verdict::Open;
                m_openColumn = QString::fromStdString(m_mapping.columns[i].header);
                m_doubt = doubtOf(evidence[i]);
            }
            break;
        }
    }
    return verdict;
}

DateTrial::Verdict DateTrial::judgeColumn(
    size_t column, const OrderParser::DateEvidence& evidence, bool readToTheEnd)
{
    const ColumnMapping& mapping = m_mapping.columns[column];
    if (!mapping.field || mapping.dateOrder == DateOrder::YearFirst || m_changed[column])
        return Verdict::Right;
    const bool tried = std::find(m_onTrial.begin(), m_onTrial.end(), column) != m_onTrial.end();
    const bool unsettled = tried || mapping.dateOrder == DateOrder::NotNeeded;
    if (unsettled && mayBeYearFirst(evidence)) {
        if (evidence.yearFirstOnly == 0)
            return readToTheEnd ? Verdict::Open : Verdict::Right;
        change(column, DateOrder::YearFirst);
        return Verdict::StartAgain;
    }
    if (evidence.dayFirstOnly == evidence.monthFirstOnly) {
        const bool fitsBoth = evidence.dayFirstOnly > 0 || evidence.either > 0;
        return unsettled && fitsBoth && readToTheEnd ? Verdict::Open : Verdict::Right;
    }
    const DateOrder said =
        evidence.dayFirstOnly > evidence.monthFirstOnly ? DateOrder::DayFirst : DateOrder::MonthFirst;
    if (said == mapping.dateOrder)
        return Verdict::Right;
    change(column, said);
    return Verdict::StartAgain;
}

void DateTrial::change(size_t column, DateOrder order)
{
    m_mapping.columns[column].dateOrder = order;
    m_changed[column] = true;
    std::erase(m_onTrial, column);
}

} // namespace redial

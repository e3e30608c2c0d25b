#include "core/intake/fieldmatch.h"

#include <algorithm>

namespace redial {

namespace {

/// A heading of a sample without values is believed, but not quite.
constexpr double withoutValues = 0.85;

double timeFit(Field field, const ColumnEvidence& evidence)
{
    if (evidence.times < 0.6)
        return 0;
    double fit = evidence.times >= 0.9 ? 1 : 0.8;
    if (field == Field::Time) {
        fit *= 0.6 + 0.4 * evidence.filledShare;
        // A date alone is of less use than a time beside it.
        if (evidence.clocked < 0.2)
            fit *= 0.9;
        // One and the same time in every row is when the file was made.
        if (evidence.filled >= 5 && evidence.distinct.size() == 1)
            fit *= 0.5;
    }
    return fit;
}

double callerFit(const ColumnEvidence& evidence)
{
    if (evidence.times >= 0.5 && evidence.phones < 0.5)
        return 0;
    // One number in every row is the hotline's own.
    if (evidence.filled >= 5 && evidence.distinct.size() == 1)
        return 0.3;
    if (evidence.phones >= 0.5)
        return 1;
    return evidence.meanLength <= 64 ? 0.94 : 0.3;
}

double orderIdFit(const ColumnEvidence& evidence)
{
    if (evidence.times >= 0.9 && evidence.numbers < 0.9)
        return 0.3;
    if (evidence.isRunning && evidence.filled >= 3)
        return evidence.distinct.front() == "1" ? 0.4 : 0.9;
    if (evidence.distinctShare >= 0.9)
        return 1;
    if (evidence.distinctShare >= 0.4)
        return 0.9;
    // A log of events has each order several times.
    return evidence.distinctShare >= 0.1 && evidence.filledShare >= 0.95 ? 0.8 : 0.5;
}

double agentFit(const ColumnEvidence& evidence)
{
    if (evidence.times >= 0.5 && evidence.numbers < 0.5)
        return 0;
    if (evidence.phones >= 0.6)
        return 0.6;
    return evidence.meanLength <= 60 ? 1 : 0.4;
}

double categoryFit(const ColumnEvidence& evidence)
{
    if (evidence.times >= 0.6 && evidence.numbers < 0.5)
        return 0;
    if (evidence.phones >= 0.6)
        return 0;
    if (evidence.filled >= 20 && evidence.distinctShare > 0.9 && evidence.separator.empty())
        return 0.7;
    return evidence.meanLength <= 100 ? 1 : 0.5;
}

double numberFit(const ColumnEvidence& evidence)
{
    if (evidence.times >= 0.6 && evidence.numbers < 0.5)
        return 0;
    return evidence.durations >= 0.8 ? 1 : 0.3;
}

double wordFit(double share, const ColumnEvidence& evidence)
{
    if (evidence.times >= 0.5 && evidence.numbers < 0.5)
        return 0;
    if (share >= 0.5)
        return 1;
    return evidence.distinct.size() <= 12 && evidence.meanLength <= 40 ? 0.8 : 0.5;
}

double textFit(const ColumnEvidence& evidence)
{
    if (evidence.times >= 0.6 && evidence.numbers < 0.5)
        return 0.2;
    return evidence.phones >= 0.6 ? 0.3 : 1;
}

} // namespace

double valuesFit(Field field, const ColumnEvidence& evidence)
{
    if (evidence.rows == 0)
        return withoutValues;
    if (evidence.isEmpty())
        return field == Field::Time || field == Field::Caller ? 0.3 : withoutValues;
    switch (field) {
    case Field::Time:
    case Field::DispatchedAt:
    case Field::DueAt:
    case Field::ClosedAt:
        return timeFit(field, evidence);
    case Field::TimeOfDay:
        return evidence.clocks >= 0.9 ? 1 : evidence.clocks >= 0.5 ? 0.9 : 0;
    case Field::Caller:
    case Field::SecondNumber:
        return callerFit(evidence);
    case Field::CallerName:
        return evidence.phones >= 0.3 ? 0.1 : textFit(evidence);
    case Field::IdentityNumber:
        return evidence.identities >= 0.5 ? 1 : 0.6;
    case Field::OrderId:
        return orderIdFit(evidence);
    case Field::Agent:
        return agentFit(evidence);
    case Field::Category:
    case Field::CategoryLevel1:
    case Field::CategoryLevel2:
    case Field::CategoryLevel3:
    case Field::CategoryLevel4:
    case Field::CategoryLevel5:
        return categoryFit(evidence);
    case Field::TalkSeconds:
    case Field::WaitSeconds:
        return numberFit(evidence);
    case Field::Type:
        return wordFit(evidence.typeWords, evidence) == 0.8 ? 0.9 : wordFit(evidence.typeWords, evidence);
    case Field::Satisfaction:
        return wordFit(evidence.satisfactionWords, evidence);
    case Field::Dispatched:
    case Field::Resolved:
        return wordFit(evidence.yesNo, evidence);
    case Field::Direction:
        return evidence.directionWords >= 0.5 ? 1 : 0.55;
    case Field::Title:
    case Field::Content:
    case Field::Region:
    case Field::Address:
    case Field::Department:
    case Field::Status:
    case Field::Channel:
        return textFit(evidence);
    }
    return 0;
}

std::vector<FieldGuess> guessFromValues(const ColumnEvidence& evidence)
{
    std::vector<FieldGuess> guesses;
    if (evidence.filled < 2)
        return guesses;
    if (evidence.times >= 0.9 && evidence.numbers < 0.5 && evidence.filledShare >= 0.9
        && evidence.clocked >= 0.5)
        guesses.push_back({Field::Time, 0.35});
    if (evidence.identities >= 0.8)
        guesses.push_back({Field::IdentityNumber, 0.4});
    else if (evidence.phones >= 0.6 && evidence.distinct.size() >= 2)
        guesses.push_back({Field::Caller, 0.4 * evidence.phones});
    if (evidence.satisfactionWords >= 0.8)
        guesses.push_back({Field::Satisfaction, 0.4});
    if (evidence.typeWords >= 0.8 && evidence.distinct.size() >= 2)
        guesses.push_back({Field::Type, 0.35});
    if (evidence.agentWords >= 0.8)
        guesses.push_back({Field::Agent, 0.4});
    if (!evidence.separator.empty() && evidence.distinct.size() >= 3 && evidence.distinctShare < 0.9)
        guesses.push_back({Field::Category, 0.3});
    return guesses;
}

} // namespace redial

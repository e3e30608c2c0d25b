#include "ui/pages/callers/callersdata.h"

namespace redial {

std::optional<CallersQuestion> callersQuestion(const Session& session)
{
    if (!session.book() || !session.bursts())
        return {};
    const AnalysisResults& results = session.results();
    return CallersQuestion{results.book, results.bursts, results.scheme, results.period, results.level};
}

Result<std::shared_ptr<const CallersData>> makeCallersData(
    const CallersQuestion& question, Progress& progress)
{
    const Error cancelled{ErrorCode::Cancelled, {}, {}};
    auto goOn = [&progress, step = qint64{0}]() mutable { return progress.advance(step++, 4); };
    auto data = std::make_shared<CallersData>();
    data->book = question.book;
    data->scheme = question.scheme;
    data->period = question.period;
    data->level = question.level;
    data->bursts = question.bursts;
    if (!goOn())
        return cancelled;
    data->facts = BurstDescriber(question.book, question.level).describe(*question.bursts);
    for (const BurstFacts& facts : data->facts)
        data->scores.push_back(burstScore(facts));
    data->worstFirst = rankBursts(*question.book, data->facts, BurstOrder::Worst);
    data->details = std::make_shared<const std::vector<DetailRow>>(
        detailRows(question.book, question.scheme, *question.bursts, data->worstFirst));
    data->totals = burstTotals(*question.bursts);
    if (!goOn())
        return cancelled;
    data->map = thresholdMap(*question.book, question.scheme, question.period);
    if (!goOn())
        return cancelled;
    data->periodic = findPeriodicCallers(*question.book, question.scheme, question.period);
    if (question.bursts->empty()) {
        if (!goOn())
            return cancelled;
        data->nearest = nearestThresholds(*question.book, question.scheme, question.period);
    }
    return std::shared_ptr<const CallersData>(std::move(data));
}

} // namespace redial

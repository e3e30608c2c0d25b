#include "core/sample/sampleyear.h"

#include "core/base/savefile.h"
#include "core/sample/orderplanner.h"
#include "core/sample/samplewriter.h"

namespace redial {

Result<OrderPlan> makeSampleYear(const SampleOptions& options, Progress& progress)
{
    const auto refuse = [](const char* option, const QString& why) {
        return Error{ErrorCode::UsageInvalid, QString::fromLatin1(option), why};
    };
    if (options.orders < 1 || options.orders > 50'000'000)
        return refuse("orders", QStringLiteral("1…50000000"));
    if (options.days < 1 || options.days > 3660)
        return refuse("days", QStringLiteral("1…3660"));
    const CivilDate date = options.firstDay;
    if (date.year < 1990 || date.year > 2090 || !makeTimestamp(date, 0, 0, 0))
        return refuse("first day", QStringLiteral("1990-01-01…2090-12-31"));
    return OrderPlanner(options, progress).make();
}

Result<void> writeSample(const OrderPlan& plan, const QString& path, Progress& progress)
{
    const SampleRows rows(plan);
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return writeSampleXlsx(rows, plan.truth.last, path, progress);
    return writeSampleCsv(rows, path, progress);
}

Result<void> writeTruth(const OrderPlan& plan, const QString& path)
{
    return saveFile(path, truthToJson(plan.truth));
}

} // namespace redial

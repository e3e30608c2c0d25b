#include "ui/pages/callers/callercharts.h"

#include "core/wording/callerwording.h"
#include "core/wording/formatting.h"
#include "core/wording/orderwording.h"

#include <QCoreApplication>

#include <algorithm>

namespace redial {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(redial::CallerCharts)
};

constexpr size_t namedCategories = 3;

} // namespace

ChartContent callerTimeline(const OrderBook& book, const CallerHistory& history, const QString& who)
{
    const CategoryTree& tree = book.dictionaries().categories;
    ChartContent content;
    content.title = Texts::tr("All calls of %1").arg(who);
    content.empty = Texts::tr("This caller has no orders any more.");
    content.notes = {Texts::tr("%Ln call(s)", nullptr, static_cast<int>(history.calls))};
    if (!history.bursts.empty())
        content.notes << Texts::tr("shaded: back too often");
    content.x = {ChartAxis::Kind::Time, Texts::tr("Time received")};
    content.x.cutsIdle = true;
    content.y = {ChartAxis::Kind::TimeOfDay, {}};

    const size_t named = std::min(history.categories.size(), namedCategories);
    for (size_t i = 0; i < named; ++i)
        content.series.push_back(
            {OrderWording::lastCategory(tree, history.categories[i]), ChartSeries::Kind::Points, {}, false});
    const size_t others = content.series.size();
    content.series.push_back({Texts::tr("other categories"), ChartSeries::Kind::Points, {}, false});
    content.series.push_back({Texts::tr("our own calls"), ChartSeries::Kind::Points, {}, true});
    for (const CallerHistory::Mark& mark : history.marks) {
        size_t series = others;
        const auto known = std::find(history.categories.begin(),
            history.categories.begin() + static_cast<std::ptrdiff_t>(named), mark.category);
        if (mark.outgoing)
            series = others + 1;
        else if (const auto at = static_cast<size_t>(known - history.categories.begin()); at < named)
            series = at;
        content.series[series].marks.push_back(
            {static_cast<double>(mark.time.seconds), static_cast<double>(mark.secondOfDay),
                QVariant(mark.row), OrderWording::category(tree, mark.category)});
    }
    std::erase_if(content.series, [](const ChartSeries& series) { return series.marks.empty(); });
    for (const CallerHistory::Shade& shade : history.bursts)
        content.bands.push_back(
            {static_cast<double>(shade.first.seconds), static_cast<double>(shade.last.seconds)});
    return content;
}

ChartContent weeklyEffectChart(const WeeklyEffect& effect, const QString& who)
{
    ChartContent content;
    content.title = Texts::tr("Calls per week of %1").arg(who);
    content.notes = {CallerWording::effect(effect)};
    content.empty = Texts::tr("No whole week before or after it is covered by an import.");
    content.x = {ChartAxis::Kind::Categories, Texts::tr("Weeks from done")};
    content.y = {ChartAxis::Kind::Number, Texts::tr("Calls")};
    ChartSeries before{Texts::tr("before"), ChartSeries::Kind::Bars, {}, false};
    ChartSeries after{Texts::tr("after"), ChartSeries::Kind::Bars, {}, false};
    for (const EffectWeek& week : effect.weeks) {
        const auto x = static_cast<double>(content.x.categories.size());
        content.x.categories << (week.number > 0 ? QStringLiteral("+%1").arg(week.number)
                                                 : QStringLiteral("−%1").arg(-week.number));
        if (!week.covered)
            continue;
        ChartSeries& series = week.number < 0 ? before : after;
        series.marks.push_back({x, static_cast<double>(week.calls), QVariant(week.number),
            Texts::tr("%1 to %2").arg(Formatting::time(week.after), Formatting::time(week.until))});
    }
    content.series = {std::move(before), std::move(after)};
    std::erase_if(content.series, [](const ChartSeries& series) { return series.marks.empty(); });
    return content;
}

} // namespace redial

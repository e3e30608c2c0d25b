#include "ui/charts/chartcontent.h"

#include "ui/charts/chartaxis.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace redial {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(redial::ChartContent)
};

/// Lowest and highest of what `value` takes from the marks.
template <typename Value> ChartRange rangeOf(const ChartContent& content, const ChartAxis& axis, Value value)
{
    const bool isY = &axis == &content.y;
    ChartRange range{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
    if (axis.kind == ChartAxis::Kind::Categories)
        return {-0.5, std::max(1.0, static_cast<double>(axis.categories.size())) - 0.5};
    if (axis.kind == ChartAxis::Kind::TimeOfDay)
        return {0, 86400};
    const bool fromNothing = axis.kind != ChartAxis::Kind::Time;
    if (fromNothing)
        range = {0, 0};
    for (const ChartSeries& series : content.series) {
        for (const ChartMark& mark : series.marks) {
            if (!std::isfinite(mark.x) || !std::isfinite(mark.y))
                continue;
            range.lowest = std::min(range.lowest, value(mark));
            range.highest = std::max(range.highest, value(mark));
            if (isY && series.kind == ChartSeries::Kind::Steps) {
                range.lowest = std::min({range.lowest, mark.base, mark.base + mark.y});
                range.highest = std::max({range.highest, mark.base, mark.base + mark.y});
            }
        }
    }
    if (!(range.lowest <= range.highest))
        range = {0, 1};
    range.lowest = axis.lowest.value_or(range.lowest);
    range.highest = axis.highest.value_or(range.highest);
    if (range.span() <= 0) // one moment, or nothing but 0
        range.highest = range.lowest + (axis.kind == ChartAxis::Kind::Time ? 86400 : 1);
    return range;
}

TableCell cellOf(const ChartAxis& axis, double value)
{
    if (!std::isfinite(value))
        return {};
    switch (axis.kind) {
    case ChartAxis::Kind::Number:
        if (value == std::round(value))
            return TableCount{static_cast<qint64>(value)};
        return TableNumber{value};
    case ChartAxis::Kind::Percent:
        return TableShare{value};
    case ChartAxis::Kind::Time:
        return Timestamp{static_cast<qint64>(value)};
    case ChartAxis::Kind::TimeOfDay:
    case ChartAxis::Kind::Categories:
        return valueText(axis, value);
    }
    Q_UNREACHABLE();
}

QString headerOf(const ChartAxis& axis, const QString& otherwise)
{
    return axis.title.isEmpty() ? otherwise : axis.title;
}

void addMarks(const ChartContent& content, TableContent& table)
{
    table.headers = {Texts::tr("Series"), headerOf(content.x, Texts::tr("Value")),
        headerOf(content.y, Texts::tr("Value"))};
    const auto hasNote = [](const ChartSeries& series) {
        return std::any_of(series.marks.begin(), series.marks.end(),
            [](const ChartMark& mark) { return !mark.note.isEmpty(); });
    };
    const bool notes = std::any_of(content.series.begin(), content.series.end(), hasNote);
    if (notes)
        table.headers << Texts::tr("Note");
    for (const ChartSeries& series : content.series) {
        for (const ChartMark& mark : series.marks) {
            std::vector<TableCell> row{series.name, cellOf(content.x, mark.x), cellOf(content.y, mark.y)};
            if (notes)
                row.emplace_back(mark.note);
            table.rows.push_back(std::move(row));
        }
    }
}

void addSeries(const ChartContent& content, TableContent& table)
{
    table.headers = {headerOf(content.x, Texts::tr("Value"))};
    std::map<double, std::vector<TableCell>> rows;
    for (size_t i = 0; i < content.series.size(); ++i) {
        table.headers << content.series[i].name;
        for (const ChartMark& mark : content.series[i].marks) {
            auto& row = rows[mark.x];
            row.resize(content.series.size());
            row[i] = cellOf(content.y, mark.y);
        }
    }
    for (auto& [x, values] : rows) {
        std::vector<TableCell> row{cellOf(content.x, x)};
        row.insert(row.end(), values.begin(), values.end());
        table.rows.push_back(std::move(row));
    }
}

} // namespace

bool ChartContent::isEmpty() const
{
    return std::all_of(
        series.begin(), series.end(), [](const ChartSeries& one) { return one.marks.empty(); });
}

ChartRange rangeOfX(const ChartContent& content)
{
    return rangeOf(content, content.x, [](const ChartMark& mark) { return mark.x; });
}

ChartRange rangeOfY(const ChartContent& content)
{
    return rangeOf(content, content.y, [](const ChartMark& mark) { return mark.y; });
}

TableContent chartTable(const ChartContent& content)
{
    TableContent table;
    table.title = content.title;
    table.notes = content.notes;
    const bool points = std::any_of(content.series.begin(), content.series.end(),
        [](const ChartSeries& series) { return series.kind == ChartSeries::Kind::Points; });
    if (points)
        addMarks(content, table);
    else
        addSeries(content, table);
    return table;
}

QString markText(const ChartContent& content, const ChartSeries& series, const ChartMark& mark)
{
    // A moment drawn by date and time of day is one moment.
    const bool isMoment =
        content.x.kind == ChartAxis::Kind::Time && content.y.kind == ChartAxis::Kind::TimeOfDay;
    QString text = isMoment
        ? Texts::tr("%1: %2").arg(series.name, valueText(content.x, mark.x))
        : Texts::tr("%1, %2: %3")
              .arg(series.name, valueText(content.x, mark.x), valueText(content.y, mark.y));
    if (!mark.note.isEmpty())
        text += QLatin1Char('\n') + mark.note;
    return text;
}

} // namespace redial

#include "ui/pages/wellbeing/threeratesmodel.h"

#include "core/wording/formatting.h"
#include "core/wording/pairwording.h"
#include "ui/common/theme.h"
#include "ui/pages/orders/bookorders.h"

#include <QCoreApplication>
#include <QFont>

#include <algorithm>
#include <numeric>

namespace redial {

namespace {

constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(redial::ThreeRatesModel)
};

const QString none = QStringLiteral("–");

bool isSmall(const Share& share)
{
    return share.of < smallShare;
}

/// Few orders: in brackets, which is seen in grey print, too.
QString marked(const QString& text, bool isSmall)
{
    return isSmall ? QStringLiteral("(%1)").arg(text) : text;
}

QVariant raw(const std::optional<double>& value)
{
    return value ? QVariant(*value) : QVariant();
}

/// `isPale`: of the row, on too few orders.
auto looks(std::function<bool(const ThreeRatesRow&)> isPale)
{
    return [isPale = std::move(isPale)](const ThreeRatesRow& row, int role) -> QVariant {
        if (role == TableRole::Pale)
            return isPale(row);
        if (role == Qt::ForegroundRole && isPale(row))
            return Theme::mutedText();
        return {};
    };
}

bool comesBefore(const QVariant& a, const QVariant& b, Qt::SortOrder order)
{
    const bool noA = !a.isValid() || a.isNull();
    const bool noB = !b.isValid() || b.isNull();
    if (noA || noB)
        return !noA && noB;
    if (a.typeId() == QMetaType::QString) {
        static const QCollator collator = nameCollator();
        const int compared = collator.compare(a.toString(), b.toString());
        return order == Qt::AscendingOrder ? compared < 0 : compared > 0;
    }
    return order == Qt::AscendingOrder ? a.toDouble() < b.toDouble() : a.toDouble() > b.toDouble();
}

} // namespace

void ThreeRatesModel::add(
    Columns& columns, Place place, const QString& group, const QString& name, Column column)
{
    m_places.push_back(place);
    m_sections.push_back({group, name, column.alignment});
    //: Heading in copies and files: the rate, then what of it
    column.title = group.isEmpty() ? name : Words::tr("%1: %2", "heading").arg(group, name);
    columns.push_back(std::move(column));
}

void ThreeRatesModel::addRate(Columns& columns, Rate rate, const QString& name, Share ThreeRates::*share)
{
    const auto few = looks([share](const ThreeRatesRow& row) { return isSmall(row.now.*share); });
    add(columns, {Figure::Rate, rate}, name, Words::tr("Rate"),
        {{}, right,
            [share](const ThreeRatesRow& row) {
                const Share& now = row.now.*share;
                const auto value = now.rate();
                return value ? marked(Formatting::percent(*value), isSmall(now)) : none;
            },
            [share](const ThreeRatesRow& row) { return raw((row.now.*share).rate()); }, few});
    add(columns, {Figure::Number, rate}, name, Words::tr("n"),
        {{}, right, [share](const ThreeRatesRow& row) { return Formatting::count((row.now.*share).of); },
            [share](const ThreeRatesRow& row) { return QVariant::fromValue((row.now.*share).of); }, few});
    add(columns, {Figure::Interval, rate}, name, Words::tr("95% interval"),
        {{}, right,
            [share](const ThreeRatesRow& row) {
                const QString text = PairWording::interval((row.now.*share).part, (row.now.*share).of);
                return text.isEmpty() ? none : text;
            },
            nullptr, few});
    const auto addChange = [&](Figure figure, const QString& title, ThreeRates ThreeRatesRow::*before,
                               bool isThere) {
        if (!isThere)
            return; // the notes say so; a column of dashes is in the way of others
        const auto points = [share, before](const ThreeRatesRow& row) {
            return pointsSince(row.now.*share, (row.*before).*share);
        };
        const auto isFew = [share, before](const ThreeRatesRow& row) {
            return isSmall(row.now.*share) || isSmall((row.*before).*share);
        };
        add(columns, {figure, rate}, name, title,
            {{}, right,
                [points, isFew](const ThreeRatesRow& row) {
                    const auto value = points(row);
                    return value ? marked(Formatting::signedDecimal(*value, 1), isFew(row)) : none;
                },
                [points](const ThreeRatesRow& row) { return raw(points(row)); }, looks(isFew)});
    };
    addChange(Figure::Before, Words::tr("On before"), &ThreeRatesRow::before, m_hasBefore);
    addChange(Figure::YearBefore, Words::tr("On year"), &ThreeRatesRow::yearBefore, m_hasYearBefore);
}

void ThreeRatesModel::addComplaints(Columns& columns, RatesBy by)
{
    const QString group = Words::tr("Complaints");
    add(columns, {Figure::Complaints, Rate::Complaints}, group, Words::tr("Number"),
        {{}, right, [](const ThreeRatesRow& row) { return Formatting::count(row.now.complaints); },
            [](const ThreeRatesRow& row) { return QVariant::fromValue(row.now.complaints); }, nullptr});
    if (by == RatesBy::Region)
        add(columns, {Figure::PerResidents, Rate::ComplaintsOfResidents}, group,
            Words::tr("per 10,000 residents"),
            {{}, right,
                [](const ThreeRatesRow& row) {
                    const auto value = row.complaintsPerTenThousand;
                    return value ? Formatting::decimal(*value, 1) : none;
                },
                [](const ThreeRatesRow& row) { return raw(row.complaintsPerTenThousand); }, nullptr});
}

void ThreeRatesModel::addColumns(Columns& columns, RatesBy by, bool hasResponses)
{
    const QString allName = by == RatesBy::Region ? Words::tr("All regions") : Words::tr("All departments");
    const QString noName = by == RatesBy::Region ? Words::tr("no region") : Words::tr("no department");
    const auto name = [allName, noName](const ThreeRatesLine& row) {
        return row.isTotal ? allName : row.unit == 0 ? noName : Formatting::text(row.name);
    };
    add(columns, {Figure::Name, Rate::Orders}, {},
        by == RatesBy::Region ? Words::tr("Region") : Words::tr("Department"),
        {{}, left, name, nullptr, [name](const ThreeRatesLine& row, int role) -> QVariant {
             if (role == Qt::ToolTipRole)
                 return name(row);
             if (role != Qt::FontRole || !row.isTotal)
                 return {};
             QFont bold;
             bold.setBold(true);
             return bold;
         }});
    add(columns, {Figure::Orders, Rate::Orders}, {}, Words::tr("Orders"),
        {{}, right, [](const ThreeRatesRow& row) { return Formatting::count(row.now.orders); },
            [](const ThreeRatesRow& row) { return QVariant::fromValue(row.now.orders); }, nullptr});
    if (hasResponses)
        addRate(columns, Rate::Response, Words::tr("Response rate"), &ThreeRates::response);
    addRate(columns, Rate::Resolution, Words::tr("Resolution rate"), &ThreeRates::resolution);
    addRate(columns, Rate::Satisfaction, Words::tr("Satisfaction rate"), &ThreeRates::satisfaction);
    addComplaints(columns, by);
}

void ThreeRatesModel::show(const ThreeRatesTable* table, RatesBy by)
{
    m_places.clear();
    m_sections.clear();
    m_hasBefore = table != nullptr && table->hasBefore;
    m_hasYearBefore = table != nullptr && table->hasYearBefore;
    Columns columns;
    addColumns(columns, by, table != nullptr && table->hasResponses);
    setRows({});
    setColumns(std::move(columns));
    if (table == nullptr || table->rows.empty())
        return;
    std::vector<ThreeRatesLine> rows{{table->all, true}};
    for (const ThreeRatesRow& row : table->rows)
        rows.push_back({row, false});
    setRows(std::move(rows));
    sort(m_sortColumn, m_sortOrder);
}

void ThreeRatesModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    if (rowCount() < 3 || column < 0 || column >= columnCount())
        return;
    std::vector<QVariant> values;
    for (int row = 0; row < rowCount(); ++row)
        values.push_back(data(index(row, column), TableRole::Sort));
    std::vector<size_t> places(values.size());
    std::iota(places.begin(), places.end(), size_t(0));
    std::stable_sort(places.begin() + 1, places.end(),
        [&](size_t a, size_t b) { return comesBefore(values[a], values[b], order); });
    std::vector<ThreeRatesLine> sorted;
    for (const size_t place : places)
        sorted.push_back(rows()[place]);
    setRows(std::move(sorted));
}

} // namespace redial

#include "ui/pages/wellbeing/heatmodel.h"

#include "core/wording/formatting.h"
#include "core/wording/wellbeingwording.h"
#include "ui/common/tablemodel.h"
#include "ui/pages/orders/bookorders.h"
#include "ui/pages/wellbeing/wellbeingplace.h"

#include <algorithm>
#include <numeric>

namespace redial {

namespace {

const QString none = QStringLiteral("–");

/// The next cell of a row; empty where there is no score.
void addScore(std::vector<TableCell>& cells, const std::optional<double>& value)
{
    TableCell& cell = cells.emplace_back();
    if (value)
        cell = TableNumber{*value};
}

} // namespace

void HeatModel::show(std::shared_ptr<const Wellbeing> wellbeing, size_t unit, std::optional<size_t> period)
{
    // The same cells elsewhere: selection and place stay.
    if (wellbeing && m_wellbeing == wellbeing && (m_period == period || m_order != Order::Index)) {
        m_unit = unit;
        m_period = period;
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_wellbeing = std::move(wellbeing);
    m_unit = unit;
    m_period = period;
    arrange();
    endResetModel();
}

void HeatModel::setOrder(Order order)
{
    beginResetModel();
    m_order = order;
    arrange();
    endResetModel();
}

void HeatModel::arrange()
{
    m_units.resize(m_wellbeing ? m_wellbeing->units().size() : 0);
    std::iota(m_units.begin(), m_units.end(), size_t{0});
    if (m_units.empty())
        return;
    const auto regions = m_units.begin() + 1; // all of them stay on top
    switch (m_order) {
    case Order::Size:
        break;
    case Order::Index:
        if (m_period)
            std::stable_sort(regions, m_units.end(), [this](size_t a, size_t b) {
                const auto first = m_wellbeing->figure(a, *m_period).index;
                const auto second = m_wellbeing->figure(b, *m_period).index;
                return first
                    && (!second || *first < *second); // what is worst comes first, what has none last
            });
        break;
    case Order::Name: {
        const QCollator collator = nameCollator();
        std::sort(regions, m_units.end(), [&](size_t a, size_t b) {
            return collator.compare(unitName(*m_wellbeing, a), unitName(*m_wellbeing, b)) < 0;
        });
        break;
    }
    }
}

void HeatModel::retranslate()
{
    beginResetModel();
    arrange();
    endResetModel();
}

int HeatModel::rowOf(size_t unit) const
{
    const auto found = std::find(m_units.begin(), m_units.end(), unit);
    return found == m_units.end() ? -1 : static_cast<int>(found - m_units.begin());
}

int HeatModel::periods() const
{
    return m_wellbeing ? static_cast<int>(m_wellbeing->periods().size()) : 0;
}

std::optional<size_t> HeatModel::period(int column) const
{
    return column < periods() ? std::optional(static_cast<size_t>(column)) : m_period;
}

int HeatModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_units.size());
}

int HeatModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_wellbeing ? 0 : periods() + 2;
}

QString HeatModel::text(size_t unit, int column) const
{
    const auto at = period(column);
    if (!at)
        return none;
    const WellbeingFigure& figure = m_wellbeing->figure(unit, *at);
    if (column == ranksColumn())
        return figure.ranks ? QStringLiteral("%1–%2").arg(figure.ranks->best).arg(figure.ranks->worst)
            : unit == 0     ? QString()
                            : none;
    if (figure.index)
        return Formatting::decimal(*figure.index, column == indexColumn() ? 1 : 0);
    //: A number of orders that is too small to judge
    return figure.isTooSmall && figure.orders > 0 ? tr("(%1)").arg(Formatting::count(figure.orders)) : none;
}

QString HeatModel::describe(size_t unit, int column) const
{
    const auto at = period(column);
    if (!at)
        return {};
    const WellbeingFigure& figure = m_wellbeing->figure(unit, *at);
    const WellbeingSettings& settings = m_wellbeing->input().settings;
    QStringList lines{
        QStringList{unitName(*m_wellbeing, unit), periodName(*m_wellbeing, *at)}.join(QStringLiteral(" · "))};
    if (figure.index) {
        lines << tr("Index %1: %2")
                     .arg(Formatting::decimal(*figure.index, 1),
                         WellbeingWording::step(stepOf(*figure.index, settings)));
        for (size_t dimension = 0; dimension < figure.dimensions.size(); ++dimension) {
            const auto score = figure.dimensions[dimension].score;
            lines << tr("%1 %2", "a dimension and its score")
                         .arg(WellbeingWording::dimension(m_wellbeing->dimensions()[dimension]),
                             score ? Formatting::decimal(*score, 1) : none);
        }
        if (figure.rank && figure.ranks)
            lines << tr("Rank %1; %2 to %3 over %4 weightings")
                         .arg(*figure.rank)
                         .arg(figure.ranks->best)
                         .arg(figure.ranks->worst)
                         .arg(Formatting::count(Wellbeing::weightings));
    } else {
        lines << WellbeingWording::whyNoIndex(figure, settings);
    }
    lines << tr("%1 order(s)", nullptr, Formatting::grammaticalNumber(figure.orders))
                 .arg(Formatting::count(figure.orders));
    if (!m_wellbeing->periods()[*at].isCovered)
        lines << tr("Not all days of it are covered.");
    return lines.join(QLatin1Char('\n'));
}

QVariant HeatModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_wellbeing)
        return {};
    const size_t one = unit(index.row());
    const int column = index.column();
    const auto at = period(column);
    const std::optional<double>* score = at ? &m_wellbeing->figure(one, *at).index : nullptr;
    const bool isScored = score != nullptr && score->has_value();
    switch (role) {
    case Qt::DisplayRole:
        return text(one, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return describe(one, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    case HeatModel::StepRole:
        return isScored && column < periods()
            ? QVariant(static_cast<int>(stepOf(**score, m_wellbeing->input().settings)))
            : QVariant();
    case HeatModel::LookedRole:
        return one == m_unit || (column < periods() && at == m_period);
    case TableRole::Pale:
        return !isScored || column == ranksColumn();
    default:
        return {};
    }
}

QString HeatModel::heading(int column) const
{
    if (column == indexColumn())
        return tr("Index");
    if (column == ranksColumn())
        return tr("Ranks");
    const Period& shown = m_wellbeing->periods()[static_cast<size_t>(column)].period;
    const WellbeingPeriods kind = m_wellbeing->input().settings.periods;
    const CivilDate date = civilFromDays(shown.from->day());
    // Where a year begins it is named, as far as there is another.
    const auto yearOf = [&](size_t at) {
        return civilFromDays(m_wellbeing->periods()[at].period.from->day()).year;
    };
    const bool manyYears = yearOf(0) != yearOf(m_wellbeing->periods().size() - 1);
    const bool isFirst = column == 0 || yearOf(static_cast<size_t>(column) - 1) != date.year;
    return manyYears && isFirst && kind == WellbeingPeriods::Months
        ? WellbeingWording::period(shown, kind)
        : WellbeingWording::shortPeriod(shown, kind);
}

QVariant HeatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_wellbeing || section < 0)
        return {};
    const bool isColumn = orientation == Qt::Horizontal;
    if (section >= (isColumn ? columnCount() : rowCount()))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return isColumn ? heading(section) : unitName(*m_wellbeing, unit(section));
    case Qt::ToolTipRole:
        if (!isColumn)
            return tr("%1: shown above", "region").arg(unitName(*m_wellbeing, unit(section)));
        if (section == indexColumn())
            return m_period ? tr("Index of %1; sorts").arg(periodName(*m_wellbeing, *m_period)) : QString();
        if (section == ranksColumn())
            return tr("Best and worst rank over %1 random weightings of the dimensions")
                .arg(Formatting::count(Wellbeing::weightings));
        return tr("%1: looked at above", "period")
            .arg(periodName(*m_wellbeing, static_cast<size_t>(section)));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            isColumn ? Qt::Alignment(Qt::AlignCenter) : Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    case HeatModel::LookedRole:
        return isColumn ? section < periods() && m_period == static_cast<size_t>(section)
                        : unit(section) == m_unit;
    default:
        return {};
    }
}

TableContent HeatModel::content() const
{
    TableContent table;
    table.title = tr("Well-being index by region");
    if (!m_wellbeing)
        return table;
    table.notes << WellbeingWording::whatItIsNot(*m_wellbeing);
    table.headers << tr("Region");
    for (size_t at = 0; at < m_wellbeing->periods().size(); ++at)
        table.headers << periodName(*m_wellbeing, at);
    if (m_period)
        table.headers << tr("Index of %1").arg(periodName(*m_wellbeing, *m_period)) << tr("Rank")
                      << tr("Best rank") << tr("Worst rank") << tr("Orders");
    for (const size_t one : m_units) {
        std::vector<TableCell> cells;
        cells.emplace_back(unitName(*m_wellbeing, one));
        for (size_t at = 0; at < m_wellbeing->periods().size(); ++at)
            addScore(cells, m_wellbeing->figure(one, at).index);
        if (m_period) {
            const WellbeingFigure& figure = m_wellbeing->figure(one, *m_period);
            const auto count = [&](bool isThere, qint64 value) {
                TableCell& cell = cells.emplace_back();
                if (isThere)
                    cell = TableCount{value};
            };
            addScore(cells, figure.index);
            count(figure.rank.has_value(), figure.rank.value_or(0));
            count(figure.ranks.has_value(), figure.ranks ? figure.ranks->best : 0);
            count(figure.ranks.has_value(), figure.ranks ? figure.ranks->worst : 0);
            count(true, figure.orders);
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace redial

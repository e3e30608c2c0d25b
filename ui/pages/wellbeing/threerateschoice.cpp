// What can be chosen in the sentence above the three rates, and which orders a figure opens.
#include "core/orders/periods.h"
#include "core/wording/formatting.h"
#include "core/wording/wellbeingwording.h"
#include "ui/common/menuwidgets.h"
#include "ui/pages/wellbeing/threeratesdesk.h"
#include "ui/pages/wellbeing/threeratesmodel.h"
#include "ui/pages/wellbeing/threeratesview.h"
#include "ui/session/session.h"

#include <algorithm>

namespace redial {

void ThreeRatesView::fillBy(QMenu& menu)
{
    for (const auto& [by, name, text] :
        {std::tuple(RatesBy::Region, QStringLiteral("byRegion"), tr("Regions")),
            std::tuple(RatesBy::Department, QStringLiteral("byDepartment"), tr("Departments"))})
        MenuWidgets::addChoice(menu, name, text, m_desk->by() == by, [this, by = by] { m_desk->setBy(by); });
}

void ThreeRatesView::fillWhen(QMenu& menu)
{
    using When = ThreeRatesDesk::When;
    const When& when = m_desk->when();
    const Period inForce = m_session.results().period;
    const bool isInForce =
        when.kind == When::Kind::InForce || (when.kind == When::Kind::Usual && m_desk->period() == inForce);
    MenuWidgets::addChoice(menu, QStringLiteral("inForce"),
        tr("The period in force (%1)").arg(Formatting::period(inForce)), isInForce, [this] {
            m_desk->setWhen({When::Kind::InForce, {}});
        });
    menu.addSeparator();
    for (const Period& month : m_desk->months()) {
        const CivilDate day = *asCalendarMonth(month);
        const QString name = WellbeingWording::period(month, WellbeingPeriods::Months);
        MenuWidgets::addChoice(menu,
            QStringLiteral("month%1-%2").arg(day.year).arg(day.month, 2, 10, QLatin1Char('0')), name,
            !isInForce && m_desk->period() == month, [this, month] {
                m_desk->setWhen({When::Kind::Month, month});
            });
    }
}

void ThreeRatesView::fillColumn(QMenu& menu)
{
    const auto& figures = m_desk->data();
    if (!figures)
        return;
    const ResponseSource& source = *figures->source;
    const ResponseChoice choice = m_desk->responseChoice();
    MenuWidgets::addChoice(menu, QStringLiteral("column_usual"),
        source.proposed ? tr("By its heading (%1)").arg(Formatting::text(*source.proposed))
                        : tr("By its heading (no column has one)"),
        !choice.column, [this] { m_desk->setResponseColumn(std::nullopt); });
    MenuWidgets::addChoice(menu, QStringLiteral("column_none"), tr("No column"),
        choice.column && choice.column->empty(), [this] { m_desk->setResponseColumn(std::string()); });
    menu.addSeparator();
    for (const std::string& header : source.headers)
        MenuWidgets::addChoice(menu, QStringLiteral("column_") + Formatting::text(header),
            Formatting::text(header), choice.column == header,
            [this, header] { m_desk->setResponseColumn(header); });
}

void ThreeRatesView::fillTypes(QMenu& menu)
{
    const auto book = m_session.book();
    if (!book)
        return;
    const auto texts = [](const std::vector<std::string>& names) {
        QStringList list;
        for (const std::string& name : names)
            list << Formatting::text(name);
        return list;
    };
    QStringList types;
    for (quint32 type = 1; type < book->dictionaries().types.size(); ++type)
        types << Formatting::text(book->dictionaries().types.at(type));
    MenuWidgets::addChoiceList(menu, QStringLiteral("complaintTypes"), types, texts(m_desk->complaintTypes()),
        [this](const QStringList& chosen) {
            std::vector<std::string> names;
            for (const QString& one : chosen)
                names.push_back(one.toStdString());
            m_desk->setComplaintTypes(names);
        });
}

void ThreeRatesView::open(int row, int column)
{
    using Figure = ThreeRatesModel::Figure;
    const auto& figures = m_desk->data();
    if (row < 0 || !figures || figures->input->book != m_session.book())
        return;
    const ThreeRatesModel::Place place = m_model->place(column);
    const ThreeRatesLine& line = m_model->row(row);
    ThreeRatesInput input = *figures->input;
    bool isPart = false;
    QString what;
    switch (place.figure) {
    case Figure::Name:
    case Figure::Orders:
        break;
    case Figure::Rate:
    case Figure::Complaints:
    case Figure::PerResidents:
        isPart = true;
        break;
    case Figure::Number:
    case Figure::Interval:
        break;
    case Figure::Before:
    case Figure::YearBefore: {
        const bool isYear = place.figure == Figure::YearBefore;
        if (!(isYear ? figures->table->hasYearBefore : figures->table->hasBefore))
            return;
        input.period = isYear ? figures->table->yearBefore : figures->table->before;
        what = Formatting::period(input.period);
        break;
    }
    }
    QStringList crumb{m_model->index(row, 0).data().toString()};
    if (const QString group = m_model->sections()[static_cast<size_t>(column)].group; !group.isEmpty())
        crumb << group;
    if (!what.isEmpty())
        crumb << what;
    const std::optional<quint32> unit = line.isTotal ? std::nullopt : std::optional(line.unit);
    m_session.tasks().run(
        QStringLiteral("wellbeing-three-rates-orders"), {}, this,
        [input = std::move(input), unit, rate = place.rate, isPart](
            Progress&) { return std::pair(input.book, rowsOf(input, unit, rate, isPart)); },
        [this, name = crumb.join(QStringLiteral(" · "))](
            const std::pair<std::shared_ptr<const OrderBook>, std::vector<quint32>>& answer) {
            if (answer.first == m_session.book() && !answer.second.empty())
                emit ordersAsked(answer.second, name);
        });
}

} // namespace redial

#include "ui/pages/callers/rhythmmodel.h"

#include "core/wording/callerwording.h"
#include "core/wording/formatting.h"
#include "core/wording/orderwording.h"
#include "ui/pages/callers/followuptexts.h"

#include <QCoreApplication>

namespace redial {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(redial::RhythmModel)
};

} // namespace

std::vector<TableColumn<PeriodicCaller>> rhythmColumns(
    const std::shared_ptr<const CallersData>& data, Reveal reveal)
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    std::vector<TableColumn<PeriodicCaller>> columns;
    const auto number = [&](const QString& title, auto value) {
        columns.push_back(
            {title, right, [value](const PeriodicCaller& caller) { return Formatting::count(value(caller)); },
                [value](const PeriodicCaller& caller) { return QVariant::fromValue(qint64{value(caller)}); },
                nullptr});
    };
    const auto time = [&](const QString& title, auto value) {
        columns.push_back({title, left,
            [value](const PeriodicCaller& caller) { return Formatting::time(value(caller)).left(16); },
            [value](const PeriodicCaller& caller) { return QVariant::fromValue(value(caller).seconds); },
            nullptr});
    };
    columns.push_back({Texts::tr("Caller"), left,
        [data, reveal](const PeriodicCaller& caller) {
            return OrderWording::caller(data->book->dictionaries().callers.at(caller.caller), reveal);
        },
        nullptr, nullptr});
    number(Texts::tr("Visits"), [](const PeriodicCaller& caller) { return caller.rhythm.visits; });
    columns.push_back({Texts::tr("Every"), right,
        [](const PeriodicCaller& caller) { return roughly(caller.rhythm.periodSeconds); },
        [](const PeriodicCaller& caller) { return QVariant::fromValue(caller.rhythm.periodSeconds); },
        [](const PeriodicCaller& caller, int role) -> QVariant {
            return role == Qt::ToolTipRole ? CallerWording::rhythm(caller) : QVariant();
        }});
    columns.push_back({Texts::tr("Variation"), right,
        [](const PeriodicCaller& caller) { return QString::number(caller.rhythm.variation, 'f', 2); },
        [](const PeriodicCaller& caller) { return QVariant(caller.rhythm.variation); }, nullptr});
    time(Texts::tr("Last call"), [](const PeriodicCaller& caller) { return caller.rhythm.last; });
    time(Texts::tr("Expected again"), [](const PeriodicCaller& caller) { return caller.rhythm.next; });
    number(Texts::tr("Did not come"), [](const PeriodicCaller& caller) { return caller.silentPeriods; });
    return columns;
}

} // namespace redial

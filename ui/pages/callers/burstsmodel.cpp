#include "ui/pages/callers/burstsmodel.h"

#include "core/wording/callerwording.h"
#include "core/wording/followupwording.h"
#include "core/wording/formatting.h"
#include "core/wording/orderwording.h"
#include "ui/common/theme.h"
#include "ui/pages/callers/followuptexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace redial {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(redial::BurstsModel)
};

constexpr size_t namedOfEach = 3;

QString nothing()
{
    return QStringLiteral("–");
}

/// How moments are written where all are of one year: without it.
std::function<QString(Timestamp)> momentWriter(const std::vector<BurstFacts>& facts)
{
    const auto yearOf = [](Timestamp time) { return civilFromDays(time.day()).year; };
    const bool oneYear = std::all_of(facts.begin(), facts.end(), [&](const BurstFacts& one) {
        return yearOf(one.first) == yearOf(facts.front().last)
            && yearOf(one.last) == yearOf(facts.front().last);
    });
    return [oneYear](Timestamp time) {
        const QString text = Formatting::time(time).left(16);
        return oneYear ? text.mid(5) : text;
    };
}

/// Adds a column to both lists at once.
class Builder {
public:
    explicit Builder(BurstColumns& columns) : m_columns(columns) { }

    struct Placement {
        const char* key;
        int width;
        ColumnLayout::Shown shown = ColumnLayout::Shown::Yes;
        Qt::AlignmentFlag alignment = Qt::AlignLeft;
    };
    using Text = std::function<QString(const BurstRow&)>;
    using Value = std::function<QVariant(const BurstRow&)>;
    using Other = std::function<QVariant(const BurstRow&, int)>;

    void add(const Placement& place, const QString& title, Text text, Value sort = {}, Other other = {})
    {
        m_columns.layout.push_back(
            {QLatin1String(place.key), static_cast<int>(m_columns.columns.size()), place.width, place.shown});
        m_columns.columns.push_back(
            {title, place.alignment | Qt::AlignVCenter, std::move(text), std::move(sort), std::move(other)});
    }

private:
    BurstColumns& m_columns;
};

/// "夜间施工 ×5 物业 ×2 …"
template <typename Name> QString counted(const std::vector<CountedNumber>& list, Name name)
{
    QStringList parts;
    for (size_t i = 0; i < std::min(list.size(), namedOfEach); ++i)
        parts << QStringLiteral("%1 ×%2").arg(name(list[i].number)).arg(list[i].orders);
    if (list.size() > namedOfEach)
        parts << QStringLiteral("…");
    return parts.join(QLatin1Char(' '));
}

QString share(const PartOf& part)
{
    const auto value = part.share();
    return value ? Formatting::percent(*value) : nothing();
}

QVariant shareValue(const PartOf& part)
{
    const auto value = part.share();
    return value ? QVariant(*value) : QVariant();
}

/// "6 of 7", to tell a third of three from a third of thirty.
QVariant shareTip(const PartOf& part, int role)
{
    if (role != Qt::ToolTipRole || part.of == 0)
        return {};
    return Texts::tr("%1 of %2").arg(part.part).arg(part.of);
}

} // namespace

BurstColumns burstColumns(const BurstContext& context)
{
    using Shown = ColumnLayout::Shown;
    BurstColumns result;
    Builder builder(result);
    const auto data = context.data;
    const auto facts = [data](const BurstRow& row) -> const BurstFacts& { return data->facts[row.burst]; };
    const auto isMasked = context.reveal;
    const auto moment = momentWriter(data->facts);

    builder.add(
        {"state", 60, Shown::Yes, Qt::AlignHCenter}, Texts::tr("State"),
        [](const BurstRow& row) { return cameBackMark(row.cameBackAt) + stateMark(row.followUp); },
        [](const BurstRow& row) {
            return row.followUp != nullptr ? QVariant(static_cast<int>(row.followUp->state)) : QVariant();
        },
        [](const BurstRow& row, int role) -> QVariant {
            if (role == Qt::ForegroundRole && row.cameBackAt)
                return Theme::warning();
            if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
                return {};
            if (row.cameBackAt)
                return cameBackText(*row.cameBackAt);
            return row.followUp != nullptr ? FollowUpWording::state(row.followUp->state)
                                           : Texts::tr("no follow-up yet");
        });
    builder.add(
        {"caller", 104}, Texts::tr("Caller"),
        [data, isMasked](const BurstRow& row) {
            return OrderWording::caller(
                data->book->dictionaries().callers.at((*data->bursts)[row.burst].caller), isMasked);
        },
        {},
        [facts](const BurstRow& row, int role) -> QVariant {
            if (role != Qt::ToolTipRole)
                return {};
            if (facts(row).heavyKey)
                return Texts::tr("perhaps a line, not a person");
            return facts(row).maskedKey ? Texts::tr("masked in the source: perhaps several people")
                                        : QVariant();
        });
    builder.add(
        {"calls", 72, Shown::Yes, Qt::AlignRight}, Texts::tr("Calls"),
        [facts](const BurstRow& row) { return Formatting::count(facts(row).calls); },
        [facts](const BurstRow& row) { return QVariant::fromValue(facts(row).calls); },
        [data](const BurstRow& row, int role) -> QVariant {
            return role == Qt::ToolTipRole ? CallerWording::reasons(data->scores[row.burst]) : QVariant();
        });
    builder.add(
        {"span", 68, Shown::Yes, Qt::AlignRight}, Texts::tr("Span"),
        [facts](const BurstRow& row) { return roughly(facts(row).spanSeconds); },
        [facts](const BurstRow& row) { return QVariant::fromValue(facts(row).spanSeconds); });
    builder.add({"categories", 110}, Texts::tr("Categories"), [facts, data](const BurstRow& row) {
        return counted(facts(row).categories, [&](quint32 node) {
            return OrderWording::lastCategory(data->book->dictionaries().categories, node);
        });
    });
    builder.add(
        {"unresolved", 84, Shown::Yes, Qt::AlignRight}, Texts::tr("Unresolved"),
        [facts](const BurstRow& row) { return share(facts(row).unresolved); },
        [facts](const BurstRow& row) { return shareValue(facts(row).unresolved); },
        [facts](const BurstRow& row, int role) { return shareTip(facts(row).unresolved, role); });
    builder.add(
        {"same_subject", 72, Shown::No, Qt::AlignRight}, Texts::tr("Same subject"),
        [facts](const BurstRow& row) { return share(facts(row).sameSubject); },
        [facts](const BurstRow& row) { return shareValue(facts(row).sameSubject); },
        [facts](const BurstRow& row, int role) { return shareTip(facts(row).sameSubject, role); });
    builder.add(
        {"dissatisfied", 72, Shown::No, Qt::AlignRight}, Texts::tr("Dissatisfied"),
        [facts](const BurstRow& row) { return share(facts(row).dissatisfied); },
        [facts](const BurstRow& row) { return shareValue(facts(row).dissatisfied); },
        [facts](const BurstRow& row, int role) { return shareTip(facts(row).dissatisfied, role); });
    builder.add(
        {"last", 96}, Texts::tr("Last call"),
        [facts, moment](const BurstRow& row) { return moment(facts(row).last); },
        [facts](const BurstRow& row) { return QVariant::fromValue(facts(row).last.seconds); });
    builder.add(
        {"review", 72}, Texts::tr("Review"),
        [today = context.today](const BurstRow& row) { return reviewText(row.followUp, today); },
        [](const BurstRow& row) {
            return row.followUp != nullptr && row.followUp->reviewDay
                ? QVariant::fromValue(*row.followUp->reviewDay)
                : QVariant();
        },
        [today = context.today](const BurstRow& row, int role) -> QVariant {
            if (role != Qt::ForegroundRole || row.followUp == nullptr || !isOverdue(*row.followUp, today))
                return {};
            return Theme::bad();
        });
    builder.add(
        {"orders", 56, Shown::No, Qt::AlignRight}, Texts::tr("Orders"),
        [facts](const BurstRow& row) { return Formatting::count(facts(row).orders); },
        [facts](const BurstRow& row) { return QVariant::fromValue(facts(row).orders); });
    builder.add(
        {"first", 96, Shown::No}, Texts::tr("First call"),
        [facts, moment](const BurstRow& row) { return moment(facts(row).first); },
        [facts](const BurstRow& row) { return QVariant::fromValue(facts(row).first.seconds); });
    builder.add({"agents", 160, Shown::No}, Texts::tr("Agents"), [facts, data](const BurstRow& row) {
        return counted(facts(row).agents,
            [&](quint32 agent) { return OrderWording::agent(data->book->dictionaries().agents.at(agent)); });
    });
    const auto words = [&](const char* key, const QString& title,
                           const std::vector<CountedNumber> BurstFacts::*list,
                           const TextTable OrderDictionaries::*table) {
        builder.add({key, 140, Shown::No}, title, [facts, data, list, table](const BurstRow& row) {
            return counted(facts(row).*list, [&](quint32 number) {
                return number == 0 ? nothing()
                                   : Formatting::text((data->book->dictionaries().*table).at(number));
            });
        });
    };
    words("regions", Texts::tr("Regions"), &BurstFacts::regions, &OrderDictionaries::regions);
    words("departments", Texts::tr("Departments"), &BurstFacts::departments, &OrderDictionaries::departments);
    builder.add(
        {"talk", 84, Shown::No, Qt::AlignRight}, Texts::tr("Talk time"),
        [facts](const BurstRow& row) {
            return facts(row).talkKnown > 0 ? Formatting::elapsed(facts(row).talkSeconds) : nothing();
        },
        [facts](const BurstRow& row) {
            return facts(row).talkKnown > 0 ? QVariant::fromValue(facts(row).talkSeconds) : QVariant();
        });
    builder.add(
        {"score", 56, Shown::No, Qt::AlignRight}, Texts::tr("Points"),
        [data](const BurstRow& row) { return Formatting::count(data->scores[row.burst].points); },
        [data](const BurstRow& row) { return QVariant::fromValue(data->scores[row.burst].points); });
    builder.add({"reasons", 260, Shown::No}, Texts::tr("Why it stands here"),
        [data](const BurstRow& row) { return CallerWording::reasons(data->scores[row.burst]); });
    builder.add({"cause", 120, Shown::No}, Texts::tr("Cause"), [](const BurstRow& row) {
        return row.followUp != nullptr ? Formatting::text(row.followUp->cause) : QString();
    });
    return result;
}

} // namespace redial

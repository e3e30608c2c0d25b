#include "core/wording/orderwording.h"

#include "core/wording/fieldwording.h"
#include "core/wording/formatting.h"

#include <QHash>
#include <QStringList>

#include <array>

namespace redial {

namespace {

constexpr Field fieldsInOrder[] = {Field::OrderId, Field::Time, Field::Caller, Field::SecondNumber,
    Field::CallerName, Field::IdentityNumber, Field::Type, Field::Category, Field::Title, Field::Content,
    Field::Region, Field::Address, Field::Agent, Field::Channel, Field::Direction, Field::TalkSeconds,
    Field::WaitSeconds, Field::Department, Field::Dispatched, Field::DispatchedAt, Field::DueAt,
    Field::ClosedAt, Field::Status, Field::Resolved, Field::Satisfaction};

QString timeText(const std::optional<SourceTime>& time)
{
    return time ? Formatting::time(time->time) : QString();
}

QString lengthText(const std::optional<qint64>& seconds)
{
    return seconds ? Formatting::elapsed(*seconds) : QString();
}

/// Hidden inside any text of the order: its own caller, by name and by number.
QString hidden(const OrderFields& fields, const std::string& text)
{
    const std::array names{fields.callerName};
    const std::array keys{fields.caller, fields.secondNumber, fields.identityNumber};
    return Formatting::text(maskText(text, names, keys));
}

} // namespace

std::span<const Field> OrderWording::shownFields()
{
    return fieldsInOrder;
}

QString OrderWording::value(const OrderFields& fields, Field field)
{
    switch (field) {
    case Field::OrderId:
        return Formatting::text(fields.orderId);
    case Field::Time:
    case Field::TimeOfDay:
        return Formatting::time(fields.received.time);
    case Field::Caller:
        return Formatting::text(fields.caller);
    case Field::SecondNumber:
        return Formatting::text(fields.secondNumber);
    case Field::CallerName:
        return Formatting::text(fields.callerName);
    case Field::IdentityNumber:
        return Formatting::text(fields.identityNumber);
    case Field::Agent:
        return Formatting::text(fields.agent);
    case Field::Type:
        return Formatting::text(fields.type);
    case Field::Category:
    case Field::CategoryLevel1:
    case Field::CategoryLevel2:
    case Field::CategoryLevel3:
    case Field::CategoryLevel4:
    case Field::CategoryLevel5: {
        QStringList levels;
        for (const std::string& level : fields.category)
            levels << Formatting::text(level);
        return levels.join(QStringLiteral(" › "));
    }
    case Field::Title:
        return Formatting::text(fields.title);
    case Field::Content:
        return Formatting::text(fields.content);
    case Field::Region:
        return Formatting::text(fields.region);
    case Field::Address:
        return Formatting::text(fields.address);
    case Field::Department:
        return Formatting::text(fields.department);
    case Field::Dispatched:
        return Formatting::text(fields.dispatched);
    case Field::DispatchedAt:
        return timeText(fields.dispatchedAt);
    case Field::DueAt:
        return timeText(fields.dueAt);
    case Field::ClosedAt:
        return timeText(fields.closedAt);
    case Field::Status:
        return Formatting::text(fields.status);
    case Field::TalkSeconds:
        return lengthText(fields.talkSeconds);
    case Field::WaitSeconds:
        return lengthText(fields.waitSeconds);
    case Field::Satisfaction:
        return Formatting::text(fields.satisfaction);
    case Field::Resolved:
        return Formatting::text(fields.resolved);
    case Field::Channel:
        return Formatting::text(fields.channel);
    case Field::Direction:
        return Formatting::text(fields.direction);
    }
    Q_UNREACHABLE();
}

std::vector<OrderFact> OrderWording::facts(const StoredOrder& order, Reveal reveal, const AgentRoster& roster)
{
    const OrderFields& fields = order.fields;
    std::vector<OrderFact> facts;
    for (const Field field : fieldsInOrder) {
        QString text = value(fields, field);
        if (text.isEmpty())
            continue;
        if (field == Field::Agent)
            text = agentInFull(fields.agent, roster);
        if (reveal == Reveal::Masked) {
            if (field == Field::Caller || field == Field::SecondNumber || field == Field::IdentityNumber)
                text = Formatting::text(maskKey(text.toStdString()));
            else if (field == Field::CallerName)
                text = Formatting::text(maskName(fields.callerName));
            else if (field == Field::Title || field == Field::Content || field == Field::Address)
                text = hidden(fields, text.toStdString());
            else if (field == Field::OrderId)
                text = orderId(order, reveal);
        }
        facts.push_back({FieldWording::name(field), text, false});
    }
    for (const auto& [header, text] : order.extras)
        facts.push_back({Formatting::text(header),
            reveal == Reveal::Masked ? hidden(fields, text) : Formatting::text(text), true});
    return facts;
}

QString OrderWording::orderId(const StoredOrder& order, Reveal reveal)
{
    // An order id stays readable, it is what the order is found by; some systems put the number in it.
    const OrderFields& fields = order.fields;
    const bool holdsNumber =
        !fields.caller.empty() && fields.orderId.find(fields.caller) != std::string::npos;
    return reveal == Reveal::Masked && holdsNumber ? hidden(fields, fields.orderId)
                                                   : Formatting::text(fields.orderId);
}

QString OrderWording::said(const StoredOrder& order, Reveal reveal)
{
    const OrderFields& fields = order.fields;
    std::string whole = fields.title;
    if (fields.content.starts_with(fields.title))
        whole = fields.content;
    else if (!fields.content.empty())
        whole += " · " + fields.content;
    return (reveal == Reveal::Masked ? hidden(fields, whole) : Formatting::text(whole)).simplified();
}

QString OrderWording::caller(std::string_view key, Reveal reveal)
{
    if (key.empty())
        return tr("unknown");
    return reveal == Reveal::Masked ? Formatting::text(maskKey(key)) : Formatting::text(key);
}

QString OrderWording::category(const CategoryTree& tree, CategoryTree::Node node)
{
    if (node == CategoryTree::none)
        return tr("none");
    QStringList levels;
    for (const std::string& level : tree.path(node))
        levels << Formatting::text(level);
    return levels.join(QStringLiteral(" › "));
}

QString OrderWording::lastCategory(const CategoryTree& tree, CategoryTree::Node node)
{
    return node == CategoryTree::none ? tr("none") : Formatting::text(tree.name(node));
}

QStringList OrderWording::lastCategories(const CategoryTree& tree, std::span<const CategoryTree::Node> nodes)
{
    QStringList names;
    std::vector<CategoryTree::Node> above; // of each what would be put in front of it next
    for (const CategoryTree::Node node : nodes) {
        names << lastCategory(tree, node);
        above.push_back(tree.parent(node));
    }
    for (bool goesOn = true; goesOn;) {
        goesOn = false;
        QHash<QString, int> uses;
        for (const QString& name : std::as_const(names))
            ++uses[name];
        for (qsizetype i = 0; i < names.size(); ++i) {
            CategoryTree::Node& parent = above[static_cast<size_t>(i)];
            if (uses.value(names[i]) < 2 || parent == CategoryTree::none)
                continue;
            names[i] = lastCategory(tree, parent) + QStringLiteral(" › ") + names[i];
            parent = tree.parent(parent);
            goesOn = true;
        }
    }
    return names;
}

QString OrderWording::agent(std::string_view number)
{
    return number.empty() ? tr("none") : Formatting::text(number);
}

QString OrderWording::agent(std::string_view number, const AgentRoster& roster)
{
    QString text = agent(number);
    const AgentRoster::Agent* known = roster.find(number);
    if (known == nullptr)
        return text;
    if (!known->name.empty())
        text += QLatin1Char(' ') + Formatting::text(known->name);
    //: An agent who no longer works there
    return known->hasLeft ? tr("%1 (left)").arg(text) : text;
}

QString OrderWording::agentInFull(std::string_view number, const AgentRoster& roster)
{
    QStringList parts{agent(number)};
    const AgentRoster::Agent* known = roster.find(number);
    if (known == nullptr)
        return parts.first();
    if (!known->name.empty())
        parts.first() += QLatin1Char(' ') + Formatting::text(known->name);
    if (!known->team.empty())
        parts << tr("team %1").arg(Formatting::text(known->team));
    if (!known->leftOn.empty())
        parts << tr("left on %1").arg(Formatting::text(known->leftOn));
    return parts.join(QStringLiteral(" · "));
}

} // namespace redial

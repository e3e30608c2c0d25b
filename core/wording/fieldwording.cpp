#include "core/wording/fieldwording.h"

namespace redial {

QString FieldWording::name(Field field)
{
    switch (field) {
    case Field::OrderId:
    case Field::Time:
    case Field::TimeOfDay:
    case Field::Caller:
    case Field::SecondNumber:
    case Field::CallerName:
    case Field::IdentityNumber:
    case Field::Agent:
        return personName(field);
    case Field::Type:
    case Field::Category:
    case Field::CategoryLevel1:
    case Field::CategoryLevel2:
    case Field::CategoryLevel3:
    case Field::CategoryLevel4:
    case Field::CategoryLevel5:
    case Field::Title:
    case Field::Content:
    case Field::Region:
    case Field::Address:
    case Field::Department:
    case Field::Channel:
    case Field::Direction:
        return matterName(field);
    case Field::Dispatched:
    case Field::DispatchedAt:
    case Field::DueAt:
    case Field::ClosedAt:
    case Field::Status:
    case Field::TalkSeconds:
    case Field::WaitSeconds:
    case Field::Satisfaction:
    case Field::Resolved:
        return progressName(field);
    }
    Q_UNREACHABLE();
}

QString FieldWording::personName(Field field)
{
    switch (field) {
    case Field::OrderId:
        return tr("Order id");
    case Field::Time:
        return tr("Time received");
    case Field::TimeOfDay:
        return tr("Clock time received");
    case Field::Caller:
        return tr("Caller");
    case Field::SecondNumber:
        return tr("Second number");
    case Field::CallerName:
        return tr("Caller's name");
    case Field::IdentityNumber:
        return tr("Identity number");
    default:
        return tr("Agent");
    }
}

QString FieldWording::matterName(Field field)
{
    if (const std::optional<size_t> level = categoryLevel(field))
        return tr("Category, level %1").arg(*level + 1);
    switch (field) {
    case Field::Type:
        return tr("Order type");
    case Field::Category:
        return tr("Category (path)");
    case Field::Title:
        return tr("Title");
    case Field::Content:
        return tr("Content");
    case Field::Region:
        return tr("Region");
    case Field::Address:
        return tr("Address");
    case Field::Department:
        return tr("Department");
    case Field::Channel:
        return tr("Channel");
    default:
        return tr("Direction (in, out)");
    }
}

QString FieldWording::progressName(Field field)
{
    switch (field) {
    case Field::Dispatched:
        return tr("Dispatched or not");
    case Field::DispatchedAt:
        return tr("Dispatched at");
    case Field::DueAt:
        return tr("Due at");
    case Field::ClosedAt:
        return tr("Closed at");
    case Field::Status:
        return tr("Status");
    case Field::TalkSeconds:
        return tr("Talk time");
    case Field::WaitSeconds:
        return tr("Waiting time");
    case Field::Satisfaction:
        return tr("Satisfaction");
    default:
        return tr("Resolved or not");
    }
}

Field FieldWording::fieldOf(WordKind kind)
{
    switch (kind) {
    case WordKind::Satisfaction:
        return Field::Satisfaction;
    case WordKind::Resolved:
        return Field::Resolved;
    case WordKind::Dispatched:
        return Field::Dispatched;
    case WordKind::Direction:
        return Field::Direction;
    case WordKind::Status:
        return Field::Status;
    case WordKind::InvalidType:
        return Field::Type;
    }
    Q_UNREACHABLE();
}

std::vector<FieldWording::Meaning> FieldWording::meanings(WordKind kind)
{
    const auto number = [](auto value) { return static_cast<int>(value); };
    switch (kind) {
    case WordKind::Satisfaction:
        return {{number(Satisfaction::Satisfied), tr("satisfied")},
            {number(Satisfaction::Neutral), tr("neutral")},
            {number(Satisfaction::Dissatisfied), tr("dissatisfied")},
            {number(Satisfaction::Unrated), tr("not rated")}};
    case WordKind::Resolved:
        return {{number(Answer::Yes), tr("resolved")}, {number(Answer::No), tr("not resolved")},
            {number(Answer::Unknown), tr("unknown", "whether resolved")}};
    case WordKind::Dispatched:
        return {{number(Answer::Yes), tr("dispatched")}, {number(Answer::No), tr("answered at once")},
            {number(Answer::Unknown), tr("unknown", "whether dispatched")}};
    case WordKind::Direction:
        return {{number(Direction::In), tr("incoming")}, {number(Direction::Out), tr("outgoing")}};
    case WordKind::Status:
        return {{number(StatusRank::Open), tr("open")}, {number(StatusRank::InProgress), tr("in progress")},
            {number(StatusRank::Closed), tr("closed")},
            {number(StatusRank::Unknown), tr("unknown", "status")}};
    case WordKind::InvalidType:
        return {{1, tr("invalid call")}};
    }
    Q_UNREACHABLE();
}

void addWord(WordLists& lists, WordKind kind, const std::string& word, int meaning)
{
    switch (kind) {
    case WordKind::Satisfaction:
        lists.addSatisfaction(word, static_cast<Satisfaction>(meaning));
        break;
    case WordKind::Resolved:
        lists.addResolved(word, static_cast<Answer>(meaning));
        break;
    case WordKind::Dispatched:
        lists.addDispatched(word, static_cast<Answer>(meaning));
        break;
    case WordKind::Direction:
        lists.addDirection(word, static_cast<Direction>(meaning));
        break;
    case WordKind::Status:
        lists.addStatus(word, static_cast<StatusRank>(meaning));
        break;
    case WordKind::InvalidType:
        lists.addInvalid(word);
        break;
    }
}

} // namespace redial

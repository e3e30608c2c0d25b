#include "core/wording/fieldwording.h"

namespace redial {

QString FieldWording::name(Field field)
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
    case Field::Agent:
        return tr("Agent");
    case Field::Type:
        return tr("Order type");
    case Field::Category:
        return tr("Category");
    case Field::CategoryLevel1:
    case Field::CategoryLevel2:
    case Field::CategoryLevel3:
    case Field::CategoryLevel4:
    case Field::CategoryLevel5:
        return tr("Category, level %1").arg(categoryLevel(field).value_or(0) + 1);
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
    case Field::Dispatched:
        return tr("Dispatched");
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
    case Field::Resolved:
        return tr("Resolved");
    case Field::Channel:
        return tr("Channel");
    case Field::Direction:
        return tr("Direction");
    }
    Q_UNREACHABLE();
}

QString FieldWording::name(WordKind kind)
{
    // The lists look for invalid calls in the category, too.
    return kind == WordKind::InvalidType ? tr("Order type or category") : name(fieldOf(kind));
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

} // namespace redial

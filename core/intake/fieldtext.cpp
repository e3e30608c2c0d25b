#include "core/intake/fieldtext.h"

namespace redial {

std::string* textOf(OrderFields& fields, Field field)
{
    switch (field) {
    case Field::OrderId:
        return &fields.orderId;
    case Field::CallerName:
        return &fields.callerName;
    case Field::IdentityNumber:
        return &fields.identityNumber;
    case Field::Agent:
        return &fields.agent;
    case Field::Type:
        return &fields.type;
    case Field::Title:
        return &fields.title;
    case Field::Content:
        return &fields.content;
    case Field::Region:
        return &fields.region;
    case Field::Address:
        return &fields.address;
    case Field::Department:
        return &fields.department;
    case Field::Dispatched:
        return &fields.dispatched;
    case Field::Status:
        return &fields.status;
    case Field::Satisfaction:
        return &fields.satisfaction;
    case Field::Resolved:
        return &fields.resolved;
    case Field::Channel:
        return &fields.channel;
    case Field::Direction:
        return &fields.direction;
    case Field::Time:
    case Field::TimeOfDay:
    case Field::Caller:
    case Field::SecondNumber:
    case Field::Category:
    case Field::CategoryLevel1:
    case Field::CategoryLevel2:
    case Field::CategoryLevel3:
    case Field::CategoryLevel4:
    case Field::CategoryLevel5:
    case Field::DispatchedAt:
    case Field::DueAt:
    case Field::ClosedAt:
    case Field::TalkSeconds:
    case Field::WaitSeconds:
        return nullptr;
    }
    return nullptr;
}

void clearFields(OrderFields& fields)
{
    for (size_t i = 0; i < fieldCount; ++i) {
        if (std::string* text = textOf(fields, static_cast<Field>(i)))
            text->clear();
    }
    fields.received = {};
    fields.caller.clear();
    fields.callerQuality = KeyQuality::None;
    fields.secondNumber.clear();
    fields.dispatchedAt.reset();
    fields.dueAt.reset();
    fields.closedAt.reset();
    fields.talkSeconds.reset();
    fields.waitSeconds.reset();
}

} // namespace redial

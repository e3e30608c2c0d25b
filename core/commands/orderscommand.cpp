#include "core/commands/analysiscommand.h"
#include "core/intake/callerkey.h"
#include "core/reports/csvtable.h"
#include "core/store/workspace.h"
#include "core/wording/masking.h"
#include "core/wording/orderwording.h"

#include <QCoreApplication>

namespace redial {

namespace {

/// The columns `orders` writes unless others are asked for: every field but the parts a category or a
/// time can stand in.
constexpr Field standardColumns[] = {Field::OrderId, Field::Time, Field::Caller, Field::SecondNumber,
    Field::CallerName, Field::IdentityNumber, Field::Agent, Field::Type, Field::Category, Field::Title,
    Field::Content, Field::Region, Field::Address, Field::Department, Field::Dispatched, Field::DispatchedAt,
    Field::DueAt, Field::ClosedAt, Field::Status, Field::TalkSeconds, Field::WaitSeconds, Field::Satisfaction,
    Field::Resolved, Field::Channel, Field::Direction};

std::string timeText(const std::optional<SourceTime>& time)
{
    return time ? formatTimestamp(time->time) : std::string();
}

std::string numberText(const std::optional<qint64>& number)
{
    return number ? std::to_string(*number) : std::string();
}

std::string joined(std::span<const std::string> path)
{
    std::string text;
    for (const std::string& name : path)
        text += (text.empty() ? "" : "/") + name;
    return text;
}

std::string levelOf(const OrderFields& fields, size_t level)
{
    return level < fields.category.size() ? fields.category[level] : std::string();
}

/// What the field says, as stored.
std::string valueOf(const OrderFields& fields, Field field)
{
    switch (field) {
    case Field::OrderId:
        return fields.orderId;
    case Field::Time:
        return formatTimestamp(fields.received.time);
    case Field::TimeOfDay:
        return formatTimestamp(fields.received.time).substr(11);
    case Field::Caller:
        return fields.caller;
    case Field::SecondNumber:
        return fields.secondNumber;
    case Field::CallerName:
        return fields.callerName;
    case Field::IdentityNumber:
        return fields.identityNumber;
    case Field::Agent:
        return fields.agent;
    case Field::Type:
        return fields.type;
    case Field::Category:
        return joined(fields.category);
    case Field::CategoryLevel1:
    case Field::CategoryLevel2:
    case Field::CategoryLevel3:
    case Field::CategoryLevel4:
    case Field::CategoryLevel5:
        return levelOf(fields, static_cast<size_t>(field) - static_cast<size_t>(Field::CategoryLevel1));
    case Field::Title:
        return fields.title;
    case Field::Content:
        return fields.content;
    case Field::Region:
        return fields.region;
    case Field::Address:
        return fields.address;
    case Field::Department:
        return fields.department;
    case Field::Dispatched:
        return fields.dispatched;
    case Field::DispatchedAt:
        return timeText(fields.dispatchedAt);
    case Field::DueAt:
        return timeText(fields.dueAt);
    case Field::ClosedAt:
        return timeText(fields.closedAt);
    case Field::Status:
        return fields.status;
    case Field::TalkSeconds:
        return numberText(fields.talkSeconds);
    case Field::WaitSeconds:
        return numberText(fields.waitSeconds);
    case Field::Satisfaction:
        return fields.satisfaction;
    case Field::Resolved:
        return fields.resolved;
    case Field::Channel:
        return fields.channel;
    case Field::Direction:
        return fields.direction;
    }
    Q_UNREACHABLE();
}

/// A text with its caller's name and numbers hidden.
std::string maskedText(const OrderFields& fields, const std::string& text)
{
    const std::string keys[] = {fields.caller, fields.secondNumber, fields.identityNumber};
    return maskText(text, std::span(&fields.callerName, 1), keys);
}

/// Hidden where it could tell who called: keys and names by themselves, and inside whatever is free text.
std::string maskedValue(const OrderFields& fields, Field field)
{
    const std::string value = valueOf(fields, field);
    switch (field) {
    case Field::Caller:
    case Field::SecondNumber:
    case Field::IdentityNumber:
        return maskKey(value);
    case Field::CallerName:
        return maskName(value);
    case Field::Title:
    case Field::Content:
    case Field::Address:
        return maskedText(fields, value);
    default:
        return value;
    }
}

/// A column to write: a field by its name, or a column of the source under its own header, which is kept
/// as an extra of the order or has become a field.
struct Column {
    std::string name;
    std::optional<Field> field;
    bool isHeader = false;

    std::string value(const StoredOrder& order, bool reveal) const
    {
        if (isHeader)
            for (const auto& [header, text] : order.extras)
                if (header == name)
                    return reveal ? text : maskedText(order.fields, text);
        if (field == Field::OrderId)
            return OrderWording::orderId(order, reveal ? Reveal::Revealed : Reveal::Masked).toStdString();
        if (field)
            return reveal ? valueOf(order.fields, *field) : maskedValue(order.fields, *field);
        return {};
    }
};

/// Errors: ColumnNotFound.
Result<std::vector<Column>> columnsFromArguments(const QCommandLineParser& parser, const Workspace& workspace)
{
    std::vector<Column> columns;
    for (const QString& values : parser.values(QStringLiteral("columns")))
        for (const QString& one : values.split(QLatin1Char(','), Qt::SkipEmptyParts))
            columns.push_back({one.trimmed().toStdString(), fieldFromName(one.trimmed().toStdString())});
    if (columns.empty())
        for (const Field field : standardColumns)
            columns.push_back({std::string(fieldName(field)), field});
    const auto known = workspace.sourceColumns();
    if (!known)
        return known.error();
    for (Column& column : columns) {
        if (column.field)
            continue;
        for (const auto& [header, field] : *known)
            if (header == column.name) {
                column.isHeader = true;
                if (!field.empty())
                    column.field = fieldFromName(field);
            }
        if (!column.isHeader)
            return Error{ErrorCode::ColumnNotFound, QString::fromStdString(column.name), {}};
    }
    return columns;
}

class OrdersCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(redial::OrdersCommand)
public:
    QString name() const override { return QStringLiteral("orders"); }
    QString summary() const override { return tr("The orders as stored, as a table (CSV)."); }

    void declare(QCommandLineParser& parser) const override
    {
        declareWorkspace(parser);
        parser.addOption({QStringLiteral("columns"),
            tr("Columns to write: fields (order_id, time, caller …) or headers of the source."),
            QStringLiteral("a,b")});
        parser.addOption(
            {QStringLiteral("caller"), tr("Only the orders of this caller."), QStringLiteral("key")});
        declareCsv(parser);
        declareReveal(parser);
    }

    Result<void> run(const QCommandLineParser& parser, CommandContext& context) const override
    {
        const Result<QString> path = required(parser, QStringLiteral("workspace"));
        if (!path)
            return path.error();
        Result<std::unique_ptr<Workspace>> workspace = Workspace::open(*path, Access::ReadOnly);
        if (!workspace)
            return workspace.error();
        const Result<std::vector<Column>> asked = columnsFromArguments(parser, **workspace);
        if (!asked)
            return asked.error();
        const std::vector<Column>& columns = *asked;
        const Result<bool> reveal = revealAsked(parser, **workspace, context);
        if (!reveal)
            return reveal.error();

        std::optional<std::string> caller;
        if (const QString option = QStringLiteral("caller"); parser.isSet(option))
            caller = readCallerKey(parser.value(option).toStdString()).key;
        CsvTable table(context.output);
        std::vector<std::string> cells;
        for (const Column& column : columns)
            cells.push_back(column.name);
        table.row(cells);
        const Result<void> read = (*workspace)->eachOrder(caller, [&](const StoredOrder& order) {
            for (size_t i = 0; i < columns.size(); ++i)
                cells[i] = columns[i].value(order, *reveal);
            table.row(cells);
            return true;
        });
        if (!read)
            return read.error();
        if (!table.finish())
            return Error{ErrorCode::WriteFailed, tr("The result"), context.output.errorString()};
        return {};
    }
};

} // namespace

std::unique_ptr<Command> ordersCommand()
{
    return std::make_unique<OrdersCommand>();
}

} // namespace redial

#include "core/intake/mapping.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace redial {

namespace {

constexpr qsizetype largestProfile = 4 << 20;

struct OrderName {
    DateOrder order;
    const char* name;
};

constexpr OrderName orderNames[] = {{DateOrder::NotNeeded, ""}, {DateOrder::DayFirst, "day_first"},
    {DateOrder::MonthFirst, "month_first"}, {DateOrder::YearFirst, "year_first"}, {DateOrder::Open, "open"}};

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string bytes(const QJsonValue& value)
{
    return value.toString().toStdString();
}

/// Errors are described for whoever edits the file by hand.
struct ColumnReader {
    QString problem;
    std::set<Field> given;

    bool refuse(qsizetype column, const QString& what)
    {
        problem = QStringLiteral("columns[%1]: %2").arg(column).arg(what);
        return false;
    }

    bool read(const QJsonValue& value, qsizetype index, ImportProfile::Column& column)
    {
        if (!value.isObject())
            return refuse(index, QStringLiteral("not an object"));
        const QJsonObject object = value.toObject();
        if (!object.value(QStringLiteral("header")).isString())
            return refuse(index, QStringLiteral("header is missing"));
        column.header = bytes(object.value(QStringLiteral("header")));
        const QJsonValue field = object.value(QStringLiteral("field"));
        if (!field.isUndefined() && !field.isString())
            return refuse(index, QStringLiteral("field is not a text"));
        if (!field.toString().isEmpty()) {
            column.field = fieldFromName(bytes(field));
            if (!column.field)
                return refuse(index, QStringLiteral("unknown field \"%1\"").arg(field.toString().left(40)));
            if (!given.insert(*column.field).second)
                return refuse(index, QStringLiteral("field \"%1\" is given twice").arg(field.toString()));
        }
        column.separator = bytes(object.value(QStringLiteral("separator")));
        return readOrder(object.value(QStringLiteral("date_order")), index, column);
    }

    bool readOrder(const QJsonValue& value, qsizetype index, ImportProfile::Column& column)
    {
        for (const OrderName& candidate : orderNames) {
            if (value.toString() == QLatin1String(candidate.name)) {
                column.dateOrder = candidate.order;
                return true;
            }
        }
        return refuse(index, QStringLiteral("unknown date_order \"%1\"").arg(value.toString().left(40)));
    }
};

void take(const ImportProfile::Column& column, ColumnMapping& into)
{
    into.field = column.field;
    into.confidence = 1;
    into.ask = false;
    if (column.dateOrder != DateOrder::NotNeeded && column.dateOrder != DateOrder::Open)
        into.dateOrder = column.dateOrder;
    // A file of few rows may not have told that paths are parted by a '-'.
    if (column.field != Field::Category)
        into.separator.clear();
    else if (!column.separator.empty())
        into.separator = column.separator;
}

} // namespace

ImportProfile profileFrom(const Mapping& mapping, const QString& name)
{
    ImportProfile profile;
    profile.name = name;
    std::vector<std::string> headers;
    for (const ColumnMapping& column : mapping.columns) {
        headers.push_back(column.header);
        profile.columns.push_back({column.header, column.field, column.dateOrder, column.separator});
    }
    profile.fingerprint = headerFingerprint(headers);
    return profile;
}

void applyProfile(const ImportProfile& profile, Mapping& mapping)
{
    std::vector<bool> settled(mapping.columns.size());
    std::set<Field> given;
    for (const ImportProfile::Column& column : profile.columns) {
        for (size_t i = 0; i < mapping.columns.size(); ++i) {
            if (settled[i] || mapping.columns[i].header != column.header)
                continue;
            settled[i] = true;
            take(column, mapping.columns[i]);
            if (column.field)
                given.insert(*column.field);
            break;
        }
    }
    for (size_t i = 0; i < mapping.columns.size(); ++i) {
        ColumnMapping& column = mapping.columns[i];
        if (settled[i] || !column.field || !given.contains(*column.field))
            continue;
        column.field.reset();
        column.separator.clear();
    }
}

QByteArray profileToJson(const ImportProfile& profile)
{
    QJsonArray columns;
    for (const ImportProfile::Column& column : profile.columns) {
        QJsonObject object{{QStringLiteral("header"), text(column.header)},
            {QStringLiteral("field"), column.field ? text(fieldName(*column.field)) : QString()}};
        for (const OrderName& candidate : orderNames) {
            if (candidate.order == column.dateOrder && *candidate.name)
                object.insert(QStringLiteral("date_order"), QLatin1String(candidate.name));
        }
        if (!column.separator.empty())
            object.insert(QStringLiteral("separator"), text(column.separator));
        columns.append(object);
    }
    const QJsonObject root{{QStringLiteral("redial_profile"), 1}, {QStringLiteral("name"), profile.name},
        {QStringLiteral("fingerprint"), text(profile.fingerprint)}, {QStringLiteral("columns"), columns}};
    return QJsonDocument(root).toJson();
}

Result<ImportProfile> profileFromJson(const QByteArray& json, const QString& name)
{
    const auto invalid = [&](const QString& detail) {
        return Error{ErrorCode::ProfileInvalid, name, detail};
    };
    if (json.size() > largestProfile)
        return invalid(QStringLiteral("larger than 4 MB"));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return invalid(QStringLiteral("offset %1: %2").arg(problem.offset).arg(problem.errorString()));
    const QJsonObject root = document.object();
    const QJsonValue version = root.value(QStringLiteral("redial_profile"));
    if (!version.isDouble())
        return invalid(QStringLiteral("redial_profile is missing"));
    if (version.toInt() != 1)
        return invalid(QStringLiteral("redial_profile is not 1"));
    if (!root.value(QStringLiteral("columns")).isArray())
        return invalid(QStringLiteral("columns is missing"));
    ImportProfile profile;
    profile.name = root.value(QStringLiteral("name")).toString();
    ColumnReader reader;
    const QJsonArray columns = root.value(QStringLiteral("columns")).toArray();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        ImportProfile::Column column;
        if (!reader.read(columns[i], i, column))
            return invalid(reader.problem);
        profile.columns.push_back(std::move(column));
    }
    // The fingerprint follows from the headers; a file edited by hand need not get it right.
    std::vector<std::string> headers;
    for (const ImportProfile::Column& column : profile.columns)
        headers.push_back(column.header);
    profile.fingerprint = headerFingerprint(headers);
    return profile;
}

} // namespace redial

#include "core/orders/scheme.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace redial {

namespace {

template <typename E, size_t N> using Names = std::array<std::pair<E, const char*>, N>;

constexpr Names<Identity, 4> identityNames{{{Identity::Phone, "phone"}, {Identity::Person, "person"},
    {Identity::Code, "code"}, {Identity::Address, "address"}}};
constexpr Names<WindowKind, 2> windowKindNames{
    {{WindowKind::Rolling, "rolling"}, {WindowKind::NaturalDay, "day"}}};
constexpr Names<IssueRule, 3> issueNames{
    {{IssueRule::Any, "any"}, {IssueRule::SameCategory, "category"}, {IssueRule::SameType, "type"}}};
constexpr Names<DispatchedOrders, 2> dispatchedNames{
    {{DispatchedOrders::Include, "include"}, {DispatchedOrders::Exclude, "exclude"}}};
constexpr Names<ImmatureCalls, 2> immatureNames{
    {{ImmatureCalls::Exclude, "exclude"}, {ImmatureCalls::Include, "include"}}};

template <typename E, size_t N> QString nameOf(const Names<E, N>& names, E value)
{
    for (const auto& [known, name] : names)
        if (known == value)
            return QLatin1String(name);
    return {};
}

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QJsonArray list(const std::vector<std::string>& texts)
{
    QJsonArray array;
    for (const std::string& one : texts)
        array.append(text(one));
    return array;
}

Error invalid(const QString& term, const QString& why)
{
    return {ErrorCode::SchemeInvalid, term, why};
}

/// Reads members of a scheme's JSON; the first one that does not fit is remembered.
class MemberReader {
public:
    explicit MemberReader(QJsonObject object) : m_object(std::move(object)) { }

    template <typename E, size_t N> void read(const char* name, const Names<E, N>& names, E& value)
    {
        if (!has(name))
            return;
        const QString wanted = m_object.value(QLatin1String(name)).toString();
        for (const auto& [known, word] : names) {
            if (wanted == QLatin1String(word)) {
                value = known;
                return;
            }
        }
        fail(name);
    }
    void read(const char* name, std::string& value)
    {
        if (has(name) && expect(name, QJsonValue::String))
            value = m_object.value(QLatin1String(name)).toString().toStdString();
    }
    void read(const char* name, bool& value)
    {
        if (has(name) && expect(name, QJsonValue::Bool))
            value = m_object.value(QLatin1String(name)).toBool();
    }
    template <typename Integer>
    requires std::is_integral_v<Integer>
    void read(const char* name, Integer& value)
    {
        if (has(name) && expect(name, QJsonValue::Double))
            value = static_cast<Integer>(m_object.value(QLatin1String(name)).toInteger());
    }
    void read(const char* name, std::vector<std::string>& value)
    {
        if (!has(name) || !expect(name, QJsonValue::Array))
            return;
        for (const QJsonValue& one : m_object.value(QLatin1String(name)).toArray())
            value.push_back(one.toString().toStdString());
    }
    QJsonArray array(const char* name) const { return m_object.value(QLatin1String(name)).toArray(); }
    const QString& failed() const { return m_failed; }

private:
    bool has(const char* name) const { return m_object.contains(QLatin1String(name)); }
    bool expect(const char* name, QJsonValue::Type type)
    {
        if (m_object.value(QLatin1String(name)).type() == type)
            return true;
        fail(name);
        return false;
    }
    void fail(const char* name)
    {
        if (m_failed.isEmpty())
            m_failed = QLatin1String(name);
    }

    QJsonObject m_object;
    QString m_failed;
};

/// A column is never worth a scheme: what makes no sense is passed over.
std::vector<DetailColumn> readDetails(const QJsonArray& array)
{
    constexpr int widest = 4000;
    std::vector<DetailColumn> details;
    for (const QJsonValue& one : array) {
        const std::string key = one[QStringLiteral("key")].toString().toStdString();
        const bool isTwice = std::any_of(
            details.begin(), details.end(), [&](const DetailColumn& known) { return known.key == key; });
        if (!key.empty() && !isTwice)
            details.push_back({key, std::clamp(one[QStringLiteral("width")].toInt(), 0, widest)});
    }
    return details;
}

} // namespace

Result<void> validate(const Scheme& scheme)
{
    const auto wholeDays = [](qint64 seconds) { return seconds % Timestamp::secondsPerDay == 0; };
    const bool naturalDays = scheme.windowKind == WindowKind::NaturalDay;
    const auto possible = [](qint64 seconds) { return seconds > 0 && seconds < maximumWindowSeconds; };
    if (!possible(scheme.windowSeconds))
        return invalid(QStringLiteral("window"), QStringLiteral("not between 1 second and 50 years"));
    if (naturalDays && !wholeDays(scheme.windowSeconds))
        return invalid(QStringLiteral("window"), QStringLiteral("not whole days"));
    if (scheme.gapSeconds < 0 || scheme.gapSeconds >= maximumWindowSeconds)
        return invalid(QStringLiteral("gap"), QStringLiteral("not between 0 seconds and 50 years"));
    if (scheme.depth < 0)
        return invalid(QStringLiteral("depth"), QStringLiteral("negative"));
    if (scheme.identity == Identity::Code && scheme.codeColumn.empty())
        return invalid(QStringLiteral("identity"), QStringLiteral("code without a column"));
    if (!possible(scheme.monitorSeconds))
        return invalid(QStringLiteral("within"), QStringLiteral("not between 1 second and 50 years"));
    if (scheme.monitorCalls < 2)
        return invalid(QStringLiteral("calls"), QStringLiteral("under 2"));
    for (const WindowOverride& one : scheme.overrides) {
        const QString term = QStringLiteral("override ") + text(one.categoryPrefix);
        if (one.categoryPrefix.empty())
            return invalid(term, QStringLiteral("no category"));
        if (!possible(one.windowSeconds))
            return invalid(term, QStringLiteral("not between 1 second and 50 years"));
        if (naturalDays && !wholeDays(one.windowSeconds))
            return invalid(term, QStringLiteral("not whole days"));
    }
    return {};
}

std::optional<qint64> parseDuration(std::string_view text)
{
    qint64 number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || number < 0 || number > maximumWindowSeconds)
        return std::nullopt;
    const std::string_view unit = text.substr(static_cast<size_t>(end - text.data()));
    qint64 seconds = 0;
    if (unit == "s" || (unit.empty() && number == 0))
        seconds = 1;
    else if (unit == "m")
        seconds = 60;
    else if (unit == "h")
        seconds = 3600;
    else if (unit == "d")
        seconds = 86400;
    if (seconds == 0 || number > maximumWindowSeconds / seconds)
        return std::nullopt;
    return number * seconds;
}

std::string formatDuration(qint64 seconds)
{
    if (seconds != 0 && seconds % 86400 == 0 && seconds > 2 * 86400)
        return std::to_string(seconds / 86400) + 'd';
    if (seconds != 0 && seconds % 3600 == 0)
        return std::to_string(seconds / 3600) + 'h';
    if (seconds != 0 && seconds % 60 == 0)
        return std::to_string(seconds / 60) + 'm';
    return std::to_string(seconds) + 's';
}

QByteArray schemeToJson(const Scheme& scheme)
{
    QJsonArray overrides;
    for (const WindowOverride& one : scheme.overrides)
        overrides.append(QJsonObject{{QStringLiteral("category"), text(one.categoryPrefix)},
            {QStringLiteral("window"), one.windowSeconds}});
    QJsonArray details;
    for (const DetailColumn& one : scheme.details)
        details.append(
            QJsonObject{{QStringLiteral("key"), text(one.key)}, {QStringLiteral("width"), one.width}});
    const QJsonObject object{
        {QStringLiteral("redial_scheme"), 1},
        {QStringLiteral("name"), text(scheme.name)},
        {QStringLiteral("identity"), nameOf(identityNames, scheme.identity)},
        {QStringLiteral("code_column"), text(scheme.codeColumn)},
        {QStringLiteral("window"), scheme.windowSeconds},
        {QStringLiteral("window_kind"), nameOf(windowKindNames, scheme.windowKind)},
        {QStringLiteral("issue"), nameOf(issueNames, scheme.issue)},
        {QStringLiteral("depth"), scheme.depth},
        {QStringLiteral("gap"), scheme.gapSeconds},
        {QStringLiteral("dispatched"), nameOf(dispatchedNames, scheme.dispatched)},
        {QStringLiteral("fcr_dispatch"), scheme.dispatchCountsAgainstFcr},
        {QStringLiteral("types"), list(scheme.filter.types)},
        {QStringLiteral("categories"), list(scheme.filter.categories)},
        {QStringLiteral("regions"), list(scheme.filter.regions)},
        {QStringLiteral("departments"), list(scheme.filter.departments)},
        {QStringLiteral("agents"), list(scheme.filter.agents)},
        {QStringLiteral("channels"), list(scheme.filter.channels)},
        {QStringLiteral("with_invalid"), scheme.filter.withInvalid},
        {QStringLiteral("excluded_callers"), list(scheme.excludedCallers)},
        {QStringLiteral("immature"), nameOf(immatureNames, scheme.immature)},
        {QStringLiteral("overrides"), overrides},
        {QStringLiteral("within"), scheme.monitorSeconds},
        {QStringLiteral("calls"), scheme.monitorCalls},
        {QStringLiteral("details"), details},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Scheme> schemeFromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return invalid(QStringLiteral("scheme"), QStringLiteral("not a JSON object"));
    MemberReader reader(document.object());
    Scheme scheme;
    reader.read("name", scheme.name);
    reader.read("identity", identityNames, scheme.identity);
    reader.read("code_column", scheme.codeColumn);
    reader.read("window", scheme.windowSeconds);
    reader.read("window_kind", windowKindNames, scheme.windowKind);
    reader.read("issue", issueNames, scheme.issue);
    reader.read("depth", scheme.depth);
    reader.read("gap", scheme.gapSeconds);
    reader.read("dispatched", dispatchedNames, scheme.dispatched);
    reader.read("fcr_dispatch", scheme.dispatchCountsAgainstFcr);
    reader.read("types", scheme.filter.types);
    reader.read("categories", scheme.filter.categories);
    reader.read("regions", scheme.filter.regions);
    reader.read("departments", scheme.filter.departments);
    reader.read("agents", scheme.filter.agents);
    reader.read("channels", scheme.filter.channels);
    reader.read("with_invalid", scheme.filter.withInvalid);
    reader.read("excluded_callers", scheme.excludedCallers);
    reader.read("immature", immatureNames, scheme.immature);
    reader.read("within", scheme.monitorSeconds);
    reader.read("calls", scheme.monitorCalls);
    for (const QJsonValue& one : reader.array("overrides")) {
        const QJsonObject object = one.toObject();
        scheme.overrides.push_back({object.value(QStringLiteral("category")).toString().toStdString(),
            object.value(QStringLiteral("window")).toInteger()});
    }
    scheme.details = readDetails(reader.array("details"));
    if (!reader.failed().isEmpty())
        return invalid(reader.failed(), QStringLiteral("not a value it can have"));
    if (const Result<void> valid = validate(scheme); !valid)
        return valid.error();
    return scheme;
}

} // namespace redial

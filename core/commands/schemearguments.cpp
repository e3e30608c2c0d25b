#include "core/commands/schemearguments.h"

#include "core/commands/optionreader.h"
#include "core/intake/callerkey.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace redial {

namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(redial::SchemeArguments)
public:
    static void declareTerms(QCommandLineParser& parser);
    static void declarePeriod(QCommandLineParser& parser);
    static QString notATime(const QString& option, const QString& value)
    {
        return tr("--%1 %2 is not a time. Write for example 2024-03-01 or \"2024-03-01 08:05:09\".")
            .arg(option, value);
    }
    static QString notAnOverride(const QString& value)
    {
        return tr("--override %1 is not understood. Write CATEGORY=WINDOW, for example 劳动保障=168h.")
            .arg(value);
    }
    static QString emptyPeriod() { return tr("--to is not after --from: the period is empty."); }
};

void Texts::declareTerms(QCommandLineParser& parser)
{
    const auto add = [&](const char* name, const QString& description, const char* value = nullptr) {
        parser.addOption({QLatin1String(name), description, QLatin1String(value)});
    };
    add("scheme", tr("A scheme saved in the workspace; the options below change its terms."), "name");
    add("identity", tr("Who counts as the same caller: phone (default), person, address, or code:COLUMN."),
        "identity");
    add("window", tr("How soon a call must follow to be a repeat: 90s, 30m, 24h (default), 7d."), "time");
    add("window-kind", tr("rolling (default) or day: natural days."), "kind");
    add("issue", tr("Which calls are about the same issue: any (default), category or type."), "rule");
    add("depth", tr("Category levels that have to agree; 0 is the full path (default)."), "levels");
    add("gap", tr("A repeat comes more than this after the call (default 0s)."), "time");
    add("dispatched", tr("Orders sent on to a department: include (default) or exclude."), "rule");
    add("immature", tr("Calls too recent to judge: exclude (default) or include."), "rule");
    add("types", tr("Only these order types, separated by commas."), "a,b");
    add("categories", tr("Only these categories: path prefixes, whole segments."), "a,b");
    add("regions", tr("Only these regions."), "a,b");
    add("departments", tr("Only these departments."), "a,b");
    add("agents", tr("Only these agents."), "a,b");
    add("channels", tr("Only these channels."), "a,b");
    add("with-invalid", tr("Counts invalid calls (骚扰, 无声, 拨错 …) too."));
    add("exclude-callers", tr("Leaves out the callers listed in this file, one a line."), "file");
    add("fcr-dispatch",
        tr("Whether a dispatched order counts as not resolved at first contact: no (default) or yes."),
        "yes|no");
    add("override", tr("Its own window for a category and what is below it: 劳动保障=168h. Repeatable."),
        "category=time");
}

void Texts::declarePeriod(QCommandLineParser& parser)
{
    const auto add = [&](const char* name, const QString& description, const char* value) {
        parser.addOption({QLatin1String(name), description, QLatin1String(value)});
    };
    add("from", tr("Start of the period, inclusive: 2024-03-01 or \"2024-03-01 08:00:00\"."), "time");
    add("to", tr("End of the period, exclusive; a date alone is its 00:00:00."), "time");
}

void readIdentity(const QCommandLineParser& parser, OptionReader& reader, Scheme& scheme)
{
    const QString option = QStringLiteral("identity");
    const QString code = QStringLiteral("code:");
    if (parser.value(option).startsWith(code)) {
        scheme.identity = Identity::Code;
        scheme.codeColumn = parser.value(option).mid(code.size()).toStdString();
        return;
    }
    reader.choice("identity",
        {{"phone", Identity::Phone}, {"person", Identity::Person}, {"address", Identity::Address},
            {"code:COLUMN", Identity::Code}},
        scheme.identity);
}

void readOverrides(const QCommandLineParser& parser, OptionReader& reader, Scheme& scheme)
{
    const QString option = QStringLiteral("override");
    if (!parser.isSet(option))
        return;
    scheme.overrides.clear();
    for (const QString& one : parser.values(option)) {
        const qsizetype equals = one.lastIndexOf(QLatin1Char('='));
        const auto window = parseDuration(one.mid(equals + 1).toStdString());
        if (equals < 1 || !window) {
            reader.fail(Texts::notAnOverride(one));
            return;
        }
        scheme.overrides.push_back({one.left(equals).trimmed().toStdString(), *window});
    }
}

void readExcludedCallers(const QCommandLineParser& parser, OptionReader& reader, Scheme& scheme)
{
    const QString name = parser.value(QStringLiteral("exclude-callers"));
    if (name.isEmpty())
        return;
    QFile file(name);
    if (!file.exists()) {
        reader.fail(Error{ErrorCode::FileNotFound, name, {}});
        return;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        reader.fail(Error{ErrorCode::FileUnreadable, name, file.errorString()});
        return;
    }
    scheme.excludedCallers.clear();
    QByteArray text = file.readAll();
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    for (const QByteArray& line : text.split('\n'))
        if (CallerKey key = readCallerKey(line.trimmed().toStdString()); !key.key.empty())
            scheme.excludedCallers.push_back(std::move(key.key));
}

} // namespace

void declareScheme(QCommandLineParser& parser)
{
    Texts::declareTerms(parser);
}

void declarePeriod(QCommandLineParser& parser)
{
    Texts::declarePeriod(parser);
}

Result<Scheme> schemeFromArguments(const QCommandLineParser& parser, const std::vector<Scheme>& saved)
{
    Scheme scheme;
    if (const QString name = parser.value(QStringLiteral("scheme")); !name.isEmpty()) {
        const auto found = std::find_if(
            saved.begin(), saved.end(), [&](const Scheme& one) { return one.name == name.toStdString(); });
        if (found == saved.end())
            return Error{ErrorCode::SchemeNotFound, name, {}};
        scheme = *found;
    }
    OptionReader reader(parser);
    readIdentity(parser, reader, scheme);
    reader.duration("window", scheme.windowSeconds);
    reader.choice("window-kind", {{"rolling", WindowKind::Rolling}, {"day", WindowKind::NaturalDay}},
        scheme.windowKind);
    reader.choice("issue",
        {{"any", IssueRule::Any}, {"category", IssueRule::SameCategory}, {"type", IssueRule::SameType}},
        scheme.issue);
    reader.number("depth", scheme.depth);
    reader.duration("gap", scheme.gapSeconds);
    reader.choice("dispatched",
        {{"include", DispatchedOrders::Include}, {"exclude", DispatchedOrders::Exclude}}, scheme.dispatched);
    reader.choice("immature", {{"exclude", ImmatureCalls::Exclude}, {"include", ImmatureCalls::Include}},
        scheme.immature);
    reader.list("types", scheme.filter.types);
    reader.list("categories", scheme.filter.categories);
    reader.list("regions", scheme.filter.regions);
    reader.list("departments", scheme.filter.departments);
    reader.list("agents", scheme.filter.agents);
    reader.list("channels", scheme.filter.channels);
    scheme.filter.withInvalid = scheme.filter.withInvalid || parser.isSet(QStringLiteral("with-invalid"));
    reader.choice("fcr-dispatch", {{"yes", true}, {"no", false}}, scheme.dispatchCountsAgainstFcr);
    readOverrides(parser, reader, scheme);
    readExcludedCallers(parser, reader, scheme);
    if (reader.failed())
        return *reader.failed();
    return scheme;
}

Result<Timestamp> timeArgument(const QString& option, const QString& text, DateAlone dateAlone)
{
    std::optional<Timestamp> time = parseIsoTimestamp(text.toStdString());
    if (!time)
        return usageError(Texts::notATime(option, text));
    if (text.size() == 10 && dateAlone == DateAlone::LastSecond)
        time->seconds += Timestamp::secondsPerDay - 1;
    return *time;
}

Result<Period> periodFromArguments(const QCommandLineParser& parser)
{
    Period period;
    for (const auto& [option, end] :
        {std::pair(QStringLiteral("from"), &period.from), {QStringLiteral("to"), &period.to}}) {
        if (!parser.isSet(option))
            continue;
        const Result<Timestamp> time = timeArgument(option, parser.value(option), DateAlone::FirstSecond);
        if (!time)
            return time.error();
        *end = *time;
    }
    if (period.from && period.to && *period.to <= *period.from)
        return usageError(Texts::emptyPeriod());
    return period;
}

} // namespace redial

#include "core/wording/schemewording.h"

#include "core/wording/formatting.h"

namespace redial {

namespace {

QStringList texts(const std::vector<std::string>& values)
{
    QStringList result;
    for (const std::string& value : values)
        result << Formatting::text(value);
    return result;
}

qint64 days(qint64 seconds)
{
    return seconds / Timestamp::secondsPerDay;
}

} // namespace

QString SchemeWording::definition(const Scheme& scheme)
{
    return Formatting::sentences(sentences(scheme));
}

QStringList SchemeWording::sentences(const Scheme& scheme)
{
    QStringList result;
    result << rule(scheme);
    result << tr(
        "The repeat is charged to the earlier call: to the agent and category whose answer did not hold.");
    if (!scheme.overrides.empty())
        result << overrides(scheme);
    result << gap(scheme);
    result << (scheme.dispatched == DispatchedOrders::Include
            ? tr("Dispatched orders count like all others.")
            : tr("Orders that were dispatched are not judged; they may still be the call that repeats "
                 "another."));
    result << (scheme.immature == ImmatureCalls::Exclude
            ? tr("Calls whose window was not over when the data end are too recent to judge and left out.")
            : tr("Calls whose window was not over when the data end are counted although they may still be "
                 "repeated: the latest rates look lower than they are."));
    const QString filters = filter(scheme.filter);
    if (!filters.isEmpty())
        result << filters;
    result << (scheme.filter.withInvalid
            ? tr("Invalid calls (nuisance, silent, misdialled) are judged too.")
            : tr("Invalid calls (nuisance, silent, misdialled) are not judged."));
    if (!scheme.excludedCallers.empty())
        result << tr("Excluded callers (lines, not people): %1.")
                      .arg(Formatting::count(static_cast<qint64>(scheme.excludedCallers.size())));
    result << tr("Calls without a caller cannot be followed, and the centre's own outgoing calls are neither "
                 "judged nor repeats.");
    result << (scheme.dispatchCountsAgainstFcr ? tr("First-contact resolution is the share of calls neither "
                                                    "repeated nor dispatched: derived from "
                                                    "calls, not asked from callers.")
                                               : tr("First-contact resolution is the share of calls that "
                                                    "were not repeated: derived from calls, not "
                                                    "asked from callers."));
    return result;
}

QString SchemeWording::rule(const Scheme& scheme)
{
    //: %1 who calls again, %2 within what time, %3 about what
    return tr("A call counts as repeated when %1 calls again %2, %3.")
        .arg(caller(scheme), window(scheme), issue(scheme));
}

QString SchemeWording::caller(const Scheme& scheme)
{
    switch (scheme.identity) {
    case Identity::Phone:
        return tr("the same phone number");
    case Identity::Person:
        return tr("the same person (identity number, else phone number)");
    case Identity::Code:
        return tr("the same “%1” (else phone number)").arg(Formatting::text(scheme.codeColumn));
    case Identity::Address:
        return tr("the same address");
    }
    Q_UNREACHABLE();
}

QString SchemeWording::window(const Scheme& scheme)
{
    switch (scheme.windowKind) {
    case WindowKind::Rolling:
        return tr("within %1 (rolling, exactly %1 included)").arg(Formatting::duration(scheme.windowSeconds));
    case WindowKind::NaturalDay:
        if (days(scheme.windowSeconds) == 1)
            return tr("on the same calendar day");
        return tr("within %1 calendar days (its own day included)").arg(days(scheme.windowSeconds));
    }
    Q_UNREACHABLE();
}

QString SchemeWording::issue(const Scheme& scheme)
{
    switch (scheme.issue) {
    case IssueRule::Any:
        return tr("about any issue");
    case IssueRule::SameCategory:
        if (scheme.depth == 0)
            return tr("about the same category (the whole path)");
        return tr("about the same category (down to level %1)").arg(scheme.depth);
    case IssueRule::SameType:
        return tr("with the same order type");
    }
    Q_UNREACHABLE();
}

QString SchemeWording::gap(const Scheme& scheme)
{
    if (scheme.gapSeconds == 0)
        return tr("Orders of the same second are one call and do not repeat each other.");
    return tr("Orders no more than %1 apart do not repeat each other.")
        .arg(Formatting::duration(scheme.gapSeconds));
}

QString SchemeWording::overrides(const Scheme& scheme)
{
    QStringList items;
    for (const WindowOverride& one : scheme.overrides) {
        const QString length = scheme.windowKind == WindowKind::NaturalDay
            ? tr("%1 calendar days").arg(days(one.windowSeconds))
            : Formatting::duration(one.windowSeconds);
        //: A category and its own window
        items << tr("%1 %2", "category and window").arg(Formatting::text(one.categoryPrefix), length);
    }
    return tr("Categories with a window of their own: %1.").arg(Formatting::list(items));
}

QString SchemeWording::filter(const OrderFilter& filter)
{
    QStringList parts;
    const auto add = [&](const std::vector<std::string>& values, const QString& pattern) {
        if (!values.empty())
            parts << pattern.arg(Formatting::list(texts(values)));
    };
    add(filter.types, tr("order type %1"));
    add(filter.categories, tr("category %1"));
    add(filter.regions, tr("region %1"));
    add(filter.departments, tr("department %1"));
    add(filter.agents, tr("agent %1"));
    add(filter.channels, tr("channel %1"));
    if (parts.isEmpty())
        return {};
    return tr("Only these calls are judged, the call that repeats them may be any: %1.")
        //: Between the filters of a scheme
        .arg(parts.join(tr("; ", "between filters")));
}

QString SchemeWording::shortCaller(const Scheme& scheme)
{
    switch (scheme.identity) {
    case Identity::Phone:
        return tr("by phone number");
    case Identity::Person:
        return tr("by person");
    case Identity::Code:
        return tr("by “%1”").arg(Formatting::text(scheme.codeColumn));
    case Identity::Address:
        return tr("by address");
    }
    Q_UNREACHABLE();
}

QString SchemeWording::shortIssue(const Scheme& scheme)
{
    switch (scheme.issue) {
    case IssueRule::Any:
        return tr("any issue");
    case IssueRule::SameCategory:
        return scheme.depth == 0 ? tr("same category") : tr("same category to level %1").arg(scheme.depth);
    case IssueRule::SameType:
        return tr("same order type");
    }
    Q_UNREACHABLE();
}

QString SchemeWording::line(const Scheme& scheme)
{
    QStringList parts;
    if (scheme.windowKind == WindowKind::Rolling)
        parts << tr("%1 rolling").arg(Formatting::duration(scheme.windowSeconds));
    else if (days(scheme.windowSeconds) == 1)
        parts << tr("same calendar day");
    else
        parts << tr("%1 calendar days").arg(days(scheme.windowSeconds));
    parts << shortIssue(scheme);
    parts << (scheme.dispatched == DispatchedOrders::Include ? tr("dispatched included")
                                                             : tr("without dispatched"));
    parts << shortCaller(scheme);
    if (scheme.gapSeconds != 0)
        parts << tr("more than %1 apart").arg(Formatting::duration(scheme.gapSeconds));
    OrderFilter plain;
    plain.withInvalid = scheme.filter.withInvalid;
    if (!(scheme.filter == plain))
        parts << tr("filtered");
    if (scheme.filter.withInvalid)
        parts << tr("with invalid calls");
    if (!scheme.overrides.empty())
        parts << tr("own windows for %1 categories").arg(scheme.overrides.size());
    if (!scheme.excludedCallers.empty())
        parts << tr("without %1 excluded callers").arg(scheme.excludedCallers.size());
    if (scheme.immature == ImmatureCalls::Include)
        parts << tr("with calls too recent to judge");
    return parts.join(tr(", ", "between terms"));
}

QString SchemeWording::monitoring(const Scheme& scheme)
{
    return tr("at least %1 calls within %2")
        .arg(scheme.monitorCalls)
        .arg(Formatting::duration(scheme.monitorSeconds));
}

} // namespace redial

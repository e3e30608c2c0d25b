#include "tests/screens/shots.h"
#include "tests/screens/stage.h"

namespace redial::screens {

namespace {

/// A scheme in which nothing is as usual: the longest sentence.
Scheme unusual()
{
    Scheme scheme;
    scheme.name = "投诉类工单、同一事项、不含派单的核查口径";
    scheme.windowSeconds = 3 * Timestamp::secondsPerDay;
    scheme.windowKind = WindowKind::NaturalDay;
    scheme.issue = IssueRule::SameCategory;
    scheme.depth = 2;
    scheme.gapSeconds = 300;
    scheme.dispatched = DispatchedOrders::Exclude;
    scheme.dispatchCountsAgainstFcr = true;
    scheme.filter.types = {"投诉", "求助"};
    scheme.filter.withInvalid = true;
    scheme.immature = ImmatureCalls::Include;
    scheme.overrides = {{"劳动保障", 7 * Timestamp::secondsPerDay}};
    scheme.excludedCallers = {"02012345678"};
    scheme.monitorCalls = 5;
    return scheme;
}

Shot word(const char* name)
{
    const QString link = QString::fromLatin1(name);
    return {link, [link](Stage& stage) { stage.openWord(link); }};
}

} // namespace

PageShots frameShots()
{
    std::vector<Shot> shots;
    for (const char* name : {"period", "scheme_name", "scheme_window", "scheme_kind", "scheme_issue",
             "scheme_dispatched", "scheme_identity", "scheme_more"})
        shots.push_back(word(name));
    for (const char* name : {"types", "overrides", "monitor"}) {
        const QString entry = QStringLiteral("more_") + QLatin1String(name);
        shots.push_back({entry, [entry](Stage& stage) {
                             stage.openWord(QStringLiteral("scheme_more"));
                             stage.openEntry(entry);
                         }});
    }
    shots.push_back({QStringLiteral("long-sentence"), [](Stage& stage) {
                         stage.session().setScheme(unusual());
                         stage.waitUntilQuiet();
                     }});
    shots.push_back({QStringLiteral("one-month"), [](Stage& stage) {
                         stage.openWord(QStringLiteral("period"));
                         stage.trigger(QStringLiteral("period_lastMonth"));
                         stage.closeMenus();
                     }});
    shots.push_back(
        {QStringLiteral("working"), [](Stage& stage) { stage.keepBusy(QStringLiteral("3月工单.xlsx")); }});
    shots.push_back({QStringLiteral("failure"), [](Stage& stage) {
                         stage.window().openWorkspace(stage.file(wrongFile));
                         stage.waitShown(QStringLiteral("closeMessage"));
                     }});
    shots.push_back({QStringLiteral("read-only"), [](Stage& stage) {
                         stage.openReadOnly(Content::SampleYear);
                         stage.showPage(QStringLiteral("repeat"));
                     }});
    return {framePage, shots};
}

} // namespace redial::screens

#include "ui/pages/repeat/repeatempty.h"

#include "core/wording/repeatswording.h"
#include "ui/session/session.h"

namespace redial {

RepeatEmpty::RepeatEmpty(Session& session, QWidget* parent)
    : EmptyState(QStringLiteral("repeatEmpty"), parent)
    , m_session(session)
{
}

void RepeatEmpty::explain(const Repeats* repeats)
{
    if (!m_session.hasWorkspace())
        say(tr("No workspace is open: open one, or drop an export of the order system on the window."),
            {{QStringLiteral("emptyToStart"), tr("Open or begin a workspace"),
                [this] { emit pageWanted(QStringLiteral("welcome")); }}});
    else if (repeats == nullptr)
        say(tr("The orders are being read."), {});
    else
        say(RepeatsWording::whyEmpty(*repeats), waysOutOf(*repeats));
}

std::vector<EmptyState::Way> RepeatEmpty::waysOutOf(const Repeats& repeats)
{
    const auto toImport = [this] { emit pageWanted(QStringLiteral("import")); };
    const auto change = [this](auto apply) {
        return [this, apply] {
            Scheme scheme = m_session.scheme();
            apply(scheme);
            m_session.setScheme(scheme);
        };
    };
    switch (RepeatsWording::emptiness(repeats)) {
    case RepeatsWording::Empty::Not:
        return {};
    case RepeatsWording::Empty::NoOrders:
        return {{QStringLiteral("emptyToImport"), tr("Import orders"), toImport}};
    case RepeatsWording::Empty::NoneInPeriod:
        return {
            {QStringLiteral("emptyAllPeriod"), tr("Look at all orders"), [this] { m_session.setPeriod({}); }},
            {QStringLiteral("emptyToImport"), tr("Import more months"), toImport}};
    case RepeatsWording::Empty::NoCallers:
        return {{QStringLiteral("emptyToImport"), tr("Look at what was imported"), toImport}};
    case RepeatsWording::Empty::AllTooRecent:
        return {{QStringLiteral("includeRecent"), tr("Include calls too recent to judge"),
            change([](Scheme& scheme) { scheme.immature = ImmatureCalls::Include; })}};
    case RepeatsWording::Empty::AllLeftOut:
        break;
    }
    std::vector<Way> ways;
    if (!(m_session.scheme().filter == OrderFilter()))
        ways.push_back({QStringLiteral("emptyNoFilter"), tr("Judge without filters"),
            change([](Scheme& scheme) { scheme.filter = {}; })});
    if (m_session.scheme().dispatched == DispatchedOrders::Exclude)
        ways.push_back({QStringLiteral("emptyWithDispatched"), tr("Include dispatched orders"),
            change([](Scheme& scheme) { scheme.dispatched = DispatchedOrders::Include; })});
    if (!m_session.excludedLines().empty())
        ways.push_back({QStringLiteral("emptyToLines"), tr("Look at the excluded lines"),
            [this] { emit pageWanted(QStringLiteral("settings")); }});
    return ways;
}

} // namespace redial

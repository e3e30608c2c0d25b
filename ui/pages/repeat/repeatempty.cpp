#include "ui/pages/repeat/repeatempty.h"

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
        sayInMiddle(tr("No workspace is open"),
            tr("Open one, or drop an export of the order system on the window."),
            {{QStringLiteral("emptyToStart"), tr("Open or begin a workspace"),
                [this] { emit pageWanted(QStringLiteral("welcome")); }}});
    else if (repeats == nullptr)
        sayInMiddle(tr("The orders are being read."), {}, {});
    else
        sayInMiddle(title(RepeatsWording::emptiness(*repeats)), RepeatsWording::whyEmpty(*repeats),
            waysOutOf(*repeats));
}

QString RepeatEmpty::title(RepeatsWording::Empty reason)
{
    switch (reason) {
    case RepeatsWording::Empty::Not:
        return {};
    case RepeatsWording::Empty::NoOrders:
        return tr("No orders yet");
    case RepeatsWording::Empty::NoneInPeriod:
        return tr("No orders in this period");
    case RepeatsWording::Empty::NoCallers:
        return tr("No orders with a caller");
    case RepeatsWording::Empty::AllTooRecent:
        return tr("Too early to judge");
    case RepeatsWording::Empty::AllLeftOut:
        return tr("Everything is left out");
    }
    Q_UNREACHABLE();
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

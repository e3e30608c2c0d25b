#include "ui/pages/wellbeing/wellbeingempty.h"

#include "core/wording/wellbeingwording.h"
#include "ui/session/session.h"

namespace redial {

WellbeingEmpty::WellbeingEmpty(Session& session, QWidget* parent)
    : EmptyState(QStringLiteral("wellbeing.empty"), parent)
    , m_session(session)
{
}

void WellbeingEmpty::explain(const Wellbeing* wellbeing)
{
    if (!m_session.hasWorkspace()) {
        sayInMiddle(tr("No workspace is open"),
            tr("Open one, or drop an export of the order system on the window."),
            {{QStringLiteral("wellbeing.toStart"), tr("Open or begin a workspace"),
                [this] { emit pageWanted(QStringLiteral("welcome")); }}});
        return;
    }
    if (wellbeing == nullptr) {
        sayInMiddle(tr("The orders are being read."), {}, {});
        return;
    }
    QString title;
    switch (WellbeingWording::emptiness(*wellbeing)) {
    case WellbeingWording::Empty::Not:
        return;
    case WellbeingWording::Empty::NoOrders:
        title = tr("No orders to look at");
        break;
    case WellbeingWording::Empty::NoDimensions:
        title = tr("No dimensions");
        break;
    case WellbeingWording::Empty::NoRegions:
        title = tr("No order has a region");
        break;
    case WellbeingWording::Empty::NothingCaught:
        title = tr("No category is in the dictionary");
        break;
    case WellbeingWording::Empty::OnlySmallRegions:
        title = tr("Every region is too small to judge");
        break;
    case WellbeingWording::Empty::NothingToCompare:
        title = tr("Nothing to compare");
        break;
    }
    sayInMiddle(title, WellbeingWording::whyEmpty(*wellbeing), waysOutOf(*wellbeing));
}

std::vector<EmptyState::Way> WellbeingEmpty::waysOutOf(const Wellbeing& wellbeing)
{
    const auto page = [this](const char* id) { return [this, id] { emit pageWanted(QLatin1String(id)); }; };
    const Way import{QStringLiteral("wellbeing.toImport"), tr("Import orders"), page("import")};
    const Way dictionary{QStringLiteral("wellbeing.toDictionary"), tr("Open the dictionary"),
        [this] { emit dictionaryWanted(); }};
    const Way choices{QStringLiteral("wellbeing.toChoices"), tr("Change how the index is made"),
        [this] { emit choicesWanted(); }};
    switch (WellbeingWording::emptiness(wellbeing)) {
    case WellbeingWording::Empty::Not:
        return {};
    case WellbeingWording::Empty::NoOrders:
        if (wellbeing.input().book->size() > 0)
            return {{QStringLiteral("wellbeing.noFilter"), tr("Look at all orders"), [this] {
                         Scheme scheme = m_session.scheme();
                         scheme.filter = {};
                         m_session.setScheme(scheme);
                     }}};
        return {import};
    case WellbeingWording::Empty::NoDimensions:
    case WellbeingWording::Empty::NothingCaught:
        return {dictionary};
    case WellbeingWording::Empty::NoRegions:
        return {import};
    case WellbeingWording::Empty::OnlySmallRegions:
        return {choices, import};
    case WellbeingWording::Empty::NothingToCompare:
        return {import, choices};
    }
    Q_UNREACHABLE();
}

} // namespace redial

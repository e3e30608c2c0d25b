// Where on the page of frequent callers the user is: for ‹ ›, breadcrumbs and the navigation.
#include "ui/pages/callers/callerspage.h"

#include "core/wording/formatting.h"
#include "ui/pages/callers/callersbulk.h"
#include "ui/pages/callers/callerstools.h"
#include "ui/session/followups.h"
#include "ui/session/session.h"

namespace redial {

int CallersPage::waiting() const
{
    return static_cast<int>(m_session.followUps().waiting().toCheck);
}

QWidget* CallersPage::tools()
{
    return m_tools;
}

QVariant CallersPage::state() const
{
    QVariantMap state{{QStringLiteral("view"), static_cast<int>(m_lists->view())},
        {QStringLiteral("waiting"), static_cast<int>(m_lists->waiting())}};
    if (m_order)
        state.insert(QStringLiteral("order"), m_order->value);
    if (m_showsCauses)
        state.insert(QStringLiteral("causes"), true);
    if (m_lists->cause())
        state.insert(QStringLiteral("cause"), QString::fromStdString(*m_lists->cause()));
    return state;
}

void CallersPage::restore(const QVariant& state)
{
    const QVariantMap map = state.toMap();
    const auto view = static_cast<CallersLists::View>(map.value(QStringLiteral("view")).toInt());
    const auto waiting = static_cast<Waiting>(map.value(QStringLiteral("waiting")).toInt());
    if (const QString filledIn = map.value(QStringLiteral("filledIn")).toString(); !filledIn.isEmpty()) {
        m_bulk->openFile(filledIn);
        return;
    }
    m_bulk->closeReview();
    m_order.reset();
    if (const QVariant order = map.value(QStringLiteral("order")); order.isValid())
        m_order = OrderId(order.toLongLong());
    m_showsCauses = map.value(QStringLiteral("causes")).toBool();
    std::optional<std::string> cause;
    if (map.contains(QStringLiteral("cause")))
        cause = map.value(QStringLiteral("cause")).toString().toStdString();
    if (view != m_lists->view() || waiting != m_lists->waiting() || cause != m_lists->cause())
        m_lists->setView(view, waiting, cause);
    present();
}

QStringList CallersPage::breadcrumbs() const
{
    if (m_bulk->isReviewing())
        return {tr("Filled-in list")};
    QStringList crumbs;
    if (m_showsCauses || m_lists->cause())
        crumbs << tr("Effect");
    if (!m_showsCauses && m_lists->cause())
        crumbs << (m_lists->cause()->empty() ? tr("no cause given") : Formatting::text(*m_lists->cause()));
    if (m_order)
        crumbs << tr("Order");
    return crumbs;
}

void CallersPage::restoreCrumb(int index)
{
    m_bulk->closeReview();
    const bool isOfCause = m_lists->cause().has_value();
    if (index < 0 && isOfCause)
        m_lists->setView(CallersLists::View::Worklist);
    showCauses(index == 0 && (m_showsCauses || isOfCause));
}

} // namespace redial

#include "ui/pages/callers/callereffectview.h"

#include "core/callers/followupeffect.h"
#include "core/wording/formatting.h"
#include "core/wording/orderwording.h"
#include "ui/charts/chartpanel.h"
#include "ui/pages/callers/callercharts.h"
#include "ui/session/followups.h"

#include <QVBoxLayout>

namespace redial {

namespace {

constexpr int shownWeeks = 13; ///< on each side: a quarter of a year

} // namespace

CallerEffectView::CallerEffectView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_chart(new ChartPanel(session))
{
    setObjectName(QStringLiteral("caller.effectView"));
    m_chart->setObjectName(QStringLiteral("caller.effectChart"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chart);
    connect(&session.followUps(), &FollowUps::changed, this, &CallerEffectView::refresh);
    connect(&session.followUps(), &FollowUps::renamed, this, [this](FollowUpId from, FollowUpId to) {
        if (m_choice.followUp == from)
            m_choice.followUp = to;
    });
}

void CallerEffectView::show(std::shared_ptr<const CallersData> shown, const CallerChoice& choice)
{
    m_data = std::move(shown);
    m_choice = choice;
    refresh();
}

void CallerEffectView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void CallerEffectView::say(const QString& why)
{
    ++m_asked;
    ChartContent content;
    content.empty = why;
    m_chart->show(content);
}

void CallerEffectView::refresh()
{
    if (!isVisible())
        return;
    if (m_choice.key.empty())
        return say(tr("Nobody is chosen."));
    const ResolvedFollowUp* followUp =
        m_choice.followUp ? m_session.followUps().find(*m_choice.followUp) : nullptr;
    if (followUp == nullptr)
        return say(
            tr("Nothing was written about this caller yet: the effect is shown once a follow-up is done."));
    if (!followUp->followUp.doneAt)
        return say(tr("This follow-up is not done yet: the effect is shown from then on."));
    if (!m_data || m_choice.caller == 0)
        return say(tr("This caller's orders are not there any more."));
    const Reveal reveal = m_session.isRevealed() ? Reveal::Revealed : Reveal::Masked;
    const Timestamp done = *followUp->followUp.doneAt;
    m_session.tasks().run(
        QStringLiteral("caller-effect"), {}, this,
        [data = m_data, caller = m_choice.caller, done](
            Progress&) { return weeklyEffect(*data->book, data->scheme, caller, done, shownWeeks); },
        [this, asked = ++m_asked, done, who = OrderWording::caller(m_choice.key, reveal)](
            const WeeklyEffect& effect) {
            if (asked != m_asked)
                return;
            ChartContent content = weeklyEffectChart(effect, who);
            content.notes << tr("done %1; at most %2 weeks on each side")
                                 .arg(Formatting::time(done).left(16))
                                 .arg(shownWeeks);
            m_chart->show(std::move(content));
        });
}

void CallerEffectView::retranslate()
{
    setAccessibleName(tr("Effect"));
    refresh();
}

} // namespace redial

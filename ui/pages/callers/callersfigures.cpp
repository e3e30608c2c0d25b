// What the page of frequent callers asks for in the background: the figures of scheme and period, and which
// follow-ups belong to whom.
#include "ui/pages/callers/callerspage.h"

#include "core/followups/followupindex.h"
#include "ui/session/followups.h"
#include "ui/session/session.h"

#include <algorithm>

namespace redial {

bool CallersPage::isDirty() const
{
    return m_askedBook != m_session.book() || m_askedBursts != m_session.bursts()
        || m_askedLevel != m_session.level();
}

void CallersPage::compute()
{
    if (!isDirty())
        return;
    const auto question = callersQuestion(m_session);
    if (!question)
        return;
    m_askedBook = question->book;
    m_askedBursts = question->bursts;
    m_askedLevel = question->level;
    m_session.tasks().run(
        QStringLiteral("callers"), tr("Looking for frequent callers"), this,
        [question = *question](Progress& progress) { return makeCallersData(question, progress); },
        [this](const Result<std::shared_ptr<const CallersData>>& made) {
            if (made && m_askedBook == (*made)->book)
                takeData(*made);
        });
}

void CallersPage::takeData(std::shared_ptr<const CallersData> taken)
{
    m_data = std::move(taken);
    m_placed.clear();
    if (!m_data)
        m_askedBook.reset();
    takeMarks({m_session.followUps().all(), {}, {}});
    placeFollowUps();
}

void CallersPage::placeFollowUps()
{
    const auto all = m_session.followUps().all();
    if (!m_data || !all)
        return;
    m_placed.clear();
    for (const ResolvedFollowUp& one : *all)
        m_placed.emplace_back(one.followUp.id, one.orders.size());
    m_session.tasks().run(
        QStringLiteral("callers-marks"), {}, this,
        [data = m_data, all](Progress&) {
            return std::pair(data,
                CallersMarks{
                    all, followUpsOfBursts(*data->book, *data->bursts, *all), lastRowsOf(*data->book, *all)});
        },
        [this](std::pair<std::shared_ptr<const CallersData>, CallersMarks> answer) {
            if (answer.first == m_data)
                takeMarks(std::move(answer.second));
        });
}

void CallersPage::takeMarks(CallersMarks marks)
{
    m_lists->show(m_data, std::move(marks));
    if (const auto all = m_session.followUps().all())
        m_lists->updateFollowUps(all);
    present();
}

void CallersPage::followUpsChanged()
{
    emit waitingChanged();
    const auto all = m_session.followUps().all();
    showTools();
    if (!m_data || !all)
        return;
    // Typing changes texts only: who belongs where is looked up when a follow-up or an order is new.
    const bool isSame = std::equal(all->begin(), all->end(), m_placed.begin(), m_placed.end(),
        [](const ResolvedFollowUp& one, const std::pair<FollowUpId, size_t>& placed) {
            return one.followUp.id == placed.first && one.orders.size() == placed.second;
        });
    if (isSame)
        m_lists->updateFollowUps(all);
    else
        placeFollowUps();
}

} // namespace redial

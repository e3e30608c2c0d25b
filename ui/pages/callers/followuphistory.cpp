#include "ui/pages/callers/followuphistory.h"

#include "core/wording/errors.h"
#include "core/wording/followupwording.h"
#include "core/wording/formatting.h"
#include "core/wording/masking.h"
#include "ui/common/theme.h"
#include "ui/pages/callers/followuptexts.h"
#include "ui/session/followups.h"
#include "ui/session/session.h"

#include <algorithm>

namespace redial {

FollowUpHistory::FollowUpHistory(Session& session, QWidget* parent) : QTextBrowser(parent), m_session(session)
{
    setObjectName(QStringLiteral("caller.historyText"));
    setOpenLinks(false);
    connect(&session.followUps(), &FollowUps::changed, this, [this] {
        if (isVisible())
            show(m_caller, m_followUp);
    });
    connect(&session.followUps(), &FollowUps::renamed, this, [this](FollowUpId from, FollowUpId to) {
        if (m_followUp == from)
            m_followUp = to;
    });
}

void FollowUpHistory::show(const std::string& caller, std::optional<FollowUpId> followUp)
{
    m_caller = caller;
    m_followUp = followUp;
    const auto all = m_session.followUps().all();
    std::vector<FollowUp> wanted;
    if (all)
        for (const ResolvedFollowUp& one : *all)
            if (one.followUp.id.value > 0 // saved
                && (one.followUp.id == followUp || (!caller.empty() && one.followUp.caller == caller)))
                wanted.push_back(one.followUp);
    if (wanted.empty()) {
        setPlainText(tr("Nothing was written about this caller yet."));
        return;
    }
    std::reverse(wanted.begin(), wanted.end()); // the newest first
    m_session.tasks().run(
        QStringLiteral("caller-history"), {}, this,
        [workspace = m_session.workspace(), wanted = std::move(wanted)](
            Progress&) -> Result<std::vector<Chapter>> {
            std::vector<Chapter> chapters;
            for (const FollowUp& one : wanted) {
                auto changes = workspace->followUps().history(one.id);
                if (!changes)
                    return changes.error();
                chapters.push_back({one, std::move(*changes)});
            }
            return chapters;
        },
        [this, caller](const Result<std::vector<Chapter>>& chapters) {
            if (caller != m_caller)
                return;
            if (chapters)
                fill(*chapters);
            else
                setPlainText(errorSentence(chapters.error()));
        });
}

QString FollowUpHistory::entry(const FollowUpChange& change) const
{
    const auto shown = [&](const std::string& value) {
        const QString text = FollowUpWording::value(change.field, value);
        const std::string plain = text.toStdString();
        return (m_session.isRevealed() ? text : Formatting::text(maskText(plain)))
            .toHtmlEscaped()
            .replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    };
    const QString who =
        change.author.empty() ? QString() : QStringLiteral(" · ") + Formatting::text(change.author);
    QString html = QStringLiteral("<p style='margin:6px 0 0 0; color:%1'>%2%3 · %4</p>")
                       .arg(Theme::mutedText().name(), Formatting::time(change.until).left(16),
                           who.toHtmlEscaped(), FollowUpWording::kind(change).toHtmlEscaped());
    if (change.field == FollowUpField::Whole)
        return html;
    html +=
        QStringLiteral("<p style='margin:0'>%1: ").arg(FollowUpWording::field(change.field).toHtmlEscaped());
    if (!change.from.empty())
        html += QStringLiteral("<span style='color:%1'>%2</span> → ")
                    .arg(Theme::paleText().name(), shown(change.from));
    return html + (change.to.empty() ? tr("(emptied)").toHtmlEscaped() : shown(change.to))
        + QStringLiteral("</p>");
}

void FollowUpHistory::fill(const std::vector<Chapter>& chapters)
{
    QString html;
    for (const Chapter& chapter : chapters) {
        html += QStringLiteral("<p style='margin:8px 0 0 0'><b>%1</b></p>")
                    .arg(tr("%1 Follow-up of %2: %3")
                             .arg(stateMark(chapter.followUp.state),
                                 Formatting::time(chapter.followUp.createdAt).left(10),
                                 FollowUpWording::state(chapter.followUp.state))
                             .toHtmlEscaped());
        for (auto change = chapter.changes.rbegin(); change != chapter.changes.rend(); ++change)
            html += entry(*change);
    }
    setHtml(html);
}

void FollowUpHistory::retranslate()
{
    setAccessibleName(tr("History"));
    show(m_caller, m_followUp);
}

} // namespace redial

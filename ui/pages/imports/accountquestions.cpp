#include "ui/pages/imports/accountquestions.h"

#include "core/wording/formatting.h"
#include "core/wording/masking.h"
#include "ui/pages/imports/importhistory.h"
#include "ui/pages/imports/wordquestions.h"

#include <algorithm>

namespace redial {

std::vector<QuestionCard::Question> AccountQuestions::of(
    BatchAccount& account, Session& session, ImportHistory& history)
{
    std::vector<QuestionCard::Question> questions;
    if (session.isReadOnly())
        return questions;
    WordQuestions::add(questions, account.unknownWords, session);
    for (const ImportReport::HeavyKey& key : account.heavyKeys) {
        if (!history.isPerson(key.caller) && !history.isExcluded(key.caller))
            questions.push_back(aboutLine(key, session, history));
    }
    for (const ProposedCut& cut : account.proposedCuts)
        questions.push_back(aboutCut(account, cut, history));
    return questions;
}

QuestionCard::Question AccountQuestions::aboutLine(
    const ImportReport::HeavyKey& key, Session& session, ImportHistory& history)
{
    const QString shown = Formatting::text(session.isRevealed() ? key.caller : maskKey(key.caller));
    QuestionCard::Question question;
    question.name = QStringLiteral("import-heavy");
    question.text =
        tr("%1 has %2 orders, by far the most.", nullptr, Formatting::grammaticalNumber(key.orders))
            .arg(shown, Formatting::count(key.orders));
    question.textHint = tr("Whose line it is, and why it is left out");
    question.answers = {
        {tr("A line, not a person"), {},
            [&history, caller = key.caller](const QString& reason) { history.exclude(caller, reason); }},
        {tr("A person"), [&history, caller = key.caller] { history.keepAsPerson(caller); }, {}}};
    return question;
}

QuestionCard::Question AccountQuestions::aboutCut(
    BatchAccount& account, ProposedCut cut, ImportHistory& history)
{
    const auto settle = [&account, &history, source = cut.source] {
        std::erase_if(account.proposedCuts, [&](const ProposedCut& one) { return one.source == source; });
        history.keepOpen(account);
    };
    const BatchSummary::Source& source = account.summary.sources[cut.source];
    QuestionCard::Question question;
    question.name = QStringLiteral("import-cut");
    question.text =
        tr("%1: the last hundredth of the orders takes more than a tenth of the time. The export is "
           "probably complete only to %2.")
            .arg(source.file, Formatting::time(cut.cutTo));
    question.answers = {{tr("Cut there"),
                            [&account, &history, cut, settle] {
                                const BatchSummary& summary = account.summary;
                                history.setCompleteness(summary.id, cut.source,
                                    summary.sources[cut.source].completeFrom, cut.cutTo);
                                settle();
                            },
                            {}},
        {tr("Leave it"), settle, {}}};
    return question;
}

} // namespace redial

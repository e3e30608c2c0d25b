#pragma once

#include "core/imports/batchaccount.h"
#include "ui/pages/imports/questioncard.h"

#include <QCoreApplication>

namespace redial {

class ImportHistory;
class Session;

/// What an import left open, as questions: words on no list, lines that may be no people, cuts of the
/// coverage.
class AccountQuestions {
    Q_DECLARE_TR_FUNCTIONS(redial::AccountQuestions)

public:
    /// `account` must live until the answers are given or the questions gone.
    static std::vector<QuestionCard::Question> of(
        BatchAccount& account, Session& session, ImportHistory& history);

private:
    static QuestionCard::Question aboutLine(
        const ImportReport::HeavyKey& key, Session& session, ImportHistory& history);
    static QuestionCard::Question aboutCut(BatchAccount& account, ProposedCut cut, ImportHistory& history);
};

} // namespace redial

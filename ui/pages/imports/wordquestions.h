#pragma once

#include "core/imports/importer.h"
#include "ui/pages/imports/questioncard.h"

#include <QCoreApplication>

namespace redial {

class Session;

/// Words on no list as questions, before an import and after it. An answer goes into the workspace's
/// lists and holds for orders imported before, too.
class WordQuestions {
    Q_DECLARE_TR_FUNCTIONS(redial::WordQuestions)

public:
    /// Words that the session's lists know by now are not asked about.
    static void add(std::vector<QuestionCard::Question>& questions, const std::vector<UnknownWord>& words,
        Session& session);
    static QString leftOut(const LeftOutSheet& sheet);
};

} // namespace redial

#include "ui/pages/imports/wordquestions.h"

#include "core/wording/fieldwording.h"
#include "core/wording/formatting.h"
#include "ui/session/session.h"

#include <algorithm>

namespace redial {

namespace {

/// A free text mistaken for a word list has thousands: nobody answers them one by one.
constexpr size_t shownWords = 12;

} // namespace

void WordQuestions::add(
    std::vector<QuestionCard::Question>& questions, const std::vector<UnknownWord>& words, Session& session)
{
    std::vector<UnknownWord> open;
    std::copy_if(words.begin(), words.end(), std::back_inserter(open),
        [&](const UnknownWord& word) { return !session.wordLists().knows(word.kind, word.word); });
    std::stable_sort(
        open.begin(), open.end(), [](const UnknownWord& a, const UnknownWord& b) { return a.kind < b.kind; });
    std::optional<WordKind> kind;
    size_t shown = 0;
    for (const UnknownWord& word : open) {
        if (kind != word.kind) {
            kind = word.kind;
            shown = 0;
            questions.push_back({QStringLiteral("import-words"),
                tr("“%1” has words that are on no list:")
                    .arg(FieldWording::name(FieldWording::fieldOf(word.kind))),
                {}, false, false});
        }
        if (++shown > shownWords)
            continue;
        QuestionCard::Question question;
        question.name = QStringLiteral("import-word-") + Formatting::text(word.word);
        question.text = tr("“%1” (%2)").arg(Formatting::text(word.word), Formatting::count(word.count));
        question.asMenu = true;
        question.isPart = true;
        for (const FieldWording::Meaning& meaning : FieldWording::meanings(word.kind)) {
            question.answers.push_back({meaning.text, [&session, word, value = meaning.value] {
                                            WordLists lists = session.wordLists();
                                            lists.add({word.kind, word.word, value});
                                            session.saveWordLists(lists);
                                        }});
        }
        questions.push_back(std::move(question));
    }
}

QString WordQuestions::leftOut(const LeftOutSheet& sheet)
{
    const QString name = Formatting::text(sheet.sheet);
    if (sheet.isHidden)
        return tr("Sheet “%1” is hidden and was left out.").arg(name);
    if (sheet.reason == ErrorCode::NoTimeColumn)
        return tr("Sheet “%1” is left out: no column with the time of the call.").arg(name);
    if (sheet.reason == ErrorCode::NoCallerColumn)
        return tr("Sheet “%1” is left out: no column with the caller.").arg(name);
    return tr("Sheet “%1” is left out: no row with column names.").arg(name);
}

} // namespace redial

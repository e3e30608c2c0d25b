#pragma once

#include "ui/pages/imports/importwidgets.h"

#include <functional>
#include <vector>

class QVBoxLayout;

namespace redial {

/// What the user should look at: each question with its answers. Empty: hidden.
class QuestionCard : public Card {
    Q_OBJECT
public:
    struct Answer {
        QString text;
        std::function<void()> act = {};
        std::function<void(const QString&)> actWith = {}; ///< instead of act: is given what was typed
    };
    /// Two answers are buttons below the question; more are a menu beside it.
    struct Question {
        QString name; ///< object name of its menu, or stem of its buttons' names
        QString text;
        std::vector<Answer> answers = {};
        bool asMenu = false;
        bool isPart = false; ///< belongs to the question above: no mark of its own
        QString textHint = {}; ///< not empty: a text can be typed, and this says what
    };

    explicit QuestionCard(QWidget* parent = nullptr);
    void setQuestions(const QString& title, std::vector<Question> questions);
    int count() const { return m_count; } ///< marked questions

private:
    void addQuestion(const Question& question);
    QWidget* menuFor(const Question& question);

    QLabel* m_title;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_layout;
    int m_count = 0;
};

} // namespace redial

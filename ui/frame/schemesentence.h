#pragma once

#include "ui/frame/schemeterms.h"

#include <QWidget>

namespace redial {

class FlowLayout;
class WordLink;

/// The scheme in force as a sentence; each of its terms is a link that opens what it could be instead, and
/// everything recomputes at once. Terms with their usual value stay out of the sentence and behind “…”.
/// The order of the words is the language's: the pattern is translated.
class SchemeSentence : public QWidget {
    Q_OBJECT
public:
    explicit SchemeSentence(Session& session, QWidget* parent = nullptr);

    void retranslate();

signals:
    void manageRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void refresh();
    void addWords(const QString& words);
    void addTerm(const SchemeTerm& term);
    void setMenu(WordLink& link, std::function<void(QMenu&)> fill);
    void fillMore(QMenu& menu);

    Session& m_session;
    SchemeTerms m_terms;
    QList<std::pair<const SchemeTerm*, WordLink*>> m_links;
    QStringList m_shown; ///< ids, to see whether the sentence has the same words
    FlowLayout* m_row;
    bool m_isMenuOpen = false; ///< other words come when it is closed: its link must not go meanwhile
};

} // namespace redial

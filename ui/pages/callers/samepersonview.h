#pragma once

#include "ui/pages/callers/samepersons.h"

#include <QScrollArea>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace redial {

class Session;

/// Which other numbers may be the same person as the caller: the evidence in words, and what was said about
/// it. The user decides; everything can be taken back.
class SamePersonView : public QScrollArea {
    Q_OBJECT
public:
    SamePersonView(Session& session, SamePersons& persons, QWidget* parent = nullptr);

    void show(const std::string& caller); ///< key; empty: nobody
    void retranslate();

protected:
    void showEvent(QShowEvent* event) override;

private:
    static constexpr size_t shownAtOnce = 12;

    void layOut();
    void refresh();
    void refreshIdentity();
    void fill();
    QWidget* makeEntry(const SamePersons::Other& other, size_t place);
    QString said(const SamePersons::Other& other) const;
    void linkTyped();
    void say(const QString& sentence);

    Session& m_session;
    SamePersons& m_persons;
    std::string m_caller;
    size_t m_shown = shownAtOnce;
    QLabel* m_problem;
    QLabel* m_counts; ///< whether links count at present
    QPushButton* m_byPerson;
    QLabel* m_none;
    QWidget* m_list;
    QVBoxLayout* m_entries;
    QPushButton* m_more;
    QLabel* m_crowds;
    QLabel* m_byHand;
    QLineEdit* m_first;
    QLineEdit* m_second;
    QPushButton* m_link;
};

} // namespace redial

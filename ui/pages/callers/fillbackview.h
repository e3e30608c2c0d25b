#pragma once

#include "ui/pages/callers/fillbackmodels.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace redial {

class DenseTable;
class FillBackDesk;
class Session;

/// What a filled-in list would change, to be looked at before anything is written: changes, conflicts side
/// by side with a choice for each, and the rows that are not taken.
class FillBackView : public QWidget {
    Q_OBJECT
public:
    FillBackView(Session& session, FillBackDesk& desk, QWidget* parent = nullptr);

    void retranslate();

private:
    enum Tab { Changes, Conflicts, Problems };
    DenseTable* addTable(const char* button, const char* name, QAbstractItemModel& model);
    void layOut();
    void refresh();
    void fill();
    void say();
    void showTexts();
    void choose(int conflict, bool fileWins);
    void choose(const std::function<bool(int)>& which, bool fileWins);
    void chooseAll(bool fileWins);
    void takeConflicts();
    QString summary() const;
    QString outcome() const;
    CallerNames names() const;

    Session& m_session;
    FillBackDesk& m_desk;
    std::set<size_t> m_fileWins;
    TableModel<FillBackChange>* m_changes;
    TableModel<FillBackConflict>* m_conflicts;
    TableModel<FillBackProblem>* m_problems;

    QLabel* m_title;
    QLabel* m_sentence;
    QWidget* m_review; ///< everything that is looked at
    QButtonGroup* m_tabs;
    QStackedWidget* m_tables;
    QWidget* m_choices;
    QLabel* m_hint;
    QPushButton* m_keepAll;
    QPushButton* m_takeAll;
    QWidget* m_texts;
    QLabel* m_redialName;
    QLabel* m_fileName;
    QPlainTextEdit* m_inRedial;
    QPlainTextEdit* m_inFile;
    QPushButton* m_apply;
    QPushButton* m_again;
    QPushButton* m_close;
};

} // namespace redial

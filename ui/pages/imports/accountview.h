#pragma once

#include "core/imports/batchaccount.h"
#include "ui/common/tablemodel.h"
#include "ui/session/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace redial {

class AccountSum;
class Card;
class CoverageCard;
class DenseTable;
class ImportHistory;
class LinkButton;
class QuestionCard;
class SideColumns;

/// What one import did: read = imported + replaced + skipped + rejected; the rows to look at; what it
/// left open.
class AccountView : public QWidget {
    Q_OBJECT
public:
    AccountView(Session& session, ImportHistory& history, QWidget* parent = nullptr);

    void show(const BatchAccount& account);
    const std::optional<BatchAccount>& account() const { return m_account; }
    void clear();
    int questions() const; ///< still open
    void refresh();
    void retranslate();
    void focusResults(); ///< after an import: what comes next is a key away

signals:
    void undoWanted(redial::BatchId batch);
    void resultsWanted();
    void questionsChanged();
    void ordersWanted(const redial::BatchSummary& batch, redial::BatchPart part);

private:
    QWidget* makeRows();
    void makeSide(SideColumns& columns);
    void openPart(BatchPart part);
    void setColumns();
    void showCoverage();
    void showSources();
    void showRows();
    void showQuestions();
    void showNotes();
    QString reasonOf(const AccountRow& row) const;
    void exportRows();

    Session& m_session;
    ImportHistory& m_history;
    std::optional<BatchAccount> m_account;
    AccountSum* m_sum;
    Card* m_sourceCard;
    QLabel* m_sourceText;
    QLabel* m_rowsTitle;
    QLabel* m_noRows;
    QPushButton* m_export;
    TableModel<AccountRow>* m_model;
    DenseTable* m_table;
    QuestionCard* m_questions;
    Card* m_noteCard;
    QLabel* m_noteTitle;
    QLabel* m_notes;
    LinkButton* m_withoutCaller;
    LinkButton* m_masked;
    CoverageCard* m_coverage;
    LinkButton* m_undo;
    QPushButton* m_results;
};

} // namespace redial

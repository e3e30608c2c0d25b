#pragma once

#include "ui/pages/imports/importdesk.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace redial {

class CoverageCard;
class DenseTable;
class EmptyState;
class DeskOptions;
class MappingModel;
class QuestionCard;
class SideColumns;
class SourceTable;
class TrialCard;

/// The files on the desk: what becomes of their columns, what to look at, and the button.
class DeskView : public QWidget {
    Q_OBJECT
public:
    DeskView(Session& session, ImportDesk& desk, QWidget* parent = nullptr);
    void retranslate();
    int questions() const;

private:
    QWidget* makeMapping();
    void makeSide(SideColumns& columns);
    void refresh();
    void showCurrent();
    void showCoverage(const SourceLook* look);
    void showQuestions(const SourceLook* look);
    void showFooter();
    void showProgress();
    const SourceLook* currentLook() const;

    Session& m_session;
    ImportDesk& m_desk;
    SourceTable* m_sources;
    MappingModel* m_model;
    DenseTable* m_mapping;
    EmptyState* m_unreadable; ///< in the place of the columns of a file that cannot be read
    DeskOptions* m_options;
    QuestionCard* m_questions;
    TrialCard* m_trial;
    CoverageCard* m_coverage;
    QLabel* m_hint;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_import;
};

} // namespace redial

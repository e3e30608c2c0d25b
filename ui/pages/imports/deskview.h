#pragma once

#include "ui/pages/imports/importdesk.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;

namespace redial {

class DenseTable;
class LinkButton;
class MappingModel;
class QuestionCard;
class SourceTable;
class TrialCard;

/// The files on the desk: what becomes of their columns, what to look at, and the button.
class DeskView : public QWidget {
    Q_OBJECT
public:
    DeskView(Session& session, ImportDesk& desk, QWidget* parent = nullptr);
    void retranslate();
    int questions() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeMapping();
    QWidget* makeSide();
    void refresh();
    void showCurrent();
    void showOptions(const SourceLook* look);
    void showQuestions(const SourceLook* look);
    void showFooter();
    void showProgress();
    void fillEncodings(QMenu& menu);
    void fillSheets(QMenu& menu);
    const SourceLook* currentLook() const;

    Session& m_session;
    ImportDesk& m_desk;
    SourceTable* m_sources;
    MappingModel* m_model;
    DenseTable* m_mapping;
    LinkButton* m_encoding;
    LinkButton* m_sheets;
    LinkButton* m_remove;
    LinkButton* m_clear;
    QuestionCard* m_questions;
    TrialCard* m_trial;
    QLabel* m_hint;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_import;
    QWidget* m_side = nullptr;
    QBoxLayout* m_columns;
};

} // namespace redial

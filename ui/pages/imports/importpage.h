#pragma once

#include "core/imports/batchaccount.h"
#include "ui/common/page.h"
#include "ui/session/session.h"

class QLabel;
class QStackedWidget;

namespace redial {

class AccountView;
class DeskView;
class HistoryView;
class ImportDesk;
class ImportHistory;
class LinkButton;
class MessageBar;
class StartView;

/// Import: files on the desk, what an import did, earlier imports.
/// Its state is the import being looked at (a batch's number), or paths of files to import, as the
/// frame and other pages hand them on.
class ImportPage : public Page {
    Q_OBJECT
public:
    explicit ImportPage(Session& session, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("import"); }
    QString title() const override { return tr("Import"); }
    QString iconName() const override { return QStringLiteral("import"); }
    int waiting() const override;
    void retranslate() override;
    QWidget* tools() override { return m_tools; }

    QVariant state() const override;
    void restore(const QVariant& state) override;
    QStringList breadcrumbs() const override;
    void restoreCrumb(int index) override;

    void importFiles(const QStringList& paths);

private:
    void makeTools();
    void connectDesk();
    void connectHistory();
    void chooseFiles();
    void offerFollowUps(const QString& path);
    void showDone(const ImportReport& report);
    void showAccount(const BatchAccount& account);
    void leaveAccount();
    void askUndo(BatchId batch);
    void complain(const Error& error);
    void refresh();

    Session& m_session;
    ImportDesk* m_desk;
    ImportHistory* m_history;
    QWidget* m_tools;
    QLabel* m_dropHint;
    LinkButton* m_choose;
    LinkButton* m_earlier;
    MessageBar* m_message;
    QStackedWidget* m_views;
    StartView* m_start;
    DeskView* m_deskView;
    AccountView* m_account;
    HistoryView* m_historyView;
    bool m_accountShown = false;
};

} // namespace redial

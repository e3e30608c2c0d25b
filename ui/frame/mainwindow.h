#pragma once

#include "ui/common/languageswitch.h"
#include "ui/frame/actions.h"
#include "ui/frame/history.h"
#include "ui/frame/pages.h"
#include "ui/session/lastbackup.h"
#include "ui/session/session.h"

#include <QMainWindow>

class QStackedWidget;

namespace redial {

class Navigation;
class PageHeader;
class StatusLine;
class TopBar;

/// The one window: top bar, navigation, the page, status line. It knows the pages only by their
/// interface (ui/common/page.h) and computes nothing.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(LanguageSwitch& languages, QWidget* parent = nullptr);
    ~MainWindow() override;

    Session& session() { return m_session; }
    Actions& actions() { return *m_actions; }
    Page* page(const QString& id) const; ///< null when there is none
    Page* currentPage() const;

public slots:
    void openWorkspace(const QString& path);
    void showPage(const QString& id, const QVariant& state = {});

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeActions();
    void makePages();
    void layOut();
    void connectSession();
    void go(const History::Place& place);
    void present(Page* page);
    void refreshHistory();
    void refreshTitle();

    LastBackup m_lastBackup; ///< before the session: what is typed is saved first
    Session m_session;
    LanguageSwitch& m_languages;
    Actions* m_actions;
    History m_history;
    std::vector<PageEntry> m_pages;
    bool m_isTravelling = false; ///< going back or forward: pages' own steps are no new places

    TopBar* m_topBar = nullptr;
    Navigation* m_navigation = nullptr;
    PageHeader* m_header = nullptr;
    QStackedWidget* m_stack = nullptr;
    StatusLine* m_status = nullptr;
};

} // namespace redial

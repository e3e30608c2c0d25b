#include "ui/frame/mainwindow.h"

#include "core/wording/errors.h"
#include "ui/common/preferences.h"
#include "ui/common/theme.h"
#include "ui/common/workspacedialogs.h"
#include "ui/frame/drop.h"
#include "ui/frame/navigation.h"
#include "ui/frame/pageheader.h"
#include "ui/frame/statusline.h"
#include "ui/frame/topbar.h"
#include "ui/session/backupkeeper.h"
#include "ui/session/followups.h"
#include "ui/session/setlink.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace redial {

namespace {

const QString welcomeId = QStringLiteral("welcome");
const QSize firstSize(1366, 768);
const QSize smallestPage(400, 240);

} // namespace

MainWindow::MainWindow(LanguageSwitch& languages, QWidget* parent)
    : QMainWindow(parent)
    , m_languages(languages)
    , m_actions(new Actions(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    new BackupKeeper(m_session);
    makeActions();
    // Before the pages hear of it: the start page lists what is recent.
    connect(&m_session, &Session::opened, this,
        [this] { Preferences::addRecentWorkspace(m_session.workspacePath()); });
    makePages();
    layOut();
    connectSession();
    resize(firstSize);
    restoreGeometry(Preferences::geometry());
    refreshTitle();
    present(page(welcomeId));
    m_history.visit({welcomeId, {}});
    refreshHistory();
}

MainWindow::~MainWindow()
{
    hide(); // what is being typed is handed on while the session is there
    if (!m_session.isReadOnly())
        m_lastBackup.of(m_session.workspace());
}

void MainWindow::makeActions()
{
    m_actions->add(
        "back", [] { return tr("Back"); }, QKeySequence::Back, [this] { go(m_history.back()); });
    m_actions->add(
        "forward", [] { return tr("Forward"); }, QKeySequence::Forward, [this] { go(m_history.forward()); });
    m_actions->add(
        "search", [] { return tr("Search"); }, QKeySequence::Find, [this] { m_topBar->focusSearch(); });
    m_actions->add(
        "openWorkspace", [] { return tr("Open a workspace…"); }, QKeySequence::Open,
        [this] {
            if (const QString path = WorkspaceDialogs::askForOne(this); !path.isEmpty())
                m_session.openWorkspace(path);
        });
    m_actions->add(
        "newWorkspace", [] { return tr("New workspace…"); }, QKeySequence::New,
        [this] {
            if (const QString path = WorkspaceDialogs::askForNew(this); !path.isEmpty())
                m_session.createWorkspace(path);
        });
    m_actions->add(
        "closeWorkspace", [] { return tr("Close the workspace"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), [this] { m_session.closeWorkspace(); });
    m_actions->add(
        "reload", [] { return tr("Read the orders again"); }, QKeySequence::Refresh,
        [this] { m_session.reload(); });
    m_actions->add(
        "reveal", [] { return tr("Show or mask numbers and names"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
        [this] { m_session.setRevealed(!m_session.isRevealed()); });
    m_actions->add(
        "quit", [] { return tr("Quit"); }, QKeySequence::Quit, [this] { close(); });
}

void MainWindow::makePages()
{
    m_stack = new QStackedWidget(this);
    // The largest page must not keep the window from fitting on a small or magnified screen.
    m_stack->setMinimumSize(smallestPage);
    m_pages = redial::makePages(m_session, m_languages, m_stack);
    int number = 0;
    for (const PageEntry& entry : m_pages) {
        Page* page = entry.page;
        page->setObjectName(page->id());
        m_stack->addWidget(page);
        connect(page, &Page::pageRequested, this, &MainWindow::showPage);
        connect(page, &Page::stateChanged, this, [this, page] {
            if (page != currentPage() || m_isTravelling)
                return;
            m_history.visit({page->id(), page->state()});
            m_header->refresh();
            refreshHistory();
        });
        connect(page, &Page::breadcrumbsChanged, this, [this] { m_header->refresh(); });
        if (entry.group != NavigationGroup::Hidden && ++number <= 9)
            m_actions->add(
                qPrintable(QStringLiteral("show_") + page->id()), [page] { return page->title(); },
                QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)),
                [this, page] { showPage(page->id()); });
    }
    m_actions->retranslate();
}

void MainWindow::layOut()
{
    auto* whole = new QWidget(this);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_topBar = new TopBar(m_session, *m_actions, whole);
    m_navigation = new Navigation(whole);
    m_navigation->setPages(m_pages);
    m_header = new PageHeader(whole);
    for (const PageEntry& entry : m_pages)
        m_header->addTools(entry.page);
    m_status = new StatusLine(m_session, whole);

    auto* content = new QVBoxLayout;
    content->setContentsMargins(18, 3 * Theme::grid(), 18, 3 * Theme::grid() + 2);
    content->setSpacing(2 * Theme::grid());
    content->addWidget(m_header);
    content->addWidget(m_stack, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addLayout(content, 1);
    column->addWidget(m_topBar);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    setCentralWidget(whole);

    connect(m_navigation, &Navigation::chosen, this, [this](const QString& id) { showPage(id); });
    connect(m_topBar, &TopBar::searchRequested, this,
        [this](const QString& text) { showPage(QStringLiteral("orders"), text); });
    connect(m_topBar, &TopBar::manageSchemesRequested, this, [this] { showPage(QStringLiteral("schemes")); });
    connect(m_status, &StatusLine::setChosen, this,
        [this](CallSet set) { showPage(QStringLiteral("orders"), SetLink::state(set)); });
    connect(m_status, &StatusLine::cancelRequested, &m_session.tasks(), &TaskRunner::cancel);
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::opened, this, [this] {
        refreshTitle();
        refreshHistory();
        if (m_session.isReadOnly())
            m_status->say(tr(
                "Opened read-only: another window is working on this workspace, the file is protected, or the disk is full."));
    });
    connect(&m_session, &Session::closed, this, [this] {
        m_history.clear();
        refreshTitle();
        showPage(welcomeId);
    });
    connect(&m_session, &Session::schemeChanged, this, &MainWindow::refreshTitle);
    connect(&m_session, &Session::noticed, m_status, &StatusLine::say);
    connect(&m_session, &Session::warned, m_status, qOverload<const QString&>(&StatusLine::complain));
    connect(&m_session.followUps(), &FollowUps::heldBack, m_status,
        qOverload<const QString&>(&StatusLine::complain));
    connect(&m_session, &Session::failed, this, [this](const Error& error) {
        // What the user stopped is no failure.
        if (error.code == ErrorCode::Cancelled)
            m_status->say(errorSentence(error));
        else
            m_status->complain(error);
    });
}

Page* MainWindow::page(const QString& id) const
{
    for (const PageEntry& entry : m_pages)
        if (entry.page->id() == id)
            return entry.page;
    return nullptr;
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::showPage(const QString& id, const QVariant& state)
{
    Page* const page = this->page(id);
    if (page == nullptr)
        return;
    if (page == currentPage() && !state.isValid())
        return;
    present(page);
    if (state.isValid()) {
        m_isTravelling = true;
        page->restore(state);
        m_isTravelling = false;
    }
    m_history.visit({id, page->state()});
    m_header->refresh();
    refreshHistory();
}

void MainWindow::go(const History::Place& place)
{
    Page* const page = this->page(place.page);
    if (page == nullptr)
        return;
    m_isTravelling = true;
    present(page);
    page->restore(place.state);
    m_isTravelling = false;
    m_header->refresh();
    refreshHistory();
}

void MainWindow::present(Page* page)
{
    m_stack->setCurrentWidget(page);
    m_navigation->setCurrent(page->id());
    m_header->show(page);
}

void MainWindow::refreshHistory()
{
    m_actions->action("back")->setEnabled(m_history.canGoBack());
    m_actions->action("forward")->setEnabled(m_history.canGoForward());
}

void MainWindow::refreshTitle()
{
    QString title = tr("Redial");
    if (m_session.hasWorkspace())
        title = m_session.isReadOnly() ? tr("%1 (read-only) – Redial").arg(m_session.workspaceName())
                                       : tr("%1 – Redial").arg(m_session.workspaceName());
    if (m_session.isRevealed())
        title = tr("%1 – numbers shown").arg(title);
    setWindowTitle(title);
    for (const char* name : {"closeWorkspace", "reload", "reveal"})
        m_actions->action(name)->setEnabled(m_session.hasWorkspace());
}

void MainWindow::openWorkspace(const QString& path)
{
    m_session.openWorkspace(path);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    Preferences::setGeometry(saveGeometry());
    event->setAccepted(m_session.followUps().mayLeave());
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslate();
        refreshTitle();
    }
    // Pages are told after their parents: names are asked for when all have heard.
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_navigation->refresh();
                m_header->refresh();
            },
            Qt::QueuedConnection);
    QMainWindow::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!Drop::files(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const Drop::Files dropped = Drop::sorted(Drop::files(*event->mimeData()));
    event->acceptProposedAction();
    if (!dropped.workspace.isEmpty())
        openWorkspace(dropped.workspace);
    else if (m_session.isReadOnly())
        m_status->complain(tr("This window is read-only: nothing can be imported here."));
    else if (m_session.hasWorkspace())
        showPage(QStringLiteral("import"), dropped.tables);
    else
        showPage(welcomeId, dropped.tables);
}

} // namespace redial

#include "ui/pages/imports/importpage.h"

#include "core/wording/errors.h"
#include "core/wording/formatting.h"
#include "ui/common/filedialogs.h"
#include "ui/pages/imports/accountview.h"
#include "ui/pages/imports/deskview.h"
#include "ui/pages/imports/historyview.h"
#include "ui/pages/imports/importdesk.h"
#include "ui/pages/imports/importhistory.h"
#include "ui/pages/imports/importwidgets.h"
#include "ui/pages/imports/messagebar.h"
#include "ui/pages/imports/startview.h"
#include "ui/session/batchlist.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace redial {

ImportPage::ImportPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_desk(new ImportDesk(session, this))
    , m_history(new ImportHistory(session, this))
    , m_message(new MessageBar(this))
    , m_views(new QStackedWidget(this))
    , m_start(new StartView(this))
    , m_deskView(new DeskView(session, *m_desk, this))
    , m_account(new AccountView(session, *m_history, this))
    , m_historyView(new HistoryView(this))
{
    setObjectName(id());
    makeTools();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_message);
    for (QWidget* view : {static_cast<QWidget*>(m_start), static_cast<QWidget*>(m_deskView),
             static_cast<QWidget*>(m_account), static_cast<QWidget*>(m_historyView)})
        m_views->addWidget(view);
    layout->addWidget(m_views, 1);
    connectDesk();
    connectHistory();
    connect(&session, &Session::opened, this, [this] { leaveAccount(); });
    connect(&session, &Session::closed, this, [this] { leaveAccount(); });
    connect(m_start, &StartView::filesWanted, this, &ImportPage::chooseFiles);
    connect(m_start, &StartView::workspaceWanted, this,
        [this] { emit pageRequested(QStringLiteral("welcome"), {}); });
    retranslate();
}

void ImportPage::makeTools()
{
    m_tools = new QWidget(this);
    auto* layout = new QHBoxLayout(m_tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_earlier = new LinkButton(m_tools);
    m_earlier->setObjectName(QStringLiteral("import-earlier"));
    m_dropHint = ImportWidgets::mutedLabel(m_tools);
    m_choose = new LinkButton(m_tools);
    m_choose->setObjectName(QStringLiteral("import-choose"));
    layout->addWidget(m_dropHint);
    layout->addWidget(m_choose);
    layout->addWidget(m_earlier);
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::chooseFiles);
    connect(m_earlier, &QPushButton::clicked, this, [this] { restoreCrumb(-1); });
}

void ImportPage::connectDesk()
{
    connect(m_desk, &ImportDesk::changed, this, &ImportPage::refresh);
    connect(m_desk, &ImportDesk::imported, this, &ImportPage::showDone);
    connect(m_desk, &ImportDesk::failed, this, &ImportPage::complain);
    connect(m_desk, &ImportDesk::followUpListFound, this, &ImportPage::offerFollowUps);
}

void ImportPage::connectHistory()
{
    connect(m_history, &ImportHistory::changed, this, &ImportPage::refresh);
    connect(m_history, &ImportHistory::failed, this, &ImportPage::complain);
    connect(m_history, &ImportHistory::opened, this, &ImportPage::showAccount);
    connect(m_history, &ImportHistory::undone, this, [this](const BatchSummary& batch, qint64 orders) {
        if (m_accountShown && m_account->account() && m_account->account()->summary.id == batch.id)
            leaveAccount();
        m_message->show(MessageBar::Kind::Done,
            tr("The import of %1 was taken back: %2 orders are gone or as they were before.", nullptr,
                Formatting::grammaticalNumber(orders))
                .arg(batchName(batch), Formatting::count(orders)));
    });
    connect(m_historyView, &HistoryView::openWanted, m_history, &ImportHistory::open);
    connect(m_historyView, &HistoryView::undoWanted, this, &ImportPage::askUndo);
    connect(m_account, &AccountView::undoWanted, this, &ImportPage::askUndo);
    connect(m_account, &AccountView::resultsWanted, this,
        [this] { emit pageRequested(QStringLiteral("repeat"), {}); });
    connect(m_account, &AccountView::ordersWanted, this, [this](const BatchSummary& batch, BatchPart part) {
        emit pageRequested(QStringLiteral("orders"), BatchList{batch.id, part, batchName(batch)}.toState());
    });
    connect(m_account, &AccountView::questionsChanged, this, &Page::waitingChanged);
}

void ImportPage::retranslate()
{
    m_choose->setText(tr("choose files…"));
    m_earlier->setText(tr("Earlier imports"));
    m_start->retranslate();
    m_deskView->retranslate();
    m_account->retranslate();
    m_historyView->retranslate();
    refresh();
    emit breadcrumbsChanged();
}

int ImportPage::waiting() const
{
    return m_desk->phase() == ImportDesk::Phase::Ready ? static_cast<int>(m_desk->looks().size())
                                                       : m_account->questions();
}

void ImportPage::chooseFiles()
{
    importFiles(FileDialogs::openFiles(this, tr("Choose exports"),
        tr("Exports (*.xlsx *.xlsm *.xls *.ods *.fods *.xml *.html *.htm *.csv *.tsv *.txt);;All files "
           "(*)")));
}

void ImportPage::importFiles(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    if (m_session.isReadOnly()) {
        m_message->show(MessageBar::Kind::Problem,
            tr("This window is read-only: nothing can be imported here. Import in the window that works on "
               "the "
               "workspace, or close it and open the workspace again."));
        return;
    }
    m_message->close();
    m_accountShown = false;
    m_desk->addFiles(paths);
    refresh();
}

void ImportPage::offerFollowUps(const QString& path)
{
    const auto open = [this, path] {
        emit pageRequested(QStringLiteral("callers"), QVariantMap{{QStringLiteral("filledIn"), path}});
    };
    if (isVisible() && m_desk->looks().empty()) {
        open(); // it was all that was dropped
        return;
    }
    m_message->show(MessageBar::Kind::Question,
        tr("%1 is a list of follow-ups that was filled in, no export of orders: it belongs to Frequent "
           "callers.")
            .arg(QFileInfo(path).fileName()),
        {{tr("Open it there"), QStringLiteral("import-message-followups"), open},
            {tr("Not now"), QStringLiteral("import-message-close"), {}}});
}

void ImportPage::showDone(const ImportReport& report)
{
    m_history->reload();
    showAccount(accountOf(report, Session::now()));
    m_account->focusResults();
}

void ImportPage::showAccount(const BatchAccount& account)
{
    m_message->close();
    m_account->show(account);
    m_accountShown = true;
    refresh();
    emit stateChanged();
}

void ImportPage::leaveAccount()
{
    m_accountShown = false;
    m_account->clear();
    m_message->close();
    refresh();
    emit stateChanged();
}

void ImportPage::askUndo(BatchId batch)
{
    const BatchSummary* summary = m_history->batch(batch);
    if (!summary)
        return;
    m_message->show(MessageBar::Kind::Question,
        tr("Take back the import of %1? Its %2 orders go, what it replaced returns.", nullptr,
            Formatting::grammaticalNumber(summary->account.imported + summary->account.replaced))
            .arg(batchName(*summary),
                Formatting::count(summary->account.imported + summary->account.replaced)),
        {{tr("Take it back"), QStringLiteral("import-undo-yes"), [this, batch] { m_history->undo(batch); }},
            {tr("Keep it"), QStringLiteral("import-undo-no"), {}}});
}

void ImportPage::complain(const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        m_message->show(MessageBar::Kind::Done, errorSentence(error));
    else if (error.code == ErrorCode::DateOrderOpen)
        m_message->show(MessageBar::Kind::Problem,
            tr("The dates in column “%1” can be read day first or month first, and no value settles it. Say "
               "which, then "
               "import again.")
                .arg(error.subject));
    else
        m_message->show(MessageBar::Kind::Problem, errorSentence(error));
}

void ImportPage::refresh()
{
    const ImportDesk::Phase phase = m_desk->phase();
    QWidget* view = m_start;
    if (!m_session.hasWorkspace()) {
        m_start->show(StartView::Reason::NoWorkspace, {});
    } else if (phase == ImportDesk::Phase::Importing || (!m_desk->looks().empty() && !m_accountShown)) {
        view = m_deskView;
    } else if (phase == ImportDesk::Phase::Looking) {
        m_start->show(StartView::Reason::Looking, Formatting::list(m_desk->fileNames()));
    } else if (m_accountShown) {
        view = m_account;
    } else if (!m_history->batches().empty()) {
        view = m_historyView;
    } else {
        m_start->show(
            m_session.isReadOnly() ? StartView::Reason::ReadOnly : StartView::Reason::NoImports, {});
    }
    m_historyView->show(m_history->batches(), m_session.isReadOnly());
    m_views->setCurrentWidget(view);
    m_earlier->setVisible(view == m_account && !m_history->batches().empty());
    m_dropHint->setText(m_session.isReadOnly()
            ? tr("Read-only: imports can be looked at, not made or undone.")
            : tr("Drop files anywhere in the window, or"));
    m_choose->setVisible(!m_session.isReadOnly());
    m_choose->setEnabled(m_session.hasWorkspace() && phase != ImportDesk::Phase::Importing);
    emit waitingChanged();
}

QVariant ImportPage::state() const
{
    return m_accountShown && m_account->account() ? QVariant(m_account->account()->summary.id.value)
                                                  : QVariant();
}

void ImportPage::restore(const QVariant& state)
{
    if (state.typeId() == QMetaType::QStringList) {
        importFiles(state.toStringList());
    } else if (!state.isValid()) {
        m_accountShown = false;
        refresh();
    } else if (m_account->account() && m_account->account()->summary.id == BatchId(state.toLongLong())) {
        // The account at hand knows more than what the workspace keeps.
        m_accountShown = true;
        refresh();
    } else {
        m_history->open(BatchId(state.toLongLong()));
    }
    emit breadcrumbsChanged();
}

QStringList ImportPage::breadcrumbs() const
{
    return m_accountShown && m_account->account() ? QStringList{batchName(m_account->account()->summary)}
                                                  : QStringList();
}

void ImportPage::restoreCrumb(int)
{
    if (!m_accountShown)
        return;
    m_accountShown = false;
    refresh();
    emit stateChanged();
}

} // namespace redial

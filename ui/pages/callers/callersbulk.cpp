#include "ui/pages/callers/callersbulk.h"

#include "core/followups/followupindex.h"
#include "core/reports/followupsheet.h"
#include "ui/common/densetable.h"
#include "ui/common/filedialogs.h"
#include "ui/pages/callers/bulkbar.h"
#include "ui/pages/callers/fillbackdesk.h"
#include "ui/pages/callers/fillbackview.h"
#include "ui/pages/orders/tablesaving.h"
#include "ui/session/followups.h"
#include "ui/session/session.h"

#include <QAction>
#include <QMenu>
#include <QShortcut>

#include <algorithm>

namespace redial {

namespace {

qint64 withoutFollowUp(const std::vector<CallerChoice>& choices)
{
    return std::ranges::count_if(choices, [](const CallerChoice& one) { return !one.followUp; });
}

} // namespace

CallersBulk::CallersBulk(Session& session, CallersLists& lists, QWidget* page)
    : QObject(page)
    , m_session(session)
    , m_lists(lists)
    , m_page(page)
    , m_bar(new BulkBar(session, page))
    , m_desk(new FillBackDesk(session, this))
    , m_review(new FillBackView(session, *m_desk, page))
    , m_sendOut(new QAction(this))
    , m_readIn(new QAction(this))
{
    m_sendOut->setObjectName(QStringLiteral("callers.sendOut"));
    m_readIn->setObjectName(QStringLiteral("callers.readIn"));
    connect(m_sendOut, &QAction::triggered, this, &CallersBulk::sendOut);
    connect(m_readIn, &QAction::triggered, this, &CallersBulk::readIn);
    connect(&m_lists, &CallersLists::selectionChanged, this, &CallersBulk::showChosen);
    connect(m_bar, &BulkBar::editChosen, this, &CallersBulk::edit);
    connect(m_bar, &BulkBar::beginChosen, this, &CallersBulk::begin);
    FollowUps& followUps = m_session.followUps();
    connect(m_bar, &BulkBar::takeBackChosen, &followUps, &FollowUps::takeBack);
    auto* undo = new QShortcut(QKeySequence(QKeySequence::Undo), &m_lists);
    undo->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, &followUps, &FollowUps::takeBack);
    connect(&followUps, &FollowUps::manyChanged, this, [this](const QString& sentence) {
        m_bar->say(
            sentence, m_session.followUps().canTakeBack() ? BulkBar::Verb::TakeBack : BulkBar::Verb::None);
    });
    connect(m_bar, &BulkBar::includeChosen, this, &CallersBulk::includeAndSend);
    connect(&followUps, &FollowUps::changed, this, [this] {
        showChosen();
        sendBegun();
    });
    connect(m_desk, &FillBackDesk::changed, this, &CallersBulk::reviewChanged);
    retranslate();
}

void CallersBulk::addTo(QMenu& exportMenu)
{
    exportMenu.addAction(m_sendOut);
    exportMenu.addAction(m_readIn);
    connect(&exportMenu, &QMenu::aboutToShow, this, [this] {
        m_sendOut->setEnabled(m_session.hasWorkspace());
        m_readIn->setEnabled(m_session.hasWorkspace() && !m_session.isReadOnly());
    });
}

void CallersBulk::retranslate()
{
    m_sendOut->setText(tr("For colleagues to fill in (.xlsx)…"));
    m_sendOut->setToolTip(tr("The follow-ups of the rows chosen, or of the list shown."));
    m_readIn->setText(tr("Read a filled-in file…"));
    m_bar->retranslate();
    m_review->retranslate();
}

void CallersBulk::showChosen()
{
    const std::vector<CallerChoice> chosen = m_lists.chosen();
    m_bar->showChosen(std::ssize(chosen), withoutFollowUp(chosen));
}

void CallersBulk::edit(const FollowUpEdit& edit)
{
    std::vector<FollowUpId> there;
    std::vector<FollowUpStore::Beginning> beginnings;
    for (CallerChoice& one : m_lists.chosen()) {
        if (one.followUp)
            there.push_back(*one.followUp);
        else if (!one.key.empty())
            beginnings.push_back({std::move(one.key), std::move(one.orders)});
    }
    if (!there.empty() || !beginnings.empty())
        m_session.followUps().editAll(there, edit, std::move(beginnings));
}

void CallersBulk::begin()
{
    std::vector<FollowUpStore::Beginning> beginnings;
    for (CallerChoice& one : m_lists.chosen())
        if (!one.followUp && !one.key.empty())
            beginnings.push_back({std::move(one.key), std::move(one.orders)});
    m_session.followUps().editAll({}, {}, std::move(beginnings));
}

void CallersBulk::sendOut()
{
    m_sendsWhenBegun = false;
    m_outgoing = m_lists.chosen();
    if (m_outgoing.size() < 2)
        m_outgoing = m_lists.all();
    std::vector<FollowUpId> wanted;
    for (const CallerChoice& one : m_outgoing)
        if (one.followUp)
            wanted.push_back(*one.followUp);
    const qint64 without = withoutFollowUp(m_outgoing);
    if (wanted.empty() && without == 0) {
        m_bar->say(tr("There is nobody in this list."));
        return;
    }
    if (without > 0)
        m_bar->say(tr("%Ln caller(s) of this list have no follow-up and so are not in the file.", nullptr,
                       static_cast<int>(without)),
            m_session.isReadOnly() ? BulkBar::Verb::None : BulkBar::Verb::Include);
    if (!wanted.empty())
        save(wanted);
}

void CallersBulk::includeAndSend()
{
    // Without a key nothing can be begun: they would be waited for in vain.
    std::erase_if(m_outgoing, [](const CallerChoice& one) { return !one.followUp && one.key.empty(); });
    std::vector<FollowUpStore::Beginning> beginnings;
    for (const CallerChoice& one : m_outgoing)
        if (!one.followUp)
            beginnings.push_back({one.key, one.orders});
    m_sendsWhenBegun = true;
    m_session.followUps().editAll({}, {}, std::move(beginnings));
}

void CallersBulk::sendBegun()
{
    const auto all = m_session.followUps().all();
    if (!m_sendsWhenBegun || !all)
        return;
    const FollowUpIndex index(*all);
    std::vector<FollowUpId> wanted;
    for (const CallerChoice& one : m_outgoing) {
        std::optional<FollowUpId> id = one.followUp;
        for (size_t i = 0; i < one.orders.size() && !id; ++i)
            if (const std::vector<size_t> known = index.of(one.orders[i]); !known.empty())
                id = (*all)[known.back()].followUp.id;
        if (id)
            wanted.push_back(*id);
    }
    if (wanted.size() < m_outgoing.size())
        return; // not read again yet
    m_sendsWhenBegun = false;
    save(wanted);
}

void CallersBulk::save(const std::vector<FollowUpId>& wanted)
{
    askAndSaveWorkbook(m_session, m_page, tr("Follow-ups to fill in"),
        [wanted](const Workspace& workspace, Reveal reveal, Progress& progress) -> Result<QByteArray> {
            auto listing = listFollowUps(workspace, reveal, progress);
            if (!listing)
                return listing.error();
            listing->keepOnly(wanted);
            return FollowUpSheet::make(*listing, Session::now());
        });
}

void CallersBulk::readIn()
{
    const QString path = FileDialogs::openFile(m_page, tr("Read a filled-in file"),
        tr("Filled-in lists (*.xlsx *.xlsm *.xls *.ods *.csv);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

bool CallersBulk::isReviewing() const
{
    return m_desk->phase() != FillBackDesk::Phase::Empty;
}

void CallersBulk::openFile(const QString& path)
{
    m_desk->open(path);
}

void CallersBulk::closeReview()
{
    if (isReviewing())
        m_desk->close();
}

} // namespace redial

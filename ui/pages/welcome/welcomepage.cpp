#include "ui/pages/welcome/welcomepage.h"

#include "core/wording/formatting.h"
#include "ui/common/filedialogs.h"
#include "ui/common/panel.h"
#include "ui/common/preferences.h"
#include "ui/common/theme.h"
#include "ui/common/workspacedialogs.h"
#include "ui/pages/welcome/recentrow.h"
#include "ui/pages/welcome/rescuepanel.h"
#include "ui/pages/welcome/samplework.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QStyle>
#include <QVBoxLayout>

namespace redial {

namespace {

QPushButton* button(const QString& name, QWidget* parent)
{
    auto* result = new QPushButton(parent);
    result->setObjectName(name);
    result->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return result;
}

} // namespace

WelcomePage::WelcomePage(Session& session, QWidget* parent) : Page(parent), m_session(session)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4 * Theme::grid());
    m_rescue = new RescuePanel(m_session, this);
    column->addWidget(m_rescue);
    auto* top = new QHBoxLayout;
    top->setSpacing(4 * Theme::grid());
    top->addWidget(makeDropTarget(), 3);
    top->addWidget(makeBeginnings(), 2);
    column->addLayout(top, 2);
    column->addWidget(makeRecent(), 3);

    connect(&m_session, &Session::opened, this, [this] {
        listRecent();
        if (m_wantsSample) {
            fillSample();
        } else if (!m_waiting.isEmpty()) {
            import(std::exchange(m_waiting, {}));
        } else {
            emit pageRequested(QStringLiteral("repeat"), {});
        }
    });
    connect(&m_session, &Session::alreadyOpen, this, [this] {
        m_wantsSample = false;
        m_waiting.clear();
        emit pageRequested(QStringLiteral("repeat"), {});
    });
    connect(&m_session, &Session::closed, this, &WelcomePage::listRecent);
    connect(&m_session, &Session::resultsChanged, this, [this] {
        if (m_listedBook != m_session.book())
            listRecent();
    });
    connect(&m_session, &Session::failed, this, [this](const Error& error) {
        m_wantsSample = false;
        m_waiting.clear();
        if (m_rescue->offer(error))
            emit pageRequested(id(), {});
    });
    retranslate();
}

QWidget* WelcomePage::makeDropTarget()
{
    auto* target = new Panel(this, Panel::Outline::Dashes);
    target->setObjectName(QStringLiteral("dropTarget"));
    auto* inside = new QVBoxLayout(target);
    inside->setSpacing(3 * Theme::grid());
    m_dropTitle = new QLabel(target);
    m_dropHint = new QLabel(target);
    m_dropTitle->setWordWrap(true);
    m_dropHint->setWordWrap(true);
    m_choose = button(QStringLiteral("chooseFiles"), target);
    m_choose->setProperty("primary", true);
    for (QLabel* label : {m_dropTitle, m_dropHint})
        label->setAlignment(Qt::AlignHCenter);
    inside->addStretch();
    inside->addWidget(m_dropTitle);
    inside->addWidget(m_dropHint);
    inside->addWidget(m_choose, 0, Qt::AlignHCenter);
    inside->addStretch();
    connect(m_choose, &QPushButton::clicked, this, &WelcomePage::chooseFiles);
    return target;
}

QWidget* WelcomePage::makeBeginnings()
{
    auto* panel = new Panel(this);
    auto* inside = new QVBoxLayout(panel);
    inside->setContentsMargins(18, 14, 18, 14);
    inside->setSpacing(2 * Theme::grid());
    m_sampleHint = new QLabel(panel);
    m_sampleHint->setWordWrap(true);
    m_sample = button(QStringLiteral("openSample"), panel);
    m_open = button(QStringLiteral("openWorkspaceButton"), panel);
    m_new = button(QStringLiteral("newWorkspaceButton"), panel);
    inside->addWidget(m_sampleHint);
    inside->addWidget(m_sample);
    inside->addStretch();
    auto* row = new QHBoxLayout;
    row->addWidget(m_new);
    row->addWidget(m_open);
    row->addStretch();
    inside->addLayout(row);
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::openSample);
    connect(m_new, &QPushButton::clicked, this, &WelcomePage::askForNew);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::askForOpen);
    return panel;
}

QWidget* WelcomePage::makeRecent()
{
    auto* panel = new Panel(this);
    auto* around = new QVBoxLayout(panel);
    around->setContentsMargins(1, 1, 1, 1);
    auto* scroll = new QScrollArea(panel);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* sheet = new QWidget(scroll);
    scroll->setWidget(sheet);
    // The panel's ground shines through.
    scroll->viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);
    around->addWidget(scroll);
    m_recent = new QVBoxLayout(sheet);
    m_recent->setContentsMargins(0, 12, 0, 8);
    m_recent->setSpacing(0);
    m_recentTitle = new QLabel(panel);
    m_recentTitle->setContentsMargins(18, 0, 18, 6);
    m_noRecent = new QLabel(panel);
    m_noRecent->setContentsMargins(18, 0, 18, 6);
    m_recent->addWidget(m_recentTitle);
    m_recent->addWidget(m_noRecent);
    m_recent->addStretch();
    return panel;
}

void WelcomePage::listRecent()
{
    for (QWidget* row : std::as_const(m_recentRows)) {
        row->hide();
        row->deleteLater();
    }
    m_recentRows.clear();
    m_listedBook = m_session.book();
    const QStringList paths = Preferences::recentWorkspaces();
    for (const QString& path : paths) {
        const bool isOpen = path == QFileInfo(m_session.workspacePath()).absoluteFilePath();
        auto* row = new RecentRow(path, isOpen ? openNote() : QString(), this);
        row->setObjectName(QStringLiteral("recent%1").arg(m_recentRows.size()));
        connect(row, &RecentRow::clicked, this, [this, path] {
            if (QFileInfo::exists(path)) {
                m_session.openWorkspace(path);
            } else {
                Preferences::removeRecentWorkspace(path);
                emit m_session.failed({ErrorCode::FileNotFound, path, {}});
                listRecent();
            }
        });
        m_recent->insertWidget(m_recent->count() - 1, row);
        m_recentRows.append(row);
    }
    m_noRecent->setVisible(paths.isEmpty());
    // Who has nothing yet is shown the way to see everything.
    m_sample->setProperty("primary", paths.isEmpty());
    m_sample->style()->unpolish(m_sample);
    m_sample->style()->polish(m_sample);
}

QString WelcomePage::openNote() const
{
    const auto book = m_session.book();
    if (!book || book->size() == 0)
        return tr("open");
    const auto orders = static_cast<qint64>(book->size());
    QStringList parts{tr("open"),
        tr("%1 orders", nullptr, Formatting::grammaticalNumber(orders)).arg(Formatting::count(orders))};
    if (const auto covered = m_session.covered())
        parts << tr("%1 to %2", "days")
                     .arg(Formatting::text(formatDay(covered->from.day())),
                         Formatting::text(formatDay(covered->to.day())));
    return parts.join(QStringLiteral(" · "));
}

void WelcomePage::retranslate()
{
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.25);
    large.setBold(true);
    QFont bold = font();
    bold.setBold(true);
    m_dropTitle->setFont(large);
    m_recentTitle->setFont(bold);
    m_dropTitle->setText(tr("Drop the export of your order system here"));
    m_dropHint->setText(tr("Excel or text, several files at once, anywhere on the window.\n"
                           "Columns are recognised; nothing leaves this computer."));
    m_choose->setText(tr("Choose files…"));
    m_sampleHint->setText(tr("No export at hand? A made-up year of 50,000 orders shows every screen. "
                             "It is kept in a workspace of its own."));
    m_sample->setText(tr("Open the sample year"));
    m_open->setText(tr("Open a workspace…"));
    m_new->setText(tr("New workspace…"));
    m_recentTitle->setText(tr("Workspaces"));
    m_noRecent->setText(tr(
        "None yet. A workspace is one file with all orders, schemes and notes; the first import makes one."));
    m_rescue->retranslate();
    listRecent();
}

void WelcomePage::restore(const QVariant& state)
{
    if (const QStringList files = state.toStringList(); !files.isEmpty())
        import(files);
}

void WelcomePage::chooseFiles()
{
    const QStringList files = FileDialogs::openFiles(this, tr("Choose files to import"),
        tr("Tables (*.xlsx *.xlsm *.xls *.ods *.fods *.xml *.html *.htm *.csv *.tsv *.txt);;All files (*)"));
    if (!files.isEmpty())
        import(files);
}

void WelcomePage::import(const QStringList& files)
{
    if (m_session.hasWorkspace() && !m_session.isReadOnly()) {
        emit pageRequested(QStringLiteral("import"), files);
        return;
    }
    m_waiting = files;
    askForNew();
    if (!m_session.tasks().isRunning(QStringLiteral("open")))
        m_waiting.clear();
}

void WelcomePage::askForNew()
{
    if (const QString path = WorkspaceDialogs::askForNew(this); !path.isEmpty())
        m_session.createWorkspace(path);
}

void WelcomePage::askForOpen()
{
    if (const QString path = WorkspaceDialogs::askForOne(this); !path.isEmpty())
        m_session.openWorkspace(path);
}

QString WelcomePage::samplePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .filePath(tr("Sample year") + QStringLiteral(".redial"));
}

void WelcomePage::openSample()
{
    const QString path = samplePath();
    QDir().mkpath(QFileInfo(path).absolutePath());
    m_wantsSample = true;
    m_session.createWorkspace(path);
}

void WelcomePage::fillSample()
{
    m_wantsSample = false;
    if (m_session.isReadOnly()) {
        emit pageRequested(QStringLiteral("repeat"), {});
        return;
    }
    m_sample->setEnabled(false);
    m_session.tasks().run(
        QStringLiteral("sample"), tr("Making up the sample year"), this,
        [workspace = m_session.workspace(), now = Session::now()](Progress& progress) {
            return std::pair(workspace, fillWithSampleYear(*workspace, sampleOrders, now, progress));
        },
        [this](const std::pair<std::shared_ptr<Workspace>, Result<void>>& answer) {
            m_sample->setEnabled(true);
            if (answer.first != m_session.workspace())
                return;
            if (!answer.second) {
                emit m_session.failed(answer.second.error());
                return;
            }
            m_session.reload();
            emit pageRequested(QStringLiteral("repeat"), {});
        });
}

} // namespace redial

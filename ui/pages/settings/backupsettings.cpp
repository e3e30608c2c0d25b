#include "ui/pages/settings/backupsettings.h"

#include "core/wording/formatting.h"
#include "core/wording/recoverywording.h"
#include "ui/common/confirmation.h"
#include "ui/common/theme.h"
#include "ui/session/backupkeeper.h"
#include "ui/session/session.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace redial {

BackupSettings::BackupSettings(Session& session, QWidget* parent)
    : SettingsPanel(parent)
    , m_session(session)
    , m_list(new QListWidget(this))
    , m_none(new QLabel(this))
    , m_make(new QPushButton(this))
    , m_restore(new QPushButton(this))
    , m_confirmation(new Confirmation(QStringLiteral("backups.confirmation"), this))
{
    layOut();
    connect(m_make, &QPushButton::clicked, this, &BackupSettings::make);
    connect(m_restore, &QPushButton::clicked, this, &BackupSettings::ask);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_confirmation->hide(); // it was about another one
        enable();
    });
    connect(m_confirmation, &Confirmation::confirmed, this,
        [this] { m_session.restoreBackup(m_session.workspacePath(), m_asked); });
    for (const auto signal : {&Session::opened, &Session::closed, &Session::deletionChanged})
        connect(&session, signal, this, &BackupSettings::refresh);
    connect(&session.tasks(), &TaskRunner::runningChanged, this, [this] {
        if (m_isMaking == m_session.tasks().isRunning(QLatin1String(BackupKeeper::lane)))
            return;
        m_isMaking = !m_isMaking;
        enable();
        if (!m_isMaking)
            refresh(); // also one that was made by itself
    });
    retranslate();
}

void BackupSettings::layOut()
{
    const int grid = Theme::grid();
    m_list->setObjectName(QStringLiteral("backups.list"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // as high as its lines
    m_make->setObjectName(QStringLiteral("backups.make"));
    m_restore->setObjectName(QStringLiteral("backups.restore"));
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    note()->setObjectName(QStringLiteral("backups.note"));
    column()->addWidget(m_none);
    column()->addWidget(m_list);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * grid);
    row->addWidget(m_make);
    row->addWidget(m_restore);
    row->addStretch(1);
    column()->addLayout(row);
    column()->addWidget(m_confirmation);
    column()->addStretch();
}

void BackupSettings::refresh()
{
    if (!m_session.hasWorkspace()) {
        list({});
        return;
    }
    if (!isVisible())
        return; // it is read when it is shown
    m_session.tasks().run(
        QStringLiteral("backup-list"), {}, this,
        [path = m_session.workspacePath()](Progress&) { return std::pair(path, listBackups(path)); },
        [this](std::pair<QString, std::vector<Backup>> answer) {
            if (answer.first == m_session.workspacePath())
                list(std::move(answer.second));
        });
}

void BackupSettings::list(std::vector<Backup> backups)
{
    const QString chosen = m_list->currentRow() >= 0 && m_list->currentRow() < std::ssize(m_backups)
        ? m_backups[static_cast<size_t>(m_list->currentRow())].path
        : QString();
    const bool isAsking = m_confirmation->isVisibleTo(this);
    m_backups = std::move(backups);
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Backup& backup : m_backups) {
        m_list->addItem(RecoveryWording::backup(backup) % QStringLiteral(" · ")
            % locale().formattedDataSize(backup.bytes, 1, QLocale::DataSizeTraditionalFormat));
        if (backup.path == chosen)
            m_list->setCurrentRow(m_list->count() - 1);
    }
    m_list->setVisible(!m_backups.empty());
    if (!m_backups.empty())
        m_list->setFixedHeight(m_list->count() * m_list->sizeHintForRow(0));
    m_none->setVisible(m_backups.empty());
    if (isAsking && m_list->currentRow() < 0)
        m_confirmation->hide();
    enable();
}

void BackupSettings::enable()
{
    const bool canWrite = m_session.hasWorkspace() && !m_session.isReadOnly();
    m_make->setEnabled(canWrite && !m_isMaking);
    m_restore->setEnabled(canWrite && m_list->currentRow() >= 0);
    m_restore->setVisible(!m_backups.empty());
    const QString folder = m_session.hasWorkspace() ? backupFolder(m_session.workspacePath()) : QString();
    say(tr("Backups"),
        folder.isEmpty()
            ? tr("The open workspace is copied once a day; the copies of the last seven days are kept.")
            : tr("The workspace is copied once a day into the folder %1 beside it; the copies of the last "
                 "seven days are kept.")
                  .arg(QFileInfo(folder).fileName()));
    note()->setToolTip(QDir::toNativeSeparators(folder));
}

void BackupSettings::make()
{
    m_session.tasks().run(
        QLatin1String(BackupKeeper::lane), tr("Backup"), this,
        [workspace = m_session.workspace(), now = Session::now()](
            Progress& progress) { return workspace->backups().make(now, progress); },
        [this](const Result<Backup>& made) {
            if (made)
                emit m_session.noticed(tr("Today's backup was made."));
            else
                emit m_session.failed(made.error());
        });
}

void BackupSettings::ask()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= std::ssize(m_backups))
        return;
    const Backup& backup = m_backups[static_cast<size_t>(row)];
    m_asked = backup.path;
    const QString day = Formatting::text(formatDay(backup.day));
    m_confirmation->ask(
        Formatting::sentences(
            {tr("The workspace becomes what it was then: %1.").arg(RecoveryWording::backup(backup)),
                tr("What it is now is kept among the backups, so that this can be undone.")}),
        tr("To confirm, type the day:"), day, tr("Restore"));
    // It opens beneath what was clicked, which is the end of the page: shown once it has its place.
    constexpr int placedMilliseconds = 50;
    QTimer::singleShot(placedMilliseconds, this, [this] {
        for (QWidget* around = parentWidget(); around; around = around->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(around))
                area->ensureWidgetVisible(m_confirmation);
    });
}

void BackupSettings::retranslate()
{
    m_none->setText(tr("There is none yet: the first is made soon after there is something to lose."));
    m_list->setAccessibleName(tr("Backups"));
    m_make->setText(tr("Back up now"));
    m_restore->setText(tr("Restore…"));
    m_confirmation->hide();
    enable();
    refresh();
}

void BackupSettings::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

void BackupSettings::showEvent(QShowEvent* event)
{
    Panel::showEvent(event);
    refresh();
}

} // namespace redial

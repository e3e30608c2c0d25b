#include "ui/pages/welcome/rescuepanel.h"

#include "core/store/backups.h"
#include "core/wording/errors.h"
#include "core/wording/recoverywording.h"
#include "ui/common/theme.h"
#include "ui/common/workspacedialogs.h"
#include "ui/session/session.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace redial {

namespace {

constexpr size_t offeredBackups = 3; ///< the others are in the folder

} // namespace

RescuePanel::RescuePanel(Session& session, QWidget* parent)
    : Panel(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_ways(new QVBoxLayout)
{
    const int grid = Theme::grid();
    setObjectName(QStringLiteral("rescue"));
    m_text->setObjectName(QStringLiteral("rescue.text"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(2 * grid);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(m_ways);
    m_ways->setSpacing(grid);
    connect(&session, &Session::opened, this, &QWidget::hide);
    hide();
}

bool RescuePanel::offer(const Error& error)
{
    const bool isDamaged = error.code == ErrorCode::WorkspaceDamaged;
    const bool isMoved = error.code == ErrorCode::WorkspaceMoved && m_session.hasWorkspace();
    const bool isGone = error.code == ErrorCode::FileNotFound && !listBackups(error.subject).empty();
    // A backup that is damaged is not rescued by its own.
    if (!(isDamaged || isMoved || isGone) || !QFileInfo(error.subject).isAbsolute())
        return false;
    m_error = error;
    retranslate();
    show();
    return true;
}

void RescuePanel::retranslate()
{
    if (m_error.subject.isEmpty())
        return;
    clearWays();
    const QFileInfo file(m_error.subject);
    const QString name = file.completeBaseName();
    Error shown = m_error; // the whole path is in the tool tip: it may be longer than a line
    shown.subject = file.fileName();
    m_text->setToolTip(QDir::toNativeSeparators(m_error.subject));
    switch (m_error.code) {
    case ErrorCode::WorkspaceDamaged:
        say(tr("%1 is damaged").arg(name), errorSentence(shown));
        listBackupsOf(m_error.subject);
        addWay(QStringLiteral("rescue.recover"), tr("Save what can be saved into a new workspace…"),
            [this] { recover(); });
        break;
    case ErrorCode::WorkspaceMoved:
        say(tr("%1 is no longer where it was").arg(name), errorSentence(shown));
        addWay(
            QStringLiteral("rescue.elsewhere"), tr("Save the workspace again…"), [this] { saveElsewhere(); });
        break;
    default: // the one other error that offer() takes
        say(tr("%1 is no longer there").arg(name),
            tr("The workspace %1 is gone; its backups are still there.").arg(shown.subject));
        listBackupsOf(m_error.subject);
        break;
    }
    addWay(QStringLiteral("rescue.close"), tr("Close this"), [this] {
        m_error = {};
        hide();
    });
}

void RescuePanel::say(const QString& title, const QString& text)
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setText(title);
    m_text->setText(text);
}

void RescuePanel::addWay(const QString& name, const QString& text, const std::function<void()>& take)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    button->setProperty("primary", m_buttons.isEmpty());
    connect(button, &QPushButton::clicked, this, take);
    m_ways->addWidget(button);
    m_buttons.append(button);
}

void RescuePanel::clearWays()
{
    for (QPushButton* button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater(); // one of them is being clicked, perhaps
    }
    m_buttons.clear();
}

void RescuePanel::listBackupsOf(const QString& workspace)
{
    const std::vector<Backup> backups = listBackups(workspace);
    for (size_t i = 0; i < std::min(backups.size(), offeredBackups); ++i)
        addWay(QStringLiteral("rescue.restore%1").arg(i),
            tr("Restore the backup of %1").arg(RecoveryWording::backup(backups[i])),
            [this, workspace, path = backups[i].path] { m_session.restoreBackup(workspace, path); });
}

void RescuePanel::recover()
{
    const QString output = WorkspaceDialogs::askForNew(this);
    if (output.isEmpty())
        return;
    for (QPushButton* button : std::as_const(m_buttons))
        button->setEnabled(false);
    m_session.tasks().run(
        QStringLiteral("recover"), tr("Saving what can be saved"), this,
        [damaged = m_error.subject, output, now = Session::now()](
            Progress& progress) { return recoverWorkspace(damaged, output, now, progress); },
        [this, output](const Result<RecoveryAccount>& account) {
            if (account) {
                report(*account, output);
                return;
            }
            retranslate();
            emit m_session.failed(account.error());
        });
}

void RescuePanel::report(const RecoveryAccount& account, const QString& output)
{
    clearWays();
    m_error = {}; // what is said now is not said again in another language
    say(RecoveryWording::sum(account), RecoveryWording::lines(account).join(QLatin1Char('\n')));
    addWay(QStringLiteral("rescue.open"), tr("Open %1").arg(QFileInfo(output).completeBaseName()),
        [this, output] { m_session.openWorkspace(output); });
    show();
}

void RescuePanel::saveElsewhere()
{
    const QString path = WorkspaceDialogs::askForNew(this);
    if (path.isEmpty())
        return;
    m_error = {};
    hide();
    m_session.saveElsewhere(path);
}

} // namespace redial

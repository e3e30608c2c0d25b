#include "ui/frame/statusline.h"

#include "core/wording/errors.h"
#include "core/wording/formatting.h"
#include "core/wording/repeatswording.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/theme.h"
#include "ui/session/setlink.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace redial {

namespace {

constexpr qint64 shownAfterMilliseconds = 300;
constexpr int saidForMilliseconds = 6000;
constexpr int progressSteps = 1000;
constexpr int widestMessage = 420; ///< pixels kept for it at the cost of facts
constexpr int widestTask = 200;

} // namespace

StatusLine::StatusLine(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_workspace(new QLabel(this))
    , m_orders(new QLabel(this))
    , m_recent(new QLabel(this))
    , m_message(new ElidedLabel(this))
    , m_close(new QPushButton(this))
    , m_revealed(new QLabel(this))
    , m_task(new ElidedLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_coverage(new QLabel(this))
{
    setObjectName(QStringLiteral("statusLine"));
    m_workspace->setObjectName(QStringLiteral("statusWorkspace"));
    m_orders->setObjectName(QStringLiteral("statusOrders"));
    m_recent->setObjectName(QStringLiteral("statusRecent"));
    m_message->setObjectName(QStringLiteral("statusMessage"));
    m_close->setObjectName(QStringLiteral("closeMessage"));
    m_revealed->setObjectName(QStringLiteral("statusRevealed"));
    m_task->setObjectName(QStringLiteral("statusTask"));
    m_progress->setObjectName(QStringLiteral("statusProgress"));
    m_cancel->setObjectName(QStringLiteral("cancelTask"));
    m_coverage->setObjectName(QStringLiteral("statusCoverage"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4 * Theme::grid(), 1, 4 * Theme::grid(), 0);
    row->setSpacing(5 * Theme::grid());
    row->addWidget(m_workspace);
    row->addWidget(m_revealed);
    row->addWidget(m_orders);
    row->addWidget(m_recent);
    row->addWidget(m_message, 2);
    row->addWidget(m_close);
    row->addWidget(m_task, 1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_coverage);
    m_progress->setFixedSize(140, 6);
    m_progress->setTextVisible(false);
    m_task->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_revealed->setForegroundRole(QPalette::BrightText);
    m_close->setFlat(true);
    m_cancel->setFlat(true);
    m_late.setSingleShot(true);
    m_said.setSingleShot(true);

    for (QLabel* label : {m_orders, m_recent}) {
        label->setTextFormat(Qt::RichText);
        label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        connect(label, &QLabel::linkActivated, this, [this](const QString& link) {
            if (const auto set = callSetFromName(link.toStdString()))
                emit setChosen(*set);
        });
    }
    connect(m_close, &QPushButton::clicked, this, [this] { say({}); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { emit cancelRequested(m_lane); });
    connect(&m_late, &QTimer::timeout, this, &StatusLine::refreshTask);
    connect(&m_said, &QTimer::timeout, this, [this] { say({}); });
    connect(&m_session.tasks(), &TaskRunner::runningChanged, this, &StatusLine::refreshTask);
    for (const auto signal : {&Session::opened, &Session::closed, &Session::bookChanged,
             &Session::schemeChanged, &Session::resultsChanged, &Session::staleChanged})
        connect(&m_session, signal, this, &StatusLine::refreshFacts);
    say({});
    retranslate();
}

void StatusLine::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_close->setText(tr("Close", "a message"));
    refresh();
}

void StatusLine::refresh()
{
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.92);
    for (QLabel* label :
        std::initializer_list<QLabel*>{m_workspace, m_orders, m_recent, m_task, m_coverage}) {
        label->setFont(small);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_revealed->setFont(small);
    m_message->setFont(small);
    m_message->setStyleSheet(
        QStringLiteral("color: %1;").arg((m_isComplaint ? Theme::bad() : Theme::good()).name()));
    const QString flat =
        QStringLiteral("QPushButton { border: none; background: transparent; padding: 0 4px; color: %1; }"
                       "QPushButton:focus, QPushButton:hover { text-decoration: underline; }")
            .arg(Theme::accent().name());
    for (QPushButton* button : {m_close, m_cancel}) {
        button->setFont(small);
        button->setStyleSheet(flat);
    }
    m_progress->setStyleSheet(
        QStringLiteral("QProgressBar { border: none; border-radius: 3px; background: %1; }"
                       "QProgressBar::chunk { background: %2; border-radius: 3px; }")
            .arg(Theme::line().name(), Theme::accent().name()));
    setFixedHeight(QFontMetrics(small).height() + 2 * Theme::grid() + 2);
    refreshFacts();
    refreshTask();
}

void StatusLine::refreshFacts()
{
    const bool has = m_session.hasWorkspace();
    QString name = m_session.workspaceName();
    if (m_session.isReadOnly())
        name = tr("%1 (read-only)").arg(name);
    m_workspace->setText(name);
    m_workspace->setToolTip(m_session.isReadOnly() ? tr("Another window is working on this workspace, or the "
                                                        "file is protected. Everything can be looked at; "
                                                        "nothing can be changed here.")
                                                   : m_session.workspacePath());
    want(m_workspace, has);
    m_revealed->setText(tr("Numbers shown"));
    want(m_revealed, m_session.isRevealed());

    const auto book = m_session.book();
    want(m_orders, book != nullptr);
    want(m_recent, false);
    want(m_coverage, book != nullptr);
    if (!book)
        return fit();
    const auto orders = static_cast<qint64>(book->size());
    const auto identified = static_cast<qint64>(book->identified());
    m_orders->setText(orders == 0
            ? tr("No orders yet")
            : tr("%1 orders · %2 with caller (%3)", nullptr, Formatting::grammaticalNumber(orders))
                  .arg(SetLink::html(CallSet::All, Formatting::count(orders)),
                      SetLink::html(CallSet::WithCaller, Formatting::count(identified)),
                      Formatting::percent(static_cast<double>(identified) / static_cast<double>(orders))));
    if (const auto matrix = m_session.matrix(); matrix && matrix->repeats().immature > 0) {
        const Repeats& repeats = matrix->repeats();
        m_recent->setText(
            RepeatsWording::tooRecent(SetLink::html(CallSet::TooRecent, Formatting::count(repeats.immature)),
                SetLink::html(CallSet::TooRecentBack, Formatting::count(repeats.immatureBack))));
        want(m_recent, true);
    }
    if (const auto covered = m_session.covered()) {
        const qsizetype stretches = static_cast<qsizetype>(book->coverage().size());
        const QString ends = tr("Covered %1 to %2")
                                 .arg(Formatting::text(formatDay(covered->from.day())),
                                     Formatting::text(formatDay(covered->to.day())));
        m_coverage->setText(stretches == 1 ? tr("%1 ✓ without a gap").arg(ends)
                                           : tr("%1, gaps: %2").arg(ends).arg(stretches - 1));
        QStringList lines;
        for (const Stretch& one : book->coverage())
            lines << tr("%1 to %2").arg(Formatting::time(one.from), Formatting::time(one.to));
        m_coverage->setToolTip(lines.join(QLatin1Char('\n')));
    } else {
        m_coverage->setText({});
    }
    fit();
}

void StatusLine::want(QWidget* fact, bool isWanted)
{
    if (isWanted)
        m_wanted.insert(fact);
    else
        m_wanted.remove(fact);
}

QSize StatusLine::minimumSizeHint() const
{
    return {0, minimumHeight()};
}

/// By everything that is not a fact. A long message or title of a task is cut rather than all facts left out.
int StatusLine::roomTaken() const
{
    const auto with = [this](int width) { return width + layout()->spacing(); };
    int taken = layout()->contentsMargins().left() + layout()->contentsMargins().right();
    if (!m_message->text().isEmpty())
        taken += with(std::min(m_message->sizeHint().width(), widestMessage));
    if (!m_close->isHidden())
        taken += with(m_close->sizeHint().width());
    if (!m_task->isHidden())
        taken += with(std::min(m_task->sizeHint().width(), widestTask)) + with(m_progress->width());
    if (!m_cancel->isHidden())
        taken += with(m_cancel->sizeHint().width());
    return taken;
}

/// What matters most stays where there is no room for all.
void StatusLine::fit()
{
    int room = width() - roomTaken();
    for (QWidget* fact :
        std::initializer_list<QWidget*>{m_revealed, m_workspace, m_orders, m_coverage, m_recent}) {
        const bool isBehindTask = fact == m_coverage && !m_task->isHidden();
        const int needed = fact->sizeHint().width() + layout()->spacing();
        const bool isShown = m_wanted.contains(fact) && !isBehindTask && needed <= room;
        fact->setVisible(isShown);
        if (isShown)
            room -= needed;
    }
}

void StatusLine::refreshTask()
{
    const QList<RunningTask> running = m_session.tasks().running();
    const RunningTask* shown = nullptr;
    qint64 soonest = -1;
    for (const RunningTask& task : running) {
        if (task.title.isEmpty())
            continue;
        if (task.milliseconds >= shownAfterMilliseconds) {
            shown = &task;
            break;
        }
        const qint64 wait = shownAfterMilliseconds - task.milliseconds;
        soonest = soonest < 0 ? wait : std::min(soonest, wait);
    }
    if (shown == nullptr && soonest >= 0)
        m_late.start(static_cast<int>(soonest) + 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_task, m_progress, m_cancel})
        widget->setVisible(shown != nullptr);
    if (shown == nullptr)
        return fit();
    m_lane = shown->lane;
    m_cancel->setVisible(Session::isOptional(m_lane));
    const bool known = shown->total > 0;
    const double share = known
        ? std::clamp(static_cast<double>(shown->done) / static_cast<double>(shown->total), 0.0, 1.0)
        : 0;
    QString text = shown->isStopping ? tr("Stopping: %1").arg(shown->title) : shown->title;
    if (known)
        text += QStringLiteral(" %1%").arg(static_cast<int>(share * 100));
    m_task->setText(text);
    m_progress->setRange(0, known ? progressSteps : 0);
    m_progress->setValue(static_cast<int>(share * progressSteps));
    m_progress->setAccessibleName(text);
    m_cancel->setEnabled(!shown->isStopping);
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(shown->title));
    fit();
}

void StatusLine::say(const QString& sentence)
{
    m_isComplaint = false;
    m_message->setText(sentence);
    m_message->setToolTip(sentence);
    m_close->setVisible(false);
    m_said.stop();
    if (!sentence.isEmpty()) {
        m_message->setStyleSheet(QStringLiteral("color: %1;").arg(Theme::good().name()));
        m_said.start(saidForMilliseconds);
    }
    fit();
}

void StatusLine::complain(const QString& sentence)
{
    say(sentence);
    m_said.stop();
    m_isComplaint = true;
    m_message->setStyleSheet(QStringLiteral("color: %1;").arg(Theme::bad().name()));
    m_close->setVisible(true);
    fit();
}

void StatusLine::complain(const Error& error)
{
    Error shown = error;
    const QFileInfo file(error.subject);
    if (file.isAbsolute())
        shown.subject = file.fileName();
    complain(errorSentence(shown));
    m_message->setToolTip(errorSentence(error));
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::surface());
    painter.fillRect(0, 0, width(), 1, Theme::line());
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        // Not at once: a new style sheet of the program takes the fonts away after this.
        QMetaObject::invokeMethod(this, &StatusLine::refresh, Qt::QueuedConnection);
    QWidget::changeEvent(event);
}

} // namespace redial

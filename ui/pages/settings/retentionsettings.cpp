#include "ui/pages/settings/retentionsettings.h"

#include "core/followups/retention.h"
#include "core/store/erasure.h"
#include "core/wording/formatting.h"
#include "ui/common/confirmation.h"
#include "ui/common/theme.h"
#include "ui/session/session.h"

#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

#include <tuple>

namespace redial {

namespace {

const QRegularExpression upTo1200(QStringLiteral("^(|[1-9][0-9]{0,2}|1[01][0-9]{2}|1200)$"));

QString dayOf(Timestamp limit)
{
    return Formatting::text(formatDay(limit.day()));
}

} // namespace

RetentionSettings::RetentionSettings(Session& session, QWidget* parent)
    : SettingsPanel(parent)
    , m_session(session)
    , m_monthsLabel(new QLabel(this))
    , m_months(new QLineEdit(this))
    , m_reminder(new QLabel(this))
    , m_beforeLabel(new QLabel(this))
    , m_before(new QDateEdit(this))
    , m_delete(new QPushButton(this))
    , m_confirmation(new Confirmation(QStringLiteral("retention.confirmation"), this))
{
    layOut();
    connect(m_months, &QLineEdit::editingFinished, this, &RetentionSettings::keep);
    connect(m_delete, &QPushButton::clicked, this, &RetentionSettings::ask);
    connect(m_before, &QDateEdit::dateChanged, m_confirmation, &QWidget::hide); // it was about another day
    connect(m_confirmation, &Confirmation::confirmed, this, [this] { m_session.deleteBefore(m_asked); });
    connect(&session, &Session::opened, this, [this] {
        m_isReminded = false;
        refresh();
    });
    connect(&session, &Session::closed, this, &RetentionSettings::refresh);
    connect(&session, &Session::bookChanged, this, &RetentionSettings::remind);
    connect(&session, &Session::deletionChanged, this, &RetentionSettings::enable);
    retranslate();
}

void RetentionSettings::layOut()
{
    const int grid = Theme::grid();
    m_months->setObjectName(QStringLiteral("retention.months"));
    // Empty is an answer, too: a number validator would not take it.
    m_months->setValidator(new QRegularExpressionValidator(upTo1200, m_months));
    m_months->setMaximumWidth(20 * grid);
    m_reminder->setObjectName(QStringLiteral("retention.reminder"));
    m_reminder->setWordWrap(true);
    m_before->setObjectName(QStringLiteral("retention.before"));
    m_before->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_before->setCalendarPopup(true);
    m_delete->setObjectName(QStringLiteral("retention.delete"));
    const auto row = [grid](std::initializer_list<QWidget*> widgets) {
        auto* line = new QHBoxLayout;
        line->setSpacing(2 * grid);
        for (QWidget* widget : widgets)
            line->addWidget(widget);
        line->addStretch(1);
        return line;
    };
    column()->addLayout(row({m_monthsLabel, m_months}));
    column()->addWidget(m_reminder);
    column()->addLayout(row({m_beforeLabel, m_before, m_delete}));
    column()->addWidget(m_confirmation);
    column()->addStretch(1);
}

void RetentionSettings::keep()
{
    const QByteArray setting = m_months->text().trimmed().toUtf8();
    if (setting == m_session.setting(QLatin1String(retentionSetting)))
        return;
    m_session.saveSetting(QLatin1String(retentionSetting), setting);
    remind();
}

void RetentionSettings::remind()
{
    m_older.reset();
    m_limit.reset();
    const auto months = retentionMonths(m_session.setting(QLatin1String(retentionSetting)).toStdString());
    const qint64 today = Session::now().day();
    if (months)
        m_limit = retentionLimit(today, *months);
    // Without a period the day offered is one before which there is nothing: what is to go has to be said.
    const auto book = m_session.phoneBook();
    const bool isCovered = book && !book->coverage().empty();
    const qint64 first = isCovered ? book->coverage().front().from.day() : today;
    const CivilDate offered = civilFromDays(m_limit ? m_limit->day() : first);
    m_before->setDate({offered.year, offered.month, offered.day});
    showReminder();
    if (!m_limit || !book)
        return;
    m_session.tasks().run(
        QStringLiteral("retention"), {}, this,
        [workspace = m_session.workspace(), limit = *m_limit](Progress& progress) {
            return std::tuple(workspace, limit, workspace->erasure().ordersBefore(limit, progress));
        },
        [this](const std::tuple<std::shared_ptr<Workspace>, Timestamp, Result<qint64>>& answer) {
            const auto& [workspace, limit, older] = answer;
            if (workspace != m_session.workspace() || m_limit != limit || !older)
                return;
            m_older = *older;
            showReminder();
            if (*older > 0 && !m_isReminded)
                emit m_session.noticed(m_reminder->text());
            m_isReminded = true;
        });
}

void RetentionSettings::showReminder()
{
    QString text;
    if (m_older && *m_older > 0)
        text = tr("%Ln order(s) are older than the retention period: from before %1.", nullptr,
            Formatting::grammaticalNumber(*m_older))
                   .arg(dayOf(*m_limit));
    else if (m_older)
        text = tr("No order is older than the retention period.");
    m_reminder->setText(text);
    m_reminder->setVisible(!text.isEmpty());
    const bool isDue = m_older && *m_older > 0;
    m_reminder->setStyleSheet(
        QStringLiteral("color: %1").arg((isDue ? Theme::bad() : Theme::mutedText()).name()));
}

void RetentionSettings::ask()
{
    const QDate day = m_before->date();
    const Timestamp limit{daysFromCivil({day.year(), day.month(), day.day()}) * Timestamp::secondsPerDay};
    m_session.tasks().run(
        QStringLiteral("retention-ask"), {}, this,
        [workspace = m_session.workspace(), limit](Progress& progress) {
            return std::pair(workspace, workspace->erasure().ordersBefore(limit, progress));
        },
        [this, limit](const std::pair<std::shared_ptr<Workspace>, Result<qint64>>& answer) {
            if (answer.first != m_session.workspace())
                return;
            if (answer.second)
                askWith(*answer.second, limit);
            else
                emit m_session.failed(answer.second.error());
        });
}

void RetentionSettings::askWith(qint64 orders, Timestamp limit)
{
    if (orders == 0) {
        m_confirmation->hide();
        emit m_session.noticed(tr("No order is from before %1.").arg(dayOf(limit)));
        return;
    }
    m_asked = limit;
    m_confirmation->ask(
        Formatting::sentences({tr("%Ln order(s) from before %1 are deleted for good, with what was said and "
                                  "where, and the follow-ups that have no later order.",
                                   nullptr, Formatting::grammaticalNumber(orders))
                                   .arg(dayOf(limit)),
            tr("It cannot be undone. Exports and copies elsewhere are not in reach, and importing the same "
               "files again brings the orders back.")}),
        tr("To confirm, type the day:"), dayOf(limit), tr("Delete for good"));
}

void RetentionSettings::enable()
{
    const bool canWrite = m_session.hasWorkspace() && !m_session.isReadOnly();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_months, m_before})
        widget->setEnabled(canWrite);
    m_delete->setEnabled(canWrite && !m_session.isDeleting());
}

void RetentionSettings::refresh()
{
    enable();
    m_months->setText(QString::fromUtf8(m_session.setting(QLatin1String(retentionSetting))));
    m_confirmation->hide();
    remind();
}

void RetentionSettings::retranslate()
{
    say(tr("How long orders are kept"),
        tr("When orders are older than this you are reminded; nothing is deleted by itself."));
    m_monthsLabel->setText(tr("Months; empty: for ever"));
    m_months->setAccessibleName(tr("Months orders are kept"));
    m_beforeLabel->setText(tr("Delete orders from before"));
    m_before->setAccessibleName(tr("Delete orders from before"));
    m_delete->setText(tr("Delete…"));
    refresh();
}

void RetentionSettings::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

} // namespace redial

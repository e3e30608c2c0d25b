#include "ui/pages/settings/causesettings.h"

#include "core/followups/followup.h"
#include "core/wording/followupwording.h"
#include "core/wording/formatting.h"
#include "ui/common/editabletable.h"
#include "ui/common/theme.h"
#include "ui/session/session.h"

#include <QEvent>
#include <QVBoxLayout>

namespace redial {

CauseSettings::CauseSettings(Session& session, QWidget* parent)
    : SettingsPanel(parent)
    , m_session(session)
    , m_table(new EditableTable(1, this))
{
    const int grid = Theme::grid();
    m_table->setObjectName(QStringLiteral("causesList"));
    m_table->setMinimumHeight(55 * grid);
    column()->addWidget(m_table, 1);
    connect(m_table, &EditableTable::edited, this, &CauseSettings::keep);
    for (const auto signal : {&Session::opened, &Session::closed})
        connect(&session, signal, this, &CauseSettings::refresh);
    retranslate();
}

void CauseSettings::keep()
{
    std::vector<std::string> causes;
    for (const QStringList& row : m_table->rows())
        causes.push_back(row.value(0).toStdString());
    const QByteArray setting = QByteArray::fromStdString(causesToSetting(causes));
    if (setting != m_session.setting(QLatin1String(causesSetting)))
        m_session.saveSetting(QLatin1String(causesSetting), setting);
}

void CauseSettings::refresh()
{
    std::vector<QStringList> rows;
    for (const std::string& cause :
        FollowUpWording::causes(m_session.setting(QLatin1String(causesSetting)).toStdString()))
        rows.push_back({Formatting::text(cause)});
    m_table->setRows(rows);
    m_table->setEnabled(m_session.hasWorkspace() && !m_session.isReadOnly());
}

void CauseSettings::retranslate()
{
    say(tr("Causes of follow-ups"),
        tr("What can be chosen as the cause, in this order. Follow-ups keep the cause they have. "
           "Emptied, it is the list one starts with."));
    m_table->setHeaders({tr("Cause")});
    m_table->setAccessibleName(tr("Causes of follow-ups"));
    refresh();
}

void CauseSettings::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

} // namespace redial

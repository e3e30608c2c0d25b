#include "ui/pages/settings/settingspanel.h"

#include "ui/common/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace redial {

SettingsPanel::SettingsPanel(QWidget* parent)
    : Panel(parent)
    , m_heading(new QLabel(this))
    , m_note(new QLabel(this))
    , m_column(new QVBoxLayout(this))
{
    const int grid = Theme::grid();
    m_column->setContentsMargins(4 * grid, 3 * grid, 4 * grid, 3 * grid);
    m_column->setSpacing(2 * grid);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_column->addWidget(m_heading);
    m_column->addWidget(m_note);
}

void SettingsPanel::say(const QString& heading, const QString& note)
{
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setText(heading);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace redial

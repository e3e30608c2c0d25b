#include "ui/session/steppedsetting.h"

#include "ui/session/session.h"

namespace redial {

namespace {

constexpr size_t mostSteps = 100;

} // namespace

SteppedSetting::SteppedSetting(Session& session, const QString& name, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_name(name)
    , m_value(session.setting(name))
{
    for (const auto signal : {&Session::opened, &Session::closed})
        connect(&session, signal, this, &SteppedSetting::read);
    // By another view, or from a file on the command line of the page.
    connect(&session, &Session::settingsChanged, this, [this] {
        if (m_session.setting(m_name) != m_value)
            read();
    });
}

bool SteppedSetting::canEdit() const
{
    return m_session.hasWorkspace() && !m_session.isReadOnly();
}

void SteppedSetting::read()
{
    m_value = m_session.setting(m_name);
    m_steps.clear();
    emit replaced();
}

void SteppedSetting::keep(const QByteArray& value)
{
    m_value = value;
    m_session.saveSetting(m_name, m_value);
    emit changed();
}

bool SteppedSetting::change(const QString& said, const QByteArray& value)
{
    if (!canEdit() || value == m_value)
        return false;
    m_steps.push_back({m_value, said});
    if (m_steps.size() > mostSteps)
        m_steps.erase(m_steps.begin());
    keep(value);
    return true;
}

bool SteppedSetting::undo()
{
    if (m_steps.empty() || !canEdit())
        return false;
    const QByteArray before = m_steps.back().before;
    m_steps.pop_back();
    keep(before);
    return true;
}

} // namespace redial

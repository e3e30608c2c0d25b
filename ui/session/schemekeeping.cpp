// The session's saved schemes. The list at hand changes at once; the workspace follows in the background,
// and if it cannot, the list is read again from what it holds.
#include "ui/session/session.h"

#include <algorithm>

namespace redial {

namespace {

auto named(std::vector<Scheme>& schemes, const std::string& name)
{
    return std::find_if(schemes.begin(), schemes.end(), [&](const Scheme& one) { return one.name == name; });
}

} // namespace

void Session::keepScheme(const Scheme& scheme)
{
    if (const Result<void> valid = validate(scheme); !valid) {
        emit failed(valid.error());
        return;
    }
    if (const auto at = named(m_savedSchemes, scheme.name); at != m_savedSchemes.end())
        *at = scheme;
    else
        m_savedSchemes.push_back(scheme);
    emit schemeChanged();
    storeSchemes([scheme](Workspace& workspace) { return workspace.saveScheme(scheme); });
}

std::string Session::freeSchemeName(const QString& wanted) const
{
    const auto isTaken = [this](const QString& name) {
        return std::any_of(m_savedSchemes.begin(), m_savedSchemes.end(),
            [&](const Scheme& one) { return one.name == name.toStdString(); });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = tr("%1 (%2)", "a name that is taken, and a number").arg(wanted).arg(number);
    return name.toStdString();
}

void Session::saveScheme(const Scheme& scheme)
{
    keepScheme(scheme);
    setScheme(scheme);
}

void Session::setDetailColumns(const std::vector<DetailColumn>& columns)
{
    if (columns == m_scheme.details)
        return;
    m_scheme.details = columns;
    m_computedScheme.details = columns;
    keepInForce();
    const auto at = named(m_savedSchemes, m_scheme.name);
    if (at == m_savedSchemes.end())
        return;
    at->details = columns;
    if (!m_readOnly)
        storeSchemes([saved = *at](Workspace& workspace) { return workspace.saveScheme(saved); });
}

void Session::renameScheme(const std::string& from, const std::string& to)
{
    const auto at = named(m_savedSchemes, from);
    if (at == m_savedSchemes.end() || from == to)
        return;
    Scheme renamed = *at;
    renamed.name = to;
    *at = renamed;
    if (m_scheme.name == from) {
        m_scheme.name = to;
        keepInForce();
    }
    emit schemeChanged();
    storeSchemes([renamed, from](Workspace& workspace) {
        const Result<void> saved = workspace.saveScheme(renamed);
        return saved ? workspace.removeScheme(from) : saved;
    });
}

void Session::removeScheme(const std::string& name)
{
    const auto at = named(m_savedSchemes, name);
    if (at == m_savedSchemes.end())
        return;
    m_savedSchemes.erase(at);
    emit schemeChanged();
    storeSchemes([name](Workspace& workspace) { return workspace.removeScheme(name); });
}

void Session::storeSchemes(std::function<Result<void>(Workspace&)> write)
{
    if (!m_workspace)
        return;
    m_tasks.runInOrder(
        this,
        [workspace = m_workspace, write = std::move(write)](Progress&) {
            const Result<void> written = write(*workspace);
            return std::pair(
                written, written ? Result<std::vector<Scheme>>(std::vector<Scheme>()) : workspace->schemes());
        },
        [this](const std::pair<Result<void>, Result<std::vector<Scheme>>>& answer) {
            if (answer.first)
                return;
            if (answer.second) {
                m_savedSchemes = *answer.second;
                emit schemeChanged();
            }
            emit failed(answer.first.error());
        });
}

} // namespace redial

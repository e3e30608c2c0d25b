// What the session keeps in the workspace besides schemes, and what it hands out: settings, words, lines
// that are no people, reveals, exports. All of it is written in the background, in order.
#include "ui/session/session.h"

#include "core/intake/callerkey.h"
#include "core/store/settingrows.h"
#include "core/wording/formatting.h"
#include "core/wording/schemewording.h"

#include <QFileInfo>

#include <algorithm>

namespace redial {

namespace {

const QString excludedSetting = QStringLiteral("excluded_lines");
const QString rosterSetting = QStringLiteral("roster");

} // namespace

std::vector<QStringList> Session::excludedLines() const
{
    return settingRowsFromJson(m_settings.value(excludedSetting), 2);
}

void Session::setExcludedLines(const std::vector<QStringList>& lines)
{
    const Scheme before = effectiveScheme();
    saveSetting(excludedSetting, settingRowsToJson(lines));
    if (!(effectiveScheme() == before)) {
        emit schemeChanged();
        compute();
    }
}

Scheme Session::withExcludedLines(Scheme scheme) const
{
    for (const QStringList& line : excludedLines()) {
        const std::string key = readCallerKey(line.first().toStdString()).key;
        if (!key.empty()
            && std::find(scheme.excludedCallers.begin(), scheme.excludedCallers.end(), key)
                == scheme.excludedCallers.end())
            scheme.excludedCallers.push_back(key);
    }
    return scheme;
}

void Session::readRoster()
{
    m_roster =
        std::make_shared<const AgentRoster>(settingRowsFromJson(m_settings.value(rosterSetting), 4), now());
}

void Session::setRevealed(bool revealed)
{
    if (revealed == m_revealed || !m_workspace)
        return;
    if (!revealed) {
        m_revealed = false;
        emit schemeChanged();
        return;
    }
    m_tasks.runInOrder(
        this,
        [workspace = m_workspace, record = RevealRecord{now(), userName(), "window"}](
            Progress&) { return workspace->recordReveal(record); },
        [this, workspace = m_workspace](const Result<void>& recorded) {
            if (!recorded) {
                emit failed(recorded.error());
            } else if (workspace == m_workspace) {
                m_revealed = true;
                emit schemeChanged();
            }
        });
}

void Session::store(std::function<Result<void>(Workspace&)> write)
{
    if (!m_workspace)
        return;
    m_tasks.runInOrder(
        this, [workspace = m_workspace, write = std::move(write)](Progress&) { return write(*workspace); },
        [this](const Result<void>& written) {
            if (!written)
                emit failed(written.error());
        });
}

void Session::saveSetting(const QString& name, const QByteArray& value)
{
    m_settings.insert(name, value);
    if (name == rosterSetting)
        readRoster();
    store([name, value](Workspace& workspace) { return workspace.saveSetting(name, value); });
    emit settingsChanged();
}

void Session::saveWordLists(const WordLists& lists)
{
    if (!m_workspace)
        return;
    m_wordLists = lists;
    emit settingsChanged();
    m_tasks.runInOrder(
        this, [workspace = m_workspace, lists](Progress&) { return workspace->saveWordLists(lists); },
        [this](const Result<void>& written) {
            if (written)
                loadBook();
            else
                emit failed(written.error());
        });
}

void Session::exportTable(const TableContent& table, const QString& path)
{
    TableContent whole = table;
    whole.notes << Formatting::period(m_period) << SchemeWording::definition(effectiveScheme());
    m_tasks.runInOrder(
        this,
        [workspace = m_workspace, revealed = m_revealed, whole, path, at = now(), user = userName()](
            Progress& progress) -> Result<void> {
            if (revealed && workspace)
                if (const Result<void> noted = workspace->recordReveal({at, user, "export"}); !noted)
                    return noted.error();
            return saveTable(whole, at, path, progress);
        },
        [this, path](const Result<void>& written) {
            if (written)
                emit noticed(tr("Written: %1").arg(QFileInfo(path).fileName()));
            else
                emit failed(written.error());
        });
}

} // namespace redial

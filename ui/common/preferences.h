#pragma once

#include "core/wording/language.h"
#include "ui/common/theme.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace redial {

/// What belongs to the person at this computer, not to a workspace: an INI file in the user's folder
/// (never the registry, so that tests and administrators can find it).
class Preferences {
public:
    static std::optional<Language> language(); ///< nothing: the system's
    static void setLanguage(std::optional<Language> language);
    static Appearance appearance();
    static void setAppearance(Appearance appearance);
    static QStringList recentWorkspaces(); ///< newest first
    static void addRecentWorkspace(const QString& path);
    static void removeRecentWorkspace(const QString& path);
    static QByteArray geometry();
    static void setGeometry(const QByteArray& geometry);
    static QList<int> splitter(const QString& key); ///< sizes of its parts; empty: never moved
    static void setSplitter(const QString& key, const QList<int>& sizes);
};

} // namespace redial

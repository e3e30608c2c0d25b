#include "ui/common/preferences.h"

#include <QFileInfo>
#include <QSettings>

namespace redial {

namespace {

constexpr qsizetype recentKept = 10;

QSettings settings()
{
    return QSettings(
        QSettings::IniFormat, QSettings::UserScope, QStringLiteral("redial"), QStringLiteral("redial"));
}

QVariant read(const QString& name)
{
    return settings().value(name);
}

void write(const QString& name, const QVariant& value)
{
    settings().setValue(name, value);
}

const QString languageKey = QStringLiteral("language");
const QString appearanceKey = QStringLiteral("appearance");
const QString recentKey = QStringLiteral("recent");
const QString geometryKey = QStringLiteral("geometry");
const QString splitterGroup = QStringLiteral("splitters/");

} // namespace

std::optional<Language> Preferences::language()
{
    const QString name = read(languageKey).toString();
    return name.isEmpty() ? std::nullopt : std::optional(languageFromName(name));
}

void Preferences::setLanguage(std::optional<Language> language)
{
    write(languageKey,
        !language                            ? QString()
            : *language == Language::Chinese ? QStringLiteral("zh_CN")
                                             : QStringLiteral("en"));
}

Appearance Preferences::appearance()
{
    const QString name = read(appearanceKey).toString();
    return name == QLatin1String("dark") ? Appearance::Dark
        : name == QLatin1String("light") ? Appearance::Light
                                         : Appearance::System;
}

void Preferences::setAppearance(Appearance appearance)
{
    const auto name = [appearance] {
        switch (appearance) {
        case Appearance::System:
            return "system";
        case Appearance::Light:
            return "light";
        case Appearance::Dark:
            return "dark";
        }
        Q_UNREACHABLE();
    };
    write(appearanceKey, QString::fromLatin1(name()));
}

QStringList Preferences::recentWorkspaces()
{
    return read(recentKey).toStringList();
}

void Preferences::addRecentWorkspace(const QString& path)
{
    QStringList paths = recentWorkspaces();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    write(recentKey, QStringList(paths.mid(0, recentKept)));
}

void Preferences::removeRecentWorkspace(const QString& path)
{
    QStringList paths = recentWorkspaces();
    paths.removeAll(path);
    write(recentKey, paths);
}

QByteArray Preferences::geometry()
{
    return read(geometryKey).toByteArray();
}

void Preferences::setGeometry(const QByteArray& geometry)
{
    write(geometryKey, geometry);
}

QList<int> Preferences::splitter(const QString& key)
{
    QList<int> sizes;
    for (const QVariant& size : read(splitterGroup + key).toList())
        sizes << size.toInt();
    return sizes;
}

void Preferences::setSplitter(const QString& key, const QList<int>& sizes)
{
    QVariantList values;
    for (const int size : sizes)
        values << size;
    write(splitterGroup + key, values);
}

} // namespace redial

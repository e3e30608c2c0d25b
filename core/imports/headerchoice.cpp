#include "core/imports/headerchoice.h"

#include "core/store/workspace.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace redial {

namespace {

const QString encodingKey = QStringLiteral("encoding");
const QString delimiterKey = QStringLiteral("delimiter");

QString settingName(const std::string& fingerprint)
{
    return QStringLiteral("reading_") + QString::fromStdString(fingerprint);
}

constexpr auto isHeading = [](std::string_view text) { return isHeaderWord(text); };

Result<bool> isKnown(const Header& header, const Workspace& workspace)
{
    const Result<std::optional<ImportProfile>> profile = workspace.profile(headerFingerprint(header.names));
    if (!profile)
        return profile.error();
    return profile->has_value() && isUsable(**profile);
}

/// The header the plan's profile was made for, wherever it stands.
std::optional<Header> headerOf(const ImportProfile& profile, std::span<const StoredRow> rows)
{
    for (Header& header : possibleHeaders(rows, isHeading)) {
        if (headerFingerprint(header.names) == profile.fingerprint)
            return std::move(header);
    }
    return std::nullopt;
}

} // namespace

bool isUsable(const ImportProfile& profile)
{
    return std::any_of(profile.columns.begin(), profile.columns.end(),
        [](const ImportProfile::Column& column) { return column.field == Field::Time; });
}

Result<ChosenHeader> chooseHeader(
    const SourcePlan& plan, std::span<const StoredRow> rows, const Workspace* workspace)
{
    ChosenHeader chosen{findHeader(rows, isHeading), {}};
    if (chosen.header)
        chosen.foundFingerprint = headerFingerprint(chosen.header->names);
    if (plan.headerRow) {
        chosen.header =
            *plan.headerRow == 0 ? headerOfLetters(rows) : headerInRow(rows, *plan.headerRow, isHeading);
        return chosen;
    }
    if (plan.profile) {
        if (std::optional<Header> header = headerOf(*plan.profile, rows))
            chosen.header = std::move(header);
        return chosen;
    }
    if (!workspace)
        return chosen;
    if (chosen.header) {
        const Result<bool> known = isKnown(*chosen.header, *workspace);
        if (!known)
            return known.error();
        if (*known)
            return chosen;
    }
    for (Header& header : possibleHeaders(rows, isHeading)) {
        const Result<bool> known = isKnown(header, *workspace);
        if (!known)
            return known.error();
        if (*known) {
            chosen.header = std::move(header);
            return chosen;
        }
    }
    return chosen;
}

Result<OpenOptions> rememberedOptions(const Workspace& workspace, const std::string& fingerprint)
{
    OpenOptions options;
    if (fingerprint.empty())
        return options;
    const Result<QByteArray> kept = workspace.setting(settingName(fingerprint));
    if (!kept)
        return kept.error();
    const QJsonObject json = QJsonDocument::fromJson(*kept).object();
    options.encoding = json.value(encodingKey).toString().toStdString();
    const QByteArray delimiter = json.value(delimiterKey).toString().toLatin1();
    if (delimiter.size() == 1)
        options.delimiter = delimiter.front();
    return options;
}

Result<void> rememberProfile(Workspace& workspace, const SourcePlan& plan)
{
    if (!plan.profile)
        return {};
    const std::string& found = plan.notTheHeader;
    if (!found.empty() && found != plan.profile->fingerprint) {
        if (const Result<void> saved = workspace.saveProfile({plan.profile->name, found, {}}); !saved)
            return saved;
    }
    if (!plan.foundUnread.empty()) {
        const char delimiter = plan.open.delimiter.value_or('\0');
        const QJsonObject json{{encodingKey, QString::fromStdString(plan.open.encoding)},
            {delimiterKey, delimiter ? QString(QLatin1Char(delimiter)) : QString()}};
        if (const Result<void> saved = workspace.saveSetting(
                settingName(plan.foundUnread), QJsonDocument(json).toJson(QJsonDocument::Compact));
            !saved)
            return saved;
    }
    return workspace.saveProfile(*plan.profile);
}

} // namespace redial

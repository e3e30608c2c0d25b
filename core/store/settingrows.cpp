#include "core/store/settingrows.h"

#include "core/base/timestamp.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace redial {

QByteArray settingRowsToJson(const std::vector<QStringList>& rows)
{
    QJsonArray array;
    for (const QStringList& row : rows)
        if (std::any_of(
                row.begin(), row.end(), [](const QString& text) { return !text.trimmed().isEmpty(); }))
            array.append(QJsonArray::fromStringList(row));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::vector<QStringList> settingRowsFromJson(const QByteArray& json, int columns)
{
    std::vector<QStringList> rows;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue& row : array) {
        if (!row.isArray())
            continue;
        QStringList texts;
        for (int column = 0; column < columns; ++column)
            texts << row.toArray().at(column).toString();
        rows.push_back(texts);
    }
    return rows;
}

QString settingDay(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?\\s*$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const auto time = makeTimestamp(
        {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()}, 0, 0, 0);
    return time ? QString::fromStdString(formatDay(time->day())) : QString();
}

} // namespace redial

#include "core/store/settingrows.h"

#include "core/base/timestamp.h"

#include <QJsonArray>
#include <QJsonDocument>

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
    QStringView rest = QStringView(text).trimmed();
    // The next number of so many digits, and one of the signs behind it.
    const auto number = [&rest](qsizetype least, qsizetype most, QStringView signs) {
        qsizetype digits = 0;
        while (digits < rest.size() && rest[digits] >= u'0' && rest[digits] <= u'9')
            ++digits;
        const bool isOne = digits >= least && digits <= most
            && (digits < rest.size() ? signs.contains(rest[digits]) : signs.contains(u'日'));
        const int value = isOne ? rest.first(digits).toInt() : 0;
        rest = rest.sliced(std::min(digits + 1, rest.size()));
        return value;
    };
    const int year = number(4, 4, u"-/.年");
    const int month = number(1, 2, u"-/.月");
    const int day = number(1, 2, u"日");
    const auto time = rest.isEmpty() && year > 0 ? makeTimestamp({year, month, day}, 0, 0, 0) : std::nullopt;
    return time ? QString::fromStdString(formatDay(time->day())) : QString();
}

} // namespace redial

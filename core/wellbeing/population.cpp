#include "core/wellbeing/population.h"

#include "core/base/text.h"
#include "core/orders/wordlists.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace redial {

namespace {

const QLatin1String regionMember("region");
const QLatin1String residentsMember("residents");

} // namespace

Population::Population(std::vector<Row> rows)
{
    for (Row& row : rows) {
        row.region = std::string(trimmed(row.region));
        const std::string key = normalisedWord(row.region);
        if (key.empty() || row.residents < 1)
            continue;
        const auto [place, isNew] = m_places.try_emplace(key, m_rows.size());
        if (isNew)
            m_rows.push_back(std::move(row));
        else
            m_rows[place->second] = std::move(row);
    }
}

std::optional<qint64> Population::residents(std::string_view region) const
{
    const auto found = m_places.find(normalisedWord(region));
    return found == m_places.end() ? std::nullopt : std::optional(m_rows[found->second].residents);
}

QByteArray Population::toJson() const
{
    QJsonArray array;
    for (const Row& row : m_rows)
        array.append(QJsonObject{
            {regionMember, QString::fromStdString(row.region)}, {residentsMember, row.residents}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Population Population::fromJson(const QByteArray& json)
{
    std::vector<Row> rows;
    for (const QJsonValue& one : QJsonDocument::fromJson(json).array()) {
        const QJsonObject object = one.toObject();
        rows.push_back(
            {object.value(regionMember).toString().toStdString(), object.value(residentsMember).toInteger()});
    }
    return Population(std::move(rows));
}

} // namespace redial

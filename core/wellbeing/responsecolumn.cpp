#include "core/wellbeing/responsecolumn.h"

#include "core/base/text.h"
#include "core/intake/headertext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <initializer_list>

namespace redial {

namespace {

const QLatin1String columnMember("column");

constexpr std::string_view clearest[] = {"是否响应", "响应情况", "响应结果", "是否及时响应", "响应状态",
    "是否联系诉求人", "联系诉求人", "联系诉求人情况", "是否联系", "联系情况", "responded", "isresponded",
    "response", "contacted"};
/// When, who and where: none of these says whether.
constexpr std::string_view otherEndings[] = {"时间", "时长", "时限", "日期", "时刻", "用时", "率", "电话",
    "号码", "方式", "地址", "单位", "部门", "人员", "次数", "编号", "at", "time", "date", "by"};

constexpr std::string_view yesWords[] = {"已响应", "响应", "及时响应", "按时响应", "已及时响应", "已联系",
    "联系", "已联系诉求人", "有联系", "已回复", "responded", "contacted"};
constexpr std::string_view noWords[] = {"未响应", "不响应", "没有响应", "未及时响应", "无响应", "未联系",
    "没有联系", "无联系", "未联系诉求人", "未回复", "notresponded", "notcontacted"};

bool isAmong(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::any_of(words.begin(), words.end(),
        [&](std::string_view one) { return word.find(one) != std::string_view::npos; });
}

bool saysResponse(const std::string& header)
{
    if (std::any_of(std::begin(otherEndings), std::end(otherEndings),
            [&](std::string_view ending) { return header.ends_with(ending); }))
        return false;
    if (isAmong(header, {"响应"}))
        return !header.ends_with("人");
    return isAmong(header, {"联系", "回访"}) && isAmong(header, {"是否"})
        && isAmong(header, {"诉求人", "市民", "群众", "来电人", "当事人"});
}

} // namespace

std::optional<std::string> proposedResponseColumn(const std::vector<std::string>& headers)
{
    for (const std::string_view word : clearest)
        for (const std::string& header : headers)
            if (squashedHeader(header) == word)
                return header;
    for (const std::string& header : headers)
        if (saysResponse(squashedHeader(header)))
            return header;
    return std::nullopt;
}

std::optional<Answer> responseAnswer(std::string_view word, const WordLists& lists)
{
    if (trimmed(word).empty())
        return Answer::Unknown;
    if (const std::optional<Answer> known = lists.resolved(word))
        return known;
    const std::string plain = normalisedWord(word);
    const auto isOn = [&](const auto& list) {
        return std::find(std::begin(list), std::end(list), plain) != std::end(list);
    };
    if (isOn(yesWords))
        return Answer::Yes;
    if (isOn(noWords))
        return Answer::No;
    return std::nullopt;
}

qint64 Responses::unreadOrders() const
{
    qint64 orders = 0;
    for (const auto& [word, count] : unread)
        orders += count;
    return orders;
}

QByteArray ResponseChoice::toJson() const
{
    if (!column)
        return {};
    return QJsonDocument(QJsonObject{{columnMember, QString::fromStdString(*column)}})
        .toJson(QJsonDocument::Compact);
}

ResponseChoice ResponseChoice::fromJson(const QByteArray& json)
{
    const QJsonValue column = QJsonDocument::fromJson(json).object().value(columnMember);
    return {column.isString() ? std::optional(column.toString().toStdString()) : std::nullopt};
}

std::optional<std::string> ResponseChoice::among(const std::vector<std::string>& headers) const
{
    if (!column)
        return proposedResponseColumn(headers);
    const bool isThere = std::find(headers.begin(), headers.end(), *column) != headers.end();
    return isThere ? column : std::nullopt;
}

QByteArray complaintTypesToJson(const std::vector<std::string>& types)
{
    QJsonArray array;
    for (const std::string& type : types)
        array.append(QString::fromStdString(type));
    return array.isEmpty() ? QByteArray() : QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::vector<std::string> complaintTypesFromJson(const QByteArray& json)
{
    std::vector<std::string> types;
    for (const QJsonValue& type : QJsonDocument::fromJson(json).array())
        if (const std::string text = type.toString().toStdString(); !trimmed(text).empty())
            types.push_back(text);
    return types;
}

} // namespace redial

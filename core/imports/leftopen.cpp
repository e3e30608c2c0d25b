#include "core/imports/leftopen.h"

#include "core/store/erasureplan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace redial {

namespace {

/// Words beyond are not asked about anyway, and a free text mistaken for a word list has thousands.
constexpr size_t keptWords = 200;

const QString countKey = QStringLiteral("count");
const QString sourceKey = QStringLiteral("source");

/// As they are written; by WordKind.
constexpr const char* kindNames[] = {"satisfaction", "resolved", "dispatched", "direction", "status"};

QString reasonName(ErrorCode reason)
{
    return QLatin1String(reason == ErrorCode::NoTimeColumn ? "time"
            : reason == ErrorCode::NoCallerColumn          ? "caller"
                                                           : "header");
}

ErrorCode reasonOf(const QString& name)
{
    return name == QLatin1String("time")  ? ErrorCode::NoTimeColumn
        : name == QLatin1String("caller") ? ErrorCode::NoCallerColumn
                                          : ErrorCode::NoHeader;
}

QString settingName(BatchId batch)
{
    return leftOpenPrefix + QString::number(batch.value);
}

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

std::string word(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString().toStdString();
}

size_t sourceOf(const QJsonObject& object)
{
    return static_cast<size_t>(std::max<qint64>(0, object.value(sourceKey).toInteger()));
}

template <typename T, typename Write> QJsonArray listOf(const std::vector<T>& items, Write write)
{
    QJsonArray list;
    for (const T& item : items)
        list.append(write(item));
    return list;
}

template <typename Read> void eachOf(const QJsonObject& root, const char* name, Read read)
{
    for (const QJsonValue& value : root.value(QLatin1String(name)).toArray())
        read(value.toObject());
}

QJsonObject toJson(const BatchAccount& account)
{
    QJsonObject root;
    std::vector<UnknownWord> words = account.unknownWords;
    std::erase_if(words, [](const UnknownWord& one) { return one.kind == WordKind::InvalidType; });
    words.resize(std::min(words.size(), keptWords));
    root.insert(QStringLiteral("words"), listOf(words, [](const UnknownWord& one) {
        return QJsonObject{{QStringLiteral("kind"), QLatin1String(kindNames[static_cast<size_t>(one.kind)])},
            {QStringLiteral("word"), text(one.word)}, {countKey, one.count}};
    }));
    root.insert(QStringLiteral("cuts"), listOf(account.proposedCuts, [](const ProposedCut& one) {
        return QJsonObject{{sourceKey, static_cast<qint64>(one.source)},
            {QStringLiteral("from"), one.covered.from.seconds},
            {QStringLiteral("to"), one.covered.to.seconds}, {QStringLiteral("cut"), one.cutTo.seconds}};
    }));
    root.insert(QStringLiteral("heavy"), listOf(account.heavyKeys, [](const ImportReport::HeavyKey& one) {
        return QJsonObject{{leftOpenCaller, text(one.caller)}, {countKey, one.orders}};
    }));
    root.insert(QStringLiteral("sheets"), listOf(account.leftOut, [](const ImportReport::LeftOut& one) {
        return QJsonObject{{QStringLiteral("file"), one.file},
            {QStringLiteral("sheet"), text(one.sheet.sheet)},
            {QStringLiteral("reason"), reasonName(one.sheet.reason)},
            {QStringLiteral("hidden"), one.sheet.isHidden}};
    }));
    root.insert(QStringLiteral("midnight"), listOf(account.midnightOnly, [](const auto& one) {
        return QJsonObject{
            {sourceKey, static_cast<qint64>(one.source)}, {QStringLiteral("column"), text(one.column)}};
    }));
    root.insert(QStringLiteral("damaged"), listOf(account.damaged, [](const ImportReport::Damaged& one) {
        return QJsonObject{{sourceKey, static_cast<qint64>(one.source)},
            {countKey, one.damage.brokenCharacters}, {QStringLiteral("line"), one.damage.firstBrokenLine}};
    }));
    return root;
}

void fromJson(const QJsonObject& root, BatchAccount& account)
{
    eachOf(root, "words", [&](const QJsonObject& one) {
        const auto kind = std::find(std::begin(kindNames), std::end(kindNames), word(one, "kind"));
        if (kind != std::end(kindNames))
            account.unknownWords.push_back({static_cast<WordKind>(kind - std::begin(kindNames)),
                word(one, "word"), one.value(countKey).toInteger()});
    });
    eachOf(root, "cuts", [&](const QJsonObject& one) {
        const auto time = [&](const char* key) {
            return Timestamp{one.value(QLatin1String(key)).toInteger()};
        };
        account.proposedCuts.push_back({sourceOf(one), {time("from"), time("to")}, time("cut")});
    });
    eachOf(root, "heavy", [&](const QJsonObject& one) {
        account.heavyKeys.push_back(
            {one.value(leftOpenCaller).toString().toStdString(), one.value(countKey).toInteger()});
    });
    eachOf(root, "sheets", [&](const QJsonObject& one) {
        account.leftOut.push_back({one.value(QStringLiteral("file")).toString(),
            {word(one, "sheet"), reasonOf(one.value(QStringLiteral("reason")).toString()),
                one.value(QStringLiteral("hidden")).toBool()}});
    });
    eachOf(root, "midnight", [&](const QJsonObject& one) {
        account.midnightOnly.push_back({sourceOf(one), word(one, "column")});
    });
    eachOf(root, "damaged", [&](const QJsonObject& one) {
        account.damaged.push_back({sourceOf(one),
            {one.value(countKey).toInteger(), one.value(QStringLiteral("line")).toInteger(), 0}});
    });
    // Nobody shows what belongs to a source that is not there.
    const size_t sources = account.summary.sources.size();
    std::erase_if(account.proposedCuts, [&](const auto& one) { return one.source >= sources; });
    std::erase_if(account.midnightOnly, [&](const auto& one) { return one.source >= sources; });
    std::erase_if(account.damaged, [&](const auto& one) { return one.source >= sources; });
}

} // namespace

Result<void> keepLeftOpen(Workspace& workspace, const BatchAccount& account)
{
    return workspace.saveSetting(
        settingName(account.summary.id), QJsonDocument(toJson(account)).toJson(QJsonDocument::Compact));
}

Result<void> readLeftOpen(const Workspace& workspace, BatchAccount& account)
{
    const Result<QByteArray> kept = workspace.setting(settingName(account.summary.id));
    if (!kept)
        return kept.error();
    fromJson(QJsonDocument::fromJson(*kept).object(), account);
    // A cut that was made since is no question any more.
    std::erase_if(account.proposedCuts,
        [&](const ProposedCut& one) { return account.summary.sources[one.source].completeTo.has_value(); });
    return {};
}

} // namespace redial

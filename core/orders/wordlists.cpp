#include "core/orders/wordlists.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

namespace redial {

namespace {

struct DefaultWord {
    const char* word;
    int meaning;
};

constexpr int satisfied = static_cast<int>(Satisfaction::Satisfied);
constexpr int neutral = static_cast<int>(Satisfaction::Neutral);
constexpr int dissatisfied = static_cast<int>(Satisfaction::Dissatisfied);
constexpr int unrated = static_cast<int>(Satisfaction::Unrated);
constexpr DefaultWord satisfactionWords[] = {
    {"非常满意", satisfied},
    {"很满意", satisfied},
    {"满意", satisfied},
    {"较满意", satisfied},
    {"比较满意", satisfied},
    {"基本满意", satisfied},
    {"satisfied", satisfied},
    {"very satisfied", satisfied},
    {"good", satisfied},
    {"一般", neutral},
    {"neutral", neutral},
    {"不满意", dissatisfied},
    {"较不满意", dissatisfied},
    {"比较不满意", dissatisfied},
    {"很不满意", dissatisfied},
    {"非常不满意", dissatisfied},
    {"dissatisfied", dissatisfied},
    {"very dissatisfied", dissatisfied},
    {"unsatisfied", dissatisfied},
    {"bad", dissatisfied},
    {"未评价", unrated},
    {"未评", unrated},
    {"未回访", unrated},
    {"未参评", unrated},
    {"放弃评价", unrated},
    {"默认", unrated},
    {"unrated", unrated},
    {"not rated", unrated},
    {"offered", unrated},
    {"unoffered", unrated},
};

constexpr int no = static_cast<int>(Answer::No);
constexpr int yes = static_cast<int>(Answer::Yes);
constexpr int unknown = static_cast<int>(Answer::Unknown);
constexpr DefaultWord resolvedWords[] = {
    {"是", yes},
    {"已解决", yes},
    {"解决", yes},
    {"基本解决", yes},
    {"完全解决", yes},
    {"yes", yes},
    {"y", yes},
    {"true", yes},
    {"1", yes},
    {"resolved", yes},
    {"solved", yes},
    {"否", no},
    {"未解决", no},
    {"没有解决", no},
    {"部分解决", no},
    {"no", no},
    {"n", no},
    {"false", no},
    {"0", no},
    {"unresolved", no},
    {"not resolved", no},
    {"解决中", unknown},
    {"未回访", unknown},
    {"未评价", unknown},
};
constexpr DefaultWord dispatchedWords[] = {
    {"是", yes},
    {"转办", yes},
    {"派单", yes},
    {"已派单", yes},
    {"转派", yes},
    {"交办", yes},
    {"已转办", yes},
    {"工单转办", yes},
    {"部门办理", yes},
    {"yes", yes},
    {"y", yes},
    {"true", yes},
    {"1", yes},
    {"dispatched", yes},
    {"否", no},
    {"直接办结", no},
    {"直接解答", no},
    {"直接答复", no},
    {"即时办结", no},
    {"当场办结", no},
    {"未派单", no},
    {"不派单", no},
    {"座席办结", no},
    {"坐席办结", no},
    {"no", no},
    {"n", no},
    {"false", no},
    {"0", no},
};
constexpr int in = static_cast<int>(Direction::In);
constexpr int out = static_cast<int>(Direction::Out);
constexpr DefaultWord directionWords[] = {
    {"呼入", in},
    {"来电", in},
    {"接入", in},
    {"in", in},
    {"inbound", in},
    {"incoming", in},
    {"呼出", out},
    {"外呼", out},
    {"去电", out},
    {"回拨", out},
    {"out", out},
    {"outbound", out},
    {"outgoing", out},
};
constexpr int open = static_cast<int>(StatusRank::Open);
constexpr int inProgress = static_cast<int>(StatusRank::InProgress);
constexpr int closed = static_cast<int>(StatusRank::Closed);
constexpr DefaultWord statusWords[] = {
    {"待受理", open},
    {"待派单", open},
    {"待办", open},
    {"待处理", open},
    {"新建", open},
    {"已登记", open},
    {"new", open},
    {"open", open},
    {"已受理", inProgress},
    {"已派单", inProgress},
    {"已派发", inProgress},
    {"待签收", inProgress},
    {"已签收", inProgress},
    {"办理中", inProgress},
    {"处理中", inProgress},
    {"待审核", inProgress},
    {"待回访", inProgress},
    {"延期", inProgress},
    {"退回", inProgress},
    {"active", inProgress},
    {"in progress", inProgress},
    {"pending", inProgress},
    {"awaiting user info", inProgress},
    {"awaiting problem", inProgress},
    {"awaiting vendor", inProgress},
    {"awaiting evidence", inProgress},
    {"on hold", inProgress},
    {"办结", closed},
    {"已办结", closed},
    {"已完成", closed},
    {"已完结", closed},
    {"已回访", closed},
    {"已归档", closed},
    {"归档", closed},
    {"已关闭", closed},
    {"关闭", closed},
    {"直接办结", closed},
    {"resolved", closed},
    {"closed", closed},
    {"done", closed},
    {"complete", closed},
    {"completed", closed},
};
constexpr DefaultWord invalidWords[] = {
    {"骚扰", 1},
    {"骚扰电话", 1},
    {"骚扰来电", 1},
    {"恶意骚扰", 1},
    {"无声", 1},
    {"无声电话", 1},
    {"无声来电", 1},
    {"拨错", 1},
    {"误拨", 1},
    {"错拨", 1},
    {"打错", 1},
    {"打错电话", 1},
    {"无效", 1},
    {"无效来电", 1},
    {"无效电话", 1},
    {"无效工单", 1},
    {"测试", 1},
    {"测试工单", 1},
    {"wrong number", 1},
    {"silent call", 1},
    {"silent", 1},
    {"nuisance", 1},
    {"nuisance call", 1},
    {"prank", 1},
    {"test call", 1},
};

struct List {
    const char* name;
    std::span<const DefaultWord> words;
};
/// In the order of WordKind.
const List lists[] = {{"satisfaction", satisfactionWords}, {"resolved", resolvedWords},
    {"dispatched", dispatchedWords}, {"direction", directionWords}, {"status", statusWords},
    {"invalid", invalidWords}};

} // namespace

std::string normalisedWord(std::string_view word)
{
    std::string result;
    result.reserve(word.size());
    for (size_t i = 0; i < word.size(); ++i) {
        const auto byte = [&](size_t at) {
            return static_cast<unsigned char>(at < word.size() ? word[at] : 0);
        };
        // U+FF01…U+FF5E are the full-width forms of '!'…'~'; U+3000 is the full-width blank.
        if (byte(i) == 0xEF && (byte(i + 1) == 0xBC || byte(i + 1) == 0xBD)) {
            const int code = ((byte(i + 1) & 0x3F) << 6 | (byte(i + 2) & 0x3F)) + 0xF000;
            if (code >= 0xFF01 && code <= 0xFF5E) {
                const char ascii = static_cast<char>(code - 0xFF01 + '!');
                result += ascii >= 'A' && ascii <= 'Z' ? static_cast<char>(ascii + 32) : ascii;
                i += 2;
                continue;
            }
        }
        if (byte(i) == 0xE3 && byte(i + 1) == 0x80 && byte(i + 2) == 0x80) {
            i += 2;
            continue;
        }
        if (byte(i) == ' ' || byte(i) == '\t')
            continue;
        result += word[i] >= 'A' && word[i] <= 'Z' ? static_cast<char>(word[i] + 32) : word[i];
    }
    return result;
}

WordLists WordLists::defaults()
{
    WordLists result;
    for (size_t kind = 0; kind < std::size(lists); ++kind)
        for (const DefaultWord& one : lists[kind].words)
            result.add(static_cast<WordKind>(kind), one.word, one.meaning);
    return result;
}

std::optional<int> WordLists::lookUp(WordKind kind, std::string_view word) const
{
    const Meanings& meanings = m_lists[static_cast<size_t>(kind)];
    const auto found = meanings.find(normalisedWord(word));
    if (found == meanings.end())
        return std::nullopt;
    return found->second;
}

void WordLists::add(WordKind kind, std::string word, int meaning)
{
    m_lists[static_cast<size_t>(kind)][normalisedWord(word)] = meaning;
}

namespace {

template <typename E> std::optional<E> meaningAs(std::optional<int> meaning)
{
    return meaning ? std::optional<E>(static_cast<E>(*meaning)) : std::nullopt;
}

} // namespace

std::optional<Satisfaction> WordLists::satisfaction(std::string_view word) const
{
    return meaningAs<Satisfaction>(lookUp(WordKind::Satisfaction, word));
}

std::optional<Answer> WordLists::resolved(std::string_view word) const
{
    return meaningAs<Answer>(lookUp(WordKind::Resolved, word));
}

std::optional<Answer> WordLists::dispatched(std::string_view word) const
{
    return meaningAs<Answer>(lookUp(WordKind::Dispatched, word));
}

std::optional<Direction> WordLists::direction(std::string_view word) const
{
    return meaningAs<Direction>(lookUp(WordKind::Direction, word));
}

std::optional<StatusRank> WordLists::status(std::string_view word) const
{
    return meaningAs<StatusRank>(lookUp(WordKind::Status, word));
}

bool WordLists::isInvalid(std::string_view word) const
{
    return lookUp(WordKind::InvalidType, word).value_or(0) != 0;
}

void WordLists::addSatisfaction(std::string word, Satisfaction meaning)
{
    add(WordKind::Satisfaction, std::move(word), static_cast<int>(meaning));
}

void WordLists::addResolved(std::string word, Answer meaning)
{
    add(WordKind::Resolved, std::move(word), static_cast<int>(meaning));
}

void WordLists::addDispatched(std::string word, Answer meaning)
{
    add(WordKind::Dispatched, std::move(word), static_cast<int>(meaning));
}

void WordLists::addDirection(std::string word, Direction meaning)
{
    add(WordKind::Direction, std::move(word), static_cast<int>(meaning));
}

void WordLists::addStatus(std::string word, StatusRank meaning)
{
    add(WordKind::Status, std::move(word), static_cast<int>(meaning));
}

void WordLists::addInvalid(std::string word)
{
    add(WordKind::InvalidType, std::move(word), 1);
}

std::vector<WordLists::Entry> WordLists::ownWords() const
{
    const WordLists standard = defaults();
    std::vector<Entry> result;
    for (size_t kind = 0; kind < std::size(lists); ++kind)
        for (const auto& [word, meaning] : m_lists[kind]) {
            const auto known = standard.m_lists[kind].find(word);
            if (known == standard.m_lists[kind].end() || known->second != meaning)
                result.push_back({static_cast<WordKind>(kind), word, meaning});
        }
    std::sort(result.begin(), result.end(),
        [](const Entry& a, const Entry& b) { return std::tie(a.kind, a.word) < std::tie(b.kind, b.word); });
    return result;
}

void WordLists::forget(WordKind kind, std::string_view word)
{
    const std::string key = normalisedWord(word);
    const WordLists standard = defaults();
    const Meanings& before = standard.m_lists[static_cast<size_t>(kind)];
    Meanings& meanings = m_lists[static_cast<size_t>(kind)];
    if (const auto known = before.find(key); known != before.end())
        meanings[key] = known->second;
    else
        meanings.erase(key);
}

QByteArray WordLists::toJson() const
{
    const WordLists standard = defaults();
    QJsonObject object;
    for (size_t kind = 0; kind < std::size(lists); ++kind) {
        QJsonObject words;
        for (const auto& [word, meaning] : m_lists[kind]) {
            const auto known = standard.m_lists[kind].find(word);
            if (known == standard.m_lists[kind].end() || known->second != meaning)
                words.insert(QString::fromStdString(word), meaning);
        }
        if (!words.isEmpty())
            object.insert(QLatin1String(lists[kind].name), words);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<WordLists> WordLists::fromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    WordLists result = defaults();
    for (size_t kind = 0; kind < std::size(lists); ++kind) {
        const QJsonObject words = document.object().value(QLatin1String(lists[kind].name)).toObject();
        for (auto word = words.begin(); word != words.end(); ++word)
            result.add(static_cast<WordKind>(kind), word.key().toStdString(), word.value().toInt());
    }
    return result;
}

} // namespace redial

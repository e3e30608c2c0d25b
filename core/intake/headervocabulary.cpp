#include "core/intake/headervocabulary.h"

#include "core/intake/celltext.h"
#include "core/intake/headerlevels.h"
#include "core/intake/headertext.h"
#include "core/intake/headerwords.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace redial {

namespace {

const std::unordered_multimap<std::string_view, const HeaderWord*>& wholeIndex()
{
    static const auto index = [] {
        std::unordered_multimap<std::string_view, const HeaderWord*> map;
        for (const HeaderWord& word : wholeHeaders())
            map.emplace(word.word, &word);
        return map;
    }();
    return index;
}

void add(HeaderMeaning& meaning, const HeaderWord& word, double factor)
{
    if (word.field)
        meaning.guesses.push_back({*word.field, factor * word.weight / 100.0});
    else
        meaning.isOther = true;
}

bool lookUp(std::string_view squashed, double factor, HeaderMeaning& meaning)
{
    const auto [begin, end] = wholeIndex().equal_range(squashed);
    for (auto at = begin; at != end; ++at)
        add(meaning, *at->second, factor);
    return begin != end;
}

bool endsWithAny(
    std::string_view text, std::initializer_list<std::string_view> endings, std::string_view& stem)
{
    for (const std::string_view ending : endings) {
        if (text.ends_with(ending)) {
            stem = text.substr(0, text.size() - ending.size());
            return true;
        }
    }
    return false;
}

/// The stems contained in the text that stand furthest back, the longest of those: of 来电受理时间 the
/// 受理, of 应办结时间 the 应办结. Others win over fields: 回访登记时间 is about the call-back.
const HeaderWord* stemIn(std::string_view text, std::span<const HeaderWord> stems)
{
    const HeaderWord* best = nullptr;
    for (const HeaderWord& word : stems) {
        if (text.find(word.word) == std::string_view::npos)
            continue;
        const auto rank = [](const HeaderWord& w) { return std::pair(!w.field, w.word.size()); };
        const bool inside = best && best->word.find(word.word) != std::string_view::npos;
        const bool around = best && word.word.find(best->word) != std::string_view::npos;
        if (!best || (around && !inside) || (!inside && rank(word) > rank(*best)))
            best = &word;
    }
    return best;
}

void addStems(std::string_view text, std::span<const HeaderWord> stems, double factor, HeaderMeaning& meaning)
{
    const HeaderWord* best = stemIn(text, stems);
    if (!best)
        return;
    for (const HeaderWord& word : stems) {
        if (word.word == best->word)
            add(meaning, word, text == word.word ? factor : factor * 0.96);
    }
}

bool readChineseTime(std::string_view text, HeaderMeaning& meaning)
{
    std::string_view stem;
    if (!endsWithAny(text,
            {"时间点", "时间戳", "时间", "日期", "时刻", "时点", "時間點", "時間", "時刻", "期限", "时限"},
            stem))
        return false;
    meaning.soundsLikeTime = true;
    const bool limit = text.ends_with("期限") || text.ends_with("时限");
    addStems(limit ? text : stem, chineseTimeStems(), 1, meaning);
    return true;
}

bool readChinesePhone(std::string_view text, HeaderMeaning& meaning)
{
    std::string_view stem;
    if (!endsWithAny(text,
            {"电话号码", "手机号码", "联系电话", "联系方式", "联系号码", "电话", "号码", "手机号", "手机",
                "電話", "號碼"},
            stem))
        return false;
    addStems(stem, phoneStems(), 1, meaning);
    if (!meaning.isKnown() && (text.ends_with("联系电话") || text.ends_with("联系方式")))
        meaning.guesses = {{Field::Caller, 0.76}, {Field::SecondNumber, 0.7}};
    if (!meaning.isKnown() && text.ends_with("电话"))
        meaning.guesses = {{Field::Caller, 0.6}};
    return true;
}

bool readChineseNumber(std::string_view text, HeaderMeaning& meaning)
{
    std::string_view stem;
    if (!endsWithAny(text, {"编号", "单号", "流水号", "编码", "編號", "序列号"}, stem))
        return false;
    for (const std::string_view foreign :
        {"坐席", "座席", "员", "部门", "单位", "区域", "分类", "类别", "类型", "网格", "客户", "市民", "用户",
            "证", "合同", "主", "父", "原", "关联", "录音", "地区", "行政", "设备", "机构", "上级", "转"}) {
        if (stem.find(foreign) != std::string_view::npos) {
            meaning.isOther = true;
            return true;
        }
    }
    meaning.guesses.push_back({Field::OrderId, 0.78});
    return true;
}

/// The longest known heading that ends this one: 市民诉求内容 ends with 诉求内容.
bool readKnownEnding(std::string_view text, HeaderMeaning& meaning)
{
    for (const std::string_view foreign :
        {"回访", "回复", "答复", "上次", "导出", "审核", "退回", "督办", "评定", "质检", "二次", "协办"}) {
        if (text.find(foreign) != std::string_view::npos) {
            meaning.isOther = true;
            return true;
        }
    }
    for (size_t at = 1; at + 6 <= text.size(); ++at) {
        if ((static_cast<unsigned char>(text[at]) & 0xC0) != 0x80 && lookUp(text.substr(at), 0.8, meaning))
            return true;
    }
    return false;
}

bool readEnglishTime(HeaderTokens tokens, HeaderMeaning& meaning)
{
    const auto isTimeWord = [](const std::string& token) {
        return isOneOf(
            token, {"at", "on", "date", "time", "datetime", "timestamp", "dt", "dttm", "dtm", "ts"});
    };
    if (!std::any_of(tokens.begin(), tokens.end(), isTimeWord))
        return false;
    if (!isTimeWord(tokens.back()) && !isTimeWord(tokens.front()) && tokens.back() != "utc"
        && !isOneOf(
            tokens[tokens.size() - 1], {"opened", "closed", "created", "received", "reported", "resolved"}))
        return false;
    meaning.soundsLikeTime = true;
    const HeaderWord* found = nullptr;
    for (const std::string& token : tokens) {
        for (const HeaderWord& word : englishTimeStems()) {
            if (token == word.word
                && (!found || !word.field || (found->field && word.weight > found->weight)))
                found = &word;
        }
    }
    if (!found)
        return true;
    const bool technical = isOneOf(tokens.front(), {"sys", "system", "db", "etl"});
    add(meaning, *found, technical ? 0.85 : 1);
    return true;
}

bool readEnglishNumber(const HeaderTokens& tokens, HeaderMeaning& meaning)
{
    if (tokens.size() < 2
        || !isOneOf(tokens.back(), {"id", "number", "no", "num", "key", "ref", "reference", "code"}))
        return false;
    for (const std::string& token : tokens) {
        if (isOneOf(token,
                {"parent", "problem", "change", "asset", "related", "agent", "contract", "external",
                    "account"})) {
            meaning.isOther = true;
            return true;
        }
    }
    if (tokens.back() == "code")
        return false;
    const std::string& noun = tokens[tokens.size() - 2];
    if (isOneOf(noun,
            {"order", "ticket", "incident", "case", "request", "sr", "issue", "complaint", "service",
                "interaction", "work", "enquiry", "inquiry"}))
        meaning.guesses.push_back({Field::OrderId, 0.85});
    return true;
}

bool readEnglishPhone(const HeaderTokens& tokens, HeaderMeaning& meaning)
{
    if (!std::any_of(tokens.begin(), tokens.end(), [](const std::string& token) {
            return isOneOf(token, {"phone", "mobile", "telephone", "tel", "cell", "number", "ani", "dnis"});
        }))
        return false;
    for (const std::string& token : tokens) {
        if (isOneOf(token,
                {"agent", "called", "callee", "destination", "dialed", "dialled", "dnis", "hotline", "ext",
                    "extension", "queue", "office", "department", "trunk"})) {
            meaning.isOther = true;
            return true;
        }
        if (isOneOf(token, {"caller", "calling", "ani", "source", "from", "originating"})) {
            meaning.guesses = {{Field::Caller, 0.9}};
            return true;
        }
        if (isOneOf(
                token, {"alternate", "alternative", "second", "secondary", "other", "backup", "callback"})) {
            meaning.guesses = {{Field::SecondNumber, 0.85}};
            return true;
        }
    }
    if (tokens.back() == "number"
        && !isOneOf(tokens.front(), {"phone", "mobile", "telephone", "cell", "contact"}))
        return false;
    meaning.guesses = {{Field::Caller, 0.76}, {Field::SecondNumber, 0.7}};
    return true;
}

/// The English words that end a heading, looked up as a heading of their own: "Request: Status".
bool readEnglishEnding(const HeaderTokens& tokens, HeaderMeaning& meaning)
{
    for (const std::string& token : tokens) {
        if (isOneOf(token,
                {"resolution", "closure", "last", "response", "internal", "private", "parent", "previous"})) {
            meaning.isOther = true;
            return true;
        }
    }
    std::string squashed;
    for (const std::string& token : tokens)
        squashed += token;
    for (size_t i = 0; i + 1 < tokens.size(); ++i) {
        squashed.erase(0, tokens[i].size());
        if (squashed.size() >= 4
            && lookUp(squashed,
                isOneOf(tokens[0], {"u", "sys", "ticket", "case", "request", "incident", "sr"}) ? 0.9 : 0.7,
                meaning))
            return true;
    }
    return false;
}

void interpretPlain(std::string_view text, HeaderMeaning& meaning)
{
    const std::string squashed = squashedHeader(text);
    if (squashed.empty())
        return;
    if (const auto field = fieldFromName(text)) {
        meaning.guesses.push_back({*field, 1});
        if (const auto level = categoryLevel(*field))
            meaning = {{}, {"category_", 10 * (static_cast<int>(*level) + 1), 1}, false, false};
        if (*field != Field::Category && *field != Field::Time)
            return;
    }
    const HeaderTokens tokens = headerTokens(text);
    meaning.level = isAscii(squashed) ? englishHeaderLevel(tokens) : chineseHeaderLevel(squashed);
    if (lookUp(squashed, 1, meaning)) {
        std::string_view stem;
        meaning.soundsLikeTime = endsWithAny(squashed, {"时间", "日期", "time", "date"}, stem);
        return;
    }
    if (meaning.level.rank > 0)
        return;
    if (isAscii(squashed)) {
        if (!tokens.empty() && !readEnglishTime(tokens, meaning) && !readEnglishNumber(tokens, meaning))
            readEnglishPhone(tokens, meaning);
        if (!meaning.isKnown() && !meaning.soundsLikeTime)
            readEnglishEnding(tokens, meaning);
        return;
    }
    if (readChineseTime(squashed, meaning) || readChinesePhone(squashed, meaning)
        || readChineseNumber(squashed, meaning))
        return;
    readKnownEnding(squashed, meaning);
}

} // namespace

HeaderMeaning interpretHeader(std::string_view header)
{
    HeaderMeaning meaning;
    const std::string text = preparedHeader(header);
    interpretPlain(text, meaning);
    const size_t slash = text.find('/');
    if (!meaning.isKnown() && slash != std::string::npos && slash > 0) {
        // A heading of two rows: the group and the sub-heading together, else the sub-heading.
        const std::string group = text.substr(0, slash);
        const std::string sub = text.substr(slash + 1);
        HeaderMeaning joined;
        interpretPlain(group + sub, joined);
        HeaderMeaning alone;
        interpretPlain(sub, alone);
        const bool joinedKnows =
            joined.isOther || (!joined.guesses.empty() && joined.guesses[0].weight >= 0.8);
        meaning = joinedKnows || !alone.isKnown() ? joined : alone;
        if (!meaning.isKnown())
            interpretPlain(group, meaning);
    }
    if (meaning.isOther)
        meaning.guesses.clear();
    std::stable_sort(meaning.guesses.begin(), meaning.guesses.end(),
        [](const FieldGuess& a, const FieldGuess& b) { return a.weight > b.weight; });
    return meaning;
}

} // namespace redial

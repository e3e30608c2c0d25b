#include "core/intake/headerlevels.h"

#include <algorithm>

namespace redial {

LevelGuess chineseHeaderLevel(std::string_view text)
{
    struct LevelWord {
        std::string_view word;
        int rank;
    };
    static constexpr LevelWord words[] = {{"第一级", 10}, {"第二级", 20}, {"第三级", 30}, {"第四级", 40},
        {"第五级", 50}, {"一级", 10}, {"二级", 20}, {"三级", 30}, {"四级", 40}, {"五级", 50}, {"1级", 10},
        {"2级", 20}, {"3级", 30}, {"4级", 40}, {"5级", 50}, {"大类", 12}, {"中类", 22}, {"小类", 32},
        {"细类", 42}, {"子类", 35}};
    for (const std::string_view foreign : {"部门", "单位", "渠道", "区域", "网格", "机构", "坐席", "状态",
             "来源", "地址", "办理", "承办", "客户", "响应", "紧急", "原因码"}) {
        if (text.find(foreign) != std::string_view::npos)
            return {};
    }
    for (const LevelWord& level : words) {
        const size_t at = text.find(level.word);
        if (at == std::string_view::npos)
            continue;
        std::string family(text);
        family.erase(at, level.word.size());
        return {family, level.rank, 0.9};
    }
    static constexpr std::string_view endings[] = {"一", "二", "三", "四", "五"};
    for (int i = 0; i < 5; ++i) {
        for (const std::string& ending : {std::string(endings[i]), std::to_string(i + 1)}) {
            if (!text.ends_with(ending))
                continue;
            const std::string_view family = text.substr(0, text.size() - ending.size());
            for (const std::string_view noun :
                {"分类", "类别", "类型", "诉求", "事项", "归口", "目录", "标签"}) {
                if (family.ends_with(noun))
                    return {std::string(family), 10 * (i + 1), 0.86};
            }
        }
    }
    return {};
}

LevelGuess englishHeaderLevel(const HeaderTokens& tokens)
{
    LevelGuess level;
    bool noun = false;
    int number = 0;
    int depth = 0;
    for (const std::string& token : tokens) {
        if (isOneOf(token,
                {"category", "categories", "cat", "categorization", "categorisation", "subcategory",
                    "classification"})) {
            noun = true;
            depth += token.starts_with("sub") ? 1 : 0;
        } else if (isOneOf(token, {"sub", "secondary"})) {
            ++depth;
        } else if (token.size() == 1 && token[0] >= '1' && token[0] <= '5') {
            number = token[0] - '0';
        } else if (!isOneOf(token, {"level", "tier", "lvl", "u"})) {
            if (isOneOf(token,
                    {"id", "code", "closure", "close", "resolution", "customer", "user", "priority",
                        "description"}))
                return {};
            level.family += token;
            level.family += ' ';
        }
    }
    if (!noun)
        return {};
    level.rank = depth > 0 ? 10 * (1 + depth) + std::max(0, number - 1) : 10 * std::max(1, number);
    level.weight = level.family.find("product") != std::string::npos ? 0.7 : 0.92;
    return level;
}

} // namespace redial

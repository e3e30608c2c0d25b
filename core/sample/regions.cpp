#include "core/sample/regions.h"

#include <algorithm>

namespace redial {

namespace {

struct Profile {
    std::string_view top;
    double weight;
};

struct RegionText {
    std::string_view name;
    std::string_view root;
    int population;
    bool rural;
    double returnFactor;
    double unresolvedFactor;
    double overdueFactor;
    std::vector<Profile> profile;
};

std::vector<RegionText> regionTexts()
{
    return {
        {"青榆街道", "青榆", 128600, false, 1, 1, 1, {{"小区治理", 1.5}, {"公用事业", 1.4}}},
        {"望澜街道", "望澜", 112300, false, 1, 1, 1, {{"市场监管", 1.6}, {"文旅商务", 1.8}}},
        {"鹭桥街道", "鹭桥", 96400, false, 1.3, 1.6, 1.5,
            {{"小区治理", 1.8}, {"环境保护", 1.5}, {"市容环卫", 1.4}}},
        {"霁光街道", "霁光", 141200, false, 1, 1, 1, {{"教育体育", 1.7}, {"房产建设", 1.4}}},
        {"桐隐街道", "桐隐", 87500, false, 0.75, 0.6, 0.5, {{"政务服务", 1.3}}},
        {"澄砚街道", "澄砚", 104900, false, 1, 1, 1.3, {{"教育体育", 1.5}, {"交通运输", 1.4}}},
        {"云桉新区", "云桉", 156700, false, 1, 1.1, 1,
            {{"房产建设", 2.2}, {"人力社保", 1.6}, {"环境保护", 1.3}}},
        {"松陌镇", "松陌", 63800, true, 1, 1, 1, {{"环境保护", 1.3}}},
        {"石鲤镇", "石鲤", 58200, true, 1.2, 1.4, 1.7, {{"应急防汛", 2.2}, {"公用事业", 1.3}}},
        {"芦汀镇", "芦汀", 41500, true, 1, 1, 1, {{"应急防汛", 1.9}, {"农业农村", 1.4}}},
        {"杏泊镇", "杏泊", 49300, true, 0.8, 0.7, 0.7, {{"文旅商务", 4.0}, {"交通运输", 1.3}}},
        {"雁岬镇", "雁岬", 36900, true, 1, 1, 1, {{"农业农村", 1.6}, {"民政养老", 1.4}}},
    };
}

std::vector<double> weightsFor(const RegionText& text, const Catalogue& catalogue)
{
    std::vector<double> weights;
    for (const std::string_view top : catalogue.tops()) {
        double weight = 1;
        if (top == "农业农村")
            weight = text.rural ? 4 : 0.06;
        else if (text.rural)
            weight = top == "小区治理" || top == "文旅商务" ? 0.5 : 0.8;
        const auto own = std::find_if(text.profile.begin(), text.profile.end(),
            [&](const Profile& profile) { return profile.top == top; });
        weights.push_back(own == text.profile.end() ? weight : weight * own->weight);
    }
    return weights;
}

/// A fixed choice that differs from region to region, without chance: names do not depend on the seed.
template <size_t n>
std::string_view nth(const std::string_view (&names)[n], size_t region, size_t i, size_t step)
{
    return names[(region * 5 + i * step) % n];
}

void nameCompounds(SampleRegion& region, size_t number)
{
    static constexpr std::string_view first[] = {"和悦", "翠湖", "金桂", "书香", "滨河", "康宁", "锦园",
        "枫林", "望月", "春晖", "兰亭", "嘉禾", "景和", "福满", "紫藤", "明德", "云锦"};
    static constexpr std::string_view last[] = {"花园", "家园", "雅苑", "新村", "小区", "公馆", "佳苑"};
    const size_t count = region.rural ? 7 : 14;
    for (size_t i = 0; i < count; ++i)
        region.compounds.push_back(
            std::string(nth(first, number, i, 3)) + std::string(nth(last, number, i, 2)));
}

void nameRoads(SampleRegion& region, size_t number)
{
    static constexpr std::string_view own[] = {"路", "东路", "北街", "大道"};
    static constexpr std::string_view common[] = {"学府路", "滨河路", "建新街", "文昌路", "花园街", "站前路",
        "丰收路", "振兴街", "安康路", "广场西路", "和平里街"};
    for (const std::string_view suffix : own)
        region.roads.push_back(std::string(region.root) + std::string(suffix));
    for (size_t i = 0; i < 4; ++i)
        region.roads.emplace_back(nth(common, number, i, 2));
}

void nameVillages(SampleRegion& region, size_t number)
{
    static constexpr std::string_view villages[] = {"东河村", "西营村", "前店村", "后楼村", "双柳村",
        "大槐村", "小桥村", "南庄村", "北洼村", "新建村", "上岗村", "石井村", "枣园村"};
    static constexpr std::string_view quarters[] = {"第一社区", "第二社区", "第三社区", "东社区", "西社区"};
    for (size_t i = 0; i < 5; ++i)
        region.villages.emplace_back(
            region.rural ? nth(villages, number, i, 2) : nth(quarters, number, i, 1));
}

} // namespace

std::vector<SampleRegion> sampleRegions(const Catalogue& catalogue)
{
    std::vector<SampleRegion> regions;
    for (const RegionText& text : regionTexts()) {
        SampleRegion region;
        region.name = text.name;
        region.root = text.root;
        region.population = text.population;
        region.rural = text.rural;
        region.returnFactor = text.returnFactor;
        region.unresolvedFactor = text.unresolvedFactor;
        region.overdueFactor = text.overdueFactor;
        region.topWeights = weightsFor(text, catalogue);
        nameCompounds(region, regions.size());
        nameRoads(region, regions.size());
        nameVillages(region, regions.size());
        regions.push_back(std::move(region));
    }
    return regions;
}

} // namespace redial

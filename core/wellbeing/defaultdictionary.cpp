#include "core/wellbeing/dictionary.h"

#include <span>
#include <string>
#include <string_view>

namespace redial {

namespace {

// The words of Chinese 12345 category trees. Cities name their levels differently but use the same words, so
// words carry further than prefixes. What belongs where, in the doubt:
// - Food, drugs and drinking water are health although authorities call them 食品安全: they make ill.
// - What people breathe and drink is health (废气, 油烟, 扬尘, 污水), what they hear, see and pass through is
//   comfort (噪声, 市容, 绿化, 交通).
// - Everything that makes a home is housing: the building, its management, water, power, gas and heat, and
//   losing it (拆迁, 征收). Gas leaks and open manholes are safety.
// - About no dimension: labour, pensions, schools, shopping, land and village affairs, the authorities' own
//   conduct, and whoever asks, praises or suggests. Four dimensions of how people live at a place do not
//   cover them; a centre that wants them adds a dimension (收入 …) and moves these words there.
// A word that says only how something is done (收费, 质量, 合同, 宣传) decides nothing: 物业收费 is housing,
// and so is 收费标准 beneath 物业管理. Among words of equal length in one name the first list wins: 小区消防
// is safety, 小区绿化 comfort.

constexpr std::string_view safety[] = {"安全", "隐患", "治安", "消防", "火灾", "公安", "警务", "刑事", "刑案",
    "犯罪", "诈骗", "盗窃", "赌博", "涉黄", "色情", "毒品", "禁毒", "黑恶", "传销", "斗殴", "家庭暴力",
    "邪教", "维稳", "群体性", "突发事件", "应急", "防汛", "排涝", "内涝", "抗旱", "灾害", "台风", "地震",
    "山体", "塌方", "塌陷", "坍塌", "高空抛物", "高空坠物", "井盖", "危险", "危化品", "易燃易爆", "爆炸",
    "烟花爆竹", "交通安全", "交通事故", "交通违法", "安全生产", "生产安全", "施工安全", "校园安全",
    "燃气安全", "用电安全", "特种设备", "犬只伤人", "恶犬", "救灾", "警察", "民警", "交警", "侦破", "不稳定",
    "监控", "高压线", "走失", "燃气泄漏", "漏气", "漏电", "触电"};

constexpr std::string_view health[] = {"医疗", "医院", "医保", "医政", "医患", "医药", "医生", "医务", "就医",
    "看病", "行医", "诊所", "患者", "卫生", "健康", "疾控", "疾病", "疫情", "疫苗", "防疫", "传染病", "防控",
    "献血", "急救", "心理", "妇幼", "母婴", "食品", "食药", "食堂", "餐饮", "药品", "药店", "保健品",
    "化妆品", "屠宰", "食品安全", "药品安全", "食品药品", "餐饮服务", "饮用水", "水质", "环保", "环境保护",
    "生态环境", "环境污染", "污染", "废气", "废水", "污水", "排污", "大气", "空气", "油烟", "异味", "臭味",
    "黑臭", "扬尘", "粉尘", "尾气", "焚烧", "固体废物", "危险废物", "医疗废物", "辐射", "水体", "河道",
    "河湖", "控烟", "吸烟", "蚊蝇", "四害", "鼠患", "生态", "环境监测", "环境执法", "散乱污", "水质问题",
    "医师", "鼠害", "毒鼠", "病媒", "居家隔离", "新冠", "核酸"};

constexpr std::string_view utilities[] = {"供水", "停水", "自来水", "水费", "二次供水", "供电", "停电",
    "电费", "供气", "停气", "燃气", "天然气", "煤气", "供热", "供暖", "采暖", "暖气", "水电气", "水务"};

constexpr std::string_view comfort[] = {"噪音", "噪声", "噪声污染", "噪音污染", "光污染", "扰民", "广场舞",
    "市容", "环卫", "环境卫生", "卫生间", "卫生死角", "保洁", "垃圾", "渣土", "废弃", "公厕", "厕所", "绿化",
    "园林", "绿地", "树木", "公园", "广场", "景观", "城市管理", "城管", "综合执法", "街面", "占道", "摊贩",
    "摆摊", "店外经营", "无照经营", "流动商贩", "夜市", "烧烤", "广告", "小广告", "张贴", "涂写", "晾晒",
    "乱堆", "堆放", "施工", "工地", "市政", "公共设施", "城市建设", "道路", "路面", "路灯", "照明", "桥梁",
    "人行道", "盲道", "无障碍", "积水", "排水", "下水道", "管网", "道路积水", "河道保洁", "交通", "公交",
    "公共交通", "地铁", "轨道", "出租车", "网约车", "客运", "客车", "班车", "铁路", "机场", "非法营运",
    "黑车", "单车", "停车", "违停", "乱停", "车位", "信号灯", "红绿灯", "交通设施", "拥堵", "体育设施",
    "文体设施", "场馆", "宠物", "养犬", "犬只", "养狗", "流浪狗", "流浪犬", "饲养", "健身设施", "健身器材",
    "健身场所", "摆卖", "晾挂", "摊群", "摊点", "地摊", "游商", "开墙打洞", "霓虹", "路名", "天桥", "立交桥",
    "行道树", "古树", "掘路", "乱丢", "乱扔", "乱倒", "地锁", "架空线", "线缆", "雨水", "部件", "邻里",
    "管道", "高速", "收费站", "报刊亭"};

constexpr std::string_view housing[] = {"物业", "业委会", "业主", "小区", "住宅", "住房", "房屋", "房产",
    "房地产", "商品房", "购房", "租房", "公房", "公租房", "廉租房", "保障房", "安置房", "回迁", "危房",
    "危旧房", "农房", "宅基地", "房屋质量", "房屋安全", "建筑质量", "工程质量", "建设工程质量", "产权",
    "不动产", "公积金", "租赁", "中介", "维修资金", "楼道", "门禁", "电梯", "漏水", "渗漏", "装修", "拆迁",
    "征收", "征迁", "棚改", "棚户区", "城中村", "旧城改造", "旧改", "老旧小区", "城市更新", "违建",
    "违法建设", "违法建筑", "违章建筑", "私搭乱建", "城乡建设", "城建", "城乡规划", "城市规划", "村镇建设",
    "公用事业", "用水", "用电", "电力", "安置补偿", "补偿安置", "拆迁安置", "建筑", "权属", "改建", "化粪池",
    "出租屋", "地下室", "人防"};

constexpr std::string_view nothing[] = {"咨询", "查询", "建议", "意见", "表扬", "感谢", "致谢", "政务",
    "办事", "审批", "窗口", "热线", "信访", "作风", "效能", "服务态度", "不作为", "纪检", "监察", "廉政",
    "党", "组织人事", "干部", "统战", "群团", "民族", "宗教", "外事", "司法", "法律", "诉讼", "仲裁", "法院",
    "公证", "税务", "纳税", "税收", "财政", "金融", "银行", "证券", "集资", "经济", "企业", "工商", "招商",
    "市场监管", "市场监督", "市场管理", "市监", "消费", "预付", "退款", "物价", "计量", "发票", "知识产权",
    "商标", "网购", "快递", "邮政", "通信", "电信", "宽带", "有线电视", "劳动", "劳务", "用工", "社保",
    "社会保障", "社会保险", "养老保险", "失业", "工伤", "就业", "工资", "薪", "人社", "人力资源", "人才",
    "退休", "职称", "教育", "教师", "学校", "校园", "学生", "入学", "招生", "考试", "培训", "幼儿园", "科技",
    "文化", "文体", "体育", "旅游", "景区", "文物", "酒店", "民政", "养老", "殡葬", "婚姻", "救助", "低保",
    "残疾", "慈善", "福利", "社会组织", "社区", "退役", "军人", "优抚", "复退", "双拥", "户籍", "户口",
    "身份证", "证件", "出入境", "计生", "计划生育", "农业", "农村", "农民", "村务", "扶贫", "乡村振兴",
    "土地", "国土", "自然资源", "矿产", "林业", "水利", "气象", "信息化", "能源", "行政效能", "行政审批",
    "行政执法", "行政复议", "宣传舆论", "宣传教育", "舆论", "产品质量", "商品质量", "质监", "质检",
    "检验检疫", "认证", "劳动合同", "营商环境", "价格监管", "价格欺诈", "统一战线", "社团", "民间组织",
    "义工", "志愿", "纪律", "违纪", "贪污", "腐败", "滥用职权", "失职", "渎职", "编制", "职务", "招录",
    "招聘", "录用", "表达情感", "致敬", "教学", "学历", "学籍", "学位", "科学", "精神文明", "人口", "垄断",
    "互联网", "网络", "通讯", "休假", "演出", "出版物", "欠款", "拖欠", "生育", "产业", "招投标", "资质",
    "募捐", "自治", "选举", "普查", "驾驶", "车管", "烟草", "彩票", "地名", "商贸", "农资", "农机"};

void add(std::vector<DictionaryRule>& rules, std::span<const std::string_view> words, const char* dimension)
{
    for (const std::string_view word : words)
        rules.push_back({DictionaryRule::Kind::Word, std::string(word), dimension});
}

} // namespace

WellbeingDictionary WellbeingDictionary::defaults()
{
    WellbeingDictionary result;
    result.dimensions = {{"safety", {}}, {"comfort", {}}, {"health", {}}, {"housing", {}}};
    // 住建 stands inside 租住建筑 too, so only as a level of its own.
    result.rules.push_back({DictionaryRule::Kind::CategoryPrefix, "住建", "housing"});
    add(result.rules, safety, "safety");
    add(result.rules, health, "health");
    add(result.rules, utilities, "housing");
    add(result.rules, comfort, "comfort");
    add(result.rules, housing, "housing");
    add(result.rules, nothing, "");
    return result;
}

} // namespace redial

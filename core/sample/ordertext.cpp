#include "core/sample/ordertext.h"

namespace redial {

namespace {

/// Streams of chance that must not follow each other.
constexpr quint64 homeStream = 1001;
constexpr quint64 tellingStream = 2002;

quint64 tellingKey(const PlannedOrder& order)
{
    return static_cast<quint64>(order.root) * 4096 + order.leaf;
}

std::string sum(int low, int high, int step, Random& random)
{
    return std::to_string(low + random.below((high - low) / step + 1) * step);
}

std::string clock(Timestamp time)
{
    return formatTimestamp(time).substr(11, 5);
}

/// 126号附近附近 and the like: the place already says that it is near.
void dropDoubledNear(std::string& text)
{
    static constexpr std::string_view near = "号附近";
    static constexpr std::string_view followers[] = {"附近", "一带", "旁", "周边", "一家", "一处", "桥下"};
    for (size_t at = text.find(near); at != std::string::npos; at = text.find(near, at + near.size())) {
        const std::string_view rest = std::string_view(text).substr(at + near.size());
        for (const std::string_view follower : followers) {
            if (rest.starts_with(follower)) {
                text.erase(at + std::string_view("号").size(), std::string_view("附近").size());
                break;
            }
        }
    }
}

} // namespace

std::string_view typeWord(OrderType type)
{
    switch (type) {
    case OrderType::Complaint:
        return "投诉";
    case OrderType::Help:
        return "求助";
    case OrderType::Question:
        return "咨询";
    case OrderType::Tip:
        return "举报";
    case OrderType::Advice:
        return "建议";
    case OrderType::Invalid:
        return "无效";
    }
    return {};
}

OrderText::OrderText(const OrderPlan& plan, size_t order)
    : m_plan(plan)
    , m_order(plan.orders[order])
    , m_leaf(plan.catalogue.leaves()[m_order.leaf])
    , m_region(plan.regions[m_order.region])
    , m_time(plan.time(m_order))
{
    chooseType();
    choosePlace();
}

void OrderText::chooseType()
{
    Random random(m_plan.options.seed + tellingStream, tellingKey(m_order));
    const Telling& telling = random.pick(m_leaf.tellings);
    m_telling = telling.text;
    m_type = telling.type;
    // Who calls every week, or five times in a day, does not ask but complains.
    const bool stubborn = m_order.source == OrderSource::Serial || m_order.source == OrderSource::Periodic;
    if (stubborn && m_leaf.tellings.front().type == OrderType::Complaint) {
        m_telling = m_leaf.tellings.front().text;
        m_type = OrderType::Complaint;
    }
    if (m_order.source == OrderSource::Invalid)
        m_type = OrderType::Invalid;
}

void OrderText::choosePlace()
{
    // A caller lives in one house; a road or a village belongs to the matter.
    const bool home = m_leaf.place == PlaceKind::Home && m_order.caller != 0;
    Random random(m_plan.options.seed + homeStream,
        home ? m_order.caller * 64ULL + m_order.region : (1ULL << 40) + tellingKey(m_order));
    switch (m_leaf.place) {
    case PlaceKind::Home:
        m_spot = random.pick(m_region.compounds);
        m_detail = std::to_string(random.between(1, 26)) + "号楼";
        m_door = std::to_string(random.between(1, 4)) + "单元";
        m_door += std::to_string(random.between(1, 17)) + "0";
        m_door += std::to_string(random.between(1, 4)) + "室";
        break;
    case PlaceKind::Road:
        m_spot = random.pick(m_region.roads);
        if (random.chance(0.6)) {
            m_detail = std::to_string(random.between(1, 320)) + "号附近";
        } else {
            const std::string& other = random.pick(m_region.roads);
            m_detail = other == m_spot ? "中段" : "与" + other + "交叉口";
        }
        break;
    case PlaceKind::Village:
        m_spot = random.pick(m_region.villages);
        break;
    case PlaceKind::Nowhere:
        break;
    }
}

std::string OrderText::address() const
{
    if (m_spot.empty())
        return {};
    return std::string(m_region.name) + m_spot + m_detail + m_door;
}

std::string OrderText::dayWord(qint64 day) const
{
    const qint64 ago = m_time.day() - day;
    if (ago <= 0)
        return "今天";
    if (ago == 1)
        return "昨天";
    if (ago == 2)
        return "前天";
    const CivilDate date = civilFromDays(day);
    return std::to_string(date.month) + "月" + std::to_string(date.day) + "日";
}

std::string OrderText::told() const
{
    static constexpr std::string_view nightTimes[] = {
        "每天晚上", "每晚九点以后", "每天清晨", "周末晚上", "每天晚上七点到十点"};
    static constexpr std::string_view dayTimes[] = {
        "每天早上", "早晚高峰时段", "每天傍晚", "每天中午", "周末"};
    static constexpr std::string_view durations[] = {"已有三天", "已有四五天", "已有一周", "已有十多天",
        "已有半个月", "已有二十多天", "已有一个月", "已有一个多月", "已有两个月"};
    static constexpr std::string_view numbers[] = {"两", "三", "四", "五", "六"};

    Random random(m_plan.options.seed + tellingStream + 1, tellingKey(m_order));
    const bool quick = m_leaf.medianHours < 12;
    const qint64 rootDay = m_plan.time(m_plan.orders[m_order.root]).day();
    std::string text;
    for (size_t i = 0; i < m_telling.size(); ++i) {
        if (m_telling[i] != '{') {
            text += m_telling[i];
            continue;
        }
        const char slot = m_telling[i + 1];
        i += 2;
        if (slot == 'p')
            text += std::string(m_region.name) + m_spot + m_detail;
        else if (slot == 't')
            text += m_leaf.hours == HoursKind::Night ? random.pick(nightTimes) : random.pick(dayTimes);
        else if (slot == 'd')
            text += quick ? durations[random.below(3)] : random.pick(durations);
        else if (slot == 'w')
            text += dayWord(rootDay - (quick ? random.below(2) : random.between(1, 9)));
        else if (slot == 'n')
            text += random.pick(numbers);
        else if (slot == 's')
            text += sum(12, 168, 1, random);
        else if (slot == 'm')
            text += sum(280, 3900, 10, random);
        else if (slot == 'M')
            text += sum(1200, 36000, 100, random);
    }
    dropDoubledNear(text);
    return text;
}

std::string OrderText::title() const
{
    if (m_order.source == OrderSource::TestLine)
        return "线路测试";
    const std::string place = m_spot.empty() ? std::string() : std::string(m_region.name) + m_spot;
    const std::string title = "关于" + place + std::string(m_leaf.subject) + "的";
    if (m_order.source == OrderSource::CallBack)
        return "回访：" + title + "工单";
    const std::string_view word = m_type == OrderType::Question ? "咨询" : typeWord(m_type);
    const std::string_view mark = !sameMatterAsBefore() || m_order.root % 3 == 0 ? ""
        : m_type == OrderType::Question                                          ? "【再次来电】"
                                                                                 : "【催办】";
    return std::string(mark) + title + std::string(word);
}

bool OrderText::sameMatterAsBefore() const
{
    return m_order.previous != PlannedOrder::none && m_plan.orders[m_order.previous].leaf == m_order.leaf;
}

std::string OrderText::openedBy(Random& random) const
{
    static constexpr std::string_view telling[] = {
        "市民来电反映，", "来电人反映，", "市民反映：", "来电人表示，", "市民称，"};
    static constexpr std::string_view asking[] = {"市民来电咨询：", "来电人咨询，", "市民咨询："};
    return std::string(m_type == OrderType::Question ? random.pick(asking) : random.pick(telling));
}

std::string_view OrderText::demand(bool answered, Random& random) const
{
    static constexpr std::string_view complaint[] = {"请相关部门核实处理并回复来电人。",
        "希望相关部门尽快处理。", "要求职能部门核查并给予答复。", "请承办单位现场查看并处理。",
        "要求尽快解决并回复处理结果。"};
    static constexpr std::string_view help[] = {
        "希望尽快安排人员处理。", "请相关部门予以协助。", "请承办单位联系来电人。", "望尽快解决。"};
    static constexpr std::string_view question[] = {"请职能部门予以答复。", "请承办单位联系来电人解答。"};
    static constexpr std::string_view told[] = {"坐席已根据知识库解答，来电人表示清楚。",
        "已告知办理流程和所需材料，来电人表示感谢。", "已提供承办单位的咨询方式，来电人自行联系。",
        "已根据知识库答复。"};
    static constexpr std::string_view settled[] = {"坐席已解释相关规定，来电人表示理解。",
        "坐席已电话联系承办单位，对方承诺当日处理。", "已安抚并告知处理途径。"};
    static constexpr std::string_view tip[] = {
        "请执法部门现场核查。", "请依法查处，来电人要求对个人信息保密。", "希望加强巡查。"};
    static constexpr std::string_view advice[] = {"望采纳。", "请相关部门研究并回复。"};
    if (answered)
        return m_type == OrderType::Question ? random.pick(told) : random.pick(settled);
    switch (m_type) {
    case OrderType::Complaint:
        return random.pick(complaint);
    case OrderType::Help:
        return random.pick(help);
    case OrderType::Question:
        return random.pick(question);
    case OrderType::Tip:
        return random.pick(tip);
    case OrderType::Advice:
        return random.pick(advice);
    case OrderType::Invalid:
        break;
    }
    return {};
}

std::string OrderText::reminder(const std::string& previousNumber, Random& random) const
{
    static constexpr std::string_view soon[] = {"至今没有人联系", "问题仍未解决", "对刚才的答复不认可"};
    static constexpr std::string_view later[] = {"至今没有人联系", "承办单位回复后问题仍未解决",
        "处理后又出现反复", "对答复内容不认可", "被告知已办结但实际没有处理"};
    static constexpr std::string_view asks[] = {
        "按答复办理时仍有疑问", "窗口答复与坐席所说不一致", "还有细节不清楚", "按所说方法操作没有成功"};
    const Timestamp before = m_plan.time(m_plan.orders[m_order.previous]);
    const std::string when = dayWord(before.day()) + (before.day() == m_time.day() ? clock(before) : "");
    if (m_type == OrderType::Question)
        return "来电人" + when + "咨询过该问题，" + std::string(random.pick(asks)) + "，再次来电：" + told();
    const bool isSoon = m_time.seconds - before.seconds < 6 * 3600;
    return "来电人" + when + "就同一问题来电（工单号" + previousNumber + "），"
        + std::string(isSoon ? random.pick(soon) : random.pick(later)) + "，现再次来电催办：" + told();
}

std::string OrderText::content(bool answered, const std::string& previousNumber, Random& random) const
{
    static constexpr std::string_view efforts[] = {"此前已向社区反映，未得到解决。",
        "曾与对方沟通，没有结果。", "曾拨打相关部门电话，无人接听。", "之前也有邻居反映过。"};
    if (m_order.source == OrderSource::TestLine)
        return "线路测试，通话正常。";
    if (m_order.source == OrderSource::CallBack) {
        return "回访工单" + previousNumber + "：来电人"
            + std::string(random.chance(0.7) ? "确认已有人联系，对办理情况表示认可。"
                                             : "表示问题尚未完全解决，已记录意见。");
    }
    // One draw a statement: the operands of + are evaluated in an order that differs between compilers.
    if (sameMatterAsBefore()) {
        const std::string reminded = reminder(previousNumber, random);
        return reminded + "。" + std::string(demand(answered, random));
    }

    std::string text = openedBy(random) + told() + "。";
    const bool complains = m_type == OrderType::Complaint && m_leaf.place != PlaceKind::Nowhere;
    if (complains && random.chance(0.25))
        text += random.pick(efforts);
    if (m_order.previous != PlannedOrder::none) {
        const PlannedOrder& before = m_plan.orders[m_order.previous];
        text += "来电人" + dayWord(m_plan.time(before).day()) + "曾就"
            + std::string(m_plan.catalogue.leaves()[before.leaf].subject) + "来电。";
    }
    text += demand(answered, random);
    // Some agents write in more than one line, or with half-width marks.
    if (random.chance(0.004))
        text += complains ? "\n备注: 来电人情绪激动, 已安抚。" : "\n备注: 来电人白天上班, 请傍晚联系。";
    return text;
}

} // namespace redial

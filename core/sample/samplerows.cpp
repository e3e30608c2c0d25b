#include "core/sample/samplerows.h"

#include "core/sample/ordertext.h"

#include <algorithm>

namespace redial {

namespace {

using Column = SampleColumn;
constexpr quint64 rowStream = 3003;

void put(SampleRow& row, Column column, std::string_view text)
{
    SampleCell& cell = row[column];
    cell.kind = text.empty() ? SampleCell::Kind::Empty : SampleCell::Kind::Text;
    cell.text = text;
}

void put(SampleRow& row, Column column, Timestamp time)
{
    row[column].kind = SampleCell::Kind::Time;
    row[column].number = time.seconds;
}

void put(SampleRow& row, Column column, qint64 number)
{
    row[column].kind = SampleCell::Kind::Number;
    row[column].number = number;
}

void clear(SampleRow& row, Column column)
{
    row[column].kind = SampleCell::Kind::Empty;
}

/// How many orders of a type go on to a department; the others are settled on the phone.
double dispatchShare(OrderType type)
{
    switch (type) {
    case OrderType::Complaint:
        return 0.88;
    case OrderType::Help:
        return 0.92;
    case OrderType::Question:
        return 0.16;
    case OrderType::Tip:
        return 0.97;
    case OrderType::Advice:
        return 0.8;
    case OrderType::Invalid:
        return 0;
    }
    return 0;
}

/// Departments close orders at their desks: moved back to the afternoon before, where that is after `sent`.
qint64 inOfficeHours(qint64 closed, qint64 sent, Random& random)
{
    const Timestamp time{closed};
    const qint64 ofDay = time.secondOfDay();
    if (ofDay >= 8 * 3600 + 1800 && ofDay < 18 * 3600)
        return closed;
    const qint64 day = ofDay < 9 * 3600 ? time.day() - 1 : time.day();
    const qint64 moved = day * Timestamp::secondsPerDay + random.between(14 * 3600, 18 * 3600);
    return moved > sent ? moved : closed;
}

} // namespace

std::string_view sampleHeading(SampleColumn column)
{
    static constexpr std::string_view headings[sampleColumns] = {"工单编号", "来电时间", "来电号码", "来电人",
        "受理坐席", "诉求类型", "事项分类", "标题", "诉求内容", "所属镇街", "详细地址", "承办单位",
        "是否派单", "派单时间", "截止时间", "办结时间", "工单状态", "通话时长(秒)", "等待时长(秒)", "满意度",
        "是否解决", "渠道来源", "呼叫方向"};
    return headings[static_cast<size_t>(column)];
}

SampleRows::SampleRows(const OrderPlan& plan) : m_plan(plan), m_exportedAt(plan.truth.last)
{
    m_dayBegin.resize(static_cast<size_t>(plan.options.days) + 1, static_cast<quint32>(plan.orders.size()));
    for (size_t i = plan.orders.size(); i-- > 0;)
        m_dayBegin[plan.orders[i].second / 86400] = static_cast<quint32>(i);
}

std::string SampleRows::orderNumber(size_t at) const
{
    while (m_plan.orders[at].sameNumber)
        at = m_plan.orders[at].previous;
    const PlannedOrder& order = m_plan.orders[at];
    const std::string day = formatDay(m_plan.time(order).day());
    std::string running = std::to_string(at - m_dayBegin[order.second / 86400] + 1);
    running.insert(0, running.size() < 5 ? 5 - running.size() : 0, '0');
    return "GD" + day.substr(0, 4) + day.substr(5, 2) + day.substr(8, 2) + running;
}

void SampleRows::row(size_t number, SampleRow& row) const
{
    const PlannedOrder& order = m_plan.orders[number];
    const SampleLeaf& leaf = m_plan.catalogue.leaves()[order.leaf];
    Random random(m_plan.options.seed + rowStream, number);
    const OrderText text(m_plan, number);
    for (SampleCell& cell : row.cells)
        cell.kind = SampleCell::Kind::Empty;

    put(row, Column::OrderNumber, orderNumber(number));
    put(row, Column::Received, m_plan.time(order));
    fillCaller(order, row, random);
    put(row, Column::Agent, m_plan.roster.agents()[order.agent].name);
    put(row, Column::Direction, order.source == OrderSource::CallBack ? "呼出" : "呼入");
    if (order.source == OrderSource::Invalid) {
        fillInvalid(row, random);
        return;
    }
    const bool test = order.source == OrderSource::TestLine;
    put(row, Column::Type, test ? "咨询" : typeWord(text.type()));
    put(row, Column::Category,
        test ? std::string_view("政务服务/热线服务/线路测试") : std::string_view(leaf.path));
    put(row, Column::Region, test ? std::string_view() : m_plan.regions[order.region].name);
    put(row, Column::Address, test || random.chance(0.08) ? std::string() : text.address());
    fillCourse(order, text.type(), row, random);
    fillJudgement(order, row, random);
    fillCall(order, row, random);
    put(row, Column::Title, text.title());
    const bool answered = row[Column::Dispatched].text != "是";
    const std::string before =
        order.previous == PlannedOrder::none ? std::string() : orderNumber(order.previous);
    put(row, Column::Content, text.content(answered, before, random));
    loseSome(row, random);
}

void SampleRows::fillCaller(const PlannedOrder& order, SampleRow& row, Random& random) const
{
    static constexpr std::string_view unknown[] = {"", "", "", "未知", "未知", "匿名", "匿名", "-", "0"};
    if (order.caller == 0) {
        put(row, Column::Caller, random.pick(unknown));
        put(row, Column::CallerName, random.chance(0.4) ? "匿名" : "");
        return;
    }
    std::string key = m_plan.directory.key(order.caller);
    if (m_plan.directory.isLandline(order.caller)) {
        if (order.caller == CallerDirectory::testLine || random.chance(0.7))
            key.insert(4, "-");
    } else if (random.chance(0.004)) {
        key.insert(0, "+86");
    } else if (random.chance(0.002)) {
        key.insert(7, " ").insert(3, " ");
    }
    put(row, Column::Caller, key);
    const bool named = order.caller != CallerDirectory::testLine && order.source != OrderSource::Invalid;
    // Most give their name every time, some never.
    if (named && Random(m_plan.options.seed + rowStream + 1, order.caller).chance(0.8))
        put(row, Column::CallerName, m_plan.directory.name(order.caller));
}

void SampleRows::fillCourse(const PlannedOrder& order, OrderType type, SampleRow& row, Random& random) const
{
    const SampleLeaf& leaf = m_plan.catalogue.leaves()[order.leaf];
    const SampleRegion& region = m_plan.regions[order.region];
    const Timestamp received = m_plan.time(order);
    const bool outward = order.source == OrderSource::TestLine || order.source == OrderSource::CallBack;
    const double share = outward ? 0 : dispatchShare(type);
    if (!random.chance(share)) {
        put(row, Column::Dispatched, "否");
        put(row, Column::Status, "直接办结");
        put(row, Column::ClosedAt, Timestamp{received.seconds + random.between(120, 900)});
        put(row, Column::Department, "区政务热线中心");
        return;
    }
    const bool local = random.chance(leaf.place == PlaceKind::Nowhere ? 0.02 : 0.28);
    put(row, Column::Department,
        local ? std::string(region.name)
                + (region.rural                     ? "人民政府"
                        : region.name == "云桉新区" ? "管委会"
                                                    : "办事处")
              : std::string(leaf.department));
    put(row, Column::Dispatched, "是");
    qint64 sent = received.seconds + static_cast<qint64>(std::min(random.logNormal(1500, 0.8), 28800.0));
    const Timestamp drafted{sent};
    if (drafted.secondOfDay() < 8 * 3600 && leaf.dueDays > 2) // at night only what is urgent is sent on
        sent = drafted.day() * Timestamp::secondsPerDay + 8 * 3600 + random.below(3600);
    if (sent > m_exportedAt.seconds) {
        put(row, Column::Status, "待派单");
        return;
    }
    put(row, Column::DispatchedAt, Timestamp{sent});
    const qint64 due = sent + leaf.dueDays * Timestamp::secondsPerDay;
    put(row, Column::DueAt, Timestamp{due});
    const double term = leaf.dueDays * 86400.0;
    const bool late = random.chance(std::min(0.6, 0.055 * region.overdueFactor));
    qint64 closed = late ? due + static_cast<qint64>(random.logNormal(30 * 3600.0, 0.8))
                         : sent + static_cast<qint64>(term * std::min(0.97, random.logNormal(0.5, 0.45)));
    if (leaf.dueDays > 2)
        closed = inOfficeHours(closed, sent, random);
    if (closed <= m_exportedAt.seconds) {
        put(row, Column::ClosedAt, Timestamp{closed});
        put(row, Column::Status, m_exportedAt.seconds - closed > 30 * 86400 ? "已归档" : "已办结");
    } else {
        put(row, Column::Status, m_exportedAt.seconds - sent < 7200 ? "待签收" : "办理中");
    }
}

void SampleRows::fillJudgement(const PlannedOrder& order, SampleRow& row, Random& random) const
{
    const bool closed = row[Column::ClosedAt].kind != SampleCell::Kind::Empty;
    if (!closed || order.source == OrderSource::TestLine)
        return;
    const SampleRegion& region = m_plan.regions[order.region];
    const double skill = m_plan.roster.agents()[order.agent].returnFactor - 1;
    const double unresolved = std::clamp(0.1 * region.unresolvedFactor + (order.returns ? 0.36 : 0)
            + 0.07 * skill + (m_plan.catalogue.leaves()[order.leaf].returnRate - 0.16) * 0.5,
        0.01, 0.9);
    const bool solved = !random.chance(unresolved);
    if (random.chance(0.82))
        put(row, Column::Resolved, solved ? "是" : "否");
    if (!random.chance(0.4))
        return;
    const double lot = random.unit() - (solved ? 0 : 0.42) - 0.1 * skill;
    put(row, Column::Satisfaction,
        lot > 0.55       ? "非常满意"
            : lot > 0.22 ? "满意"
            : lot > 0.14 ? "基本满意"
            : lot > 0.08 ? "一般"
            : lot > -0.1 ? "不满意"
                         : "非常不满意");
}

void SampleRows::fillCall(const PlannedOrder& order, SampleRow& row, Random& random) const
{
    static constexpr std::string_view other[] = {"微信小程序", "微信小程序", "门户网站", "手机APP"};
    const bool plain = order.source == OrderSource::Matter || order.source == OrderSource::Surge;
    if (plain && order.caller != 0 && random.chance(0.09)) {
        put(row, Column::Channel, random.pick(other));
        return;
    }
    const bool test = order.source == OrderSource::TestLine;
    put(row, Column::Channel, order.source == OrderSource::CallBack ? "电话回访" : "电话");
    const SampleAgent& agent = m_plan.roster.agents()[order.agent];
    const double talk = test ? random.between(8.0, 25.0) : random.logNormal(168, 0.5) * agent.talkFactor;
    put(row, Column::TalkSeconds, static_cast<qint64>(std::clamp(talk, 6.0, 3600.0)));
    if (order.source != OrderSource::CallBack)
        put(row, Column::WaitSeconds, static_cast<qint64>(std::clamp(random.logNormal(9, 0.9), 1.0, 900.0)));
}

void SampleRows::fillInvalid(SampleRow& row, Random& random) const
{
    struct Kind {
        std::string_view type;
        std::string_view title;
        std::string_view content;
    };
    static constexpr Kind kinds[] = {{"无声", "无声电话", "接通后无人应答，坐席三次询问后挂断。"},
        {"骚扰", "骚扰电话", "来电人无实际诉求，多次提示后挂断。"}, {"拨错", "误拨", "来电人表示拨错号码。"},
        {"无声", "无声电话", "来电无声，已按规范结束通话。"}};
    const Kind& kind = random.pick(kinds);
    put(row, Column::Type, kind.type);
    put(row, Column::Title, kind.title);
    put(row, Column::Content, kind.content);
    put(row, Column::Dispatched, "否");
    put(row, Column::Status, "直接办结");
    put(row, Column::ClosedAt, Timestamp{row[Column::Received].number + random.between(15, 90)});
    put(row, Column::Channel, "电话");
    put(row, Column::TalkSeconds, static_cast<qint64>(random.between(4, 45)));
    put(row, Column::WaitSeconds, static_cast<qint64>(std::clamp(random.logNormal(9, 0.9), 1.0, 900.0)));
}

/// What somebody forgot to fill in.
void SampleRows::loseSome(SampleRow& row, Random& random) const
{
    struct Loss {
        Column column;
        double share;
    };
    static constexpr Loss losses[] = {{Column::Agent, 0.006}, {Column::Type, 0.008},
        {Column::Category, 0.013}, {Column::Region, 0.015}, {Column::Department, 0.012},
        {Column::TalkSeconds, 0.01}, {Column::Title, 0.006}};
    for (const Loss& loss : losses) {
        if (random.chance(loss.share))
            clear(row, loss.column);
    }
}

} // namespace redial

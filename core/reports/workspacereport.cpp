#include "core/reports/workspacereport.h"

#include "core/store/settingrows.h"
#include "core/store/workspace.h"

namespace redial {

namespace {

/// The report's rows stand for orders by number; one that is gone meanwhile has no texts.
Result<std::vector<OrderTexts>> textsOf(const Workspace& workspace, std::span<const OrderId> ids)
{
    const Result<std::vector<StoredOrder>> orders = workspace.orders(ids);
    if (!orders)
        return orders.error();
    std::vector<OrderTexts> texts(ids.size());
    size_t found = 0;
    for (size_t i = 0; i < ids.size() && found < orders->size(); ++i) {
        if ((*orders)[found].id != ids[i])
            continue;
        const OrderFields& fields = (*orders)[found++].fields;
        texts[i] = {fields.orderId, fields.title, fields.content, fields.callerName, fields.secondNumber,
            fields.identityNumber};
    }
    return texts;
}

} // namespace

Result<AgentRoster> agentRoster(const Workspace& workspace, Timestamp today)
{
    const Result<QByteArray> rows = workspace.setting(QStringLiteral("roster"));
    if (!rows)
        return rows.error();
    return AgentRoster(settingRowsFromJson(*rows, 4), today);
}

Result<void> readReportSettings(const Workspace& workspace, QString& centre, QByteArray& logo)
{
    const Result<QByteArray> heading = workspace.setting(QStringLiteral("report_heading"));
    const Result<QByteArray> picture = workspace.setting(QStringLiteral("report_logo"));
    for (const Result<QByteArray>* setting : {&heading, &picture})
        if (!*setting)
            return setting->error();
    if (centre.isEmpty())
        centre = QString::fromUtf8(*heading);
    if (logo.isEmpty())
        logo = *picture;
    return {};
}

Result<RepeatReport> makeWorkspaceReport(
    RepeatReportInput input, const Workspace& workspace, Progress& progress)
{
    if (const Result<void> read = readReportSettings(workspace, input.centre, input.logo); !read)
        return read.error();
    if (input.roster.isEmpty()) {
        Result<AgentRoster> roster = agentRoster(workspace, input.madeAt);
        if (!roster)
            return roster.error();
        input.roster = *std::move(roster);
    }
    return makeRepeatReport(
        input, [&](std::span<const OrderId> orders) { return textsOf(workspace, orders); }, progress);
}

} // namespace redial

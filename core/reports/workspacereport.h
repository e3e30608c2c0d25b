#pragma once

/// The Excel report of a workspace: makeRepeatReport() with what the workspace itself knows, the texts of
/// its orders and what its settings say about reports.

#include "core/reports/repeatreport.h"

namespace redial {

class Workspace;

/// What `input` leaves empty comes from the settings: centre (the report's heading), logo, roster.
/// Errors: those of makeRepeatReport() and of reading the workspace.
Result<RepeatReport> makeWorkspaceReport(
    RepeatReportInput input, const Workspace& workspace, Progress& progress);

/// What is empty of a report's heading and logo, from the settings.
Result<void> readReportSettings(const Workspace& workspace, QString& centre, QByteArray& logo);

/// The agents' roster as the settings have it.
Result<AgentRoster> agentRoster(const Workspace& workspace, Timestamp today);

} // namespace redial

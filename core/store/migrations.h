#pragma once

/// How a workspace file comes to the present schema: one chain of numbered steps (schema/*.sql), each
/// in a transaction of its own, user_version counting them. An older file is copied beside itself
/// before the first step (NAME.v1.bak); when that fails nothing is changed.

#include "core/base/result.h"

#include <span>
#include <string>

namespace redial {

class Database;

/// "RDL1" as a big-endian number, in the header of every workspace.
inline constexpr qint64 workspaceApplicationId = 0x52444C31;

/// The steps of this program; step n leads from version n to version n + 1.
std::span<const std::string> workspaceMigrations();

enum class EmptyFile { Refuse, MakeWorkspace };

/// Brings `database` from its version to the end of the chain.
/// Errors: NotAWorkspace, WorkspaceNewer (detail: its version), and those of Database.
Result<void> migrate(Database& database, std::span<const std::string> steps, EmptyFile emptyFile);

/// The checks of migrate() without a change; an older file is WorkspaceReadOnly, since it has to be
/// brought up to date first.
Result<void> checkVersion(Database& database, std::span<const std::string> steps);

} // namespace redial

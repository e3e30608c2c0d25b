#pragma once

#include "core/commands/command.h"
#include "core/wellbeing/wellbeing.h"

namespace redial {

/// The options by which a command's well-being index differs from the workspace's choices.
void declareWellbeing(QCommandLineParser& parser);
/// Only whether the words make sense, before anything is opened.
Result<void> checkWellbeing(const QCommandLineParser& parser);
/// Puts them into `input`; rows of a population file that were not understood are said.
Result<void> readWellbeing(const QCommandLineParser& parser, WellbeingInput& input, CommandContext& context);

} // namespace redial

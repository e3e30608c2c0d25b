#pragma once

/// What an import left open, kept with the workspace so that it can be settled days later: words on no list,
/// heavy keys, proposed cuts, sheets left out, characters that could not be read. Answers are kept where they
/// belong (word lists, excluded lines, coverage); only a cut that was declined is taken out here.

#include "core/imports/batchaccount.h"

namespace redial {

/// Errors: those of Workspace::saveSetting.
Result<void> keepLeftOpen(Workspace& workspace, const BatchAccount& account);
/// Fills in what keepLeftOpen kept; what cannot be read is as if nothing was left open.
Result<void> readLeftOpen(const Workspace& workspace, BatchAccount& account);

} // namespace redial

#pragma once

/// Which rows of a sheet are its header: the row the user names, else the one that was imported with
/// before, else the one that looks like it.
///
/// Example: a weekly export is taken for headed in row 1 (制表人, 制表日期), the user says row 3. What is
/// remembered is the profile of row 3's names, and that row 1's are no header. Next week's export has them in
/// row 4: it is found there without a question.

#include "core/imports/preview.h"

namespace redial {

struct ChosenHeader {
    std::optional<Header> header; ///< nothing: no row looks like one
    std::string foundFingerprint; ///< of the header found by its looks; empty when there is none
};

/// `rows`: the first rows of the sheet. `workspace` may be null. Errors: those of Workspace::profile.
Result<ChosenHeader> chooseHeader(
    const SourcePlan& plan, std::span<const StoredRow> rows, const Workspace* workspace);

/// A profile that says which column is the time. One without only remembers that its header is none.
bool isUsable(const ImportProfile& profile);

/// What the user said of encoding and delimiter of a file that by itself looked as if it had this header.
Result<OpenOptions> rememberedOptions(const Workspace& workspace, const std::string& fingerprint);

/// Keeps the plan's profile for the next file of its kind, that the header found by its looks is none, and
/// encoding and delimiter where the user had to say them.
Result<void> rememberProfile(Workspace& workspace, const SourcePlan& plan);

} // namespace redial

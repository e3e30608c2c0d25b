#pragma once

/// Follow-ups in words: states, fields, how a change came about, the causes one starts with.

#include "core/followups/filledback.h"
#include "core/followups/history.h"
#include "core/wording/masking.h"

#include <QCoreApplication>
#include <QString>

namespace redial {

class FollowUpWording {
    Q_DECLARE_TR_FUNCTIONS(redial::FollowUpWording)

public:
    static QString state(FollowUpState state);
    /// In the language of the program, in English, in Chinese, or stateName(); a file comes back from
    /// whoever has it.
    static std::optional<FollowUpState> stateFromWord(std::string_view word);
    static QString field(FollowUpField field);
    /// "changed", "came back on 2024-03-09 10:11", "changed with others" …
    static QString kind(const FollowUpChange& change);
    /// A value of history or conflict: states as words, other fields as they are.
    static QString value(FollowUpField field, std::string_view value);
    /// Why a row of a file was not understood.
    static QString unknown(FilledBack::Unknown why);
    static QString conflict(FilledBack::Reason why);

    static std::vector<std::string> defaultCauses();
    /// The user's list as kept in the setting causesSetting, or the default.
    static std::vector<std::string> causes(std::string_view setting);
};

/// As it may be shown or sent out: numbers, and the names given, hidden inside the texts unless revealed.
OutgoingFollowUp shownFollowUp(const FollowUp& followUp, Reveal reveal, std::span<const std::string> names);

} // namespace redial

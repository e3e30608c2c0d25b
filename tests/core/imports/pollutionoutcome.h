#pragma once

#include "pollution.h"

#include "core/base/result.h"

#include <QString>

#include <algorithm>

namespace redial {

/// What an import made of one polluted file, against the clean list.
struct PollutionOutcome {
    QString error; ///< a sentence instead of orders; empty when there were orders
    qint64 expected = 0; ///< orders the file holds
    qint64 same = 0; ///< orders just as in the clean list
    qint64 changed = 0; ///< orders that differ from it
    qint64 rejected = 0; ///< rows shown to the user with a reason
    qint64 padded = 0; ///< rows the account counts as shorter than the header
    qint64 marks = 0; ///< stray quotes and broken characters the account counts
    bool asks = false; ///< columns the user is asked about before anything is imported
    QString detail; ///< the first orders that differ

    /// Every order, and nothing else.
    bool isRight() const { return error.isEmpty() && same == expected && changed == 0; }
    /// Not right, and nothing that the user is shown says so.
    bool isSilent() const
    {
        const qint64 notices = rejected + padded + marks;
        return error.isEmpty() && !isRight() && !asks && notices < std::max(expected - same, changed);
    }
};

/// Looks at the file as an import does, without a workspace, and reads every row.
PollutionOutcome readPolluted(const PollutedFile& file, const QString& folder);

QString errorName(ErrorCode code);

} // namespace redial

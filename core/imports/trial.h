#pragma once

/// Reading a source with a mapping and keeping nothing: what an import would say about its first
/// thousand rows, or how many rows there are and which time they cover, before anybody decides.
///
/// Dates are settled as the importer settles them (datetrial.h): what the rows read so far say wins
/// over what the sample left open; `openColumns` fit both orders, and if reading on does not settle
/// them the user has to.
/// Example: of 1,000 rows 997 can be read, 12 of them have no caller, and row 88 says 昨天下午 where the
/// time of the call should be.

#include "core/imports/importer.h"

namespace redial {

struct Trial {
    qint64 rows = 0; ///< data rows read
    qint64 unreadable = 0; ///< rejects among them
    qint64 withoutCaller = 0; ///< among the readable ones
    qint64 digitsLost = 0; ///< cells of callers, order ids and identity numbers without their digits
    qint64 padded = 0; ///< shorter than the header
    bool readToTheEnd = false;
    SourceDamage damage; ///< of what was read
    struct Example {
        std::string sheet;
        Reject reject;
    };
    std::vector<Example> examples; ///< the first unreadable rows, trialExamples of them
    std::optional<Stretch> ofOrders; ///< earliest to latest
    std::vector<UnknownWord> unknownWords; ///< most frequent first
    std::vector<DateOrder> dateOrders; ///< by column: as read
    std::vector<size_t> openColumns; ///< columns whose day and month nothing settled
};

inline constexpr size_t trialExamples = 20;

/// Reads at most `limit` data rows of the group's sheets (nothing: all).  `userSettled`: the date orders of
/// the mapping stand. Errors: those of TableSource::read.
Result<Trial> tryImport(TableSource& table, const SourcePreview::Group& group, const WordLists& lists,
    Timestamp now, std::optional<qint64> limit, bool userSettled, Progress& progress);

} // namespace redial

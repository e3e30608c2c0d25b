#pragma once

/// Which column of a source becomes which field (ARCHITECTURE.md, spine 2).
///
/// The mapping is proposed from header words *and* values (recognise), corrected by the user, kept
/// as a profile and found again by the header's fingerprint. A column that becomes
/// no field is kept under its own header.
///
/// Example: of 序号, 工单编号, 来电时间, 派单时间, 来电号码, 被叫号码, 导出时间 the second, third, fourth and
/// fifth become OrderId, Time, DispatchedAt and Caller; the others are kept. A column headed "A" full
/// of phone numbers is proposed as Caller with a low confidence, and asked about.

#include "core/base/result.h"
#include "core/intake/dateorder.h"
#include "core/intake/field.h"
#include "core/tabular/headerfinder.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace redial {

struct ColumnMapping {
    std::string header;
    std::optional<Field> field; ///< nothing: kept as it is
    double confidence = 0; ///< 0…1 that this is right; for kept columns, that keeping is right
    bool ask = false; ///< low confidence, or two columns compete: please look
    DateOrder dateOrder = DateOrder::NotNeeded; ///< of times; never Open in kept columns
    std::string separator; ///< of paths: what parts the levels; empty when there are none
    std::vector<std::string> samples; ///< first few distinct values, as read
};

struct Mapping {
    std::vector<ColumnMapping> columns; ///< one a column of the source, in its order
    bool dates1904 = false;

    /// The first column that becomes `field`.
    std::optional<size_t> columnOf(Field field) const;
};

/// Proposes a mapping. `rows` are data rows after the header: a sample from the start of the sheet
/// (a thousand are plenty). Never fails: what it cannot tell is kept and, where it matters, asked.
/// No field but the category levels is given to two columns.
Mapping recognise(const Header& header, std::span<const StoredRow> rows, const SourceTraits& traits);

/// Whether a text is a heading that recognise knows, for findHeader.
bool isHeaderWord(std::string_view text);

/// Settles the order of day and month of a column of date texts from its values; NotNeeded when none
/// of them needs one.
DateOrder settleDateOrder(std::span<const std::string_view> values);

/// A 64-bit fingerprint of the header's names in their order, as 16 hexadecimal digits: the same
/// kind of file gives the same one.
std::string headerFingerprint(std::span<const std::string> names);

/// What the user settled for one kind of file. Kept in the workspace, found by fingerprint; can be
/// written to and read from a file (JSON: {"redial_profile":1,"name":…,"fingerprint":…,
/// "columns":[{"header":…,"field":"time","date_order":"day_first","separator":"/"}…]}, field "" for kept
/// ones).
struct ImportProfile {
    QString name;
    std::string fingerprint;
    struct Column {
        std::string header;
        std::optional<Field> field;
        DateOrder dateOrder = DateOrder::NotNeeded;
        std::string separator;
        bool operator==(const Column&) const = default;
    };
    std::vector<Column> columns;
    bool operator==(const ImportProfile&) const = default;
};

ImportProfile profileFrom(const Mapping& mapping, const QString& name);
/// Columns are found by header, repeated headers by their order of appearance; columns the profile
/// does not know keep what `mapping` proposes, unless the profile gives that field to another column.
/// Date orders and separators of the profile win over proposed ones. Profile columns that the source
/// lacks are ignored.
void applyProfile(const ImportProfile& profile, Mapping& mapping);
QByteArray profileToJson(const ImportProfile& profile);
/// Errors: ProfileInvalid (subject: `name`, detail: what is wrong).
Result<ImportProfile> profileFromJson(const QByteArray& json, const QString& name);

} // namespace redial

#pragma once

/// Where the response rate (threerates.h) comes from: a column of the export that says whether the department
/// got in touch with the caller. None of our fields, so it is found by its heading or named by the user.

#include "core/orders/wordlists.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace redial {

/// The heading among these that says it (是否响应, 响应情况, 联系诉求人 …), the clearest first; nothing when
/// none does. When somebody was reached (响应时间, 联系电话) is another matter.
std::optional<std::string> proposedResponseColumn(const std::vector<std::string>& headers);

/// What a cell of it says: by the user's list for "resolved" (是, 否 …), else by the usual words for it
/// (已响应, 未联系 …). Nothing for a word on no list; a blank is Unknown.
std::optional<Answer> responseAnswer(std::string_view word, const WordLists& lists);

struct Responses {
    std::vector<Answer> answers; ///< by book row
    qint64 known = 0; ///< yes or no
    /// Words on no list with their orders, the most first: these are in no figure.
    std::vector<std::pair<std::string, qint64>> unread;
    qint64 unreadOrders() const;
};

/// Which column, as a workspace keeps it. Nothing decided: what the headings propose.
struct ResponseChoice {
    std::optional<std::string> column; ///< empty: none, whatever the headings say
    bool operator==(const ResponseChoice&) const = default;

    QByteArray toJson() const;
    static ResponseChoice fromJson(const QByteArray& json);
    /// The column to use of those there are: one that is not there any more counts as none.
    std::optional<std::string> among(const std::vector<std::string>& headers) const;
};

inline constexpr const char* responseColumnSetting = "response_column";
/// A JSON array of order types that are complaints; empty: as threerates.h has it.
inline constexpr const char* complaintTypesSetting = "complaint_types";
QByteArray complaintTypesToJson(const std::vector<std::string>& types);
std::vector<std::string> complaintTypesFromJson(const QByteArray& json);

} // namespace redial

#pragma once

#include "core/base/id.h"
#include "core/wellbeing/wellbeing.h"

#include <QVariant>

#include <optional>
#include <string>

namespace redial {

/// A figure of the index by names: the numbers of Wellbeing::Mark belong to one result, the user's place
/// outlives it.
struct NamedMark {
    std::string region; ///< empty: all together
    qint64 from = 0; ///< first second of the period
    std::string dimension; ///< id; empty: none
    std::optional<Indicator> indicator;
    bool part = true;
    bool operator==(const NamedMark&) const = default;

    static NamedMark of(const Wellbeing& wellbeing, const Wellbeing::Mark& mark);
    /// Nothing when the result does not know its names.
    std::optional<Wellbeing::Mark> in(const Wellbeing& wellbeing) const;
    QVariantMap toVariant() const;
    static NamedMark fromVariant(const QVariantMap& map);
};

enum class WellbeingView { Index, Rates, Dictionary, Residents };

/// Where on the page of well-being the user is.
struct WellbeingPlace {
    WellbeingView view = WellbeingView::Index;
    std::string region; ///< that is looked at; empty: all together
    std::optional<qint64> period; ///< first second of the one that is looked at; nothing: the newest
    std::optional<NamedMark> mark; ///< whose orders are listed
    std::optional<int> list; ///< of orders a view beside the index asked for: its number on the page
    std::optional<OrderId> order;
    bool operator==(const WellbeingPlace&) const = default;

    /// 0 for all together, also for a region that is none any more.
    size_t unit(const Wellbeing& wellbeing) const;
    /// Of the session's period the newest with an index, where no other is chosen; nothing where there is
    /// none.
    std::optional<size_t> periodIn(const Wellbeing& wellbeing, const Period& inForce) const;
    QVariantMap toVariant() const;
    static WellbeingPlace fromVariant(const QVariantMap& map);
};

/// "Comfort · Unresolved", "All dimensions": what a mark stands for besides region and period.
QString markName(const Wellbeing& wellbeing, const Wellbeing::Mark& mark);
QString unitName(const Wellbeing& wellbeing, size_t unit); ///< "All regions" for all together
QString periodName(const Wellbeing& wellbeing, size_t period);

} // namespace redial

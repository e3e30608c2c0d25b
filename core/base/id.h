#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace redial {

/// A key of one kind of thing: explicit to make, converts to nothing, so that a batch number never
/// ends up where an order number is meant.
template <typename Tag, typename Number = qint64> struct Id {
    Number value = 0;
    constexpr Id() = default;
    constexpr explicit Id(Number v) : value(v) { }
    auto operator<=>(const Id&) const = default;
};

using OrderId = Id<struct OrderIdTag>; ///< a stored order (one version of it)
using BatchId = Id<struct BatchIdTag>; ///< one import
using FollowUpId = Id<struct FollowUpIdTag>;
using OperationId = Id<struct OperationIdTag>; ///< one change of many follow-ups at once
using LinkId = Id<struct LinkIdTag>; ///< one verdict on two caller keys

} // namespace redial

template <typename Tag, typename Number> struct std::hash<redial::Id<Tag, Number>> {
    size_t operator()(redial::Id<Tag, Number> id) const noexcept { return std::hash<Number>()(id.value); }
};

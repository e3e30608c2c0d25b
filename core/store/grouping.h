#pragma once

/// The book regrouped by another identity than the phone key (DOMAIN.md §2 "identity").

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/orders/orderbook.h"
#include "core/orders/scheme.h"

namespace redial {

class Database;

/// By identity number, else the person of several linked keys, else the key. Where all orders of a linked
/// person that have an identity number have the same one, the person is that number: linking a key that
/// has a number with one that has none joins them. Several numbers (a family's line) stay apart.
Result<std::shared_ptr<const OrderBook>> groupByPerson(
    Database& database, const OrderBook& book, Progress& progress);
/// By normalised address (intake/addresstext.h). Orders without an address have no key.
Result<std::shared_ptr<const OrderBook>> groupByAddress(
    Database& database, const OrderBook& book, Progress& progress);
/// By the values of a column (its header in the source, or a field's name), else the key.
/// Errors: ColumnNotFound.
Result<std::shared_ptr<const OrderBook>> groupByCode(
    Database& database, const OrderBook& book, const std::string& column, Progress& progress);

} // namespace redial

#pragma once

#include "core/repeat/callset.h"

#include <QString>
#include <QVariant>

namespace redial {

/// A number in a rich text that opens the orders it stands for.
namespace SetLink {

/// The link's target is callSetName(set).
QString html(CallSet set, const QString& number);
/// What the page of the orders shows them for: {"set": callSetName(set)}.
QVariant state(CallSet set);

} // namespace SetLink

} // namespace redial

#pragma once

#include "core/wellbeing/dictionary.h"

#include <QString>

#include <functional>
#include <optional>

class QAbstractItemView;
class QMenu;
class QModelIndex;

namespace redial {

/// Menus that ask for a dimension, or none.
namespace DimensionMenu {

/// An entry for each dimension and one for none, named `prefix` and the id ("none" for none).
void fill(QMenu& menu, const QString& prefix, const WellbeingDictionary& dictionary,
    const std::optional<std::string>& current, const std::function<void(const std::string& id)>& choose);
/// A menu beneath a cell; it deletes itself.
void popup(QAbstractItemView& view, const QModelIndex& cell, const QString& name,
    const std::function<void(QMenu&)>& fill);

} // namespace DimensionMenu

} // namespace redial

#pragma once

#include "core/intake/field.h"
#include "core/intake/orderfields.h"

namespace redial {

/// Where a plain text field lives; nothing for fields that are read as something else.
std::string* textOf(OrderFields& fields, Field field);

/// Empties all fields but the category, without giving back what their texts have allocated.
void clearFields(OrderFields& fields);

} // namespace redial

#pragma once

#include "core/base/result.h"
#include "core/tabular/tablesource.h"

#include <QString>

#include <memory>

namespace redial {

Result<std::unique_ptr<TableSource>> openXlsx(const QString& path);

} // namespace redial

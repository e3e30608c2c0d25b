#pragma once

#include "core/tabular/tablesource.h"

namespace redial {

/// A cell that says its row sums up others: 合计, 小计, Total, "共 812 条", "总计：200".
bool isTotalWord(std::string_view cell);

} // namespace redial

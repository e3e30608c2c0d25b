#pragma once

#include "core/tabular/zipstream.h"

namespace redial {

/// What is believed of a workbook's parts. Sheets are streamed, so size costs time only; sheets of
/// equal cells without references pack several hundred times. Shared strings stay in memory.
inline constexpr InflateLimit sheetLimit{qint64{64} << 30, qint64{2} << 30, 250};
inline constexpr InflateLimit stringsLimit{qint64{8} << 30, qint64{256} << 20, 100};
inline constexpr InflateLimit stylesLimit{qint64{256} << 20, qint64{256} << 20, 0};
inline constexpr InflateLimit smallPartLimit{qint64{32} << 20, qint64{32} << 20, 0};

} // namespace redial

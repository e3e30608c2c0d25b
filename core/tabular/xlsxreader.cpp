#include "core/tabular/xlsxreader.h"

namespace redial {

Result<std::unique_ptr<TableSource>> openXlsx(const QString& path)
{
    return Error{ErrorCode::FormatNotYetRead, path, QStringLiteral("xlsx")};
}

} // namespace redial

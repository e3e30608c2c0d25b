#include "ui/session/tableexport.h"

#include "ui/common/filedialogs.h"

#include <QFileInfo>

namespace redial {

void askAndExport(Session& session, QWidget* parent, const TableContent& table)
{
    QString path = FileDialogs::saveFile(parent, Session::tr("Export the table"),
        table.title % QStringLiteral(".xlsx"), Session::tr("Excel workbook (*.xlsx);;CSV (*.csv)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".xlsx");
    session.exportTable(table, path);
}

} // namespace redial

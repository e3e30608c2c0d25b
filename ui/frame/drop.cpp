#include "ui/frame/drop.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace redial::Drop {

QStringList files(const QMimeData& data)
{
    QStringList result;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            result << url.toLocalFile();
    return result;
}

Files sorted(const QStringList& files)
{
    Files result;
    for (const QString& file : files) {
        if (!file.endsWith(QLatin1String(".redial"), Qt::CaseInsensitive))
            result.tables << file;
        else if (result.workspace.isEmpty())
            result.workspace = file;
    }
    return result;
}

} // namespace redial::Drop

#pragma once

#include <QStringList>

class QMimeData;

namespace redial::Drop {

/// What a drop on the window brought: workspaces are opened, all else is imported.
struct Files {
    QString workspace; ///< the first one
    QStringList tables;
};

/// The local files of a drop.
QStringList files(const QMimeData& data);
Files sorted(const QStringList& files);

} // namespace redial::Drop

#include "ui/common/workspacedialogs.h"

#include "ui/common/filedialogs.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace redial {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(redial::WorkspaceDialogs)
};

const QString ending = QStringLiteral(".redial");

} // namespace

QString WorkspaceDialogs::askForOne(QWidget* parent)
{
    return FileDialogs::openFile(
        parent, Texts::tr("Open a workspace"), Texts::tr("Redial workspace (*.redial)"));
}

QString WorkspaceDialogs::askForNew(QWidget* parent)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path = FileDialogs::saveFile(parent, Texts::tr("Where should the workspace be kept?"),
        documents.filePath(Texts::tr("My centre") + ending), Texts::tr("Redial workspace (*.redial)"));
    return path.isEmpty() || path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

} // namespace redial

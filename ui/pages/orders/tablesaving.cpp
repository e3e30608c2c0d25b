#include "ui/pages/orders/tablesaving.h"

#include "core/base/savefile.h"
#include "core/wording/formatting.h"
#include "core/wording/schemewording.h"
#include "ui/common/filedialogs.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace redial {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(redial::TableSaving)
};

/// Empty when nobody wants it.
QString askForPath(QWidget* parent, const QString& suggestedName, const QString& title, const QString& filter)
{
    QString path = FileDialogs::saveFile(parent, title, suggestedName + QStringLiteral(".xlsx"), filter);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".xlsx");
    return path;
}

void save(Session& session, const QString& path, TableSaver saveTo)
{
    const QString name = QFileInfo(path).fileName();
    const Reveal reveal = session.isRevealed() ? Reveal::Revealed : Reveal::Masked;
    session.tasks().run(
        QStringLiteral("export-") + name, Texts::tr("Writing %1").arg(name), &session,
        [workspace = session.workspace(), reveal, path, saveTo = std::move(saveTo),
            record = RevealRecord{Session::now(), Session::userName(), "export"}](
            Progress& progress) -> Result<void> {
            if (reveal == Reveal::Revealed)
                if (const Result<void> noted = workspace->recordReveal(record); !noted)
                    return noted.error();
            return saveTo(*workspace, reveal, path, progress);
        },
        [&session, name](const Result<void>& written) {
            if (written)
                emit session.noticed(Texts::tr("Written: %1").arg(name));
            else if (written.error().code != ErrorCode::Cancelled)
                emit session.failed(written.error());
        });
}

} // namespace

void askAndSaveTable(Session& session, QWidget* parent, const QString& suggestedName, TableSaver saveTo)
{
    if (!session.workspace())
        return;
    const QString path = askForPath(parent, suggestedName, Texts::tr("Export the table"),
        Texts::tr("Excel workbook (*.xlsx);;CSV (*.csv)"));
    if (!path.isEmpty())
        save(session, path, std::move(saveTo));
}

void askAndSaveWorkbook(Session& session, QWidget* parent, const QString& suggestedName, WorkbookMaker make)
{
    if (!session.workspace())
        return;
    QString path = askForPath(
        parent, suggestedName, Texts::tr("Export the report"), Texts::tr("Excel workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().compare(QLatin1String("xlsx"), Qt::CaseInsensitive) != 0)
        path += QStringLiteral(".xlsx");
    save(session, path,
        [make = std::move(make)](const Workspace& workspace, Reveal reveal, const QString& to,
            Progress& progress) -> Result<void> {
            const Result<QByteArray> bytes = make(workspace, reveal, progress);
            if (!bytes)
                return Error{bytes.error().code, to, bytes.error().detail};
            return saveFile(to, *bytes);
        });
}

QStringList tableNotes(const Scheme& scheme, const Period& period, Reveal reveal)
{
    return {Formatting::period(period), SchemeWording::definition(scheme),
        reveal == Reveal::Masked ? Texts::tr("Callers are masked.")
                                 : Texts::tr("Callers are not masked: handle with care.")};
}

} // namespace redial

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

} // namespace

void askAndSaveTable(Session& session, QWidget* parent, const QString& suggestedName, TableMaker make)
{
    if (!session.workspace())
        return;
    QString path = FileDialogs::saveFile(parent, Texts::tr("Export the table"),
        suggestedName + QStringLiteral(".xlsx"), Texts::tr("Excel workbook (*.xlsx);;CSV (*.csv)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".xlsx");
    const QString name = QFileInfo(path).fileName();
    const Reveal reveal = session.isRevealed() ? Reveal::Revealed : Reveal::Masked;
    session.tasks().run(
        QStringLiteral("export-") + name, Texts::tr("Writing %1").arg(name), &session,
        [workspace = session.workspace(), reveal, path, make = std::move(make),
            record = RevealRecord{Session::now(), Session::userName(), "export"}](
            Progress& progress) -> Result<void> {
            if (reveal == Reveal::Revealed)
                if (const Result<void> noted = workspace->recordReveal(record); !noted)
                    return noted.error();
            const Result<QByteArray> bytes = make(*workspace, reveal, tableFormatOf(path), progress);
            if (!bytes)
                return Error{bytes.error().code, path, bytes.error().detail};
            return saveFile(path, *bytes);
        },
        [&session, name](const Result<void>& written) {
            if (written)
                emit session.noticed(Texts::tr("Written: %1").arg(name));
            else if (written.error().code != ErrorCode::Cancelled)
                emit session.failed(written.error());
        });
}

QStringList tableNotes(const Scheme& scheme, const Period& period, Reveal reveal)
{
    return {Formatting::period(period), SchemeWording::definition(scheme),
        reveal == Reveal::Masked ? Texts::tr("Callers are masked.")
                                 : Texts::tr("Callers are not masked: handle with care.")};
}

} // namespace redial

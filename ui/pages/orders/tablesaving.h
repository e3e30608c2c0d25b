#pragma once

#include "core/reports/streamedtable.h"
#include "core/wording/masking.h"

#include <QString>

#include <functional>

class QWidget;

namespace redial {

class Session;
class Workspace;
struct Repeats;
struct Scheme;
struct Period;

/// Writes a table to a file in the background. Values and shared snapshots only.
using TableSaver = std::function<Result<void>(
    const Workspace& workspace, Reveal reveal, const QString& path, Progress& progress)>;
/// Makes the bytes of a workbook there.
using WorkbookMaker =
    std::function<Result<QByteArray>(const Workspace& workspace, Reveal reveal, Progress& progress)>;

/// Asks where to, then writes there (.xlsx or .csv by the ending); an unmasked table is logged first.
/// Session::noticed() or failed() follows.
void askAndSaveTable(Session& session, QWidget* parent, const QString& suggestedName, TableSaver saveTo);
/// The same for what is a workbook only.
void askAndSaveWorkbook(Session& session, QWidget* parent, const QString& suggestedName, WorkbookMaker make);

/// The lines above a table: period, definition, masking.
QStringList tableNotes(const Scheme& scheme, const Period& period, Reveal reveal);

} // namespace redial

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

/// Makes the bytes of a table in the background. Values and shared snapshots only.
using TableMaker = std::function<Result<QByteArray>(
    const Workspace& workspace, Reveal reveal, TableFormat format, Progress& progress)>;

/// Asks where to, then writes there (.xlsx or .csv by the ending); an unmasked table is logged first.
/// Session::noticed() or failed() follows.
void askAndSaveTable(Session& session, QWidget* parent, const QString& suggestedName, TableMaker make);
/// The same for what is a workbook only.
void askAndSaveWorkbook(Session& session, QWidget* parent, const QString& suggestedName, TableMaker make);

/// The lines above a table: period, definition, masking.
QStringList tableNotes(const Scheme& scheme, const Period& period, Reveal reveal);

} // namespace redial

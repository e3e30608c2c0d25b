#pragma once

#include "ui/session/session.h"

class QWidget;

namespace redial {

/// Asks where to, then has the session write the table: .xlsx or .csv, with the definition in force.
void askAndExport(Session& session, QWidget* parent, const TableContent& table);

} // namespace redial

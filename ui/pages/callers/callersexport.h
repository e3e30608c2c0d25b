#pragma once

class QMenu;
class QWidget;

namespace redial {

class CallersLists;
class Session;

/// What can be exported of the page: the callers, the details in the columns shown, the report.
void addCallersExports(QMenu& menu, Session& session, CallersLists& lists, QWidget* parent);

} // namespace redial

#pragma once

#include <QString>

class QWidget;

namespace redial {

/// Where a workspace is, or is to be, as the user says it; empty when they think better of it.
class WorkspaceDialogs {
public:
    static QString askForOne(QWidget* parent);
    static QString askForNew(
        QWidget* parent); ///< ends in .redial, in the user's documents unless said otherwise
};

} // namespace redial

#pragma once

/// What was saved of a damaged workspace, and its backups, in words.

#include "core/store/backups.h"
#include "core/store/recovery.h"

#include <QCoreApplication>
#include <QStringList>

namespace redial {

class RecoveryWording {
    Q_DECLARE_TR_FUNCTIONS(redial::RecoveryWording)

public:
    /// One sentence of all of it: "49,965 orders were saved; 35 are known to be lost."
    static QString sum(const RecoveryAccount& account);
    /// What of it, one a line; what was whole and is of no interest is left out.
    static QStringList lines(const RecoveryAccount& account);
    /// "2024-03-01 · 49,965 orders · 12 follow-ups"; of one that was replaced also when.
    static QString backup(const Backup& backup);
};

} // namespace redial

#pragma once

#include "core/imports/importer.h"
#include "core/wording/masking.h"

#include <QCoreApplication>
#include <QStringList>

namespace redial {

/// What an import did, in sentences: the account first, then what the user should look at.
class ImportWording {
    Q_DECLARE_TR_FUNCTIONS(redial::ImportWording)

public:
    static QStringList sentences(const ImportReport& report, Reveal reveal);
    static QString reason(RejectReason reason);
    /// What the counts beside the account mean.
    static QStringList doubts(const ImportAccount& account);
    static QString damaged(const QString& file, const SourceDamage& damage); ///< after an import
    static QString damagedSoFar(const SourceDamage& damage); ///< before it
    /// Empty when the source covers some time, or has no orders.
    static QString withoutCoverage(const BatchSummary::Source& source);

private:
    static QString account(const ImportReport& report);
    static QString firstLine(const SourceDamage& damage);
    static QString leftOut(const ImportReport::LeftOut& leftOut);
    static QString midnightOnly(const ImportReport& report, const ImportReport::MidnightOnly& source);
    static QString unknownWord(const UnknownWord& word);
    static QString proposedCut(const ImportReport& report, const ProposedCut& cut);
    static QString heavyKey(const ImportReport::HeavyKey& key, Reveal reveal);
    static QString wordMeaning(WordKind kind);
};

} // namespace redial

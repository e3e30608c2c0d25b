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

private:
    static QString account(const ImportReport& report);
    static QStringList doubts(const ImportAccount& account);
    static QString leftOut(const ImportReport::LeftOut& leftOut);
    static QString midnightOnly(const ImportReport& report, const ImportReport::MidnightOnly& source);
    static QString unknownWord(const UnknownWord& word);
    static QString proposedCut(const ImportReport& report, const ProposedCut& cut);
    static QString heavyKey(const ImportReport::HeavyKey& key, Reveal reveal);
    static QString wordMeaning(WordKind kind);
};

} // namespace redial

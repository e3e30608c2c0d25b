#pragma once

#include "core/store/workspace.h"

#include <QCoreApplication>
#include <QVariantMap>

namespace redial {

/// The orders behind a count of an import's account, as one page asks another to show them.
struct BatchList {
    Q_DECLARE_TR_FUNCTIONS(redial::BatchList)

public:
    BatchId batch;
    BatchPart part = BatchPart::All;
    QString name; ///< of the import: its files

    QVariantMap toState() const;
    /// Nothing when the state asks for something else.
    static std::optional<BatchList> fromState(const QVariantMap& state);
    /// "23 new orders of 3月工单.xlsx"
    QString headline(qint64 orders) const;
    QString crumb() const;
    bool operator==(const BatchList&) const = default;
};

} // namespace redial

#pragma once

#include "core/repeat/repeats.h"

#include <QCoreApplication>
#include <QString>

namespace redial {

/// The sentences beside a repeat rate: what was left out, why there is none, what to make of it.
class RepeatsWording {
    Q_DECLARE_TR_FUNCTIONS(redial::RepeatsWording)

public:
    /// "23.4% (13,693 of 58,518 calls, 23.1%–23.7%)"; for base 0 "no rate".
    static QString rate(qint64 repeated, qint64 base);
    /// "Too recent to judge: 412, 96 of them already back."
    static QString tooRecent(const Repeats& repeats);
    /// The same where its numbers are more than text, links for example; both as they shall be shown.
    static QString tooRecent(const QString& calls, const QString& back);
    /// Why there is no base call and what to do about it; empty when there is one.
    static QString whyEmpty(const Repeats& repeats);
    enum class Empty { Not, NoOrders, NoneInPeriod, NoCallers, AllTooRecent, AllLeftOut };
    static Empty emptiness(const Repeats& repeats);
    /// About masked keys behind the base calls; empty when there are none.
    static QString maskedKeys(qint64 calls, qint64 base);
};

} // namespace redial

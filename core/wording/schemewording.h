#pragma once

/// A scheme in words. The full form is what a supervisor shows to somebody who doubts the figures, so
/// every term that moves a figure has its own sentence, also where it has its usual value: silence
/// about dispatched orders would be read either way.
/// Example, full: "A call counts as repeated when the same phone number calls again within 24 hours
/// (rolling, exactly 24 hours included), about any issue. …"; short: "24 hours rolling, any issue,
/// dispatched included, by phone number".

#include "core/orders/scheme.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace redial {

class SchemeWording {
    Q_DECLARE_TR_FUNCTIONS(redial::SchemeWording)

public:
    /// The terms one sentence each, the definition itself first. Excluded callers are counted, never
    /// named.
    static QStringList sentences(const Scheme& scheme);
    /// The same as one paragraph.
    static QString definition(const Scheme& scheme);
    /// One line for headings and footers; names what differs from the plain rule, without details.
    static QString line(const Scheme& scheme);
    /// How bursts are found: monitor period and calls.
    static QString monitoring(const Scheme& scheme);

private:
    static QString rule(const Scheme& scheme);
    static QString caller(const Scheme& scheme);
    static QString window(const Scheme& scheme);
    static QString issue(const Scheme& scheme);
    static QString gap(const Scheme& scheme);
    static QString overrides(const Scheme& scheme);
    static QString filter(const OrderFilter& filter);
    static QString shortCaller(const Scheme& scheme);
    static QString shortIssue(const Scheme& scheme);
};

} // namespace redial

#pragma once

#include "ui/session/session.h"

#include <QCoreApplication>
#include <QMenu>

#include <functional>
#include <vector>

namespace redial {

/// One word of the scheme's sentence.
struct SchemeTerm {
    QString id; ///< "window"
    std::function<QString()> meaning; ///< "Window", in the language in force
    std::function<QString(const Scheme&)> word; ///< "24 hours"
    std::function<bool(const Scheme&)> isUsual; ///< whether it goes without saying
    std::function<void(QMenu&)> fill; ///< what it could be instead; choosing changes the session's scheme
};

/// All terms of a scheme, in the order of the sentence.
class SchemeTerms {
    Q_DECLARE_TR_FUNCTIONS(redial::SchemeTerms)

public:
    /// `manage`: shows the page of the schemes.
    SchemeTerms(Session& session, std::function<void()> manage);

    const std::vector<SchemeTerm>& all() const { return m_terms; }
    const SchemeTerm* find(const QString& id) const; ///< null when there is none

private:
    using Change = std::function<void(Scheme&)>;
    struct Value {
        QString id;
        QString text;
        bool isChosen;
        Change change;
    };
    void apply(const Change& change);
    void addValues(QMenu& menu, const std::vector<Value>& values);
    void addRuleTerms();
    void addFurtherTerms();
    void addFilterTerm(const QString& id, std::function<QString()> meaning,
        std::vector<std::string> OrderFilter::*list, std::function<QStringList(const OrderBook&)> values);
    void addFilterTerms();

    void fillName(QMenu& menu);
    void fillWindow(QMenu& menu);
    void fillKind(QMenu& menu);
    void fillIssue(QMenu& menu);
    void fillIdentity(QMenu& menu);
    void fillGap(QMenu& menu);
    void fillMonitor(QMenu& menu);
    void fillOverrides(QMenu& menu);
    void fillOverride(QMenu& menu, quint32 category);
    void addOverrideCategories(QMenu& menu, quint32 above);
    void fillExcluded(QMenu& menu);
    void addYesNo(QMenu& menu, const QString& id, bool now, const QString& no, const QString& yes,
        std::function<void(Scheme&, bool)> set);

    Session& m_session;
    std::function<void()> m_manage;
    std::vector<SchemeTerm> m_terms;
};

} // namespace redial

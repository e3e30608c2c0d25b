#pragma once

#include "core/wording/repeatswording.h"
#include "ui/common/emptystate.h"

namespace redial {

class Session;
struct Repeats;

/// In the place of the matrix when there is no call to judge: which of the reasons of
/// RepeatsWording::Empty it is, and what changes it.
class RepeatEmpty : public EmptyState {
    Q_OBJECT
public:
    explicit RepeatEmpty(Session& session, QWidget* parent = nullptr);

    /// Null: there are no figures yet.
    void explain(const Repeats* repeats);

signals:
    void pageWanted(const QString& id);

private:
    static QString title(RepeatsWording::Empty reason);
    std::vector<Way> waysOutOf(const Repeats& repeats);

    Session& m_session;
};

} // namespace redial

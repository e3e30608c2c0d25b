#pragma once

#include "ui/common/emptystate.h"

namespace redial {

class Session;
class Wellbeing;

/// In the place of the index when there is none: why, and what changes it.
class WellbeingEmpty : public EmptyState {
    Q_OBJECT
public:
    explicit WellbeingEmpty(Session& session, QWidget* parent = nullptr);

    /// Null: there are no figures yet.
    void explain(const Wellbeing* wellbeing);

signals:
    void pageWanted(const QString& id);
    void dictionaryWanted();
    void choicesWanted();

private:
    std::vector<Way> waysOutOf(const Wellbeing& wellbeing);

    Session& m_session;
};

} // namespace redial

#pragma once

#include "ui/common/confirmation.h"

#include <string>
#include <vector>

class QCheckBox;

namespace redial {

class SamePersons;
class Session;

/// Deleting everything about a caller, as the law may demand: says what goes and what comes back, and asks
/// for the last digits of the number.
class CallerDeletion : public Confirmation {
    Q_OBJECT
public:
    CallerDeletion(Session& session, SamePersons& persons, QWidget* parent = nullptr);

    void askAbout(const std::string& caller); ///< key
    /// Another caller is shown: what was asked is not meant any more.
    void show(const std::string& caller);

signals:
    void aboutToDelete(); ///< what is being typed has to be handed on now

private:
    void fill();

    Session& m_session;
    SamePersons& m_persons;
    std::string m_caller;
    QCheckBox* m_linked;
    bool m_isAsking = false;
};

} // namespace redial

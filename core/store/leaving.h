#pragma once

#include <QString>

namespace redial {

/// A window that is gone, but still makes the last backup of its workspace, marks that by a file beside it
/// (NAME.redial.leaving). Whoever wants to write to the workspace takes the mark away and waits a moment;
/// whoever is leaving sees that and gives the workspace up. So opening a workspace again at once is no
/// second window on it. Where the mark cannot be made nobody is asked for anything.
class Leaving {
public:
    explicit Leaving(const QString& workspace);
    ~Leaving();
    Leaving(const Leaving&) = delete;
    Leaving& operator=(const Leaving&) = delete;

    bool isAskedToHurry() const;

    /// Asks whoever is leaving this workspace to hurry; false when nobody is.
    static bool hurry(const QString& workspace);

private:
    QString m_mark;
    bool m_isMarked = false;
};

} // namespace redial

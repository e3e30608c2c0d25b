#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <vector>

namespace redial {

class Session;

/// A setting of the workspace that is edited step by step: every step is kept at once and can be taken back.
/// What is kept is all there is; whoever edits reads it anew after changed().
class SteppedSetting : public QObject {
    Q_OBJECT
public:
    SteppedSetting(Session& session, const QString& name, QObject* parent);

    const QByteArray& value() const { return m_value; } ///< empty: never set, or no workspace
    bool canEdit() const;
    /// The last step in words; empty when there is none to take back.
    QString lastChange() const { return m_steps.empty() ? QString() : m_steps.back().said; }

    /// False when nothing is to be kept: read-only, or the same as before.
    bool change(const QString& said, const QByteArray& value);
    bool undo(); ///< false when there is nothing to take back

signals:
    void changed(); ///< by a step, or a step back
    /// By another workspace, or by somebody else: there is nothing to take back any more.
    void replaced();

private:
    void read();
    void keep(const QByteArray& value);

    struct Step {
        QByteArray before;
        QString said;
    };
    Session& m_session;
    QString m_name;
    QByteArray m_value;
    std::vector<Step> m_steps;
};

} // namespace redial

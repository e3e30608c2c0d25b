#pragma once

/// What the window is looking at: a workspace, its order book, the scheme and period in force, and the
/// results of the analyses. Holds state and says what changed; computes nothing on the GUI thread.
/// Pages know the session and not each other.
///
/// A change of scheme or period starts the analyses anew in the background; until they are there the
/// old results stay, and isStale() says so.

#include "core/callers/bursts.h"
#include "core/imports/importer.h"
#include "core/repeat/repeatmatrix.h"
#include "core/store/workspace.h"
#include "ui/tasks/taskrunner.h"

#include <QObject>

#include <memory>
#include <optional>

namespace redial {

class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    TaskRunner& tasks() { return m_tasks; }

    /// Opens (or creates) a workspace; read-only when another window is writing to it. opened() or
    /// failed() follows.
    void openWorkspace(const QString& path);
    void closeWorkspace();
    bool hasWorkspace() const { return m_workspace != nullptr; }
    bool isReadOnly() const { return m_readOnly; }
    QString workspacePath() const;
    std::shared_ptr<Workspace> workspace() const { return m_workspace; } ///< for jobs: may be used from threads

    const Scheme& scheme() const { return m_scheme; }
    const Period& period() const { return m_period; }
    int level() const { return m_level; } ///< of categories; 0: the full path
    bool isRevealed() const { return m_revealed; }
    const std::vector<Scheme>& savedSchemes() const { return m_savedSchemes; }

    void setScheme(const Scheme& scheme); ///< refused with failed() when it is not valid
    void setPeriod(const Period& period);
    void setLevel(int level);
    /// Logged in the workspace before anything is shown.
    void setRevealed(bool revealed);

    void saveScheme(const Scheme& scheme); ///< by its name; it becomes the one in force
    void removeScheme(const std::string& name);

    /// Loads the book again after an import or an undo.
    void reload();

    /// Everything below is null until it is there.
    std::shared_ptr<const OrderBook> book() const { return m_book; } ///< grouped by the scheme's identity
    std::shared_ptr<const RepeatMatrix> matrix() const { return m_matrix; } ///< at level(); its repeats() with it
    const RepeatShare& repeatShare() const { return m_repeatShare; }
    std::shared_ptr<const std::vector<Burst>> bursts() const { return m_bursts; }
    bool isStale() const { return m_stale; } ///< results belong to an earlier scheme, period or book

    static Timestamp now(); ///< the one place where ui reads the clock

signals:
    void opened(); ///< a workspace is there (its book may follow)
    void closed();
    void bookChanged();
    void schemeChanged(); ///< scheme, period, level, saved schemes or masking
    void staleChanged();
    void resultsChanged(); ///< matrix and what belongs to it
    void failed(const redial::Error& error);

private:
    void compute();
    void loadBook();

    TaskRunner m_tasks;
    std::shared_ptr<Workspace> m_workspace;
    bool m_readOnly = false;
    Scheme m_scheme;
    Period m_period;
    int m_level = 2;
    bool m_revealed = false;
    bool m_stale = false;
    std::vector<Scheme> m_savedSchemes;
    std::shared_ptr<const OrderBook> m_phoneBook; ///< as loaded
    std::shared_ptr<const OrderBook> m_book;
    std::shared_ptr<const RepeatMatrix> m_matrix;
    RepeatShare m_repeatShare;
    std::shared_ptr<const std::vector<Burst>> m_bursts;
};

} // namespace redial

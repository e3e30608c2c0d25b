#pragma once

#include "tests/screens/contents.h"
#include "ui/common/languageswitch.h"
#include "ui/frame/mainwindow.h"

#include <QImage>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace redial::screens {

/// The real window, driven into a state by names and photographed there. Nothing sleeps: every step waits
/// for what it says, with a limit. The first step that does not work is kept in problem(); those after it
/// do nothing, so that a drive needs no checks of its own.
class Stage {
public:
    /// `size`: of the window, in logical pixels.
    Stage(const Contents& contents, QSize size);
    ~Stage();

    void speak(Language language) { m_languages.speak(language); }

    /// Forgets the window before and opens a new one on a fresh copy.
    void open(Content content);
    /// The same, changed before it is opened.
    void open(Content content, const std::function<Result<void>(Workspace&)>& prepare);
    /// The same, while another window has the workspace.
    void openReadOnly(Content content);
    /// A new window without a workspace.
    void openNothing();
    void close();

    QString problem() const { return m_problem; }
    bool hasFailed() const { return !m_problem.isEmpty(); }

    MainWindow& window() { return *m_window; }
    Session& session() { return m_window->session(); }
    QString file(const QString& name) const { return m_contents.file(name); }

    void showPage(const QString& id, const QVariant& state = {});
    void click(const QString& button); ///< one that is shown and enabled, once it is
    void trigger(const QString& action);
    void type(const QString& field, const QString& text); ///< and Enter
    void openWord(const QString& link); ///< the menu of a word of the sentence
    /// A submenu of the menu that is open.
    void openEntry(const QString& action);
    void closeMenus();
    void clickCell(const QString& table, int row, int column);
    void select(const QString& table, int row); ///< with the keyboard
    void scrollToEnd(); ///< of the page's scroll areas
    void waitShown(const QString& widget);
    void waitFor(const QString& what, const std::function<bool()>& condition);
    /// Until nothing runs and the figures belong to the scheme in force.
    void waitUntilQuiet();
    /// Something long is running until the window is closed.
    void keepBusy(const QString& title);

    /// The window with the menus above it, when two pictures in a row are the same.
    QImage picture();

private:
    template <typename T> T* find(const QString& name);
    void fail(const QString& what);
    QImage grab();

    const Contents& m_contents;
    QSize m_size;
    LanguageSwitch m_languages;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Workspace> m_other;
    std::unique_ptr<MainWindow> m_window;
    QString m_problem;
    bool m_isBusy = false;
};

} // namespace redial::screens

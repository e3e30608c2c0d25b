#pragma once

/// A real window on a temporary workspace, its preferences in a folder of its own.

#include "ui/common/preferences.h"
#include "ui/frame/mainwindow.h"
#include "ui/common/wordlink.h"
#include "ui/pages/welcome/samplework.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace redial {

class WindowTest : public QObject {
    Q_OBJECT
protected:
    /// In initTestCase().
    void prepare(qint64 orders)
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        Theme::apply(*qApp, Appearance::Light);
        m_languages.speak(Language::English);
        m_original = m_folder.filePath(QStringLiteral("original.redial"));
        auto workspace = Workspace::openOrCreate(m_original);
        QVERIFY(workspace);
        NoProgress progress;
        QVERIFY(fillWithSampleYear(**workspace, orders, Session::now(), progress));
    }

    /// A window with a fresh copy of the workspace open and computed.
    void openWindow()
    {
        m_window.reset();
        m_path = m_folder.filePath(QStringLiteral("工作区%1.redial").arg(++m_number));
        QVERIFY(QFile::copy(m_original, m_path));
        m_window = std::make_unique<MainWindow>(m_languages);
        m_window->show();
        m_window->openWorkspace(m_path);
        QTRY_VERIFY(m_window->session().matrix() != nullptr);
    }

    template <typename T> T* find(const char* name) const
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    QString text(const char* label) const { return find<QLabel>(label)->text(); }
    Session& session() const { return m_window->session(); }

    /// The menu a word of the top bar opens.
    QMenu* open(const char* word)
    {
        auto* link = find<WordLink>(word);
        if (link == nullptr)
            return nullptr;
        QTest::keyClick(link, Qt::Key_Return);
        return link->menu();
    }
    void choose(const char* word, const char* entry)
    {
        QMenu* menu = open(word);
        QVERIFY2(menu != nullptr, word);
        auto* action = menu->findChild<QAction*>(QLatin1String(entry));
        QVERIFY2(action != nullptr, entry);
        action->trigger();
        menu->close();
        QTRY_VERIFY(!session().isStale());
    }

    QTemporaryDir m_folder;
    LanguageSwitch m_languages;
    QString m_original;
    QString m_path;
    int m_number = 0;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace redial

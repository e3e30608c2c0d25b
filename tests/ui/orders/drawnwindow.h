#pragma once

#include "core/imports/importer.h"
#include "ui/common/filedialogs.h"
#include "ui/common/languageswitch.h"
#include "ui/frame/mainwindow.h"

#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocumentFragment>

#include <memory>

namespace redial::test {

/// What a label says, without its links.
inline QString plainText(const QString& text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

/// The real window on a workspace made from a few lines of CSV.
class DrawnWindow {
public:
    explicit DrawnWindow(const QByteArray& csv)
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        const QString path = m_folder.filePath(QStringLiteral("w.redial"));
        {
            auto workspace = Workspace::openOrCreate(path);
            if (!workspace)
                qFatal("no workspace");
            if (!csv.isEmpty())
                import(**workspace, csv);
        }
        m_window = std::make_unique<MainWindow>(m_languages);
        m_window->resize(1366, 768);
        m_window->show();
        m_window->openWorkspace(path);
    }

    MainWindow& window() { return *m_window; }
    Session& session() { return m_window->session(); }
    LanguageSwitch& languages() { return m_languages; }
    QString file(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    bool isReady()
    {
        return session().matrix() && !session().isStale() && session().tasks().running().isEmpty();
    }

    template <typename Widget> Widget* find(const char* name) const
    {
        Widget* found = m_window->findChild<Widget*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }

private:
    void import(Workspace& workspace, const QByteArray& csv)
    {
        const QString path = m_folder.filePath(QStringLiteral("orders.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            qFatal("cannot write a file");
        file.close();
        ImportPlan plan;
        plan.now = Timestamp{1'800'000'000};
        plan.sources.push_back({path, {}, {}, {}, {}});
        NoProgress progress;
        if (const auto report = importSources(workspace, plan, progress); !report)
            qFatal("not imported: %s", qPrintable(report.error().detail));
    }

    QTemporaryDir m_folder;
    LanguageSwitch m_languages;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace redial::test

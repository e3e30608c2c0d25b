#pragma once

#include "ui/common/densetable.h"
#include "ui/common/filedialogs.h"
#include "ui/common/languageswitch.h"
#include "ui/frame/mainwindow.h"
#include "ui/pages/imports/mappingmodel.h"

#include <QDateTimeEdit>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace redial::test {

inline const QByteArray plainOrders = "order_id,time,caller,satisfaction\n"
                                      "G1,2024-03-01 08:05:09,13800001234,满意\n"
                                      "G2,yesterday,13800001234,满意\n"
                                      "G3,2024-03-01 09:00:00,,还行\n"
                                      "G4,2024-03-02 09:00:00,13900005678,满意\n";

/// Drives the import page of the real window, on a new workspace.
class ImportDriver {
protected:
    static constexpr int patience = 20'000; ///< milliseconds

    void open()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_languages = std::make_unique<LanguageSwitch>();
        m_languages->speak(Language::English);
        m_window = std::make_unique<MainWindow>(*m_languages);
        m_window->resize(1366, 768);
        m_window->show();
        QSignalSpy opened(&m_window->session(), &Session::opened);
        m_window->session().createWorkspace(m_folder->filePath(QStringLiteral("中心.redial")));
        QVERIFY(opened.wait(patience));
        m_window->showPage(QStringLiteral("import"));
    }
    void close()
    {
        FileDialogs::answerWith({});
        m_window.reset();
        m_languages.reset();
        m_folder.reset();
    }
    QString write(const char* name, const QByteArray& content) const
    {
        QFile file(m_folder->filePath(QString::fromUtf8(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }
    template <typename T> T* find(const char* name) const
    {
        T* const found = m_window->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void drop(const QStringList& paths) { m_window->showPage(QStringLiteral("import"), paths); }
    void click(const char* name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    bool isShown(const char* name) const { return find<QWidget>(name)->isVisible(); }
    QString figure(const char* name) const { return find<QLabel>(name)->text(); }
    /// From the drop to the account.
    void import(const QByteArray& csv)
    {
        drop({write("a.csv", csv)});
        QVERIFY(waitForMapping());
        click("import-start");
        QVERIFY(waitForAccount());
    }
    bool waitForMapping()
    {
        return QTest::qWaitFor(
            [this] { return isShown("import-mapping") && mapping()->rowCount() > 0; }, patience);
    }
    bool waitForAccount()
    {
        return QTest::qWaitFor([this] { return isShown("import-read"); }, patience);
    }
    QAbstractItemModel* mapping() const { return find<QTableView>("import-mapping")->model(); }
    void setField(int column, Field field)
    {
        mapping()->setData(
            mapping()->index(column, MappingModel::Becomes), static_cast<int>(field), Qt::EditRole);
    }
    size_t batches() { return m_window->session().workspace()->batches()->size(); }
    /// Forgets what the account knows right after the import.
    void openFromHistory()
    {
        QTRY_VERIFY_WITH_TIMEOUT(isShown("import-earlier"), patience);
        click("import-earlier");
        auto* history = find<DenseTable>("import-history");
        QTRY_VERIFY_WITH_TIMEOUT(history->isVisible() && history->sourceModel()->rowCount() == 1, patience);
        emit history->cellActivated(0, 1);
        QVERIFY(waitForAccount());
    }
    /// Desk and account have one each.
    QDateTimeEdit* shownEdit(const char* name) const
    {
        for (auto* edit : m_window->findChildren<QDateTimeEdit*>(QLatin1String(name))) {
            if (edit->isVisible())
                return edit;
        }
        return nullptr;
    }
    void choose(const char* link, const char* choice)
    {
        QMenu* menu = find<QPushButton>(link)->menu();
        emit menu->aboutToShow();
        auto* action = menu->findChild<QAction*>(QLatin1String(choice));
        QVERIFY2(action, choice);
        action->trigger();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LanguageSwitch> m_languages;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace redial::test

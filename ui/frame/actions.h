#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

#include <functional>

namespace redial {

/// Every action of the window by name, made in one place (MainWindow::makeActions) with its keys; menus
/// and buttons only show them. Tests trigger them by name.
class Actions : public QObject {
    Q_OBJECT
public:
    explicit Actions(QWidget* window);

    /// `text` is asked anew when the language changes.
    QAction* add(
        const char* name, std::function<QString()> text, const QKeySequence& keys, std::function<void()> act);
    QAction* action(const char* name) const { return m_byName.value(QString::fromLatin1(name)); }
    void retranslate();

private:
    QWidget* m_window;
    QHash<QString, QAction*> m_byName;
    QHash<QAction*, std::function<QString()>> m_texts;
};

} // namespace redial

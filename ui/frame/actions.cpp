#include "ui/frame/actions.h"

#include <QWidget>

namespace redial {

Actions::Actions(QWidget* window) : QObject(window), m_window(window) { }

QAction* Actions::add(
    const char* name, std::function<QString()> text, const QKeySequence& keys, std::function<void()> act)
{
    auto* action = new QAction(text(), m_window);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    m_window->addAction(action);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    m_byName.insert(action->objectName(), action);
    m_texts.insert(action, std::move(text));
    return action;
}

void Actions::retranslate()
{
    for (auto at = m_texts.cbegin(); at != m_texts.cend(); ++at) {
        at.key()->setText(at.value()());
        const QString keys = at.key()->shortcut().toString(QKeySequence::NativeText);
        at.key()->setToolTip(
            keys.isEmpty() ? at.value()() : QStringLiteral("%1 (%2)").arg(at.value()(), keys));
    }
}

} // namespace redial

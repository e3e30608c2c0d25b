#include "ui/pages/callers/callerkeys.h"

#include "ui/common/densetable.h"
#include "ui/common/elidedlabel.h"
#include "ui/pages/callers/callerpane.h"
#include "ui/pages/callers/followupeditor.h"

#include <QAction>
#include <QKeyEvent>
#include <QPlainTextEdit>

#include <array>

namespace redial {

CallerKeys::CallerKeys(QWidget& page, CallersLists& lists, CallerPane& pane)
    : QObject(&page)
    , m_page(page)
    , m_lists(lists)
    , m_pane(pane)
    , m_hint(new ElidedLabel(&page))
{
    m_hint->setObjectName(QStringLiteral("callers.keys"));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    add(QStringLiteral("callers.next"), {QKeySequence(Qt::CTRL | Qt::Key_Down)}, [this] { m_lists.step(1); });
    add(QStringLiteral("callers.previous"), {QKeySequence(Qt::CTRL | Qt::Key_Up)},
        [this] { m_lists.step(-1); });
    add(QStringLiteral("callers.note"), {QKeySequence(Qt::CTRL | Qt::Key_E)},
        [this] { m_pane.editor().focusFinding(); });
    add(QStringLiteral("callers.doneAndNext"),
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)},
        [this] { doneAndNext(); });
    // With Ctrl the digits belong to the pages.
    const std::array digits{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4};
    for (size_t i = 0; i < followUpStates.size(); ++i)
        add(QStringLiteral("callers.setState%1").arg(i), {QKeySequence(Qt::ALT | digits[i])},
            [this, state = followUpStates[i]] { m_pane.editor().setState(state); });
    for (auto* table : m_lists.findChildren<DenseTable*>())
        table->installEventFilter(this);
    for (auto* text : m_pane.editor().findChildren<QPlainTextEdit*>())
        text->installEventFilter(this);
    retranslate();
}

void CallerKeys::add(const QString& name, const QList<QKeySequence>& keys, const std::function<void()>& act)
{
    auto* action = new QAction(&m_page);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    m_page.addAction(action);
}

void CallerKeys::doneAndNext()
{
    if (!m_pane.editor().isEnabled())
        return;
    m_pane.editor().setState(FollowUpState::Done);
    m_lists.step(1);
}

bool CallerKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (qobject_cast<QPlainTextEdit*>(watched) != nullptr && isPlain && key->key() == Qt::Key_Escape) {
        m_pane.editor().commit();
        m_lists.table().setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    if (qobject_cast<DenseTable*>(watched) != nullptr && isPlain && isEnter) {
        m_pane.editor().focusFinding();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void CallerKeys::retranslate()
{
    m_hint->setText(tr("Ctrl+↓ next · Enter note · Esc list · Alt+1…4 state · Ctrl+Enter done and next"));
    m_hint->setToolTip(
        tr("Ctrl+↓ and Ctrl+↑: the next and the previous caller, also while writing\n"
           "Enter or Ctrl+E: to the note; Esc: back to the list\n"
           "Alt+1 to check, Alt+2 checking, Alt+3 done, Alt+4 no action\n"
           "Ctrl+Enter: done, and the next caller\n"
           "Shift+↓ or Ctrl+A: several, to change them together; Ctrl+Z in the list takes that back"));
}

} // namespace redial

#pragma once

#include <QObject>
#include <QWidget>

#include <functional>

class QKeySequence;
class QLabel;

namespace redial {

class CallerPane;
class CallersLists;

/// The keys that work through the list without the mouse: next, state, note, next. Says them in a line.
class CallerKeys : public QObject {
    Q_OBJECT
public:
    CallerKeys(QWidget& page, CallersLists& lists, CallerPane& pane);

    QLabel& hint() { return *m_hint; } ///< to be laid out by the page
    void retranslate();

protected:
    /// Enter in a list goes to the note, Esc in the note back to the list.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add(const QString& name, const QList<QKeySequence>& keys, const std::function<void()>& act);
    void doneAndNext();

    QWidget& m_page;
    CallersLists& m_lists;
    CallerPane& m_pane;
    QLabel* m_hint;
};

} // namespace redial

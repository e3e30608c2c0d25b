#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace redial {

/// One sentence at the top of the page, with what can be done about it. Takes the place of dialogs.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Done, Question, Problem };
    struct Choice {
        QString text;
        QString name; ///< object name of its button
        std::function<void()> act; ///< nothing: only closes
    };

    explicit MessageBar(QWidget* parent = nullptr);

    void show(Kind kind, const QString& sentence, std::vector<Choice> choices = {});
    void close();
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();

    Kind m_kind = Kind::Done;
    QLabel* m_mark;
    QLabel* m_text;
    QHBoxLayout* m_layout;
    QList<QWidget*> m_buttons;
};

} // namespace redial

#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace redial {

/// Asked in place before something that cannot be undone: says what will happen, and the button works only
/// once the word asked for was typed. Nothing waits for it: the window goes on meanwhile.
class Confirmation : public QFrame {
    Q_OBJECT
public:
    /// Object names: `name`, name.text, name.word, name.yes, name.no.
    explicit Confirmation(const QString& name, QWidget* parent = nullptr);

    /// `hint`: what to type, beside the field. Shows itself.
    void ask(const QString& what, const QString& hint, const QString& word, const QString& button);
    /// For a choice of the same question, beneath the text.
    QVBoxLayout& inside() { return *m_inside; }

signals:
    void confirmed();
    void refused();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void close(bool yes);

    QString m_wanted;
    QLabel* m_what;
    QVBoxLayout* m_inside;
    QLabel* m_hint;
    QLineEdit* m_word;
    QPushButton* m_yes;
    QPushButton* m_no;
};

} // namespace redial

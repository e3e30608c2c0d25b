#pragma once

#include <QAbstractButton>

#include <functional>

class QMenu;

namespace redial {

/// A word of a sentence that can be changed: it looks like a link; a click, Enter, Space or Down opens
/// the menu of what it could be instead, filled anew each time.
class WordLink : public QAbstractButton {
    Q_OBJECT
public:
    explicit WordLink(const QString& objectName, QWidget* parent = nullptr);

    /// What the word stands for, for screen readers and as a tool tip: "Window".
    void setMeaning(const QString& meaning);
    void setWord(const QString& word);
    void setMenuMaker(std::function<void(QMenu&)> fill) { m_fill = std::move(fill); }
    /// The menu that is open, or null.
    QMenu* menu() const { return m_menu; }
    void openMenu();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_meaning;
    std::function<void(QMenu&)> m_fill;
    QMenu* m_menu = nullptr;
};

} // namespace redial

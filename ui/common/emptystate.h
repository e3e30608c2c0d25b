#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QHBoxLayout;
class QVBoxLayout;

namespace redial {

/// In the place of a table that has nothing to show: why, and buttons that do something about it.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    struct Way {
        QString name; ///< object name of its button
        QString text;
        std::function<void()> take;
    };

    /// `name`: object name of the sentence.
    explicit EmptyState(const QString& name, QWidget* parent = nullptr);
    /// The first way is the one to take.
    void say(const QString& why, const std::vector<Way>& ways);
    /// The same in the middle of a page that has nothing else, beneath a few words that say it at once.
    void sayInMiddle(const QString& title, const QString& why, const std::vector<Way>& ways);

private:
    void arrange(bool isInMiddle);
    void offer(const std::vector<Way>& ways);

    QLabel* m_title;
    QLabel* m_why;
    QHBoxLayout* m_row;
    QVBoxLayout* m_column;
    bool m_isInMiddle = false;
};

} // namespace redial

#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QShortcut;
class QStackedWidget;

namespace redial {

class DictionaryDesk;
class DictionaryModels;
class DimensionPane;
class EmptyState;
class RulesPane;
class Session;
class UncaughtPane;
struct DictionaryRule;

/// The editor of the well-being index's dictionary: dimensions, rules with what each catches, and the
/// categories that no rule catches. What is changed is kept at once and can be taken back.
class DictionaryView : public QWidget {
    Q_OBJECT
public:
    explicit DictionaryView(Session& session, QWidget* parent = nullptr);

    void retranslate();

signals:
    /// Rows of the session's book.
    void ordersAsked(const std::vector<quint32>& rows, const QString& crumb);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QPushButton* addButton(const char* name, void (DictionaryView::*act)());
    void layOut();
    void connectAll();
    void refresh();
    void showRules();
    void showUncaught();
    void showSentence();
    void say(const QString& problem);
    void addRule(const DictionaryRule& rule);
    void undo();
    void restoreDefaults();
    void readFile();
    void writeFile();
    void openRule(int rule);
    void openCategory(quint32 node);
    template <typename Find> void openOrders(const QString& crumb, Find find);

    Session& m_session;
    DictionaryDesk* m_desk;
    DictionaryModels* m_models;
    QLabel* m_coverage;
    QPushButton* m_undo;
    QPushButton* m_default;
    QPushButton* m_read;
    QPushButton* m_write;
    QLabel* m_last; ///< the last change, or what was refused
    QString m_problem;
    QShortcut* m_undoKey;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    DimensionPane* m_dimensions;
    RulesPane* m_rules;
    UncaughtPane* m_uncaught;
};

} // namespace redial

#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QShortcut;
class QStackedWidget;

namespace redial {

class EmptyState;
class PopulationDesk;
class PopulationModel;
class PopulationTable;
class Session;

/// Residents per region: the regions of the orders stand there already, their numbers are typed, pasted from
/// a spreadsheet or read from a file.
class PopulationView : public QWidget {
    Q_OBJECT
public:
    explicit PopulationView(Session& session, QWidget* parent = nullptr);

    void retranslate();

signals:
    /// Rows of the session's book.
    void ordersAsked(const std::vector<quint32>& rows, const QString& crumb);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void connectAll();
    void refresh();
    void showSentence();
    void showMissing();
    void say(const QString& problem);
    void addTyped();
    void readFile();
    void open(int row, int column);

    Session& m_session;
    PopulationDesk* m_desk;
    PopulationModel* m_model;
    QLabel* m_known;
    QPushButton* m_paste;
    QPushButton* m_read;
    QPushButton* m_clear;
    QPushButton* m_undo;
    QLabel* m_last; ///< the last change, or what was refused
    QString m_problem;
    QShortcut* m_undoKey;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    PopulationTable* m_table;
    QLineEdit* m_region;
    QLineEdit* m_residents;
    QPushButton* m_add;
    QLabel* m_missing; ///< regions of the orders without residents, of the table without orders
    QWidget* m_unreadBox;
    QLabel* m_unreadTitle;
    QPlainTextEdit* m_unread;
    QPushButton* m_unreadClose;
};

} // namespace redial

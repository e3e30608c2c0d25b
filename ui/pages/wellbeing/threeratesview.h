#pragma once

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QMenu;
class QPushButton;

namespace redial {

class DenseTable;
class EmptyState;
class GroupedHeader;
class Session;
class ThreeRatesDesk;
class ThreeRatesModel;
class WordLink;

/// Response, resolution and satisfaction rate per region or department, as cities publish them, with what
/// makes them comparable. Every figure opens its orders.
class ThreeRatesView : public QWidget {
    Q_OBJECT
public:
    explicit ThreeRatesView(Session& session, QWidget* parent = nullptr);

    void retranslate();

signals:
    /// Rows of the session's book.
    void ordersAsked(const std::vector<quint32>& rows, const QString& crumb);
    /// The table of residents is wanted.
    void populationAsked();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void connectAll();
    void refresh(); ///< asks anew
    void showFigures();
    void showSentence();
    void showNotes();
    void showEmpty();
    QString periodName() const;
    void fillBy(QMenu& menu);
    void fillWhen(QMenu& menu);
    void fillColumn(QMenu& menu);
    void fillTypes(QMenu& menu);
    void copy();
    void exportTable();
    void open(int row, int column);

    Session& m_session;
    ThreeRatesDesk* m_desk;
    ThreeRatesModel* m_model;
    WordLink* m_by;
    QLabel* m_in;
    WordLink* m_when;
    QLabel* m_responses;
    WordLink* m_column;
    QLabel* m_complaints;
    WordLink* m_types;
    QPushButton* m_copy;
    QPushButton* m_export;
    EmptyState* m_empty;
    DenseTable* m_table;
    GroupedHeader* m_header;
    GroupedHeader* m_stayingHeader; ///< above the names, which stay when the table is moved sideways
    QLabel* m_notes;
    int m_columns = 0; ///< that are shown: others are sorted and sized anew
};

} // namespace redial

#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <vector>

class QHeaderView;
class QMenu;
class QTableView;

namespace redial {

/// Which columns of a table are shown, in which order and how wide, by a key that stays the same in every
/// language and version. The user changes it on the headings: drags them, pulls at their edges, and chooses
/// columns in their context menu. toJson() is what a setting keeps.
///
/// Example: layout.setColumns({{"time", Model::Time, 140}, {"agent", Model::Agent, 80, Shown::No}});
/// layout.restore(setting); connect(&layout, &ColumnLayout::changed, [&] { keep(layout.toJson()); });
class ColumnLayout : public QObject {
    Q_OBJECT
public:
    enum class Shown { Yes, No };
    struct Column {
        QString key;
        int section = 0; ///< the model's column
        int width = 0; ///< pixels, at least what the heading asks; 0: as it is
        Shown shown = Shown::Yes; ///< unless the user says otherwise
    };

    /// The table must have its model, and outlive this.
    explicit ColumnLayout(QTableView& table);

    /// All columns as they stand at first, from left to right; brings the table into that order.
    void setColumns(std::vector<Column> columns);

    /// Keys, from left to right.
    QStringList shownColumns() const;
    bool isShown(const QString& key) const;
    /// The last column that is shown stays.
    void setShown(const QString& key, Shown shown);
    void reset(); ///< as setColumns() had it

    QByteArray toJson() const;
    /// Keys that are not there any more are passed over; columns that are new stand where setColumns() has
    /// them. False, and as at first, when it is no layout at all. No changed() follows.
    bool restore(const QByteArray& json);

    /// The columns to check and uncheck, and "reset", as in the context menu of the headings.
    QMenu* makeMenu(QWidget* parent);

signals:
    void changed(); ///< by the user or setShown(), reset(); once for a stretch of pulling at an edge

private:
    struct Place {
        QString key;
        bool isShown = true;
        int width = 0;
    };
    std::vector<Place> standard() const;
    int standardWidth(const Column& column) const;
    void apply(const std::vector<Place>& places);
    const Column* column(const QString& key) const;
    const Column* columnOf(int section) const;
    QString name(const Column& column) const;
    void resized(int section, int width);
    void touched();

    QTableView& m_table;
    QHeaderView& m_header;
    std::vector<Column> m_columns;
    QHash<QString, int> m_widths; ///< also of those not shown now
    QTimer m_settled;
    bool m_isApplying = false;
};

} // namespace redial

#pragma once

#include "ui/charts/chartcontent.h"
#include "ui/common/tablemodel.h"

#include <QWidget>

class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace redial {

class ChartView;
class DenseTable;
class ElidedLabel;
class Session;

/// A chart with what every chart of the window has: its title, its definition, and a menu: show as
/// table, copy as picture, save as PNG or SVG, export the table.
class ChartPanel : public QWidget {
    Q_OBJECT
public:
    explicit ChartPanel(Session& session, QWidget* parent = nullptr);

    void show(ChartContent content);
    /// For an owner that has a head of its own: the button of the menu to put there; title and notes of the
    /// panel are not shown then.
    QToolButton* takeMenuButton();
    const ChartContent& content() const;
    ChartView& view() { return *m_view; }
    bool isTable() const;
    void setTable(bool table);
    void copyPicture() const;
    void savePicture();

signals:
    void markActivated(const QVariant& key);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeMenu();
    void retranslate();
    QSize pictureSize() const;

    Session& m_session;
    QLabel* m_title;
    ElidedLabel* m_notes;
    QToolButton* m_button;
    QMenu* m_menu;
    QStackedWidget* m_stack;
    ChartView* m_view;
    DenseTable* m_table;
    TableModel<std::vector<TableCell>>* m_rows;
};

} // namespace redial

#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace redial {

class Page;

/// The row above a page: its title, the way into it (each step a link), and the page's own tools.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(QWidget* parent = nullptr);

    void addTools(Page* page); ///< once for every page
    void show(Page* page);
    void refresh();

private:
    void follow(const QString& link);

    QLabel* m_title;
    QLabel* m_crumbs;
    QHBoxLayout* m_row;
    QList<std::pair<Page*, QWidget*>> m_tools;
    Page* m_page = nullptr;
};

} // namespace redial

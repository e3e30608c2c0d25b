#pragma once

#include "ui/frame/pages.h"

#include <QAbstractButton>
#include <QHash>
#include <QWidget>

class QButtonGroup;

namespace redial {

/// The names at the left, each with its icon and the number of things waiting there. Arrow keys move.
class Navigation : public QWidget {
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);

    void setPages(const std::vector<PageEntry>& pages);
    void setCurrent(const QString& page);
    void refresh(); ///< names, icons and numbers

signals:
    void chosen(const QString& page);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class Entry;
    void fitWidth();

    QList<Entry*> m_entries;
    QButtonGroup* m_group;
};

} // namespace redial

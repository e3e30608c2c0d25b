#pragma once

#include <QImage>
#include <QStringList>

#include <vector>

namespace redial::screens {

/// Pictures of one page beside each other: a row for each state, a column for each appearance. As many
/// files as it takes for the texts to stay readable.
class ContactSheet {
public:
    ContactSheet(const QString& title, const QStringList& columns);

    void addRow(const QString& caption, const std::vector<QImage>& pictures);
    /// BASE-1.png, BASE-2.png … Answers the names written; empty when one could not be.
    QStringList write(const QString& base) const;

private:
    struct Row {
        QString caption;
        std::vector<QImage> pictures; ///< made small
    };
    QImage draw(size_t first, size_t last, const QString& title) const;

    QString m_title;
    QStringList m_columns;
    std::vector<Row> m_rows;
};

} // namespace redial::screens

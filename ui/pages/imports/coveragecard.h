#pragma once

#include "core/orders/coverage.h"
#include "ui/pages/imports/importwidgets.h"

#include <optional>
#include <vector>

class QDateTimeEdit;
class QVBoxLayout;

namespace redial {

/// "Complete from … to …" of each source, to be edited: the time for which every order is there.
class CoverageCard : public Card {
    Q_OBJECT
public:
    struct Line {
        QString name;
        std::optional<Stretch> ofOrders;
        std::optional<Timestamp> from; ///< as edited; nothing: as the orders say
        std::optional<Timestamp> to;
        bool operator==(const Line&) const = default;
    };

    explicit CoverageCard(QWidget* parent = nullptr);
    /// Lines without orders are left out. None left: hidden.
    void show(std::vector<Line> lines, bool isEditable);
    void retranslate();

signals:
    void edited(int line, std::optional<redial::Timestamp> from, std::optional<redial::Timestamp> to);

private:
    struct Row {
        QWidget* whole;
        QLabel* name;
        QLabel* fromCaption;
        QLabel* toCaption;
        QDateTimeEdit* from;
        QDateTimeEdit* to;
        LinkButton* reset;
        QLabel* problem;
    };
    void addRow();
    void showRow(const Row& row, const Line& line);
    void take(size_t row);

    std::vector<Line> m_lines;
    std::vector<Row> m_rows; ///< at least as many as lines
    bool m_isEditable = true;
    QLabel* m_title;
    QVBoxLayout* m_layout;
};

} // namespace redial

#pragma once

#include "ui/pages/wellbeing/wellbeingplace.h"

#include <QWidget>

#include <memory>
#include <optional>

class QPushButton;

namespace redial {

class ListedOrders;
class Session;

/// The orders behind a figure of the index; of a rate those it counts or all it looks at.
class MarkOrders : public QWidget {
    Q_OBJECT
public:
    explicit MarkOrders(Session& session, QWidget* parent = nullptr);

    /// Looked up in the background; what is listed stays until it is there.
    void show(
        std::shared_ptr<const Wellbeing> wellbeing, const NamedMark& mark, std::optional<OrderId> order);
    void clear();
    void forgetTexts(); ///< after masking changed
    void retranslate();

signals:
    void orderChosen(redial::OrderId order);
    void partChosen(bool part); ///< what the rate counts, or all it looks at

private:
    struct Found;
    void ask();
    void take(const Found& found);
    void showHeadline();

    Session& m_session;
    std::shared_ptr<const Wellbeing> m_wellbeing;
    std::optional<NamedMark> m_mark;

    ListedOrders* m_orders;
    QPushButton* m_part;
    QPushButton* m_whole;
};

} // namespace redial

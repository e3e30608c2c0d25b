#pragma once

/// One order as it is shown: what each field says, what the caller said. Callers are
/// hidden wherever they stand (masking.h) unless revealed.

#include "core/intake/field.h"
#include "core/orders/agentroster.h"
#include "core/orders/orderbook.h"
#include "core/store/workspace.h"
#include "core/wording/masking.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace redial {

struct OrderFact {
    QString name;
    QString value;
    bool isExtra = false; ///< a column of the source under its own header
};

class OrderWording {
    Q_DECLARE_TR_FUNCTIONS(redial::OrderWording)

public:
    /// The fields an order is shown with, in the order it is read: who, about what, where, who answered, what
    /// became of it.
    static std::span<const Field> shownFields();
    /// Every field and extra column that says something: fields first, in the order an order is read.
    static std::vector<OrderFact> facts(
        const StoredOrder& order, Reveal reveal, const AgentRoster& roster = {});
    static QString orderId(const StoredOrder& order, Reveal reveal);
    /// Title and content in one line's order: the title, then what it does not already say.
    static QString said(const StoredOrder& order, Reveal reveal);
    /// A caller key, or "unknown".
    static QString caller(std::string_view key, Reveal reveal);
    /// 城乡建设/施工管理 → "城乡建设 › 施工管理"; "none" for none.
    static QString category(const CategoryTree& tree, CategoryTree::Node node);
    /// The last segment only.
    static QString lastCategory(const CategoryTree& tree, CategoryTree::Node node);
    /// The same for each of `nodes`, with as many segments before it as tell it from the others: 物业 › 电梯.
    static QStringList lastCategories(const CategoryTree& tree, std::span<const CategoryTree::Node> nodes);
    static QString agent(std::string_view number); ///< "none" for none
    /// With what the roster knows: "017 王芳", "017 王芳 (left)".
    static QString agent(std::string_view number, const AgentRoster& roster);
    /// All the roster knows: "017 王芳 · team A · left on 2024-03-01".
    static QString agentInFull(std::string_view number, const AgentRoster& roster);

private:
    static QString value(const OrderFields& fields, Field field);
};

} // namespace redial

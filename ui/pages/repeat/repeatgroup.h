#pragma once

#include "core/orders/agentroster.h"
#include "core/repeat/repeatmatrix.h"

#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <string>
#include <vector>

namespace redial {

/// Which figure of the matrix somebody opened: all of it, an agent, a category, or a cell. Kept by
/// names, since numbers belong to one book.
struct RepeatGroup {
    enum class Kind { Nothing, All, Agent, Category, Cell };
    Kind kind = Kind::Nothing;
    std::string agent; ///< empty: none
    std::string category; ///< joined with '/'; empty: none
    bool operator==(const RepeatGroup&) const = default;

    bool hasAgent() const { return kind == Kind::Agent || kind == Kind::Cell; }
    bool hasCategory() const { return kind == Kind::Category || kind == Kind::Cell; }

    /// "坐席017", "城乡建设 › 施工管理"; for breadcrumbs.
    QStringList names(const AgentRoster& roster) const;
    QString title(const AgentRoster& roster) const;

    /// Base calls of the group; none when the book does not know its names.
    std::vector<quint32> rows(const RepeatMatrix& matrix) const;
    /// What it is compared with: for a cell its category, for an agent or a category the whole.
    RepeatTally comparedWith(const RepeatMatrix& matrix) const;
    QString comparedName() const;

    QVariantMap toVariant() const;
    static RepeatGroup fromVariant(const QVariantMap& state);
};

std::optional<quint32> agentNumber(const OrderBook& book, const std::string& name);
std::optional<CategoryTree::Node> categoryNumber(const OrderBook& book, const std::string& joined);

} // namespace redial

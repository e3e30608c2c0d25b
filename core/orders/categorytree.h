#pragma once

#include <QtGlobal>

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace redial {

/// The categories of a workspace as a tree: every path, and every prefix of one, is a node.
/// Node 0 is "no category". Two orders are of the same category to depth L exactly when cut(node, L)
/// is the same node: a path shorter than L is its own cut, so it matches only an identical one
/// (DOMAIN.md §2). Example: 城乡建设/施工管理/夜间施工 cut to 1 is 城乡建设; 城乡建设 cut to 2 is itself.
class CategoryTree {
public:
    using Node = quint32;
    static constexpr Node none = 0;

    CategoryTree();

    /// The node of a path, made with its prefixes if new. An empty path is `none`.
    Node add(std::span<const std::string> path);
    size_t size() const { return m_nodes.size(); }

    int depth(Node node) const { return m_nodes[node].depth; } ///< 0 for none, 1 for the first level
    Node parent(Node node) const { return m_nodes[node].parent; }
    std::string_view name(Node node) const { return m_nodes[node].name; }
    /// The path joined with '/'; "" for none.
    std::string joined(Node node) const;
    std::vector<std::string> path(Node node) const;
    /// The ancestor at depth `level`, or the node itself if it is no deeper; level 0 is the full path.
    Node cut(Node node, int level) const;
    /// cut() for every node at once.
    std::vector<Node> cuts(int level) const;
    int deepest() const { return m_deepest; }

    /// For every node the index in `prefixes` of the longest one that covers it, or -1. A prefix is a
    /// joined path; it covers whole segments only (劳动 does not cover 劳动保障).
    std::vector<int> longestPrefix(std::span<const std::string> prefixes) const;

private:
    struct NodeData {
        Node parent = none;
        int depth = 0;
        std::string name;
    };
    std::vector<NodeData> m_nodes;
    std::unordered_map<std::string, Node> m_children; ///< key: parent number, U+001F, name
    int m_deepest = 0;
};

} // namespace redial

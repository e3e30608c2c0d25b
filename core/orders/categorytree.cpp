#include "core/orders/categorytree.h"

#include <algorithm>

namespace redial {

CategoryTree::CategoryTree() : m_nodes(1) { }

CategoryTree::Node CategoryTree::add(std::span<const std::string> path)
{
    Node node = none;
    for (const std::string& name : path) {
        const std::string key = std::to_string(node) + '\x1f' + name;
        const auto [found, isNew] = m_children.try_emplace(key, static_cast<Node>(m_nodes.size()));
        if (isNew)
            m_nodes.push_back({node, m_nodes[node].depth + 1, name});
        node = found->second;
    }
    m_deepest = std::max(m_deepest, m_nodes[node].depth);
    return node;
}

std::vector<std::string> CategoryTree::path(Node node) const
{
    std::vector<std::string> names;
    for (; node != none; node = m_nodes[node].parent)
        names.push_back(m_nodes[node].name);
    std::reverse(names.begin(), names.end());
    return names;
}

std::string CategoryTree::joined(Node node) const
{
    std::string text;
    for (const std::string& name : path(node)) {
        if (!text.empty())
            text += '/';
        text += name;
    }
    return text;
}

CategoryTree::Node CategoryTree::cut(Node node, int level) const
{
    while (level > 0 && m_nodes[node].depth > level)
        node = m_nodes[node].parent;
    return node;
}

std::vector<CategoryTree::Node> CategoryTree::cuts(int level) const
{
    std::vector<Node> result(m_nodes.size());
    for (Node node = 0; node < result.size(); ++node)
        result[node] = cut(node, level);
    return result;
}

std::vector<int> CategoryTree::longestPrefix(std::span<const std::string> prefixes) const
{
    std::unordered_map<std::string_view, int> wanted;
    for (size_t i = 0; i < prefixes.size(); ++i)
        wanted.emplace(prefixes[i], static_cast<int>(i));
    // A parent always has a smaller number than its children, so its answer is known before theirs.
    std::vector<int> result(m_nodes.size(), -1);
    for (Node node = 1; node < m_nodes.size(); ++node) {
        const auto found = wanted.find(joined(node));
        result[node] = found != wanted.end() ? found->second : result[m_nodes[node].parent];
    }
    return result;
}

} // namespace redial

#include "core/tabular/relationships.h"

#include "core/tabular/packagelimits.h"
#include "core/tabular/xmlparser.h"

#include <algorithm>

namespace redial {

namespace {

class RelationshipsHandler final : public XmlHandler {
public:
    RelationshipsHandler(std::vector<Relationship>& all, std::string_view folder)
        : m_all(all)
        , m_folder(folder)
    {
    }

    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name != "Relationship")
            return;
        const std::string_view type = attributes.value("Type");
        const bool external = attributes.value("TargetMode") == "External";
        Relationship relationship;
        relationship.id = attributes.value("Id");
        relationship.kind = type.substr(type.rfind('/') + 1);
        if (!external)
            relationship.part = Relationships::resolved(m_folder, attributes.value("Target"));
        m_all.push_back(std::move(relationship));
    }
    void endElement() override { }

private:
    std::vector<Relationship>& m_all;
    std::string m_folder;
};

} // namespace

Result<Relationships> Relationships::of(ZipArchive& archive, std::string_view part)
{
    const size_t slash = part.rfind('/');
    const std::string folder(part.substr(0, slash == std::string_view::npos ? 0 : slash + 1));
    const std::string file(part.substr(folder.size()));
    Relationships relationships;
    const ZipEntry* const entry = archive.find(folder + "_rels/" + file + ".rels");
    if (!entry)
        return relationships;
    Result<std::unique_ptr<ZipStream>> stream = ZipStream::open(archive, *entry, smallPartLimit);
    if (!stream)
        return stream.error();
    RelationshipsHandler handler(relationships.m_all, folder);
    if (Result<void> parsed = parseXml(**stream, handler); !parsed)
        return parsed.error();
    return relationships;
}

const Relationship* Relationships::byId(std::string_view id) const
{
    const auto found = std::ranges::find(m_all, id, &Relationship::id);
    return found == m_all.end() ? nullptr : &*found;
}

const Relationship* Relationships::byKind(std::string_view kind) const
{
    const auto found = std::ranges::find(m_all, kind, &Relationship::kind);
    return found == m_all.end() ? nullptr : &*found;
}

std::string Relationships::resolved(std::string_view folder, std::string_view target)
{
    std::string whole(target);
    std::ranges::replace(whole, '\\', '/');
    if (whole.empty() || whole.front() != '/')
        whole.insert(0, folder);
    std::vector<std::string_view> pieces;
    for (std::string_view rest = whole; !rest.empty();) {
        const size_t slash = std::min(rest.find('/'), rest.size());
        const std::string_view piece = rest.substr(0, slash);
        rest.remove_prefix(std::min(slash + 1, rest.size()));
        if (piece == "..") {
            if (!pieces.empty())
                pieces.pop_back();
        } else if (!piece.empty() && piece != ".") {
            pieces.push_back(piece);
        }
    }
    std::string result;
    for (const std::string_view piece : pieces) {
        if (!result.empty())
            result += '/';
        result += piece;
    }
    return result;
}

} // namespace redial

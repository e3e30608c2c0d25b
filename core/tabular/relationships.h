#pragma once

/// How a part of a package names the parts it needs (`_rels/x.rels`; ECMA-376 part 2): by id, with
/// a type and a target. Part names are anybody's choice; only relationships are to be trusted.

#include "core/tabular/ziparchive.h"

#include <vector>

namespace redial {

struct Relationship {
    std::string id;
    std::string kind; ///< last piece of the type ("worksheet"), equal in transitional and strict files
    std::string part; ///< full name in the archive; empty when outside of it
};

class Relationships {
public:
    /// Those of `part`, or of the whole package for "". None when there is no such file.
    /// Errors: those of parseXml.
    static Result<Relationships> of(ZipArchive& archive, std::string_view part);

    const Relationship* byId(std::string_view id) const;
    /// The first of that kind.
    const Relationship* byKind(std::string_view kind) const;

    /// `target` as a part of `folder` names it: "../xl/a.xml", "/xl/a.xml", "a.xml".
    static std::string resolved(std::string_view folder, std::string_view target);

private:
    std::vector<Relationship> m_all;
};

} // namespace redial

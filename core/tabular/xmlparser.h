#pragma once

/// Expat over one part of a package, or a file of XML, made safe and small: names come without their
/// namespace prefix (transitional, strict and prefixed workbooks read alike), any DTD is refused (so there
/// are no entities to explode), nesting and the length of a single token are bounded.

#include "core/base/functionref.h"
#include "core/tabular/zipstream.h"

#include <string_view>

struct XML_ParserStruct;

namespace redial {

/// The attributes of the element being started.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs) : m_pairs(pairs) { }

    /// By name without prefix; empty when there is none.
    std::string_view value(std::string_view name) const;
    /// Name and value by turns, closed by a null.
    const char** pairs() const { return m_pairs; }

private:
    const char** m_pairs;
};

/// What is told of a part while it is parsed.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void startElement(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void endElement() = 0;
    /// In pieces, and only while listening.
    virtual void text(std::string_view) { }

protected:
    void listen(bool on);
    /// Ends parsing. What follows is not looked at any more; not an error.
    void stop();
    /// Ends parsing with an error about this part.
    void fail(ErrorCode code, std::string detail);

private:
    friend class XmlParser;
    XML_ParserStruct* m_parser = nullptr;
    bool m_stopped = false;
    std::string m_problem;
    ErrorCode m_problemCode = ErrorCode::FileDamaged;
};

/// Feeds the whole part to the handler. `goOn` is asked after every 64 KB; its false is Cancelled.
/// Errors: FileDamaged, Cancelled and what the handler fails with.
Result<void> parseXml(ByteSource& stream, XmlHandler& handler, FunctionRef<bool()> goOn);
Result<void> parseXml(ByteSource& stream, XmlHandler& handler);

/// Reads to the end without parsing, for the checksum's sake.
Result<void> drain(ZipStream& stream, FunctionRef<bool()> goOn);

} // namespace redial

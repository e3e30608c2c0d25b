#include "core/tabular/xmlparser.h"

#include <expat.h>

#include <array>
#include <cstring>
#include <memory>

namespace redial {

namespace {

constexpr int chunkBytes = 64 * 1024;
/// Expat scans an unfinished token anew with every chunk, so an endless one would take for ever.
constexpr qint64 longestToken = 2 * 1024 * 1024;
constexpr int deepestNesting = 128;

std::string_view withoutPrefix(const char* name)
{
    const char* const colon = std::strchr(name, ':');
    return colon ? colon + 1 : name;
}

} // namespace

/// Carries expat's calls to a handler.
class XmlParser {
public:
    XmlParser(XmlHandler& handler, const char* encoding)
        : m_handler(handler)
        , m_parser(XML_ParserCreate(encoding))
    {
        m_handler.m_parser = m_parser.get();
        m_handler.m_stopped = false;
        XML_SetUserData(m_parser.get(), this);
        XML_SetElementHandler(m_parser.get(), onStart, onEnd);
        XML_SetStartDoctypeDeclHandler(m_parser.get(), onDoctype);
    }
    ~XmlParser() { m_handler.m_parser = nullptr; }
    XmlParser(const XmlParser&) = delete;
    XmlParser& operator=(const XmlParser&) = delete;

    bool stopped() const { return m_handler.m_stopped; }

    static void onText(void* self, const char* text, int length)
    {
        XmlHandler& handler = static_cast<XmlParser*>(self)->m_handler;
        if (!handler.m_stopped)
            handler.text({text, static_cast<size_t>(length)});
    }

    Result<void> feedChunk(ByteSource& stream, bool& last)
    {
        void* const buffer = XML_GetBuffer(m_parser.get(), chunkBytes);
        if (!buffer)
            return stream.error(ErrorCode::FileDamaged, "out of memory");
        const Result<size_t> count = stream.read({static_cast<char*>(buffer), chunkBytes});
        if (!count)
            return count.error();
        last = *count == 0;
        m_fed += static_cast<qint64>(*count);
        const XML_Status status = XML_ParseBuffer(m_parser.get(), static_cast<int>(*count), last);
        if (!m_handler.m_problem.empty())
            return stream.error(m_handler.m_problemCode, m_handler.m_problem);
        if (!stopped() && status != XML_STATUS_OK)
            return stream.error(ErrorCode::FileDamaged, describeError());
        if (!stopped() && m_fed - XML_GetCurrentByteIndex(m_parser.get()) > longestToken + chunkBytes)
            return stream.error(ErrorCode::FileDamaged, "a tag or comment of more than 2 MB");
        return {};
    }

private:
    static void onStart(void* self, const char* name, const char** attributes)
    {
        XmlParser& parser = *static_cast<XmlParser*>(self);
        if (parser.stopped())
            return;
        if (++parser.m_depth > deepestNesting)
            parser.m_handler.fail(ErrorCode::FileDamaged, "nested too deeply");
        else
            parser.m_handler.startElement(withoutPrefix(name), XmlAttributes(attributes));
    }
    static void onEnd(void* self, const char*)
    {
        XmlParser& parser = *static_cast<XmlParser*>(self);
        if (parser.stopped())
            return;
        --parser.m_depth;
        parser.m_handler.endElement();
    }
    static void onDoctype(void* self, const char*, const char*, const char*, int)
    {
        static_cast<XmlParser*>(self)->m_handler.fail(
            ErrorCode::FileDamaged, "a document type, which no workbook has");
    }

    std::string describeError() const
    {
        std::string text = XML_ErrorString(XML_GetErrorCode(m_parser.get()));
        text += ", line " + std::to_string(XML_GetCurrentLineNumber(m_parser.get()));
        text += ", byte " + std::to_string(XML_GetCurrentByteIndex(m_parser.get()));
        return text;
    }

    struct Free {
        void operator()(XML_ParserStruct* parser) const { XML_ParserFree(parser); }
    };
    XmlHandler& m_handler;
    std::unique_ptr<XML_ParserStruct, Free> m_parser;
    qint64 m_fed = 0;
    int m_depth = 0;
};

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const char** pair = m_pairs; *pair; pair += 2) {
        if (withoutPrefix(pair[0]) == name)
            return pair[1];
    }
    return {};
}

void XmlHandler::listen(bool on)
{
    XML_SetCharacterDataHandler(m_parser, on ? XmlParser::onText : nullptr);
}

void XmlHandler::stop()
{
    m_stopped = true;
    XML_StopParser(m_parser, XML_FALSE);
}

void XmlHandler::fail(ErrorCode code, std::string detail)
{
    if (m_stopped)
        return;
    m_problem = std::move(detail);
    m_problemCode = code;
    stop();
}

Result<void> parseXml(ByteSource& stream, XmlHandler& handler, FunctionRef<bool()> goOn)
{
    XmlParser parser(handler, stream.encoding());
    bool last = false;
    while (!last && !parser.stopped()) {
        if (Result<void> fed = parser.feedChunk(stream, last); !fed)
            return fed;
        if (!goOn())
            return stream.error(ErrorCode::Cancelled, "cancelled");
    }
    return {};
}

Result<void> parseXml(ByteSource& stream, XmlHandler& handler)
{
    return parseXml(stream, handler, [] { return true; });
}

Result<void> drain(ZipStream& stream, FunctionRef<bool()> goOn)
{
    std::array<char, 16 * 1024> buffer;
    for (;;) {
        const Result<size_t> count = stream.read(buffer);
        if (!count)
            return count.error();
        if (*count == 0)
            return {};
        if (!goOn())
            return stream.error(ErrorCode::Cancelled, "cancelled");
    }
}

} // namespace redial

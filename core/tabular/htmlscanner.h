#pragma once

/// Cuts a web page into tags and texts, as forgivingly as browsers do: tags of any case, attributes
/// with or without quotes, comments, `<![if …]>`, a lone < as a character. Scripts are passed over.

#include "core/base/functionref.h"
#include "core/tabular/textstream.h"

#include <optional>
#include <span>

namespace redial {

class HtmlScanner {
public:
    enum class Token {
        Text, ///< a piece of it, entities not decoded yet
        StartTag,
        EndTag,
        StyleSheet, ///< what stands in a `<style>`
        Comment,
        End,
    };

    HtmlScanner(const QString& path, TextStream& stream) : m_path(path), m_stream(stream) { }

    /// `goOn` is asked whenever more of the file is read; its false is Cancelled.
    /// Errors: Cancelled, FileUnreadable, FileDamaged (a tag without end).
    Result<Token> next(FunctionRef<bool()> goOn);

    /// Of a tag, in lower case.
    std::string_view name() const { return m_name; }
    /// Of a text, a style sheet or a comment.
    std::string_view text() const { return m_text; }
    struct Attribute {
        std::string name; ///< lower case
        std::string_view value; ///< entities not decoded yet
    };
    /// Of a start tag; as all of the token valid until next().
    std::span<const Attribute> attributes() const { return m_attributes; }
    /// Nothing when there is none of that name (in lower case).
    std::optional<std::string_view> attribute(std::string_view name) const;

private:
    std::string_view rest() const { return m_stream.text().substr(m_position); }
    Result<bool> more(FunctionRef<bool()> goOn);
    Result<bool> skipPast(std::string_view end, FunctionRef<bool()> goOn);
    Result<size_t> tagEnd(FunctionRef<bool()> goOn);
    Result<Token> comment(FunctionRef<bool()> goOn);
    Result<Token> tag(FunctionRef<bool()> goOn);
    Result<Token> styleSheet(FunctionRef<bool()> goOn);
    Token textUpTo(size_t length);
    void readAttributes(std::string_view inside);

    const QString& m_path;
    TextStream& m_stream;
    size_t m_position = 0;
    std::string m_name;
    std::string_view m_text;
    std::vector<Attribute> m_attributes;
    bool m_isInStyle = false;
};

/// Appends `text` with its entities decoded (&amp; &#20013; &nbsp; …); what is none stays as it is.
void appendDecoded(std::string& out, std::string_view text);

} // namespace redial

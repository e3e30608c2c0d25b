#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace redial {

/// What went wrong with an operation. Core names the fact; wording/errors.h makes the sentence
/// (what happened, to what, what to do).
enum class ErrorCode {
    Cancelled,
    FileNotFound,
    FileUnreadable,
    FileDamaged, ///< cut short, or its inside contradicts its kind
    FileEncrypted,
    FileTooLarge, ///< inflates beyond every sensible bound
    FormatUnknown, ///< no reader recognises the content
    FormatNotYetRead, ///< recognised, but Redial has no reader for it (detail names the format)
    EncodingUnknown,
    SheetNotFound,
    NoRows,
    NoHeader,
    NoTimeColumn,
    NoCallerColumn,
    DateOrderOpen, ///< day/month or month/day: the values do not tell (subject: the column, detail:
                   ///< empty, "contradictory" or "year may be first")
    ProfileInvalid,
    NotAWorkspace,
    WorkspaceNewer,
    WorkspaceDamaged,
    WorkspaceLocked, ///< another window or command is writing to it
    WorkspaceReadOnly,
    BatchNotFound,
    FollowUpNotFound, ///< subject: its number; detail: "operation", "no orders" or empty
    LinkContradicts, ///< the keys are told to be of different people, directly or through others
    SchemeNotFound,
    SchemeInvalid, ///< detail says which term and why
    ColumnNotFound,
    DiskFull,
    WriteFailed,
    UsageInvalid, ///< the words of a command line are off
    WorkspaceMoved, ///< removed, renamed or replaced by another file while it was open
    WorkspaceUnreachable, ///< its disk or network folder does not answer
    FileChanged, ///< a source that changed while it was being read
    FileExists, ///< what is to be made new is there already
};

/// A failed operation: what (code), to what (subject: a file, a sheet, a column, a scheme) and
/// detail for whoever has to find out why. Never holds caller data.
struct Error {
    ErrorCode code;
    QString subject;
    QString detail;
};

/// Either a value or an Error; shaped like std::expected, to be replaced by it at C++23.
template <typename T> class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) { }

    bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }
    const T& value() const& { return std::get<0>(m_content); }
    T& value() & { return std::get<0>(m_content); }
    T&& value() && { return std::get<0>(std::move(m_content)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    const Error& error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

template <> class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_failed(true) { }

    bool has_value() const { return !m_failed; }
    explicit operator bool() const { return has_value(); }
    const Error& error() const { return m_error; }

private:
    Error m_error{};
    bool m_failed = false;
};

} // namespace redial

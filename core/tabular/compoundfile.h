#pragma once

#include <QIODevice>

#include <string_view>

namespace redial {

/// What Redial needs to know of an OLE compound file ([MS-CFB]): a workbook with a password is one
/// around "EncryptedPackage" ([MS-OFFCRYPTO]), an old .xls is one around "Workbook" or "Book".
enum class CompoundContent { EncryptedPackage, OldWorkbook, Other };

/// Whether a file that begins with these eight bytes or more is one.
bool isCompoundFile(std::string_view firstBytes);

/// Looks for the directory entries by their shape, wherever the file's sectors lie.
CompoundContent compoundContent(QIODevice& file);

} // namespace redial

#pragma once

/// Readers and parsers against bytes nobody meant for them. Each fuzz_*.cpp has one function that takes any
/// bytes and must come back: no crash, nothing a sanitizer objects to, and what it promises kept (check).
///
/// With clang (preset `fuzz`) libFuzzer makes up the bytes and goes where the code goes. With any compiler
/// replay.cpp calls the function with the files of tests/data/fuzz: examples to start from, and every
/// input that once went wrong. Those runs are tests like all others.

#include "core/tabular/headerfinder.h"

#include <QString>

#include <cstdint>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace redial::fuzz {

inline std::string_view textOf(const uint8_t* data, size_t size)
{
    return {reinterpret_cast<const char*>(data), size};
}

/// Ends the program with the sentence when it is not so.
void check(bool isTrue, const char* sentence);

bool isUtf8(std::string_view text);
/// As every cell is: broken bytes replaced.
std::string asUtf8(std::string_view bytes);

/// The bytes as a file, kept in memory where the system can. Its name does not change.
QString fileOf(std::string_view bytes);

/// Opens the file and reads every sheet as an import would: rows in order, cells UTF-8, each row an order or
/// a reject. Says whether it was a table.
bool readEverything(const QString& path, const OpenOptions& options = {});

/// Header, mapping and orders of rows as they come from a sheet.
void parseRows(std::span<const StoredRow> rows, const SourceTraits& traits);

} // namespace redial::fuzz

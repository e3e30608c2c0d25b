/// A workbook of Excel before 2007: an OLE file, or the stream of records that is in one.

#include "fuzz.h"

using namespace redial;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static constexpr size_t longest = 256 * 1024;
    const std::string_view bytes = fuzz::textOf(data, size);
    if (size <= longest && (bytes.starts_with("\xD0\xCF\x11\xE0") || bytes.starts_with('\x09')))
        fuzz::readEverything(fuzz::fileOf(bytes));
    return 0;
}

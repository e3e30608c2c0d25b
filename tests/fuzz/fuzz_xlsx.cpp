/// A whole workbook file, zip and all.

#include "fuzz.h"

using namespace redial;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static constexpr size_t longest = 256 * 1024;
    if (size <= longest)
        fuzz::readEverything(fuzz::fileOf(fuzz::textOf(data, size)));
    return 0;
}

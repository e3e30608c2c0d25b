/// Web pages and XML that call themselves workbooks: HTML, XML Spreadsheet 2003, flat OpenDocument.

#include "fuzz.h"

using namespace redial;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static constexpr size_t longest = 256 * 1024;
    const std::string_view bytes = fuzz::textOf(data, size);
    if (size <= longest && bytes.substr(0, 64).find('<') != std::string_view::npos)
        fuzz::readEverything(fuzz::fileOf(bytes));
    return 0;
}

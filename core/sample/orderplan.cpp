#include "core/sample/orderplan.h"

#include <algorithm>

namespace redial {

namespace {

std::string digits(quint64 number, size_t width)
{
    const std::string text = std::to_string(number);
    return std::string(text.size() < width ? width - text.size() : 0, '0') + text;
}

} // namespace

int CallerDirectory::lot(quint32 caller) const
{
    return static_cast<int>(Random::mixed(m_seed * 31 + caller) % 10000);
}

bool CallerDirectory::isMasked(quint32 caller) const
{
    return caller > m_protected && lot(caller) < 35;
}

bool CallerDirectory::isLandline(quint32 caller) const
{
    return caller == testLine || (caller > m_protected && lot(caller) >= 9600);
}

std::string CallerDirectory::key(quint32 caller) const
{
    static constexpr std::string_view prefixes[] = {"154", "161", "163", "164", "169", "194", "143", "179"};
    if (caller == testLine)
        return "054820000001";
    // Multiplying by a number without a common divisor and adding permutes the range: no two alike.
    if (isLandline(caller))
        return "0548" + digits(21'000'000 + (caller * 40'000'037ULL + m_seed % 1'000'003) % 60'000'000, 8);
    const quint64 rest = (caller / 8 * 61'803'399ULL + m_seed % 100'003 * 977) % 100'000'000;
    std::string number = std::string(prefixes[caller % 8]) + digits(rest, 8);
    if (isMasked(caller))
        number.replace(3, 4, "****");
    return number;
}

std::string CallerDirectory::name(quint32 caller) const
{
    static constexpr std::string_view surnames[] = {"王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周",
        "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗", "梁", "宋", "郑", "谢", "韩", "唐",
        "冯", "于", "董", "萧", "程", "曹", "袁", "邓", "许", "傅", "沈", "曾", "彭", "吕", "苏", "卢", "蒋",
        "蔡", "贾", "丁", "魏", "薛", "叶"};
    Random random(m_seed + 17, caller);
    // Common names are common: the smaller of two draws.
    const int at = std::min(random.below(49), random.below(49));
    return std::string(surnames[at]) + (random.chance(0.54) ? "先生" : "女士");
}

} // namespace redial

#include "core/tabular/blockfile.h"

#include <algorithm>

namespace redial {

namespace {

constexpr qint64 blockBytes = 1 << 16;

} // namespace

bool BlockFile::open()
{
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    m_size = m_file.size();
    return true;
}

bool BlockFile::seek(qint64 position)
{
    if (position < 0 || position > m_size)
        return false;
    m_position = position;
    return true;
}

qint64 BlockFile::read(char* buffer, qint64 count)
{
    qint64 done = 0;
    while (done < count) {
        const qint64 end = m_blockBegin + std::ssize(m_block);
        if (m_position < m_blockBegin || m_position >= end) {
            if (!load(m_position))
                break;
            continue;
        }
        const qint64 piece = std::min(count - done, end - m_position);
        std::copy_n(m_block.data() + (m_position - m_blockBegin), piece, buffer + done);
        done += piece;
        m_position += piece;
    }
    return done;
}

bool BlockFile::load(qint64 position)
{
    m_block.clear();
    if (position >= m_size)
        return false;
    m_block.resize(static_cast<size_t>(blockBytes));
    m_blockBegin = position / blockBytes * blockBytes; // going backwards by little stays in the block
    const qint64 got = m_file.seek(m_blockBegin) ? m_file.read(m_block.data(), blockBytes) : -1;
    m_hasFailed = m_hasFailed || got < 0;
    m_block.resize(static_cast<size_t>(std::max<qint64>(got, 0)));
    return m_blockBegin + got > position;
}

} // namespace redial

#include "core/tabular/biffcipher.h"

#include "core/tabular/biffrecords.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace redial {

namespace {

constexpr qint64 blockBytes = 1024; // each has a key of its own
constexpr size_t saltBytes = 16;
constexpr size_t verifierBytes = 16;

QByteArray excelsPassword()
{
    QByteArray utf16;
    for (const char c : {'V', 'e', 'l', 'v', 'e', 't', 'S', 'w', 'e', 'a', 't', 's', 'h', 'o', 'p'})
        utf16.append(c).append('\0');
    return utf16;
}

QByteArray bytesOf(std::span<const char> data, size_t at, size_t count)
{
    return {data.data() + at, static_cast<qsizetype>(count)};
}

QByteArray littleEndianBytes(quint32 number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray md5(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
}

QByteArray sha1(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
}

bool isPlain(quint16 kind)
{
    constexpr quint16 plain[] = {Biff::FilePass, 0xE1 /* InterfaceHdr */, 0x138 /* RRDHead */,
        0x194 /* UsrExcl */, 0x195 /* FileLock */, 0x196 /* RRDInfo */};
    return Biff::isBof(kind) || std::ranges::find(plain, kind) != std::end(plain);
}

} // namespace

BiffCipher::KeyStream::KeyStream(const QByteArray& key)
{
    for (size_t i = 0; i < m_state.size(); ++i)
        m_state[i] = static_cast<quint8>(i);
    quint8 j = 0;
    for (size_t i = 0; i < m_state.size(); ++i) {
        j = static_cast<quint8>(
            j + m_state[i] + static_cast<quint8>(key[static_cast<qsizetype>(i) % key.size()]));
        std::swap(m_state[i], m_state[j]);
    }
}

quint8 BiffCipher::KeyStream::next()
{
    ++m_i;
    m_j = static_cast<quint8>(m_j + m_state[m_i]);
    std::swap(m_state[m_i], m_state[m_j]);
    return m_state[static_cast<quint8>(m_state[m_i] + m_state[m_j])];
}

std::optional<BiffCipher> BiffCipher::withExcelsPassword(std::span<const char> filePass)
{
    constexpr quint16 encrypted = 1; // 0: the obfuscation of Excel 95
    constexpr size_t headBytes = 6;
    if (filePass.size() < headBytes || littleEndian<quint16>(filePass, 0) != encrypted)
        return std::nullopt;
    const auto major = littleEndian<quint16>(filePass, 2);
    const auto minor = littleEndian<quint16>(filePass, 4);
    const std::span<const char> rest = filePass.subspan(headBytes);
    if (major == 1 && minor == 1)
        return rc4(rest);
    return major >= 2 && major <= 4 && minor == 2 ? cryptoApi(rest) : std::nullopt;
}

/// Salt, verifier, its hash.
std::optional<BiffCipher> BiffCipher::rc4(std::span<const char> data)
{
    constexpr size_t hashBytes = 16;
    constexpr qsizetype secretBytes = 5;
    if (data.size() < saltBytes + verifierBytes + hashBytes)
        return std::nullopt;
    const QByteArray password = md5(excelsPassword()).first(secretBytes);
    const QByteArray salt = bytesOf(data, 0, saltBytes);
    BiffCipher cipher(
        Method::Rc4, md5(QByteArray(password + salt).repeated(16)).first(secretBytes), hashBytes);
    if (!cipher.verifies(
            bytesOf(data, saltBytes, verifierBytes), bytesOf(data, saltBytes + verifierBytes, hashBytes)))
        return std::nullopt;
    return cipher;
}

/// Flags, length of the head, the head (of which the length of the key matters), and the verifier: length of
/// the salt, salt, verifier, length of the hash, hash.
std::optional<BiffCipher> BiffCipher::cryptoApi(std::span<const char> data)
{
    constexpr size_t hashBytes = 20;
    constexpr quint32 rc4Algorithm = 0x6801;
    constexpr size_t leastHead = 20;
    if (data.size() < 8)
        return std::nullopt;
    const size_t headBytes = littleEndian<quint32>(data, 4);
    const std::span<const char> head = data.subspan(8);
    if (headBytes < leastHead || headBytes > head.size())
        return std::nullopt;
    const std::span<const char> verifier = head.subspan(headBytes);
    if (verifier.size() < 4 + saltBytes + verifierBytes + 4 + hashBytes
        || littleEndian<quint32>(verifier, 0) != saltBytes || littleEndian<quint32>(head, 8) != rc4Algorithm)
        return std::nullopt;
    const quint32 bits = littleEndian<quint32>(head, 16);
    constexpr quint32 usualBits = 40; // also when it says 0
    const qsizetype keyBytes = static_cast<qsizetype>((bits == 0 ? usualBits : bits) / 8);
    if (keyBytes < 5 || keyBytes > 16)
        return std::nullopt;
    BiffCipher cipher(Method::CryptoApi, sha1(bytesOf(verifier, 4, saltBytes) + excelsPassword()), keyBytes);
    const size_t hashAt = 4 + saltBytes + verifierBytes + 4;
    if (!cipher.verifies(
            bytesOf(verifier, 4 + saltBytes, verifierBytes), bytesOf(verifier, hashAt, hashBytes)))
        return std::nullopt;
    return cipher;
}

/// Both are encrypted one behind the other, with the key of the first block.
bool BiffCipher::verifies(QByteArray verifier, QByteArray hash)
{
    apply(0, {verifier.data(), static_cast<size_t>(verifier.size())});
    apply(verifier.size(), {hash.data(), static_cast<size_t>(hash.size())});
    return hash == (m_method == Method::Rc4 ? md5(verifier) : sha1(verifier));
}

QByteArray BiffCipher::keyOf(quint32 block) const
{
    const QByteArray numbered = m_secret + littleEndianBytes(block);
    if (m_method == Method::Rc4)
        return md5(numbered);
    constexpr qsizetype shortest = 5;
    QByteArray key = sha1(numbered).first(m_keyBytes);
    if (m_keyBytes == shortest)
        key.append(QByteArray(16 - shortest, '\0'));
    return key;
}

void BiffCipher::decrypt(quint16 kind, qint64 position, std::span<char> data)
{
    constexpr size_t plainOfBoundSheet = 4; // where the sheet begins
    constexpr qint64 headerBytes = 4;
    if (isPlain(kind))
        return;
    const size_t plain = kind == Biff::BoundSheet ? std::min(plainOfBoundSheet, data.size()) : 0;
    apply(position + headerBytes + static_cast<qint64>(plain), data.subspan(plain));
}

void BiffCipher::apply(qint64 position, std::span<char> bytes)
{
    for (char& byte : bytes) {
        const bool isNewBlock = position % blockBytes == 0;
        if (isNewBlock || m_at < 0 || m_at > position || m_at / blockBytes != position / blockBytes) {
            m_stream = KeyStream(keyOf(static_cast<quint32>(position / blockBytes)));
            m_at = position / blockBytes * blockBytes;
        }
        for (; m_at < position; ++m_at)
            m_stream.next();
        byte = static_cast<char>(byte ^ static_cast<char>(m_stream.next()));
        ++position;
        ++m_at;
    }
}

} // namespace redial

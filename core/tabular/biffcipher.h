#pragma once

/// Excel encrypts an .xls when its structure is protected, with a password everybody has: nobody was asked
/// for one, and nobody knows that there is any. Such files are read. ([MS-OFFCRYPTO] 2.3.5, 2.3.6: RC4 and
/// RC4 CryptoAPI; [MS-XLS] 2.2.10: what of a workbook is encrypted. The obfuscation of Excel 95 is not read.)

#include <QByteArray>

#include <array>
#include <optional>
#include <span>

namespace redial {

class BiffCipher {
public:
    /// Of the data of a FILEPASS record; nothing when the password is another one, or the method is.
    static std::optional<BiffCipher> withExcelsPassword(std::span<const char> filePass);

    /// Data of a record that begins at `position` of the stream; what is not encrypted stays.
    void decrypt(quint16 kind, qint64 position, std::span<char> data);

private:
    /// The stream cipher RC4.
    class KeyStream {
    public:
        KeyStream() = default;
        explicit KeyStream(const QByteArray& key);
        quint8 next();

    private:
        std::array<quint8, 256> m_state{};
        quint8 m_i = 0;
        quint8 m_j = 0;
    };

    enum class Method { Rc4, CryptoApi };
    BiffCipher(Method method, const QByteArray& secret, qsizetype keyBytes)
        : m_method(method)
        , m_secret(secret)
        , m_keyBytes(keyBytes)
    {
    }
    static std::optional<BiffCipher> rc4(std::span<const char> data);
    static std::optional<BiffCipher> cryptoApi(std::span<const char> data);
    bool verifies(QByteArray verifier, QByteArray hash);
    QByteArray keyOf(quint32 block) const;
    void apply(qint64 position, std::span<char> bytes);

    Method m_method;
    QByteArray m_secret; ///< what the keys of the blocks are made of
    qsizetype m_keyBytes;
    KeyStream m_stream;
    qint64 m_at = -1; ///< position of the key stream's next byte; -1: none is begun
};

} // namespace redial

#pragma once

#include "core/commands/command.h"
#include "core/orders/scheme.h"

#include <QCommandLineParser>

#include <initializer_list>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace redial {

/// Reads options one after another; the first that is off is kept.
class OptionReader {
    Q_DECLARE_TR_FUNCTIONS(redial::OptionReader)
public:
    explicit OptionReader(const QCommandLineParser& parser) : m_parser(parser) { }

    const std::optional<Error>& failed() const { return m_failed; }

    template <typename E>
    void choice(const char* name, std::initializer_list<std::pair<const char*, E>> words, E& value)
    {
        const QString option = QLatin1String(name);
        if (!m_parser.isSet(option))
            return;
        QStringList choices;
        for (const auto& [word, meaning] : words) {
            if (m_parser.value(option) == QLatin1String(word)) {
                value = meaning;
                return;
            }
            choices << QLatin1String(word);
        }
        fail(notAWord(option, m_parser.value(option), choices.join(QStringLiteral(", "))));
    }

    void duration(const char* name, qint64& value)
    {
        const QString option = QLatin1String(name);
        if (!m_parser.isSet(option))
            return;
        if (const auto seconds = parseDuration(m_parser.value(option).toStdString()))
            value = *seconds;
        else
            fail(notADuration(option, m_parser.value(option)));
    }

    void number(const char* name, int& value)
    {
        const QString option = QLatin1String(name);
        if (!m_parser.isSet(option))
            return;
        bool isNumber = false;
        const int number = m_parser.value(option).toInt(&isNumber);
        if (isNumber && number >= 0)
            value = number;
        else
            fail(notANumber(option, m_parser.value(option)));
    }

    void list(const char* name, std::vector<std::string>& value)
    {
        const QString option = QLatin1String(name);
        if (!m_parser.isSet(option))
            return;
        value.clear();
        for (const QString& values : m_parser.values(option))
            for (const QString& one : values.split(QLatin1Char(','), Qt::SkipEmptyParts))
                value.push_back(one.trimmed().toStdString());
    }

    void fail(const QString& sentence)
    {
        if (!m_failed)
            m_failed = usageError(sentence);
    }
    void fail(Error error)
    {
        if (!m_failed)
            m_failed = std::move(error);
    }

private:
    static QString notAWord(const QString& option, const QString& value, const QString& choices)
    {
        return tr("--%1 %2 is not understood. It can be: %3.").arg(option, value, choices);
    }
    static QString notADuration(const QString& option, const QString& value)
    {
        return tr("--%1 %2 is not a length of time. Write for example 90s, 30m, 24h or 7d.")
            .arg(option, value);
    }
    static QString notANumber(const QString& option, const QString& value)
    {
        return tr("--%1 %2 is not a number that fits.").arg(option, value);
    }

    const QCommandLineParser& m_parser;
    std::optional<Error> m_failed;
};

} // namespace redial

#include "pollutionoutcome.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace redial;

/// Files polluted in the ways of the benchmark: none may come out wrong without a word, and pollution.md
/// beside this file says what becomes of each kind. REDIAL_POLLUTION=FILE writes the list anew.
class TestPollution : public QObject {
    Q_OBJECT

    struct Kind {
        QByteArray name;
        int files = 0;
        int right = 0;
        int silent = 0;
        QMap<QByteArray, int> said;
    };
    QTemporaryDir m_folder;
    QList<Kind> m_kinds; ///< in the order they were made
    QStringList m_silent;
    int m_files = 0;

    Kind& kind(const QByteArray& name);
    QByteArray list() const;

private slots:
    void initTestCase();
    void nothingIsSilentlyWrong();
    void theListSaysWhatWeDo();
};

namespace {

/// In what way the user is told that the file is not as it should be.
QByteArray saying(const PollutionOutcome& outcome)
{
    if (!outcome.error.isEmpty())
        return "refused: " + outcome.error.toUtf8();
    QByteArrayList ways;
    if (outcome.asks)
        ways << "asked about columns";
    if (outcome.rejected > 0)
        ways << "rows listed as unread";
    if (outcome.padded > 0)
        ways << "short rows counted";
    if (outcome.marks > 0)
        ways << "broken characters counted";
    return ways.join(", ");
}

} // namespace

TestPollution::Kind& TestPollution::kind(const QByteArray& name)
{
    for (Kind& one : m_kinds)
        if (one.name == name)
            return one;
    return m_kinds.emplaceBack(Kind{name, 0, 0, 0, {}});
}

void TestPollution::initTestCase()
{
    eachPollutedFile([&](const PollutedFile& file) {
        const PollutionOutcome outcome = readPolluted(file, m_folder.path());
        Kind& one = kind(file.kind);
        ++m_files;
        ++one.files;
        if (outcome.isRight())
            ++one.right;
        else if (outcome.isSilent()) {
            ++one.silent;
            m_silent.append(QString::fromUtf8(file.kind) + outcome.detail);
        } else
            ++one.said[saying(outcome)];
    });
}

void TestPollution::nothingIsSilentlyWrong()
{
    // A delimiter too many before an empty last cell; a comment that is an order with a sign in front; a tab
    // in a text between columns parted by two tabs. Each of them could have been meant as it is read.
    static const QSet<QByteArray> knownGaps = {
        "row_more_sep", "file_commented_row", "file_field_delimiter_0x9_0x9_minimal_quotes"};
    QVERIFY2(m_files >= 2289, "as many files as the benchmark has");
    QStringList silent;
    for (const QString& one : std::as_const(m_silent))
        if (!knownGaps.contains(one.section(QLatin1Char('\n'), 0, 0).toUtf8()))
            silent.append(one);
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(QLatin1Char('\n'))));
}

QByteArray TestPollution::list() const
{
    Kind all{"**all**", 0, 0, 0, {}};
    QByteArray text =
        "# What becomes of polluted files\n\n"
        "Written by `REDIAL_POLLUTION=FILE tst_pollution`, which also checks it. The kinds are those of\n"
        "Vitagliano and others, \"Pollock: A Data Loading Benchmark\" (VLDB 2023), made anew from their\n"
        "description, and some more that hotlines know. *Right*: every order as in the clean list, and\n"
        "nothing else. *Told*: not every order is right, and the import page or its account says so before\n"
        "or after. *Silent*: wrong without a word.\n\n"
        "| Kind | Files | Right | Told | Silent | How it is told |\n"
        "|---|---:|---:|---:|---:|---|\n";
    const auto row = [&text](const Kind& one, const QByteArray& how) {
        const auto told = one.files - one.right - one.silent;
        text += "| " + one.name;
        for (const int number : {one.files, one.right, told, one.silent})
            text += " | " + QByteArray::number(number);
        text += " | " + how + " |\n";
    };
    for (const Kind& one : m_kinds) {
        QByteArrayList how;
        for (auto way = one.said.begin(); way != one.said.end(); ++way)
            how << way.key()
                    + (one.said.size() > 1 ? QByteArray(" (" + QByteArray::number(way.value()) + ")")
                                           : QByteArray());
        row(one, how.join("; "));
        all.files += one.files;
        all.right += one.right;
        all.silent += one.silent;
    }
    row(all, {});
    return text;
}

void TestPollution::theListSaysWhatWeDo()
{
    const QByteArray text = list();
    if (const QString path = qEnvironmentVariable("REDIAL_POLLUTION"); !path.isEmpty()) {
        QFile written(path);
        QVERIFY(written.open(QIODevice::WriteOnly));
        QCOMPARE(written.write(text), text.size());
    }
    QFile kept(QStringLiteral(REDIAL_TEST_DATA "/pollution.md"));
    QVERIFY(kept.open(QIODevice::ReadOnly | QIODevice::Text));
    const QByteArrayList wanted = kept.readAll().split('\n');
    const QByteArrayList now = text.split('\n');
    for (qsizetype i = 0; i < std::max(wanted.size(), now.size()); ++i)
        QCOMPARE(now.value(i), wanted.value(i));
}

QTEST_GUILESS_MAIN(TestPollution)
#include "tst_pollution.moc"

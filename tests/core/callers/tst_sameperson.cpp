#include "core/callers/sameperson.h"
#include "core/wording/callerwording.h"

#include <QStringList>
#include <QTest>

#include <random>
#include <set>

using namespace redial;

class TestSamePerson : public QObject {
    Q_OBJECT
private slots:
    void pairs_data();
    void pairs();
    void ofOneKey();
    void crowdsAreSaid();
    void orderOfTracesDoesNotMatter();
    void manyTraces();
};

namespace {

/// "key | identity number | address | subject", one trace a line.
std::vector<PersonTrace> drawn(const QStringList& lines, std::vector<std::string>& texts)
{
    texts.clear();
    for (const QString& line : lines)
        for (const QString& cell : QString(line + QStringLiteral("|||")).split(QLatin1Char('|')).first(4))
            texts.push_back(cell.trimmed().toStdString());
    std::vector<PersonTrace> traces;
    for (size_t i = 0; i + 3 < texts.size(); i += 4)
        traces.push_back({texts[i], texts[i + 1], texts[i + 2], texts[i + 3]});
    return traces;
}

QString printed(const SamePersonHints& hints)
{
    QStringList lines;
    for (const SamePersonPair& pair : hints.pairs) {
        QStringList reasons;
        for (const SamePersonReason& reason : pair.reasons)
            reasons << (reason.evidence == SamePersonEvidence::IdentityNumber
                    ? QString::fromStdString(reason.identityNumber)
                    : QString::fromStdString(reason.address + "+" + reason.subject));
        lines << QString::fromStdString(pair.key + "=" + pair.otherKey + ": ")
                + reasons.join(QLatin1Char(','));
    }
    for (const SharedByMany& crowd : hints.crowds)
        lines << QStringLiteral("crowd of %1").arg(crowd.keys);
    return lines.join(QStringLiteral("; "));
}

} // namespace

void TestSamePerson::pairs_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* lines, const char* expected) {
        QTest::newRow(name) << lines << expected;
    };
    row("the same identity number", "b | 440106198501011234\na | 440106198501011234",
        "a=b: 440106198501011234");
    row("written in another way", "a | 44010619850101123x\nb | ４４０１０６ 19850101123X",
        "a=b: 44010619850101123x");
    row("one digit apart", "a | 440106198501011234\nb | 440106198501011235", "");
    row("a masked one collides", "a | 4401**********1234\nb | 4401**********1234", "");
    row("too short, one character, none", "a | 12345\nb | 12345\nc | 00000000\nd | 00000000\ne | \nf | ", "");
    row("the same key twice", "a | 440106198501011234\na | 440106198501011234", "");
    row("address and subject", "a | | 越秀路12号3单元 | 电梯故障\nb | | 越秀路 12号3单元 | 电梯故障",
        "a=b: 越秀路12号3单元+电梯故障");
    row("the address alone", "a | | 越秀路12号3单元 | 电梯故障\nb | | 越秀路12号3单元 | 养犬", "");
    row("the address without a subject", "a | | 越秀路12号3单元 |\nb | | 越秀路12号3单元 |", "");
    row("the subject alone", "a | | 越秀路12号3单元 | 养犬\nb | | 越秀路13号3单元 | 养犬", "");
    row("an address of one word", "a | | 本市 | 养犬\nb | | 本市 | 养犬", "");
    row("a hyphen elsewhere is another house", "a | | 东风路12-3号 | 养犬\nb | | 东风路1-23号 | 养犬", "");
    row("address and subject do not run together", "a | | 东风路12号1 | 1养犬\nb | | 东风路12号11 | 养犬",
        "");
    row("both",
        "a | 440106198501011234 | 越秀路12号3单元 | 养犬\nb | 440106198501011234 | 越秀路12号3单元 | 养犬",
        "a=b: 440106198501011234,越秀路12号3单元+养犬");
    row("without a key nobody", " | 440106198501011234\nb | 440106198501011234", "");
    row("three keys are three pairs, identity numbers first",
        "x | | 越秀路12号3单元 | 养犬\na | | 越秀路12号3单元 | 养犬\nc | 440106198501011234\nd | "
        "440106198501011234\nb | 440106198501011234",
        "b=c: 440106198501011234; b=d: 440106198501011234; c=d: 440106198501011234; a=x: "
        "越秀路12号3单元+养犬");
    row("nobody", "", "");
}

void TestSamePerson::pairs()
{
    QFETCH(const QString, lines);
    QFETCH(const QString, expected);
    std::vector<std::string> texts;
    QCOMPARE(printed(samePersonHints(drawn(lines.split(QLatin1Char('\n')), texts))), expected);
}

void TestSamePerson::ofOneKey()
{
    std::vector<std::string> texts;
    const SamePersonHints hints = samePersonHints(
        drawn({QStringLiteral("a | 440106198501011234"), QStringLiteral("b | 440106198501011234"),
                  QStringLiteral("b | 440106198501019999"), QStringLiteral("c | 440106198501019999")},
            texts));
    QCOMPARE(hints.of("b").size(), size_t(2));
    QCOMPARE(hints.of("c").size(), size_t(1));
    QCOMPARE(hints.of("z").size(), size_t(0));
    QCOMPARE(CallerWording::evidence(hints.of("c").front().reasons.front(), Reveal::Masked),
        QStringLiteral("the same identity number (440***********9999)"));
}

void TestSamePerson::crowdsAreSaid()
{
    QStringList lines;
    for (int i = 0; i < 8; ++i)
        lines << QStringLiteral("k%1 | | 学府路1号宿舍 | 停水").arg(i);
    std::vector<std::string> texts;
    QCOMPARE(samePersonHints(drawn(lines, texts)).pairs.size(), size_t(28));
    lines << QStringLiteral("k8 | | 学府路1号宿舍 | 停水");
    QCOMPARE(printed(samePersonHints(drawn(lines, texts))), QStringLiteral("crowd of 9"));
}

void TestSamePerson::orderOfTracesDoesNotMatter()
{
    std::vector<std::string> texts;
    QStringList lines;
    for (int i = 0; i < 200; ++i)
        lines << QStringLiteral("k%1 | %2 | 东风路%3号之一 | s%4")
                     .arg(i % 40)
                     .arg(100000 + i % 37)
                     .arg(i % 11)
                     .arg(i % 5);
    std::vector<PersonTrace> traces = drawn(lines, texts);
    const QString expected = printed(samePersonHints(traces));
    std::mt19937 random(3);
    for (int round = 0; round < 10; ++round) {
        std::shuffle(traces.begin(), traces.end(), random);
        QCOMPARE(printed(samePersonHints(traces)), expected);
    }
    // Every pair really shares what it is said to share.
    for (const SamePersonPair& pair : samePersonHints(traces).pairs) {
        QVERIFY(pair.key < pair.otherKey);
        for (const SamePersonReason& reason : pair.reasons) {
            const auto gives = [&](const std::string& key) {
                return std::ranges::any_of(traces, [&](const PersonTrace& trace) {
                    return trace.key == key
                        && (reason.evidence == SamePersonEvidence::IdentityNumber
                                ? trace.identityNumber == reason.identityNumber
                                : trace.address == reason.address && trace.subject == reason.subject);
                });
            };
            QVERIFY(gives(pair.key) && gives(pair.otherKey));
        }
    }
}

void TestSamePerson::manyTraces()
{
    std::vector<std::string> keys;
    for (int i = 0; i < 50000; ++i)
        keys.push_back("k" + std::to_string(i));
    std::vector<PersonTrace> traces;
    for (const std::string& key : keys)
        traces.push_back({key, {}, "学府路1号宿舍", "停水"});
    const SamePersonHints hints = samePersonHints(traces);
    QVERIFY(hints.pairs.empty());
    QCOMPARE(hints.crowds.size(), size_t(1));
    QCOMPARE(hints.crowds.front().keys, 50000);
}

QTEST_GUILESS_MAIN(TestSamePerson)
#include "tst_sameperson.moc"

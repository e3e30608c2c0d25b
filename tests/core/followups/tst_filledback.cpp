#include "core/followups/filledback.h"

#include <QTest>

using namespace redial;

namespace {

constexpr std::string_view mark = "w1";

OutgoingFollowUp outgoing(qint64 id, std::string finding, std::string shown = {})
{
    OutgoingFollowUp one;
    one.followUp.id = FollowUpId(id);
    one.followUp.finding = finding;
    one.followUp.version = id * 10;
    for (size_t at = 0; at < editableFields.size(); ++at)
        one.shown[at] = fieldValue(one.followUp, editableFields[at]);
    if (!shown.empty())
        one.shown[2] = shown;
    return one;
}

FilledRow rowOf(const OutgoingFollowUp& one, std::string finding)
{
    FilledRow row;
    row.row = one.followUp.id.value + 4;
    row.key = fillBackKey(mark, one);
    for (size_t at = 0; at < editableFields.size(); ++at)
        row.values[at] = FilledRow::Value{one.shown[at], true};
    row.values[2]->text = std::move(finding);
    return row;
}

QStringList lines(const FilledBack& result)
{
    QStringList lines{QStringLiteral("unchanged %1").arg(result.unchanged)};
    for (const auto& one : result.changed)
        lines << QStringLiteral("%1 changed %2@%3: %4")
                     .arg(one.row)
                     .arg(one.fillBack.followUp.value)
                     .arg(one.fillBack.version)
                     .arg(QString::fromStdString(one.fillBack.edit.finding.value_or("-")));
    for (const auto& one : result.conflicts)
        lines << QStringLiteral("%1 conflict %2: %3 | %4")
                     .arg(one.row)
                     .arg(int(one.reason))
                     .arg(QString::fromStdString(one.inFile), QString::fromStdString(one.inRedial));
    for (const auto& [row, why] : result.unknown)
        lines << QStringLiteral("%1 unknown %2").arg(row).arg(int(why));
    for (const auto& one : result.invalid)
        lines << QStringLiteral("%1 invalid %2: %3")
                     .arg(one.row)
                     .arg(QString::fromStdString(std::string(followUpFieldName(one.field))),
                         QString::fromStdString(one.text));
    return lines;
}

} // namespace

class TestFilledBack : public QObject {
    Q_OBJECT

private slots:
    void comparesThreeValues();
    void keepsMaskedNumbers();
    void namesUnknownAndInvalidRows();
    void takesWhatWasChosen();
};

void TestFilledBack::comparesThreeValues()
{
    const OutgoingFollowUp same = outgoing(1, "noise\nagain"), mine = outgoing(2, "noise"),
                           theirs = outgoing(3, "noise"), both = outgoing(4, "noise"),
                           agreed = outgoing(5, "noise");
    const std::vector rows{rowOf(same, "noise\r\nagain "), rowOf(mine, "noise at night"),
        rowOf(theirs, "noise"), rowOf(both, "music"), rowOf(agreed, "music")};
    const std::vector now{same, mine, outgoing(3, "music"), outgoing(4, "dogs"), outgoing(5, "music")};
    QCOMPARE(lines(compareFilledBack(mark, rows, now, {})),
        (QStringList{QStringLiteral("unchanged 3"), QStringLiteral("6 changed 2@20: noise at night"),
            QStringLiteral("8 conflict 0: music | dogs")}));
}

void TestFilledBack::keepsMaskedNumbers()
{
    const OutgoingFollowUp one = outgoing(1, "call 13800001234", "call 138****1234");
    const auto compare = [&](std::string text) {
        return lines(compareFilledBack(mark, std::vector{rowOf(one, std::move(text))}, std::vector{one}, {}))
            .mid(1);
    };
    QCOMPARE(compare("call 138****1234"), QStringList());
    QCOMPARE(compare("call 138****1234, done"),
        QStringList{QStringLiteral("5 changed 1@10: call 13800001234, done")});
    QCOMPARE(compare("please call 138****1234"),
        QStringList{QStringLiteral("5 changed 1@10: please call 13800001234")});
    QCOMPARE(compare("called 138****1234"),
        QStringList{QStringLiteral("5 conflict 1: called 138****1234 | call 138****1234")});
    QCOMPARE(compare(""), QStringList{QStringLiteral("5 conflict 1:  | call 138****1234")});
}

void TestFilledBack::namesUnknownAndInvalidRows()
{
    const OutgoingFollowUp one = outgoing(1, "a");
    FilledRow added, foreign = rowOf(one, "b"), gone = rowOf(outgoing(9, "a"), "b"), wrong = rowOf(one, "a"),
                     blank;
    added.row = 50;
    added.values[2] = FilledRow::Value{"new", true};
    foreign.key.replace(0, 2, "w2");
    wrong.values[0] = FilledRow::Value{"finished", false};
    wrong.values[1] = FilledRow::Value{"not listed", true};
    wrong.values[5] = FilledRow::Value{"soon", false};
    blank.isBlank = true;
    const std::vector rows{added, foreign, gone, wrong, rowOf(one, "twice"), blank};
    QCOMPARE(lines(compareFilledBack(mark, rows, std::vector{one}, std::vector<std::string>{"listed"})),
        (QStringList{QStringLiteral("unchanged 0"), QStringLiteral("50 unknown 0"),
            QStringLiteral("5 unknown 1"), QStringLiteral("13 unknown 2"), QStringLiteral("5 unknown 3"),
            QStringLiteral("5 invalid state: finished"), QStringLiteral("5 invalid cause: not listed"),
            QStringLiteral("5 invalid review_day: soon")}));
}

void TestFilledBack::takesWhatWasChosen()
{
    const OutgoingFollowUp one = outgoing(1, "a"), two = outgoing(2, "a");
    FilledRow first = rowOf(one, "file");
    first.values[0] = FilledRow::Value{"done", true};
    const FilledBack compared = compareFilledBack(
        mark, std::vector{first, rowOf(two, "file")}, std::vector{outgoing(1, "b"), outgoing(2, "b")}, {});
    QCOMPARE(compared.conflicts.size(), size_t(2));
    QCOMPARE(chosenFillBacks(compared, {}).size(), size_t(1));
    const auto chosen = chosenFillBacks(compared, {0, 1, 7});
    QCOMPARE(chosen.size(), size_t(2));
    QCOMPARE(chosen.front().edit.state, std::optional(FollowUpState::Done));
    QCOMPARE(chosen.front().edit.finding, std::optional<std::string>("file"));
    QCOMPARE(chosen.back().version, 20);
}

QTEST_GUILESS_MAIN(TestFilledBack)
#include "tst_filledback.moc"

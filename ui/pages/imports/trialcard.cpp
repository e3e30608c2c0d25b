#include "ui/pages/imports/trialcard.h"

#include "core/wording/formatting.h"
#include "core/wording/importwording.h"
#include "core/wording/masking.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace redial {

namespace {

constexpr size_t shownExamples = 4;

}

TrialCard::TrialCard(QWidget* parent)
    : Card(parent)
    , m_title(ImportWidgets::heading(this))
    , m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("import-trial"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    m_grid->setContentsMargins(8, 0, 8, 0);
    m_grid->setVerticalSpacing(7);
    m_grid->setColumnStretch(0, 1);
    m_readable = addLine("import-trial-readable");
    m_withoutCaller = addLine("import-trial-without-caller");
    m_digitsLost = addLine("import-trial-digits-lost");
    m_unreadable = addLine("import-trial-unreadable");
    m_unreadable.number->setForegroundRole(QPalette::BrightText);
    layout->addLayout(m_grid);
    m_examples = ImportWidgets::wrappedLabel(this);
    m_examples->setObjectName(QStringLiteral("import-trial-examples"));
    m_examples->setForegroundRole(QPalette::PlaceholderText);
    ImportWidgets::setPointSize(m_examples, 0.9, QFont::Normal);
    layout->addWidget(m_examples);
}

TrialCard::Line TrialCard::addLine(const char* name)
{
    const int row = m_grid->rowCount();
    const Line line{new QLabel(this), new QLabel(this)};
    line.number->setObjectName(QLatin1String(name));
    line.number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(line.text, row, 0);
    m_grid->addWidget(line.number, row, 1);
    return line;
}

void TrialCard::setLine(const Line& line, const QString& text, qint64 number)
{
    line.text->setText(text);
    line.number->setText(Formatting::count(number));
    line.number->setAccessibleName(text);
}

void TrialCard::show(const SourceLook* look, bool revealed)
{
    setVisible(look && look->trial);
    if (!look || !look->trial)
        return;
    const Trial& trial = *look->trial;
    m_title->setText(trial.readToTheEnd ? tr("All %1 rows tried", nullptr, Formatting::grammaticalNumber(trial.rows)).arg(Formatting::count(trial.rows))
                                        : tr("First %1 rows tried", nullptr, Formatting::grammaticalNumber(trial.rows)).arg(Formatting::count(trial.rows)));
    setLine(m_readable, tr("readable"), trial.rows - trial.unreadable);
    setLine(m_withoutCaller, tr("without a caller"), trial.withoutCaller);
    setLine(m_digitsLost, tr("numbers without their digits"), trial.digitsLost);
    m_digitsLost.text->setVisible(trial.digitsLost > 0);
    m_digitsLost.number->setVisible(trial.digitsLost > 0);
    setLine(m_unreadable, tr("cannot be read"), trial.unreadable);
    m_unreadable.number->setForegroundRole(trial.unreadable > 0 ? QPalette::BrightText : QPalette::Text);
    showExamples(trial, revealed);
}

void TrialCard::showExamples(const Trial& trial, bool revealed)
{
    QStringList lines;
    for (size_t i = 0; i < std::min(trial.examples.size(), shownExamples); ++i) {
        const Reject& reject = trial.examples[i].reject;
        QString value = Formatting::text(revealed ? reject.value : maskText(reject.value, reject.names, reject.keys));
        value = value.size() > 30 ? value.left(30) + QStringLiteral("…") : value;
        const QString row = Formatting::count(reject.position.row);
        lines << (value.isEmpty()
                ? tr("Row %1: %2").arg(row, ImportWording::reason(reject.reason))
                : tr("Row %1: %2 (“%3”)").arg(row, ImportWording::reason(reject.reason), value));
    }
    m_examples->setText(lines.join(QLatin1Char('\n')));
    m_examples->setVisible(!lines.isEmpty());
}

} // namespace redial

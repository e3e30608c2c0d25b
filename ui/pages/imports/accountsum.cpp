#include "ui/pages/imports/accountsum.h"

#include "core/wording/formatting.h"
#include "ui/pages/imports/importwidgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace redial {

namespace {

struct Count {
    const char* name;
    qint64 ImportAccount::*count;
    std::optional<BatchPart> part;
};
const Count counts[] = {{"read", &ImportAccount::read, {}},
    {"imported", &ImportAccount::imported, BatchPart::Imported},
    {"replaced", &ImportAccount::replaced, BatchPart::Replaced},
    {"skipped", &ImportAccount::skipped, BatchPart::Skipped}, {"rejected", &ImportAccount::rejected, {}}};

} // namespace

AccountSum::AccountSum(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    for (const Count& count : counts) {
        const bool isWhole = &count == &counts[0];
        if (!isWhole) {
            auto* sign = ImportWidgets::mutedLabel(this);
            sign->setText(m_figures.size() == 1 ? QStringLiteral("=") : QStringLiteral("+"));
            ImportWidgets::setPointSize(sign, 1.5, QFont::Normal);
            layout->addWidget(sign);
        }
        auto* figure = new QVBoxLayout;
        figure->setSpacing(0);
        Figure made{new QLabel(this), nullptr, nullptr};
        made.number->setObjectName(QStringLiteral("import-") + QLatin1String(count.name));
        ImportWidgets::setPointSize(made.number, 1.8, QFont::DemiBold);
        figure->addWidget(made.number);
        if (isWhole) {
            made.caption = ImportWidgets::mutedLabel(this);
            figure->addWidget(made.caption);
        } else {
            made.link = new LinkButton(this);
            made.link->setObjectName(QStringLiteral("import-open-") + QLatin1String(count.name));
            figure->addWidget(made.link);
            connect(made.link, &QPushButton::clicked, this, [this, part = count.part] {
                if (part)
                    emit partWanted(*part);
                else
                    emit rejectsWanted();
            });
        }
        layout->addLayout(figure);
        m_figures.append(made);
    }
    layout->addStretch();
    m_seconds = ImportWidgets::mutedLabel(this);
    layout->addWidget(m_seconds, 0, Qt::AlignBottom);
}

void AccountSum::retranslate()
{
    const QString captions[] = {
        tr("rows read"), tr("imported"), tr("replaced"), tr("skipped"), tr("rejected")};
    const QString meanings[] = {tr("All data rows of the files"), tr("New orders"),
        tr("Orders that were there and are different now"), tr("Orders that were there and are the same"),
        tr("Rows that could not be read")};
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        const Figure& figure = m_figures[i];
        if (figure.link)
            figure.link->setText(captions[i]);
        else
            figure.caption->setText(captions[i]);
        for (QWidget* widget : {static_cast<QWidget*>(figure.number), static_cast<QWidget*>(figure.caption),
                 static_cast<QWidget*>(figure.link)}) {
            if (widget)
                widget->setToolTip(meanings[i]);
        }
        figure.number->setAccessibleName(captions[i]);
    }
}

void AccountSum::show(const BatchAccount& account)
{
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        const qint64 count = account.summary.account.*counts[i].count;
        const Figure& figure = m_figures[i];
        figure.number->setText(Formatting::count(count));
        figure.number->setForegroundRole(
            i + 1 == m_figures.size() && count > 0 ? QPalette::BrightText : QPalette::WindowText);
        if (figure.link) {
            figure.link->setEnabled(count > 0);
            figure.link->setAccessibleName(
                tr("%1 %2: show them").arg(Formatting::count(count), figure.link->text()));
        }
    }
    const QString at = Formatting::time(account.summary.importedAt);
    m_seconds->setText(
        account.seconds ? tr("%1 · %2 s").arg(at, QString::number(*account.seconds, 'f', 1)) : at);
}

} // namespace redial

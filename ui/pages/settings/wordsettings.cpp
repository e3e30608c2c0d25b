#include "ui/pages/settings/wordsettings.h"

#include "core/wording/fieldwording.h"
#include "core/wording/formatting.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace redial {

namespace {

constexpr WordKind kinds[]{WordKind::Satisfaction, WordKind::Resolved, WordKind::Dispatched,
    WordKind::Direction, WordKind::Status, WordKind::InvalidType};

} // namespace

WordSettings::WordSettings(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_kind(new QComboBox(this))
    , m_word(new QLineEdit(this))
    , m_meaning(new QComboBox(this))
    , m_add(new QPushButton(this))
    , m_list(new QListWidget(this))
    , m_forget(new QPushButton(this))
{
    m_kind->setObjectName(QStringLiteral("wordKind"));
    m_word->setObjectName(QStringLiteral("word"));
    m_meaning->setObjectName(QStringLiteral("wordMeaning"));
    m_add->setObjectName(QStringLiteral("addWord"));
    m_list->setObjectName(QStringLiteral("ownWords"));
    m_forget->setObjectName(QStringLiteral("forgetWord"));
    m_list->setFrameShape(QFrame::NoFrame);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->addWidget(m_kind);
    row->addWidget(m_word, 1);
    row->addWidget(m_meaning);
    row->addWidget(m_add);
    column->addLayout(row);
    column->addWidget(m_list, 1);
    column->addWidget(m_forget, 0, Qt::AlignLeft);
    column->addStretch(); // where there is no list
    connect(m_kind, &QComboBox::currentIndexChanged, this, &WordSettings::offerMeanings);
    connect(m_add, &QPushButton::clicked, this, &WordSettings::add);
    connect(m_word, &QLineEdit::returnPressed, this, &WordSettings::add);
    connect(m_word, &QLineEdit::textChanged, this, [this] {
        m_add->setEnabled(
            m_session.hasWorkspace() && !m_session.isReadOnly() && !m_word->text().trimmed().isEmpty());
    });
    connect(m_forget, &QPushButton::clicked, this, &WordSettings::forget);
    connect(m_list, &QListWidget::currentRowChanged, this,
        [this](int at) { m_forget->setEnabled(at >= 0 && !m_session.isReadOnly()); });
    retranslate();
}

void WordSettings::retranslate()
{
    const int kind = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    for (const WordKind one : kinds)
        m_kind->addItem(FieldWording::name(one), static_cast<int>(one));
    m_kind->setCurrentIndex(kind);
    m_word->setPlaceholderText(tr("Word"));
    m_word->setAccessibleName(tr("Word"));
    m_kind->setAccessibleName(tr("Column"));
    m_meaning->setAccessibleName(tr("Meaning"));
    m_list->setAccessibleName(tr("Words with a meaning of their own"));
    m_add->setText(tr("Add"));
    m_forget->setText(tr("Take the chosen word away"));
    offerMeanings();
    refresh();
}

void WordSettings::offerMeanings()
{
    m_meaning->clear();
    for (const auto& [meaning, name] :
        FieldWording::meanings(static_cast<WordKind>(m_kind->currentData().toInt())))
        m_meaning->addItem(name, meaning);
}

void WordSettings::refresh()
{
    m_own = m_session.wordLists().ownWords();
    m_list->clear();
    for (const WordLists::Entry& entry : m_own) {
        QString meaning;
        for (const auto& [number, name] : FieldWording::meanings(entry.kind))
            if (number == entry.meaning)
                meaning = name;
        //: A word, its column and what it means
        m_list->addItem(tr("“%1” (%2) means %3")
                            .arg(Formatting::text(entry.word), FieldWording::name(entry.kind), meaning));
    }
    m_list->setVisible(!m_own.empty());
    m_forget->setVisible(!m_own.empty());
    m_forget->setEnabled(false);
    m_add->setEnabled(
        m_session.hasWorkspace() && !m_session.isReadOnly() && !m_word->text().trimmed().isEmpty());
}

void WordSettings::add()
{
    if (!m_add->isEnabled())
        return;
    WordLists lists = m_session.wordLists();
    lists.add({static_cast<WordKind>(m_kind->currentData().toInt()), m_word->text().trimmed().toStdString(),
        m_meaning->currentData().toInt()});
    m_word->clear();
    m_session.saveWordLists(lists);
}

void WordSettings::forget()
{
    const int at = m_list->currentRow();
    if (at < 0 || static_cast<size_t>(at) >= m_own.size())
        return;
    const WordLists::Entry entry = m_own[static_cast<size_t>(at)];
    WordLists lists = m_session.wordLists();
    lists.forget(entry.kind, entry.word);
    m_session.saveWordLists(lists);
}

} // namespace redial

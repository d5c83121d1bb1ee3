// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See settingspage.h.
#include "ui/settings/settingspage.h"

#include "ui/frame/rolecard.h"
#include "ui/look/language.h"
#include "ui/look/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/segments.h"
#include "ui/settings/includecard.h"
#include "ui/settings/licencesdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

namespace pupitre
{

namespace
{
constexpr std::array allRoles{Role::Teacher, Role::Researcher, Role::Student};
constexpr std::array languages{"", "fr", "en"};
constexpr int widest = 860;
} // namespace

SettingsPage::SettingsPage(const SettingsServices& services, QWidget* parent)
    : Page(parent), m_services(services), m_language(new QComboBox(this)), m_scheme(new Segments(this)),
      m_motion(new QCheckBox(this)), m_licences(makeButton({}, "settingsLicences", ButtonKind::Default, this))
{
    setObjectName(QStringLiteral("settingsPage"));
    build();
    retranslate();
    enter();
    wire();
}

void SettingsPage::build()
{
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget;
    inside->setProperty("role", "scrolled");
    area->setWidget(inside);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);

    QFrame* card = makeCard(inside);
    card->setMaximumWidth(widest);
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(20, 12, 20, 12);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    int line = 0;
    const auto addRow = [&](QWidget* control) {
        Row row{makeLabel({}, "strong", card), makeParagraph({}, "small", card)};
        if (line > 0)
            grid->addWidget(makeRule(card), line++, 0, 1, 2);
        auto* words = new QVBoxLayout;
        words->setContentsMargins(0, 12, 0, 12);
        words->setSpacing(2);
        words->addWidget(row.name);
        words->addWidget(row.hint);
        grid->addLayout(words, line, 0);
        grid->addWidget(control, line++, 1, Qt::AlignRight | Qt::AlignVCenter);
        return row;
    };
    auto* roles = new QWidget(card);
    auto* rolesRow = new QHBoxLayout(roles);
    rolesRow->setContentsMargins(0, 0, 0, 0);
    rolesRow->setSpacing(20);
    for (std::size_t i = 0; i < allRoles.size(); ++i) {
        m_roles[i] = new QCheckBox(roles);
        m_roles[i]->setObjectName(QStringLiteral("settingsRole%1").arg(i));
        rolesRow->addWidget(m_roles[i]);
    }
    m_language->setObjectName(QStringLiteral("settingsLanguage"));
    m_language->setMinimumWidth(200);
    for (const char* code : languages)
        m_language->addItem(QString(), QLatin1String(code));
    m_scheme->add(static_cast<int>(ColourScheme::System), Icon::Computer, "schemeSystem");
    m_scheme->add(static_cast<int>(ColourScheme::Light), Icon::Sun, "schemeLight");
    m_scheme->add(static_cast<int>(ColourScheme::Dark), Icon::Moon, "schemeDark");
    m_motion->setObjectName(QStringLiteral("settingsMotion"));
    m_rolesRow = addRow(roles);
    m_languageRow = addRow(m_language);
    m_schemeRow = addRow(m_scheme);
    m_motionRow = addRow(m_motion);
    m_aboutRow = addRow(m_licences);

    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(24, 0, 24, 24);
    column->setSpacing(16);
    column->addWidget(card);
    if (m_services.tools != nullptr) {
        m_include = new IncludeCard(*m_services.tools, inside);
        m_include->setMaximumWidth(widest);
        column->addWidget(m_include);
    }
    column->addStretch();
}

void SettingsPage::enter()
{
    const std::set<Role> roles = m_services.settings.roles();
    for (std::size_t i = 0; i < allRoles.size(); ++i)
        m_roles[i]->setChecked(roles.contains(allRoles[i]));
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_services.settings.language())));
    m_scheme->choose(static_cast<int>(m_services.settings.colourScheme()));
    m_motion->setChecked(m_services.settings.reducedMotion());
    if (m_include != nullptr)
        m_include->look();
}

void SettingsPage::wire()
{
    for (QCheckBox* box : m_roles) {
        connect(box, &QCheckBox::clicked, this, [this] {
            std::set<Role> roles;
            for (std::size_t i = 0; i < allRoles.size(); ++i) {
                if (m_roles[i]->isChecked())
                    roles.insert(allRoles[i]);
            }
            m_services.settings.setRoles(roles);
            Q_EMIT rolesChanged();
        });
    }
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        const QString code = m_language->itemData(index).toString();
        m_services.settings.setLanguage(code);
        m_services.language.use(code);
    });
    connect(m_scheme, &Segments::changed, this, [this](int id) {
        const auto scheme = static_cast<ColourScheme>(id);
        m_services.settings.setColourScheme(scheme);
        m_services.look.setScheme(scheme);
    });
    connect(m_motion, &QCheckBox::clicked, this, [this](bool reduced) {
        m_services.settings.setReducedMotion(reduced);
        m_services.look.setReducedMotion(reduced);
    });
    connect(m_licences, &QPushButton::clicked, this, [this] { (new LicencesDialog(window()))->open(); });
}

void SettingsPage::retranslate()
{
    m_rolesRow.name->setText(tr("What you use Pupitre for"));
    m_rolesRow.hint->setText(tr("Decides which sections the rail shows. Nothing else depends on it."));
    for (std::size_t i = 0; i < allRoles.size(); ++i)
        m_roles[i]->setText(roleName(allRoles[i]));
    m_languageRow.name->setText(tr("Language"));
    m_languageRow.hint->setText(tr("Dates, sizes and numbers follow it too."));
    m_language->setItemText(0, tr("As the system"));
    m_language->setItemText(1, QStringLiteral("Français")); // each language in itself: found by who needs it
    m_language->setItemText(2, QStringLiteral("English"));
    m_language->setAccessibleName(tr("Language"));
    m_schemeRow.name->setText(tr("Colours"));
    m_schemeRow.hint->setText(tr("Light for bright rooms, dark for dim ones."));
    m_scheme->setAccessibleName(tr("Colours"));
    m_scheme->setText(static_cast<int>(ColourScheme::System), tr("System"));
    m_scheme->setText(static_cast<int>(ColourScheme::Light), tr("Light"));
    m_scheme->setText(static_cast<int>(ColourScheme::Dark), tr("Dark"));
    m_motionRow.name->setText(tr("Motion"));
    m_motionRow.hint->setText(tr("Panels unfold at once and the sign of work stands still."));
    m_motion->setText(tr("Reduce motion"));
    m_aboutRow.name->setText(tr("Pupitre %1").arg(QCoreApplication::applicationVersion()));
    m_aboutRow.hint->setText(
        tr("Free software, GNU General Public License 3 or later. No account, no telemetry."));
    m_licences->setText(tr("Licences…"));
    if (m_include != nullptr)
        m_include->retranslate();
}

PageHead SettingsPage::head() const
{
    return {{}, tr("Settings"), {}, {}};
}

void SettingsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    Q_EMIT headChanged();
}

} // namespace pupitre

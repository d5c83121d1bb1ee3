// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See mainwindow.h.
#include "ui/frame/mainwindow.h"

#include "core/services/operations.h"
#include "ui/frame/firststart.h"
#include "ui/frame/operationssummary.h"
#include "ui/frame/operationstray.h"
#include "ui/frame/pageheader.h"
#include "ui/frame/rail.h"
#include "ui/frame/statusstrip.h"
#include "ui/frame/taborder.h"
#include "ui/parts/decision.h"
#include "ui/parts/messagebar.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QWindow>

namespace pupitre
{

namespace
{
constexpr int narrowBelow = 1100; // the rail shows icons only
const QString geometryKey = QStringLiteral("window");
const QString sectionKey = QStringLiteral("section");

std::size_t at(Section section)
{
    return static_cast<std::size_t>(section);
}
} // namespace

MainWindow::MainWindow(const WindowServices& services) : m_services(services)
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(960, 600);
    resize(1280, 800);
    setFocusPolicy(Qt::ClickFocus); // a start, or a click on nothing, leaves no ring anywhere
    setFocus();
    build();
    connect(new QShortcut(QKeySequence::Quit, this), &QShortcut::activated, this, &QWidget::close);
    connect(m_rail, &Rail::chosen, this, &MainWindow::showSection);
    connect(m_strip, &StatusStrip::placeClicked, this, [this] { showSection(Section::Places); });
    connect(&m_strip->summary(), &QAbstractButton::clicked, this,
            [this] { m_tray->toggleAt(m_strip->summary()); });
}

void MainWindow::build()
{
    m_all = new QStackedWidget(this);
    auto* shell = new QWidget(m_all);
    m_rail = new Rail(shell);
    m_header = new PageHeader(shell);
    m_notice = new QWidget(shell);
    m_message = new MessageBar(m_notice);
    auto* inNotice = new QHBoxLayout(m_notice);
    inNotice->setContentsMargins(24, 0, 24, 12);
    inNotice->addWidget(m_message);
    m_notice->hide();
    connect(m_message, &MessageBar::closed, m_notice, &QWidget::hide);
    m_pages = new QStackedWidget(shell);
    m_strip = new StatusStrip(m_services.places, m_services.operations, shell);
    m_tray = new OperationsTray(m_services.operations, this);

    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    column->addWidget(m_strip);
    auto* row = new QHBoxLayout(shell);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    m_all->addWidget(shell);
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_all);
}

void MainWindow::addSection(Section section, std::function<Page*(QWidget*)> make)
{
    m_make[at(section)] = std::move(make);
}

void MainWindow::begin()
{
    restoreGeometry(m_services.settings.layout(geometryKey));
    showForRoles();
    const QByteArray last = m_services.settings.layout(sectionKey);
    Section wanted = Section::Today;
    for (const Section section : allSections) {
        if (last == sectionId(section) && isShownTo(section, m_services.settings.roles()))
            wanted = section;
    }
    showSection(wanted);
    if (m_services.settings.firstStart())
        askRoles();
}

void MainWindow::askRoles()
{
    auto* question = new FirstStart(m_all);
    m_all->setCurrentIndex(m_all->addWidget(question));
    connect(question, &FirstStart::answered, this, [this, question](const std::set<Role>& roles) {
        m_services.settings.setRoles(roles);
        showForRoles();
        m_all->setCurrentIndex(0);
        m_all->removeWidget(question);
        question->deleteLater();
    });
}

Page* MainWindow::page(Section section)
{
    Page*& made = m_made[at(section)];
    if (made == nullptr && m_make[at(section)]) {
        made = m_make[at(section)](m_pages);
        m_pages->addWidget(made);
        connect(made, &Page::headChanged, this, [this, made] {
            if (made != m_pages->currentWidget())
                return;
            showTitle();
            orderTabs();
        });
    }
    return made;
}

void MainWindow::showSection(Section section)
{
    Page* shown = page(section);
    if (shown == nullptr)
        return;
    if (m_pages->isAncestorOf(focusWidget()))
        setFocus(); // else Tab would go on from where nobody looks any more
    m_pages->setCurrentWidget(shown);
    m_header->follow(shown);
    m_rail->choose(section);
    shown->enter();
    showTitle();
    orderTabs();
    m_services.settings.setLayout(sectionKey, sectionId(section));
}

bool MainWindow::focusNextPrevChild(bool next)
{
    orderTabs(); // rows came and went since the page was shown
    return QWidget::focusNextPrevChild(next);
}

// Qt goes through widgets as they were made; here: rail, header, page, strip.
void MainWindow::orderTabs()
{
    QWidget* last = m_rail->lastButton();
    const auto follow = [&last](QWidget* next) {
        setTabOrder(last, next);
        last = next;
    };
    for (QWidget* control : m_header->controls())
        follow(control);
    for (QWidget* control : controlsIn(*m_notice))
        follow(control);
    if (m_pages->currentWidget() != nullptr) {
        for (QWidget* control : controlsIn(*m_pages->currentWidget()))
            follow(control);
    }
    for (QWidget* control : m_strip->controls())
        follow(control);
}

void MainWindow::tell(const Message& message)
{
    m_message->show(message);
    m_notice->show();
}

void MainWindow::showForRoles()
{
    m_rail->showFor(m_services.settings.roles());
    if (auto* front = static_cast<Page*>(m_pages->currentWidget()))
        front->enter(); // Today is another page for another person
}

void MainWindow::showTitle()
{
    const auto* shown = static_cast<Page*>(m_pages->currentWidget());
    const QString title = shown == nullptr ? QString() : shown->head().title;
    setWindowTitle(title.isEmpty() ? QStringLiteral("Pupitre") : QStringLiteral("%1 — Pupitre").arg(title));
}

void MainWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    windowHandle()->installEventFilter(this);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    // The platform has the window painted while it handles this event, so what is queued now comes after.
    if (event->type() == QEvent::Expose && watched == windowHandle() && windowHandle()->isExposed()) {
        watched->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &MainWindow::painted, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_rail->setNarrow(width() < narrowBelow);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_mayClose && m_services.operations.running() > 0) {
        event->ignore();
        askToClose();
        return;
    }
    m_services.settings.setLayout(geometryKey, saveGeometry());
    event->accept();
}

void MainWindow::askToClose()
{
    const int running = m_services.operations.running();
    new DecisionDialog(
        {tr("Close while %n operation(s) run?", "", running),
         tr("What runs stops where it is and can be started again later. Courses on your places are "
            "not affected: sessions, deadlines and hand-ins go on without this window."),
         tr("Stop and close")},
        [this] {
            m_mayClose = true;
            close();
        },
        this);
}

void MainWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTitle();
}

} // namespace pupitre

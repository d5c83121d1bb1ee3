# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Both languages have a file: English for its plural forms. `ninja update_translations` reads the sources again;
# tests/rules/translations.py does the same into a copy and compares.
set(PUPITRE_TS ${PROJECT_SOURCE_DIR}/translations/pupitre_en.ts ${PROJECT_SOURCE_DIR}/translations/pupitre_fr.ts)
add_custom_target(update_translations
  COMMAND ${CMAKE_COMMAND} -E chdir ${PROJECT_SOURCE_DIR} $<TARGET_FILE:Qt6::lupdate> -I. -no-obsolete -locations relative
    ui app -ts translations/pupitre_fr.ts
  COMMAND ${CMAKE_COMMAND} -E chdir ${PROJECT_SOURCE_DIR} $<TARGET_FILE:Qt6::lupdate> -I. -no-obsolete -locations relative
    -pluralonly ui app -ts translations/pupitre_en.ts
  VERBATIM)
qt_add_lrelease(pupitre_ui TS_FILES ${PUPITRE_TS} QM_FILES_OUTPUT_VARIABLE PUPITRE_QM)
qt_add_resources(pupitre_ui i18n PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${PUPITRE_QM})

# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The typefaces, made while building from the Debian packages fonts-inter and fonts-jetbrains-mono (both OFL 1.1). A typeface
# that is not installed is left out: the program then falls back to what the system has.
set(font_out ${CMAKE_BINARY_DIR}/resources)
set(PUPITRE_FONT_FILES)
find_program(PUPITRE_PYTHON python3 PATHS /usr/bin NO_DEFAULT_PATH REQUIRED) # the one that sees python3-fonttools
function(pupitre_font source family)
  if(NOT EXISTS ${source})
    message(STATUS "${source} is not installed: the interface will use the system's typeface")
    return()
  endif()
  get_filename_component(name ${source} NAME)
  string(REGEX REPLACE "^[A-Za-z]+-" "" name ${name})
  string(REPLACE " " "" file "${family}-${name}")
  add_custom_command(OUTPUT ${font_out}/fonts/${file}
    COMMAND ${PUPITRE_PYTHON} -B ${PROJECT_SOURCE_DIR}/resources/font.py ${source} ${font_out}/fonts/${file} ${family}
    DEPENDS ${PROJECT_SOURCE_DIR}/resources/font.py VERBATIM COMMENT "Making ${file}")
  set(PUPITRE_FONT_FILES ${PUPITRE_FONT_FILES} ${font_out}/fonts/${file} PARENT_SCOPE)
endfunction()
pupitre_font(/usr/share/fonts/opentype/inter/Inter-Regular.otf "Pupitre Sans")
pupitre_font(/usr/share/fonts/opentype/inter/Inter-Medium.otf "Pupitre Sans")
pupitre_font(/usr/share/fonts/opentype/inter/Inter-SemiBold.otf "Pupitre Sans")
pupitre_font(/usr/share/fonts/truetype/jetbrains-mono/JetBrainsMono-Regular.ttf "Pupitre Mono")

foreach(package fonts-inter fonts-jetbrains-mono)
  if(EXISTS /usr/share/doc/${package}/copyright)
    configure_file(/usr/share/doc/${package}/copyright ${font_out}/licences/${package} COPYONLY)
    list(APPEND PUPITRE_FONT_FILES ${font_out}/licences/${package})
  endif()
endforeach()

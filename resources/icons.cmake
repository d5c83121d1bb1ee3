# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The icons, from the Debian package bootstrap-icons (MIT). One "meaning file" a line: the program knows meanings
# (enum Icon), the file is chosen here. Only what is named here goes into the program.
set(PUPITRE_ICONS
  today           grid-1x2
  courses         mortarboard
  places          hdd-stack
  settings        gear
  done            check-circle
  working         play-circle
  moon            moon
  sun             sun
  away            dash-circle-dotted
  clock           clock
  warning         exclamation-triangle
  failed          exclamation-octagon
  paused          pause-circle
  nothing         slash-circle
  lock            lock
  package         box-seam
  hourglass       hourglass-split
  info            info-circle
  play            play-fill
  end             stop-fill
  restart         arrow-clockwise
  refresh         arrow-repeat
  download        download
  upload          upload
  send            send
  timer           stopwatch
  message         chat-left-text
  trash           trash3
  copy            files
  search          search
  filter          funnel
  wall            grid-3x2-gap
  table           table
  plus            plus-lg
  close           x-lg
  check           check-lg
  minus           dash-lg
  more            three-dots
  chevronDown     chevron-down
  chevronUp       chevron-up
  chevronRight    chevron-right
  arrowLeft       arrow-left
  arrowRight      arrow-right
  terminal        terminal
  folder          folder
  inbox           inbox
  receipt         shield-check
  key             key
  data            database
  file            file-earmark-text
  calendar        calendar3
  people          people
  computer        pc-display
  disk            hdd
  processor       cpu
  offline         wifi-off
  person          person
  pencil          pencil
  plug            plug
  book            book
  code            code-slash
  notebook        journal-code
)

find_path(PUPITRE_ICON_FOLDER check-circle.svg PATHS /usr/share/bootstrap-icons/svg REQUIRED)
set(icon_out ${CMAKE_BINARY_DIR}/resources)
set(icon_files)
set(list ${PUPITRE_ICONS})
while(list)
  list(POP_FRONT list meaning file)
  configure_file(${PUPITRE_ICON_FOLDER}/${file}.svg ${icon_out}/icons/${meaning}.svg COPYONLY)
  list(APPEND icon_files ${icon_out}/icons/${meaning}.svg)
endwhile()

# The style sheet takes images as files only, so its three are coloured here, with the colours of the one table.
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/ui/look/tokens.cpp)
file(READ ${PROJECT_SOURCE_DIR}/ui/look/tokens.cpp token_table)
foreach(image "check check onAccent" "minus minus onAccent" "chevron-down chevronDown text2" "chevron-up chevronUp text2")
  separate_arguments(image)
  list(GET image 0 name)
  list(GET image 1 meaning)
  list(GET image 2 token)
  string(REGEX MATCH "\"${token}\", [^,]+, 0x([0-9A-F]+), 0x([0-9A-F]+)" row "${token_table}")
  set(light ${CMAKE_MATCH_1})
  set(dark ${CMAKE_MATCH_2})
  file(READ ${icon_out}/icons/${meaning}.svg drawing)
  foreach(theme light dark)
    string(REPLACE "currentColor" "#${${theme}}" coloured "${drawing}")
    file(CONFIGURE OUTPUT ${icon_out}/style/${theme}-${name}.svg CONTENT "${coloured}" @ONLY)
    list(APPEND icon_files ${icon_out}/style/${theme}-${name}.svg)
  endforeach()
endforeach()

configure_file(/usr/share/doc/bootstrap-icons/copyright ${icon_out}/licences/bootstrap-icons COPYONLY)
list(APPEND icon_files ${icon_out}/licences/bootstrap-icons)
set(PUPITRE_ICON_FILES ${icon_files})
